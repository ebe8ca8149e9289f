//! Joining by an invitation: whoever holds the link chooses how to sign in. The link works once, for seven days.
//! The same page sets a new password when it was forgotten: the link then came by mail. A close person's link opens
//! nothing here: they have no password, and come in by a page of their own.

use super::{password, sign_in, sign_in::Caller, store};
use crate::{
    access::{self, Role},
    kit::{Desk, Filled, Nav, Path, Refusal, Reply, Say, Shell, desk::Guest, token::Token, zones},
};
use ::store::Tx;
use askama::Template;
use axum::response::Response;
use domain::{ids::PersonId, lang::Lang};

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
        JoinPage { shell, say, form, key, is_client, again: invited.joined_at.is_some(), zones: zones::all() }
    }
    /// Who a link is for, while it can be used.
    async fn invited(&self, key: &str) -> Result<Option<(Token, store::Invited)>, Refusal> {
        let Some(token) = Token::parse(key) else { return Ok(None) };
        let invited = store::invited(&mut self.read().await?, &token, self.now).await?;
        Ok(invited.filter(|invited| invited.role != Role::Observer.word()).map(|invited| (token, invited)))
    }
    fn gone(&self) -> Reply {
        self.page(&GonePage { shell: self.shell(&self.say.join_gone(), Nav::Door), say: self.say })
    }
}

pub async fn show(desk: Desk<Guest>, Path(key): Path<String>) -> Reply {
    let Some((_, invited)) = desk.invited(&key).await? else { return desk.gone() };
    let say = Say::new(Lang::parse(&invited.lang).unwrap_or(desk.say.lang));
    let form = Filled::from_pairs([("lang", invited.lang.clone()), ("zone", invited.zone.clone())]);
    desk.page(&desk.join_page(say, form, key, &invited))
}

pub async fn post(desk: Desk<Caller>, Path(key): Path<String>, mut form: Filled) -> Reply {
    let Some((token, invited)) = desk.invited(&key).await? else { return desk.gone() };
    let lang = Lang::parse(form.value("lang")).or(Lang::parse(&invited.lang)).unwrap_or_default();
    let say = Say::new(lang);
    check_login(&mut form, say);
    password::check(&mut form, say);
    let zone = form.text("zone");
    if !zones::is_zone(&zone) {
        form.wrong("zone", say.zone_unknown());
    }
    if form.is_right() {
        let hash = password::hash(form.value("password").to_owned()).await?;
        let login = form.text("login");
        let mut tx = desk.begin().await?;
        let practice_key = invited.key_wrapped.open_key(&desk.app.master, "practice.key", token.practice.0)?;
        let person = PersonId(invited.person_id);
        let credential = store::Credential { print: sign_in::print(&desk.app, &login), login, password_hash: hash };
        if store::set_credential(&mut tx, token.practice, &practice_key, person, credential, desk.now).await? {
            let response = come_in_by(&desk, &mut tx, &token, person, lang, &zone, "/").await?;
            let Some(response) = response else { return desk.gone() };
            tx.commit().await?;
            return Ok(response);
        }
        drop(tx);
        form.wrong("login", say.login_taken());
    }
    form.set("password", "");
    desk.again(&desk.join_page(say, form, key, &invited))
}

/// Uses a link up and lets this device in: every other one of theirs goes out. `None` when somebody was faster.
pub async fn come_in_by(
    desk: &Desk<Caller>,
    tx: &mut Tx,
    token: &Token,
    person: PersonId,
    lang: Lang,
    zone: &str,
    to: &str,
) -> Result<Option<Response>, Refusal> {
    if !store::use_invitation(tx, token, person, desk.now).await? {
        return Ok(None);
    }
    access::joined(tx, token.practice, person, lang, zone, desk.now).await?;
    store::end_all_devices(tx, token.practice, person).await?;
    let mut response = sign_in::come_in(desk, tx, token.practice, person, to).await?;
    sign_in::remember_lang(&mut response, lang);
    Ok(Some(response))
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
