//! The fields that stand on many pages. Templates expand a macro wherever it is called; as templates of their own, these
//! are compiled once. Pages call them by the macros of `ui.html`.

use super::Filled;
use askama::{Template, filters::HtmlSafe};

/// One line of text.
#[derive(Template)]
#[template(path = "kit/ui_line.html")]
pub struct Line<'p> {
    form: &'p Filled,
    name: &'p str,
    label: &'p str,
    help: &'p str,
    kind: &'p str,
    more: &'p str,
    class: &'p str,
    short: bool,
}

impl HtmlSafe for Line<'_> {}

pub fn line<'p>(form: &'p Filled, name: &'p str, label: &'p str, help: &'p str) -> Line<'p> {
    Line { form, name, label, help, kind: "text", more: "", class: "", short: false }
}

impl<'p> Line<'p> {
    pub fn kind(self, kind: &'p str) -> Line<'p> {
        Line { kind, ..self }
    }

    /// Extra attributes, written in a template, never from data.
    pub fn more(self, more: &'p str) -> Line<'p> {
        Line { more, ..self }
    }

    pub fn class(self, class: &'p str) -> Line<'p> {
        Line { class, ..self }
    }

    pub fn short(self) -> Line<'p> {
        Line { short: true, ..self }
    }
}

/// Several lines of text.
#[derive(Template)]
#[template(path = "kit/ui_text.html")]
pub struct Text<'p> {
    form: &'p Filled,
    name: &'p str,
    label: &'p str,
    help: &'p str,
    rows: u8,
    class: &'p str,
    input: &'p str,
}

impl HtmlSafe for Text<'_> {}

/// `rows` is lent because templates lend what they hand on.
pub fn text<'p>(form: &'p Filled, name: &'p str, label: &'p str, help: &'p str, rows: &u8) -> Text<'p> {
    Text { form, name, label, help, rows: *rows, class: "", input: "" }
}

impl<'p> Text<'p> {
    pub fn class(self, class: &'p str) -> Text<'p> {
        Text { class, ..self }
    }

    /// The class of the field itself: `own` for the client's own words.
    pub fn input(self, input: &'p str) -> Text<'p> {
        Text { input, ..self }
    }
}

/// 0 to 10 as radios, with `none` to take a choice back.
#[derive(Template)]
#[template(path = "kit/ui_ten.html")]
pub struct Ten<'p> {
    form: &'p Filled,
    name: &'p str,
    label: &'p str,
    ends: [&'p str; 2],
    none: &'p str,
}

impl HtmlSafe for Ten<'_> {}

pub fn ten<'p>(form: &'p Filled, name: &'p str, label: &'p str, low: &'p str, high: &'p str, none: &'p str) -> Ten<'p> {
    Ten { form, name, label, ends: [low, high], none }
}
