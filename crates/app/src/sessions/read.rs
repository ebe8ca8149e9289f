//! Sessions and topics as other rooms see them, and the deeds on them: also how the demo acts.

use super::store::{self, SessionRow, TopicRow};
use crate::{
    access::{Case, Person},
    kit::{Desk, Enter, OrMissing, Refusal, Say, clock::from_micros, words::capitalised},
};
use ::store::Tx;
use domain::ids::{CaseId, EntryId, SessionId};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use std::collections::HashMap;
use uuid::Uuid;

/// A session nobody has ended counts as running for so long after its beginning.
const RUNNING: SignedDuration = SignedDuration::from_hours(12);
/// Longest topic, in characters: a line or two, not the conversation itself.
pub const LONGEST_TOPIC: usize = 500;
/// As many past sessions as a page shows.
const PAST: i64 = 30;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub case: CaseId,
    pub starts: Timestamp,
    pub minutes: u16,
    pub ended: bool,
}

/// One line of a list of sessions.
pub struct Line {
    pub address: String,
    pub when: String,
    pub ended: bool,
}

impl Session {
    fn of(row: &SessionRow) -> Session {
        Session {
            id: SessionId(row.id),
            case: CaseId(row.case_id),
            starts: from_micros(row.starts_at),
            minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
            ended: row.ended_at.is_some(),
        }
    }

    pub fn line<W: Enter>(&self, desk: &Desk<W>) -> Line {
        Line {
            address: format!("/c/{}/s/{}", self.case, self.id),
            when: capitalised(&desk.when(self.starts)),
            ended: self.ended,
        }
    }

    /// Whether it has begun and is not over.
    pub fn is_running(&self, now: Timestamp) -> bool {
        !self.ended && self.starts <= now && self.starts >= oldest_running(now)
    }

    /// Whether it is near enough to be ended: one that lies days ahead is cancelled or moved instead.
    pub fn may_end(&self, now: Timestamp) -> bool {
        !self.ended && self.starts <= now.saturating_add(RUNNING).unwrap_or(now)
    }

    /// The planned end.
    pub fn until(&self) -> Timestamp {
        self.starts.saturating_add(SignedDuration::from_mins(i64::from(self.minutes))).unwrap_or(self.starts)
    }
}

fn oldest_running(now: Timestamp) -> Timestamp {
    now.checked_sub(RUNNING).unwrap_or(now)
}

fn all(rows: Vec<SessionRow>) -> Vec<Session> {
    rows.iter().map(Session::of).collect()
}

/// A session of this case that was not cancelled.
pub async fn one(tx: &mut Tx, case: &Case, id: SessionId) -> Result<Option<Session>, Refusal> {
    Ok(store::one(tx, case, id).await?.as_ref().map(Session::of))
}

/// Running and still to come, the nearest first.
pub async fn coming(tx: &mut Tx, case: &Case, now: Timestamp, most: i64) -> Result<Vec<Session>, Refusal> {
    Ok(all(store::coming(tx, case, oldest_running(now), most).await?))
}

/// The session that runs or comes next, and the past ones, newest first.
pub async fn around(tx: &mut Tx, case: &Case, now: Timestamp) -> Result<(Option<Session>, Vec<Session>), Refusal> {
    let next = coming(tx, case, now, 1).await?.into_iter().next();
    Ok((next, all(store::past(tx, case, oldest_running(now), PAST).await?)))
}

/// The next session that begins after a moment.
pub async fn following(tx: &mut Tx, case: &Case, after: Timestamp) -> Result<Option<Session>, Refusal> {
    let later = after.saturating_add(SignedDuration::from_micros(1)).unwrap_or(after);
    Ok(store::coming(tx, case, later, 1).await?.first().map(Session::of))
}

/// The day of the next session in the client's zone. One that runs now has begun: what is agreed in it is looked at
/// in the one after.
pub async fn next_day(tx: &mut Tx, case: &Case, now: Timestamp) -> Result<Option<Date>, Refusal> {
    let next = following(tx, case, now).await?;
    Ok(next.map(|session| session.starts.to_zoned(case.client_zone.clone()).date()))
}

/// Sessions that were ended and began before a moment, newest first.
pub async fn ended_before(tx: &mut Tx, case: &Case, before: Timestamp, most: i64) -> Result<Vec<Session>, Refusal> {
    Ok(all(store::ended_before(tx, case, before, most).await?))
}

/// Every session of a therapist's caseload in a span, in the order of time.
pub async fn of_day(tx: &mut Tx, person: &Person, from: Timestamp, to: Timestamp) -> Result<Vec<Session>, Refusal> {
    Ok(all(store::on_caseload(tx, person, from, to).await?))
}

/// Plans a session. When it was planned is not kept; the moment is asked for so that every deed is called alike.
pub async fn plan(
    tx: &mut Tx,
    case: &Case,
    id: SessionId,
    starts: Timestamp,
    minutes: u16,
    _now: Timestamp,
) -> Result<(), Refusal> {
    Ok(store::insert(tx, case, id, starts, minutes).await?)
}

/// Ends a session, and with it closes the list of what was to be talked about. Ended twice is ended once.
pub async fn end(tx: &mut Tx, case: &Case, id: SessionId, now: Timestamp) -> Result<(), Refusal> {
    if store::end(tx, case, id, now).await? {
        return Ok(store::attach_topics(tx, case, id, now).await?);
    }
    one(tx, case, id).await?.or_missing().map(drop)
}

/// Something the client wants to talk about.
pub struct Topic {
    pub id: Uuid,
    pub text: String,
    /// When it was said, the last time.
    pub said: Timestamp,
    /// How often: an entry can bring what another has brought before.
    pub times: u32,
}

impl Topic {
    fn of(case: &Case, row: &TopicRow) -> Result<Topic, Refusal> {
        let text = row.body.open_text(&case.key, "topic.body", row.id)?;
        Ok(Topic { id: row.id, text, said: from_micros(row.said_at), times: 1 })
    }

    /// "Twice, last yesterday", of what was said more than once.
    pub fn again(&self, say: Say, zone: &TimeZone, today: Date) -> Option<String> {
        let day = say.near_day(self.said.to_zoned(zone.clone()).date(), today);
        (self.times > 1).then(|| capitalised(&say.topic_again(&say.review_times(i64::from(self.times)), &day)))
    }
}

/// What says the same stands there once, where it was said first.
fn once_each(case: &Case, rows: &[TopicRow]) -> Result<Vec<Topic>, Refusal> {
    let mut topics: Vec<Topic> = Vec::new();
    for row in rows {
        let topic = Topic::of(case, row)?;
        match topics.iter_mut().find(|known| known.text.trim() == topic.text.trim()) {
            Some(known) => (known.said, known.times) = (topic.said, known.times + 1),
            None => topics.push(topic),
        }
    }
    Ok(topics)
}

/// What waits for the next session, in the order it was said.
pub async fn topics(tx: &mut Tx, case: &Case) -> Result<Vec<Topic>, Refusal> {
    once_each(case, &store::open_topics(tx, case).await?)
}

/// What everybody a therapist sees in a span of time wants to talk about: one question.
pub async fn topics_of_day(
    tx: &mut Tx,
    person: &Person,
    cases: &HashMap<CaseId, Case>,
    (from, to): (Timestamp, Timestamp),
) -> Result<HashMap<CaseId, Vec<Topic>>, Refusal> {
    let mut rows: HashMap<CaseId, Vec<TopicRow>> = HashMap::new();
    for row in store::open_topics_of_day(tx, person, from, to).await? {
        rows.entry(CaseId(row.case_id)).or_default().push(row.topic);
    }
    let known = rows.iter().filter_map(|(id, rows)| Some((*id, cases.get(id)?, rows)));
    known.map(|(id, case, rows)| Ok((id, once_each(case, rows)?))).collect()
}

/// What a session is about: what waits, or, when it has ended, what was brought to it.
pub async fn topics_of(tx: &mut Tx, case: &Case, session: &Session) -> Result<Vec<Topic>, Refusal> {
    if !session.ended {
        return topics(tx, case).await;
    }
    once_each(case, &store::topics_of(tx, case, session.id).await?)
}

pub async fn add_topic(tx: &mut Tx, case: &Case, text: &str, now: Timestamp) -> Result<(), Refusal> {
    Ok(store::insert_topic(tx, case, None, text, now).await?)
}

/// A line of an entry that is meant for the next session.
pub async fn add_topic_of(tx: &mut Tx, case: &Case, entry: EntryId, text: &str, now: Timestamp) -> Result<(), Refusal> {
    Ok(store::insert_topic(tx, case, Some(entry), text, now).await?)
}

/// An entry says something no more: those lines of it that still wait go from the list. What was talked about stays.
pub async fn reworded(tx: &mut Tx, case: &Case, entry: EntryId, gone: &[&String]) -> Result<(), Refusal> {
    for row in store::open_topics_of(tx, case, entry).await? {
        if gone.contains(&&Topic::of(case, &row)?.text) {
            store::remove_topic(tx, case, row.id).await?;
        }
    }
    Ok(())
}

/// An entry went back to its writer, and everything it brought to any session goes with it.
pub async fn take_off(tx: &mut Tx, case: &Case, entry: EntryId) -> Result<(), Refusal> {
    Ok(store::remove_topics_of(tx, case, entry).await?)
}

/// Takes a topic that still waits off the list, as often as it was said, and gives it; `None` when it is not there (any
/// more).
pub async fn remove_topic(tx: &mut Tx, case: &Case, id: Uuid) -> Result<Option<Topic>, Refusal> {
    let Some(row) = store::remove_topic(tx, case, id).await? else { return Ok(None) };
    let removed = Topic::of(case, &row)?;
    for row in store::open_topics(tx, case).await? {
        if Topic::of(case, &row)?.text.trim() == removed.text.trim() {
            store::remove_topic(tx, case, row.id).await?;
        }
    }
    Ok(Some(removed))
}
