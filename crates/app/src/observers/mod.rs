//! Close persons: somebody the client trusts notes down what they see, on a small form of their own, for a time.
//! Nothing is asked of them without the client's yes, the client alone gives the link away and ends it at once, and
//! they see nothing but what they write themselves.

mod answer;
mod ask;
mod begin;
mod close;
mod link;
mod own;
mod read;
mod stop;
mod store;
mod welcome;
mod write;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use read::{Line, Record, lines, recorded_since, waiting};
pub use welcome::welcome;
pub use write::join;

/// Where a close person is at home.
pub const HOME: &str = "/o";

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/close", get(close::mine))
        .route("/c/{case}/close", get(close::show))
        .route("/c/{case}/close/new", get(begin::show).post(begin::post))
        .route("/c/{case}/close/{key}", get(close::show_one))
        .route("/c/{case}/close/{key}/yes", post(answer::yes))
        .route("/c/{case}/close/{key}/no", post(answer::no))
        .route("/c/{case}/close/{key}/take-back", post(answer::take_back))
        .route("/c/{case}/close/{key}/end", post(answer::end))
        .route("/c/{case}/close/{key}/link", get(link::show).post(link::post))
        .route("/o", get(own::show).post(own::post))
        .route("/o/lang", post(own::lang))
        .route("/o/stop", get(stop::show).post(stop::post))
}
