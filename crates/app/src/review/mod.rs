//! Looking at it together: the first minutes of a session. What was agreed, what happened, what was learned, what got
//! in the way, in the order to talk about it; what both say; what next. Nothing agreed is left out unnoticed. Before it,
//! the client's own list of what to talk about.

mod agenda;
mod day;
mod handout;
mod look;
mod next;
mod read;
mod save;
mod screen;
mod store;
mod take;
mod words;
mod work;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use day::{AtHand, Waits, at_hand};
pub use read::{Review, Said, say};
pub use screen::is_open;

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{case}/s/{session}", get(screen::show))
        .route("/c/{case}/s/{session}/r/{assignment}", post(save::post))
        .route("/c/{case}/s/{session}/handout", get(handout::show))
        .route("/next", get(next::show).post(next::post))
        .route("/next/remove", post(next::remove))
}
