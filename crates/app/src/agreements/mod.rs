//! What the two agree on: proposing, changing and proposing back, asking, saying yes or no, resting, finishing.
//! Nothing becomes active without the other side's yes; the states are types in `domain::agreement`.

mod answer;
mod ask;
mod choose;
mod guide_form;
mod pace;
mod propose;
mod read;
mod show;
mod store;
mod terms_form;
mod terms_words;
mod write;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use read::{Assignment, Line, all, asked, in_force, line_of, lines, once_in_force, one, opened, terms_at};
pub use store::{begin_on_entry, say as ask_as, waiting_on};
pub use terms_form::terms_from;
pub use terms_words::{Row, rhythm_words, rows, safety};
pub use write::{Answer, Pace, Proposal, answer_as, hold, propose_as, set_pace_as};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/agreed", get(show::mine))
        .route("/c/{case}/choose", get(choose::show))
        .route("/c/{case}/propose", get(propose::show).post(propose::post))
        .route("/c/{case}/a/{assignment}", get(show::show))
        .route("/c/{case}/a/{assignment}/change", get(propose::change).post(propose::post_change))
        .route("/c/{case}/a/{assignment}/accept", post(answer::accept))
        .route("/c/{case}/a/{assignment}/decline", post(answer::decline))
        .route("/c/{case}/a/{assignment}/take-back", post(answer::take_back))
        .route("/c/{case}/a/{assignment}/reconsider", post(answer::reconsider))
        .route("/c/{case}/a/{assignment}/ask", post(ask::post))
        .route("/c/{case}/a/{assignment}/start", post(pace::start))
        .route("/c/{case}/a/{assignment}/rest", post(pace::rest))
        .route("/c/{case}/a/{assignment}/resume", post(pace::resume))
        .route("/c/{case}/a/{assignment}/finish", post(pace::finish))
}
