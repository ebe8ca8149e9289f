//! The link for a close person. The client alone makes it and gives it away: a link and a QR code, seven days, one
//! use. A new one ends the one before, and once it is used the device before.

use super::{HOME, answer::named, read::Observation};
use crate::{
    access::AsClient,
    door,
    kit::{Desk, Filled, Nav, Path, Refusal, Reply, Say, Shell, token::Token},
};
use askama::Template;
use domain::observer::Standing;

#[derive(Template)]
#[template(path = "observers/link.html")]
struct LinkPage {
    shell: Shell,
    say: Say,
    who: String,
    address: String,
    action: String,
    /// Whether somebody is already writing: a new link then replaces their device.
    writes: bool,
    /// The link, shown once, right after it was made: only its hash is kept.
    link: Option<String>,
    qr: String,
}

impl Desk<AsClient> {
    fn link_page(&self, it: &Observation, link: Option<String>) -> LinkPage {
        LinkPage {
            shell: self.shell(&self.say.close_link_for(&it.body.who), Nav::More),
            say: self.say,
            who: it.body.who.clone(),
            address: self.who.address("/close"),
            action: self.who.address(&format!("/close/{}/link", it.id)),
            writes: it.standing == Standing::Recording,
            qr: link.as_deref().map(formats::qr::svg_path).unwrap_or_default(),
            link,
        }
    }

    /// An observation a link can be made for: agreed to, not ended, not past its last day.
    async fn to_invite(&self, tx: &mut ::store::Tx, key: &str) -> Result<Observation, Refusal> {
        let it = named(tx, &self.who, key).await?;
        let today = self.now.to_zoned(self.who.client_zone.clone()).date();
        if it.standing.may_invite() && !it.is_over(today) { Ok(it) } else { Err(Refusal::Missing) }
    }
}

pub async fn show(desk: Desk<AsClient>, Path(key): Path<String>) -> Reply {
    let mut tx = desk.read().await?;
    let it = desk.to_invite(&mut tx, &key).await?;
    drop(tx);
    desk.page(&desk.link_page(&it, None))
}

pub async fn post(desk: Desk<AsClient>, Path(key): Path<String>, _: Filled) -> Reply {
    let token = Token::random(desk.who.practice);
    let mut tx = desk.begin().await?;
    let it = desk.to_invite(&mut tx, &key).await?;
    door::invite(&mut tx, &token, it.person, Some(desk.who.id), desk.now).await?;
    tx.commit().await?;
    let link = format!("{}{HOME}/{}", desk.app.settings.base_url, token.text());
    desk.page(&desk.link_page(&it, Some(link)))
}
