//! The shelf: searching and looking through what there is, favourites first.

use super::{
    query::{Query, found},
    read::{self, address, lang_of, other_lang, own_id},
    words,
};
use crate::{
    access::Staff,
    kit::{Desk, Nav, Reply, Say, Shell},
};
use askama::Template;
use domain::{
    activity::{Activity, Kind, School},
    lang::Lang,
    phase::Phase,
};
use std::iter;

/// One activity on the shelf.
struct Item {
    key: String,
    title: String,
    summary: String,
    address: String,
    star: String,
    favourite: bool,
    ours: bool,
    tags: Vec<String>,
}

/// Something to narrow the shelf by, as a list to choose from.
struct Filter {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
}

struct Choice {
    word: &'static str,
    name: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "library/shelf.html")]
struct ShelfPage {
    shell: Shell,
    say: Say,
    query: Query,
    items: Vec<Item>,
    all: usize,
    /// This page, to come back to.
    here: String,
    /// The shelf in the same language with nothing looked for.
    whole: String,
    lang: Lang,
    filters: Vec<Filter>,
}

pub async fn show(desk: Desk<Staff>) -> Reply {
    let (query, lang) = (Query::from_desk(&desk), lang_of(&desk));
    let other = other_lang(&desk, lang);
    let mut tx = desk.read().await?;
    let all = read::all_for(&mut tx, &desk.app.library, &desk.who, lang).await?;
    let favourites = read::favourites(&mut tx, &desk.who).await?;
    drop(tx);
    let count = all.len();
    let items = found(all, &query, &favourites).into_iter().map(|it| item(desk.say, it, &favourites, other)).collect();
    let flash = (desk.query("done") == "removed").then(|| desk.say.library_removed());
    let page = ShelfPage {
        shell: desk.shell(&desk.say.nav_library(), Nav::Library).saying(flash),
        say: desk.say,
        items,
        all: count,
        here: query.address(other),
        whole: Query::default().address(other),
        filters: filters(desk.say, &query, lang),
        query,
        lang,
    };
    desk.page(&page)
}

fn item(say: Say, it: Activity, favourites: &[String], other: Option<Lang>) -> Item {
    Item {
        address: address(&it.key, "", other),
        star: address(&it.key, "/star", other),
        favourite: favourites.contains(&it.key),
        ours: own_id(&it.key).is_some(),
        tags: words::tags(say, &it),
        key: it.key,
        title: it.title,
        summary: it.summary,
    }
}

fn filters(say: Say, query: &Query, lang: Lang) -> Vec<Filter> {
    let kind = |it: &Kind| Choice { word: it.word(), name: say.kind_name(it.word()), on: query.kind == Some(*it) };
    let school =
        |it: &School| Choice { word: it.word(), name: say.school_name(it.word()), on: query.school == Some(*it) };
    let phase = |it: &Phase| Choice { word: it.word(), name: say.phase_name(it.word()), on: query.phase == Some(*it) };
    let language = |it: Lang| Choice { word: it.tag(), name: say.lang_name(it.tag()), on: it == lang };
    // One that is on comes later and is the one selected.
    let any = || Choice { word: "", name: say.library_all(), on: false };
    let filter = |name, label, choices| Filter { name, label, choices };
    let kinds = iter::once(any()).chain(Kind::ALL.iter().map(kind)).collect();
    let schools = iter::once(any()).chain(School::ALL.iter().map(school)).collect();
    let phases = iter::once(any()).chain(Phase::ALL.iter().map(phase)).collect();
    vec![
        filter("kind", say.library_kind(), kinds),
        filter("school", say.library_school(), schools),
        filter("purpose", say.library_purpose(), phases),
        filter("lang", say.lang_label(), Lang::ALL.into_iter().map(language).collect()),
    ]
}
