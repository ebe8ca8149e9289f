//! A page: its shell, how it is answered, where one goes next.

use super::{Desk, Refusal, Reply, Say, assets};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

/// Which shell a page has, and which of its links is the one we are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nav {
    /// A client's pages.
    Today,
    Agreed,
    Notice,
    More,
    /// A therapist's pages.
    DeskToday,
    Clients,
    Library,
    DeskMore,
    /// In a session with a client.
    Session,
    /// Signing in.
    Door,
    /// One page without links.
    Solo,
    /// Nothing but the text.
    Write,
}

impl Nav {
    /// The class of `body`.
    pub fn class(self) -> &'static str {
        match self {
            Nav::Today | Nav::Agreed | Nav::Notice | Nav::More => "client",
            Nav::DeskToday | Nav::Clients | Nav::Library | Nav::DeskMore => "desk",
            Nav::Session => "desk session",
            Nav::Door => "door",
            Nav::Solo => "solo",
            Nav::Write => "client write",
        }
    }
    pub fn is_client(self) -> bool {
        matches!(self, Nav::Today | Nav::Agreed | Nav::Notice | Nav::More | Nav::Write)
    }
    pub fn is_desk(self) -> bool {
        matches!(self, Nav::DeskToday | Nav::Clients | Nav::Library | Nav::DeskMore | Nav::Session)
    }
}

/// What surrounds every page.
pub struct Shell {
    pub say: Say,
    pub title: String,
    pub nav: Nav,
    /// The day in words, for clients; the person's name, for those who work here.
    pub corner: String,
    /// The moment it was made, for scripts: a device's own clock may be days off.
    pub now: String,
    /// What was just done.
    pub flash: Option<String>,
}

impl Shell {
    pub fn bare(say: Say, title: &str, nav: Nav) -> Shell {
        Shell { say, title: title.into(), nav, corner: String::new(), now: String::new(), flash: None }
    }
    #[must_use]
    pub fn saying(mut self, flash: Option<String>) -> Shell {
        self.flash = flash;
        self
    }
    pub fn asset(&self, name: &str) -> String {
        format!("{}/{name}", assets::BASE)
    }
}

impl<W> Desk<W> {
    /// A page as an answer.
    pub fn page(&self, page: &impl Template) -> Reply {
        Ok(Html(page.render()?).into_response())
    }

    /// A page whose form needs another look: answered with 422.
    pub fn again(&self, page: &impl Template) -> Reply {
        Err(Refusal::Wrong(page.render()?))
    }
}

/// After a deed: on to a page of ours, by GET.
pub fn go(address: &str) -> Response {
    let to = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

pub fn sign_in_address(back: &str) -> String {
    if back == "/" || !is_ours(back) {
        return "/door".into();
    }
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("/door?back={back}")
}

/// Whether an address to come back to is a path of this site and nothing else.
pub fn is_ours(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains('\\')
        && address.chars().all(|c| !c.is_control())
}
