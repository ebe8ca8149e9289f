//! One entry: what it says, what it said before, who sees it.

use super::{
    read::{Card, cards, folded},
    store,
};
use crate::{
    access::Case,
    agreements,
    audit::{self, What},
    kit::{Desk, Nav, OrMissing, Path, Reply, Say, Shell, answers::Shown, answers::shown, clock::from_micros},
};
use askama::Template;
use domain::{
    ids::{AssignmentId, EntryId},
    terms::Sharing,
};
use std::collections::HashMap;

struct Earlier {
    when: String,
    answers: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "entries/show.html")]
struct EntryPage {
    shell: Shell,
    say: Say,
    card: Card,
    address: String,
    back: String,
    back_words: String,
    agreement: String,
    earlier: Vec<Earlier>,
    is_client: bool,
    just_saved: bool,
    read: Option<String>,
    sharings: &'static [Sharing],
}

pub async fn show(desk: Desk<Case>, Path(id): Path<EntryId>) -> Reply {
    let (case, say) = (&desk.who, desk.say);
    let mut tx = if case.is_client() { desk.read().await? } else { desk.begin().await? };
    let chain = store::chain(&mut tx, case, id).await?;
    let root = chain.first().filter(|row| row.id == id.0 && row.amends.is_none()).or_missing()?;
    if !case.is_client() && root.sharing == Sharing::Private.word() {
        return Err(crate::kit::Refusal::Missing);
    }
    let later: Vec<_> = chain[1..].iter().collect();
    let entry = folded(case, root, &later)?;
    let it = agreements::one(&mut tx, case, AssignmentId(root.assignment_id)).await?.or_missing()?;
    let terms = agreements::terms_at(&mut tx, case, it.id, entry.version).await?;
    let read_when = terms.as_ref().and_then(|terms| terms.read_when.clone());
    let form = terms.map(|terms| terms.form).unwrap_or_default();
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let mut earlier = Vec::new();
    if case.is_client() {
        for at in (0..later.len()).rev() {
            let before = folded(case, root, &later[..at])?;
            // What was asked then may be asked no more.
            let then = match before.version == entry.version {
                true => None,
                false => agreements::terms_at(&mut tx, case, it.id, before.version).await?,
            };
            let asked = then.as_ref().map_or(&form, |terms| &terms.form);
            let written = if at == 0 { root.received_at } else { later[at - 1].received_at };
            earlier.push(Earlier {
                when: desk.when(from_micros(written)),
                answers: shown(say, asked, &before.body.answers, today),
            });
        }
    } else {
        store::mark_read(&mut tx, case, id, desk.now).await?;
        audit::read(&mut tx, case, What::Entries, Some(it.id), 1, desk.now).await?;
        tx.commit().await?;
    }
    let read = entry.read.map(|at| desk.when(at));
    let forms = HashMap::from([((it.id, entry.version), form)]);
    let titles = HashMap::from([(it.id, it.title().to_owned())]);
    let flash = match desk.query("done") {
        "saved" => Some(match read_when {
            Some(when) if entry.sharing == Sharing::Shared => say.entry_saved_when(&when),
            _ => say.entry_saved(entry.sharing.word()),
        }),
        "amended" => Some(say.entry_amended()),
        "apart" => Some(say.entry_saved_apart()),
        "shared" => Some(say.entry_shared()),
        "taken-back" => Some(say.entry_taken_back()),
        "read-already" => Some(say.entry_read_already()),
        _ => None,
    };
    let card = cards(&desk, case, vec![entry], &forms, &titles).pop().or_missing()?;
    let page = EntryPage {
        shell: desk.shell(it.title(), if case.is_client() { Nav::Notice } else { Nav::Clients }).saying(flash),
        say,
        address: case.address(&format!("/e/{id}")),
        back: if case.is_client() { "/notice".into() } else { case.address("/entries") },
        back_words: if case.is_client() { say.nav_notice() } else { say.entries_of(&case.client_name) },
        agreement: case.address(&format!("/a/{}", it.id)),
        earlier,
        is_client: case.is_client(),
        just_saved: desk.query("done") == "saved",
        read,
        sharings: Sharing::ALL,
        card,
    };
    desk.page(&page)
}
