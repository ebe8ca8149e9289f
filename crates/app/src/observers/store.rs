//! Observations, and what close persons record.

use crate::{
    access::{Case, Observing},
    kit::Sealed,
};
use domain::{
    ids::PersonId,
    observer::{Seen, Standing, Who},
};
use jiff::{Timestamp, civil::Date};
use store::{FromRow, Result, Tx};
use uuid::Uuid;

/// An observation to be kept.
pub struct NewObserver {
    pub id: Uuid,
    pub person: PersonId,
    pub standing: Standing,
    pub seen: Seen,
    pub ends_on: Date,
    pub body: Sealed,
}

/// Keeps an observation; `false` when one with this id is there already.
pub async fn insert(tx: &mut Tx, case: &Case, it: NewObserver, now: Timestamp) -> Result<bool> {
    let agreed = (it.standing == Standing::Open).then(|| now.as_microsecond());
    tx.sql(
        "insert into observer (practice_id, id, case_id, person_id, standing, begun_by, seen, ends_on, created_at, \
         consented_at, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (practice_id, id) do nothing",
    )
    .bind(case.practice.0)
    .bind(it.id)
    .bind(case.id.0)
    .bind(it.person.0)
    .bind(it.standing.word())
    .bind(case.side.word())
    .bind(it.seen.word())
    .bind(it.ends_on.to_string())
    .bind(now.as_microsecond())
    .bind(agreed)
    .bind(it.body)
    .once()
    .await
}

#[derive(FromRow)]
pub struct ObserverRow {
    pub id: Uuid,
    pub person_id: Uuid,
    pub standing: String,
    pub begun_by: String,
    pub seen: String,
    pub ends_on: String,
    pub body: Sealed,
}

/// Every observation of a case, newest first.
pub async fn all(tx: &mut Tx, case: &Case) -> Result<Vec<ObserverRow>> {
    tx.sql(
        "select id, person_id, standing, begun_by, seen, ends_on, body from observer \
         where practice_id = $1 and case_id = $2 order by created_at desc, id desc",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .all()
    .await
}

pub async fn one(tx: &mut Tx, case: &Case, id: Uuid) -> Result<Option<ObserverRow>> {
    tx.sql(
        "select id, person_id, standing, begun_by, seen, ends_on, body from observer \
         where practice_id = $1 and case_id = $2 and id = $3",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id)
    .find()
    .await
}

/// How many of the therapist's ideas wait for the client's yes and have days left.
pub async fn proposed(tx: &mut Tx, case: &Case, today: Date) -> Result<i64> {
    tx.sql(
        "select count(*) from observer where practice_id = $1 and case_id = $2 and standing = 'proposed' \
         and ends_on >= $3",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(today.to_string())
    .value()
    .await
}

/// The client's yes; `false` when it was not waiting any more.
pub async fn consent(tx: &mut Tx, case: &Case, id: Uuid, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update observer set standing = 'open', consented_at = $1 \
         where practice_id = $2 and case_id = $3 and id = $4 and standing = 'proposed'",
    )
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id)
    .once()
    .await
}

/// The close person's yes; the moment of the first stays. `false` when somebody has ended it.
pub async fn join(tx: &mut Tx, it: &Observing, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update observer set standing = 'recording', joined_at = coalesce(joined_at, $1) \
         where practice_id = $2 and case_id = $3 and id = $4 and standing in ('open', 'recording')",
    )
    .bind(now.as_microsecond())
    .bind(it.practice.0)
    .bind(it.case.0)
    .bind(it.id)
    .once()
    .await
}

/// Ends it from wherever it stands; `false` when it has ended already.
pub async fn end(tx: &mut Tx, case: &Case, id: Uuid, who: Who, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update observer set standing = 'ended', ended_at = $1, ended_by = $2 \
         where practice_id = $3 and case_id = $4 and id = $5 and standing <> 'ended'",
    )
    .bind(now.as_microsecond())
    .bind(who.word())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id)
    .once()
    .await
}

/// Takes back what was only an idea so far; `false` when the client has answered meanwhile.
pub async fn take_back(tx: &mut Tx, case: &Case, id: Uuid, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update observer set standing = 'ended', ended_at = $1, ended_by = 'therapist' \
         where practice_id = $2 and case_id = $3 and id = $4 and standing = 'proposed'",
    )
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id)
    .once()
    .await
}

/// The close person stops.
pub async fn stop(tx: &mut Tx, it: &Observing, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update observer set standing = 'ended', ended_at = $1, ended_by = 'observer' \
         where practice_id = $2 and case_id = $3 and id = $4 and standing <> 'ended'",
    )
    .bind(now.as_microsecond())
    .bind(it.practice.0)
    .bind(it.case.0)
    .bind(it.id)
    .once()
    .await
}

#[derive(FromRow)]
pub struct AskRow {
    pub standing: String,
    pub seen: String,
    pub body: Sealed,
}

/// What a close person is asked, and how it stands at this moment.
pub async fn ask_of(tx: &mut Tx, it: &Observing) -> Result<Option<AskRow>> {
    tx.sql("select standing, seen, body from observer where practice_id = $1 and case_id = $2 and id = $3")
        .bind(it.practice.0)
        .bind(it.case.0)
        .bind(it.id)
        .find()
        .await
}

/// The row of what was recorded.
pub struct NewObserved {
    pub id: Uuid,
    pub timing: domain::entry::Timing,
    pub occurred: Timestamp,
    pub zone: String,
    pub local: String,
    pub recorded: Timestamp,
    pub received: Timestamp,
    pub body: Sealed,
}

/// Keeps a record; `false` when one with this id is there already.
pub async fn record(tx: &mut Tx, it: &Observing, row: NewObserved) -> Result<bool> {
    tx.sql(
        "insert into observed (practice_id, id, case_id, observer_id, timing, occurred_at, occurred_zone, \
         occurred_local, recorded_at, received_at, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (practice_id, id) do nothing",
    )
    .bind(it.practice.0)
    .bind(row.id)
    .bind(it.case.0)
    .bind(it.id)
    .bind(row.timing.word())
    .bind(row.occurred.as_microsecond())
    .bind(row.zone)
    .bind(row.local)
    .bind(row.recorded.as_microsecond())
    .bind(row.received.as_microsecond())
    .bind(row.body)
    .once()
    .await
}

#[derive(FromRow)]
pub struct ObservedRow {
    pub id: Uuid,
    pub observer_id: Uuid,
    pub timing: String,
    pub occurred_local: String,
    pub body: Sealed,
}

/// A record of this close person's own.
pub async fn own_one(tx: &mut Tx, it: &Observing, id: Uuid) -> Result<Option<ObservedRow>> {
    tx.sql(
        "select id, observer_id, timing, occurred_local, body from observed \
         where practice_id = $1 and observer_id = $2 and id = $3",
    )
    .bind(it.practice.0)
    .bind(it.id)
    .bind(id)
    .find()
    .await
}

/// What a close person has written, the latest moment first.
pub async fn own(tx: &mut Tx, it: &Observing, most: i64) -> Result<Vec<ObservedRow>> {
    tx.sql(
        "select id, observer_id, timing, occurred_local, body from observed \
         where practice_id = $1 and observer_id = $2 order by occurred_at desc, id desc limit $3",
    )
    .bind(it.practice.0)
    .bind(it.id)
    .bind(most)
    .all()
    .await
}

/// What was recorded in a case and came in since a moment, the latest first: `all`, or only what both sides see.
pub async fn since(tx: &mut Tx, case: &Case, since: Timestamp, all: bool, most: i64) -> Result<Vec<ObservedRow>> {
    tx.sql(
        "select d.id, d.observer_id, d.timing, d.occurred_local, d.body from observed d \
         join observer o on o.practice_id = d.practice_id and o.id = d.observer_id \
         where d.practice_id = $1 and d.case_id = $2 and d.received_at >= $3 and (o.seen = 'both' or $4) \
         order by d.occurred_at desc, d.id desc limit $5",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(since.as_microsecond())
    .bind(all)
    .bind(most)
    .all()
    .await
}
