//! A form is what one entry asks. It is never edited: a change makes a new version of the terms that hold it,
//! so entries stay readable under the form they were made with. A key never changes its meaning.

use crate::word_enum;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

word_enum! {
    /// When a question belongs: a plan and its outcome are one entry, asked at two times.
    pub enum Stage {
        /// Before doing it: what is planned, expected, felt.
        Before = "before",
        /// While doing it.
        During = "during",
        /// Afterwards: what happened, what was learned.
        After = "after",
    }
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Form {
    /// Names of the steps of a form that grows; empty for one that does not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    pub key: String,
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    #[serde(flatten)]
    pub kind: FieldKind,
    /// From which step on it is asked, 1 and up.
    #[serde(default = "one")]
    pub step: u8,
    #[serde(default)]
    pub required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<ShowIf>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The answer is something to bring to the next session: a question, a doubt.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub for_session: bool,
}

fn one() -> u8 {
    1
}

impl Default for Field {
    /// A short text of the first step, without a key or a label yet.
    fn default() -> Field {
        Field {
            key: String::new(),
            label: String::new(),
            help: None,
            kind: FieldKind::ShortText,
            step: 1,
            required: false,
            show_if: None,
            stage: None,
            for_session: false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FieldKind {
    ShortText,
    LongText,
    /// A decimal number, bounds included.
    Number {
        min: Option<f64>,
        max: Option<f64>,
        unit: Option<String>,
    },
    /// A whole number from 0.
    Count {
        max: Option<u32>,
        unit: Option<String>,
    },
    #[serde(rename = "rating-10")]
    Rating10 {
        ends: Option<[String; 2]>,
    },
    #[serde(rename = "rating-100")]
    Rating100 {
        ends: Option<[String; 2]>,
    },
    Choice {
        options: Vec<Choice>,
    },
    Several {
        options: Vec<Choice>,
    },
    YesNo,
    Time,
    Date,
    /// Minutes, 0 to 1,440.
    Duration,
    /// 0–100, tapped again and again while it lasts.
    Series,
    /// Words from a list of the client's own, which learns every new one.
    People {
        #[serde(default)]
        options: Vec<Choice>,
    },
    Places {
        #[serde(default)]
        options: Vec<Choice>,
    },
    Emotions {
        #[serde(default)]
        options: Vec<Choice>,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub key: String,
    pub label: String,
}

/// A field is asked only when an earlier answer says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShowIf {
    pub field: String,
    #[serde(flatten)]
    pub when: When,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// The earlier answer is this option, or `yes` / `no`.
    Is(String),
    /// The earlier number or rating is at least this.
    AtLeast(f64),
}

/// What is wrong with a form's own text; `Display` says it to the person who writes activities.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Flaw {
    #[error("the key `{0}` may hold only a–z, 0–9 and _, begin with a letter, and be at most 40 long")]
    BadKey(String),
    #[error("the key `{0}` is used twice")]
    KeyTwice(String),
    #[error("`{0}` needs a label of 1 to 200 characters")]
    NoLabel(String),
    #[error("`{0}` needs 2 to 30 options, each with its own key and a label")]
    BadOptions(String),
    #[error("`{field}` is shown by `{by}`, which is not an earlier field that can decide it")]
    BadShowIf { field: String, by: String },
    #[error("`{0}` has a lowest value above its highest")]
    BadBounds(String),
    #[error("`{0}` has a step outside 1 to 9")]
    BadStep(String),
    #[error("`{0}` is asked at an earlier stage than a field before it; put before, during and after in this order")]
    BadStage(String),
    #[error("a form has at most 60 fields")]
    TooMany,
}

impl Flaw {
    /// Key of the field it is about; nothing for a flaw of the whole form.
    pub fn field(&self) -> Option<&str> {
        match self {
            Flaw::BadKey(key)
            | Flaw::KeyTwice(key)
            | Flaw::NoLabel(key)
            | Flaw::BadOptions(key)
            | Flaw::BadShowIf { field: key, .. }
            | Flaw::BadBounds(key)
            | Flaw::BadStep(key)
            | Flaw::BadStage(key) => Some(key),
            Flaw::TooMany => None,
        }
    }
}

impl Form {
    pub const MOST_FIELDS: usize = 60;

    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// How many steps the form can grow through; 1 for one that does not grow.
    pub fn last_step(&self) -> u8 {
        self.fields.iter().map(|field| field.step).max().unwrap_or(1)
    }

    /// The form as asked at a step, less the fields switched off. A field whose condition was switched off
    /// is asked always, since what decided it is gone.
    pub fn at_step(&self, step: u8, off: &BTreeSet<String>) -> Form {
        let mut fields: Vec<Field> =
            self.fields.iter().filter(|field| field.step <= step && !off.contains(&field.key)).cloned().collect();
        let kept: BTreeSet<String> = fields.iter().map(|field| field.key.clone()).collect();
        for field in &mut fields {
            if field.show_if.as_ref().is_some_and(|rule| !kept.contains(&rule.field)) {
                field.show_if = None;
            }
        }
        Form { steps: self.steps.clone(), fields }
    }

    /// The questions of one stage, in order. A question without a stage belongs to doing it.
    pub fn at_stage(&self, stage: Stage) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(move |field| field.stage.unwrap_or(Stage::During) == stage)
    }

    /// Whether what is answered before can stand as a plan of its own until the rest is known.
    pub fn can_be_planned(&self) -> bool {
        let has = |stage| self.fields.iter().any(|field| field.stage == Some(stage));
        has(Stage::Before) && has(Stage::After)
    }

    /// Everything wrong with the form; empty when it can be used.
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        if self.fields.len() > Self::MOST_FIELDS {
            flaws.push(Flaw::TooMany);
        }
        for (at, field) in self.fields.iter().enumerate() {
            let earlier = &self.fields[..at];
            if !is_key(&field.key) {
                flaws.push(Flaw::BadKey(field.key.clone()));
            }
            if earlier.iter().any(|other| other.key == field.key) {
                flaws.push(Flaw::KeyTwice(field.key.clone()));
            }
            if field.label.trim().is_empty() || field.label.chars().count() > 200 {
                flaws.push(Flaw::NoLabel(field.key.clone()));
            }
            if !(1..=9).contains(&field.step) {
                flaws.push(Flaw::BadStep(field.key.clone()));
            }
            flaws.extend(field.kind.flaw(&field.key));
            if earlier.iter().any(|other| other.stage.unwrap_or(Stage::During) > field.stage.unwrap_or(Stage::During)) {
                flaws.push(Flaw::BadStage(field.key.clone()));
            }
            if let Some(rule) = &field.show_if
                && !earlier.iter().any(|other| other.key == rule.field && other.kind.can_decide(&rule.when))
            {
                flaws.push(Flaw::BadShowIf { field: field.key.clone(), by: rule.field.clone() });
            }
        }
        flaws
    }
}

impl FieldKind {
    /// The word it is written as in activity files.
    pub fn word(&self) -> &'static str {
        match self {
            FieldKind::ShortText => "short-text",
            FieldKind::LongText => "long-text",
            FieldKind::Number { .. } => "number",
            FieldKind::Count { .. } => "count",
            FieldKind::Rating10 { .. } => "rating-10",
            FieldKind::Rating100 { .. } => "rating-100",
            FieldKind::Choice { .. } => "choice",
            FieldKind::Several { .. } => "several",
            FieldKind::YesNo => "yes-no",
            FieldKind::Time => "time",
            FieldKind::Date => "date",
            FieldKind::Duration => "duration",
            FieldKind::Series => "series",
            FieldKind::People { .. } => "people",
            FieldKind::Places { .. } => "places",
            FieldKind::Emotions { .. } => "emotions",
        }
    }

    /// Every word a field's kind can have, in the order a builder offers them.
    pub const WORDS: &'static [&'static str] = &[
        "short-text",
        "long-text",
        "rating-10",
        "rating-100",
        "yes-no",
        "choice",
        "several",
        "count",
        "duration",
        "number",
        "time",
        "date",
        "people",
        "places",
        "emotions",
        "series",
    ];

    /// Whether an answer is a number that can be compared with another.
    pub fn is_numeric(&self) -> bool {
        matches!(
            self,
            FieldKind::Number { .. }
                | FieldKind::Count { .. }
                | FieldKind::Rating10 { .. }
                | FieldKind::Rating100 { .. }
                | FieldKind::Duration
        )
    }

    pub fn options(&self) -> &[Choice] {
        match self {
            FieldKind::Choice { options }
            | FieldKind::Several { options }
            | FieldKind::People { options }
            | FieldKind::Places { options }
            | FieldKind::Emotions { options } => options,
            _ => &[],
        }
    }

    fn flaw(&self, key: &str) -> Option<Flaw> {
        match self {
            FieldKind::Choice { options } | FieldKind::Several { options } => {
                (!(2..=30).contains(&options.len()) || !sound(options)).then(|| Flaw::BadOptions(key.into()))
            }
            FieldKind::People { options } | FieldKind::Places { options } | FieldKind::Emotions { options } => {
                (options.len() > 30 || !sound(options)).then(|| Flaw::BadOptions(key.into()))
            }
            FieldKind::Number { min: Some(min), max: Some(max), .. } => {
                (min.partial_cmp(max).is_none_or(|order| order.is_gt())).then(|| Flaw::BadBounds(key.into()))
            }
            _ => None,
        }
    }

    fn can_decide(&self, when: &When) -> bool {
        match when {
            When::Is(value) => match self {
                FieldKind::YesNo => matches!(value.as_str(), "yes" | "no"),
                FieldKind::Choice { options } | FieldKind::Several { options } => {
                    options.iter().any(|option| &option.key == value)
                }
                _ => false,
            },
            When::AtLeast(least) => least.is_finite() && self.is_numeric(),
        }
    }
}

fn is_key(key: &str) -> bool {
    key.len() <= 40
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn sound(options: &[Choice]) -> bool {
    options.iter().enumerate().all(|(at, option)| {
        let key = option.key.replace('-', "_");
        is_key(&key) && !option.label.trim().is_empty() && options[..at].iter().all(|other| other.key != option.key)
    })
}
