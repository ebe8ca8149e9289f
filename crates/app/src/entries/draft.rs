//! Drafts save themselves and survive a reload, another visit, another device, and the end of the work. They keep what
//! was typed, right or wrong, exactly as it was, under the terms they were begun under. A draft belongs to one entry:
//! what is begun in another tab is a draft of its own.

use super::{
    doing::{self, Answered, Doing},
    plan, store, twice,
};
use crate::{
    access::{AsClient, Case},
    kit::{Desk, Filled, Path, Refusal, Reply, Sealed, clock::from_micros, go},
};
use ::store::Tx;
use axum::{http::StatusCode, response::IntoResponse};
use domain::ids::{AssignmentId, EntryId};
use jiff::Timestamp;
use uuid::Uuid;

/// Parts of the form that are not kept with a draft: how it was sent.
const HOW_IT_CAME: [&str; 8] = ["quiet", "deed", "about", "page", "turn", "recorded", "version", "seen"];
/// Parts every page has filled in before anybody writes.
const FILLED_IN: [&str; 5] = ["id", "when", "sharing", "outcome", AMENDS];
/// Names the entry a draft adds to.
pub const AMENDS: &str = "amends";

/// Saves a draft: quietly for a page that saves by itself, with a way back for a button.
pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = doing::under(&mut tx, case, id, form.text("version").parse().ok()).await?;
    let about: Uuid = desk.query("about").parse().unwrap_or(id.0);
    let entry: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    // A draft that arrives after its entry was saved would come back as a ghost; one that says more is kept.
    if !is_old(&mut tx, case, &it, (about, entry), &form).await? {
        save(&mut tx, case, &it, about, &form, desk.now).await?;
    }
    tx.commit().await?;
    if form.is_set("quiet") {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(go("/?done=draft"))
}

/// Whether an entry says all this already, or its page has sent something later.
async fn is_old(
    tx: &mut Tx,
    case: &Case,
    it: &Doing,
    (about, entry): (Uuid, EntryId),
    form: &Filled,
) -> Result<bool, Refusal> {
    if let Some(sending) = sending(form)
        && store::came_later(tx, case, sending).await?
    {
        return Ok(true);
    }
    let amends = form.is_set(AMENDS);
    // What adds to an entry and says nothing new is none.
    let there = store::chain(tx, case, if amends { EntryId(about) } else { entry }).await?;
    let whole = amends || about == it.it.id.0;
    let asked = if whole { it.terms.form.clone() } else { plan::second_part(&it.terms.form) };
    let Ok(said) = asked.read_unfinished(&Answered(form)) else { return Ok(false) };
    for row in &there {
        let body = twice::opened(case, row)?;
        let mut kept = body.answers;
        kept.0.retain(|key, _| asked.field(key).is_some());
        let put_off = form.is_set("plan_at") && form.text("plan_at").parse().ok() != body.planned_for;
        if kept == said && !(amends && put_off) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Keeps a form as the draft of its entry, and says which entry that is: another than the form says, when somebody
/// wrote into that draft on another page meanwhile. A form with nothing in it is no draft.
pub async fn save(
    tx: &mut Tx,
    case: &Case,
    it: &Doing,
    about: Uuid,
    form: &Filled,
    now: Timestamp,
) -> Result<EntryId, Refusal> {
    let id = it.it.id;
    let entry: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let entry = if is_unseen(tx, case, id, entry, form).await? { beside(case, entry, form) } else { entry };
    let written = |(name, value): &&(String, String)| {
        !HOW_IT_CAME.contains(&name.as_str()) && !FILLED_IN.contains(&name.as_str()) && !value.trim().is_empty()
    };
    if form.pairs().iter().find(written).is_none() {
        store::drop_draft(tx, case, id, entry).await?;
        return Ok(entry);
    }
    let body = Sealed::value(&case.key, "draft.body", entry.0, &kept(form))?;
    let (page, turn) = sending(form).unzip();
    let draft = store::Draft { entry, about, version: it.version, body, saved: now, page, turn: turn.unwrap_or(0) };
    store::put_draft(tx, case, id, draft).await?;
    Ok(entry)
}

/// Keeps a form that comes back as a draft: from here on the page goes on with what was kept.
pub async fn again(
    tx: &mut Tx,
    case: &Case,
    it: &Doing,
    about: Uuid,
    form: &mut Filled,
    now: Timestamp,
) -> Result<(), Refusal> {
    let entry = save(tx, case, it, about, form, now).await?;
    form.set("id", entry.to_string());
    form.set("seen", now.as_microsecond().to_string());
    Ok(())
}

/// Drops what a saved form was a draft of; what another page wrote there meanwhile stays.
pub async fn settle(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    (entry, kept): (EntryId, EntryId),
    form: &Filled,
) -> Result<(), Refusal> {
    if let Some(sending) = sending(form) {
        store::came_from(tx, case, kept, sending).await?;
    }
    if !is_unseen(tx, case, id, entry, form).await? {
        store::drop_draft(tx, case, id, entry).await?;
    }
    Ok(store::drop_draft(tx, case, id, beside(case, entry, form)).await?)
}

/// Whether an entry's draft holds what another page wrote after this one was made: other words than these.
async fn is_unseen(tx: &mut Tx, case: &Case, id: AssignmentId, entry: EntryId, form: &Filled) -> Result<bool, Refusal> {
    let Ok(seen) = form.text("seen").parse::<i64>() else { return Ok(false) };
    let drafts = store::drafts(tx, case, Some(id)).await?;
    let page = sending(form).map(|(page, _)| page);
    let of_another = |row: &store::DraftRow| row.page.is_none() || row.page != page;
    let later = |row: &&store::DraftRow| row.entry_id == entry.0 && of_another(row) && row.saved_at > seen;
    let Some(row) = drafts.iter().find(later) else { return Ok(false) };
    let there: Vec<(String, String)> = row.body.open_value(&case.key, "draft.body", row.seal_id)?;
    Ok(there != kept(form))
}

/// What a draft keeps of a form.
fn kept(form: &Filled) -> Vec<(String, String)> {
    form.pairs().iter().filter(|(name, _)| !HOW_IT_CAME.contains(&name.as_str())).cloned().collect()
}

/// The entry of what two pages wrote at once: one more for each page.
fn beside(case: &Case, entry: EntryId, form: &Filled) -> EntryId {
    EntryId(twice::id_of(case, &format!("beside {entry} {}", form.text("page"))))
}

/// The page as it was opened once, and the how-manieth time it sends what is on it; nothing where no script counts.
pub fn sending(form: &Filled) -> Option<(Uuid, i64)> {
    Some((form.text("page").parse().ok()?, form.text("turn").parse().ok()?))
}

/// A draft as the form it was.
pub struct Draft {
    pub entry: EntryId,
    /// Of the terms it was begun under.
    pub version: u32,
    pub saved: Timestamp,
    pub form: Filled,
}

/// The drafts about something, newest first: of new work (then about its assignment), or of a plan's end.
pub async fn about(tx: &mut Tx, case: &Case, id: AssignmentId, about: Uuid) -> Result<Vec<Draft>, Refusal> {
    let mut drafts = all_about(tx, case, id, about).await?;
    drafts.retain(|draft| !draft.form.is_set(AMENDS));
    Ok(drafts)
}

/// The drafts of what is added to an entry, newest first.
pub async fn amending(tx: &mut Tx, case: &Case, id: AssignmentId, entry: EntryId) -> Result<Vec<Draft>, Refusal> {
    let mut drafts = all_about(tx, case, id, entry.0).await?;
    drafts.retain(|draft| draft.form.is_set(AMENDS));
    Ok(drafts)
}

async fn all_about(tx: &mut Tx, case: &Case, id: AssignmentId, about: Uuid) -> Result<Vec<Draft>, Refusal> {
    let mut drafts = Vec::new();
    for row in store::drafts(tx, case, Some(id)).await?.into_iter().filter(|row| row.about == about) {
        let pairs: Vec<(String, String)> = row.body.open_value(&case.key, "draft.body", row.seal_id)?;
        let mut form = Filled::from_pairs(pairs);
        form.set("id", row.entry_id.to_string());
        form.set("seen", row.saved_at.to_string());
        drafts.push(Draft {
            entry: EntryId(row.entry_id),
            version: u32::try_from(row.terms_version).unwrap_or(0),
            saved: from_micros(row.saved_at),
            form,
        });
    }
    Ok(drafts)
}

/// What a page asks for in place of a draft: an empty form.
pub const ANEW: &str = "new";

/// The draft a page opens: the one asked for, else the newest. A try of one step does not go on with that of another.
pub fn take(drafts: &mut Vec<Draft>, asked: &str, step: &str) -> Option<Draft> {
    let at = match asked {
        ANEW => None,
        "" => drafts.iter().position(|it| step.is_empty() || ["", step].contains(&it.form.value("step"))),
        id => drafts.iter().position(|it| it.entry.to_string() == id),
    };
    at.map(|at| drafts.remove(at))
}

/// A draft as a list of them has it.
pub struct OpenDraft {
    pub assignment: AssignmentId,
    /// The entry it belongs to: a plan it is the end of, or what it adds to.
    pub of: Option<EntryId>,
    pub amends: bool,
    pub address: String,
    pub saved: Timestamp,
}

/// All that was begun and not saved, newest first.
pub async fn open_drafts(tx: &mut Tx, case: &Case) -> Result<Vec<OpenDraft>, Refusal> {
    let rows = store::drafts(tx, case, None).await?;
    let open = |row: store::DraftRow| {
        let pairs: Vec<(String, String)> = row.body.open_value(&case.key, "draft.body", row.seal_id)?;
        let amends = pairs.iter().any(|(name, _)| name == AMENDS);
        let of = (row.about != row.assignment_id).then_some(EntryId(row.about));
        let page = match of {
            Some(of) if amends => format!("/e/{of}/amend"),
            Some(of) => format!("/e/{of}/after"),
            None => format!("/a/{}/do", row.assignment_id),
        };
        Ok(OpenDraft {
            assignment: AssignmentId(row.assignment_id),
            of,
            amends,
            address: case.address(&format!("{page}?entry={}", row.entry_id)),
            saved: from_micros(row.saved_at),
        })
    };
    rows.into_iter().map(open).collect()
}
