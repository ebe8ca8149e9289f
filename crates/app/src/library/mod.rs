//! The library: ready activities in every language we speak, the versions a practice makes of them, and what each
//! person likes best. What is built in cannot be broken: it is part of the program, and a version is another thing.

mod built_in;
mod edit;
mod query;
mod read;
mod remove;
mod shelf;
mod show;
mod star;
mod store;
mod version;
mod words;

#[cfg(test)]
mod tests;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use built_in::Library;
pub use query::{Query, found};
pub use read::{all_for, favourites, one_for};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/library", get(shelf::show))
        .route("/library/{key}", get(show::show))
        .route("/library/{key}/star", post(star::post))
        .route("/library/{key}/edit", get(edit::show).post(edit::post))
        .route("/library/{key}/remove", post(remove::post))
}
