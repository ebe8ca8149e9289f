//! Close persons: somebody the client trusts notes down what they see, on a small form of their own, for a time.
//! Nothing is asked of them without the client's yes, the client alone gives the link away and ends it at once, and
//! they see nothing but what they write themselves.

mod answer;
mod ask;
mod begin;
mod close;
mod come;
mod like;
mod link;
mod own;
mod read;
mod stop;
mod store;
mod write;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use crate::access::CLOSE_HOME as HOME;
pub use like::{Pair, pairs};
pub use read::{Body, Line, Record, lines, one, recorded_since, waiting};
pub use write::{New, begin_as, join, record};

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
        .route("/o/{key}", get(come::show).post(come::post))
        .route("/o/lang", post(own::lang))
        .route("/o/stop", get(stop::show).post(stop::post))
}
