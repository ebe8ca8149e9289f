//! Whether somebody is still signed in: a page asks before it is left with what was written on it.

use crate::{access::Person, kit::Desk};
use axum::http::StatusCode;

pub async fn show(_: Desk<Person>) -> StatusCode {
    StatusCode::NO_CONTENT
}
