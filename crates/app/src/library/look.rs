//! What is wrong with an activity while it is being written, for the reasons beside its fields. Nothing is kept.

use super::{bench, sheet};
use crate::{
    access::Staff,
    kit::{Desk, Filled, Reply, Say},
};
use axum::{http::header, response::IntoResponse as _};
use domain::activity::Activity;

/// The activity a form of the builder says, as far as it is written; what is wrong with it is noted in the form.
pub fn drafted(form: &mut Filled, say: Say) -> Activity {
    sheet::tidy(form);
    bench::checked(form, say)
}

/// For the script that writes the reasons beside the fields: `{"said": …, "reasons": [[name, reason], …]}`.
pub async fn check(desk: Desk<Staff>, mut form: Filled) -> Reply {
    drafted(&mut form, desk.say);
    let reasons: Vec<(&str, &str)> = form.problems().collect();
    let said = match i64::try_from(reasons.len()).unwrap_or(i64::MAX) {
        0 => desk.say.builder_complete(),
        count => desk.say.builder_open(count),
    };
    let body = serde_json::json!({ "said": said, "reasons": reasons }).to_string();
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
