//! Choosing an activity for one client: the library as it is for them, a light invitation, or something of one's own.

use crate::{
    access::Case,
    kit::{Desk, Nav, Reply, Say, Shell},
    library,
};
use askama::Template;
use domain::activity::{Activity, Kind, School};

#[derive(Template)]
#[template(path = "agreements/choose.html")]
struct ChoosePage {
    shell: Shell,
    say: Say,
    case: Case,
    address: String,
    query: library::Query,
    found: Vec<Activity>,
    favourites: Vec<String>,
    kinds: &'static [Kind],
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
    let mut found = library::found(all, &query, &favourites);
    found.sort_by_key(|activity| !favourites.contains(&activity.key));
    let nav = if case.is_client() { Nav::Agreed } else { Nav::Clients };
    let page = ChoosePage {
        shell: desk.shell(&desk.say.choose(), nav),
        say: desk.say,
        case: case.clone(),
        address: case.address(""),
        query,
        found,
        favourites,
        kinds: Kind::ALL,
        schools: School::ALL,
    };
    desk.page(&page)
}
