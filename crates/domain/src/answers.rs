//! Answers to a form, and how they are read from what a browser sends. Reading never panics and never keeps
//! what the form did not ask for.

use crate::form::{Choice, Field, FieldKind, Form, When};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    Text(String),
    Number(f64),
    Yes(bool),
    /// Key of the option.
    One(String),
    /// Keys of the options, in the order of the form.
    Many(Vec<String>),
    /// Words of the client's own list.
    Words(Vec<String>),
    Time(Time),
    Date(Date),
    Series(Vec<Beat>),
}

/// One tap of a series: seconds since the first, and the rating, 0–100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u32, u8)", into = "(u32, u8)")]
pub struct Beat {
    pub after: u32,
    pub rated: u8,
}
impl From<(u32, u8)> for Beat {
    fn from((after, rated): (u32, u8)) -> Beat {
        Beat { after, rated }
    }
}
impl From<Beat> for (u32, u8) {
    fn from(beat: Beat) -> (u32, u8) {
        (beat.after, beat.rated)
    }
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

/// What a browser or an import sent for a field: zero, one or several texts.
pub trait Sent {
    fn many(&self, name: &str) -> Vec<&str>;
    fn one(&self, name: &str) -> &str {
        self.many(name).first().copied().unwrap_or_default().trim()
    }
}

/// What is wrong with one answer; the page says it in words beside the field.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    Missing,
    NotANumber,
    NotWhole,
    TooSmall(f64),
    TooBig(f64),
    TooLong(usize),
    TooMany(usize),
    NotAnOption,
    NotATime,
    NotADate,
    NotASeries,
}

pub const SHORT: usize = 200;
pub const LONG: usize = 20_000;
const MOST_WORDS: usize = 20;
/// Two hours, a tap every half minute.
const MOST_BEATS: usize = 240;
const LONGEST_WORD: usize = 60;

impl Answers {
    pub fn get(&self, key: &str) -> Option<&Answer> {
        self.0.get(key)
    }
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.0.get(key) {
            Some(Answer::Text(text)) => Some(text),
            _ => None,
        }
    }
    pub fn number(&self, key: &str) -> Option<f64> {
        match self.0.get(key) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Whether a conditional field is asked, given the answers before it.
    pub fn shows(&self, field: &Field) -> bool {
        let Some(rule) = &field.show_if else { return true };
        match (&rule.when, self.0.get(&rule.field)) {
            (When::Is(word), Some(Answer::One(key))) => word == key,
            (When::Is(word), Some(Answer::Many(keys))) => keys.contains(word),
            (When::Is(word), Some(Answer::Yes(yes))) => word == if *yes { "yes" } else { "no" },
            (When::AtLeast(least), Some(Answer::Number(number))) => number >= least,
            _ => false,
        }
    }
}

impl Form {
    /// Reads the answers to this form.
    ///
    /// # Errors
    /// One problem for each field that cannot be kept, in the order of the form. Nothing else about the
    /// answers is returned then: the page still has what was sent.
    pub fn read(&self, sent: &impl Sent) -> Result<Answers, Vec<(String, Problem)>> {
        self.read_as(sent, true)
    }

    /// The same, but a required field may be left open: for drafts and for "details can follow".
    pub fn read_unfinished(&self, sent: &impl Sent) -> Result<Answers, Vec<(String, Problem)>> {
        self.read_as(sent, false)
    }

    fn read_as(&self, sent: &impl Sent, whole: bool) -> Result<Answers, Vec<(String, Problem)>> {
        let (mut answers, mut problems) = (Answers::default(), Vec::new());
        for field in &self.fields {
            if !answers.shows(field) {
                continue;
            }
            match field.read(sent) {
                Ok(Some(answer)) => {
                    answers.0.insert(field.key.clone(), answer);
                }
                Ok(None) if field.required && whole => problems.push((field.key.clone(), Problem::Missing)),
                Ok(None) => {}
                Err(problem) => problems.push((field.key.clone(), problem)),
            }
        }
        if problems.is_empty() { Ok(answers) } else { Err(problems) }
    }
}

impl Field {
    fn read(&self, sent: &impl Sent) -> Result<Option<Answer>, Problem> {
        let text = sent.one(&self.key);
        match &self.kind {
            FieldKind::People { options } | FieldKind::Places { options } | FieldKind::Emotions { options } => {
                words(sent, &self.key, options)
            }
            FieldKind::Several { options } => several(&sent.many(&self.key), options),
            _ if text.is_empty() => Ok(None),
            FieldKind::ShortText => bounded(text, SHORT),
            FieldKind::LongText => bounded(text, LONG),
            FieldKind::Number { min, max, .. } => number(text, *min, *max),
            FieldKind::Count { max, .. } => whole(text, f64::from(max.unwrap_or(1_000_000))),
            FieldKind::Rating10 { .. } => whole(text, 10.0),
            FieldKind::Rating100 { .. } => whole(text, 100.0),
            FieldKind::Duration => whole(text, 1_440.0),
            FieldKind::Choice { options } => options
                .iter()
                .any(|option| option.key == text)
                .then(|| Some(Answer::One(text.into())))
                .ok_or(Problem::NotAnOption),
            FieldKind::YesNo => match text {
                "yes" => Ok(Some(Answer::Yes(true))),
                "no" => Ok(Some(Answer::Yes(false))),
                _ => Err(Problem::NotAnOption),
            },
            FieldKind::Series => series(text),
            FieldKind::Time => text.parse().map(|time| Some(Answer::Time(time))).map_err(|_| Problem::NotATime),
            FieldKind::Date => text.parse().map(|date| Some(Answer::Date(date))).map_err(|_| Problem::NotADate),
        }
    }
}

fn bounded(text: &str, most: usize) -> Result<Option<Answer>, Problem> {
    let text = text.replace('\0', "");
    if text.chars().count() > most {
        Err(Problem::TooLong(most))
    } else {
        Ok((!text.trim().is_empty()).then_some(Answer::Text(text)))
    }
}

/// People write decimals with a comma or a point.
fn number(text: &str, min: Option<f64>, max: Option<f64>) -> Result<Option<Answer>, Problem> {
    let number: f64 = text.replace(',', ".").parse().map_err(|_| Problem::NotANumber)?;
    if !number.is_finite() {
        return Err(Problem::NotANumber);
    }
    match (min, max) {
        (Some(min), _) if number < min => Err(Problem::TooSmall(min)),
        (_, Some(max)) if number > max => Err(Problem::TooBig(max)),
        // Nobody means a nought below nought.
        _ => Ok(Some(Answer::Number(number + 0.0))),
    }
}

fn whole(text: &str, max: f64) -> Result<Option<Answer>, Problem> {
    match number(text, Some(0.0), Some(max))? {
        Some(Answer::Number(number)) if number.fract() != 0.0 => Err(Problem::NotWhole),
        answer => Ok(answer),
    }
}

/// `0=60 45=70 130=40`: seconds and rating. By hand the ratings alone will do: `60, 70, 40`.
///
/// # Errors
/// When a part is no rating from 0 to 100, moments run backwards or beyond a day, or there are too many.
pub fn series(text: &str) -> Result<Option<Answer>, Problem> {
    let mut beats: Vec<Beat> = Vec::new();
    for part in text.split([' ', ',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let (after, rated) = part.split_once('=').map_or((None, part), |(after, rated)| (Some(after), rated));
        let last = beats.last().map_or(0, |beat| beat.after);
        // Taps by hand have no moments: they follow each other a minute apart.
        let after = match after {
            Some(after) => after.parse().map_err(|_| Problem::NotASeries)?,
            None if beats.is_empty() => 0,
            None => last.saturating_add(60),
        };
        let rated = rated.parse().ok().filter(|rated| *rated <= 100).ok_or(Problem::NotASeries)?;
        if after < last || after > 24 * 60 * 60 {
            return Err(Problem::NotASeries);
        }
        beats.push(Beat { after, rated });
    }
    if beats.len() > MOST_BEATS {
        return Err(Problem::TooMany(MOST_BEATS));
    }
    Ok((!beats.is_empty()).then_some(Answer::Series(beats)))
}

/// A series as it is sent.
pub fn series_text(beats: &[Beat]) -> String {
    beats.iter().map(|beat| format!("{}={}", beat.after, beat.rated)).collect::<Vec<_>>().join(" ")
}

fn several(sent: &[&str], options: &[Choice]) -> Result<Option<Answer>, Problem> {
    let sent: Vec<&str> = sent.iter().map(|key| key.trim()).filter(|key| !key.is_empty()).collect();
    if sent.iter().any(|key| options.iter().all(|option| option.key != *key)) {
        return Err(Problem::NotAnOption);
    }
    let keys: Vec<String> =
        options.iter().filter(|option| sent.contains(&option.key.as_str())).map(|option| option.key.clone()).collect();
    Ok((!keys.is_empty()).then_some(Answer::Many(keys)))
}

/// Ticked words, and new ones typed after commas in the field `<key>_new`. A ticked start word comes by its label.
fn words(sent: &impl Sent, key: &str, options: &[Choice]) -> Result<Option<Answer>, Problem> {
    let typed = format!("{key}_new");
    let mut words: Vec<String> = Vec::new();
    let ticked = sent
        .many(key)
        .into_iter()
        .map(|word| options.iter().find(|option| option.key == word).map_or(word, |option| option.label.as_str()));
    for word in ticked.chain(sent.one(&typed).split([',', ';', '\n'])) {
        let word = word.replace('\0', "").split_whitespace().collect::<Vec<_>>().join(" ");
        if word.chars().count() > LONGEST_WORD {
            return Err(Problem::TooLong(LONGEST_WORD));
        }
        if !word.is_empty() && words.iter().all(|known| known.to_lowercase() != word.to_lowercase()) {
            words.push(word);
        }
    }
    if words.len() > MOST_WORDS {
        return Err(Problem::TooMany(MOST_WORDS));
    }
    Ok((!words.is_empty()).then_some(Answer::Words(words)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::ShowIf;
    use proptest::prelude::*;

    impl Sent for Vec<(String, String)> {
        fn many(&self, name: &str) -> Vec<&str> {
            self.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
        }
    }
    fn sent(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect()
    }
    fn field(key: &str, kind: FieldKind) -> Field {
        Field { key: key.into(), label: key.into(), kind, ..Field::default() }
    }
    fn form() -> Form {
        let mut why = field("why", FieldKind::ShortText);
        why.show_if = Some(ShowIf { field: "strength".into(), when: When::AtLeast(5.0) });
        Form {
            steps: vec![],
            fields: vec![
                field("strength", FieldKind::Rating10 { ends: None }),
                why,
                field("hours", FieldKind::Number { min: Some(0.5), max: None, unit: None }),
                field("with", FieldKind::People { options: vec![] }),
                field("at", FieldKind::Time),
            ],
        }
    }

    #[test]
    fn a_hidden_answer_is_not_kept() {
        let kept = form().read(&sent(&[("strength", "3"), ("why", "never mind")])).unwrap();
        assert_eq!(kept.get("why"), None);
        let kept = form().read(&sent(&[("strength", "5"), ("why", "the phone rang")])).unwrap();
        assert_eq!(kept.text("why"), Some("the phone rang"));
    }

    #[test]
    fn a_nought_has_no_sign() {
        let kept = form().read(&sent(&[("strength", "-0")])).unwrap();
        assert!(kept.number("strength").is_some_and(|number| number.is_sign_positive()));
    }

    #[test]
    fn each_wrong_answer_is_named() {
        let problems = form().read(&sent(&[("strength", "11"), ("hours", "a lot"), ("at", "25:99")])).unwrap_err();
        assert_eq!(
            problems,
            [
                ("strength".into(), Problem::TooBig(10.0)),
                ("hours".into(), Problem::NotANumber),
                ("at".into(), Problem::NotATime)
            ]
        );
    }

    #[test]
    fn a_series_comes_with_its_moments_or_without() {
        let read = |text| field("distress", FieldKind::Series).read(&sent(&[("distress", text)]));
        let beats =
            |beats: &[(u32, u8)]| Ok(Some(Answer::Series(beats.iter().map(|beat| Beat::from(*beat)).collect())));
        assert_eq!(read("0=60 45=70"), beats(&[(0, 60), (45, 70)]));
        assert_eq!(read("60, 70, 40"), beats(&[(0, 60), (60, 70), (120, 40)]));
        assert_eq!(read("0=60 45=101"), Err(Problem::NotASeries));
        assert_eq!(read("90=60 45=10"), Err(Problem::NotASeries));
        assert_eq!(read(" "), Ok(None));
    }

    #[test]
    fn decimals_may_have_a_comma() {
        assert_eq!(form().read(&sent(&[("hours", "1,5")])).unwrap().number("hours"), Some(1.5));
    }

    #[test]
    fn new_words_join_the_ticked_ones_once() {
        let kept = form().read(&sent(&[("with", "Luis"), ("with_new", "luis,  my sister ")])).unwrap();
        assert_eq!(kept.get("with"), Some(&Answer::Words(vec!["Luis".into(), "my sister".into()])));
    }

    #[test]
    fn an_unfinished_form_may_leave_required_fields_open() {
        let mut form = form();
        form.fields[0].required = true;
        assert_eq!(form.read(&sent(&[])).unwrap_err(), [("strength".to_owned(), Problem::Missing)]);
        assert!(form.read_unfinished(&sent(&[])).unwrap().is_empty());
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_keeps_only_what_is_asked(pairs in prop::collection::vec(("[a-z_]{1,9}|strength|why|hours|with|with_new|at", ".{0,40}"), 0..20)) {
            if let Ok(answers) = form().read(&pairs) {
                for key in answers.0.keys() { prop_assert!(form().field(key).is_some()); }
                let text = serde_json::to_string(&answers).unwrap();
                prop_assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), answers);
            }
        }
    }
}
