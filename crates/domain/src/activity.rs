//! A library item: what one could do.

use crate::{form::Form, phase::Phase, rhythm::Rhythm, word_enum};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

word_enum! {
    /// The kind of work. A kind decides which guide fits and how a review sums it up.
    pub enum Kind {
        SelfRecord = "self-record",
        Writing = "writing",
    }
}

word_enum! {
    pub enum School {
        Cbt = "cbt",
        Ba = "ba",
        Exposure = "exposure",
        Act = "act",
        Dbt = "dbt",
        Sleep = "sleep",
        Reflective = "reflective",
        Systemic = "systemic",
        General = "general",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// The same in every language; never changes.
    pub key: String,
    pub kind: Kind,
    pub title: String,
    pub summary: String,
    pub schools: Vec<School>,
    pub problems: Vec<String>,
    /// About how long one entry takes.
    pub minutes: Option<u16>,
    pub why: String,
    pub how: String,
    pub smallest: String,
    pub cautions: Vec<String>,
    pub purpose: BTreeMap<Phase, String>,
    pub rhythm: Rhythm,
    pub evidence: Vec<Evidence>,
    pub guide: Option<Guide>,
    pub form: Form,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub claim: String,
    pub source: String,
    pub doi: Option<String>,
}

/// What helps while doing it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Guide {
    Writing {
        /// Length of the optional quiet timer.
        minutes: Option<u16>,
        visits: Option<u16>,
        prompts: Vec<String>,
    },
}

impl Activity {
    /// Whether every word of a search is found in what a therapist reads about it. No words find everything.
    pub fn answers_to(&self, words: &str) -> bool {
        let text = [&self.title, &self.summary, &self.key, &self.why].map(String::as_str).join(" ").to_lowercase();
        words
            .to_lowercase()
            .split_whitespace()
            .all(|word| text.contains(word) || self.problems.iter().any(|problem| problem.contains(word)))
    }
}
