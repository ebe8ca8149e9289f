//! Six ways to say no, and nothing internal on the page. What a person may not see is missing, not forbidden.

use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use std::fmt;

pub enum Refusal {
    /// Nobody is signed in; after signing in they come back to this address.
    SignIn {
        back: String,
    },
    Missing,
    /// Somebody else was faster; the page says so and offers the newest state.
    Stale,
    /// A form came back with reasons beside its fields.
    Wrong(String),
    /// The body could not be read at all: not a form, too big, or cut off.
    Unreadable,
    /// Too many tries; seconds to wait.
    Later {
        seconds: i64,
    },
    Broken(anyhow::Error),
}

pub type Reply = Result<Response, Refusal>;

/// What the gate makes a page of, in the language of whoever asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Missing,
    Stale,
    Unreadable,
    /// Sent by a page of somebody else’s.
    Foreign,
    /// It took too long; whether it was kept is not known.
    Slow,
    Later {
        seconds: i64,
    },
    Broken {
        incident: uuid::Uuid,
    },
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, shown) = match self {
            Refusal::SignIn { back } => return super::go(&super::page::sign_in_address(&back)),
            Refusal::Wrong(page) => return (StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response(),
            Refusal::Missing => (StatusCode::NOT_FOUND, Shown::Missing),
            Refusal::Stale => (StatusCode::CONFLICT, Shown::Stale),
            Refusal::Unreadable => (StatusCode::BAD_REQUEST, Shown::Unreadable),
            Refusal::Later { seconds } => (StatusCode::TOO_MANY_REQUESTS, Shown::Later { seconds }),
            Refusal::Broken(cause) => {
                // The incident's number is on the page; the cause is in the log only, and holds ids at most.
                let incident = uuid::Uuid::from_bytes(seal::random_bytes());
                tracing::error!(%incident, ?cause, "a request broke");
                (StatusCode::INTERNAL_SERVER_ERROR, Shown::Broken { incident })
            }
        };
        let mut response = status.into_response();
        if let Shown::Later { seconds } = shown {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.max(1).into());
        }
        response.extensions_mut().insert(shown);
        response
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::SignIn { .. } => "SignIn",
            Refusal::Missing => "Missing",
            Refusal::Stale => "Stale",
            Refusal::Wrong(_) => "Wrong",
            Refusal::Unreadable => "Unreadable",
            Refusal::Later { .. } => "Later",
            Refusal::Broken(cause) => return write!(f, "Broken({cause:?})"),
        })
    }
}

macro_rules! broken_by {
    ($($error:ty),+) => {$(
        impl From<$error> for Refusal { fn from(error: $error) -> Self { Refusal::Broken(error.into()) } }
    )+};
}
broken_by!(store::Error, seal::Shut, askama::Error, super::sealed::Damaged, anyhow::Error);

pub trait OrMissing<T> {
    /// Nothing there, or nothing one may see: the same answer.
    fn or_missing(self) -> Result<T, Refusal>;
}
impl<T> OrMissing<T> for Option<T> {
    fn or_missing(self) -> Result<T, Refusal> {
        self.ok_or(Refusal::Missing)
    }
}
