//! Asking about the terms: a short thread, not a chat. The page says when it is read.

use super::{read, store};
use crate::{
    access::Case,
    kit::{Desk, Filled, OrMissing, Path, Refusal, Reply, go},
};
use ::store::Tx;
use domain::{ids::AssignmentId, terms::Terms};
use uuid::Uuid;

pub async fn post(desk: Desk<Case>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let words = form.text("words");
    if words.is_empty() {
        form.wrong("words", desk.say.ask_empty());
    } else if words.chars().count() > Terms::LONGEST {
        form.wrong("words", desk.say.too_long(i64::try_from(Terms::LONGEST).unwrap_or(0)));
    }
    if !form.is_right() {
        return super::show::again(desk, id, form).await;
    }
    // A page of earlier has no id in it.
    let row: Uuid = form.text("id").parse().unwrap_or_else(|_| desk.new_id());
    let mut tx = desk.begin().await?;
    store::hold(&mut tx, case, id).await?;
    read::one(&mut tx, case, id).await?.or_missing()?;
    // The same sent twice is said once; other words under the same id are words of their own.
    if !store::say(&mut tx, case, id, row, &words, desk.now).await? && !said(&mut tx, case, id, row, &words).await? {
        store::say(&mut tx, case, id, desk.new_id(), &words, desk.now).await?;
    }
    tx.commit().await?;
    Ok(go(&case.address(&format!("/a/{id}?done=asked#ask"))))
}

/// Whether a remark of this page says just this.
async fn said(tx: &mut Tx, case: &Case, id: AssignmentId, row: Uuid, words: &str) -> Result<bool, Refusal> {
    let remarks = store::remarks(tx, case, id).await?;
    let Some(remark) = remarks.iter().find(|remark| remark.id == row) else { return Ok(false) };
    Ok(remark.body.open_text(&case.key, "remark.body", row)? == words)
}
