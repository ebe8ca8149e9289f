//! What people record: one tap, a form, a text over several visits, "not this time"; kept as it was, amended but
//! never changed, shared as far as whoever wrote it wants.

mod amend;
mod asked_field;
mod doing;
mod draft;
mod for_session;
mod import;
mod list;
mod night;
mod own_words;
mod plan;
mod preview;
mod read;
mod share;
mod show;
mod step;
mod store;
mod sums;
mod tap;
mod twice;
mod went;
mod when;
mod write;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use asked_field::AskedField;
pub use doing::{Answered, asked, note};
pub use draft::{OpenDraft, open_drafts};
pub use import::{Done as Imported, NotImported, import};
pub use list::{Day, forms_of, only_day, strip};
pub use own_words::OwnWords;
pub use read::{Card, Entry, cards, entries, open_plans, own};
pub use store::{DayCount, day_counts, mark_read};
pub use sums::{Sum, sums};
pub use when::{Moment, read as read_moment};
pub use write::{New, Step, keep};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/library/preview", post(preview::post))
        .route("/notice", get(list::mine))
        .route("/c/{case}/entries", get(list::show))
        .route("/c/{case}/a/{assignment}/tap", post(tap::post))
        .route("/c/{case}/a/{assignment}/do", get(doing::show).post(doing::post))
        .route("/c/{case}/a/{assignment}/draft", post(draft::post))
        .route("/c/{case}/a/{assignment}/went", post(went::post))
        .route("/c/{case}/e/{entry}", get(show::show))
        .route("/c/{case}/e/{entry}/why", get(went::show_why).post(went::post_why))
        .route("/c/{case}/e/{entry}/after", get(plan::show_after).post(plan::post_after))
        .route("/c/{case}/e/{entry}/amend", get(amend::show).post(amend::post))
        .route("/c/{case}/e/{entry}/share", post(share::post))
        .route("/c/{case}/e/{entry}/undo", post(tap::undo))
}
