//! A new password by mail, for those whose sign-in name is a mail address. The answer is the same whether or not
//! anybody has that name; the mail names nothing.

use super::{sign_in, sign_in::Caller, store, throttle};
use crate::kit::{
    Desk, Filled, Nav, Reply, Say, Shell,
    desk::{Guest, new_id},
    mails,
    token::Token,
};
use askama::Template;
use domain::{
    ids::{PersonId, PracticeId},
    lang::Lang,
};
use post::Letter;

#[derive(Template)]
#[template(path = "door/forgot.html")]
struct ForgotPage {
    shell: Shell,
    say: Say,
    form: Filled,
    sent: bool,
    can_mail: bool,
}

impl<W: crate::kit::Enter> Desk<W> {
    fn forgot_page(&self, form: Filled, sent: bool) -> ForgotPage {
        let shell = self.shell(&self.say.forgot(), Nav::Door);
        ForgotPage { shell, say: self.say, form, sent, can_mail: self.app.mails.can_send() }
    }
}

pub async fn show(desk: Desk<Guest>) -> Reply {
    desk.page(&desk.forgot_page(Filled::default(), false))
}

pub async fn post(desk: Desk<Caller>, mut form: Filled) -> Reply {
    let login = form.text("login").to_lowercase();
    if !login.contains('@') {
        form.wrong("login", desk.say.forgot_no_address());
        return desk.again(&desk.forgot_page(form, false));
    }
    throttle::count(&desk.app, desk.now, &format!("forgot {login}"), desk.who.address).await?;
    let mut tx = desk.begin().await?;
    if let Some(found) = store::forgetful(&mut tx, sign_in::print(&desk.app, &login)).await? {
        let (practice, person) = (PracticeId(found.practice_id), PersonId(found.person_id));
        let key = found.key_wrapped.open_key(&desk.app.master, "practice.key", practice.0)?;
        let say = Say::new(Lang::parse(&found.lang).unwrap_or_default());
        let token = Token::random(practice);
        store::invite(&mut tx, &token, person, None, desk.now).await?;
        store::note_way_in(&mut tx, &token, new_id(desk.now), person, person, desk.now).await?;
        let link = format!("{}/i/{}", desk.app.settings.base_url, token.text());
        let to = found.login.open_text(&key, "credential.login", person.0)?;
        let letter = Letter { to, subject: say.mail_password_subject(), text: say.mail_password_text(&link) };
        mails::later(&mut tx, practice, &key, desk.now, letter).await?;
    }
    tx.commit().await?;
    desk.page(&desk.forgot_page(form, true))
}
