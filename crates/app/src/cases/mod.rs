//! A therapist's clients, and one client's page: what every other room knows of a case, on one screen.

mod list;
mod show;

use crate::kit::Shared;
use axum::{Router, routing::get};

pub fn routes() -> Router<Shared> {
    Router::new().route("/clients", get(list::show)).route("/c/{case}", get(show::show))
}
