//! The library: ready activities in every language we speak, those a practice makes or changes, what somebody keeps
//! to themselves, and what each person likes best. What is built in cannot be broken: it is part of the program, and
//! a version of it is another thing.

mod about;
mod bench;
mod builder;
mod edit;
mod fault_words;
mod file;
mod fill;
mod import;
mod keys;
mod look;
mod new;
mod query;
mod read;
mod remove;
mod sheet;
mod shelf;
mod show;
mod star;
mod store;
mod sums;
mod take;
mod versions;
mod words;
mod write;

#[cfg(test)]
mod tests;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use look::drafted;
pub use query::{Query, found};
pub use read::{all_for, favourites, one_for};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/library", get(shelf::show))
        .route("/library/new", get(new::show).post(new::post))
        .route("/library/check", post(look::check))
        .route("/library/import", get(import::show).post(import::post))
        .route("/library/{key}", get(show::show))
        .route("/library/{key}/star", post(star::post))
        .route("/library/{key}/edit", get(edit::show).post(edit::post))
        .route("/library/{key}/file", get(file::show))
        .route("/library/{key}/versions", get(versions::show))
        .route("/library/{key}/versions/{version}", get(versions::show_one).post(versions::post))
        .route("/library/{key}/remove", post(remove::post))
}
