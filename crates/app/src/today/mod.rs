//! Today: what is open for a client, what waits for a therapist. Nothing else, and nothing is ever late.

mod before;
mod client;
mod desk;

use crate::{
    access::{Person, Role},
    kit::{Desk, Reply, Shared, go},
    observers,
};
use axum::{Router, routing::get};

pub fn routes() -> Router<Shared> {
    Router::new().route("/", get(show)).route("/before", get(before::show))
}

async fn show(desk: Desk<Person>) -> Reply {
    match desk.who.role {
        Role::Owner | Role::Therapist => desk::show(desk).await,
        Role::Client => client::show(desk).await,
        Role::Observer => Ok(go(observers::HOME)),
    }
}
