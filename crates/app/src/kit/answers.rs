//! Answers as people read them: the field's own label, and the answer in words.

use super::Say;
use domain::{
    answers::{Answer, Answers, Beat},
    form::{Field, FieldKind, Form},
    guide::Counts,
};
use jiff::civil::Date;

/// A breath as it is sent and read: `4,0,6,0` for in, hold, out, hold.
pub fn counts(counts: &Counts) -> String {
    counts.get().map(|count| count.to_string()).join(",")
}

#[derive(Clone)]
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

/// "3 taps in 4 min, from 60 to 40, highest 75".
fn series(say: Say, beats: &[Beat]) -> String {
    let (Some(first), Some(last)) = (beats.first(), beats.last()) else { return String::new() };
    let highest = beats.iter().map(|beat| beat.rated).max().unwrap_or_default();
    let minutes = say.minutes(f64::from(last.after) / 60.0);
    let count = i64::try_from(beats.len()).unwrap_or(i64::MAX);
    let number = |rated: u8| rated.to_string();
    say.series_words(count, &number(first.rated), &number(highest), &number(last.rated), &minutes)
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
        Answer::Series(beats) => series(say, beats),
    }
}
