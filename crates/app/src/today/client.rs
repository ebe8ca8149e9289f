//! A client's day: what waits for a yes, what can be noted with one tap, what is open, what is done for now.

use super::before::{self, Before};
use crate::{
    access::{self, Case, Person},
    agreements::{self, Assignment, Line},
    door,
    entries::{self, DayCount, Entry, OpenDraft},
    kit::{Desk, Nav, OrMissing, Refusal, Reply, Say, Shell, words::capitalised},
    observers, people, review, sessions,
};
use askama::Template;
use domain::{
    agreement::State,
    case::Side,
    entry::UNDO,
    ids::AssignmentId,
    rhythm::{Done, Open, Rhythm, monday_of},
    terms::Terms,
};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
};

/// One-tap record: the button, and the last seven days as small bars.
pub struct Tap {
    pub title: String,
    pub address: String,
    pub entry: String,
    pub words: String,
    pub bars: Vec<Bar>,
    pub bars_words: String,
    pub has_form: bool,
}

/// A bar of the picture: 28 units high, 15 apart.
pub struct Bar {
    pub x: usize,
    pub y: i64,
    pub height: i64,
    pub now: bool,
}

/// Something that can be done.
pub struct Todo {
    pub title: String,
    pub why: String,
    /// Whether the why is the client's own and not the library's.
    pub own_words: bool,
    pub tag: String,
    pub address: String,
    pub smallest: Option<String>,
    pub draft: Option<String>,
}

/// Something planned: what, for when, and where one says how it went, or changes it as long as its hour has not come.
pub struct Plan {
    title: String,
    words: String,
    when: Option<String>,
    to_come: bool,
    address: String,
}

/// Something that was begun and is not on a card: of work that ended or rests, or one of several.
pub struct Begun {
    title: String,
    when: String,
    address: String,
}

#[derive(Template)]
#[template(path = "today/client.html")]
struct TodayPage {
    shell: Shell,
    say: Say,
    greeting: String,
    told: Option<door::Told>,
    /// How this works, until the first yes or no.
    before: Option<Before>,
    /// The next session: when, with whom, how many topics are noted.
    session: Option<(String, String, i64)>,
    /// Where one says how it went, once it is near.
    session_open: Option<String>,
    waiting: Vec<Line>,
    /// Whether the therapist suggests to ask somebody close.
    close_waits: bool,
    taps: Vec<Tap>,
    open: Vec<Todo>,
    /// What was planned and is not finished, the soonest first.
    plans: Vec<Plan>,
    begun: Vec<Begun>,
    later: Vec<Todo>,
    resting: Vec<Line>,
    undo: Option<String>,
    nothing: bool,
    /// Nothing was ever agreed or proposed: the first days.
    first: bool,
}

pub async fn show(desk: Desk<Person>) -> Reply {
    let mut tx = desk.read().await?;
    let case = access::open_all(&mut tx, &desk.who).await?.into_iter().next().or_missing()?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let work = agreements::all(&mut tx, &case).await?;
    let counts = entries::day_counts(&mut tx, &case, since(&case, today)).await?;
    let drafts = entries::open_drafts(&mut tx, &case).await?;
    let (session, session_open) = next_session(&desk, &mut tx, &case).await?.unzip();
    let planned = entries::open_plans(&mut tx, &case).await?;
    let close_waits = observers::waiting(&mut tx, &case, today).await?;
    let told = door::untold(&desk, &mut tx, &desk.who).await?;
    let tapped = tapped(&desk, &mut tx, &case).await?;
    let before = match before::has_answered(&work) {
        true => None,
        false => Some(before::told(desk.say, &mut tx, &case).await?),
    };
    drop(tx);
    let now = desk.now.to_zoned(case.client_zone.clone()).datetime();
    let day = Day { desk: &desk, case: &case, now, today, counts, drafts };
    let (mut taps, mut open, mut later, mut waiting, mut resting) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut cards = Vec::new();
    for it in &work {
        if it.waits_for(Side::Client) {
            waiting.push(agreements::line_of(desk.say, &case, it));
        }
        let Some((_, terms)) = it.standing.as_ref().filter(|_| !it.is_ended()) else { continue };
        if it.agreement.state() == State::Resting {
            resting.push(agreements::line_of(desk.say, &case, it));
        } else if terms.ends.is_some_and(|ends| ends < today) || terms.starts.is_some_and(|starts| starts > today) {
            later.push(day.todo(it, terms, day.dates(terms)));
        } else if terms.rhythm == Rhythm::Event {
            taps.push(day.tap(it, terms));
        } else {
            match terms.rhythm.open(day.done(it.id), today) {
                Open::From(next) => {
                    later.push(day.todo(it, terms, desk.say.open_from(&desk.say.near_day(next, today))))
                }
                open_now => {
                    let tag = if open_now == Open::Any { desk.say.open_any() } else { day.so_far(it.id, terms) };
                    cards.push(it.id);
                    open.push(day.todo(it, terms, tag));
                }
            }
        }
    }
    let page = TodayPage {
        greeting: greeting(&desk, &case),
        shell: desk.shell(&desk.say.nav_today(), Nav::Today).saying(flash(&desk, tapped.as_ref())),
        say: desk.say,
        told,
        before,
        session,
        session_open: session_open.flatten(),
        first: work.is_empty(),
        nothing: !close_waits && waiting.is_empty() && taps.is_empty() && open.is_empty() && planned.is_empty(),
        close_waits,
        waiting,
        taps,
        open,
        plans: planned.iter().filter_map(|plan| day.plan(&work, plan)).collect(),
        begun: day.begun(&work, &cards, &planned),
        later,
        resting,
        undo: tapped.map(|entry| case.address(&format!("/e/{}", entry.id))),
    };
    desk.page(&page)
}

/// Far enough back for every rhythm (60 days) and for this week.
fn since(case: &Case, today: Date) -> Timestamp {
    let first = today.saturating_sub(62.days());
    first.to_zoned(case.client_zone.clone()).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp())
}

async fn next_session(
    desk: &Desk<Person>,
    tx: &mut ::store::Tx,
    case: &Case,
) -> Result<Option<((String, String, i64), Option<String>)>, Refusal> {
    let (next, _) = sessions::around(tx, case, desk.now).await?;
    let Some(next) = next else { return Ok(None) };
    let topics = i64::try_from(sessions::topics(tx, case).await?.len()).unwrap_or(0);
    let names: Vec<String> = people::therapists_of(tx, case).await?;
    let open = review::is_open(&next, desk.now).then(|| case.address(&format!("/s/{}", next.id)));
    Ok(Some(((capitalised(&desk.when(next.starts)), desk.say.list(&names), topics), open)))
}

fn greeting(desk: &Desk<Person>, case: &Case) -> String {
    let name = &case.client_name;
    match desk.now.to_zoned(case.client_zone.clone()).hour() {
        5..=11 => desk.say.good_morning(name),
        12..=19 => desk.say.good_afternoon(name),
        _ => desk.say.good_evening(name),
    }
}

fn flash(desk: &Desk<Person>, tapped: Option<&Entry>) -> Option<String> {
    let say = desk.say;
    Some(match desk.query("done") {
        "tapped" => say.done_tapped(&say.time(tapped?.local.time())),
        "undone" => say.done_undone(),
        "too-late" => say.done_too_late(),
        "draft" => say.done_draft(),
        "planned" => say.done_planned(),
        "noted" => say.done_noted(),
        _ => return None,
    })
}

/// The entry that was just tapped, while it can be taken back: a page opened again later says nothing of it.
async fn tapped(desk: &Desk<Person>, tx: &mut ::store::Tx, case: &Case) -> Result<Option<Entry>, Refusal> {
    let ("tapped", Ok(id)) = (desk.query("done"), desk.query("entry").parse()) else { return Ok(None) };
    let entry = entries::own(tx, case, id).await?;
    Ok(entry.filter(|entry| desk.now.duration_since(entry.received) <= UNDO))
}

struct Day<'a> {
    desk: &'a Desk<Person>,
    case: &'a Case,
    /// By the client's clock.
    now: DateTime,
    today: Date,
    counts: Vec<DayCount>,
    /// Newest first.
    drafts: Vec<OpenDraft>,
}

impl Day<'_> {
    fn counts(&self, id: AssignmentId) -> impl Iterator<Item = (Date, &DayCount)> {
        let of = self.counts.iter().filter(move |count| count.assignment_id == id.0);
        of.filter_map(|count| Some((count.day.parse().ok()?, count)))
    }

    fn done(&self, id: AssignmentId) -> Done {
        let (monday, mut done) = (monday_of(self.today), Done::default());
        for (day, count) in self.counts(id) {
            let entries = u32::try_from(count.entries).unwrap_or(u32::MAX);
            if day == self.today {
                done.today += entries;
            }
            if day >= monday {
                done.this_week += entries;
            }
            done.last = done.last.max(Some(day));
        }
        done
    }

    /// What was agreed and how often it was so far: never what is missing.
    fn so_far(&self, id: AssignmentId, terms: &Terms) -> String {
        let (say, done) = (self.desk.say, self.done(id));
        let times = |done: u32| say.open_so_far(i64::from(done), &agreements::rhythm_words(say, terms));
        match terms.rhythm {
            Rhythm::Daily { at: Some(at), times: 1 } => say.open_today_at(&say.day_part(at.word())),
            Rhythm::Daily { times: 2.., .. } => times(done.today),
            Rhythm::TimesAWeek { .. } => times(done.this_week),
            _ => say.open_today(),
        }
    }

    fn dates(&self, terms: &Terms) -> String {
        let say = self.desk.say;
        match (terms.starts, terms.ends) {
            (Some(starts), _) if starts > self.today => say.open_from(&say.near_day(starts, self.today)),
            (_, Some(ends)) => say.ended_on(&say.day(ends, self.today)),
            _ => String::new(),
        }
    }

    /// A plan of work that still stands: its step or its first own words say what it is.
    fn plan(&self, work: &[Assignment], plan: &Entry) -> Option<Plan> {
        let it = work.iter().find(|it| it.id == plan.assignment).filter(|it| !it.is_ended())?;
        let terms = it.terms()?;
        let first = terms.form.fields.iter().find_map(|field| plan.body.answers.text(&field.key)).map(str::to_owned);
        Some(Plan {
            title: terms.title.clone(),
            words: plan.body.step.as_ref().map(|step| step.text.clone()).or(first).unwrap_or_default(),
            when: plan.body.planned_for.map(|at| self.desk.say.moment(at, self.today)),
            to_come: plan.is_to_come(self.now),
            address: self.case.address(&format!(
                "/e/{}/{}",
                plan.id,
                if plan.is_to_come(self.now) { "amend" } else { "after" }
            )),
        })
    }

    fn todo(&self, it: &Assignment, terms: &Terms, tag: String) -> Todo {
        Todo {
            title: terms.title.clone(),
            why: terms.why.clone(),
            own_words: terms.own_why,
            tag,
            address: self.case.address(&format!("/a/{}", it.id)),
            smallest: terms.smallest.clone(),
            draft: self.newest(it.id).map(|draft| self.desk.when(draft.saved)),
        }
    }

    fn newest(&self, id: AssignmentId) -> Option<&OpenDraft> {
        self.drafts.iter().find(|draft| draft.assignment == id && draft.of.is_none())
    }

    /// Drafts neither a card nor a plan on this page leads to: whatever was begun can be found.
    fn begun(&self, work: &[Assignment], cards: &[AssignmentId], plans: &[Entry]) -> Vec<Begun> {
        let leads = |plan: &Entry, draft: &OpenDraft| plan.is_to_come(self.now) == draft.amends;
        let led_to = |draft: &OpenDraft, it: &Assignment| match draft.of {
            Some(of) => !it.is_ended() && plans.iter().any(|plan| plan.id == of && leads(plan, draft)),
            None => cards.contains(&it.id) && self.newest(it.id).is_some_and(|newest| newest.address == draft.address),
        };
        let begun = |draft: &OpenDraft| {
            let it = work.iter().find(|it| it.id == draft.assignment).filter(|it| !led_to(draft, it))?;
            let when = self.desk.when(draft.saved);
            Some(Begun { title: it.title().to_owned(), when, address: draft.address.clone() })
        };
        self.drafts.iter().filter_map(begun).collect()
    }

    fn tap(&self, it: &Assignment, terms: &Terms) -> Tap {
        let say = self.desk.say;
        let week: Vec<Date> = (0..7).rev().map(|back| self.today.saturating_sub(back.days())).collect();
        let on =
            |day: &Date| self.counts(it.id).filter(|(of, _)| of == day).map(|(_, count)| count.entries).sum::<i64>();
        let numbers: Vec<i64> = week.iter().map(on).collect();
        let most = numbers.iter().copied().max().unwrap_or(0).max(1);
        let last =
            self.counts(it.id).filter(|(day, _)| *day == self.today).map(|(_, count)| count.last_local.clone()).max();
        let at = last.and_then(|local| local.parse::<DateTime>().ok()).map(|at| say.time(at.time()));
        let today = numbers.last().copied().unwrap_or(0);
        Tap {
            title: terms.title.clone(),
            address: self.case.address(&format!("/a/{}", it.id)),
            entry: self.desk.new_id().to_string(),
            words: at.map_or_else(|| say.tapped_none(), |at| say.tapped_today(today, &at)),
            bars: numbers
                .iter()
                .enumerate()
                .map(|(nth, count)| {
                    // A day without any keeps a hairline, so that the week stays readable.
                    let height = (count * 28 / most).max(2);
                    Bar { x: nth * 15, y: 28 - height, height, now: nth == 6 }
                })
                .collect(),
            bars_words: say.tapped_week(&numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")),
            has_form: !terms.form.fields.is_empty(),
        }
    }
}
