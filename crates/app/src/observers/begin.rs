//! Beginning: the client asks somebody close, or the therapist suggests it. Both use the same small form.

use super::{
    ask::{KINDS, RHYTHMS, Set, Slot, filled, filled_like, read, slots},
    like::{Like, like},
    write::begin_as,
};
use crate::{
    access::Case,
    audit::{self, What},
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Shell, go},
};
use askama::Template;
use domain::observer::Seen;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "observers/begin.html")]
struct BeginPage {
    shell: Shell,
    say: Say,
    form: Filled,
    is_client: bool,
    client: String,
    /// The page of close persons.
    address: String,
    first: Vec<Slot>,
    more: Vec<Slot>,
    /// Whether one of the further questions says something or needs another look.
    more_open: bool,
    kinds: [&'static str; 5],
    rhythms: [&'static str; 3],
    seen: &'static [Seen],
    /// The client's own work whose questions are asked.
    like: Option<Like>,
}

impl BeginPage {
    /// How a question of the client's own is answered; empty for every other.
    fn as_in_like(&self, slot: &Slot) -> String {
        let found = self.like.as_ref().and_then(|like| Some((like, like.field(self.form.value(&slot.like))?)));
        found.map_or_else(String::new, |(like, field)| self.say.close_kind_like(field.kind.word(), &like.title))
    }
}

impl Desk<Case> {
    fn begin_page(&self, form: Filled, like: Option<Like>) -> BeginPage {
        let case = &self.who;
        let title = if case.is_client() { self.say.close_new() } else { self.say.close_new_theirs(&case.client_name) };
        let mut first = slots();
        let more = first.split_off(3);
        let touched = |slot: &Slot| {
            form.is_set(&slot.label) || form.problem(&slot.label).is_some() || form.problem(&slot.kind).is_some()
        };
        BeginPage {
            shell: self.shell(&title, if case.is_client() { Nav::More } else { Nav::Clients }),
            say: self.say,
            is_client: case.is_client(),
            client: case.client_name.clone(),
            address: case.address("/close"),
            more_open: more.iter().any(touched),
            first,
            more,
            kinds: KINDS,
            rhythms: RHYTHMS,
            seen: Seen::ALL,
            like,
            form,
        }
    }
}

pub async fn show(desk: Desk<Case>) -> Reply {
    let case = &desk.who;
    let set = Set::parse(desk.query("set")).unwrap_or(Set::Own);
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let mut tx = if case.is_client() { desk.read().await? } else { desk.begin().await? };
    let like = like(&mut tx, case, desk.query("like")).await?;
    audit::read(
        &mut tx,
        case,
        What::Agreement,
        like.as_ref().map(|like| like.id),
        usize::from(like.is_some()),
        desk.now,
    )
    .await?;
    tx.commit().await?;
    // The close person reads it, most likely in the client's language.
    let (say, id) = (case.client_say(), desk.new_id().to_string());
    let form = match &like {
        Some(like) => filled_like(say, like, today, id),
        None => filled(say, set, today, id),
    };
    desk.page(&desk.begin_page(form, like))
}

pub async fn post(desk: Desk<Case>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let id: Uuid = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let mut tx = desk.begin().await?;
    let like = like(&mut tx, case, form.value("like")).await?;
    let Some(new) = read(&mut form, desk.say, today, like.as_ref()) else {
        return desk.again(&desk.begin_page(form, like));
    };
    begin_as(&mut tx, case, id, new, desk.now).await?;
    tx.commit().await?;
    let done = if case.is_client() { "begun" } else { "proposed" };
    Ok(go(&case.address(&format!("/close?done={done}"))))
}
