//! Today: what is open for a client, what waits for a therapist. Nothing else, and nothing is ever late.

mod client;
mod desk;

use crate::{
    access::Person,
    kit::{Desk, Reply, Shared},
};
use axum::{Router, routing::get};

pub fn routes() -> Router<Shared> {
    Router::new().route("/", get(show))
}

async fn show(desk: Desk<Person>) -> Reply {
    if desk.who.role.is_staff() { desk::show(desk).await } else { client::show(desk).await }
}
