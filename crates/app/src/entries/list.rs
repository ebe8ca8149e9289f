//! Entries of a case, newest first: "what I notice" for the client, what is shared for the therapist.

use super::{
    read::{Card, Entry, cards, within},
    store::{self, Span},
    sums::{Sum, sums},
};
use crate::{
    access::{Case, MyCase},
    agreements,
    audit::{self, What},
    kit::{Desk, Enter, Nav, Refusal, Reply, Say, Shell, words::capitalised},
};
use ::store::Tx;
use askama::Template;
use domain::ids::AssignmentId;
use jiff::{Timestamp, ToSpan, civil::Date};
use std::collections::HashMap;

const A_PAGE: usize = 15;

/// One day of the strip.
pub struct Day {
    pub letter: String,
    pub number: i8,
    pub words: String,
    pub entries: i64,
    pub late: bool,
    pub today: bool,
}

impl Day {
    /// "Tuesday 3 November: two entries", for whoever does not see the square.
    pub fn said(&self, say: &Say) -> String {
        if self.late { say.strip_day_late(self.entries, &self.words) } else { say.strip_day(self.entries, &self.words) }
    }
}

struct Choice {
    title: String,
    address: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "entries/list.html")]
struct ListPage {
    shell: Shell,
    say: Say,
    is_client: bool,
    client: String,
    address: String,
    /// Newest day first.
    days: Vec<(String, Vec<Card>)>,
    work: Vec<Choice>,
    strip: Vec<Day>,
    /// In place of the strip, when a single day has something on it.
    once: Option<String>,
    /// What the shown entries of one piece of work come to.
    sums: Vec<Sum>,
    lang: &'static str,
    older: Option<String>,
}

pub async fn mine(desk: Desk<MyCase>) -> Reply {
    let case = desk.who.0.clone();
    let shell = desk.shell(&desk.say.nav_notice(), Nav::Notice);
    list(&desk, &case, shell, "/notice").await
}

pub async fn show(desk: Desk<Case>) -> Reply {
    let case = desk.who.clone();
    let nav = if case.is_client() { Nav::Notice } else { Nav::Clients };
    let title = desk.say.case_title(&case.client_name, &desk.say.case_entries());
    let shell = desk.shell(&title, nav);
    list(&desk, &case, shell, &case.address("/entries")).await
}

async fn list<W: Enter>(desk: &Desk<W>, case: &Case, shell: Shell, address: &str) -> Reply {
    let chosen: Option<AssignmentId> = desk.query("a").parse().ok();
    // What happened at one moment may be parted by the end of a page: the id says where.
    let span = Span {
        from: Timestamp::UNIX_EPOCH,
        to: desk.query("before").parse().unwrap_or(Timestamp::MAX),
        under: desk.query("id").parse().unwrap_or_default(),
    };
    let mut tx = if case.is_client() { desk.read().await? } else { desk.begin().await? };
    let work = agreements::all(&mut tx, case).await?;
    let most = i64::try_from(A_PAGE + 1).unwrap_or(i64::MAX);
    let mut found = within(&mut tx, case, chosen, &span, most).await?;
    let more = found.len() > A_PAGE;
    found.truncate(A_PAGE);
    let forms = forms_of(&mut tx, case, &found).await?;
    let terms = chosen.and_then(|id| work.iter().find(|it| it.id == id)).and_then(agreements::Assignment::terms);
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let mut strip = strip(desk, &mut tx, case, chosen, today, 28).await?;
    let once = only_day(desk.say, &mut strip);
    if !case.is_client() {
        for entry in &found {
            store::mark_read(&mut tx, case, entry.id, desk.now).await?;
        }
        audit::read(&mut tx, case, What::Entries, chosen, found.len(), desk.now).await?;
        tx.commit().await?;
    }
    let filter = chosen.map(|id| format!("&a={id}")).unwrap_or_default();
    let older = found.last().filter(|_| more);
    let older = older.map(|last| format!("{address}?before={}&id={}{filter}", last.occurred, last.id));
    let sums = terms
        .map(|terms| sums((desk.say, case.side), terms, &found, &found, &case.client_zone, today))
        .unwrap_or_default();
    let titles: HashMap<AssignmentId, String> = work.iter().map(|it| (it.id, it.title().to_owned())).collect();
    let choices = work.iter().filter(|it| it.standing.is_some()).map(|it| Choice {
        title: it.title().to_owned(),
        address: format!("{address}?a={}", it.id),
        current: chosen == Some(it.id),
    });
    let work = choices.collect();
    let page = ListPage {
        shell,
        say: desk.say,
        is_client: case.is_client(),
        client: case.client_name.clone(),
        address: case.address(""),
        days: days(desk.say, cards(desk, case, found, &forms, &titles), today),
        work,
        strip,
        once,
        sums,
        lang: case.client_lang.tag(),
        older,
    };
    desk.page(&page)
}

/// Cards by day, each with its own words and one more answer; the rest is folded.
fn days(say: Say, cards: Vec<Card>, today: Date) -> Vec<(String, Vec<Card>)> {
    let mut days: Vec<(Date, Vec<Card>)> = Vec::new();
    for card in cards {
        let card = card.shortened();
        match days.last_mut() {
            Some((day, of_day)) if *day == card.day => of_day.push(card),
            _ => days.push((card.day, vec![card])),
        }
    }
    days.into_iter().map(|(day, cards)| (capitalised(&say.near_day(day, today)), cards)).collect()
}

/// The form of every terms version some entries were made under.
pub async fn forms_of(
    tx: &mut Tx,
    case: &Case,
    entries: &[Entry],
) -> Result<HashMap<(AssignmentId, u32), domain::form::Form>, Refusal> {
    let mut forms = HashMap::new();
    for entry in entries {
        let key = (entry.assignment, entry.version);
        if let std::collections::hash_map::Entry::Vacant(place) = forms.entry(key) {
            let terms = agreements::terms_at(tx, case, entry.assignment, entry.version).await?;
            place.insert(terms.map(|terms| terms.form).unwrap_or_default());
        }
    }
    Ok(forms)
}

/// The last days as small squares: how many entries, and whether one was written later.
pub async fn strip<W: Enter>(
    desk: &Desk<W>,
    tx: &mut Tx,
    case: &Case,
    chosen: Option<AssignmentId>,
    today: Date,
    days: i64,
) -> Result<Vec<Day>, Refusal> {
    let first = domain::rhythm::monday_of(today).saturating_sub((days - 7).days());
    let since = first.to_zoned(case.client_zone.clone()).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp());
    let counts = store::day_counts(tx, case, since).await?;
    let mut strip = Vec::new();
    let mut day = first;
    while day <= today {
        let iso = day.to_string();
        let of_day =
            counts.iter().filter(|count| count.day == iso && chosen.is_none_or(|id| id.0 == count.assignment_id));
        let (entries, late) =
            of_day.fold((0, 0), |(entries, late), count| (entries + count.entries, late + count.late));
        strip.push(Day {
            letter: desk.say.weekday_letter(day),
            number: day.day(),
            words: desk.say.day(day, today),
            entries,
            late: late > 0,
            today: day == today,
        });
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    Ok(strip)
}

/// A strip with one day on it is a lone dot among gaps: the day in words says more, and gaps are not looked for.
pub fn only_day(say: Say, strip: &mut Vec<Day>) -> Option<String> {
    let mut days = strip.iter().filter(|day| day.entries > 0);
    let (first, more) = (days.next(), days.next().is_some());
    let said = first.filter(|_| !more).map(|day| capitalised(&day.said(&say)));
    if !more {
        strip.clear();
    }
    said
}
