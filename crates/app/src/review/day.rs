//! What matters before the sessions of a day, told by names of work and by counts: two questions over a whole caseload,
//! however many sessions there are.

use super::{
    store::{self, AtHandRow},
    words::usual_part,
};
use crate::{
    access::{Case, Person},
    agreements,
    kit::Refusal,
};
use ::store::Tx;
use domain::{
    entry::Outcome,
    ids::{AssignmentId, CaseId},
    rhythm::DayPart,
};
use jiff::Timestamp;
use std::collections::HashMap;
use uuid::Uuid;

/// A piece of work that a therapist's day names: of somebody who is seen today, or of somebody who waits for an answer.
pub struct AtHand {
    pub case: CaseId,
    pub id: AssignmentId,
    pub title: String,
    /// What the client waits for an answer to.
    pub waits: Option<Waits>,
    /// In force when the last session began, and passed over then.
    pub left_over: bool,
    /// How often something was noted since it was last looked at.
    pub noted: usize,
    /// Of these, how often it had to wait.
    pub waited: usize,
    /// The part of the day most of it fell into.
    pub mostly: Option<DayPart>,
}

pub enum Waits {
    Proposal,
    Question,
}

/// The work of everybody a therapist sees in a span of time, and whatever waits for the therapist, in the order it was
/// changed last.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn at_hand(
    tx: &mut Tx,
    person: &Person,
    cases: &HashMap<CaseId, Case>,
    span: (Timestamp, Timestamp),
) -> Result<Vec<AtHand>, Refusal> {
    let mut noted: HashMap<Uuid, Vec<(Outcome, i8, usize)>> = HashMap::new();
    for row in store::noted(tx, person, span).await? {
        let Some(outcome) = Outcome::parse(&row.outcome) else { continue };
        let hour = row.hour.parse().unwrap_or_default();
        noted.entry(row.assignment_id).or_default().push((outcome, hour, usize::try_from(row.times).unwrap_or(0)));
    }
    let mut found = Vec::new();
    for row in store::at_hand(tx, person, span).await? {
        let Some(case) = cases.get(&CaseId(row.case_id)) else { continue };
        found.push(named(case, &row, &noted.remove(&row.id).unwrap_or_default())?);
    }
    Ok(found)
}

fn named(case: &Case, row: &AtHandRow, noted: &[(Outcome, i8, usize)]) -> Result<AtHand, Refusal> {
    let waited = |outcome: Outcome| matches!(outcome, Outcome::NotThisTime | Outcome::NotForMe);
    let waits = match (row.proposes, row.asks) {
        (true, _) => Some(Waits::Proposal),
        (_, true) => Some(Waits::Question),
        _ => None,
    };
    let terms = agreements::opened(case, row.seal_id, &row.body)?;
    Ok(AtHand {
        case: case.id,
        id: AssignmentId(row.id),
        waits,
        left_over: row.passed_over,
        noted: noted.iter().map(|(_, _, times)| times).sum(),
        waited: noted.iter().filter(|(outcome, _, _)| waited(*outcome)).map(|(_, _, times)| times).sum(),
        mostly: usual_part(&terms, noted.iter().map(|(_, hour, times)| (*hour, *times))),
        title: terms.title,
    })
}
