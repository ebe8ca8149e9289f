//! Keeping an entry: bound to the terms it was made under, its moment in the client's zone, its words sealed.

use super::{
    for_session::{self, lines},
    own_words,
    read::{Entry, own},
    store,
    when::Moment,
};
use crate::{
    access::Case,
    agreements,
    kit::{Refusal, Sealed},
};
use ::store::Tx;
use domain::{
    answers::Answers,
    barrier::Barrier,
    entry::{Origin, Outcome, Timing},
    form::Form,
    ids::{AssignmentId, EntryId},
    terms::Sharing,
};
use jiff::{Timestamp, civil::DateTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is sealed of an entry.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    #[serde(default)]
    pub answers: Answers,
    /// The step of a ladder it was a try of, as it was worded then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// For when it was planned, by the client's clock; none of a plan without a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_for: Option<DateTime>,
    /// Words about what got in the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A step of a ladder when it was tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub id: Uuid,
    pub text: String,
    /// As it was expected to be then, 0 to 100.
    pub rated: Option<u8>,
}

/// An entry to be kept.
#[derive(Clone)]
pub struct New<'a> {
    pub id: EntryId,
    pub assignment: AssignmentId,
    pub version: u32,
    /// The form of that version, from which lists learn.
    pub form: &'a Form,
    pub outcome: Outcome,
    pub barrier: Option<Barrier>,
    pub origin: Origin,
    pub sharing: Sharing,
    pub moment: Moment,
    pub amends: Option<EntryId>,
    pub answers: Answers,
    pub words: Option<String>,
    pub step: Option<Step>,
    pub planned_for: Option<DateTime>,
}

impl<'a> New<'a> {
    /// The client's own, done, just now, with nothing said yet.
    pub fn of(
        id: EntryId,
        assignment: AssignmentId,
        version: u32,
        form: &'a Form,
        sharing: Sharing,
        now: Timestamp,
    ) -> New<'a> {
        New {
            id,
            assignment,
            version,
            form,
            outcome: Outcome::Done,
            barrier: None,
            origin: Origin::Own,
            sharing,
            moment: Moment { occurred: now, recorded: now, from_memory: false },
            amends: None,
            answers: Answers::default(),
            words: None,
            step: None,
            planned_for: None,
        }
    }

    /// What is added to an entry: everything as it is, but what is said anew.
    pub fn amending(id: EntryId, entry: &Entry, form: &'a Form, now: Timestamp) -> New<'a> {
        New {
            outcome: entry.outcome,
            barrier: entry.barrier,
            origin: entry.origin,
            moment: Moment { occurred: entry.occurred, recorded: now, from_memory: false },
            amends: Some(entry.id),
            answers: entry.body.answers.clone(),
            words: entry.body.words.clone(),
            step: entry.body.step.clone(),
            planned_for: entry.body.planned_for,
            ..New::of(id, entry.assignment, entry.version, form, entry.sharing, now)
        }
    }
}

/// The row of a table.
pub struct Row {
    pub id: EntryId,
    pub assignment: AssignmentId,
    pub version: u32,
    pub outcome: Outcome,
    pub barrier: Option<Barrier>,
    pub timing: Timing,
    pub origin: Origin,
    pub sharing: Sharing,
    pub occurred: Timestamp,
    pub zone: String,
    pub local: String,
    pub recorded: Timestamp,
    pub received: Timestamp,
    pub amends: Option<EntryId>,
    pub body: Sealed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Saved,
    /// The same id was saved before: the same answer, nothing doubled.
    Already,
}

/// Keeps an entry once, however often it is sent.
pub async fn keep(tx: &mut Tx, case: &Case, new: New<'_>, now: Timestamp) -> Result<Kept, Refusal> {
    let Moment { occurred, recorded, from_memory } = new.moment;
    let local = occurred.to_zoned(case.client_zone.clone()).datetime();
    let body = Body { answers: new.answers, words: new.words, step: new.step, planned_for: new.planned_for };
    let row = Row {
        id: new.id,
        assignment: new.assignment,
        version: new.version,
        outcome: new.outcome,
        barrier: new.barrier,
        // A file says on which day, not how soon it was written.
        timing: match new.origin {
            Origin::Imported => Timing::SameDay,
            _ => Timing::of(occurred, recorded, &case.client_zone, from_memory),
        },
        origin: new.origin,
        sharing: new.sharing,
        occurred,
        zone: case.client_zone.iana_name().unwrap_or("UTC").to_owned(),
        // To the second, always as long: it is compared and cut as text.
        local: local.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        recorded,
        received: now,
        amends: new.amends,
        body: Sealed::value(&case.key, "entry.body", new.id.0, &body)?,
    };
    let before = match new.amends {
        Some(root) => own(tx, case, root).await?,
        None => None,
    };
    if store::insert(tx, case, row).await? {
        let root = new.amends.unwrap_or(new.id);
        let (said, sharing) = before
            .as_ref()
            .map_or((Vec::new(), new.sharing), |it| (lines(new.form, &it.body.answers, it.sharing), it.sharing));
        for_session::bring(tx, case, root, &said, &lines(new.form, &body.answers, sharing), now).await?;
        own_words::learn(tx, case, new.form, &body.answers, now).await?;
        agreements::begin_on_entry(tx, case, new.assignment, now).await?;
        return Ok(Kept::Saved);
    }
    // An id of somebody else's entry is nothing this person can know of.
    let there = store::chain(tx, case, new.id).await?;
    let mine = there.iter().any(|row| row.id == new.id.0 && row.by_person == case.person.id.0);
    if mine { Ok(Kept::Already) } else { Err(Refusal::Missing) }
}
