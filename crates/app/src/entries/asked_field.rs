//! One field as it is asked. Templates expand a macro wherever it is called; as a template of its own, every kind of field
//! is compiled once, however many pages have a form.

use super::own_words::OwnWords;
use crate::kit::{Filled, Say};
use askama::{Template, filters::HtmlSafe};
use domain::form::Field;

#[derive(Template)]
#[template(path = "entries/asked_field.html")]
pub struct AskedField<'p> {
    pub form: &'p Filled,
    pub asked: &'p Field,
    pub words: &'p OwnWords,
    pub say: &'p Say,
    /// A page for somebody who writes, not a box.
    pub pen: bool,
}

impl HtmlSafe for AskedField<'_> {}
