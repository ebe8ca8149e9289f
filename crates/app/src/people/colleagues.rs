//! Who works here. The owner invites therapists; the link goes by mail when mail is set up, and is shown either way.

use super::store;
use crate::{
    access::{self, Owner, Role},
    door,
    kit::{Desk, Filled, Nav, OrMissing, Refusal, Reply, Say, Shell, mails, token::Token},
};
use ::store::Tx;
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
    /// Whether the link is for somebody who had joined: then they are told of it.
    told: bool,
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
        let flash = (self.query("done") == "left").then(|| self.say.colleagues_left());
        let told = link.is_some() && people.iter().any(|it| it.joined && it.id.to_string() == form.text("person"));
        let mailed = link.is_some() && form.is_set("email") && self.app.mails.can_send();
        Ok(ColleaguesPage {
            shell: self.shell(&self.say.colleagues(), Nav::DeskMore).saying(flash),
            say: self.say,
            people,
            form,
            link,
            mailed,
            told,
        })
    }

    /// A new colleague. The form sent twice is one: the same id with the same name is who was made then, and the
    /// newest link is the one that works. Another name was written over the old page, and is somebody else.
    async fn invited_once(&self, tx: &mut Tx, id: PersonId, name: &str, lang: Lang) -> Result<PersonId, Refusal> {
        let (practice, key) = (self.who.practice, &self.who.key);
        let zone = self.who.zone.iana_name().unwrap_or("UTC").to_owned();
        let new = |id| access::NewPerson { id, role: Role::Therapist, name, lang, zone: &zone };
        if access::insert_person(tx, practice, key, new(id), self.now).await? {
            return Ok(id);
        }
        for row in store::colleagues(tx, practice).await? {
            if row.id == id.0 && row.name.open_text(key, "person.name", row.id)? == name {
                return Ok(id);
            }
        }
        let id = PersonId(self.new_id());
        access::insert_person(tx, practice, key, new(id), self.now).await?;
        Ok(id)
    }
}

pub async fn show(desk: Desk<Owner>) -> Reply {
    let id = desk.new_id().to_string();
    let form = Filled::from_pairs([("id", id.as_str()), ("lang", desk.say.tag())]);
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
    let id = form.text("id").parse().unwrap_or_else(|_| PersonId(desk.new_id()));
    let token = Token::random(desk.who.practice);
    let mut tx = desk.begin().await?;
    let id = desk.invited_once(&mut tx, id, &name, lang).await?;
    door::invite(&mut tx, &token, id, None, desk.now).await?;
    door::note_way_in(&mut tx, &token, id, &desk.who, desk.now).await?;
    form.set("person", id.to_string());
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
    door::note_way_in(&mut tx, &token, id, &desk.who, desk.now).await?;
    tx.commit().await?;
    form.set("name", row.name.open_text(&desk.who.key, "person.name", row.id)?);
    let link = format!("{}/i/{}", desk.app.settings.base_url, token.text());
    desk.page(&desk.colleagues_page(form, Some(link)).await?)
}
