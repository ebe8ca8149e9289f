//! What a browser sent in a form, with what is wrong with it: enough to show the form again as it was.

use super::Refusal;
use axum::{
    body::to_bytes,
    extract::{FromRequest, Request},
    http::header::CONTENT_TYPE,
};
use domain::answers::Sent;
use std::collections::BTreeMap;

/// Largest form accepted, in bytes: several long texts with room to spare.
pub const MOST: usize = 512 * 1024;

/// Fields as sent, in order, and a reason for each that will not do.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    sent: Vec<(String, String)>,
    problems: BTreeMap<String, String>,
    order: Vec<String>,
    /// The question a reason is about, where the reason alone does not say so.
    questions: BTreeMap<String, String>,
}

impl Filled {
    pub fn from_pairs<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Filled {
        let sent = pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        Filled { sent, ..Filled::default() }
    }

    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.sent.retain(|(key, _)| key != name);
        self.sent.push((name.into(), value.into()));
    }

    /// The first value sent under a name, untrimmed, or nothing: for showing it again.
    pub fn value(&self, name: &str) -> &str {
        self.sent.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// The value without white space at its ends and without the byte no database keeps.
    pub fn text(&self, name: &str) -> String {
        self.value(name).replace('\0', "").trim().to_owned()
    }

    pub fn text_or_none(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.sent.iter().any(|(key, sent)| key == name && sent == value)
    }

    pub fn is_set(&self, name: &str) -> bool {
        !self.value(name).trim().is_empty()
    }

    pub fn pairs(&self) -> &[(String, String)] {
        &self.sent
    }

    /// Notes what is wrong with a field; the first reason stays.
    pub fn wrong(&mut self, name: &str, reason: impl Into<String>) {
        if !self.problems.contains_key(name) {
            self.order.push(name.into());
            self.problems.insert(name.into(), reason.into());
        }
    }

    /// The same, with the question it is about, for where reasons stand apart from their fields.
    pub fn wrong_about(&mut self, name: &str, question: &str, reason: impl Into<String>) {
        self.wrong(name, reason);
        self.questions.entry(name.into()).or_insert_with(|| question.into());
    }

    pub fn question(&self, name: &str) -> Option<&str> {
        self.questions.get(name).map(String::as_str)
    }

    pub fn problem(&self, name: &str) -> Option<&str> {
        self.problems.get(name).map(String::as_str)
    }

    /// All that is wrong, in the order found.
    pub fn problems(&self) -> impl Iterator<Item = (&str, &str)> {
        self.order.iter().filter_map(|name| Some((name.as_str(), self.problem(name)?)))
    }

    pub fn is_right(&self) -> bool {
        self.problems.is_empty()
    }

    pub fn problem_count(&self) -> usize {
        self.problems.len()
    }
}

impl Sent for Filled {
    fn many(&self, name: &str) -> Vec<&str> {
        self.sent.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }
}

impl<S: Sync> FromRequest<S> for Filled {
    type Rejection = Refusal;
    async fn from_request(request: Request, _: &S) -> Result<Self, Refusal> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Refusal::Unreadable);
        }
        let body = to_bytes(request.into_body(), MOST).await.map_err(|_| Refusal::Unreadable)?;
        // Browsers send every line break as two letters; kept is one, or what nobody touched would look changed.
        let pairs = form_urlencoded::parse(&body);
        Ok(Filled::from_pairs(pairs.map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n")))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_comes_back_as_it_was_with_its_reasons_in_order() {
        let mut form = Filled::from_pairs([("a", " x "), ("b", "1"), ("b", "2")]);
        form.wrong("b", "too many");
        form.wrong("a", "too short");
        form.wrong("b", "later reason");
        assert_eq!(form.value("a"), " x ");
        assert_eq!(form.text("a"), "x");
        assert!(form.has("b", "2"));
        assert_eq!(form.problems().collect::<Vec<_>>(), [("b", "too many"), ("a", "too short")]);
        form.wrong_about("c", "How many?", "a number, please");
        assert_eq!((form.question("c"), form.question("b")), (Some("How many?"), None));
    }
}
