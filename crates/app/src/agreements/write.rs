//! The deeds themselves, each one step of the state machine in one transaction: also how the demo and imports act.

use super::store::{self, Deed};
use crate::{access::Case, kit::Refusal};
use ::store::Tx;
use domain::{
    agreement::{Agreement, Draft, Refused, Stored},
    ids::AssignmentId,
    terms::Terms,
};
use jiff::{Timestamp, civil::Date};

/// What is done with new terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposal {
    /// Kept, known to its author only.
    Draft,
    /// Put to the other side.
    Propose,
    /// Started at once: the client's own work in a client-led case.
    StartOwn,
}

impl From<Refused> for Refusal {
    /// The page offers only what the state allows; who gets here was overtaken by the other side.
    fn from(_: Refused) -> Refusal {
        Refusal::Stale
    }
}

/// Puts new terms forward: a new assignment, the next version of one, or a draft. An id that is there already from
/// the same form sent twice changes nothing.
pub async fn propose_as(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    terms: &Terms,
    how: Proposal,
    now: Timestamp,
) -> Result<(), Refusal> {
    let before = match store::one(tx, case, id).await? {
        Some(row) => Some(row.stored().and_then(Stored::agreement).ok_or(Refusal::Stale)?),
        None => None,
    };
    let draft = match before {
        None => Some(Draft::new(case.side)),
        Some(Agreement::Draft(draft)) if draft.by == case.side => Some(draft),
        Some(Agreement::Draft(_)) => return Err(Refusal::Missing),
        Some(_) => None,
    };
    let after = match (draft, how, before) {
        (Some(draft), Proposal::Draft, _) => Agreement::Draft(draft),
        (Some(draft), Proposal::Propose, _) => Agreement::Proposed(draft.propose()),
        (Some(draft), Proposal::StartOwn, _) => Agreement::Active(draft.start_own(case.lead)?),
        (None, Proposal::Propose, Some(before)) => {
            before.reopen(case.side).map(Agreement::Proposed).ok_or(Refusal::Stale)?
        }
        (None, _, _) => return Err(Refusal::Stale),
    };
    let version = if let Agreement::Draft(draft) = after { draft.last + 1 } else { after.last() };
    match before {
        None => {
            if !store::insert(tx, case, id, terms.kind.word(), case.side, after.into(), now).await? {
                return Err(Refusal::Missing);
            }
        }
        Some(before) => {
            if !store::step(tx, case, id, before.into(), after.into(), now).await? {
                return Err(Refusal::Stale);
            }
        }
    }
    store::put_terms(tx, case, id, version, terms, now).await?;
    match after {
        Agreement::Proposed(_) => {
            let deed = if before.is_none_or(|before| matches!(before, Agreement::Draft(_))) {
                Deed::Proposed
            } else {
                Deed::Changed
            };
            store::note(tx, case, id, deed, version, None, now).await?;
            store::settle_questions(tx, case, id).await?;
        }
        Agreement::Active(_) => {
            store::agree(tx, case, id, version, now).await?;
            store::note(tx, case, id, Deed::Started, version, None, now).await?;
        }
        _ => {}
    }
    Ok(())
}

/// An answer to the newest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    TakeBack,
}

/// Answers the version that was seen; another one than that is stale.
pub async fn answer_as(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    seen: u32,
    answer: Answer,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let today = now.to_zoned(case.client_zone.clone()).date();
    let before = load(tx, case, id).await?;
    let Agreement::Proposed(proposed) = before else { return Err(Refusal::Stale) };
    if proposed.version != seen {
        return Err(Refusal::Stale);
    }
    let (after, deed) = match answer {
        Answer::Yes => (proposed.accept(case.side)?, Deed::Accepted),
        Answer::No => (proposed.decline(case.side)?, Deed::Declined),
        Answer::TakeBack => (proposed.take_back(case.side)?, Deed::TakenBack),
    };
    // What may begin today begins with the yes.
    let after = match after {
        Agreement::Agreed(agreed) if answer == Answer::Yes && starts_by(tx, case, id, seen, today).await? => {
            Agreement::Active(agreed.start())
        }
        other => other,
    };
    if !store::step(tx, case, id, before.into(), after.into(), now).await? {
        return Err(Refusal::Stale);
    }
    if answer == Answer::Yes {
        store::agree(tx, case, id, seen, now).await?;
        store::settle_questions(tx, case, id).await?;
    }
    Ok(store::note(tx, case, id, deed, seen, reason, now).await?)
}

async fn starts_by(tx: &mut Tx, case: &Case, id: AssignmentId, version: u32, today: Date) -> Result<bool, Refusal> {
    let versions = store::versions(tx, case, id).await?;
    let Some(row) = versions.iter().find(|row| row.version == i64::from(version)) else { return Ok(true) };
    Ok(row.terms(case)?.starts.is_none_or(|starts| starts <= today))
}

/// A change of pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    Start,
    Rest,
    Resume,
    Finish,
}

pub async fn set_pace_as(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    pace: Pace,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<(), Refusal> {
    let before = load(tx, case, id).await?;
    let (after, deed) = match (before, pace) {
        (Agreement::Agreed(it), Pace::Start) => (Agreement::Active(it.start()), Deed::Started),
        (Agreement::Active(it), Pace::Rest) => (Agreement::Resting(it.rest()), Deed::Rested),
        (Agreement::Agreed(it), Pace::Rest) => (Agreement::Resting(it.start().rest()), Deed::Rested),
        (Agreement::Resting(it), Pace::Resume) => (Agreement::Active(it.resume()), Deed::Resumed),
        (_, Pace::Finish) => (before.finish().map(Agreement::Finished).ok_or(Refusal::Stale)?, Deed::Finished),
        _ => return Err(Refusal::Stale),
    };
    if !store::step(tx, case, id, before.into(), after.into(), now).await? {
        return Err(Refusal::Stale);
    }
    Ok(store::note(tx, case, id, deed, after.last(), reason, now).await?)
}

async fn load(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Agreement, Refusal> {
    let row = store::one(tx, case, id).await?.ok_or(Refusal::Missing)?;
    let agreement = row.stored().and_then(Stored::agreement).ok_or(Refusal::Stale)?;
    match agreement {
        Agreement::Draft(draft) if draft.by != case.side => Err(Refusal::Missing),
        other => Ok(other),
    }
}
