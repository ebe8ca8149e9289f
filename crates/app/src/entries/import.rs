//! Bringing in a diary kept elsewhere: a proposal of the therapist, and the client's rows as entries with their own
//! dates. The same row brought in twice is there once, because its id is made from what it is.

use super::{
    when::Moment,
    write::{Kept, New, keep},
};
use crate::{
    access::{self, Case},
    agreements::{self, Proposal},
    door,
    kit::{Refusal, Shared},
};
use domain::{
    activity::Kind,
    entry::Origin,
    ids::{AssignmentId, CaseId, EntryId, PersonId, PracticeId},
    rhythm::Rhythm,
    terms::{Sharing, Terms},
};
use formats::diary::Diary;
use uuid::Uuid;

/// What was, or would be, done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Done {
    pub added: usize,
    pub there_already: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    #[error("there is no client `{0}`: give the id in the address of the client's page (/c/…), or the sign-in name")]
    NoClient(String),
    #[error("{0}")]
    Broken(String),
}

impl From<Refusal> for NotImported {
    fn from(refusal: Refusal) -> Self {
        NotImported::Broken(format!("the diary could not be kept: {refusal:?}"))
    }
}
impl From<::store::Error> for NotImported {
    fn from(error: ::store::Error) -> Self {
        NotImported::Broken(format!("the database does not answer: {error}"))
    }
}

/// Keeps a diary for a client, or with `really` off only counts what it would keep. All of it in one transaction.
///
/// # Errors
/// When there is no such client, or the database does not keep it; then nothing of it was kept.
pub async fn import(app: &Shared, client: &str, diary: &Diary, really: bool) -> Result<Done, NotImported> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let (theirs, mine) = both_sides(&mut tx, app, client).await?;
    let id = AssignmentId(made_of(&mine, &format!("diary {}", diary.title)));
    let terms = terms(&mine, diary);
    if agreements::one(&mut tx, &mine, id).await?.is_none() {
        agreements::propose_as(&mut tx, &theirs, id, &terms, Proposal::Propose, now).await?;
    }
    let mut done = Done::default();
    let mut seen = std::collections::HashMap::<String, u32>::new();
    for row in &diary.rows {
        let at = row.occurred.to_string();
        // Two rows of one moment are two rows.
        let nth = seen.entry(at.clone()).or_default();
        *nth += 1;
        let zoned = mine.client_zone.to_ambiguous_zoned(row.occurred).compatible();
        let occurred = zoned.map_err(|error| NotImported::Broken(format!("row {}: {error}", row.line)))?.timestamp();
        let moment = Moment { occurred, recorded: occurred, from_memory: false };
        let new = New {
            origin: Origin::Imported,
            moment,
            answers: row.answers.clone(),
            ..New::of(
                EntryId(made_of(&mine, &format!("diary {} {at} {nth}", diary.title))),
                id,
                1,
                &diary.form,
                Sharing::Shared,
                now,
            )
        };
        match keep(&mut tx, &mine, new, now).await? {
            Kept::Saved => done.added += 1,
            Kept::Already => done.there_already += 1,
        }
    }
    if really {
        tx.commit().await?;
    }
    Ok(done)
}

/// The case from its therapist's and from its client's side.
async fn both_sides(tx: &mut ::store::Tx, app: &Shared, client: &str) -> Result<(Case, Case), NotImported> {
    let nobody = || NotImported::NoClient(client.to_owned());
    let found = match client.parse::<CaseId>() {
        Ok(case) => access::people_of_case(tx, case).await?,
        Err(_) => match door::who_has_login(tx, app, client).await? {
            Some((practice, person)) => access::case_of_client(tx, practice, person).await?,
            None => None,
        },
    };
    let (practice, case, client_id, therapist): (PracticeId, CaseId, PersonId, PersonId) = found.ok_or_else(nobody)?;
    let mut sides = Vec::new();
    for person in [therapist, client_id] {
        let person = access::person_of_program(tx, &app.master, practice, person).await?;
        sides.push(access::open(tx, &person, case).await?.ok_or_else(nobody)?);
    }
    let mine = sides.pop().ok_or_else(nobody)?;
    Ok((sides.pop().ok_or_else(nobody)?, mine))
}

/// An id made from what a thing is, for this case only.
fn made_of(case: &Case, what: &str) -> Uuid {
    let print = case.key.fingerprint("import", what);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&print[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

fn terms(case: &Case, diary: &Diary) -> Terms {
    let say = case.client_say();
    Terms {
        kind: Kind::SelfRecord,
        activity: None,
        title: diary.title.clone(),
        goal: say.import_goal(),
        why: say.import_why(),
        own_why: false,
        what: say.import_what(),
        when: None,
        rhythm: Rhythm::Free,
        amount: None,
        smallest: None,
        obstacles: None,
        coping: None,
        importance: None,
        confidence: None,
        difficulty: None,
        sharing: Sharing::Shared,
        read_when: Some(say.read_when_default()),
        starts: None,
        ends: None,
        review: None,
        stop_rule: None,
        light: false,
        step: 1,
        form: diary.form.clone(),
        guide: None,
        digests: Vec::new(),
    }
}
