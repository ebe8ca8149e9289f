//! What can be wrong with an activity file, with the names and numbers it is about: so it can be said in any language.
//! Here it is said in English, each time with what to do.

use domain::{
    activity::{Kind, School},
    digest::Digest,
    form::{FieldKind, Flaw, Stage},
    guide::{Guide, Rates},
    phase::Phase,
    rhythm::{DayPart, Rhythm},
};
use std::fmt;

/// Everything wrong with a file, in the order of its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Wrong(pub Vec<Fault>);

#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// From 1.
    pub line: usize,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum What {
    #[error("the file is larger than 64 KB; make it shorter")]
    TooLarge,
    /// In the words of the parser.
    #[error("this is not TOML; look for a quotation mark, a bracket or a = that is missing: {0}")]
    NotToml(String),
    /// In the words of the parser.
    #[error("this value is of another sort than the one meant; only texts stand in quotation marks: {0}")]
    OtherSort(String),
    #[error("`{name}` has no place here; check the spelling ({}), or take the line out", known.join(", "))]
    Unknown { name: String, known: Vec<String> },
    #[error("`{0}` is missing; add it (docs/activities.md shows each with an example)")]
    Missing(String),
    #[error("`{word}` is no {}; write one of: {}", of.english(), of.all().join(", "))]
    NotOneOf { of: List, word: String },
    #[error("`{name}` needs 1 to {most} characters")]
    Length { name: &'static str, most: usize },
    #[error("`{name}` holds at most {most}; take some out, or join them")]
    TooMany { name: &'static str, most: usize },
    #[error("`{name}` is a whole number from {least} to {most}")]
    OutOfRange { name: &'static str, least: u16, most: u16 },
    #[error("`key` may hold only a–z, 0–9 and -")]
    Key,
    #[error("say in [purpose] what it is for in at least one phase")]
    NoPurpose,
    #[error("`steps` names {names} steps, the fields use {used}; name each step, or none")]
    Steps { names: usize, used: u8 },
    #[error("{0}")]
    Form(Flaw),
    #[error("`show_if` needs either `is` or `at_least`")]
    ShowIf,
    #[error("`{0}` is no field of this form that can be counted so; name another")]
    Digest(String),
    #[error("a {guide} guide has no `{name}`; it has: {}", has.join(", "))]
    GuideHasNo { guide: String, name: &'static str, has: &'static [&'static str] },
    #[error("`{0}`: a breath is 2 to 12 seconds in, 2 to 12 out, and at most 12 held after each")]
    Breath(String),
    #[error("a pacer needs 1 to 8 patterns, each {{ name = \"…\", counts = [in, hold, out, hold] }}")]
    Patterns,
    #[error("a script needs 1 to 120 lines of 1 to 300 characters, each with a pause of at most 300 seconds")]
    Script,
}

domain::word_enum! {
    /// What a word of a file is chosen from.
    pub enum List {
        Kind = "kind",
        School = "school",
        Phase = "phase",
        Rhythm = "rhythm",
        DayPart = "at",
        Guide = "guide",
        Rates = "rates",
        Digest = "show",
        Field = "field",
        Stage = "stage",
    }
}

impl List {
    pub fn all(self) -> Vec<&'static str> {
        match self {
            List::Kind => Kind::ALL.iter().map(|it| it.word()).collect(),
            List::School => School::ALL.iter().map(|it| it.word()).collect(),
            List::Phase => Phase::ALL.iter().map(|it| it.word()).collect(),
            List::Rhythm => Rhythm::EVERY.to_vec(),
            List::DayPart => DayPart::ALL.iter().map(|it| it.word()).collect(),
            List::Guide => Guide::KINDS.to_vec(),
            List::Rates => Rates::ALL.iter().map(|it| it.word()).collect(),
            List::Digest => Digest::WORDS.to_vec(),
            List::Field => FieldKind::WORDS.to_vec(),
            List::Stage => Stage::ALL.iter().map(|it| it.word()).collect(),
        }
    }

    fn english(self) -> &'static str {
        match self {
            List::DayPart => "time of day",
            List::Rates => "way to rate a step",
            List::Digest => "way to sum up",
            List::Field => "kind of field",
            List::Kind | List::School | List::Phase | List::Rhythm | List::Guide | List::Stage => self.word(),
        }
    }
}

impl What {
    /// What the parser found. Its words are known only here, and only as far as they begin.
    pub(super) fn of_toml(message: &str) -> What {
        let message = message.trim().replace('\n', "; ");
        // Names stand between back quotes: the one that is wrong, then those that could stand in its place.
        let mut names = message.split('`').skip(1).step_by(2).map(str::to_owned);
        let begins = |words: &[&str]| words.iter().any(|word| message.starts_with(word));
        if begins(&["unknown field"]) {
            let name = names.next().unwrap_or_default();
            What::Unknown { name, known: names.collect() }
        } else if begins(&["missing field"]) {
            What::Missing(names.next().unwrap_or_default())
        } else if begins(&["unknown variant"]) {
            What::NotOneOf { of: List::Digest, word: names.next().unwrap_or_default() }
        } else if begins(&["invalid type:", "invalid value:", "invalid length "]) {
            What::OtherSort(message)
        } else {
            What::NotToml(message)
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|fault| writeln!(f, "{fault}"))
    }
}
impl std::error::Error for Wrong {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::read;

    const SOUND: &str = r#"key = "note"
kind = "self-record"
title = "A note"
summary = "Notes."
why = "Why."
how = "How."
smallest = "Tap."
[purpose]
baseline = "See."
[rhythm]
kind = "daily"
times = 2
[guide]
kind = "timer"
minutes = 5
[[digest]]
show = "spread"
field = "strength"
[[field]]
key = "strength"
label = "How strong?"
kind = "rating-10"
[[field]]
key = "why"
label = "Why?"
kind = "short-text"
show_if = { field = "strength", at_least = 5 }
"#;

    fn named(name: &str) -> Flaw {
        Flaw::NoLabel(name.into())
    }

    /// What is changed in the file, and the line and the fault this makes.
    fn mistakes() -> Vec<(&'static str, &'static str, usize, What)> {
        let not = |of, word: &str| What::NotOneOf { of, word: word.into() };
        vec![
            ("kind = \"self-record\"", "kind = \"selfie\"", 2, not(List::Kind, "selfie")),
            ("title = ", "schools = [\"cbt\", \"nlp\"]\ntitle = ", 3, not(List::School, "nlp")),
            ("baseline = ", "first = ", 9, not(List::Phase, "first")),
            ("\"daily\"", "\"sometimes\"", 11, not(List::Rhythm, "sometimes")),
            ("times = 2", "at = \"noon\"", 12, not(List::DayPart, "noon")),
            ("\"timer\"", "\"clock\"", 14, not(List::Guide, "clock")),
            ("\"timer\"\nminutes = 5", "\"ladder\"\nrates = \"fear\"", 15, not(List::Rates, "fear")),
            ("\"spread\"", "\"average\"", 17, not(List::Digest, "average")),
            ("\"rating-10\"", "\"rating-11\"", 22, not(List::Field, "rating-11")),
            ("kind = \"rating-10\"", "kind = \"rating-10\"\nstage = \"later\"", 23, not(List::Stage, "later")),
            ("title = \"A note\"", "title = \" \"", 3, What::Length { name: "title", most: 80 }),
            ("key = \"note\"", "key = \"Note\"", 1, What::Key),
            ("baseline = \"See.\"", "baseline = \" \"", 8, What::NoPurpose),
            ("times = 2", "times = 12", 12, What::OutOfRange { name: "times", least: 1, most: 6 }),
            ("minutes = 5", "minutes = 500", 13, What::OutOfRange { name: "minutes", least: 1, most: 120 }),
            ("field = \"strength\"\n", "field = \"why\"\n", 16, What::Digest("why".into())),
            ("How strong?", " ", 20, What::Form(named("strength"))),
            (", at_least = 5", "", 27, What::ShowIf),
            ("title = ", "steps = [\"One\", \"Two\"]\ntitle = ", 1, What::Steps { names: 2, used: 1 }),
            ("title = \"A note\"\n", "", 1, What::Missing("title".into())),
            ("label = \"Why?\"\n", "", 23, What::Missing("label".into())),
        ]
    }

    #[test]
    fn every_mistake_is_known_and_found_on_its_line() {
        assert!(read(SOUND).is_ok());
        for (from, to, line, what) in mistakes() {
            let text = SOUND.replacen(from, to, 1);
            assert_ne!(text, SOUND, "{from}");
            assert_eq!(read(&text), Err(Wrong(vec![Fault { line, what }])), "{to}");
        }
    }

    #[test]
    fn the_parsers_own_words_are_told_apart() {
        let first = |text: &str| read(text).unwrap_err().0.remove(0);
        let unknown = first(&SOUND.replace("label = \"Why?\"", "lable = \"Why?\""));
        let What::Unknown { name, known } = unknown.what else { panic!("{unknown}") };
        assert!(unknown.line == 25 && name == "lable" && known.contains(&"label".to_owned()), "{known:?}");
        for wrong in ["title = A note", "title = \"A note", "title \"A note\"", "title = \"a\"\ntitle = \"b\"", "[[["] {
            let fault = first(&SOUND.replace("title = \"A note\"", wrong));
            assert!(matches!(fault.what, What::NotToml(_)) && (3..=4).contains(&fault.line), "{wrong}: {fault}");
        }
        for wrong in ["title = 5", "title = [\"A note\"]", "minutes = \"five\"\ntitle = \"A note\"", "minutes = 5.5"] {
            let fault = first(&SOUND.replace("title = \"A note\"", wrong));
            assert!(matches!(fault.what, What::OtherSort(_)) && fault.line == 3, "{wrong}: {fault}");
        }
    }

    #[test]
    fn a_guide_says_what_it_has_and_what_it_cannot_be_without() {
        let with = |guide: &str| {
            let found = read(&SOUND.replace("kind = \"timer\"\nminutes = 5", guide)).unwrap_err();
            found.0.into_iter().map(|fault| fault.what).collect::<Vec<_>>()
        };
        let has = &["lines"];
        let minutes = What::GuideHasNo { guide: "script".into(), name: "minutes", has };
        assert_eq!(with("kind = \"script\"\nminutes = 5"), [minutes, What::Script]);
        let short = "kind = \"pacer\"\npatterns = [{ name = \"Short\", counts = [1, 0, 1, 0] }]";
        assert_eq!(with(short), [What::Breath("Short".into()), What::Patterns]);
        let prompts = format!("kind = \"timer\"\nprompts = {:?}", ["x"; 13]);
        assert_eq!(with(&prompts), [What::TooMany { name: "prompts", most: 12 }]);
    }
}
