//! Inviting a client in the room: a link and a QR code, seven days, one use. Making a new one ends the old.

use super::store;
use crate::{
    access::AsTherapist,
    door,
    kit::{Desk, Filled, Nav, Reply, Say, Shell, token::Token},
};
use askama::Template;
use jiff::ToSpan;

#[derive(Template)]
#[template(path = "people/invite.html")]
struct InvitePage {
    shell: Shell,
    say: Say,
    name: String,
    address: String,
    joined: bool,
    /// The link, shown once, right after it was made: only its hash is kept.
    link: Option<String>,
    qr: String,
    /// The last day the link works.
    until: String,
}

impl Desk<AsTherapist> {
    async fn invite_page(&self, link: Option<String>) -> Result<InvitePage, crate::kit::Refusal> {
        let mut tx = self.read().await?;
        let joined = store::has_joined(&mut tx, self.who.practice, self.who.client).await?;
        Ok(InvitePage {
            shell: self.shell(&self.say.invite_for(&self.who.client_name), Nav::Clients),
            say: self.say,
            name: self.who.client_name.clone(),
            address: self.who.address(""),
            joined,
            until: self.say.day(self.today().saturating_add(door::INVITATION_DAYS.days()), self.today()),
            qr: link.as_deref().map(formats::qr::svg_path).unwrap_or_default(),
            link,
        })
    }
}

pub async fn show(desk: Desk<AsTherapist>) -> Reply {
    desk.page(&desk.invite_page(None).await?)
}

pub async fn post(desk: Desk<AsTherapist>, _: Filled) -> Reply {
    let token = Token::random(desk.who.practice);
    let mut tx = desk.begin().await?;
    door::invite(&mut tx, &token, desk.who.client, Some(desk.who.id), desk.now).await?;
    door::note_way_in(&mut tx, &token, desk.who.client, &desk.who.person, desk.now).await?;
    tx.commit().await?;
    let link = format!("{}/i/{}", desk.app.settings.base_url, token.text());
    desk.page(&desk.invite_page(Some(link)).await?)
}
