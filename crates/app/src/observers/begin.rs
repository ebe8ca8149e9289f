//! Beginning: the client asks somebody close, or the therapist suggests it. Both use the same small form.

use super::{
    ask::{KINDS, RHYTHMS, Set, Slot, filled, read, slots},
    write::begin_as,
};
use crate::{
    access::Case,
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
}

impl Desk<Case> {
    fn begin_page(&self, form: Filled) -> BeginPage {
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
            form,
        }
    }
}

pub async fn show(desk: Desk<Case>) -> Reply {
    let set = Set::parse(desk.query("set")).unwrap_or(Set::Own);
    let today = desk.now.to_zoned(desk.who.client_zone.clone()).date();
    // The close person reads it, most likely in the client's language.
    let form = filled(desk.who.client_say(), set, today, desk.new_id().to_string());
    desk.page(&desk.begin_page(form))
}

pub async fn post(desk: Desk<Case>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let id: Uuid = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let Some(new) = read(&mut form, desk.say, today) else { return desk.again(&desk.begin_page(form)) };
    let mut tx = desk.begin().await?;
    begin_as(&mut tx, case, id, new, desk.now).await?;
    tx.commit().await?;
    let done = if case.is_client() { "begun" } else { "proposed" };
    Ok(go(&case.address(&format!("/close?done={done}"))))
}
