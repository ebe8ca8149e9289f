//! The practice's own versions of activities, and favourites.

use super::read::own_key;
use crate::{
    access::Person,
    kit::{Refusal, Sealed, sealed::Damaged},
};
use domain::{activity::Activity, lang::Lang};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct VersionRow {
    id: Uuid,
    pub lang: String,
    pub based_on: Option<String>,
    body: Sealed,
    pub changed_at: i64,
}

impl VersionRow {
    pub fn activity(&self, person: &Person) -> std::result::Result<Activity, Damaged> {
        self.body.open_value(&person.key, "activity.body", self.id)
    }
}

pub async fn versions(tx: &mut Tx, person: &Person, lang: Lang) -> Result<Vec<VersionRow>> {
    tx.sql(
        "select id, lang, based_on, body, changed_at from activity \
         where practice_id = $1 and lang = $2 order by changed_at desc, id",
    )
    .bind(person.practice.0)
    .bind(lang.tag())
    .all()
    .await
}

pub async fn version(tx: &mut Tx, person: &Person, id: Uuid) -> Result<Option<VersionRow>> {
    tx.sql("select id, lang, based_on, body, changed_at from activity where practice_id = $1 and id = $2")
        .bind(person.practice.0)
        .bind(id)
        .find()
        .await
}

/// Keeps a new version. The same form sent again by the same person writes over what it wrote before; `false`
/// when the id is somebody else's.
pub async fn insert(
    tx: &mut Tx,
    person: &Person,
    id: Uuid,
    lang: Lang,
    based_on: &str,
    activity: &Activity,
    now: Timestamp,
) -> std::result::Result<bool, Refusal> {
    debug_assert_eq!(activity.key, own_key(id));
    let written = tx
        .sql(
            "insert into activity (practice_id, id, owner_id, lang, based_on, body, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (practice_id, id) do update \
             set body = excluded.body, changed_at = excluded.changed_at where activity.owner_id = excluded.owner_id",
        )
        .bind(person.practice.0)
        .bind(id)
        .bind(person.id.0)
        .bind(lang.tag())
        .bind(based_on.to_owned())
        .bind(Sealed::value(&person.key, "activity.body", id, activity)?)
        .bind(now.as_microsecond())
        .run()
        .await?;
    Ok(written == 1)
}

/// Changes a version as it was at a moment; `false` when somebody has changed or removed it since.
pub async fn change(
    tx: &mut Tx,
    person: &Person,
    id: Uuid,
    activity: &Activity,
    was: i64,
    now: Timestamp,
) -> std::result::Result<bool, Refusal> {
    let written = tx
        .sql("update activity set body = $1, changed_at = $2 where practice_id = $3 and id = $4 and changed_at = $5")
        .bind(Sealed::value(&person.key, "activity.body", id, activity)?)
        .bind(now.as_microsecond())
        .bind(person.practice.0)
        .bind(id)
        .bind(was)
        .run()
        .await?;
    Ok(written == 1)
}

/// Removes a version, also from everybody's favourites; `false` when it was not there.
pub async fn remove(tx: &mut Tx, person: &Person, id: Uuid) -> Result<bool> {
    tx.sql("delete from favourite where practice_id = $1 and activity = $2")
        .bind(person.practice.0)
        .bind(own_key(id))
        .run()
        .await?;
    let gone = tx
        .sql("delete from activity where practice_id = $1 and id = $2")
        .bind(person.practice.0)
        .bind(id)
        .run()
        .await?;
    Ok(gone == 1)
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
