//! Who works here. The owner invites therapists; the link goes by mail when mail is set up, and is shown either way.

use super::store;
use crate::{
    access::{self, Owner, Role},
    door,
    kit::{Desk, Filled, Nav, OrMissing, Refusal, Reply, Say, Shell, desk::new_id, mails, token::Token},
};
use askama::Template;
use domain::{ids::PersonId, lang::Lang};
use post::Letter;

struct Shown {
    id: PersonId,
    name: String,
    owner: bool,
    joined: bool,
}

#[derive(Template)]
#[template(path = "people/colleagues.html")]
struct ColleaguesPage {
    shell: Shell,
    say: Say,
    people: Vec<Shown>,
    form: Filled,
    link: Option<String>,
    mailed: bool,
}

impl Desk<Owner> {
    async fn colleagues_page(&self, form: Filled, link: Option<String>) -> Result<ColleaguesPage, Refusal> {
        let mut tx = self.read().await?;
        let mut people = Vec::new();
        for row in store::colleagues(&mut tx, self.who.practice).await? {
            people.push(Shown {
                id: PersonId(row.id),
                name: row.name.open_text(&self.who.key, "person.name", row.id)?,
                owner: row.role == Role::Owner.word(),
                joined: row.joined_at.is_some(),
            });
        }
        let mailed = link.is_some() && form.is_set("email") && self.app.mails.can_send();
        Ok(ColleaguesPage {
            shell: self.shell(&self.say.colleagues(), Nav::DeskMore),
            say: self.say,
            people,
            form,
            link,
            mailed,
        })
    }
}

pub async fn show(desk: Desk<Owner>) -> Reply {
    let form = Filled::from_pairs([("lang", desk.say.tag())]);
    desk.page(&desk.colleagues_page(form, None).await?)
}

pub async fn post(desk: Desk<Owner>, mut form: Filled) -> Reply {
    let (name, email) = (form.text("name"), form.text_or_none("email"));
    if name.is_empty() {
        form.wrong("name", desk.say.name_missing());
    } else if name.chars().count() > 80 {
        form.wrong("name", desk.say.name_long());
    }
    if email
        .as_ref()
        .is_some_and(|email| !email.contains('@') || email.chars().count() > 200 || email.contains(char::is_whitespace))
    {
        form.wrong("email", desk.say.email_wrong());
    }
    if !form.is_right() {
        return desk.again(&desk.colleagues_page(form, None).await?);
    }
    let lang = Lang::parse(form.value("lang")).unwrap_or(desk.say.lang);
    let id = PersonId(new_id(desk.now));
    let token = Token::random(desk.who.practice);
    let zone = desk.who.zone.iana_name().unwrap_or("UTC").to_owned();
    let mut tx = desk.begin().await?;
    let person = access::NewPerson { id, role: Role::Therapist, name: &name, lang, zone: &zone };
    access::insert_person(&mut tx, desk.who.practice, &desk.who.key, person, desk.now).await?;
    door::invite(&mut tx, &token, id, None, desk.now).await?;
    let link = format!("{}/i/{}", desk.app.settings.base_url, token.text());
    if let Some(to) = email {
        let say = Say::new(lang);
        let letter = Letter { to, subject: say.mail_invitation_subject(), text: say.mail_invitation_text(&link) };
        mails::later(&mut tx, desk.who.practice, &desk.who.key, desk.now, letter).await?;
    }
    tx.commit().await?;
    desk.page(&desk.colleagues_page(form, Some(link)).await?)
}

/// A new link for somebody who works here: an invitation that ran out, or a password that was forgotten. The old
/// password goes on working until the link is used.
pub async fn link(desk: Desk<Owner>, mut form: Filled) -> Reply {
    let id: PersonId = form.text("person").parse().map_err(|_| Refusal::Missing)?;
    let mut tx = desk.begin().await?;
    let all = store::colleagues(&mut tx, desk.who.practice).await?;
    let row = all.into_iter().find(|row| row.id == id.0).or_missing()?;
    let token = Token::random(desk.who.practice);
    door::invite(&mut tx, &token, id, None, desk.now).await?;
    tx.commit().await?;
    form.set("name", row.name.open_text(&desk.who.key, "person.name", row.id)?);
    let link = format!("{}/i/{}", desk.app.settings.base_url, token.text());
    desk.page(&desk.colleagues_page(form, Some(link)).await?)
}
