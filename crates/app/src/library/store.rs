//! The practice's own activities, every text they have had, and favourites.

use super::read::own_key;
use crate::{
    access::Person,
    kit::{Refusal, Sealed, desk::new_id, sealed::Damaged},
};
use domain::{activity::Activity, lang::Lang};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct OwnRow {
    pub id: Uuid,
    /// `None` when everybody who works here finds it.
    pub owner_id: Option<Uuid>,
    pub lang: String,
    pub based_on: Option<String>,
    pub twin_id: Option<Uuid>,
    body: Sealed,
    pub changed_at: i64,
}

impl OwnRow {
    pub fn activity(&self, person: &Person) -> std::result::Result<Activity, Damaged> {
        self.body.open_value(&person.key, "activity.body", self.id)
    }
}

/// What a new activity is besides its text.
pub struct New {
    pub id: Uuid,
    /// Only whoever makes it finds it.
    pub alone: bool,
    pub lang: Lang,
    pub based_on: Option<String>,
    /// The same in another language.
    pub twin: Option<Uuid>,
}

/// What the practice has in a language, as far as this person may see it; the newest first.
pub async fn all(tx: &mut Tx, person: &Person, lang: Lang) -> Result<Vec<OwnRow>> {
    tx.sql(
        "select id, owner_id, lang, based_on, twin_id, body, changed_at from activity \
         where practice_id = $1 and lang = $2 and (owner_id is null or owner_id = $3) order by changed_at desc, id",
    )
    .bind(person.practice.0)
    .bind(lang.tag())
    .bind(person.id.0)
    .all()
    .await
}

#[derive(FromRow)]
struct IdRow {
    id: Uuid,
}

/// What only this person finds in a language.
pub async fn alone(tx: &mut Tx, person: &Person, lang: Lang) -> Result<Vec<Uuid>> {
    let rows: Vec<IdRow> = tx
        .sql("select id from activity where practice_id = $1 and lang = $2 and owner_id = $3")
        .bind(person.practice.0)
        .bind(lang.tag())
        .bind(person.id.0)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

pub async fn one(tx: &mut Tx, person: &Person, id: Uuid) -> Result<Option<OwnRow>> {
    tx.sql(
        "select id, owner_id, lang, based_on, twin_id, body, changed_at from activity \
         where practice_id = $1 and id = $2 and (owner_id is null or owner_id = $3)",
    )
    .bind(person.practice.0)
    .bind(id)
    .bind(person.id.0)
    .find()
    .await
}

/// The same in another language: what this was made beside, or what was made beside this.
pub async fn twin(tx: &mut Tx, person: &Person, row: &OwnRow) -> Result<Option<OwnRow>> {
    tx.sql(
        "select id, owner_id, lang, based_on, twin_id, body, changed_at from activity \
         where practice_id = $1 and (id = $2 or twin_id = $3) and lang <> $4 \
         and (owner_id is null or owner_id = $5) order by changed_at desc limit 1",
    )
    .bind(person.practice.0)
    .bind(row.twin_id.unwrap_or(Uuid::nil()))
    .bind(row.id)
    .bind(row.lang.clone())
    .bind(person.id.0)
    .find()
    .await
}

/// Keeps a new activity; `false` when there is one with this id already.
pub async fn insert(
    tx: &mut Tx,
    person: &Person,
    it: &New,
    activity: &Activity,
    at: Timestamp,
) -> std::result::Result<bool, Refusal> {
    let written = tx
        .sql(
            "insert into activity (practice_id, id, owner_id, lang, based_on, twin_id, body, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (practice_id, id) do nothing",
        )
        .bind(person.practice.0)
        .bind(it.id)
        .bind(it.alone.then_some(person.id.0))
        .bind(it.lang.tag())
        .bind(it.based_on.clone())
        .bind(it.twin)
        .bind(Sealed::value(&person.key, "activity.body", it.id, activity)?)
        .bind(at.as_microsecond())
        .run()
        .await?;
    Ok(written == 1)
}

/// What is changed of an activity, and the moment it was as the person saw it.
pub struct Change<'a> {
    pub id: Uuid,
    pub alone: bool,
    pub lang: Lang,
    pub activity: &'a Activity,
    pub was: i64,
}

/// Changes an activity as it was at a moment; `false` when somebody has changed or removed it since.
pub async fn change(tx: &mut Tx, person: &Person, it: Change<'_>, at: Timestamp) -> std::result::Result<bool, Refusal> {
    let written = tx
        .sql(
            "update activity set owner_id = $1, lang = $2, body = $3, changed_at = $4 \
             where practice_id = $5 and id = $6 and changed_at = $7",
        )
        .bind(it.alone.then_some(person.id.0))
        .bind(it.lang.tag())
        .bind(Sealed::value(&person.key, "activity.body", it.id, it.activity)?)
        .bind(at.as_microsecond())
        .bind(person.practice.0)
        .bind(it.id)
        .bind(it.was)
        .run()
        .await?;
    Ok(written == 1)
}

#[derive(FromRow)]
pub struct VersionRow {
    pub number: i64,
    pub made_at: i64,
    by_id: Uuid,
    by_name: Option<Sealed>,
}

impl VersionRow {
    /// Who made it; empty when that person is no longer known.
    pub fn by(&self, person: &Person) -> std::result::Result<String, Damaged> {
        let name = self.by_name.as_ref().map(|name| name.open_text(&person.key, "person.name", self.by_id));
        Ok(name.transpose()?.unwrap_or_default())
    }
}

#[derive(FromRow)]
struct TextRow {
    seal_id: Uuid,
    body: Sealed,
}

/// Keeps one more text of an activity. The activity itself was written just before in this transaction, so two who
/// save at once take turns and no number is given twice.
pub async fn add_version(
    tx: &mut Tx,
    person: &Person,
    id: Uuid,
    activity: &Activity,
    at: Timestamp,
) -> std::result::Result<(), Refusal> {
    let last: i64 = tx
        .sql("select coalesce(max(number), 0) from activity_version where practice_id = $1 and activity_id = $2")
        .bind(person.practice.0)
        .bind(id)
        .value()
        .await?;
    let seal_id = new_id(at);
    tx.sql(
        "insert into activity_version (practice_id, activity_id, number, made_at, by_person, seal_id, body) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(person.practice.0)
    .bind(id)
    .bind(last + 1)
    .bind(at.as_microsecond())
    .bind(person.id.0)
    .bind(seal_id)
    .bind(Sealed::value(&person.key, "activity.body", seal_id, activity)?)
    .run()
    .await?;
    Ok(())
}

/// Who wrote which text of an activity when, the newest first.
pub async fn versions(tx: &mut Tx, person: &Person, id: Uuid) -> Result<Vec<VersionRow>> {
    tx.sql(
        "select v.number, v.made_at, v.by_person as by_id, p.name as by_name \
         from activity_version v left join person p on p.practice_id = v.practice_id and p.id = v.by_person \
         where v.practice_id = $1 and v.activity_id = $2 order by v.number desc",
    )
    .bind(person.practice.0)
    .bind(id)
    .all()
    .await
}

/// One text of an activity. It is sealed for the column of the activity itself, so that the first one could be
/// carried over from there unopened.
pub async fn text(
    tx: &mut Tx,
    person: &Person,
    id: Uuid,
    number: i64,
) -> std::result::Result<Option<Activity>, Refusal> {
    let row: Option<TextRow> = tx
        .sql("select seal_id, body from activity_version where practice_id = $1 and activity_id = $2 and number = $3")
        .bind(person.practice.0)
        .bind(id)
        .bind(number)
        .find()
        .await?;
    Ok(row.map(|row| row.body.open_value(&person.key, "activity.body", row.seal_id)).transpose()?)
}

/// Whether this person wrote the first text of an activity.
pub async fn has_begun(tx: &mut Tx, person: &Person, id: Uuid) -> Result<bool> {
    let first: i64 = tx
        .sql(
            "select count(*) from activity_version \
             where practice_id = $1 and activity_id = $2 and number = 1 and by_person = $3",
        )
        .bind(person.practice.0)
        .bind(id)
        .bind(person.id.0)
        .value()
        .await?;
    Ok(first == 1)
}

/// Removes an activity with all its texts, also from everybody's favourites; `false` when there is none one may see.
pub async fn remove(tx: &mut Tx, person: &Person, id: Uuid) -> Result<bool> {
    let gone = tx
        .sql("delete from activity where practice_id = $1 and id = $2 and (owner_id is null or owner_id = $3)")
        .bind(person.practice.0)
        .bind(id)
        .bind(person.id.0)
        .run()
        .await?;
    if gone == 0 {
        return Ok(false);
    }
    tx.sql("delete from activity_version where practice_id = $1 and activity_id = $2")
        .bind(person.practice.0)
        .bind(id)
        .run()
        .await?;
    tx.sql("delete from favourite where practice_id = $1 and activity = $2")
        .bind(person.practice.0)
        .bind(own_key(id))
        .run()
        .await?;
    Ok(true)
}

#[derive(FromRow)]
struct FavouriteRow {
    activity: String,
}

pub async fn favourites(tx: &mut Tx, person: &Person) -> Result<Vec<String>> {
    let rows: Vec<FavouriteRow> = tx
        .sql("select activity from favourite where practice_id = $1 and person_id = $2 order by activity")
        .bind(person.practice.0)
        .bind(person.id.0)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.activity).collect())
}

pub async fn like(tx: &mut Tx, person: &Person, key: &str) -> Result<()> {
    tx.sql(
        "insert into favourite (practice_id, person_id, activity) values ($1, $2, $3) \
         on conflict (practice_id, person_id, activity) do nothing",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .bind(key.to_owned())
    .run()
    .await?;
    Ok(())
}

pub async fn unlike(tx: &mut Tx, person: &Person, key: &str) -> Result<()> {
    tx.sql("delete from favourite where practice_id = $1 and person_id = $2 and activity = $3")
        .bind(person.practice.0)
        .bind(person.id.0)
        .bind(key.to_owned())
        .run()
        .await?;
    Ok(())
}
