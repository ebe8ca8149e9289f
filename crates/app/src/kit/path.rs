//! The variable parts of an address. One that is not an id is missing, like one that leads nowhere.

use super::Refusal;
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use std::{collections::HashMap, str::FromStr};

/// The last parts of an address, in order, as `Path<(A, B)>` or `Path<A>`; earlier parts (the case) are for `Desk`.
pub struct Path<T>(pub T);

/// All variable parts of the address by name.
pub async fn parts_of(parts: &mut Parts) -> HashMap<String, String> {
    match RawPathParams::from_request_parts(parts, &()).await {
        Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        Err(_) => HashMap::new(),
    }
}

/// Which named parts a type is made of.
pub trait FromPath: Sized {
    fn from_path(named: &HashMap<String, String>) -> Option<Self>;
}

fn part<T: FromStr>(named: &HashMap<String, String>, name: &str) -> Option<T> {
    named.get(name)?.parse().ok()
}

macro_rules! from_path {
    ($($type:ty = $name:literal)*) => {$(
        impl FromPath for $type { fn from_path(named: &HashMap<String, String>) -> Option<Self> { part(named, $name) } }
    )*};
}
from_path! {
    domain::ids::AssignmentId = "assignment"
    domain::ids::EntryId = "entry"
    domain::ids::SessionId = "session"
    domain::ids::PersonId = "person"
    String = "key"
    uuid::Uuid = "rung"
    u32 = "version"
}

impl<A: FromPath, B: FromPath> FromPath for (A, B) {
    fn from_path(named: &HashMap<String, String>) -> Option<Self> {
        Some((A::from_path(named)?, B::from_path(named)?))
    }
}

impl<S: Sync, T: FromPath> FromRequestParts<S> for Path<T> {
    type Rejection = Refusal;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        T::from_path(&parts_of(parts).await).map(Path).ok_or(Refusal::Missing)
    }
}
