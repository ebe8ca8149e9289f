//! The card of one's own: whom a client can call and what helps, in the client's words and for the client alone. A
//! therapist learns whether it is filled in; nothing prints it.

use super::store;
use crate::{
    access::{Case, MyCase},
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Sealed, Shell, go},
};
use ::store::Tx;
use askama::Template;
use domain::card::{Card, Contact, LONGEST_HELP, LONGEST_NAME, Number, PEOPLE};
use jiff::Timestamp;

/// The card of a case as its client has written it, and when.
pub async fn read(tx: &mut Tx, case: &Case) -> Result<Option<(Card, i64)>, Refusal> {
    if !case.is_client() {
        return Ok(None);
    }
    let Some(row) = store::find(tx, case).await? else { return Ok(None) };
    Ok(Some((row.body.open_value(&case.key, "card.body", case.id.0)?, row.changed_at)))
}

/// Whether something stands on it: all that anybody but the client learns.
pub async fn is_filled(tx: &mut Tx, case: &Case) -> Result<bool, Refusal> {
    Ok(store::is_there(tx, case).await?)
}

/// Keeps a card in place of the one that was seen; an empty one is taken away. Another than the one that was seen is
/// stale, unless it says the same.
pub async fn keep(tx: &mut Tx, case: &Case, card: &Card, seen: i64, now: Timestamp) -> Result<(), Refusal> {
    let stands = read(tx, case).await?.map(|(card, _)| card).unwrap_or_default();
    if stands == *card {
        return Ok(());
    }
    let kept = if card.is_empty() {
        store::remove(tx, case, seen).await?
    } else {
        let body = Sealed::value(&case.key, "card.body", case.id.0, card)?;
        store::put(tx, case, seen, body, now).await?
    };
    if kept { Ok(()) } else { Err(Refusal::Stale) }
}

/// Somebody to call, in the form.
struct Row {
    title: String,
    who: String,
    number: String,
}

#[derive(Template)]
#[template(path = "safety/own.html")]
struct OwnPage {
    shell: Shell,
    say: Say,
    form: Filled,
    rows: Vec<Row>,
}

pub async fn show(desk: Desk<MyCase>) -> Reply {
    let mut tx = desk.read().await?;
    let (card, seen) = read(&mut tx, &desk.who).await?.unwrap_or_default();
    drop(tx);
    desk.page(&page(&desk, filled(&card, seen)))
}

pub async fn post(desk: Desk<MyCase>, mut form: Filled) -> Reply {
    let card = card_of(desk.say, &mut form);
    if !form.is_right() {
        return desk.again(&page(&desk, form));
    }
    let mut tx = desk.begin().await?;
    let kept = keep(&mut tx, &desk.who, &card, form.text("seen").parse().unwrap_or(0), desk.now).await;
    if matches!(kept, Err(Refusal::Stale)) {
        // Nothing that was typed is lost, and nothing on the card unseen: saved once more it takes the newer one's place.
        let (_, seen) = read(&mut tx, &desk.who).await?.unwrap_or_default();
        form.wrong("who1", desk.say.card_changed());
        form.set("seen", seen.to_string());
        return desk.again(&page(&desk, form));
    }
    kept?;
    tx.commit().await?;
    Ok(go(if card.is_empty() { "/card?done=emptied" } else { "/card?done=kept" }))
}

fn page(desk: &Desk<MyCase>, form: Filled) -> OwnPage {
    let row = |nth: usize| Row {
        title: desk.say.card_person(i64::try_from(nth).unwrap_or(0)),
        who: format!("who{nth}"),
        number: format!("number{nth}"),
    };
    OwnPage {
        shell: desk.shell(&desk.say.nav_card(), Nav::More),
        say: desk.say,
        form,
        rows: (1..=PEOPLE).map(row).collect(),
    }
}

fn filled(card: &Card, seen: i64) -> Filled {
    let mut form = Filled::from_pairs([("seen", seen.to_string())]);
    for (nth, who) in (1..).zip(&card.people) {
        form.set(&format!("who{nth}"), who.name.as_str());
        form.set(&format!("number{nth}"), who.number.as_ref().map_or("", Number::as_written));
    }
    form.set("helps", card.helps.as_deref().unwrap_or_default());
    form.set("practice", card.practice.as_ref().map_or("", Number::as_written));
    form
}

/// The card a form says, or reasons beside its fields.
fn card_of(say: Say, form: &mut Filled) -> Card {
    let mut people = Vec::new();
    for nth in 1..=PEOPLE {
        let field = format!("who{nth}");
        let name = short(say, form, &field, LONGEST_NAME).unwrap_or_default();
        let number = number(say, form, &format!("number{nth}"));
        if !name.is_empty() || number.is_some() {
            people.push(Contact { name, number });
        }
    }
    Card { people, helps: short(say, form, "helps", LONGEST_HELP), practice: number(say, form, "practice") }
}

fn short(say: Say, form: &mut Filled, field: &str, most: usize) -> Option<String> {
    let text = form.text_or_none(field)?;
    if text.chars().count() > most {
        form.wrong(field, say.too_long(i64::try_from(most).unwrap_or(0)));
    }
    Some(text)
}

fn number(say: Say, form: &mut Filled, field: &str) -> Option<Number> {
    let number = Number::try_from(form.text_or_none(field)?);
    if number.is_err() {
        form.wrong(field, say.card_number_wrong(form.text(field).chars().take(40).collect::<String>().as_str()));
    }
    number.ok()
}
