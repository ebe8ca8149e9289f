//! Deeds done later: rows written in the transaction of the deed that wants them, claimed by a guarded update, so
//! that two nodes never do the same one. A claim that is not finished in a minute can be claimed again.

use super::{Sealed, clock::from_micros};
use domain::ids::PracticeId;
use jiff::{SignedDuration, Timestamp};
use store::{FromRow, Result, Tx};
use uuid::Uuid;

const CLAIM: SignedDuration = SignedDuration::from_mins(1);
/// After so many tries a deed is given up and only logged.
pub const MOST_TRIES: i64 = 8;

#[derive(FromRow)]
pub struct Job {
    practice_id: Uuid,
    pub id: Uuid,
    pub kind: String,
    pub attempt: i64,
    pub body: Sealed,
    pub key_wrapped: Sealed,
}

impl Job {
    pub fn practice(&self) -> PracticeId {
        PracticeId(self.practice_id)
    }
}

pub async fn put(
    tx: &mut Tx,
    practice: PracticeId,
    id: Uuid,
    kind: &'static str,
    run_at: Timestamp,
    body: Sealed,
) -> Result<()> {
    tx.sql(
        "insert into job (practice_id, id, kind, run_at, claimed_until, attempt, body) \
         values ($1, $2, $3, $4, 0, 0, $5)",
    )
    .bind(practice.0)
    .bind(id)
    .bind(kind)
    .bind(run_at.as_microsecond())
    .bind(body)
    .run()
    .await?;
    Ok(())
}

/// Whether anything is due: asked without taking the write lock.
pub async fn any_due(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let due: i64 = tx
        .sql("select count(*) from job where run_at <= $1 and claimed_until <= $1")
        .bind(now.as_microsecond())
        .value()
        .await?;
    Ok(due > 0)
}

/// The next deed that is due, now ours; `None` when there is none or another node was faster.
pub async fn claim(tx: &mut Tx, now: Timestamp) -> Result<Option<Job>> {
    #[derive(FromRow)]
    struct Due {
        practice_id: Uuid,
        id: Uuid,
    }
    let now = now.as_microsecond();
    let due = tx
        .sql("select practice_id, id from job where run_at <= $1 and claimed_until <= $1 order by run_at limit 1")
        .bind(now)
        .find::<Due>()
        .await?;
    let Some(due) = due else { return Ok(None) };
    let until = from_micros(now).saturating_add(CLAIM).map_or(now, Timestamp::as_microsecond);
    let ours = tx
        .sql(
            "update job set claimed_until = $1, attempt = attempt + 1 \
             where practice_id = $2 and id = $3 and claimed_until <= $4",
        )
        .bind(until)
        .bind(due.practice_id)
        .bind(due.id)
        .bind(now)
        .run()
        .await?;
    if ours == 0 {
        return Ok(None);
    }
    tx.sql(
        "select j.practice_id, j.id, j.kind, j.attempt, j.body, p.key_wrapped \
         from job j join practice p on p.practice_id = j.practice_id where j.practice_id = $1 and j.id = $2",
    )
    .bind(due.practice_id)
    .bind(due.id)
    .find()
    .await
}

pub async fn done(tx: &mut Tx, job: &Job) -> Result<()> {
    tx.sql("delete from job where practice_id = $1 and id = $2").bind(job.practice_id).bind(job.id).run().await?;
    Ok(())
}

/// To be tried again; each time after twice as long.
pub async fn again(tx: &mut Tx, job: &Job, now: Timestamp) -> Result<()> {
    let wait = SignedDuration::from_secs(30 << job.attempt.clamp(0, 8));
    let at = now.saturating_add(wait).map_or(now.as_microsecond(), Timestamp::as_microsecond);
    tx.sql("update job set run_at = $1, claimed_until = 0 where practice_id = $2 and id = $3")
        .bind(at)
        .bind(job.practice_id)
        .bind(job.id)
        .run()
        .await?;
    Ok(())
}
