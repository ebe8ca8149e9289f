//! "It happened": one tap stores the moment at once. Details can follow, or never follow. For a minute it can be
//! taken back as if it never was.

use super::{
    store, when,
    write::{New, keep},
};
use crate::{
    access::AsClient,
    agreements,
    kit::{Desk, Filled, OrMissing, Path, Reply, go},
    sessions,
};
use domain::{
    entry::UNDO,
    ids::{AssignmentId, EntryId},
};

pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let entry = form.text("id").parse().unwrap_or(EntryId(desk.new_id()));
    let moment = when::read(&mut form, desk.say, desk.now, &case.client_zone);
    let mut tx = desk.begin().await?;
    // What happened before the page heard of the end of the work is kept all the same.
    let it = agreements::one(&mut tx, case, id).await?.or_missing()?;
    let (version, terms) = it.standing.as_ref().or_missing()?;
    let new = New { moment, ..New::of(entry, id, *version, &terms.form, terms.sharing, desk.now) };
    keep(&mut tx, case, new, desk.now).await?;
    tx.commit().await?;
    Ok(go(&format!("/?done=tapped&entry={entry}")))
}

pub async fn undo(desk: Desk<AsClient>, Path(id): Path<EntryId>, _: Filled) -> Reply {
    let since = desk.now.checked_sub(UNDO).unwrap_or(desk.now);
    let mut tx = desk.begin().await?;
    let gone = store::undo(&mut tx, &desk.who, id, since).await?;
    if gone {
        sessions::take_off(&mut tx, &desk.who, id).await?;
    }
    // Taken back twice is taken back once: what is not there is as if it never was.
    let there = !gone && !store::chain(&mut tx, &desk.who, id).await?.is_empty();
    tx.commit().await?;
    Ok(go(if there { "/?done=too-late" } else { "/?done=undone" }))
}
