//! Activity files: one activity as TOML text. The format is described in docs/activities.md.

mod fault;
mod guide;

use domain::{
    activity::{Activity, Evidence, Kind, School},
    digest::Digest,
    form::{Choice, Field, FieldKind, Form, ShowIf, Stage, When},
    phase::Phase,
    rhythm::{DayPart, Rhythm},
};
use serde::Deserialize;
use std::{collections::BTreeMap, ops::Range};
use toml::Spanned;

pub use fault::{Fault, List, What, Wrong};

/// Largest file read, in bytes.
pub const MOST: usize = 64 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    key: Spanned<String>,
    kind: Spanned<String>,
    title: Spanned<String>,
    summary: Spanned<String>,
    #[serde(default)]
    schools: Vec<Spanned<String>>,
    #[serde(default)]
    problems: Vec<String>,
    minutes: Option<u16>,
    why: Spanned<String>,
    how: Spanned<String>,
    smallest: Spanned<String>,
    #[serde(default)]
    cautions: Vec<String>,
    #[serde(default)]
    steps: Vec<String>,
    purpose: Spanned<BTreeMap<String, Spanned<String>>>,
    rhythm: RhythmText,
    #[serde(default)]
    evidence: Vec<EvidenceText>,
    guide: Option<Spanned<guide::Text>>,
    #[serde(default)]
    digest: Vec<Spanned<Digest>>,
    #[serde(default)]
    field: Vec<FieldText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RhythmText {
    kind: Spanned<String>,
    times: Option<Spanned<u8>>,
    days: Option<Spanned<u8>>,
    at: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvidenceText {
    claim: String,
    source: String,
    doi: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldText {
    key: Spanned<String>,
    label: String,
    help: Option<String>,
    kind: Spanned<String>,
    #[serde(default = "one")]
    step: u8,
    #[serde(default)]
    required: bool,
    ends: Option<[String; 2]>,
    options: Option<Vec<Choice>>,
    min: Option<f64>,
    max: Option<f64>,
    unit: Option<String>,
    show_if: Option<Spanned<ShowText>>,
    stage: Option<Spanned<String>>,
    #[serde(default)]
    for_session: bool,
}
fn one() -> u8 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ShowText {
    field: String,
    is: Option<String>,
    at_least: Option<f64>,
}

/// Reads one activity file.
///
/// # Errors
/// All that is wrong with it, by line. A file over 64 KB is refused unread.
pub fn read(text: &str) -> Result<Activity, Wrong> {
    if text.len() > MOST {
        return Err(Wrong(vec![Fault { line: 1, what: What::TooLarge }]));
    }
    let file: File = toml::from_str(text).map_err(|error| {
        let line = line_of(text, error.span().unwrap_or(0..0));
        Wrong(vec![Fault { line, what: What::of_toml(error.message()) }])
    })?;
    Reader { text, faults: Vec::new() }.activity(file)
}

fn line_of(text: &str, span: Range<usize>) -> usize {
    text.get(..span.start).unwrap_or(text).matches('\n').count() + 1
}

struct Reader<'a> {
    text: &'a str,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, span: Range<usize>, what: What) {
        self.faults.push(Fault { line: line_of(self.text, span), what });
    }

    /// A text that must be there and not be longer than `most` characters.
    fn words(&mut self, name: &'static str, text: Spanned<String>, most: usize) -> String {
        let span = text.span();
        let text = text.into_inner().trim().to_owned();
        if text.is_empty() || text.chars().count() > most {
            self.fault(span, What::Length { name, most });
        }
        text
    }

    /// A word out of a list.
    fn one_of<T>(&mut self, of: List, word: &Spanned<String>, parse: fn(&str) -> Option<T>) -> Option<T> {
        let found = parse(word.as_ref());
        if found.is_none() {
            self.fault(word.span(), What::NotOneOf { of, word: word.as_ref().clone() });
        }
        found
    }

    fn activity(mut self, file: File) -> Result<Activity, Wrong> {
        let key_span = file.key.span();
        let key = self.words("key", file.key, 60);
        if !key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            self.fault(key_span.clone(), What::Key);
        }
        let kind = self.one_of(List::Kind, &file.kind, Kind::parse);
        let schools: Vec<School> =
            file.schools.iter().filter_map(|word| self.one_of(List::School, word, School::parse)).collect();
        let purpose = self.purpose(file.purpose);
        let rhythm = self.rhythm(file.rhythm);
        let guide = file.guide.and_then(|guide| self.guide(guide));
        let form = self.form(file.steps, file.field);
        let digests = form.as_ref().map(|form| self.digests(form, file.digest)).unwrap_or_default();
        for (name, count, most) in [
            ("evidence", file.evidence.len(), 12),
            ("cautions", file.cautions.len(), 12),
            ("problems", file.problems.len(), 24),
        ] {
            if count > most {
                self.fault(key_span.clone(), What::TooMany { name, most });
            }
        }
        let activity = Activity {
            key,
            kind: kind.unwrap_or(Kind::SelfRecord),
            title: self.words("title", file.title, 80),
            summary: self.words("summary", file.summary, 160),
            schools,
            problems: file.problems,
            minutes: file.minutes,
            why: self.words("why", file.why, 2_000),
            how: self.words("how", file.how, 2_000),
            smallest: self.words("smallest", file.smallest, 400),
            cautions: file.cautions,
            purpose,
            rhythm: rhythm.unwrap_or(Rhythm::Free),
            evidence: file
                .evidence
                .into_iter()
                .map(|it| Evidence { claim: it.claim, source: it.source, doi: it.doi })
                .collect(),
            guide,
            form: form.unwrap_or_default(),
            digests,
        };
        self.faults.sort_by_key(|fault| fault.line);
        if self.faults.is_empty() { Ok(activity) } else { Err(Wrong(self.faults)) }
    }

    fn purpose(&mut self, texts: Spanned<BTreeMap<String, Spanned<String>>>) -> BTreeMap<Phase, String> {
        let span = texts.span();
        let before = self.faults.len();
        let mut purpose = BTreeMap::new();
        for (word, text) in texts.into_inner() {
            match Phase::parse(&word) {
                Some(phase) => {
                    purpose.insert(phase, text.into_inner().trim().to_owned());
                }
                None => self.fault(text.span(), What::NotOneOf { of: List::Phase, word }),
            }
        }
        purpose.retain(|_, text: &mut String| !text.is_empty());
        if purpose.is_empty() && self.faults.len() == before {
            self.fault(span, What::NoPurpose);
        }
        purpose
    }

    fn rhythm(&mut self, text: RhythmText) -> Option<Rhythm> {
        let at = text.at.and_then(|at| self.one_of(List::DayPart, &at, DayPart::parse));
        let range = Rhythm::numbers(text.kind.as_ref());
        for (name, number) in [("times", &text.times), ("days", &text.days)] {
            if let (Some(number), Some(range)) = (number, &range)
                && !range.contains(number.as_ref())
            {
                let (least, most) = (u16::from(*range.start()), u16::from(*range.end()));
                self.fault(number.span(), What::OutOfRange { name, least, most });
            }
        }
        let number = text.times.or(text.days).map_or(1, Spanned::into_inner);
        let rhythm = Rhythm::of(text.kind.as_ref(), number, at);
        if rhythm.is_none() {
            self.fault(text.kind.span(), What::NotOneOf { of: List::Rhythm, word: text.kind.into_inner() });
        }
        rhythm
    }

    fn digests(&mut self, form: &Form, texts: Vec<Spanned<Digest>>) -> Vec<Digest> {
        if let Some(ninth) = texts.get(8) {
            self.fault(ninth.span(), What::TooMany { name: "digest", most: 8 });
        }
        let mut digests = Vec::new();
        for text in texts {
            let span = text.span();
            let digest = text.into_inner();
            for key in digest.unfit(form) {
                self.fault(span.clone(), What::Digest(key));
            }
            digests.push(digest);
        }
        digests
    }

    /// The form. Without one of its fields it could be faulted for much that is right, so then there is none.
    fn form(&mut self, steps: Vec<String>, texts: Vec<FieldText>) -> Option<Form> {
        let (mut fields, mut spans) = (Vec::new(), BTreeMap::new());
        for text in texts {
            // Of two with one key the later one is at fault.
            spans.insert(text.key.as_ref().clone(), text.key.span());
            fields.push(self.field(text));
        }
        let fields = fields.into_iter().collect::<Option<Vec<Field>>>()?;
        let form = Form { steps, fields };
        for flaw in form.flaws() {
            let span = flaw.field().and_then(|key| spans.get(key)).map_or(0..0, Clone::clone);
            self.fault(span, What::Form(flaw));
        }
        if !form.steps.is_empty() && usize::from(form.last_step()) != form.steps.len() {
            self.fault(0..0, What::Steps { names: form.steps.len(), used: form.last_step() });
        }
        Some(form)
    }

    fn field(&mut self, it: FieldText) -> Option<Field> {
        let options = it.options.unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "brought into range first")]
        let count = it.max.map(|max| max.clamp(0.0, 1_000_000.0) as u32);
        let kind = match it.kind.as_ref().as_str() {
            "short-text" => FieldKind::ShortText,
            "long-text" => FieldKind::LongText,
            "number" => FieldKind::Number { min: it.min, max: it.max, unit: it.unit },
            "count" => FieldKind::Count { max: count, unit: it.unit },
            "rating-10" => FieldKind::Rating10 { ends: it.ends },
            "rating-100" => FieldKind::Rating100 { ends: it.ends },
            "choice" => FieldKind::Choice { options },
            "several" => FieldKind::Several { options },
            "yes-no" => FieldKind::YesNo,
            "time" => FieldKind::Time,
            "date" => FieldKind::Date,
            "duration" => FieldKind::Duration,
            "series" => FieldKind::Series,
            "people" => FieldKind::People { options },
            "places" => FieldKind::Places { options },
            "emotions" => FieldKind::Emotions { options },
            _ => {
                self.fault(it.kind.span(), What::NotOneOf { of: List::Field, word: it.kind.into_inner() });
                return None;
            }
        };
        let show_if = it.show_if.and_then(|rule| {
            let span = rule.span();
            let rule = rule.into_inner();
            match (rule.is, rule.at_least) {
                (Some(is), None) => Some(ShowIf { field: rule.field, when: When::Is(is) }),
                (None, Some(least)) => Some(ShowIf { field: rule.field, when: When::AtLeast(least) }),
                _ => {
                    self.fault(span, What::ShowIf);
                    None
                }
            }
        });
        let stage = it.stage.and_then(|stage| self.one_of(List::Stage, &stage, Stage::parse));
        Some(Field {
            key: it.key.into_inner(),
            label: it.label,
            help: it.help,
            kind,
            step: it.step,
            required: it.required,
            show_if,
            stage,
            for_session: it.for_session,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SOUND: &str = r#"
key = "note"
kind = "self-record"
title = "A note"
summary = "Notes."
why = "Why."
how = "How."
smallest = "Tap."
[purpose]
baseline = "See."
[rhythm]
kind = "event"
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

    fn faults(text: &str) -> Vec<(usize, String)> {
        read(text).unwrap_err().0.into_iter().map(|fault| (fault.line, fault.what.to_string())).collect()
    }

    #[test]
    fn a_sound_file_is_read() {
        let activity = read(SOUND).unwrap();
        assert_eq!((activity.key.as_str(), activity.form.fields.len()), ("note", 2));
    }

    #[test]
    fn every_fault_names_its_line_and_remedy() {
        let wrong = SOUND.replace("rating-10", "rating-11").replace("event", "sometimes");
        let found = faults(&wrong);
        assert!(found.iter().any(|(line, text)| *line == 12 && text.contains("event, free, daily")), "{found:?}");
        assert!(found.iter().any(|(line, text)| *line == 16 && text.contains("no kind of field")), "{found:?}");
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        let found = faults(&SOUND.replace("kind = \"rating-10\"", "kind = \"rating-10\"\ncolour = \"red\""));
        assert_eq!(found[0].0, 17);
        assert!(found[0].1.contains("check the spelling"), "{found:?}");
    }

    #[test]
    fn a_condition_on_a_later_field_is_refused_at_its_line() {
        let found = faults(&SOUND.replace("field = \"strength\", at_least", "field = \"later\", at_least"));
        assert!(found[0].1.contains("not an earlier field"), "{found:?}");
    }

    proptest! {
        #[test]
        fn nothing_sent_can_make_it_panic(text in "(\\PC|\n){0,400}") { let _ = read(&text); }

        #[test]
        fn a_damaged_file_is_refused_or_read_but_never_panics(at in 0usize..SOUND.len(), letter in any::<char>()) {
            let mut text = SOUND.to_owned();
            if text.is_char_boundary(at) { text.insert(at, letter); }
            let _ = read(&text);
        }
    }
}
