//! A ladder as its tries show it: the steps both made, and what was expected and what came on each. The change of
//! expectation is the headline, distress the second line, and neither is a verdict.

mod deeds;
mod page;
mod summary;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use summary::{Offer, ahead, offers};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{case}/a/{assignment}/ladder", get(page::show).post(deeds::add))
        .route("/c/{case}/a/{assignment}/ladder/{rung}", post(deeds::reword))
        .route("/c/{case}/a/{assignment}/ladder/{rung}/up", post(deeds::up))
        .route("/c/{case}/a/{assignment}/ladder/{rung}/down", post(deeds::down))
        .route("/c/{case}/a/{assignment}/ladder/{rung}/away", post(deeds::away))
        .route("/c/{case}/a/{assignment}/ladder/{rung}/back", post(deeds::back))
}
