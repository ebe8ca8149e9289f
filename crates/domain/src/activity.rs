//! A library item: what one could do.

use crate::{digest::Digest, form::Form, guide::Guide, phase::Phase, rhythm::Rhythm, word_enum};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

word_enum! {
    /// The kind of work: a word to find it by. What it does is said by its form, its guide, its rhythm and its
    /// digest, so a new kind of work is a new file, and a new word here only when none of these fits.
    pub enum Kind {
        SelfRecord = "self-record",
        Writing = "writing",
        /// Reading, film, listening.
        Reading = "reading",
        /// Breathing, relaxation, grounding.
        Relaxation = "relaxation",
        Assertive = "assertive",
        /// Exposure and response prevention.
        Exposure = "exposure",
        /// Activity planning (behavioural activation).
        Planning = "planning",
        /// Thought records and behavioural experiments.
        ThoughtWork = "thought-work",
        Sleep = "sleep",
        DiaryCard = "diary-card",
        /// Values and committed action.
        Values = "values",
        /// Problem solving, worry time.
        Problems = "problems",
        /// Credit list, gratitude: noticing what is there.
        Noticing = "noticing",
        /// Early-sign watch, preparing the next session.
        KeepingUp = "keeping-up",
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
    /// How a review sums up what was recorded, the headline first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub digests: Vec<Digest>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub claim: String,
    pub source: String,
    pub doi: Option<String>,
}

impl Activity {
    /// Whether every word of a search is found in what a therapist reads about it, with accents or without. No words
    /// find everything.
    pub fn answers_to(&self, words: &str) -> bool {
        let text = folded(&[&self.title, &self.summary, &self.key, &self.why].map(String::as_str).join(" "));
        let problems: Vec<String> = self.problems.iter().map(|problem| folded(problem)).collect();
        folded(words)
            .split_whitespace()
            .all(|word| text.contains(word) || problems.iter().any(|problem| problem.contains(word)))
    }
}

/// Small letters without the accents English and Spanish write, so that `preocupacion` meets `Preocupación`.
pub fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    };
    // Some keyboards send the accent as a mark of its own behind the letter.
    let marks = '\u{300}'..='\u{36f}';
    text.chars().flat_map(char::to_lowercase).filter(|letter| !marks.contains(letter)).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_matter_in_a_search() {
        assert_eq!(folded("Preocupación, SUEÑO, pingüino"), "preocupacion, sueno, pinguino");
        assert_eq!(folded("preocupacio\u{301}n"), "preocupacion");
        let activity = Activity {
            key: "worry-time".into(),
            kind: Kind::Problems,
            title: "Un rato para las preocupaciones".into(),
            summary: "Preocupación, a su hora.".into(),
            schools: Vec::new(),
            problems: vec!["Insomnio".into(), "rumiación".into()],
            minutes: None,
            why: "Para que no ocupe todo el día.".into(),
            how: String::new(),
            smallest: String::new(),
            cautions: Vec::new(),
            purpose: BTreeMap::new(),
            rhythm: Rhythm::Free,
            evidence: Vec::new(),
            guide: None,
            form: Form::default(),
            digests: Vec::new(),
        };
        for words in ["preocupacion", "PREOCUPACIÓN insomnio", "rumiacion dia", ""] {
            assert!(activity.answers_to(words), "{words}");
        }
        assert!(!activity.answers_to("preocupacion ladrillo"));
    }
}
