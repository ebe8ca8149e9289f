//! Bringing in a diary kept elsewhere: a proposal of the therapist, and the client's rows as entries with their own
//! dates. The same row brought in twice is there once, because its id is made from what it is.

use super::{
    store,
    when::Moment,
    write::{New, keep},
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
    form::Form,
    ids::{AssignmentId, CaseId, EntryId, PersonId, PracticeId},
    rhythm::Rhythm,
    terms::{Sharing, Terms},
};
use formats::diary::{Diary, Row};
use jiff::{Timestamp, civil::Date};
use std::collections::HashMap;
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
    #[error(
        "“{title}” was brought in before with other fields ({there}), and its entries are read with those; this map has \
         {new}. Give the map another title, or use the map of that time. Nothing was brought in"
    )]
    OtherFields { title: String, there: String, new: String },
    #[error("row {line}: {day} has not been yet. Nothing was brought in")]
    Ahead { line: u64, day: Date },
    #[error("{0}")]
    Broken(String),
}

const AGAIN: &str = "Bringing in the same file again adds what is missing and doubles nothing";

impl From<Refusal> for NotImported {
    fn from(refusal: Refusal) -> Self {
        NotImported::Broken(format!("the diary could not be kept: {refusal:?}. {AGAIN}"))
    }
}
impl From<::store::Error> for NotImported {
    fn from(error: ::store::Error) -> Self {
        NotImported::Broken(format!("the database does not answer: {error}. {AGAIN}"))
    }
}

/// So many rows are written at once: while they are, somebody else's entry waits, and not longer than one notices.
const PORTION: usize = 200;

/// Keeps a diary for a client, or with `really` off only counts what it would keep, and writes nothing. It is looked
/// through as a whole before anything is written, and written in portions; the same file again adds what is missing.
///
/// # Errors
/// When there is no such client, when the work is there with other fields, when a row lies in the time to come: then
/// nothing of it was kept. When the database does not keep it: then what was kept before stays.
pub async fn import(app: &Shared, client: &str, diary: &Diary, really: bool) -> Result<Done, NotImported> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let (theirs, mine) = both_sides(&mut tx, app, client).await?;
    let id = AssignmentId(made_of(&mine, &format!("diary {}", diary.title)));
    let first = agreements::terms_at(&mut tx, &mine, id, 1).await?;
    let there = store::ids_of(&mut tx, &mine, id).await?;
    drop(tx);
    if let Some(first) = first.as_ref().filter(|first| first.form != diary.form) {
        return Err(other_fields(diary, &first.form));
    }
    let mut rows = dated(&mine, diary, now)?;
    let all = rows.len();
    rows.retain(|(entry, ..)| !there.contains(&entry.0));
    let done = Done { added: rows.len(), there_already: all - rows.len() };
    if !really {
        return Ok(done);
    }
    if first.is_none() {
        let mut tx = app.db.begin().await?;
        agreements::propose_as(&mut tx, &theirs, id, &terms(&mine, diary), Proposal::Propose, now).await?;
        tx.commit().await?;
    }
    for portion in rows.chunks(PORTION) {
        let mut tx = app.db.begin().await?;
        for (entry, occurred, row) in portion {
            let moment = Moment { occurred: *occurred, recorded: *occurred, from_memory: false };
            let new = New {
                origin: Origin::Imported,
                moment,
                answers: row.answers.clone(),
                ..New::of(*entry, id, 1, &diary.form, Sharing::Shared, now)
            };
            keep(&mut tx, &mine, new, now).await?;
        }
        tx.commit().await?;
    }
    Ok(done)
}

/// Each row with the id and the moment of its entry, where the client is. What has not been yet is no diary.
fn dated<'d>(case: &Case, diary: &'d Diary, now: Timestamp) -> Result<Vec<(EntryId, Timestamp, &'d Row)>, NotImported> {
    let today = now.to_zoned(case.client_zone.clone()).date();
    let mut seen = HashMap::<String, u32>::new();
    let one = |row: &'d Row| {
        if row.occurred.date() > today {
            return Err(NotImported::Ahead { line: row.line, day: row.occurred.date() });
        }
        let at = row.occurred.to_string();
        // Two rows of one moment are two rows.
        let nth = seen.entry(at.clone()).or_default();
        *nth += 1;
        let zoned = case.client_zone.to_ambiguous_zoned(row.occurred).compatible();
        let occurred = zoned.map_err(|error| NotImported::Broken(format!("row {}: {error}", row.line)))?.timestamp();
        Ok((EntryId(made_of(case, &format!("diary {} {at} {nth}", diary.title))), occurred, row))
    };
    diary.rows.iter().map(one).collect()
}

fn other_fields(diary: &Diary, there: &Form) -> NotImported {
    let labels = |form: &Form| {
        let each: Vec<String> = form.fields.iter().map(|field| format!("{} ({})", field.label, field.key)).collect();
        each.join(", ")
    };
    NotImported::OtherFields { title: diary.title.clone(), there: labels(there), new: labels(&diary.form) }
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
