//! Answers as people read them: the field's own label, and the answer in words.

use super::Say;
use domain::{
    answers::{Answer, Answers},
    form::{Field, FieldKind, Form},
};
use jiff::civil::Date;

pub struct Shown {
    pub label: String,
    pub text: String,
    /// The person's own words, set as such.
    pub own: bool,
}

/// What was answered, in the order of the form; what was left open is left out.
pub fn shown(say: Say, form: &Form, answers: &Answers, today: Date) -> Vec<Shown> {
    let line = |field: &Field| {
        let text = text(say, field, answers.get(&field.key)?, today);
        Some(Shown {
            label: field.label.clone(),
            own: matches!(field.kind, FieldKind::LongText | FieldKind::ShortText),
            text,
        })
    };
    form.fields.iter().filter_map(line).collect()
}

pub fn text(say: Say, field: &Field, answer: &Answer, today: Date) -> String {
    let label = |key: &String| {
        let option = field.kind.options().iter().find(|option| option.key == *key);
        option.map_or_else(|| key.clone(), |option| option.label.clone())
    };
    match answer {
        Answer::Text(text) => text.clone(),
        Answer::Number(number) => match &field.kind {
            FieldKind::Rating10 { .. } => say.of_ten_number(&say.number(*number)),
            FieldKind::Rating100 { .. } => say.of_hundred_number(&say.number(*number)),
            FieldKind::Duration => say.minutes(*number),
            FieldKind::Number { unit: Some(unit), .. } | FieldKind::Count { unit: Some(unit), .. } => {
                format!("{} {unit}", say.number(*number))
            }
            _ => say.number(*number),
        },
        Answer::Yes(true) => say.yes_word(),
        Answer::Yes(false) => say.no_word(),
        Answer::One(key) => label(key),
        Answer::Many(keys) => keys.iter().map(label).collect::<Vec<_>>().join(", "),
        Answer::Words(words) => words.join(", "),
        Answer::Time(time) => say.time(*time),
        Answer::Date(date) => say.day(*date, today),
    }
}
