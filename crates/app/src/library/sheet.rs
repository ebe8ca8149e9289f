//! The builder's form as rows: questions, digests and sources are rows whose names carry a number (`q3-label`).
//! Adding, doubling, moving and removing are done to the rows, and whatever was typed goes along.

use super::keys;
use crate::kit::Filled;
use domain::{
    digest::Digest,
    form::{Choice, Form},
};
use std::collections::BTreeMap;

/// Rows of one sort: the letter their names begin with, and the most there can be.
#[derive(Clone, Copy)]
pub struct Rows {
    pub letter: char,
    pub most: usize,
}

pub const QUESTIONS: Rows = Rows { letter: 'q', most: Form::MOST_FIELDS };
pub const DIGESTS: Rows = Rows { letter: 'd', most: 8 };
pub const SOURCES: Rows = Rows { letter: 'e', most: 12 };
const ALL: [Rows; 3] = [QUESTIONS, DIGESTS, SOURCES];

/// Names and values of one row, the names without their number.
type Row = Vec<(String, String)>;
const MOST_IN_A_ROW: usize = 160;
/// Most lines that are looked at as options: more than can be kept, so that a reason can be given.
const MOST_LINES: usize = 60;

/// Whatever else the form holds; anything that is not here is nobody's.
const HEAD: &[&str] = &[
    "id",
    "changed_at",
    "deed",
    "at_row",
    "seen",
    "lang",
    "kind",
    "title",
    "summary",
    "schools",
    "problems",
    "minutes",
    "why",
    "how",
    "smallest",
    "cautions",
    "purpose_baseline",
    "purpose_practice",
    "purpose_generalise",
    "purpose_maintain",
    "rhythm",
    "times",
    "at",
    "steps",
    "guide",
    "g_minutes",
    "g_visits",
    "g_prompts",
    "g_patterns",
    "g_lines",
    "g_work",
    "g_part",
    "g_find",
    "g_rates",
    "g_ideas",
    "add_show",
];

/// What a button asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    Keep,
    /// The page again, with what a button has changed in it.
    Again,
}

/// The value of a row.
pub fn of<'a>(form: &'a Filled, rows: Rows, at: usize, part: &str) -> &'a str {
    form.value(&name(rows, at, part))
}

pub fn name(rows: Rows, at: usize, part: &str) -> String {
    format!("{}{at}-{part}", rows.letter)
}

/// How many rows there are; their numbers are 0 and up without a gap, once the form is tidy.
pub fn count(form: &Filled, rows: Rows) -> usize {
    taken(form, rows).len()
}

/// Number and part of a row's name.
fn place(rows: Rows, name: &str) -> Option<(usize, &str)> {
    let (number, part) = name.strip_prefix(rows.letter)?.split_once('-')?;
    Some((number.parse().ok()?, part))
}

fn taken(form: &Filled, rows: Rows) -> Vec<Row> {
    let mut found: BTreeMap<usize, Row> = BTreeMap::new();
    for (name, value) in form.pairs() {
        if let Some((number, part)) = place(rows, name) {
            let row = found.entry(number).or_default();
            if row.len() < MOST_IN_A_ROW {
                row.push((part.to_owned(), value.clone()));
            }
        }
    }
    found.into_values().take(rows.most).collect()
}

fn put(form: &mut Filled, rows: Rows, all: Vec<Row>) {
    let mut pairs: Vec<(String, String)> =
        form.pairs().iter().filter(|(name, _)| place(rows, name).is_none()).cloned().collect();
    for (at, row) in all.into_iter().enumerate() {
        pairs.extend(row.into_iter().map(|(part, value)| (name(rows, at, &part), value)));
    }
    *form = Filled::from_pairs(pairs);
}

/// Adds a row at the end.
pub fn push<const N: usize>(form: &mut Filled, rows: Rows, parts: [(&str, String); N]) {
    let at = count(form, rows);
    let row = parts.into_iter().map(|(part, value)| (name(rows, at, part), value));
    *form = Filled::from_pairs(form.pairs().iter().cloned().chain(row).collect::<Vec<_>>());
}

/// Brings what was sent into order: no unknown names, rows numbered from 0, every question and option with its key.
pub fn tidy(form: &mut Filled) {
    let all = ALL.map(|rows| taken(form, rows));
    let known = form.pairs().iter().filter(|(name, _)| HEAD.contains(&name.as_str())).take(200).cloned();
    *form = Filled::from_pairs(known.collect::<Vec<_>>());
    for (rows, mut found) in ALL.into_iter().zip(all) {
        if rows.letter == QUESTIONS.letter {
            settle(&mut found);
        }
        put(form, rows, found);
    }
}

/// Gives keys to what has words and no key yet.
fn settle(questions: &mut [Row]) {
    let value = |row: &Row, part: &str| {
        row.iter().find(|(name, _)| name == part).map_or_else(String::new, |(_, value)| value.trim().to_owned())
    };
    let mut taken: Vec<String> = Vec::new();
    for row in &mut *questions {
        let key = value(row, "key");
        row.retain(|(part, _)| part != "key");
        // The second of two with one key is a new question.
        if keys::is_key(&key) && !key.contains('-') && !taken.contains(&key) {
            taken.push(key.clone());
            row.push(("key".into(), key));
        }
    }
    for row in questions {
        let label = value(row, "label");
        if value(row, "key").is_empty() && !label.is_empty() {
            let key = keys::made(&label, &taken);
            taken.push(key.clone());
            row.push(("key".into(), key));
        }
        let had: Vec<Choice> =
            row.iter().filter(|(part, _)| part == "had").filter_map(|(_, said)| known(said)).collect();
        let options = keys::options(&lines(&value(row, "options")), &had);
        row.retain(|(part, _)| part != "had");
        row.extend(options.into_iter().map(|option| ("had".to_owned(), carried(&option))));
    }
}

/// Lines with something on them, without the white space around it.
pub fn lines(text: &str) -> Vec<String> {
    let kept = |line: &str| line.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned();
    text.lines().map(kept).filter(|line| !line.is_empty()).take(MOST_LINES).collect()
}

/// An option as a hidden field carries it: its key, then the words it had.
pub fn carried(option: &Choice) -> String {
    format!("{}\t{}", option.key, option.label)
}

pub fn known(said: &str) -> Option<Choice> {
    let (key, label) = said.split_once('\t')?;
    keys::is_key(key).then(|| Choice { key: key.into(), label: label.into() })
}

/// Does what a button asked to be done to the rows. A button that asks for nothing of the kind keeps the activity.
pub fn obey(form: &mut Filled) -> Asked {
    let deed = form.text("deed");
    let mut words = deed.split('-');
    let (Some(letter), Some(change)) = (words.next(), words.next()) else { return asked_of(&deed) };
    let Some(rows) = ALL.into_iter().find(|rows| letter.chars().eq([rows.letter])) else { return asked_of(&deed) };
    let at: usize = words.next().and_then(|number| number.parse().ok()).unwrap_or(usize::MAX);
    let mut all = taken(form, rows);
    if let Some(touched) = changed(form, rows, &mut all, change, at) {
        put(form, rows, all);
        form.set("at_row", format!("{}{touched}", rows.letter));
    }
    Asked::Again
}

fn asked_of(deed: &str) -> Asked {
    if deed == "again" { Asked::Again } else { Asked::Keep }
}

/// The row that was touched, when something could be done.
fn changed(form: &Filled, rows: Rows, all: &mut Vec<Row>, change: &str, at: usize) -> Option<usize> {
    let last = all.len().checked_sub(1);
    match change {
        "add" if all.len() < rows.most => {
            let row = new_row(form, rows, all.last())?;
            all.push(row);
            Some(all.len() - 1)
        }
        "copy" if all.len() < rows.most => {
            let mut twin = all.get(at)?.clone();
            // Another question, so it gets a key of its own.
            twin.retain(|(part, _)| part != "key");
            all.insert(at + 1, twin);
            Some(at + 1)
        }
        "up" if at > 0 && at <= last? => {
            all.swap(at, at - 1);
            Some(at - 1)
        }
        "down" if at < last? => {
            all.swap(at, at + 1);
            Some(at + 1)
        }
        // Nothing is done to the row, but what the others have become is shown in it.
        "again" if at <= last? => Some(at),
        "remove" if at <= last? => {
            all.remove(at);
            Some(at.saturating_sub(1))
        }
        _ => None,
    }
}

/// A question begins where the one before it stands, so that the order of before and after holds.
fn new_row(form: &Filled, rows: Rows, before: Option<&Row>) -> Option<Row> {
    let as_before = |part: &str| {
        let found = before.and_then(|row| row.iter().find(|(name, _)| name == part));
        (part.to_owned(), found.map(|(_, value)| value.clone()).unwrap_or_default())
    };
    let show = form.text("add_show");
    match rows.letter {
        'q' => Some(vec![("kind".into(), "short-text".into()), as_before("stage"), as_before("step")]),
        'd' => Digest::WORDS.contains(&show.as_str()).then(|| vec![("show".into(), show)]),
        _ => Some(vec![("claim".into(), String::new())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(deed: &str) -> Filled {
        let mut form = Filled::from_pairs([
            ("title", "Waves"),
            ("q4-label", "How strong?"),
            ("q4-kind", "rating-10"),
            ("q9-label", "Who was there?"),
            ("q9-key", "who"),
            ("q9-options", "Nobody\nMy sister"),
            ("nobody", "x"),
            ("deed", deed),
        ]);
        tidy(&mut form);
        form
    }

    #[test]
    fn rows_are_numbered_anew_and_get_their_keys() {
        let form = form("again");
        assert_eq!(count(&form, QUESTIONS), 2);
        assert_eq!(of(&form, QUESTIONS, 0, "key"), "how_strong");
        assert_eq!(of(&form, QUESTIONS, 1, "key"), "who");
        assert!(form.has("q1-had", "my_sister\tMy sister"));
        assert_eq!(form.value("nobody"), "");
    }

    #[test]
    fn rows_are_added_doubled_moved_and_removed_with_what_was_typed() {
        let labels = |form: &Filled| -> Vec<String> {
            (0..count(form, QUESTIONS)).map(|at| of(form, QUESTIONS, at, "label").to_owned()).collect()
        };
        for (deed, after) in [
            ("q-down-0", vec!["Who was there?", "How strong?"]),
            ("q-up-1", vec!["Who was there?", "How strong?"]),
            ("q-up-0", vec!["How strong?", "Who was there?"]),
            ("q-copy-0", vec!["How strong?", "How strong?", "Who was there?"]),
            ("q-remove-0", vec!["Who was there?"]),
            ("q-remove-7", vec!["How strong?", "Who was there?"]),
            ("q-add", vec!["How strong?", "Who was there?", ""]),
            ("q-nonsense-99999999999999999999", vec!["How strong?", "Who was there?"]),
        ] {
            let mut form = form(deed);
            assert_eq!(obey(&mut form), Asked::Again);
            assert_eq!(labels(&form), after, "{deed}");
            assert_eq!(form.value("title"), "Waves");
        }
        let mut doubled = form("q-copy-1");
        obey(&mut doubled);
        tidy(&mut doubled);
        assert_eq!(of(&doubled, QUESTIONS, 2, "key"), "who_was_there");
        assert_eq!(obey(&mut form("save")), Asked::Keep);
        assert_eq!(obey(&mut form("")), Asked::Keep);
    }

    #[test]
    fn there_are_never_more_rows_than_can_be_kept() {
        let many = (0..500).map(|at| (format!("q{at}-label"), "x".to_owned()));
        let mut form = Filled::from_pairs(many.chain([("deed".to_owned(), "q-add".to_owned())]).collect::<Vec<_>>());
        tidy(&mut form);
        obey(&mut form);
        assert_eq!(count(&form, QUESTIONS), Form::MOST_FIELDS);
    }
}
