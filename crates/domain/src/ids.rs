//! Every thing has a UUIDv7, made by whoever creates it, the phone included.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
        impl From<Uuid> for $name { fn from(id: Uuid) -> Self { Self(id) } }
        impl From<$name> for Uuid { fn from(id: $name) -> Self { id.0 } }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> { text.parse().map(Self) }
        }
    )*};
}

id! {
    /// One organisation; every row about anybody belongs to exactly one.
    PracticeId
    /// Someone who can sign in.
    PersonId
    /// One course of therapy of one client.
    CaseId
    /// One piece of agreed work in a case.
    AssignmentId
    /// What somebody recorded once.
    EntryId
    /// A meeting of client and therapist.
    SessionId
}
