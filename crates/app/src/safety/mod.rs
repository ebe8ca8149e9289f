//! One tap from every client page: the card for hard moments, and a blank page of notes to hide behind.

use crate::kit::{Desk, Nav, Reply, Say, Shared, Shell, desk::Guest};
use askama::Template;
use axum::{Router, routing::get};

pub fn routes() -> Router<Shared> {
    Router::new().route("/card", get(card)).route("/notes", get(notes))
}

#[derive(Template)]
#[template(path = "safety/card.html")]
struct CardPage {
    shell: Shell,
    say: Say,
}

#[derive(Template)]
#[template(path = "safety/notes.html")]
struct NotesPage {
    shell: Shell,
    say: Say,
}

/// No sign-in stands before it.
async fn card(desk: Desk<Guest>) -> Reply {
    desk.page(&CardPage { shell: Shell::bare(desk.say, &desk.say.nav_card(), Nav::Solo), say: desk.say })
}

async fn notes(desk: Desk<Guest>) -> Reply {
    desk.page(&NotesPage { shell: Shell::bare(desk.say, &desk.say.notes(), Nav::Solo), say: desk.say })
}
