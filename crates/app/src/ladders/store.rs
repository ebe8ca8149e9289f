//! Steps of ladders.

use crate::{access::Case, kit::Sealed};
use domain::ids::AssignmentId;
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct RungRow {
    pub id: Uuid,
    pub place: i64,
    pub by_side: String,
    pub body: Sealed,
}

pub async fn all(tx: &mut Tx, case: &Case, assignment: AssignmentId) -> Result<Vec<RungRow>> {
    tx.sql(
        "select id, place, by_side, body from rung \
         where practice_id = $1 and case_id = $2 and assignment_id = $3 and gone_at is null order by place, id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(assignment.0)
    .all()
    .await
}

pub async fn insert(
    tx: &mut Tx,
    case: &Case,
    assignment: AssignmentId,
    id: Uuid,
    place: i64,
    body: Sealed,
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "insert into rung (practice_id, id, case_id, assignment_id, place, by_side, by_person, changed_at, body) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (practice_id, id) do nothing",
    )
    .bind(case.practice.0)
    .bind(id)
    .bind(case.id.0)
    .bind(assignment.0)
    .bind(place)
    .bind(case.side.word())
    .bind(case.person.id.0)
    .bind(now.as_microsecond())
    .bind(body)
    .run()
    .await?;
    Ok(())
}

pub async fn reword(
    tx: &mut Tx,
    case: &Case,
    assignment: AssignmentId,
    id: Uuid,
    body: Sealed,
    now: Timestamp,
) -> Result<bool> {
    tx.sql(
        "update rung set body = $1, by_side = $2, by_person = $3, changed_at = $4 \
         where practice_id = $5 and case_id = $6 and assignment_id = $7 and id = $8 and gone_at is null",
    )
    .bind(body)
    .bind(case.side.word())
    .bind(case.person.id.0)
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(assignment.0)
    .bind(id)
    .once()
    .await
}

pub async fn place(tx: &mut Tx, case: &Case, assignment: AssignmentId, id: Uuid, place: i64) -> Result<()> {
    tx.sql("update rung set place = $1 where practice_id = $2 and case_id = $3 and assignment_id = $4 and id = $5")
        .bind(place)
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(assignment.0)
        .bind(id)
        .run()
        .await?;
    Ok(())
}

pub async fn gone(tx: &mut Tx, case: &Case, assignment: AssignmentId, id: Uuid, at: Option<Timestamp>) -> Result<bool> {
    tx.sql("update rung set gone_at = $1 where practice_id = $2 and case_id = $3 and assignment_id = $4 and id = $5")
        .bind(at.map(Timestamp::as_microsecond))
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(assignment.0)
        .bind(id)
        .once()
        .await
}
