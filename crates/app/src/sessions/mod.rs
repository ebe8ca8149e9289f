//! When the two meet, and what the client wants to talk about then. What is looked at in a session is in `review`.

mod calendar;
mod end;
mod read;
mod store;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use read::{
    LONGEST_TOPIC, Line, Session, Topic, add_topic, add_topic_of, around, coming, end, ended_before, following,
    next_day, of_day, one, plan, remove_topic, reworded, take_off, topics, topics_of, topics_of_day,
};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{case}/sessions", get(calendar::show).post(calendar::post))
        .route("/c/{case}/s/{session}/move", post(calendar::shift))
        .route("/c/{case}/s/{session}/cancel", post(calendar::cancel))
        .route("/c/{case}/s/{session}/end", post(end::post))
}
