//! Joining by an invitation: whoever holds the link chooses how to sign in. The link works once, for seven days.
//! The same page sets a new password when it was forgotten: the link then came by mail. A close person has no
//! password: their link is the key, for one device, and a new link replaces a lost one.

use super::{password, sign_in, sign_in::Caller, store};
use crate::{
    access::{self, Role},
    kit::{Desk, Filled, Nav, Path, Refusal, Reply, Say, Shell, desk::Guest, token::Token},
    observers, people,
};
use ::store::Tx;
use askama::Template;
use domain::{
    ids::{CaseId, PersonId},
    lang::Lang,
};

#[derive(Template)]
#[template(path = "door/join.html")]
struct JoinPage {
    shell: Shell,
    say: Say,
    form: Filled,
    key: String,
    /// Named only after the door: the page says nothing of what this is for.
    is_client: bool,
    again: bool,
    zones: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "door/gone.html")]
struct GonePage {
    shell: Shell,
    say: Say,
}

impl<W: crate::kit::Enter> Desk<W> {
    fn join_page(&self, say: Say, form: Filled, key: String, invited: &store::Invited) -> JoinPage {
        let mut shell = self.shell(&say.join(), Nav::Door);
        shell.say = say;
        let is_client = invited.role == Role::Client.word();
        JoinPage { shell, say, form, key, is_client, again: invited.joined_at.is_some(), zones: people::zones() }
    }
    fn gone(&self) -> Reply {
        self.page(&GonePage { shell: self.shell(&self.say.join_gone(), Nav::Door), say: self.say })
    }
}

pub async fn show(desk: Desk<Guest>, Path(key): Path<String>) -> Reply {
    let Some(token) = Token::parse(&key) else { return desk.gone() };
    let mut tx = desk.read().await?;
    let Some(invited) = store::invited(&mut tx, &token, desk.now).await? else { return desk.gone() };
    if invited.role == Role::Observer.word() {
        let Some(observing) = observing(&desk, &mut tx, &token, &invited).await? else { return desk.gone() };
        return observers::welcome(&desk, &mut tx, &observing, &key).await;
    }
    let say = Say::new(Lang::parse(&invited.lang).unwrap_or(desk.say.lang));
    let form = Filled::from_pairs([("lang", invited.lang.clone()), ("zone", invited.zone.clone())]);
    desk.page(&desk.join_page(say, form, key, &invited))
}

pub async fn post(desk: Desk<Caller>, Path(key): Path<String>, mut form: Filled) -> Reply {
    let Some(token) = Token::parse(&key) else { return desk.gone() };
    let mut tx = desk.read().await?;
    let Some(invited) = store::invited(&mut tx, &token, desk.now).await? else { return desk.gone() };
    drop(tx);
    let lang = Lang::parse(form.value("lang")).or(Lang::parse(&invited.lang)).unwrap_or_default();
    if invited.role == Role::Observer.word() {
        return observer_joins(&desk, &token, &invited, lang).await;
    }
    let say = Say::new(lang);
    check_login(&mut form, say);
    password::check(&mut form, say);
    let zone = form.text("zone");
    if !people::is_zone(&zone) {
        form.wrong("zone", say.zone_unknown());
    }
    if form.is_right() {
        let hash = password::hash(form.value("password").to_owned()).await?;
        let login = form.text("login");
        let mut tx = desk.begin().await?;
        let practice_key = invited.key_wrapped.open_key(&desk.app.master, "practice.key", token.practice.0)?;
        let person = PersonId(invited.person_id);
        if !store::use_invitation(&mut tx, &token, desk.now).await? {
            return desk.gone();
        }
        let credential = store::Credential { print: sign_in::print(&desk.app, &login), login, password_hash: hash };
        if store::set_credential(&mut tx, token.practice, &practice_key, person, credential, desk.now).await? {
            people::joined(&mut tx, token.practice, person, lang, &zone, desk.now).await?;
            // A new password ends every older sign-in.
            store::end_all_devices(&mut tx, token.practice, person).await?;
            let mut response = sign_in::come_in(&desk, &mut tx, token.practice, person, "/").await?;
            tx.commit().await?;
            sign_in::remember_lang(&mut response, lang);
            return Ok(response);
        }
        drop(tx);
        form.wrong("login", say.login_taken());
    }
    form.set("password", "");
    desk.again(&desk.join_page(say, form, key, &invited))
}

/// What a close person's link is for. The case stands in the link: one that was made in any other way than by the
/// client opens nothing.
async fn observing<W>(
    desk: &Desk<W>,
    tx: &mut Tx,
    token: &Token,
    invited: &store::Invited,
) -> Result<Option<access::Observing>, Refusal> {
    let person = PersonId(invited.person_id);
    let person = access::person_of_program(tx, &desk.app.master, token.practice, person).await?;
    let observing = access::observing(tx, &person, desk.now).await?;
    Ok(observing.filter(|observing| invited.case_id.map(CaseId) == Some(observing.case)))
}

/// The close person's own yes: this device comes in, every other one they had goes out.
async fn observer_joins(desk: &Desk<Caller>, token: &Token, invited: &store::Invited, lang: Lang) -> Reply {
    let mut tx = desk.begin().await?;
    let Some(observing) = observing(desk, &mut tx, token, invited).await? else { return desk.gone() };
    let joined = observers::join(&mut tx, &observing, desk.now).await?;
    if !joined || !store::use_invitation(&mut tx, token, desk.now).await? {
        return desk.gone();
    }
    let person = PersonId(invited.person_id);
    people::joined(&mut tx, token.practice, person, lang, &invited.zone, desk.now).await?;
    store::end_all_devices(&mut tx, token.practice, person).await?;
    let mut response = sign_in::come_in(desk, &mut tx, token.practice, person, observers::HOME).await?;
    tx.commit().await?;
    sign_in::remember_lang(&mut response, lang);
    Ok(response)
}

/// Notes why a sign-in name will not do.
pub fn check_login(form: &mut Filled, say: Say) {
    let login = form.text("login");
    let letters = login.chars().count();
    if letters < 3 {
        form.wrong("login", say.login_short());
    } else if letters > 120 || login.chars().any(char::is_control) {
        form.wrong("login", say.login_long());
    }
}
