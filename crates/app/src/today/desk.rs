//! A therapist's day: whom I see, with a few lines of what matters; who waits for an answer. No inbox otherwise.
//! It shows names of work and counts, never content: this page opens by itself many times a day, and a log that noted
//! each time would tell the client of readings that were none. Reading begins on the client's own pages.

use crate::{
    access::{self, Case, Person},
    agreements, door, entries,
    kit::{Desk, Nav, Refusal, Reply, Say, Shell},
    people, review,
    sessions::{self, Session},
};
use ::store::Tx;
use askama::Template;
use domain::ids::{AssignmentId, CaseId};
use jiff::{Timestamp, ToSpan};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

/// One session of the day.
struct Slot {
    time: String,
    name: String,
    address: String,
    client: String,
    phase: String,
    lines: Vec<String>,
    ended: bool,
}

struct Waiting {
    name: String,
    title: String,
    address: String,
    words: String,
}

#[derive(Template)]
#[template(path = "today/desk.html")]
struct DeskPage {
    shell: Shell,
    say: Say,
    date: String,
    told: Option<door::Told>,
    slots: Vec<Slot>,
    coming: Vec<(String, String, String)>,
    waiting: Vec<Waiting>,
    no_clients: bool,
}

pub async fn show(desk: Desk<Person>) -> Reply {
    let (today, zone) = (desk.today(), desk.zone().clone());
    let at = |day: jiff::civil::Date| day.to_zoned(zone.clone()).map_or(desk.now, |at| at.timestamp());
    let (from, to) = (at(today), at(today.saturating_add(1.days())));
    let mut tx = desk.read().await?;
    let cases: HashMap<CaseId, Case> =
        access::open_all(&mut tx, &desk.who).await?.into_iter().map(|case| (case.id, case)).collect();
    let sessions = sessions::of_day(&mut tx, &desk.who, from, at(today.saturating_add(8.days()))).await?;
    let phases = people::phases_of(&mut tx, desk.who.practice, desk.who.id, today).await?;
    let (mut slots, mut coming) = (Vec::new(), Vec::new());
    for session in sessions {
        let Some(case) = cases.get(&session.case) else { continue };
        if session.starts < to {
            let phase = phases.get(&case.id);
            let phase = phase.map(|(phase, since)| people::phase_words(desk.say, *phase, *since, today));
            let lines = matters(desk.say, &mut tx, case).await?;
            slots.push(slot(&desk, case, &session, phase.unwrap_or_default(), lines));
        } else {
            coming.push((desk.when(session.starts), case.client_name.clone(), case.address("")));
        }
    }
    let mut waiting = Vec::new();
    for (case, assignment) in agreements::waiting_on(&mut tx, &desk.who).await? {
        let Some(case) = cases.get(&case) else { continue };
        if let Some(it) = agreements::one(&mut tx, case, assignment).await? {
            let line = agreements::line_of(desk.say, case, &it);
            waiting.push(Waiting {
                name: case.client_name.clone(),
                words: if it.agreement.next_side().is_some() {
                    desk.say.waits_changed()
                } else {
                    desk.say.waits_asked()
                },
                title: line.title,
                address: line.address,
            });
        }
    }
    let told = door::untold(&desk, &mut tx, &desk.who).await?;
    drop(tx);
    let page = DeskPage {
        shell: desk.shell(&desk.say.nav_today(), Nav::DeskToday),
        say: desk.say,
        date: desk.say.day(today, today),
        told,
        slots,
        coming,
        waiting,
        no_clients: cases.is_empty(),
    };
    desk.page(&page)
}

/// As many pieces of work as one line names.
const NAMED: usize = 3;

fn slot(desk: &Desk<Person>, case: &Case, session: &Session, phase: String, lines: Vec<String>) -> Slot {
    Slot {
        time: desk.say.time(session.starts.to_zoned(desk.zone().clone()).time()),
        name: case.client_name.clone(),
        address: case.address(&format!("/s/{}", session.id)),
        client: case.address(""),
        phase,
        lines,
        ended: session.ended,
    }
}

/// What matters before a session, by the names of the work: what the client brings, what was passed over last time,
/// what was noted since, what had to wait.
async fn matters(say: Say, tx: &mut Tx, case: &Case) -> Result<Vec<String>, Refusal> {
    let last = sessions::last_ended(tx, case).await?.map_or(Timestamp::UNIX_EPOCH, |session| session.starts);
    let titles: HashMap<AssignmentId, String> =
        agreements::all(tx, case).await?.into_iter().map(|it| (it.id, it.title().to_owned())).collect();
    let (mut new, mut undone) = (BTreeMap::new(), BTreeMap::new());
    for count in entries::day_counts(tx, case, last).await? {
        let id = AssignmentId(count.assignment_id);
        *new.entry(id).or_insert(0) += count.entries;
        *undone.entry(id).or_insert(0) += count.undone;
    }
    let topics = i64::try_from(sessions::topics(tx, case).await?.len()).unwrap_or(0);
    let left = review::left_over(tx, case).await?;
    let mut lines = Vec::new();
    if topics > 0 {
        lines.push(say.slot_topics(topics));
    }
    let left = left.iter().filter_map(|id| titles.get(id)).map(|title| say.slot_title(title)).collect::<Vec<_>>();
    if !left.is_empty() {
        lines.push(say.slot_left(&named(say, left)));
    }
    let new = counted(say, &titles, new);
    lines.push(if new.is_empty() { say.slot_no_entries() } else { say.slot_since(&named(say, new)) });
    let undone = counted(say, &titles, undone);
    if !undone.is_empty() {
        lines.push(say.slot_undone(&named(say, undone)));
    }
    Ok(lines)
}

/// "Urges" eleven times, the most often first.
fn counted(say: Say, titles: &HashMap<AssignmentId, String>, counts: BTreeMap<AssignmentId, i64>) -> Vec<String> {
    let mut counts: Vec<(AssignmentId, i64)> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let words = counts.iter().filter_map(|(id, count)| Some((titles.get(id)?, *count)));
    words.map(|(title, count)| say.slot_work(&say.slot_title(title), &say.review_times(count))).collect()
}

fn named(say: Say, mut words: Vec<String>) -> String {
    if words.len() > NAMED {
        let more = i64::try_from(words.len() + 1 - NAMED).unwrap_or(0);
        words.truncate(NAMED - 1);
        words.push(say.slot_more(more));
    }
    say.list(&words)
}
