//! What every room needs and no feature owns: the desk a handler sits at, words, pages, forms, refusals, assets.

pub mod answers;
pub mod assets;
pub mod clock;
pub mod components;
pub mod desk;
pub mod form;
pub mod gate;
pub mod jobs;
pub mod mails;
pub mod page;
pub mod path;
pub mod refusal;
pub mod sealed;
pub mod token;
pub mod words;

pub use clock::Clock;
pub use desk::{Desk, Enter};
pub use form::Filled;
pub use mails::Mails;
pub use page::{Nav, Shell, go};
pub use path::Path;
pub use refusal::{OrMissing, Refusal, Reply};
pub use sealed::Sealed;
pub use words::Say;

use crate::library::Library;
use std::sync::Arc;
use store::Db;

/// The running program: what is the same for every request.
pub struct App {
    pub db: Db,
    pub master: seal::Key,
    pub clock: Clock,
    pub settings: Settings,
    pub library: Library,
    pub mails: Mails,
}

pub type Shared = Arc<App>;

impl App {
    /// # Errors
    /// When the built-in library cannot be read: file, line and remedy of every fault.
    pub fn new(
        db: Db,
        master: seal::Key,
        clock: Clock,
        settings: Settings,
        mails: Mails,
    ) -> Result<App, crate::NotReady> {
        let library = Library::built_in().map_err(|faults| crate::NotReady::Library(faults.join("\n")))?;
        Ok(App { db, master, clock, settings, library, mails })
    }
}

/// What whoever runs it decides. Few on purpose.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where people reach it, without a slash at the end: `https://notes.example.org`.
    pub base_url: String,
    /// Whether a proxy of ours stands in front, so that `X-Forwarded-For` can be believed.
    pub behind_proxy: bool,
    /// The generated practice: shows whom to sign in as, and the page of components.
    pub demo: bool,
}

impl Settings {
    /// Cookies are sent over HTTPS only; plain HTTP is for this machine itself.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
