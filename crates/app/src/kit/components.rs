//! The living page of every part a page is made of, served beside the demo.

use super::{
    Reply, Shared, Shell,
    desk::{Desk, Guest},
    page::Nav,
};
use askama::Template;
use axum::{Router, routing::get};

pub fn routes() -> Router<Shared> {
    Router::new().route("/components", get(show))
}

#[derive(Template)]
#[template(path = "kit/components_page.html")]
struct ComponentsPage {
    shell: Shell,
    parts: String,
}

async fn show(desk: Desk<Guest>) -> Reply {
    let parts = include_str!("components.html").replace("/a/x/", &format!("{}/", super::assets::BASE));
    desk.page(&ComponentsPage { shell: Shell::bare(desk.say, "Components", Nav::Solo), parts })
}
