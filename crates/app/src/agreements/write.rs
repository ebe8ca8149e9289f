//! The deeds themselves, each one step of the state machine in one transaction: also how the demo and imports act.

use super::{
    read::{self, Assignment},
    store::{self, Deed},
};
use crate::{
    access::Case,
    kit::{OrMissing, Refusal},
};
use ::store::Tx;
use domain::{
    agreement::{Agreement, Draft, Refused, Stored, Version},
    ids::AssignmentId,
    rating::Ten,
    terms::Terms,
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

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

/// Takes hold of a piece of work until the transaction ends, so that two who change it at once take turns.
///
/// # Errors
/// When it is not there.
pub async fn hold(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<(), Refusal> {
    store::hold(tx, case, id).await?.then_some(()).or_missing()
}

/// What became of terms that were sent.
pub enum Put {
    Forward,
    /// The same form sent twice: it is there already.
    Already,
    /// Newer terms came between the page and its sending, and nobody may write over them unseen.
    Newer,
}

/// What a page was made from; nothing for new work.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    pub version: Option<Version>,
    /// Which writing of it: a draft is written over under the same version.
    pub made: Option<Uuid>,
}

/// Puts forward what was shaped on a page from terms.
pub async fn put_forward_as(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    seen: Seen,
    terms: &Terms,
    how: Proposal,
    now: Timestamp,
) -> Result<Put, Refusal> {
    store::hold(tx, case, id).await?;
    if let Some(it) = read::one(tx, case, id).await? {
        let put = put(&it, case, seen, terms, how);
        if let Put::Forward = put {
            propose_as(tx, case, id, terms, how, now).await?;
        }
        return Ok(put);
    }
    match propose_as(tx, case, id, terms, how, now).await {
        // The same form sent twice in the same moment: the other one is there by now.
        Err(Refusal::Missing) => {
            let it = read::one(tx, case, id).await?.or_missing()?;
            Ok(put(&it, case, Seen::default(), terms, how))
        }
        done => done.map(|()| Put::Forward),
    }
}

fn put(it: &Assignment, case: &Case, seen: Seen, terms: &Terms, how: Proposal) -> Put {
    let Some((version, newest)) = it.discussed() else { return Put::Forward };
    let there = match (it.agreement, how) {
        (Agreement::Proposed(proposed), Proposal::Propose) => proposed.by == case.side,
        (Agreement::Draft(_), Proposal::Draft) | (Agreement::Active(_), Proposal::StartOwn) => true,
        (Agreement::Agreed(_) | Agreement::Active(_), Proposal::Propose) => seen.version != Some(*version),
        _ => false,
    };
    let as_seen = seen.version == Some(*version) && seen.made.is_none_or(|made| made == it.made);
    let same = match it.agreement {
        // What the client said with the yes meanwhile makes them no other terms.
        Agreement::Agreed(_) | Agreement::Active(_) => {
            *newest == Terms { confidence: newest.confidence, ..terms.clone() }
        }
        _ => newest == terms,
    };
    if there && same {
        Put::Already
    } else if as_seen {
        Put::Forward
    } else {
        Put::Newer
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
            store::agree(tx, case, id, version, None, now).await?;
            store::note(tx, case, id, Deed::Started, version, None, now).await?;
        }
        _ => {}
    }
    Ok(())
}

/// An answer to the newest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Yes {
        /// Of doing it like this, as the client says.
        sure: Option<Ten>,
    },
    No,
    TakeBack,
}

impl Answer {
    fn deed(self) -> Deed {
        match self {
            Answer::Yes { .. } => Deed::Accepted,
            Answer::No => Deed::Declined,
            Answer::TakeBack => Deed::TakenBack,
        }
    }
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
    hold(tx, case, id).await?;
    let before = load(tx, case, id).await?;
    let Agreement::Proposed(proposed) = before else {
        // The same answer tapped twice is one answer.
        let again = before.last() == seen && answered(tx, case, id, seen, answer.deed()).await?;
        return again.then_some(()).ok_or(Refusal::Stale);
    };
    if proposed.version != seen {
        return Err(Refusal::Stale);
    }
    let is_yes = matches!(answer, Answer::Yes { .. });
    let after = match answer {
        Answer::Yes { .. } => proposed.accept(case.side)?,
        Answer::No => proposed.decline(case.side)?,
        Answer::TakeBack => proposed.take_back(case.side)?,
    };
    // What may begin today begins with the yes.
    let after = match after {
        Agreement::Agreed(agreed) if is_yes && starts_by(tx, case, id, seen, today).await? => {
            Agreement::Active(agreed.start())
        }
        other => other,
    };
    if !store::step(tx, case, id, before.into(), after.into(), now).await? {
        return Err(Refusal::Stale);
    }
    if let Answer::Yes { sure } = answer {
        store::agree(tx, case, id, seen, sure, now).await?;
        store::settle_questions(tx, case, id).await?;
    }
    Ok(store::note(tx, case, id, answer.deed(), seen, reason, now).await?)
}

/// Whether this side gave this answer to a version before.
async fn answered(tx: &mut Tx, case: &Case, id: AssignmentId, version: Version, deed: Deed) -> Result<bool, Refusal> {
    let same = |row: &store::DeedRow| row.kind == deed.word() && row.version == i64::from(version);
    Ok(store::deeds(tx, case, id).await?.iter().any(|row| same(row) && row.by_side == case.side.word()))
}

/// Takes one's own no back as long as nothing followed it: the same terms wait for this side's answer again.
pub async fn reconsider_as(tx: &mut Tx, case: &Case, id: AssignmentId, now: Timestamp) -> Result<(), Refusal> {
    hold(tx, case, id).await?;
    let before = load(tx, case, id).await?;
    let newest = read::last_turn(tx, case, id).await?;
    if newest == Some((Deed::Reconsidered, case.side)) {
        return Ok(());
    }
    let after = before.reconsider(case.side).filter(|_| newest == Some((Deed::Declined, case.side)));
    let after = Agreement::Proposed(after.ok_or(Refusal::Stale)?);
    if !store::step(tx, case, id, before.into(), after.into(), now).await? {
        return Err(Refusal::Stale);
    }
    Ok(store::note(tx, case, id, Deed::Reconsidered, after.last(), None, now).await?)
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
    hold(tx, case, id).await?;
    let before = load(tx, case, id).await?;
    let (after, deed) = match (before, pace) {
        // Tapped twice, or by both: it is as they wanted it.
        (Agreement::Active(_), Pace::Start | Pace::Resume)
        | (Agreement::Resting(_), Pace::Rest)
        | (Agreement::Finished(_), Pace::Finish) => return Ok(()),
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
