//! What a review sums up: each digest from its row. Which questions can be counted how is the domain's to say.

use super::{Taking, decimal};
use crate::library::sheet::{self, DIGESTS};
use domain::{digest::Digest, form::Form};
use serde_json::{Map, Value};

/// The parts of each digest that name a question, and whether it cannot be without; `at_least` of `apart` is a number.
const PARTS: &[(&str, &[(&str, bool)])] = &[
    ("change", &[("before", true), ("after", true)]),
    ("spread", &[("field", true)]),
    ("tally", &[("field", true)]),
    ("apart", &[("urge", true), ("acted", true)]),
    ("planned", &[("pleasure", false), ("mastery", false)]),
    (
        "sleep",
        &[("bed", false), ("tried", false), ("latency", false), ("awake", false), ("woke", false), ("up", false)],
    ),
    ("gap", &[("importance", true), ("consistency", true)]),
    ("words", &[("field", true)]),
];

/// The parts of one digest; none of a word that is no digest.
pub fn parts(show: &str) -> &'static [(&'static str, bool)] {
    PARTS.iter().find(|(word, _)| *word == show).map_or(&[], |(_, parts)| parts)
}

impl Taking<'_> {
    /// The digests of a form; one that does not fit it is noted and left out.
    pub(super) fn digests(&mut self, asked: &Form) -> Vec<Digest> {
        (0..sheet::count(self.form, DIGESTS)).filter_map(|at| self.digest(at, asked)).collect()
    }

    fn digest(&mut self, at: usize, asked: &Form) -> Option<Digest> {
        let show = sheet::of(self.form, DIGESTS, at, "show").to_owned();
        let mut said = Map::from_iter([("show".to_owned(), Value::from(show.as_str()))]);
        let mut whole = true;
        for (part, must) in parts(&show) {
            let name = sheet::name(DIGESTS, at, part);
            match self.form.text_or_none(&name) {
                Some(key) => {
                    said.insert((*part).into(), key.into());
                }
                None if *must => {
                    whole = false;
                    self.wrong(&name, self.say.builder_digest_missing());
                }
                None => {}
            }
        }
        if show == "apart" {
            let name = sheet::name(DIGESTS, at, "at_least");
            match decimal(&self.form.text(&name)) {
                Some(least) => {
                    said.insert("at_least".into(), least.into());
                }
                None => {
                    whole = false;
                    self.wrong(&name, self.say.builder_number_wrong());
                }
            }
        }
        let digest: Digest = serde_json::from_value(Value::Object(said)).ok().filter(|_| whole)?;
        let unfit = digest.unfit(asked);
        for (part, _) in parts(&show) {
            let name = sheet::name(DIGESTS, at, part);
            if unfit.contains(&self.form.text(&name)) {
                self.wrong(&name, self.say.builder_digest_unfit());
            }
        }
        unfit.is_empty().then_some(digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digest_there_is_can_be_built_from_its_parts() {
        let words: Vec<&str> = PARTS.iter().map(|(word, _)| *word).collect();
        assert_eq!(words, Digest::WORDS);
        for (word, parts) in PARTS {
            let mut said = Map::from_iter([("show".to_owned(), Value::from(*word))]);
            said.extend(parts.iter().map(|(part, _)| ((*part).to_owned(), Value::from("x"))));
            if *word == "apart" {
                said.insert("at_least".into(), 6.0.into());
            }
            let built: Digest = serde_json::from_value(Value::Object(said.clone())).unwrap();
            assert_eq!(serde_json::to_value(&built).unwrap(), Value::Object(said), "{word}");
        }
    }
}
