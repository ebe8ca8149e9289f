//! Looking at what is being built, while it is: its reasons beside the fields, and the page the client would have.
//! Neither keeps anything.

use super::{bench, sheet};
use crate::{
    access::Staff,
    entries,
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Shell, gate::Framed},
};
use askama::Template;
use axum::{
    http::header,
    response::{Html, IntoResponse as _},
};
use domain::{activity::Activity, lang::Lang, phase::Phase, terms::Terms};

/// What is wrong with the form, for the script that writes it beside the fields: `{"said": …, "reasons": [[name,
/// reason], …]}`.
pub async fn check(desk: Desk<Staff>, mut form: Filled) -> Reply {
    sheet::tidy(&mut form);
    bench::checked(&mut form, desk.say);
    let reasons: Vec<(&str, &str)> = form.problems().collect();
    let said = match i64::try_from(reasons.len()).unwrap_or(i64::MAX) {
        0 => desk.say.builder_complete(),
        count => desk.say.builder_open(count),
    };
    let body = serde_json::json!({ "said": said, "reasons": reasons }).to_string();
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}

/// What stands in the frame while there is nothing that could be shown.
#[derive(Template)]
#[template(path = "library/nothing_yet.html")]
struct NothingYet {
    shell: Shell,
    say: Say,
}

/// The client's own page of the activity as it stands, to be shown in a frame of ours. Nothing in it can be used.
pub async fn preview(desk: Desk<Staff>, mut form: Filled) -> Reply {
    sheet::tidy(&mut form);
    let say = Say::new(Lang::parse(form.value("lang")).unwrap_or(desk.say.lang));
    let activity = presentable(bench::checked(&mut form, desk.say), say);
    let page = match entries::preview(say, &activity) {
        Err(Refusal::Missing) => {
            NothingYet { shell: Shell::bare(desk.say, &desk.say.builder_preview(), Nav::Solo), say: desk.say }
                .render()?
        }
        page => page?,
    };
    let mut response = Html(page.replacen("<body ", "<body inert ", 1)).into_response();
    response.extensions_mut().insert(Framed);
    Ok(response)
}

/// An activity half written, so that it could be proposed: what is missing is said or left as dots, what is too long
/// is cut.
fn presentable(mut it: Activity, say: Say) -> Activity {
    let cut = |text: &str, most: usize| -> String { text.chars().take(most).collect() };
    it.title = if it.title.is_empty() { say.builder_untitled() } else { cut(&it.title, Terms::LONGEST_TITLE) };
    for text in [&mut it.why, &mut it.how, &mut it.smallest].into_iter().chain(it.purpose.values_mut()) {
        *text = if text.is_empty() { "…".into() } else { cut(text, Terms::LONGEST) };
    }
    it.purpose.entry(Phase::Baseline).or_insert_with(|| "…".into());
    it
}
