//! Activity files: one activity as TOML text. The format is described in docs/activities.md.

mod guide;

use domain::{
    activity::{Activity, Evidence, Kind, School},
    digest::Digest,
    form::{Choice, Field, FieldKind, Form, ShowIf, Stage, When},
    phase::Phase,
    rhythm::{DayPart, Rhythm},
};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt, ops::Range};
use toml::Spanned;

/// Largest file read, in bytes.
pub const MOST: usize = 64 * 1024;

/// Everything wrong with a file, each with its line (from 1) and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong(pub Vec<Fault>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub text: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(f, "line {}: {}", fault.line, fault.text)?;
        }
        Ok(())
    }
}
impl std::error::Error for Wrong {}

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
    purpose: Spanned<BTreeMap<String, String>>,
    rhythm: Spanned<RhythmText>,
    #[serde(default)]
    evidence: Vec<EvidenceText>,
    guide: Option<Spanned<guide::Text>>,
    #[serde(default)]
    digest: Vec<Spanned<Digest>>,
    #[serde(default)]
    field: Vec<Spanned<FieldText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RhythmText {
    kind: String,
    times: Option<u8>,
    days: Option<u8>,
    at: Option<String>,
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
    key: String,
    label: String,
    help: Option<String>,
    kind: String,
    #[serde(default = "one")]
    step: u8,
    #[serde(default)]
    required: bool,
    ends: Option<[String; 2]>,
    options: Option<Vec<Choice>>,
    min: Option<f64>,
    max: Option<f64>,
    unit: Option<String>,
    show_if: Option<ShowText>,
    stage: Option<String>,
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
        return Err(Wrong(vec![Fault { line: 1, text: "the file is larger than 64 KB; make it shorter".into() }]));
    }
    let file: File = toml::from_str(text).map_err(|error| {
        let line = line_of(text, error.span().unwrap_or(0..0));
        Wrong(vec![Fault { line, text: remedy(error.message()) }])
    })?;
    Reader { text, faults: Vec::new() }.activity(file)
}

/// The parser's own words, with what to do where it can be known.
fn remedy(message: &str) -> String {
    let message = message.trim().replace('\n', " ");
    if message.contains("unknown field") {
        format!("{message}; check the spelling, or take the line out")
    } else if message.contains("missing field") {
        format!("{message}; add it (docs/activities.md shows each with an example)")
    } else {
        message
    }
}

fn line_of(text: &str, span: Range<usize>) -> usize {
    text.get(..span.start).unwrap_or(text).matches('\n').count() + 1
}

struct Reader<'a> {
    text: &'a str,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, span: Range<usize>, text: impl Into<String>) {
        self.faults.push(Fault { line: line_of(self.text, span), text: text.into() });
    }

    /// A text that must be there and not be longer than `most` characters.
    fn words(&mut self, name: &str, text: Spanned<String>, most: usize) -> String {
        let span = text.span();
        let text = text.into_inner().trim().to_owned();
        if text.is_empty() || text.chars().count() > most {
            self.fault(span, format!("`{name}` needs 1 to {most} characters"));
        }
        text
    }

    fn one_of<T>(
        &mut self,
        name: &str,
        word: &Spanned<String>,
        parse: fn(&str) -> Option<T>,
        all: &[&str],
    ) -> Option<T> {
        let found = parse(word.as_ref());
        if found.is_none() {
            self.fault(word.span(), format!("`{}` is no {name}; write one of: {}", word.as_ref(), all.join(", ")));
        }
        found
    }

    fn activity(mut self, file: File) -> Result<Activity, Wrong> {
        let key_span = file.key.span();
        let key = self.words("key", file.key, 60);
        if !key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            self.fault(key_span.clone(), "`key` may hold only a–z, 0–9 and -");
        }
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.word()).collect();
        let kind = self.one_of("kind", &file.kind, Kind::parse, &kinds);
        let schools: Vec<&str> = School::ALL.iter().map(|school| school.word()).collect();
        let schools: Vec<School> =
            file.schools.iter().filter_map(|word| self.one_of("school", word, School::parse, &schools)).collect();
        let mut purpose = BTreeMap::new();
        let purpose_span = file.purpose.span();
        for (word, text) in file.purpose.into_inner() {
            match Phase::parse(&word) {
                Some(phase) => {
                    purpose.insert(phase, text.trim().to_owned());
                }
                None => self.fault(
                    purpose_span.clone(),
                    format!("`{word}` is no phase; write baseline, practice, generalise or maintain"),
                ),
            }
        }
        if purpose.is_empty() {
            self.fault(purpose_span, "say in [purpose] what it is for in at least one phase");
        }
        let rhythm = self.rhythm(file.rhythm);
        let guide = file.guide.and_then(|guide| self.guide(guide));
        let form = self.form(file.steps, file.field);
        let digests = self.digests(&form, file.digest);
        if file.evidence.len() > 12 || file.cautions.len() > 12 || file.problems.len() > 24 {
            self.fault(key_span, "at most 12 sources, 12 cautions and 24 problem words");
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
            form,
            digests,
        };
        self.faults.sort_by_key(|fault| fault.line);
        if self.faults.is_empty() { Ok(activity) } else { Err(Wrong(self.faults)) }
    }

    fn rhythm(&mut self, text: Spanned<RhythmText>) -> Option<Rhythm> {
        let span = text.span();
        let text = text.into_inner();
        let at = text.at.as_deref().map(DayPart::parse);
        if at == Some(None) {
            self.fault(span.clone(), "`at` is morning, midday, evening or night");
        }
        let rhythm = Rhythm::of(&text.kind, text.times.or(text.days).unwrap_or(1), at.flatten());
        if rhythm.is_none() {
            self.fault(span, format!("`{}` is no rhythm; write one of: {}", text.kind, Rhythm::EVERY.join(", ")));
        }
        rhythm
    }

    fn digests(&mut self, form: &Form, texts: Vec<Spanned<Digest>>) -> Vec<Digest> {
        if let Some(ninth) = texts.get(8) {
            self.fault(ninth.span(), "at most 8 digests");
        }
        let mut digests = Vec::new();
        for text in texts {
            let span = text.span();
            let digest = text.into_inner();
            for key in digest.unfit(form) {
                self.fault(span.clone(), format!("`{key}` is no field of this form that can be counted so"));
            }
            digests.push(digest);
        }
        digests
    }

    fn form(&mut self, steps: Vec<String>, texts: Vec<Spanned<FieldText>>) -> Form {
        let (mut fields, mut spans) = (Vec::new(), BTreeMap::new());
        for text in texts {
            let span = text.span();
            let text = text.into_inner();
            spans.entry(text.key.clone()).or_insert(span.clone());
            if let Some(field) = self.field(span, text) {
                fields.push(field);
            }
        }
        let form = Form { steps, fields };
        for flaw in form.flaws() {
            let said = flaw.to_string();
            let span =
                spans.iter().find(|(key, _)| said.contains(&format!("`{key}`"))).map_or(0..0, |(_, span)| span.clone());
            self.fault(span, said);
        }
        if !form.steps.is_empty() && usize::from(form.last_step()) != form.steps.len() {
            self.fault(0..0, format!("`steps` names {} steps, the fields use {}", form.steps.len(), form.last_step()));
        }
        form
    }

    fn field(&mut self, span: Range<usize>, it: FieldText) -> Option<Field> {
        let options = it.options.unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "brought into range first")]
        let count = it.max.map(|max| max.clamp(0.0, 1_000_000.0) as u32);
        let kind = match it.kind.as_str() {
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
            other => {
                self.fault(span, format!("`{other}` is no kind of field; docs/activities.md lists them"));
                return None;
            }
        };
        let show_if = it.show_if.and_then(|rule| match (rule.is, rule.at_least) {
            (Some(is), None) => Some(ShowIf { field: rule.field, when: When::Is(is) }),
            (None, Some(least)) => Some(ShowIf { field: rule.field, when: When::AtLeast(least) }),
            _ => {
                self.fault(span.clone(), "`show_if` needs either `is` or `at_least`");
                None
            }
        });
        let stage = it.stage.as_deref().map(Stage::parse);
        if stage == Some(None) {
            self.fault(span, "`stage` is before, during or after");
        }
        Some(Field {
            key: it.key,
            label: it.label,
            help: it.help,
            kind,
            step: it.step,
            required: it.required,
            show_if,
            stage: stage.flatten(),
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
        read(text).unwrap_err().0.into_iter().map(|fault| (fault.line, fault.text)).collect()
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
        assert!(found.iter().any(|(line, text)| *line == 11 && text.contains("event, free, daily")), "{found:?}");
        assert!(found.iter().any(|(line, text)| *line == 13 && text.contains("no kind of field")), "{found:?}");
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
