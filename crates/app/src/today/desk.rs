//! A therapist's day: whom I see, with a few lines of what matters; who waits for an answer. No inbox otherwise.
//! Of what clients wrote it quotes one line, the first they want to talk about, and notes that reading once a day, or
//! when the line is newer than that: this page opens by itself many times, and a log that told of each time would tell of
//! readings that were none. Everything else is names of work and counts. However full the day, it asks the database the
//! same few questions.

use crate::{
    access::{self, Case, Person},
    audit::{self, What},
    door,
    kit::{Desk, Nav, Refusal, Reply, Say, Shell},
    people,
    review::{self, AtHand, Waits},
    sessions::{self, Session, Topic},
};
use askama::Template;
use domain::ids::CaseId;
use jiff::{Timestamp, ToSpan};
use std::{cmp::Reverse, collections::HashMap};

/// As many lines about one session as can be taken in while somebody comes in at the door.
const LINES: usize = 3;
/// As many letters of somebody's words as stand in one of them.
const QUOTED: usize = 90;
/// As many pieces of work as one line names.
const NAMED: usize = 3;

/// One session of the day.
struct Slot {
    time: String,
    name: String,
    address: String,
    client: String,
    phase: String,
    /// The language the client writes in.
    lang: &'static str,
    /// The first thing the client wants to talk about, and how many more there are.
    topic: Option<(String, i64)>,
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

/// What is known of the day, each by one question.
struct Known {
    cases: HashMap<CaseId, Case>,
    phases: HashMap<CaseId, String>,
    topics: HashMap<CaseId, Vec<Topic>>,
    work: Vec<AtHand>,
    /// When each one's topics were read last today.
    read: HashMap<CaseId, Timestamp>,
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
    let phase = |(id, (phase, since))| (id, people::phase_words(desk.say, phase, since, today));
    let known = Known {
        phases: phases.into_iter().map(phase).collect(),
        topics: sessions::topics_of_day(&mut tx, &desk.who, &cases, (from, to)).await?,
        work: review::at_hand(&mut tx, &desk.who, &cases, (from, to)).await?,
        read: audit::last_read(&mut tx, &desk.who, What::Topics, from).await?,
        cases,
    };
    let told = door::untold(&desk, &mut tx, &desk.who).await?;
    drop(tx);
    let (of_today, later): (Vec<Session>, Vec<Session>) = sessions.into_iter().partition(|it| it.starts < to);
    let slots: Vec<Slot> = of_today.iter().filter_map(|session| known.slot(&desk, session)).collect();
    known.note_reading(&desk, &of_today).await?;
    let coming = later.iter().filter_map(|session| {
        let case = known.cases.get(&session.case)?;
        Some((desk.when(session.starts), case.client_name.clone(), case.address("")))
    });
    let page = DeskPage {
        shell: desk.shell(&desk.say.nav_today(), Nav::DeskToday),
        say: desk.say,
        date: desk.say.day(today, today),
        told,
        slots,
        coming: coming.collect(),
        waiting: known.work.iter().filter_map(|it| known.waiting(desk.say, it)).collect(),
        no_clients: known.cases.is_empty(),
    };
    desk.page(&page)
}

impl Known {
    /// What a client brings to a session that is not over.
    fn brought(&self, session: &Session) -> Option<&Vec<Topic>> {
        self.topics.get(&session.case).filter(|_| !session.ended)
    }

    fn slot(&self, desk: &Desk<Person>, session: &Session) -> Option<Slot> {
        let case = self.cases.get(&session.case)?;
        let topic = self.brought(session).and_then(|topics| topics.first().map(|first| (first, topics.len() - 1)));
        let lines = LINES - usize::from(topic.is_some());
        Some(Slot {
            time: desk.say.time(session.starts.to_zoned(desk.zone().clone()).time()),
            name: case.client_name.clone(),
            address: case.address(&format!("/s/{}", session.id)),
            client: case.address(""),
            phase: self.phases.get(&case.id).cloned().unwrap_or_default(),
            lang: case.client_lang.tag(),
            topic: topic.map(|(first, more)| (shortened(&first.text), i64::try_from(more).unwrap_or(i64::MAX))),
            lines: if session.ended {
                Vec::new()
            } else {
                self.matters(desk.say, case.id).into_iter().take(lines).collect()
            },
            ended: session.ended,
        })
    }

    /// What matters before a session, by the names of the work: what was passed over last time, what was noted since,
    /// what had to wait.
    fn matters(&self, say: Say, case: CaseId) -> Vec<String> {
        let mut work: Vec<&AtHand> = self.work.iter().filter(|it| it.case == case).collect();
        work.sort_by_key(|it| Reverse(it.noted));
        let title = |it: &AtHand| say.slot_title(&it.title);
        let left: Vec<String> = work.iter().filter(|it| it.left_over).map(|it| title(it)).collect();
        let waited = work.iter().filter(|it| it.waited > 0).map(|it| say.slot_work(&title(it), &times(say, it.waited)));
        let waited: Vec<String> = waited.collect();
        let noted: Vec<&&AtHand> = work.iter().filter(|it| it.noted > 0).collect();
        let mut lines = Vec::new();
        if !left.is_empty() {
            lines.push(say.slot_left(&named(say, left)));
        }
        lines.push(match noted.split_first() {
            None => say.slot_no_entries(),
            Some((most, others)) => {
                let part = most.mostly.map_or("any", domain::rhythm::DayPart::word);
                let first = say.slot_mostly(part, &title(most), &times(say, most.noted));
                let others = others.iter().map(|it| say.slot_work(&title(it), &times(say, it.noted)));
                say.slot_since(&named(say, [first].into_iter().chain(others).collect()))
            }
        });
        if !waited.is_empty() {
            lines.push(say.slot_undone(&named(say, waited)));
        }
        lines
    }

    fn waiting(&self, say: Say, it: &AtHand) -> Option<Waiting> {
        let case = self.cases.get(&it.case)?;
        Some(Waiting {
            name: case.client_name.clone(),
            title: it.title.clone(),
            address: case.address(&format!("/a/{}", it.id)),
            words: match it.waits.as_ref()? {
                Waits::Proposal => say.waits_changed(),
                Waits::Question => say.waits_asked(),
            },
        })
    }

    /// Notes that a client's words stood on this page: once a day, and again when they are newer than that.
    async fn note_reading(&self, desk: &Desk<Person>, of_today: &[Session]) -> Result<(), Refusal> {
        let first = |session: &Session| Some((session.case, self.brought(session)?.first()?.said));
        let mut unnoted: HashMap<CaseId, Timestamp> = of_today.iter().filter_map(first).collect();
        unnoted.retain(|case, said| self.read.get(case).is_none_or(|read| *read < *said));
        if unnoted.is_empty() {
            return Ok(());
        }
        let mut tx = desk.begin().await?;
        for case in unnoted.keys().filter_map(|case| self.cases.get(case)) {
            audit::read(&mut tx, case, What::Topics, None, 1, desk.now).await?;
        }
        Ok(tx.commit().await?)
    }
}

fn times(say: Say, number: usize) -> String {
    say.review_times(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The beginning of a text, up to the end of a word.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= QUOTED {
        return line;
    }
    let cut: String = line.chars().take(QUOTED).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole).trim_end_matches([',', ';', '.']))
}

fn named(say: Say, mut words: Vec<String>) -> String {
    if words.len() > NAMED {
        let more = i64::try_from(words.len() + 1 - NAMED).unwrap_or(0);
        words.truncate(NAMED - 1);
        words.push(say.slot_more(more));
    }
    say.list(&words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_ends_with_a_whole_word() {
        let long =
            "My sister is coming on Sunday, and I would like to know what to say to her when she asks about the job";
        let short = shortened(long);
        assert!(short.ends_with("when she asks…") && short.chars().count() <= QUOTED + 1, "{short}");
        assert_eq!(shortened("Sunday\n lunch"), "Sunday lunch");
    }
}
