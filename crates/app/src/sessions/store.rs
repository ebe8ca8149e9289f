//! Sessions, and what a client wants to talk about in them.

use crate::{
    access::{Case, Person},
    kit::{Sealed, desk::new_id},
};
use domain::ids::{EntryId, SessionId};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct SessionRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub starts_at: i64,
    pub minutes: i64,
    pub ended_at: Option<i64>,
}

pub async fn one(tx: &mut Tx, case: &Case, id: SessionId) -> Result<Option<SessionRow>> {
    tx.sql(
        "select id, case_id, starts_at, minutes, ended_at from session \
         where practice_id = $1 and case_id = $2 and id = $3 and cancelled_at is null",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .find()
    .await
}

/// Sessions still to come, or running, from a moment on, the nearest first.
pub async fn coming(tx: &mut Tx, case: &Case, since: Timestamp, most: i64) -> Result<Vec<SessionRow>> {
    tx.sql(
        "select id, case_id, starts_at, minutes, ended_at from session \
         where practice_id = $1 and case_id = $2 and starts_at >= $3 and ended_at is null and cancelled_at is null \
         order by starts_at limit $4",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(since.as_microsecond())
    .bind(most)
    .all()
    .await
}

/// Sessions that have ended, or began so long before a moment that they must be over; newest first.
pub async fn past(tx: &mut Tx, case: &Case, before: Timestamp, most: i64) -> Result<Vec<SessionRow>> {
    tx.sql(
        "select id, case_id, starts_at, minutes, ended_at from session \
         where practice_id = $1 and case_id = $2 and (ended_at is not null or starts_at < $3) and cancelled_at is null \
         order by starts_at desc limit $4",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(before.as_microsecond())
    .bind(most)
    .all()
    .await
}

/// Sessions that were ended and began before a moment, newest first.
pub async fn ended_before(tx: &mut Tx, case: &Case, before: Timestamp, most: i64) -> Result<Vec<SessionRow>> {
    tx.sql(
        "select id, case_id, starts_at, minutes, ended_at from session \
         where practice_id = $1 and case_id = $2 and starts_at < $3 and ended_at is not null and cancelled_at is null \
         order by starts_at desc limit $4",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(before.as_microsecond())
    .bind(most)
    .all()
    .await
}

/// Every case's sessions of a span, for one therapist.
pub async fn on_caseload(tx: &mut Tx, person: &Person, from: Timestamp, to: Timestamp) -> Result<Vec<SessionRow>> {
    tx.sql(
        "select s.id, s.case_id, s.starts_at, s.minutes, s.ended_at from caseload l \
         join session s on s.practice_id = l.practice_id and s.case_id = l.case_id \
         where l.practice_id = $1 and l.therapist_id = $2 and s.starts_at >= $3 and s.starts_at < $4 \
         and s.cancelled_at is null order by s.starts_at",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .bind(from.as_microsecond())
    .bind(to.as_microsecond())
    .all()
    .await
}

/// Plans a session; the same id twice is one session.
pub async fn insert(tx: &mut Tx, case: &Case, id: SessionId, starts: Timestamp, minutes: u16) -> Result<()> {
    tx.sql(
        "insert into session (practice_id, id, case_id, starts_at, minutes) values ($1, $2, $3, $4, $5) \
         on conflict (practice_id, id) do nothing",
    )
    .bind(case.practice.0)
    .bind(id.0)
    .bind(case.id.0)
    .bind(starts.as_microsecond())
    .bind(i64::from(minutes))
    .run()
    .await?;
    Ok(())
}

/// Moves a session; `false` when it has ended or was cancelled.
pub async fn shift(tx: &mut Tx, case: &Case, id: SessionId, starts: Timestamp, minutes: u16) -> Result<bool> {
    tx.sql(
        "update session set starts_at = $1, minutes = $2 \
         where practice_id = $3 and case_id = $4 and id = $5 and ended_at is null and cancelled_at is null",
    )
    .bind(starts.as_microsecond())
    .bind(i64::from(minutes))
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .once()
    .await
}

/// Whether there is, or was, such a session in this case: cancelled ones count.
pub async fn is_there(tx: &mut Tx, case: &Case, id: SessionId) -> Result<bool> {
    let found: i64 = tx
        .sql("select count(*) from session where practice_id = $1 and case_id = $2 and id = $3")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .value()
        .await?;
    Ok(found == 1)
}

/// Cancels a session; `false` when it has ended or was cancelled before.
pub async fn cancel(tx: &mut Tx, case: &Case, id: SessionId, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update session set cancelled_at = $1 \
         where practice_id = $2 and case_id = $3 and id = $4 and ended_at is null and cancelled_at is null",
    )
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .once()
    .await
}

/// Ends a session; `false` when it has ended already.
pub async fn end(tx: &mut Tx, case: &Case, id: SessionId, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update session set ended_at = $1 \
         where practice_id = $2 and case_id = $3 and id = $4 and ended_at is null and cancelled_at is null",
    )
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .once()
    .await
}

#[derive(FromRow)]
pub struct TopicRow {
    pub id: Uuid,
    pub said_at: i64,
    pub body: Sealed,
}

/// What waits for the next session, in the order it was said.
pub async fn open_topics(tx: &mut Tx, case: &Case) -> Result<Vec<TopicRow>> {
    tx.sql(
        "select id, said_at, body from topic where practice_id = $1 and case_id = $2 and session_id is null \
         order by said_at, id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .all()
    .await
}

/// What waits for the next session of one of a caseload.
#[derive(FromRow)]
pub struct WaitingRow {
    pub case_id: Uuid,
    #[sqlx(flatten)]
    pub topic: TopicRow,
}

/// What everybody a therapist sees in a span of time wants to talk about, in the order it was said.
pub async fn open_topics_of_day(
    tx: &mut Tx,
    person: &Person,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<WaitingRow>> {
    tx.sql(
        "select t.case_id, t.id, t.said_at, t.body from caseload l \
         join topic t on t.practice_id = l.practice_id and t.case_id = l.case_id \
         where l.practice_id = $1 and l.therapist_id = $2 and t.session_id is null \
         and exists (select 1 from session d where d.practice_id = l.practice_id and d.case_id = l.case_id \
         and d.starts_at >= $3 and d.starts_at < $4 and d.cancelled_at is null) order by t.said_at, t.id",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .bind(from.as_microsecond())
    .bind(to.as_microsecond())
    .all()
    .await
}

/// What was brought to a session that has ended.
pub async fn topics_of(tx: &mut Tx, case: &Case, session: SessionId) -> Result<Vec<TopicRow>> {
    tx.sql(
        "select id, said_at, body from topic where practice_id = $1 and case_id = $2 and session_id = $3 \
         order by said_at, id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(session.0)
    .all()
    .await
}

/// The lines an entry brought that still wait.
pub async fn open_topics_of(tx: &mut Tx, case: &Case, entry: EntryId) -> Result<Vec<TopicRow>> {
    tx.sql(
        "select id, said_at, body from topic where practice_id = $1 and case_id = $2 and entry_id = $3 \
         and session_id is null",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(entry.0)
    .all()
    .await
}

pub async fn remove_topics_of(tx: &mut Tx, case: &Case, entry: EntryId) -> Result<()> {
    tx.sql("delete from topic where practice_id = $1 and case_id = $2 and entry_id = $3")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(entry.0)
        .run()
        .await?;
    Ok(())
}

/// With the entry it came from, when it came from one.
pub async fn insert_topic(tx: &mut Tx, case: &Case, entry: Option<EntryId>, text: &str, now: Timestamp) -> Result<()> {
    let id = new_id(now);
    tx.sql("insert into topic (practice_id, id, case_id, said_at, body, entry_id) values ($1, $2, $3, $4, $5, $6)")
        .bind(case.practice.0)
        .bind(id)
        .bind(case.id.0)
        .bind(now.as_microsecond())
        .bind(Sealed::text(&case.key, "topic.body", id, text))
        .bind(entry.map(|entry| entry.0))
        .run()
        .await?;
    Ok(())
}

/// Takes an open topic off the list; `None` when it is not there (any more).
pub async fn remove_topic(tx: &mut Tx, case: &Case, id: Uuid) -> Result<Option<TopicRow>> {
    tx.sql(
        "delete from topic where practice_id = $1 and case_id = $2 and id = $3 and session_id is null \
         returning id, said_at, body",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id)
    .find()
    .await
}

/// What was on the list when a session ended belongs to that session; what is said later waits for the next.
pub async fn attach_topics(tx: &mut Tx, case: &Case, session: SessionId, now: Timestamp) -> Result<()> {
    tx.sql(
        "update topic set session_id = $1 \
         where practice_id = $2 and case_id = $3 and session_id is null and said_at <= $4",
    )
    .bind(session.0)
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(now.as_microsecond())
    .run()
    .await?;
    Ok(())
}
