//! The shelf: searching and looking through what there is, favourites first.

use super::{
    query::{Query, found},
    read::{self, address, lang_of, other_lang, own_id},
    words,
};
use crate::{
    access::Staff,
    kit::{Desk, Nav, Reply, Say, Shell, words::capitalised},
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
    alone: bool,
    tags: Vec<String>,
}

/// What stands under one heading; without one when the shelf is not sorted.
struct Group {
    /// Name of the phase and what it is about.
    phase: Option<(String, String)>,
    items: Vec<Item>,
}

/// Everything of one school.
struct Pack {
    name: String,
    count: usize,
    address: String,
    on: bool,
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
    packs: Vec<Pack>,
    groups: Vec<Group>,
    found: usize,
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
    let (favourites, alone) =
        (read::favourites(&mut tx, &desk.who).await?, read::alone(&mut tx, &desk.who, lang).await?);
    drop(tx);
    let (count, packs) = (all.len(), packs(desk.say, &all, &query, other));
    let found = found(all, &query, &favourites);
    let how_many = found.len();
    let item = |it: Activity| Item {
        address: address(&it.key, "", other),
        star: address(&it.key, "/star", other),
        favourite: favourites.contains(&it.key),
        ours: own_id(&it.key).is_some(),
        alone: alone.contains(&it.key),
        tags: words::few(desk.say, &it),
        key: it.key,
        title: it.title,
        summary: it.summary,
    };
    let group = |(phase, all): (Option<Phase>, Vec<Activity>)| Group {
        phase: phase.map(|it| (capitalised(&desk.say.phase_name(it.word())), desk.say.phase_help(it.word()))),
        items: all.into_iter().map(item).collect(),
    };
    let flash = (desk.query("done") == "removed").then(|| desk.say.library_removed());
    let page = ShelfPage {
        shell: desk.shell(&desk.say.nav_library(), Nav::Library).saying(flash),
        say: desk.say,
        packs,
        groups: sorted(found, &query).into_iter().map(group).collect(),
        found: how_many,
        all: count,
        here: query.address(other),
        whole: Query::default().address(other),
        filters: filters(desk.say, &query, lang),
        query,
        lang,
    };
    desk.page(&page)
}

/// Of one school, by what it is for: each stands once, in the phase that is looked for or else in the first it has.
fn sorted(found: Vec<Activity>, query: &Query) -> Vec<(Option<Phase>, Vec<Activity>)> {
    if query.school.is_none() {
        return vec![(None, found)];
    }
    let mut groups: Vec<(Option<Phase>, Vec<Activity>)> =
        Phase::ALL.iter().map(|phase| (Some(*phase), Vec::new())).collect();
    for activity in found {
        let phase = query.phase.or_else(|| activity.purpose.keys().next().copied());
        if let Some((_, of_phase)) = groups.iter_mut().find(|(known, _)| *known == phase) {
            of_phase.push(activity);
        }
    }
    groups.retain(|(_, of_phase)| !of_phase.is_empty());
    groups
}

/// The schools with how many there are of each, whatever else is looked for. One that has more than half of all sorts
/// nothing and is left to the list to choose from.
fn packs(say: Say, all: &[Activity], query: &Query, lang: Option<Lang>) -> Vec<Pack> {
    let pack = |school: &School| Pack {
        name: say.school_name(school.word()),
        count: all.iter().filter(|activity| activity.schools.contains(school)).count(),
        address: Query { school: Some(*school), ..Query::default() }.address(lang),
        on: query.school == Some(*school),
    };
    School::ALL.iter().map(pack).filter(|pack| (1..=all.len() / 2).contains(&pack.count)).collect()
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
