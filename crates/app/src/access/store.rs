//! Who there is, and what they may open. It reads other rooms' tables, and writes only its own, `person`, and
//! `sign_in.seen_at`.

use super::{Person, Role};
use crate::kit::{Sealed, token::Token};
use domain::{
    ids::{CaseId, PersonId, PracticeId},
    lang::Lang,
};
use jiff::Timestamp;
use seal::Key;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct SignedIn {
    pub id: Uuid,
    pub role: String,
    pub name: Sealed,
    pub lang: String,
    pub zone: String,
    pub created_at: i64,
    pub seen_at: i64,
    pub key_wrapped: Sealed,
}

pub async fn signed_in(tx: &mut Tx, token: &Token) -> Result<Option<SignedIn>> {
    tx.sql(
        "select p.id, p.role, p.name, p.lang, p.zone, s.created_at, s.seen_at, pr.key_wrapped \
         from sign_in s \
         join person p on p.practice_id = s.practice_id and p.id = s.person_id \
         join practice pr on pr.practice_id = s.practice_id \
         where s.practice_id = $1 and s.token_hash = $2 and p.left_at is null",
    )
    .bind(token.practice.0)
    .bind(token.hash())
    .find()
    .await
}

pub async fn seen(tx: &mut Tx, token: &Token, now: Timestamp) -> Result<()> {
    tx.sql("update sign_in set seen_at = $1 where practice_id = $2 and token_hash = $3")
        .bind(now.as_microsecond())
        .bind(token.practice.0)
        .bind(token.hash())
        .run()
        .await?;
    Ok(())
}

/// Forgets devices nobody has used for longer than anyone may stay signed in.
pub async fn close_idle(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.sql("delete from sign_in where seen_at < $1").bind(before.as_microsecond()).run().await
}

#[derive(FromRow)]
pub struct PersonRow {
    pub id: Uuid,
    pub role: String,
    pub name: Sealed,
    pub lang: String,
    pub zone: String,
    pub key_wrapped: Sealed,
}

pub async fn person(tx: &mut Tx, practice: PracticeId, id: PersonId) -> Result<Option<PersonRow>> {
    tx.sql(
        "select p.id, p.role, p.name, p.lang, p.zone, pr.key_wrapped from person p \
         join practice pr on pr.practice_id = p.practice_id \
         where p.practice_id = $1 and p.id = $2 and p.left_at is null",
    )
    .bind(practice.0)
    .bind(id.0)
    .find()
    .await
}

#[derive(FromRow)]
pub struct CaseRow {
    pub id: Uuid,
    pub client_id: Uuid,
    pub key_wrapped: Sealed,
    pub name: Sealed,
    pub lead: String,
    pub work_word: String,
    pub lang: String,
    pub zone: String,
}

pub async fn case_for(tx: &mut Tx, person: &Person, id: CaseId) -> Result<Option<CaseRow>> {
    tx.sql(
        "select c.id, c.client_id, c.key_wrapped, c.name, c.lead, c.work_word, p.lang, p.zone \
         from therapy_case c join person p on p.practice_id = c.practice_id and p.id = c.client_id \
         where c.practice_id = $1 and c.id = $2 and (c.client_id = $3 or exists (select 1 from caseload l \
         where l.practice_id = c.practice_id and l.case_id = c.id and l.therapist_id = $3))",
    )
    .bind(person.practice.0)
    .bind(id.0)
    .bind(person.id.0)
    .find()
    .await
}

pub async fn cases_for(tx: &mut Tx, person: &Person) -> Result<Vec<CaseRow>> {
    tx.sql(
        "select c.id, c.client_id, c.key_wrapped, c.name, c.lead, c.work_word, p.lang, p.zone \
         from therapy_case c join person p on p.practice_id = c.practice_id and p.id = c.client_id \
         where c.practice_id = $1 and (c.client_id = $2 or exists (select 1 from caseload l \
         where l.practice_id = c.practice_id and l.case_id = c.id and l.therapist_id = $2)) \
         order by c.created_at desc",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .all()
    .await
}

#[derive(FromRow)]
pub struct ObservingRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub standing: String,
    pub ends_on: String,
    pub key_wrapped: Sealed,
    pub zone: String,
}

/// The newest observation of a close person that the client said yes to and nobody has ended, with its case.
pub async fn observing(tx: &mut Tx, person: &Person) -> Result<Option<ObservingRow>> {
    tx.sql(
        "select o.id, o.case_id, o.standing, o.ends_on, c.key_wrapped, p.zone from observer o \
         join therapy_case c on c.practice_id = o.practice_id and c.id = o.case_id \
         join person p on p.practice_id = c.practice_id and p.id = c.client_id \
         where o.practice_id = $1 and o.person_id = $2 and o.standing in ('open', 'recording') \
         order by o.created_at desc limit 1",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .find()
    .await
}

#[derive(FromRow)]
struct People {
    practice_id: Uuid,
    id: Uuid,
    client_id: Uuid,
    therapist_id: Uuid,
}

type PeopleOfCase = (PracticeId, CaseId, PersonId, PersonId);

impl People {
    fn parts(self) -> PeopleOfCase {
        (PracticeId(self.practice_id), CaseId(self.id), PersonId(self.client_id), PersonId(self.therapist_id))
    }
}

/// Client and first therapist of a case, for whoever runs the program: the one question that names no practice.
pub async fn people_of_case(tx: &mut Tx, case: CaseId) -> Result<Option<PeopleOfCase>> {
    let found: Option<People> = tx
        .sql(
            "select c.practice_id, c.id, c.client_id, l.therapist_id from therapy_case c \
             join caseload l on l.practice_id = c.practice_id and l.case_id = c.id \
             where c.id = $1 order by l.since_at limit 1",
        )
        .bind(case.0)
        .find()
        .await?;
    Ok(found.map(People::parts))
}

/// The newest case of a client, with its first therapist.
pub async fn case_of_client(tx: &mut Tx, practice: PracticeId, client: PersonId) -> Result<Option<PeopleOfCase>> {
    let found: Option<People> = tx
        .sql(
            "select c.practice_id, c.id, c.client_id, l.therapist_id from therapy_case c \
             join caseload l on l.practice_id = c.practice_id and l.case_id = c.id \
             where c.practice_id = $1 and c.client_id = $2 order by c.created_at desc, l.since_at limit 1",
        )
        .bind(practice.0)
        .bind(client.0)
        .find()
        .await?;
    Ok(found.map(People::parts))
}

pub struct NewPerson<'a> {
    pub id: PersonId,
    pub role: Role,
    /// Empty for clients: their name is sealed with their case.
    pub name: &'a str,
    pub lang: Lang,
    pub zone: &'a str,
}

/// A new person; `false` when somebody with this id is there already.
pub async fn insert_person(
    tx: &mut Tx,
    practice: PracticeId,
    key: &Key,
    it: NewPerson<'_>,
    now: Timestamp,
) -> Result<bool> {
    tx.sql(
        "insert into person (practice_id, id, role, name, lang, zone, invited_at) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (practice_id, id) do nothing",
    )
    .bind(practice.0)
    .bind(it.id.0)
    .bind(it.role.word())
    .bind(Sealed::text(key, "person.name", it.id.0, it.name))
    .bind(it.lang.tag())
    .bind(it.zone.to_owned())
    .bind(now.as_microsecond())
    .once()
    .await
}

/// A therapist works here no more; `false` when they had left before, or are something else.
pub async fn left(tx: &mut Tx, practice: PracticeId, person: PersonId, now: Timestamp) -> Result<bool> {
    tx.sql(
        "update person set left_at = $1 where practice_id = $2 and id = $3 and role = 'therapist' and left_at is null",
    )
    .bind(now.as_microsecond())
    .bind(practice.0)
    .bind(person.0)
    .once()
    .await
}

/// They have come in; the moment of the first time stays.
pub async fn joined(
    tx: &mut Tx,
    practice: PracticeId,
    person: PersonId,
    lang: Lang,
    zone: &str,
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "update person set lang = $1, zone = $2, joined_at = coalesce(joined_at, $3) \
         where practice_id = $4 and id = $5",
    )
    .bind(lang.tag())
    .bind(zone.to_owned())
    .bind(now.as_microsecond())
    .bind(practice.0)
    .bind(person.0)
    .run()
    .await?;
    Ok(())
}

pub async fn change_person(tx: &mut Tx, practice: PracticeId, person: PersonId, lang: Lang, zone: &str) -> Result<()> {
    tx.sql("update person set lang = $1, zone = $2 where practice_id = $3 and id = $4")
        .bind(lang.tag())
        .bind(zone.to_owned())
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    Ok(())
}

pub async fn rename_person(tx: &mut Tx, practice: PracticeId, key: &Key, person: PersonId, name: &str) -> Result<()> {
    tx.sql("update person set name = $1 where practice_id = $2 and id = $3")
        .bind(Sealed::text(key, "person.name", person.0, name))
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    Ok(())
}
