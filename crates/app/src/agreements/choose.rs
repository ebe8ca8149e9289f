//! Choosing an activity for one client: the library as it is for them, a light invitation, or something of one's own.

use crate::{
    access::Case,
    kit::{Desk, Nav, Reply, Say, Shell},
    library,
};
use askama::Template;
use domain::activity::{Activity, Kind, School};

/// What a client is shown first: a minute each, five different things, and nothing that is heavy for anybody who has not
/// talked about it. Our choice.
const SMALL: [&str; 5] = ["good-things", "three-breaths", "one-small-thing", "day-note", "next-session"];

/// An activity as a row.
struct Row {
    address: String,
    title: String,
    /// What it is, in a sentence.
    line: String,
    minutes: Option<u16>,
    favourite: bool,
}

/// All of one kind.
struct OfKind {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "agreements/choose.html")]
struct ChoosePage {
    shell: Shell,
    say: Say,
    case: Case,
    address: String,
    query: library::Query,
    /// Tag of the language the activities are in.
    lang: &'static str,
    /// Before all others, while nothing is looked for: a therapist's favourites, for a client what is small.
    first: Vec<Row>,
    kinds: Vec<OfKind>,
    found: usize,
    schools: &'static [School],
}

pub async fn show(desk: Desk<Case>) -> Reply {
    let case = &desk.who;
    let query = library::Query::from_desk(&desk);
    let mut tx = desk.read().await?;
    // What the client will read is chosen in the client's language.
    let all = library::all_for(&mut tx, &desk.app.library, &case.person, case.client_lang).await?;
    let favourites = library::favourites(&mut tx, &case.person).await?;
    drop(tx);
    let row = |it: &Activity| Row {
        address: case.address(&format!("/propose?activity={}", it.key)),
        title: it.title.clone(),
        // The summary speaks to therapists; the why begins with a sentence for everybody.
        line: if case.is_client() { it.why.lines().next().unwrap_or_default() } else { &it.summary }.to_owned(),
        minutes: it.minutes,
        favourite: favourites.contains(&it.key),
    };
    let is_first =
        |it: &&Activity| if case.is_client() { SMALL.contains(&it.key.as_str()) } else { favourites.contains(&it.key) };
    let first = if query.is_empty() { all.iter().filter(is_first).map(row).collect() } else { Vec::new() };
    let found = library::found(all, &query, &favourites);
    let of_kind = |kind: &Kind| OfKind {
        title: desk.say.kind_name(kind.word()),
        rows: found.iter().filter(|it| it.kind == *kind).map(row).collect(),
    };
    let kinds: Vec<OfKind> = Kind::ALL.iter().map(of_kind).filter(|of_kind| !of_kind.rows.is_empty()).collect();
    let nav = if case.is_client() { Nav::Agreed } else { Nav::Clients };
    let page = ChoosePage {
        shell: desk.shell(&desk.say.choose(), nav),
        say: desk.say,
        case: case.clone(),
        address: case.address(""),
        query,
        lang: case.client_lang.tag(),
        first,
        kinds,
        found: found.len(),
        schools: School::ALL,
    };
    desk.page(&page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Library;
    use domain::lang::Lang;

    #[test]
    fn what_a_client_is_shown_first_takes_a_minute() {
        let library = Library::built_in().unwrap();
        for key in SMALL {
            assert_eq!(library.get(Lang::En, key).unwrap().minutes, Some(1), "{key}");
        }
    }
}
