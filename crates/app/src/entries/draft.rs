//! Drafts save themselves and survive a reload, another visit, another device. They keep what was typed, right or
//! wrong, exactly as it was.

use super::{doing, store};
use crate::{
    access::{AsClient, Case},
    agreements,
    kit::{Desk, Filled, OrMissing, Path, Refusal, Reply, Sealed, go},
};
use ::store::Tx;
use axum::{http::StatusCode, response::IntoResponse};
use domain::ids::{AssignmentId, EntryId};
use std::collections::HashMap;
use uuid::Uuid;

/// Saves a draft: quietly for a page that saves by itself, with a way back for a button.
pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    agreements::one(&mut tx, case, id).await?.filter(|it| it.standing.is_some()).or_missing()?;
    let about: Uuid = desk.query("about").parse().unwrap_or(id.0);
    // A draft that arrives after its entry was saved would come back as a ghost.
    let entry = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    if store::chain(&mut tx, case, entry).await?.is_empty() {
        save(&mut tx, case, id, about, &form, desk.now).await?;
    }
    tx.commit().await?;
    if form.is_set("quiet") {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(go("/?done=draft"))
}

pub async fn save(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    about: Uuid,
    form: &Filled,
    now: jiff::Timestamp,
) -> Result<(), Refusal> {
    let entry: EntryId = form.text("id").parse().map_err(|_| Refusal::Missing)?;
    let pairs: Vec<&(String, String)> =
        form.pairs().iter().filter(|(name, _)| !doing::OWN_NAMES.contains(&name.as_str())).collect();
    let body = Sealed::value(&case.key, "draft.body", about, &pairs)?;
    let draft = store::Draft { about, entry, body, saved: now, page: form.text("page").parse().ok(), turn: turn(form) };
    Ok(store::put_draft(tx, case, id, draft).await?)
}

/// The how-manieth time a page sends what is on it; nothing where no script counts.
fn turn(form: &Filled) -> i64 {
    form.text("turn").parse().unwrap_or(0)
}

/// The draft about something, as the form it was: of new work (then about its assignment), or of a plan's end.
pub async fn load(tx: &mut Tx, case: &Case, id: AssignmentId, about: Uuid) -> Result<Option<(Filled, i64)>, Refusal> {
    let Some(row) = store::draft(tx, case, id, about).await? else { return Ok(None) };
    let pairs: Vec<(String, String)> = row.body.open_value(&case.key, "draft.body", about)?;
    let mut form = Filled::from_pairs(pairs);
    form.set("id", row.entry_id.to_string());
    Ok(Some((form, row.saved_at)))
}

/// When each assignment's draft was saved.
pub async fn open_drafts(tx: &mut Tx, case: &Case) -> Result<HashMap<AssignmentId, jiff::Timestamp>, Refusal> {
    let rows = store::drafts(tx, case).await?;
    Ok(rows
        .into_iter()
        .map(|row| (AssignmentId(row.assignment_id), crate::kit::clock::from_micros(row.saved_at)))
        .collect())
}
