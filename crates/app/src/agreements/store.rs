//! Assignments, their terms, what happened to them and what was asked about them.

use crate::{
    access::{Case, Person},
    kit::{Sealed, sealed::Damaged},
};
use domain::{
    agreement::{Mode, State, Stored, Version},
    case::Side,
    ids::{AssignmentId, CaseId},
    rating::Ten,
    terms::Terms,
};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct AssignmentRow {
    pub id: Uuid,
    pub state: String,
    pub last_version: i64,
    pub in_force: Option<i64>,
    pub made_by: Option<String>,
    pub mode: Option<String>,
    pub begun_by: String,
    pub asked_by: Option<String>,
}

impl AssignmentRow {
    pub fn stored(&self) -> Option<Stored> {
        let version = |number: i64| Version::try_from(number).ok();
        Some(Stored {
            state: State::parse(&self.state)?,
            last: version(self.last_version)?,
            in_force: self.in_force.and_then(version),
            by: self.made_by.as_deref().and_then(Side::parse),
            mode: self.mode.as_deref().and_then(Mode::parse),
        })
    }
}

pub async fn all(tx: &mut Tx, case: &Case) -> Result<Vec<AssignmentRow>> {
    tx.sql(
        "select id, state, last_version, in_force, made_by, mode, begun_by, asked_by \
         from assignment where practice_id = $1 and case_id = $2 order by created_at",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .all()
    .await
}

pub async fn one(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Option<AssignmentRow>> {
    tx.sql(
        "select id, state, last_version, in_force, made_by, mode, begun_by, asked_by \
         from assignment where practice_id = $1 and case_id = $2 and id = $3",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .find()
    .await
}

/// What waits for a therapist's answer, over the whole caseload: one question.
pub async fn waiting_on(tx: &mut Tx, person: &Person) -> Result<Vec<(CaseId, AssignmentId)>> {
    #[derive(FromRow)]
    struct Waiting {
        case_id: Uuid,
        id: Uuid,
    }
    let rows: Vec<Waiting> = tx
        .sql(
            "select a.case_id, a.id from assignment a join caseload l on l.practice_id = a.practice_id and l.case_id = a.case_id \
             where a.practice_id = $1 and l.therapist_id = $2 \
             and ((a.state = 'proposed' and a.made_by = 'client') or a.asked_by = 'client') order by a.changed_at",
        )
        .bind(person.practice.0)
        .bind(person.id.0)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| (CaseId(row.case_id), AssignmentId(row.id))).collect())
}

#[derive(FromRow)]
pub struct TermsRow {
    pub assignment_id: Uuid,
    pub version: i64,
    pub by_side: String,
    pub by_person: Uuid,
    pub seal_id: Uuid,
    body: Sealed,
    pub sure: Option<Sealed>,
}

impl TermsRow {
    /// The terms; how sure the client is, as said with the yes and not as guessed before.
    pub fn terms(&self, case: &Case) -> std::result::Result<Terms, Damaged> {
        let terms: Terms = self.body.open_value(&case.key, "terms.body", self.seal_id)?;
        let said = self.sure.as_ref().map(|sure| sure.open_value(&case.key, "terms.sure", self.seal_id)).transpose()?;
        Ok(Terms { confidence: said.or(terms.confidence), ..terms })
    }
}

/// The terms in force and the newest ones of every assignment of a case, in one question.
pub async fn current_terms(tx: &mut Tx, case: &Case) -> Result<Vec<TermsRow>> {
    tx.sql(
        "select t.assignment_id, t.version, t.by_side, t.by_person, t.seal_id, t.body, t.sure \
         from assignment a join terms t on t.practice_id = a.practice_id and t.assignment_id = a.id \
         where a.practice_id = $1 and a.case_id = $2 and t.case_id = $2 \
         and (t.version = a.in_force or t.version >= a.last_version)",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .all()
    .await
}

/// Every version of one assignment, oldest first.
pub async fn versions(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Vec<TermsRow>> {
    tx.sql(
        "select assignment_id, version, by_side, by_person, seal_id, body, sure \
         from terms where practice_id = $1 and case_id = $2 and assignment_id = $3 order by version",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .all()
    .await
}

pub async fn version(tx: &mut Tx, case: &Case, id: AssignmentId, version: Version) -> Result<Option<TermsRow>> {
    tx.sql(
        "select assignment_id, version, by_side, by_person, seal_id, body, sure \
         from terms where practice_id = $1 and case_id = $2 and assignment_id = $3 and version = $4",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .bind(i64::from(version))
    .find()
    .await
}

/// A new assignment in its first state; `false` when it is there already.
pub async fn insert(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    kind: &'static str,
    begun_by: Side,
    it: Stored,
    now: Timestamp,
) -> Result<bool> {
    tx.sql(
        "insert into assignment (practice_id, id, case_id, kind, state, last_version, in_force, made_by, mode, begun_by, created_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) on conflict (practice_id, id) do nothing",
    )
    .bind(case.practice.0)
    .bind(id.0)
    .bind(case.id.0)
    .bind(kind)
    .bind(it.state.word())
    .bind(i64::from(it.last))
    .bind(it.in_force.map(i64::from))
    .bind(it.by.map(Side::word))
    .bind(it.mode.map(Mode::word))
    .bind(begun_by.word())
    .bind(now.as_microsecond())
    .once()
    .await
}

/// Takes hold of a piece of work until the transaction ends: of two who change it at once, the second reads what the
/// first has written. `false` when it is not there. (On SQLite whoever writes is alone anyway.)
pub async fn hold(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<bool> {
    tx.sql("update assignment set state = state where practice_id = $1 and case_id = $2 and id = $3")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .once()
        .await
}

/// From one state to the next; `false` when it was no longer in the first: somebody else was faster.
pub async fn step(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    from: Stored,
    to: Stored,
    now: Timestamp,
) -> Result<bool> {
    tx.sql(
        "update assignment set state = $1, last_version = $2, in_force = $3, made_by = $4, mode = $5, changed_at = $6 \
         where practice_id = $7 and case_id = $8 and id = $9 and state = $10 and last_version = $11",
    )
    .bind(to.state.word())
    .bind(i64::from(to.last))
    .bind(to.in_force.map(i64::from))
    .bind(to.by.map(Side::word))
    .bind(to.mode.map(Mode::word))
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .bind(from.state.word())
    .bind(i64::from(from.last))
    .once()
    .await
}

/// Keeps a version of the terms. A draft, which only its author has seen, may be written over; nothing else.
pub async fn put_terms(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    version: Version,
    terms: &Terms,
    now: Timestamp,
) -> std::result::Result<(), crate::kit::Refusal> {
    tx.sql("delete from terms where practice_id = $1 and case_id = $2 and assignment_id = $3 and version = $4 and agreed_at is null")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .bind(i64::from(version))
        .run()
        .await?;
    let seal_id = crate::kit::desk::new_id(now);
    tx.sql(
        "insert into terms (practice_id, assignment_id, version, case_id, by_side, by_person, made_at, seal_id, body) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(case.practice.0)
    .bind(id.0)
    .bind(i64::from(version))
    .bind(case.id.0)
    .bind(case.side.word())
    .bind(case.person.id.0)
    .bind(now.as_microsecond())
    .bind(seal_id)
    .bind(Sealed::value(&case.key, "terms.body", seal_id, terms)?)
    .run()
    .await?;
    Ok(())
}

/// Keeps the yes: who, when, and how sure the client is.
pub async fn agree(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    version: Version,
    sure: Option<Ten>,
    now: Timestamp,
) -> std::result::Result<(), crate::kit::Refusal> {
    let row = self::version(tx, case, id, version).await?;
    tx.sql(
        "update terms set agreed_by = $1, agreed_at = $2, sure = $3 \
         where practice_id = $4 and case_id = $5 and assignment_id = $6 and version = $7",
    )
    .bind(case.person.id.0)
    .bind(now.as_microsecond())
    .bind(row.zip(sure).map(|(row, sure)| Sealed::value(&case.key, "terms.sure", row.seal_id, &sure)).transpose()?)
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .bind(i64::from(version))
    .run()
    .await?;
    Ok(())
}

domain::word_enum! {
    /// What can happen to an agreement.
    pub enum Deed {
        Proposed = "proposed",
        Changed = "changed",
        Accepted = "accepted",
        Declined = "declined",
        Reconsidered = "reconsidered",
        TakenBack = "taken-back",
        Started = "started",
        Rested = "rested",
        Resumed = "resumed",
        Finished = "finished",
    }
}

#[derive(FromRow)]
pub struct DeedRow {
    pub id: Uuid,
    pub kind: String,
    pub version: i64,
    pub by_side: String,
    pub by_person: Uuid,
    pub done_at: i64,
    pub reason: Option<Sealed>,
}

pub async fn note(
    tx: &mut Tx,
    case: &Case,
    id: AssignmentId,
    deed: Deed,
    version: Version,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let row = crate::kit::desk::new_id(now);
    tx.sql(
        "insert into deed (practice_id, id, assignment_id, case_id, kind, version, by_side, by_person, done_at, reason) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(case.practice.0)
    .bind(row)
    .bind(id.0)
    .bind(case.id.0)
    .bind(deed.word())
    .bind(i64::from(version))
    .bind(case.side.word())
    .bind(case.person.id.0)
    .bind(now.as_microsecond())
    .bind(reason.map(|reason| Sealed::text(&case.key, "deed.reason", row, reason)))
    .run()
    .await?;
    Ok(())
}

pub async fn deeds(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Vec<DeedRow>> {
    tx.sql(
        "select id, kind, version, by_side, by_person, done_at, reason from deed \
         where practice_id = $1 and case_id = $2 and assignment_id = $3 order by done_at desc, id desc",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .all()
    .await
}

#[derive(FromRow)]
pub struct RemarkRow {
    pub id: Uuid,
    pub by_side: String,
    pub by_person: Uuid,
    pub said_at: i64,
    pub body: Sealed,
}

pub async fn remarks(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Vec<RemarkRow>> {
    tx.sql(
        "select id, by_side, by_person, said_at, body from remark \
         where practice_id = $1 and case_id = $2 and assignment_id = $3 order by said_at, id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .all()
    .await
}

/// Says something about the terms, which also answers what the other side asked; `false` when this row is there.
pub async fn say(tx: &mut Tx, case: &Case, id: AssignmentId, row: Uuid, words: &str, now: Timestamp) -> Result<bool> {
    let said = tx
        .sql(
            "insert into remark (practice_id, id, assignment_id, case_id, by_side, by_person, said_at, body) \
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (practice_id, id) do nothing",
        )
        .bind(case.practice.0)
        .bind(row)
        .bind(id.0)
        .bind(case.id.0)
        .bind(case.side.word())
        .bind(case.person.id.0)
        .bind(now.as_microsecond())
        .bind(Sealed::text(&case.key, "remark.body", row, words));
    if !said.once().await? {
        return Ok(false);
    }
    tx.sql(
        "update assignment set asked_by = case when asked_by is null or asked_by = $1 then $1 else null end \
         where practice_id = $2 and case_id = $3 and id = $4",
    )
    .bind(case.side.word())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .run()
    .await?;
    Ok(true)
}

/// A yes or a change answers what was asked, too; whether anything was.
pub async fn settle_questions(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<bool> {
    tx.sql(
        "update assignment set asked_by = null where practice_id = $1 and case_id = $2 and id = $3 and asked_by = $4",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .bind(case.side.other().word())
    .once()
    .await
}

/// The first entry begins what was agreed; whether it was this one.
pub async fn begin_on_entry(tx: &mut Tx, case: &Case, id: AssignmentId, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update assignment set state = 'active', changed_at = $1 \
         where practice_id = $2 and case_id = $3 and id = $4 and state = 'agreed'",
    )
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .once()
    .await
}
