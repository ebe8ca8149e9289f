//! What is wrong with an activity file, said in the reader's language. What the builder says of the same is said in
//! the same words.

use crate::kit::Say;
use domain::form::{Flaw, Form};
use formats::activity::{What, Wrong};

const LONGEST_LABEL: i64 = 200;
/// As much of a line as one needs to know it again.
const SHOWN: usize = 60;

/// A fault as a page shows it.
pub struct Line {
    pub number: i64,
    /// The line as it stands in the file.
    pub text: String,
    pub words: String,
    /// What the reader of TOML says, which speaks English only.
    pub detail: Option<String>,
}

/// Every fault of a file with the line it is on.
pub fn lines(say: Say, file: &str, wrong: &Wrong) -> Vec<Line> {
    let line = |line: usize| file.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim();
    let fault = |it: &formats::activity::Fault| Line {
        number: number(it.line),
        text: line(it.line).chars().take(SHOWN).collect(),
        words: said(say, &it.what),
        detail: match &it.what {
            What::NotToml(detail) | What::OtherSort(detail) => Some(detail.clone()),
            _ => None,
        },
    };
    wrong.0.iter().map(fault).collect()
}

pub fn said(say: Say, what: &What) -> String {
    match what {
        What::TooLarge => say.builder_too_big(),
        What::NotToml(_) => say.fault_not_toml(),
        What::OtherSort(_) => say.fault_other_sort(),
        What::Unknown { name, known } => say.fault_unknown(name, &known.join(", ")),
        What::Missing(name) => say.fault_missing(name),
        What::NotOneOf { of, word } => say.fault_not_one_of(of.word(), word, &of.all().join(", ")),
        What::Length { name, most } => say.fault_length(name, number(*most)),
        What::TooMany { name, most } => say.fault_too_many(number(*most), name),
        What::OutOfRange { name, least, most } => {
            say.fault_at(name, &say.builder_whole_wrong(i64::from(*least), i64::from(*most)))
        }
        What::Key => say.fault_key(),
        What::NoPurpose => say.builder_purpose_missing(),
        What::Steps { names, used } => say.builder_steps_wrong(number(*names), i64::from(*used)),
        What::Form(flaw) => of_form(say, flaw),
        What::ShowIf => say.fault_show_if(),
        What::Digest(key) => say.fault_digest(key),
        What::GuideHasNo { guide, name, has } => say.fault_guide(name, guide, &has.join(", ")),
        What::Breath(name) => say.fault_breath(name),
        What::Patterns => say.fault_patterns(),
        What::Script => say.fault_script(),
    }
}

fn of_form(say: Say, flaw: &Flaw) -> String {
    match flaw {
        Flaw::TooMany => say.builder_questions_many(number(Form::MOST_FIELDS)),
        Flaw::BadKey(key) => say.fault_field_key(key),
        Flaw::KeyTwice(key) => say.fault_key_twice(key),
        Flaw::NoLabel(key) => say.fault_at(key, &say.builder_question_missing(LONGEST_LABEL)),
        Flaw::BadOptions(key) => say.fault_options(key),
        Flaw::BadShowIf { field, by } => say.fault_if(field, by),
        Flaw::BadBounds(key) => say.fault_at(key, &say.builder_bounds_wrong()),
        Flaw::BadStep(key) => say.fault_at(&format!("{key}, step"), &say.builder_whole_wrong(1, 9)),
        Flaw::BadStage(key) => say.fault_at(key, &say.builder_stage_wrong()),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
