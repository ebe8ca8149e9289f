//! The same form a second time: the same words are one entry, other words are kept beside the first. What was written
//! goes on into the entry, and into one of its own when not the same people are to see it.

use super::{
    read::own,
    store::{self, EntryRow},
    write::{Body, Kept, New, keep},
};
use crate::{
    access::Case,
    kit::{OrMissing, Refusal},
};
use ::store::Tx;
use domain::{entry::Outcome, ids::EntryId};
use jiff::Timestamp;
use uuid::Uuid;

/// What became of a form that was sent, and in which entry it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Kept, now or before, with these words.
    Saved(EntryId),
    /// The entry said something else: this was added to it.
    Added(EntryId),
    /// The entry said something else to other people: this is one of its own.
    Apart(EntryId),
}

impl Told {
    pub fn entry(self) -> EntryId {
        match self {
            Told::Saved(id) | Told::Added(id) | Told::Apart(id) => id,
        }
    }

    /// What the entry's page says about it.
    pub fn done(self) -> &'static str {
        match self {
            Told::Saved(_) => "saved",
            Told::Added(_) => "amended",
            Told::Apart(_) => "apart",
        }
    }
}

/// Keeps an entry or an amendment, and what is said anew under an id that is there already.
pub async fn keep_words(tx: &mut Tx, case: &Case, new: New<'_>, now: Timestamp) -> Result<Told, Refusal> {
    if keep(tx, case, new.clone(), now).await? == Kept::Saved {
        return Ok(Told::Saved(new.amends.unwrap_or(new.id)));
    }
    let there = store::chain(tx, case, new.id).await?;
    let row = there.iter().find(|row| row.id == new.id.0).or_missing()?;
    let root = EntryId(row.amends.unwrap_or(row.id));
    let said = body(&new);
    for row in &store::chain(tx, case, root).await? {
        if row.outcome == new.outcome.word() && opened(case, row)? == said {
            return Ok(Told::Saved(root));
        }
    }
    let entry = own(tx, case, root).await?.or_missing()?;
    let id = EntryId(made_of(case, &new, &said)?);
    if new.assignment != entry.assignment || (new.amends.is_none() && new.sharing != entry.sharing) {
        keep(tx, case, New { id, ..new }, now).await?;
        return Ok(Told::Apart(id));
    }
    // A plan is the first part of an entry: sent again, it takes nothing of the second away.
    let part = new.outcome == Outcome::Planned || new.answers.is_empty();
    let mut answers = if part { entry.body.answers.clone() } else { Default::default() };
    answers.0.extend(new.answers.0);
    let added = New {
        id,
        amends: Some(root),
        sharing: entry.sharing,
        outcome: if new.outcome == Outcome::Planned { entry.outcome } else { new.outcome },
        barrier: new.barrier.or(entry.barrier),
        answers,
        words: new.words.or(entry.body.words),
        step: new.step.or(entry.body.step),
        planned_for: new.planned_for.or(entry.body.planned_for),
        ..new
    };
    keep(tx, case, added, now).await?;
    Ok(Told::Added(root))
}

fn body(new: &New<'_>) -> Body {
    Body {
        answers: new.answers.clone(),
        step: new.step.clone(),
        planned_for: new.planned_for,
        words: new.words.clone(),
    }
}

pub fn opened(case: &Case, row: &EntryRow) -> Result<Body, Refusal> {
    Ok(row.body.open_value(&case.key, "entry.body", row.id)?)
}

/// An id made from what is said, so that the same words sent once more are there once.
fn made_of(case: &Case, new: &New<'_>, said: &Body) -> Result<Uuid, Refusal> {
    let said = serde_json::to_string(said).map_err(anyhow::Error::from)?;
    Ok(id_of(case, &format!("{} {} {} {said}", new.id, new.outcome.word(), new.sharing.word())))
}

/// An id made from what a thing is, for this case only.
pub fn id_of(case: &Case, what: &str) -> Uuid {
    let print = case.key.fingerprint("entry.again", what);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&print[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
