//! Who works here and whom they see: colleagues, clients and their invitations, a case's phase, one's own settings.

mod colleagues;
mod invite;
mod leave;
mod me;
mod new_client;
mod phase;
mod settings;
mod store;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use new_client::{NewClient, admit};
pub use phase::{phase_line, phase_words};
pub use store::{begin_phase, has_joined, names_of_staff, phase_of, phases_of, therapists_of};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/clients/new", get(new_client::show).post(new_client::post))
        .route("/c/{case}/invite", get(invite::show).post(invite::post))
        .route("/c/{case}/settings", get(settings::show).post(settings::post))
        .route("/c/{case}/phase", post(phase::post))
        .route("/colleagues", get(colleagues::show).post(colleagues::post))
        .route("/colleagues/link", post(colleagues::link))
        .route("/colleagues/{person}/end", get(leave::show).post(leave::post))
        .route("/me", get(me::show).post(me::post))
        .route("/more", get(me::more))
}
