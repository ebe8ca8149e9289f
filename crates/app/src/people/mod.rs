//! Who works here and whom they see: colleagues, clients and their invitations, one's own settings.

mod client;
mod colleagues;
mod invite;
mod me;
mod new_client;
mod store;
mod zones;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use client::phase_line;
pub use new_client::{NewClient, admit};
pub use store::{NewPerson, begin_phase, insert_person, joined, names_of_staff, phase_of, therapists_of};
pub use zones::{is_zone, zones};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/clients", get(client::list))
        .route("/clients/new", get(new_client::show).post(new_client::post))
        .route("/c/{case}", get(client::show))
        .route("/c/{case}/invite", get(invite::show).post(invite::post))
        .route("/c/{case}/settings", get(client::settings).post(client::change))
        .route("/c/{case}/phase", post(client::phase))
        .route("/colleagues", get(colleagues::show).post(colleagues::post))
        .route("/colleagues/link", post(colleagues::link))
        .route("/me", get(me::show).post(me::post))
        .route("/more", get(me::more))
}
