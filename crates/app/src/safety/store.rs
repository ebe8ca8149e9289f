//! The own card of a client: one row of a case, sealed with its key.

use crate::{access::Case, kit::Sealed};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};

#[derive(FromRow)]
pub struct CardRow {
    pub changed_at: i64,
    pub body: Sealed,
}

pub async fn find(tx: &mut Tx, case: &Case) -> Result<Option<CardRow>> {
    tx.sql("select changed_at, body from card where practice_id = $1 and case_id = $2")
        .bind(case.practice.0)
        .bind(case.id.0)
        .find()
        .await
}

pub async fn is_there(tx: &mut Tx, case: &Case) -> Result<bool> {
    let found: i64 = tx
        .sql("select count(*) from card where practice_id = $1 and case_id = $2")
        .bind(case.practice.0)
        .bind(case.id.0)
        .value()
        .await?;
    Ok(found > 0)
}

/// Keeps the card as it is now; `false` when it is not the one any more that was seen.
pub async fn put(tx: &mut Tx, case: &Case, seen: i64, body: Sealed, now: Timestamp) -> Result<bool> {
    tx.sql(
        "insert into card (practice_id, case_id, changed_at, body) values ($1, $2, $3, $4) \
         on conflict (practice_id, case_id) do update set changed_at = excluded.changed_at, body = excluded.body \
         where card.changed_at = $5",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(now.as_microsecond())
    .bind(body)
    .bind(seen)
    .once()
    .await
}

/// Empties the card; `false` when it is not the one any more that was seen.
pub async fn remove(tx: &mut Tx, case: &Case, seen: i64) -> Result<bool> {
    tx.sql("delete from card where practice_id = $1 and case_id = $2 and changed_at = $3")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(seen)
        .once()
        .await
}
