//! The first start: a one-time address makes the practice and its owner. The address is made from the master key,
//! so that it is the same after a restart, and it leads nowhere once there is a practice.

use super::{join::check_login, password, sign_in, sign_in::Caller, store, throttle};
use crate::{
    access::{self, Role},
    kit::{
        Desk, Filled, Nav, Path, Refusal, Reply, Say, Sealed, Shared, Shell,
        desk::{Guest, new_id},
        zones,
    },
};
use ::store::Tx;
use askama::Template;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    ids::{PersonId, PracticeId},
    lang::Lang,
};
use jiff::Timestamp;
use seal::Key;

#[derive(Template)]
#[template(path = "door/setup.html")]
struct SetupPage {
    shell: Shell,
    say: Say,
    form: Filled,
    key: String,
    zones: Vec<&'static str>,
}

fn secret(app: &Shared) -> String {
    URL_SAFE_NO_PAD.encode(app.master.fingerprint("setup", ""))
}

/// The one-time address, or `None` when there is a practice already.
///
/// # Errors
/// When the database does not answer.
pub async fn address(app: &Shared) -> Result<Option<String>, ::store::Error> {
    let mut tx = app.db.read().await?;
    let exists = store::any_practice(&mut tx).await?;
    Ok((!exists).then(|| format!("{}/setup/{}", app.settings.base_url, secret(app))))
}

/// Whether there is anything sealed in a database yet.
///
/// # Errors
/// When the database does not answer.
pub async fn has_data(db: &::store::Db) -> Result<bool, ::store::Error> {
    store::any_practice(&mut db.read().await?).await
}

/// Whether the master key opens the practices there are; `None` when there is none yet.
///
/// # Errors
/// When the database does not answer.
pub async fn any_practice_key(app: &Shared) -> Result<Option<bool>, ::store::Error> {
    let mut tx = app.db.read().await?;
    let first = store::first_practice(&mut tx).await?;
    Ok(first.map(|(id, wrapped)| wrapped.open_key(&app.master, "practice.key", id).is_ok()))
}

async fn may_set_up<W>(desk: &Desk<W>, key: &str) -> Result<(), Refusal> {
    let mut tx = desk.read().await?;
    let exists = store::any_practice(&mut tx).await?;
    // Compared by fingerprint, so that the time it takes tells nothing about the secret.
    let same = desk.app.master.fingerprint("same", key) == desk.app.master.fingerprint("same", &secret(&desk.app));
    if same && !exists { Ok(()) } else { Err(Refusal::Missing) }
}

impl<W: crate::kit::Enter> Desk<W> {
    fn setup_page(&self, form: Filled, key: String) -> SetupPage {
        SetupPage { shell: self.shell(&self.say.setup(), Nav::Door), say: self.say, form, key, zones: zones::all() }
    }
}

pub async fn show(desk: Desk<Guest>, Path(key): Path<String>) -> Reply {
    may_set_up(&desk, &key).await?;
    let form = Filled::from_pairs([("lang", desk.say.tag()), ("zone", "Europe/Madrid")]);
    desk.page(&desk.setup_page(form, key))
}

pub async fn post(desk: Desk<Caller>, Path(key): Path<String>, mut form: Filled) -> Reply {
    may_set_up(&desk, &key).await?;
    let say = desk.say;
    for (field, reason) in [("practice", say.setup_practice_missing()), ("name", say.name_missing())] {
        if form.text(field).is_empty() || form.text(field).chars().count() > 120 {
            form.wrong(field, reason);
        }
    }
    check_login(&mut form, say);
    password::check(&mut form, say);
    if !zones::is_zone(&form.text("zone")) {
        form.wrong("zone", say.zone_unknown());
    }
    if !form.is_right() {
        form.set("password", "");
        return desk.again(&desk.setup_page(form, key));
    }
    let new = NewPractice {
        name: form.text("practice"),
        owner: form.text("name"),
        login: form.text("login"),
        password_hash: password::hash(form.value("password").to_owned()).await?,
        lang: Lang::parse(form.value("lang")).unwrap_or_default(),
        zone: form.text("zone"),
    };
    let lang = new.lang;
    let mut tx = desk.begin().await?;
    // Two who send the form at once take turns on one row: the second one sees the practice of the first.
    let turn = desk.app.master.fingerprint("throttle.setup", "").to_vec();
    store::count_try(&mut tx, turn, desk.now, throttle::WINDOW).await?;
    if store::any_practice(&mut tx).await? {
        return Err(Refusal::Missing);
    }
    let (practice, owner, _) = found_practice(&mut tx, &desk.app, desk.now, new).await?;
    let mut response = sign_in::come_in(&desk, &mut tx, practice, owner, "/").await?;
    tx.commit().await?;
    sign_in::remember_lang(&mut response, lang);
    Ok(response)
}

pub struct NewPractice {
    pub name: String,
    pub owner: String,
    pub login: String,
    pub password_hash: String,
    pub lang: Lang,
    pub zone: String,
}

/// A practice with its key and its owner, who is a therapist too.
///
/// # Errors
/// When the database does not keep it, or the sign-in name is somebody else's.
pub async fn found_practice(
    tx: &mut Tx,
    app: &Shared,
    now: Timestamp,
    new: NewPractice,
) -> Result<(PracticeId, PersonId, Key), Refusal> {
    let (practice, owner, key) = (PracticeId(new_id(now)), PersonId(new_id(now)), Key::random());
    let wrapped = Sealed::wrapped(&app.master, "practice.key", practice.0, &key);
    let name = Sealed::text(&key, "practice.name", practice.0, &new.name);
    store::insert_practice(tx, practice, wrapped, name, now).await?;
    let person = access::NewPerson { id: owner, role: Role::Owner, name: &new.owner, lang: new.lang, zone: &new.zone };
    access::insert_person(tx, practice, &key, person, now).await?;
    access::joined(tx, practice, owner, new.lang, &new.zone, now).await?;
    let credential = store::Credential {
        print: sign_in::print(app, &new.login),
        login: new.login,
        password_hash: new.password_hash,
    };
    if !store::set_credential(tx, practice, &key, owner, credential, now).await? {
        return Err(anyhow::anyhow!("the owner of a new practice has a sign-in name that is taken").into());
    }
    Ok((practice, owner, key))
}
