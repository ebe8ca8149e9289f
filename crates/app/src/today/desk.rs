//! A therapist's day: whom I see, with three lines of what matters; who waits for an answer. No inbox otherwise.
//! It shows counts, never content: reading begins on the client's own pages, where it is logged.

use crate::{
    access::{self, Case, Person},
    agreements, entries,
    kit::{Desk, Nav, Refusal, Reply, Say, Shell},
    people, review,
    sessions::{self, Session},
};
use ::store::Tx;
use askama::Template;
use domain::ids::CaseId;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;

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
    let (mut slots, mut coming) = (Vec::new(), Vec::new());
    for session in sessions {
        let Some(case) = cases.get(&session.case) else { continue };
        if session.starts < to {
            slots.push(slot(&desk, &mut tx, case, &session).await?);
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
    drop(tx);
    let page = DeskPage {
        shell: desk.shell(&desk.say.nav_today(), Nav::DeskToday),
        say: desk.say,
        date: desk.say.day(today, today),
        slots,
        coming,
        waiting,
        no_clients: cases.is_empty(),
    };
    desk.page(&page)
}

async fn slot(desk: &Desk<Person>, tx: &mut Tx, case: &Case, session: &Session) -> Result<Slot, Refusal> {
    let say = desk.say;
    let last = sessions::last_ended(tx, case).await?.map_or(Timestamp::UNIX_EPOCH, |session| session.starts);
    let counts = entries::day_counts(tx, case, last).await?;
    let (new, undone) = counts.iter().fold((0, 0), |(new, undone), count| (new + count.entries, undone + count.undone));
    let topics = i64::try_from(sessions::topics(tx, case).await?.len()).unwrap_or(0);
    let left = i64::try_from(review::unreviewed(tx, case).await?).unwrap_or(0);
    let mut lines = Vec::new();
    if topics > 0 {
        lines.push(say.slot_topics(topics));
    }
    lines.push(if new > 0 { say.slot_entries(new) } else { say.slot_no_entries() });
    if undone > 0 {
        lines.push(say.slot_undone(undone));
    }
    if left > 0 {
        lines.push(say.slot_left(left));
    }
    lines.truncate(3);
    Ok(Slot {
        time: say.time(session.starts.to_zoned(desk.zone().clone()).time()),
        name: case.client_name.clone(),
        address: case.address(&format!("/s/{}", session.id)),
        client: case.address(""),
        phase: people::phase_line(desk, tx, case).await?,
        lines,
        ended: session.ended,
    })
}
