//! Mails are written in the deed's own transaction and sent afterwards; what they say names nothing.

use super::{App, Sealed, desk::new_id};
use domain::ids::PracticeId;
use jiff::Timestamp;
use post::Letter;
use seal::Key;
use serde::{Deserialize, Serialize};
use store::Tx;

pub use post::Mails;

#[derive(Serialize, Deserialize)]
struct Kept {
    to: String,
    subject: String,
    text: String,
}

/// Puts a letter on the pile; it goes when the transaction has been committed.
pub async fn later(tx: &mut Tx, practice: PracticeId, key: &Key, now: Timestamp, letter: Letter) -> anyhow::Result<()> {
    let id = new_id(now);
    let kept = Kept { to: letter.to, subject: letter.subject, text: letter.text };
    crate::kit::jobs::put(tx, practice, id, "mail", now, Sealed::value(key, "job.body", id, &kept)?).await?;
    Ok(())
}

/// Sends one letter of the pile.
pub async fn send(app: &App, key: &Key, id: uuid::Uuid, body: &Sealed) -> Result<(), post::Fault> {
    let kept: Kept =
        body.open_value(key, "job.body", id).map_err(|damaged| post::Fault::GiveUp(damaged.to_string()))?;
    app.mails.send(Letter { to: kept.to, subject: kept.subject, text: kept.text }).await
}
