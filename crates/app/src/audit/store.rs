//! Who read what, and when.

use super::What;
use crate::{
    access::{Case, Person},
    kit::desk::new_id,
};
use domain::ids::AssignmentId;
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

pub async fn note(
    tx: &mut Tx,
    case: &Case,
    what: What,
    assignment: Option<AssignmentId>,
    items: i64,
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "insert into reading (practice_id, id, case_id, reader_id, read_at, what, assignment_id, items) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(case.practice.0)
    .bind(new_id(now))
    .bind(case.id.0)
    .bind(case.person.id.0)
    .bind(now.as_microsecond())
    .bind(what.word())
    .bind(assignment.map(|id| id.0))
    .bind(items)
    .run()
    .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct Reading {
    pub reader_id: Uuid,
    pub read_at: i64,
    pub what: String,
    pub assignment_id: Option<Uuid>,
    pub items: i64,
}

/// The newest readings of a case before a moment.
pub async fn newest(tx: &mut Tx, case: &Case, before: Timestamp, most: i64) -> Result<Vec<Reading>> {
    tx.sql(
        "select reader_id, read_at, what, assignment_id, items from reading \
         where practice_id = $1 and case_id = $2 and read_at < $3 order by read_at desc limit $4",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(before.as_microsecond())
    .bind(most)
    .all()
    .await
}

#[derive(FromRow)]
pub struct LastRead {
    pub case_id: Uuid,
    pub read_at: i64,
}

/// When a therapist last read something of each of the caseload, since a moment.
pub async fn last_read(tx: &mut Tx, reader: &Person, what: What, since: Timestamp) -> Result<Vec<LastRead>> {
    tx.sql(
        "select r.case_id, max(r.read_at) as read_at from caseload l \
         join reading r on r.practice_id = l.practice_id and r.case_id = l.case_id \
         where l.practice_id = $1 and l.therapist_id = $2 and r.reader_id = $2 and r.what = $3 and r.read_at >= $4 \
         group by r.case_id",
    )
    .bind(reader.practice.0)
    .bind(reader.id.0)
    .bind(what.word())
    .bind(since.as_microsecond())
    .all()
    .await
}
