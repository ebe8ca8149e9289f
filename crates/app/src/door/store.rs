//! Sign-in names, passwords, sign-ins, invitations and throttles; and the practice and its people as they come in.

use crate::kit::{Sealed, token::Token};
use domain::ids::{CaseId, PersonId, PracticeId};
use jiff::{SignedDuration, Timestamp};
use seal::Key;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct Known {
    pub practice_id: Uuid,
    pub person_id: Uuid,
    pub password: String,
    pub lang: String,
}

/// Whom a sign-in name belongs to. The one sentence that names no practice: nobody knows it yet.
pub async fn known(tx: &mut Tx, print: Vec<u8>) -> Result<Option<Known>> {
    tx.sql(
        "select l.practice_id, l.person_id, c.password, p.lang from login l \
         join credential c on c.practice_id = l.practice_id and c.person_id = l.person_id \
         join person p on p.practice_id = l.practice_id and p.id = l.person_id \
         where l.print = $1 and p.left_at is null",
    )
    .bind(print)
    .find()
    .await
}

/// What somebody signs in with.
pub struct Credential {
    pub print: Vec<u8>,
    pub login: String,
    pub password_hash: String,
}

/// Keeps name and password of a person; `false` when the name is somebody else's.
pub async fn set_credential(
    tx: &mut Tx,
    practice: PracticeId,
    key: &Key,
    person: PersonId,
    it: Credential,
    now: Timestamp,
) -> Result<bool> {
    tx.sql("delete from login where practice_id = $1 and person_id = $2").bind(practice.0).bind(person.0).run().await?;
    let free = tx
        .sql("insert into login (print, practice_id, person_id) values ($1, $2, $3) on conflict (print) do nothing")
        .bind(it.print)
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    if free == 0 {
        return Ok(false);
    }
    tx.sql(
        "insert into credential (practice_id, person_id, login, password, changed_at) values ($1, $2, $3, $4, $5) \
         on conflict (practice_id, person_id) do update set login = excluded.login, password = excluded.password, \
         changed_at = excluded.changed_at",
    )
    .bind(practice.0)
    .bind(person.0)
    .bind(Sealed::text(key, "credential.login", person.0, &it.login))
    .bind(it.password_hash)
    .bind(now.as_microsecond())
    .run()
    .await?;
    Ok(true)
}

pub async fn sign_in(tx: &mut Tx, token: &Token, person: PersonId, device: &'static str, now: Timestamp) -> Result<()> {
    tx.sql(
        "insert into sign_in (practice_id, token_hash, person_id, device, created_at, seen_at) \
         values ($1, $2, $3, $4, $5, $5)",
    )
    .bind(token.practice.0)
    .bind(token.hash())
    .bind(person.0)
    .bind(device)
    .bind(now.as_microsecond())
    .run()
    .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct Device {
    pub token_hash: Vec<u8>,
    pub device: String,
    pub created_at: i64,
    pub seen_at: i64,
}

pub async fn devices(
    tx: &mut Tx,
    practice: PracticeId,
    person: PersonId,
    seen_after: Timestamp,
) -> Result<Vec<Device>> {
    tx.sql(
        "select token_hash, device, created_at, seen_at from sign_in \
         where practice_id = $1 and person_id = $2 and seen_at > $3 order by seen_at desc",
    )
    .bind(practice.0)
    .bind(person.0)
    .bind(seen_after.as_microsecond())
    .all()
    .await
}

pub async fn end_device(tx: &mut Tx, practice: PracticeId, person: PersonId, token_hash: Vec<u8>) -> Result<bool> {
    tx.sql("delete from sign_in where practice_id = $1 and person_id = $2 and token_hash = $3")
        .bind(practice.0)
        .bind(person.0)
        .bind(token_hash)
        .once()
        .await
}

/// Ends whatever sign-in a token belongs to, whosoever it is.
pub async fn end_token(tx: &mut Tx, token: &Token) -> Result<()> {
    tx.sql("delete from sign_in where practice_id = $1 and token_hash = $2")
        .bind(token.practice.0)
        .bind(token.hash())
        .run()
        .await?;
    Ok(())
}

pub async fn end_all_devices(tx: &mut Tx, practice: PracticeId, person: PersonId) -> Result<()> {
    tx.sql("delete from sign_in where practice_id = $1 and person_id = $2")
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    Ok(())
}

/// Forgets how somebody signed in, so that the name is free again.
pub async fn forget_login(tx: &mut Tx, practice: PracticeId, person: PersonId) -> Result<()> {
    tx.sql("delete from login where practice_id = $1 and person_id = $2").bind(practice.0).bind(person.0).run().await?;
    tx.sql("delete from credential where practice_id = $1 and person_id = $2")
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    Ok(())
}

/// Takes back every link a person could still come in by.
pub async fn take_links_back(tx: &mut Tx, practice: PracticeId, person: PersonId) -> Result<()> {
    tx.sql("delete from invitation where practice_id = $1 and person_id = $2 and used_at is null")
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    tx.sql("update way_in set until_at = 0 where practice_id = $1 and person_id = $2 and used_at is null")
        .bind(practice.0)
        .bind(person.0)
        .run()
        .await?;
    Ok(())
}

/// Writes down a link that was just made for somebody who has joined; for anybody else it writes nothing.
pub async fn note_way_in(
    tx: &mut Tx,
    token: &Token,
    id: Uuid,
    person: PersonId,
    by: PersonId,
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "insert into way_in (practice_id, id, person_id, made_by, token_hash, made_at, until_at) \
         select i.practice_id, $1, i.person_id, $2, i.token_hash, $3, i.expires_at from invitation i \
         join person p on p.practice_id = i.practice_id and p.id = i.person_id \
         where i.practice_id = $4 and i.token_hash = $5 and i.person_id = $6 and p.joined_at is not null",
    )
    .bind(id)
    .bind(by.0)
    .bind(now.as_microsecond())
    .bind(token.practice.0)
    .bind(token.hash())
    .bind(person.0)
    .run()
    .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct WayIn {
    pub made_by: Uuid,
    pub maker: Sealed,
    pub made_at: i64,
    pub until_at: i64,
    pub used_at: Option<i64>,
    pub seen_at: Option<i64>,
}

/// The links made for somebody after they had joined, the newest first.
pub async fn ways_in(tx: &mut Tx, practice: PracticeId, person: PersonId) -> Result<Vec<WayIn>> {
    tx.sql(
        "select w.made_by, m.name as maker, w.made_at, w.until_at, w.used_at, w.seen_at from way_in w \
         join person m on m.practice_id = w.practice_id and m.id = w.made_by \
         where w.practice_id = $1 and w.person_id = $2 order by w.made_at desc limit 40",
    )
    .bind(practice.0)
    .bind(person.0)
    .all()
    .await
}

/// They have seen what was so up to a moment.
pub async fn saw_ways_in(tx: &mut Tx, practice: PracticeId, person: PersonId, told_at: i64, now: i64) -> Result<()> {
    tx.sql(
        "update way_in set seen_at = $1 where practice_id = $2 and person_id = $3 and seen_at is null \
         and made_at <= $4 and coalesce(used_at, 0) <= $4",
    )
    .bind(now)
    .bind(practice.0)
    .bind(person.0)
    .bind(told_at)
    .run()
    .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct Tries {
    pub since_at: i64,
    pub tries: i64,
}

/// Counts one more try, or begins a new window when the old one is over.
pub async fn count_try(tx: &mut Tx, print: Vec<u8>, now: Timestamp, window: SignedDuration) -> Result<Tries> {
    let before = now.checked_sub(window).map_or(0, Timestamp::as_microsecond);
    tx.sql("delete from throttle where print = $1 and since_at < $2").bind(print.clone()).bind(before).run().await?;
    tx.sql(
        "insert into throttle (print, since_at, tries) values ($1, $2, 1) \
         on conflict (print) do update set tries = throttle.tries + 1",
    )
    .bind(print.clone())
    .bind(now.as_microsecond())
    .run()
    .await?;
    let tries = tx.sql("select since_at, tries from throttle where print = $1").bind(print).find().await?;
    Ok(tries.unwrap_or(Tries { since_at: now.as_microsecond(), tries: 1 }))
}

pub async fn clear_tries(tx: &mut Tx, print: Vec<u8>) -> Result<()> {
    tx.sql("delete from throttle where print = $1").bind(print).run().await?;
    Ok(())
}

/// Takes one try back; the others stay.
pub async fn give_back_try(tx: &mut Tx, print: Vec<u8>) -> Result<()> {
    tx.sql("update throttle set tries = tries - 1 where print = $1 and tries > 0").bind(print).run().await?;
    Ok(())
}

/// When a row of the throttle began, if it is there.
pub async fn since(tx: &mut Tx, print: Vec<u8>) -> Result<Option<i64>> {
    let row = tx.sql("select since_at, tries from throttle where print = $1").bind(print).find::<Tries>().await?;
    Ok(row.map(|row| row.since_at))
}

pub async fn any_practice(tx: &mut Tx) -> Result<bool> {
    let practices: i64 = tx.sql("select count(*) from practice").value().await?;
    Ok(practices > 0)
}

pub async fn first_practice(tx: &mut Tx) -> Result<Option<(Uuid, Sealed)>> {
    #[derive(FromRow)]
    struct First {
        practice_id: Uuid,
        key_wrapped: Sealed,
    }
    let first: Option<First> =
        tx.sql("select practice_id, key_wrapped from practice order by created_at limit 1").find().await?;
    Ok(first.map(|first| (first.practice_id, first.key_wrapped)))
}

pub async fn insert_practice(
    tx: &mut Tx,
    id: PracticeId,
    key_wrapped: Sealed,
    name: Sealed,
    now: Timestamp,
) -> Result<()> {
    tx.sql("insert into practice (practice_id, key_wrapped, name, created_at) values ($1, $2, $3, $4)")
        .bind(id.0)
        .bind(key_wrapped)
        .bind(name)
        .bind(now.as_microsecond())
        .run()
        .await?;
    Ok(())
}

/// Makes an invitation for a person; an older one of theirs can no longer be used.
pub async fn invite(tx: &mut Tx, token: &Token, person: PersonId, case: Option<CaseId>, now: Timestamp) -> Result<()> {
    take_links_back(tx, token.practice, person).await?;
    let expires = now
        .saturating_add(SignedDuration::from_hours(24 * super::INVITATION_DAYS))
        .map_or(0, Timestamp::as_microsecond);
    tx.sql(
        "insert into invitation (practice_id, token_hash, person_id, case_id, created_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(token.practice.0)
    .bind(token.hash())
    .bind(person.0)
    .bind(case.map(|case| case.0))
    .bind(now.as_microsecond())
    .bind(expires)
    .run()
    .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct Invited {
    pub person_id: Uuid,
    pub case_id: Option<Uuid>,
    pub role: String,
    pub lang: String,
    pub zone: String,
    pub key_wrapped: Sealed,
    pub joined_at: Option<i64>,
}

/// Who an unused invitation is for, while it can be used.
pub async fn invited(tx: &mut Tx, token: &Token, now: Timestamp) -> Result<Option<Invited>> {
    tx.sql(
        "select i.person_id, i.case_id, p.role, p.lang, p.zone, pr.key_wrapped, p.joined_at \
         from invitation i \
         join person p on p.practice_id = i.practice_id and p.id = i.person_id \
         join practice pr on pr.practice_id = i.practice_id \
         where i.practice_id = $1 and i.token_hash = $2 and i.used_at is null and i.expires_at > $3 and p.left_at is null",
    )
    .bind(token.practice.0)
    .bind(token.hash())
    .bind(now.as_microsecond())
    .find()
    .await
}

/// Uses an invitation up; `false` when somebody was faster. Whoever comes in by a link is told once more of every
/// link made for them: who said “seen” before may have been another who had used one.
pub async fn use_invitation(tx: &mut Tx, token: &Token, person: PersonId, now: Timestamp) -> Result<bool> {
    let used = tx
        .sql("update invitation set used_at = $1 where practice_id = $2 and token_hash = $3 and used_at is null")
        .bind(now.as_microsecond())
        .bind(token.practice.0)
        .bind(token.hash())
        .once()
        .await?;
    tx.sql("update way_in set seen_at = null where practice_id = $1 and person_id = $2")
        .bind(token.practice.0)
        .bind(person.0)
        .run()
        .await?;
    tx.sql("update way_in set used_at = $1 where practice_id = $2 and token_hash = $3 and used_at is null")
        .bind(now.as_microsecond())
        .bind(token.practice.0)
        .bind(token.hash())
        .run()
        .await?;
    Ok(used)
}

#[derive(FromRow)]
pub struct Forgetful {
    pub practice_id: Uuid,
    pub person_id: Uuid,
    pub lang: String,
    pub login: Sealed,
    pub key_wrapped: Sealed,
}

pub async fn forgetful(tx: &mut Tx, print: Vec<u8>) -> Result<Option<Forgetful>> {
    tx.sql(
        "select l.practice_id, l.person_id, p.lang, c.login, pr.key_wrapped from login l \
         join person p on p.practice_id = l.practice_id and p.id = l.person_id \
         join credential c on c.practice_id = l.practice_id and c.person_id = l.person_id \
         join practice pr on pr.practice_id = l.practice_id \
         where l.print = $1 and p.left_at is null",
    )
    .bind(print)
    .find()
    .await
}
