//! People, cases and caseloads.

use crate::kit::Sealed;
use domain::{
    case::{Lead, WorkWord},
    ids::{CaseId, PersonId, PracticeId},
    phase::Phase,
};
use jiff::{Timestamp, civil::Date};
use seal::Key;
use std::collections::HashMap;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

pub struct NewCase {
    pub id: CaseId,
    pub client: PersonId,
    pub therapist: PersonId,
    pub key_wrapped: Sealed,
    pub name: Sealed,
    pub lead: Lead,
    pub work_word: WorkWord,
}

/// A new case on its therapist's caseload; `false` when a case with this id is there already.
pub async fn insert_case(tx: &mut Tx, practice: PracticeId, it: NewCase, now: Timestamp) -> Result<bool> {
    let new = tx
        .sql(
            "insert into therapy_case (practice_id, id, client_id, key_wrapped, name, lead, work_word, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (practice_id, id) do nothing",
        )
        .bind(practice.0)
        .bind(it.id.0)
        .bind(it.client.0)
        .bind(it.key_wrapped)
        .bind(it.name)
        .bind(it.lead.word())
        .bind(it.work_word.word())
        .bind(now.as_microsecond())
        .once()
        .await?;
    if !new {
        return Ok(false);
    }
    tx.sql("insert into caseload (practice_id, case_id, therapist_id, since_at) values ($1, $2, $3, $4)")
        .bind(practice.0)
        .bind(it.id.0)
        .bind(it.therapist.0)
        .bind(now.as_microsecond())
        .run()
        .await?;
    Ok(true)
}

pub async fn change_case(
    tx: &mut Tx,
    case: &crate::access::Case,
    name: &str,
    lead: Lead,
    word: WorkWord,
) -> Result<()> {
    tx.sql("update therapy_case set name = $1, lead = $2, work_word = $3 where practice_id = $4 and id = $5")
        .bind(Sealed::text(&case.key, "case.name", case.id.0, name))
        .bind(lead.word())
        .bind(word.word())
        .bind(case.practice.0)
        .bind(case.id.0)
        .run()
        .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct Joined {
    pub joined_at: Option<i64>,
}

pub async fn has_joined(tx: &mut Tx, practice: PracticeId, person: PersonId) -> Result<bool> {
    let row = tx
        .sql("select joined_at from person where practice_id = $1 and id = $2")
        .bind(practice.0)
        .bind(person.0)
        .find::<Joined>()
        .await?;
    Ok(row.is_some_and(|row| row.joined_at.is_some()))
}

#[derive(FromRow)]
pub struct Colleague {
    pub id: Uuid,
    pub role: String,
    pub name: Sealed,
    pub joined_at: Option<i64>,
}

pub async fn colleagues(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Colleague>> {
    tx.sql(
        "select id, role, name, joined_at from person \
         where practice_id = $1 and role in ('owner', 'therapist') and left_at is null order by invited_at",
    )
    .bind(practice.0)
    .all()
    .await
}

/// The cases somebody works with.
pub async fn caseload(tx: &mut Tx, practice: PracticeId, therapist: PersonId) -> Result<Vec<CaseId>> {
    #[derive(FromRow)]
    struct Of {
        case_id: Uuid,
    }
    let rows: Vec<Of> = tx
        .sql("select case_id from caseload where practice_id = $1 and therapist_id = $2 order by since_at")
        .bind(practice.0)
        .bind(therapist.0)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| CaseId(row.case_id)).collect())
}

/// Gives one therapist's cases to another; those both work with stay with the other.
pub async fn hand_over(tx: &mut Tx, practice: PracticeId, from: PersonId, to: PersonId, now: Timestamp) -> Result<()> {
    tx.sql(
        "insert into caseload (practice_id, case_id, therapist_id, since_at) \
         select practice_id, case_id, $1, $2 from caseload where practice_id = $3 and therapist_id = $4 \
         on conflict (practice_id, therapist_id, case_id) do nothing",
    )
    .bind(to.0)
    .bind(now.as_microsecond())
    .bind(practice.0)
    .bind(from.0)
    .run()
    .await?;
    tx.sql("delete from caseload where practice_id = $1 and therapist_id = $2")
        .bind(practice.0)
        .bind(from.0)
        .run()
        .await?;
    Ok(())
}

/// Names of everybody who works or has worked here, for saying who did what.
pub async fn names_of_staff(
    tx: &mut Tx,
    practice: PracticeId,
    key: &Key,
) -> std::result::Result<HashMap<PersonId, String>, crate::kit::Refusal> {
    #[derive(FromRow)]
    struct Named {
        id: Uuid,
        name: Sealed,
    }
    let rows: Vec<Named> = tx
        .sql("select id, name from person where practice_id = $1 and role in ('owner', 'therapist')")
        .bind(practice.0)
        .all()
        .await?;
    let mut names = HashMap::new();
    for row in rows {
        names.insert(PersonId(row.id), row.name.open_text(key, "person.name", row.id)?);
    }
    Ok(names)
}

/// Names of the therapists of a case.
pub async fn therapists_of(
    tx: &mut Tx,
    case: &crate::access::Case,
) -> std::result::Result<Vec<String>, crate::kit::Refusal> {
    #[derive(FromRow)]
    struct Named {
        id: Uuid,
        name: Sealed,
    }
    let rows: Vec<Named> = tx
        .sql(
            "select p.id, p.name from caseload l join person p on p.practice_id = l.practice_id and p.id = l.therapist_id \
             where l.practice_id = $1 and l.case_id = $2 order by l.since_at",
        )
        .bind(case.practice.0)
        .bind(case.id.0)
        .all()
        .await?;
    let open = |row: Named| row.name.open_text(&case.person.key, "person.name", row.id);
    Ok(rows.into_iter().map(open).collect::<std::result::Result<_, _>>()?)
}

/// The phase each of a therapist's cases is in on a day, and since when: one question for all.
pub async fn phases_of(
    tx: &mut Tx,
    practice: PracticeId,
    therapist: PersonId,
    day: Date,
) -> Result<HashMap<CaseId, (Phase, Date)>> {
    #[derive(FromRow)]
    struct CasePhase {
        case_id: Uuid,
        began_on: String,
        phase: String,
    }
    let rows: Vec<CasePhase> = tx
        .sql(
            "select f.case_id, f.began_on, f.phase from phase f join caseload l on l.practice_id = f.practice_id \
             and l.case_id = f.case_id where f.practice_id = $1 and l.therapist_id = $2 and f.began_on <= $3 \
             order by f.began_on",
        )
        .bind(practice.0)
        .bind(therapist.0)
        .bind(day.to_string())
        .all()
        .await?;
    let one = |row: CasePhase| Some((CaseId(row.case_id), (Phase::parse(&row.phase)?, row.began_on.parse().ok()?)));
    Ok(rows.into_iter().filter_map(one).collect())
}

#[derive(FromRow)]
struct PhaseRow {
    began_on: String,
    phase: String,
}

/// The phase a case is in on a day, and since when.
pub async fn phase_of(tx: &mut Tx, practice: PracticeId, case: CaseId, day: Date) -> Result<Option<(Phase, Date)>> {
    let row = tx
        .sql(
            "select began_on, phase from phase where practice_id = $1 and case_id = $2 and began_on <= $3 \
             order by began_on desc limit 1",
        )
        .bind(practice.0)
        .bind(case.0)
        .bind(day.to_string())
        .find::<PhaseRow>()
        .await?;
    Ok(row.and_then(|row| Some((Phase::parse(&row.phase)?, row.began_on.parse().ok()?))))
}

pub async fn begin_phase(tx: &mut Tx, practice: PracticeId, case: CaseId, phase: Phase, day: Date) -> Result<()> {
    tx.sql(
        "insert into phase (practice_id, case_id, began_on, phase) values ($1, $2, $3, $4) \
         on conflict (practice_id, case_id, began_on) do update set phase = excluded.phase",
    )
    .bind(practice.0)
    .bind(case.0)
    .bind(day.to_string())
    .bind(phase.word())
    .run()
    .await?;
    Ok(())
}
