//! The page a client would have of an activity, while somebody writes it: for the frame beside the builder. Nothing is
//! kept.

use super::doing;
use crate::{
    access::Staff,
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Shell, gate::Framed},
    library,
};
use askama::Template;
use axum::response::{Html, IntoResponse as _};
use domain::{activity::Activity, lang::Lang, phase::Phase, terms::Terms};

/// What stands in the frame while there is nothing that could be shown.
#[derive(Template)]
#[template(path = "entries/nothing_yet.html")]
struct NothingYet {
    shell: Shell,
    say: Say,
}

/// The client's own page of the activity as it stands, to be shown in a frame of ours. Nothing in it can be used.
pub async fn post(desk: Desk<Staff>, mut form: Filled) -> Reply {
    let activity = library::drafted(&mut form, desk.say);
    let say = Say::new(Lang::parse(form.value("lang")).unwrap_or(desk.say.lang));
    let activity = presentable(activity, say);
    let page = match doing::preview(say, &activity, desk.today()) {
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
