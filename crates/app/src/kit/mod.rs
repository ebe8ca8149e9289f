//! What every room needs and no feature owns: the desk a handler sits at, words, pages, forms, refusals, assets.

pub mod answers;
pub mod assets;
pub mod built_in;
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
pub mod ui;
pub mod words;
pub mod zones;

pub use built_in::Library;
pub use clock::Clock;
pub use desk::{Desk, Enter};
pub use form::Filled;
pub use mails::Mails;
pub use page::{Nav, Shell, go};
pub use path::Path;
pub use refusal::{OrMissing, Refusal, Reply};
pub use sealed::Sealed;
pub use words::Say;

use domain::lang::Lang;
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
    pub fn new(db: Db, master: seal::Key, clock: Clock, settings: Settings, mails: Mails) -> Result<App, NotReady> {
        let library = Library::built_in().map_err(|faults| NotReady::Library(faults.join("\n")))?;
        Ok(App { db, master, clock, settings, library, mails })
    }
}

/// Why the program does not start.
#[derive(Debug, thiserror::Error)]
pub enum NotReady {
    #[error("the built-in library cannot be used:\n{0}")]
    Library(String),
    #[error(
        "the master key does not open this database. It was sealed with another key: start with the key file that \
         belongs to it; without that key nothing in it can be read"
    )]
    WrongKey,
    #[error("the database does not answer: {0}")]
    Sql(#[from] store::Error),
    #[error("the database cannot be written to: {0}")]
    CannotWrite(#[source] store::Error),
}

/// What whoever runs it decides. Few on purpose.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where people reach it, without a slash at the end: `https://notes.example.org`.
    pub base_url: String,
    /// Whether a proxy of ours stands in front, so that `X-Forwarded-For` can be believed.
    pub behind_proxy: bool,
    /// Whom one can sign in as in a generated practice, which shows the page of components too. A real practice has
    /// nobody here.
    pub demo: Vec<Login>,
}

/// Somebody of a generated practice, with what the door says of them.
#[derive(Debug, Clone)]
pub struct Login {
    pub name: &'static str,
    pub login: &'static str,
    pub password: &'static str,
    /// The word of an `access::Role`.
    pub role: &'static str,
    pub lang: Lang,
}

impl Settings {
    pub fn is_demo(&self) -> bool {
        !self.demo.is_empty()
    }
    /// Cookies are sent over HTTPS only; plain HTTP is for this machine itself.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}
