//! A practice's own version of an activity: what of it can be written anew, as a form and read back. What an answer
//! means cannot be changed here, so every field keeps its key and kind.

use crate::kit::{Filled, Say};
use domain::{
    activity::{Activity, Kind},
    form::{FieldKind, Form},
};
use std::collections::BTreeSet;

const MOST_CAUTIONS: usize = 12;
const LONGEST_CAUTION: usize = 500;
const LONGEST_QUESTION: usize = 200;

/// The name under which the wording of a question is sent.
pub fn wording(key: &str) -> String {
    format!("label_{key}")
}

/// Every question to choose from: those of the version, and those of what it was made from that it does not ask.
/// Conditions come from the latter, so that one returns when the question that decides it does.
pub fn whole(asked: &Form, base: Option<&Form>) -> Form {
    let Some(base) = base else { return asked.clone() };
    let mut whole = base.clone();
    for field in &mut whole.fields {
        if let Some(own) = asked.field(&field.key) {
            let show_if = field.show_if.take();
            *field = own.clone();
            field.show_if = show_if;
        }
    }
    // A later release may have dropped a question that the version still asks.
    whole.fields.extend(asked.fields.iter().filter(|field| base.field(&field.key).is_none()).cloned());
    whole
}

/// The form as an activity stands.
pub fn filled(activity: &Activity, whole: &Form) -> Filled {
    let texts = [
        ("title", activity.title.clone()),
        ("summary", activity.summary.clone()),
        ("why", activity.why.clone()),
        ("how", activity.how.clone()),
        ("smallest", activity.smallest.clone()),
        ("cautions", activity.cautions.join("\n")),
    ];
    let texts = texts.into_iter().map(|(name, text)| (name.to_owned(), text));
    let labels = whole.fields.iter().map(|field| (wording(&field.key), field.label.clone()));
    let ticks = activity.form.fields.iter().map(|field| ("on".to_owned(), field.key.clone()));
    Filled::from_pairs(texts.chain(labels).chain(ticks))
}

/// The activity as the form has it, or none with the reasons noted in the form.
pub fn changed(from: &Activity, whole: &Form, form: &mut Filled, say: Say) -> Option<Activity> {
    let it = Activity {
        title: words(form, say, "title", 80),
        summary: words(form, say, "summary", 160),
        why: words(form, say, "why", 2_000),
        how: words(form, say, "how", 2_000),
        smallest: words(form, say, "smallest", 400),
        cautions: cautions(form, say),
        form: asked(form, say, whole, from.kind),
        ..from.clone()
    };
    form.is_right().then_some(it)
}

/// A text that must be there and not be longer than `most` characters: the limits of activity files.
fn words(form: &mut Filled, say: Say, name: &str, most: usize) -> String {
    // Browsers end a line with two characters; one is kept and counted.
    let text = form.text(name).replace("\r\n", "\n");
    if text.is_empty() {
        form.wrong(name, say.library_missing(name));
    } else if text.chars().count() > most {
        form.wrong(name, say.too_long(number(most)));
    }
    text
}

fn cautions(form: &mut Filled, say: Say) -> Vec<String> {
    let text = form.text("cautions");
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Into::into).collect();
    if lines.len() > MOST_CAUTIONS {
        form.wrong("cautions", say.library_cautions_many(number(MOST_CAUTIONS)));
    } else if lines.iter().any(|line| line.chars().count() > LONGEST_CAUTION) {
        form.wrong("cautions", say.library_caution_long(number(LONGEST_CAUTION)));
    }
    lines
}

/// The questions that are ticked, as they are worded now.
fn asked(form: &mut Filled, say: Say, whole: &Form, kind: Kind) -> Form {
    let mut all = whole.clone();
    let mut off = BTreeSet::new();
    for field in &mut all.fields {
        if !form.has("on", &field.key) {
            off.insert(field.key.clone());
            continue;
        }
        let name = wording(&field.key);
        field.label = form.text(&name);
        if field.label.is_empty() || field.label.chars().count() > LONGEST_QUESTION {
            form.wrong(&name, say.library_question_missing(number(LONGEST_QUESTION)));
        }
    }
    let mut asked = all.at_step(u8::MAX, &off);
    // A form may not name more steps than it has.
    asked.steps.truncate(usize::from(asked.last_step()));
    if asked.fields.is_empty() {
        form.wrong("on", say.library_none_asked());
    } else if kind == Kind::Writing && !asked.fields.iter().any(|field| field.kind == FieldKind::LongText) {
        form.wrong("on", say.library_text_needed());
    }
    asked
}

fn number(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}
