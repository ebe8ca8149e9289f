//! Asking about the terms: a short thread, not a chat. The page says when it is read.

use super::{read, store};
use crate::{
    access::Case,
    kit::{Desk, Filled, OrMissing, Path, Reply, go},
};
use domain::{ids::AssignmentId, terms::Terms};

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
    let mut tx = desk.begin().await?;
    read::one(&mut tx, case, id).await?.or_missing()?;
    store::say(&mut tx, case, id, &words, desk.now).await?;
    tx.commit().await?;
    Ok(go(&case.address(&format!("/a/{id}?done=asked#ask"))))
}
