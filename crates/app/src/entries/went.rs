//! Partly, not this time, not for me: one tap, kept at once. Then, only if one likes, what got in the way; and the
//! smallest version is offered. Never a question of fault.

use super::{
    doing::under,
    read::own,
    twice::keep_words,
    write::{New, keep},
};
use crate::{
    access::AsClient,
    agreements,
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, go},
};
use askama::Template;
use domain::{
    barrier::Barrier,
    entry::{Outcome, UNDO},
    form::Form,
    ids::{AssignmentId, EntryId},
    terms::Terms,
};

pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    let case = &desk.who;
    let outcome = Outcome::parse(form.value("outcome")).ok_or(Refusal::Unreadable)?;
    let entry = form.text("id").parse().unwrap_or(EntryId(desk.new_id()));
    let mut tx = desk.begin().await?;
    let it = under(&mut tx, case, id, None).await?;
    let new = New { outcome, ..New::of(entry, id, it.version, &it.terms.form, it.terms.sharing, desk.now) };
    let told = keep_words(&mut tx, case, new, desk.now).await?;
    tx.commit().await?;
    Ok(go(&case.address(&format!("/e/{}/why", told.entry()))))
}

#[derive(Template)]
#[template(path = "entries/why.html")]
struct WhyPage {
    shell: Shell,
    say: Say,
    form: Filled,
    action: String,
    /// Where it can be taken back, as long as it can.
    undo: Option<String>,
    title: String,
    outcome: Outcome,
    barriers: &'static [Barrier],
    smallest: Option<String>,
    do_address: String,
    change_address: String,
}

impl Desk<AsClient> {
    async fn why_page(&self, id: EntryId, form: Filled) -> Result<WhyPage, Refusal> {
        let case = &self.who;
        let mut tx = self.read().await?;
        let entry = own(&mut tx, case, id).await?.or_missing()?;
        let outcome = entry.outcome;
        let it = agreements::one(&mut tx, case, entry.assignment).await?.or_missing()?;
        let address = case.address(&format!("/a/{}", it.id));
        Ok(WhyPage {
            shell: self.shell(it.title(), Nav::Today),
            say: self.say,
            form,
            action: case.address(&format!("/e/{id}/why")),
            undo: (self.now.duration_since(entry.received) <= UNDO).then(|| case.address(&format!("/e/{id}/undo"))),
            title: it.title().to_owned(),
            outcome,
            barriers: Barrier::ALL,
            smallest: it.terms().and_then(|terms| terms.smallest.clone()),
            do_address: format!("{address}/do"),
            change_address: format!("{address}/change?next=step-down"),
        })
    }
}

pub async fn show_why(desk: Desk<AsClient>, Path(id): Path<EntryId>) -> Reply {
    let page = desk.why_page(id, Filled::default()).await?;
    desk.page(&page)
}

/// What got in the way, added to what was kept.
pub async fn post_why(desk: Desk<AsClient>, Path(id): Path<EntryId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let barrier = Barrier::parse(form.value("barrier"));
    let words = form.text_or_none("words");
    if words.as_ref().is_some_and(|words| words.chars().count() > Terms::LONGEST) {
        form.wrong("words", desk.say.too_long(i64::try_from(Terms::LONGEST).unwrap_or(0)));
        let page = desk.why_page(id, form).await?;
        return desk.again(&page);
    }
    let mut tx = desk.begin().await?;
    let entry = own(&mut tx, case, id).await?.or_missing()?;
    if barrier.is_none() && words.is_none() {
        return Ok(go("/?done=noted"));
    }
    let none = Form::default();
    let new = New { barrier, words, ..New::amending(EntryId(desk.new_id()), &entry, &none, desk.now) };
    keep(&mut tx, case, new, desk.now).await?;
    tx.commit().await?;
    Ok(go("/?done=noted"))
}
