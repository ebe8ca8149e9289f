//! Graded steps of a piece of work, made by both: each may add, reword, order and take away. What becomes of a step is
//! said by the tries on it, which are entries; `tries` shows the two together.

mod store;

use crate::{
    access::Case,
    kit::{Refusal, Sealed},
};
use ::store::Tx;
use domain::{case::Side, ids::AssignmentId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// As many steps as one ladder can have.
pub const MOST: usize = 40;

/// One step.
#[derive(Debug, Clone)]
pub struct Rung {
    pub id: Uuid,
    pub place: i64,
    /// Who worded it last.
    pub by: Side,
    pub text: String,
    /// Distress or difficulty expected, 0 to 100.
    pub rated: Option<u8>,
    /// Where, when, with whom.
    pub context: Option<String>,
    /// What is left out this time: what one does to feel safe.
    pub drop: Option<String>,
}

/// What is sealed of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rated: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop: Option<String>,
}

/// The steps of an assignment, from the bottom up.
pub async fn rungs(tx: &mut Tx, case: &Case, assignment: AssignmentId) -> Result<Vec<Rung>, Refusal> {
    store::all(tx, case, assignment).await?.into_iter().map(|row| rung(case, row)).collect()
}

fn rung(case: &Case, row: store::RungRow) -> Result<Rung, Refusal> {
    let Body { text, rated, context, drop } = row.body.open_value(&case.key, "rung.body", row.id)?;
    let by = Side::parse(&row.by_side).unwrap_or(Side::Therapist);
    Ok(Rung { id: row.id, place: row.place, by, text, rated, context, drop })
}

/// Adds a step above the others; the same id sent twice is one step.
pub async fn add(
    tx: &mut Tx,
    case: &Case,
    assignment: AssignmentId,
    id: Uuid,
    body: &Body,
    now: Timestamp,
) -> Result<(), Refusal> {
    let sealed = Sealed::value(&case.key, "rung.body", id, body)?;
    let place = rungs(tx, case, assignment).await?.last().map_or(1, |rung| rung.place + 1);
    Ok(store::insert(tx, case, assignment, id, place, sealed, now).await?)
}

/// Words a step anew; `false` when it is gone.
pub async fn reword(
    tx: &mut Tx,
    case: &Case,
    assignment: AssignmentId,
    id: Uuid,
    body: &Body,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let sealed = Sealed::value(&case.key, "rung.body", id, body)?;
    Ok(store::reword(tx, case, assignment, id, sealed, now).await?)
}

/// Moves a step past its neighbour. All are numbered anew: two that were added at the same moment may share a place.
pub async fn shift(tx: &mut Tx, case: &Case, assignment: AssignmentId, id: Uuid, up: bool) -> Result<(), Refusal> {
    let mut all = rungs(tx, case, assignment).await?;
    let Some(at) = all.iter().position(|rung| rung.id == id) else { return Ok(()) };
    let other = if up { Some(at + 1).filter(|next| *next < all.len()) } else { at.checked_sub(1) };
    let Some(other) = other else { return Ok(()) };
    all.swap(at, other);
    for (place, rung) in (1i64..).zip(&all).filter(|(place, rung)| rung.place != *place) {
        store::place(tx, case, assignment, rung.id, place).await?;
    }
    Ok(())
}

/// Takes a step away; the tries on it stay what they were. `back` brings it back.
pub async fn take_away(
    tx: &mut Tx,
    case: &Case,
    assignment: AssignmentId,
    id: Uuid,
    back: bool,
    now: Timestamp,
) -> Result<bool, Refusal> {
    Ok(store::gone(tx, case, assignment, id, (!back).then_some(now)).await?)
}
