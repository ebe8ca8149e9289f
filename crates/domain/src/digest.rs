//! How a review sums up what was recorded. Which digests a piece of work has is said by its activity; each is
//! counted here, from the entries, and never becomes a grade of the person.

use crate::{
    answers::{Answer, Answers},
    entry::Outcome,
    form::{Field, FieldKind, Form, Stage},
    sleep::{self, Night},
};
use jiff::{civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "show", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Digest {
    /// A number before and after: what was expected and what came, tension, belief.
    Change { before: String, after: String },
    /// Lowest, middle and highest of a number.
    Spread { field: String },
    /// How often each option or word.
    Tally { field: String },
    /// Strong urges apart from acts: an urge of at least so much that was not acted on is something found.
    Apart { urge: String, acted: String, at_least: f64 },
    /// What was planned and what came of it, with how it felt, day by day.
    Planned { pleasure: Option<String>, mastery: Option<String> },
    /// Nights, with what follows from their times.
    Sleep(SleepFields),
    /// How much something matters beside how much of it was lived, 0–10 each.
    Gap { importance: String, consistency: String },
    /// What was written, in the client's own words.
    Words { field: String },
}

/// Keys of the fields of a sleep diary.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SleepFields {
    pub bed: Option<String>,
    pub tried: Option<String>,
    pub latency: Option<String>,
    pub awake: Option<String>,
    pub woke: Option<String>,
    pub up: Option<String>,
}

/// One entry as digests see it. The day is the one it happened on, in the client's zone.
#[derive(Debug, Clone, Copy)]
pub struct Taken<'a> {
    pub outcome: Outcome,
    pub day: Date,
    pub answers: &'a Answers,
}

/// What was counted.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    Change {
        before: Spread,
        after: Spread,
        lower: usize,
        higher: usize,
        same: usize,
        /// The same in each situation, the last one first; `None` where nothing tells them apart.
        by: Option<By>,
    },
    Spread {
        field: String,
        of: Spread,
    },
    /// Words with how often, commonest first.
    Tally {
        field: String,
        counts: Vec<(String, usize)>,
        entries: usize,
    },
    Apart {
        strong: usize,
        not_acted: usize,
        at_least: f64,
    },
    Planned {
        planned: usize,
        done: usize,
        partly: usize,
        not: usize,
        open: usize,
        days: Vec<Lived>,
    },
    Sleep {
        nights: Vec<(Date, Night)>,
        unclear: usize,
    },
    /// Of the newest entry that says both.
    Gap {
        importance: f64,
        consistency: f64,
        /// The newest of each part of life, what matters most first; `None` where nothing tells them apart.
        by: Option<By>,
    },
    /// Newest first.
    Words {
        field: String,
        said: Vec<(Date, String)>,
    },
}

/// Two numbers for each answer to a question that is answered from a list.
#[derive(Debug, Clone, PartialEq)]
pub struct By {
    /// Key of the question.
    pub field: String,
    pub rows: Vec<Pair>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The answer, as people read it.
    pub word: String,
    pub first: f64,
    pub second: f64,
    /// How many entries say both.
    pub times: usize,
}

/// Lowest, median and highest of some numbers, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    pub low: f64,
    pub middle: f64,
    pub high: f64,
    pub count: usize,
}

/// One day of lived activities: the medians of how they felt.
#[derive(Debug, Clone, PartialEq)]
pub struct Lived {
    pub day: Date,
    pub done: usize,
    pub pleasure: Option<f64>,
    pub mastery: Option<f64>,
}

impl Spread {
    /// `None` of no numbers.
    pub fn of(mut numbers: Vec<f64>) -> Option<Spread> {
        numbers.retain(|number| number.is_finite());
        numbers.sort_by(f64::total_cmp);
        let (low, high, count) = (*numbers.first()?, *numbers.last()?, numbers.len());
        let middle = match (count % 2, count / 2) {
            (0, half) => numbers.get(half - 1).zip(numbers.get(half)).map_or(low, |(a, b)| f64::midpoint(*a, *b)),
            (_, half) => numbers.get(half).copied().unwrap_or(low),
        };
        Some(Spread { low, middle, high, count })
    }
}

/// A field a digest counts, if it names one, and which kinds of fields can be counted so.
type Counted<'a> = (Option<&'a String>, fn(&FieldKind) -> bool);

impl Digest {
    /// What it finds in some entries, newest first; `None` when there is nothing to say.
    pub fn of(&self, form: &Form, entries: &[Taken<'_>], zone: &TimeZone) -> Option<Finding> {
        let lived: Vec<&Taken<'_>> = entries.iter().filter(|it| it.outcome != Outcome::Planned).collect();
        match self {
            Digest::Change { before, after } => change(form, &lived, before, after),
            Digest::Spread { field } => {
                let of = Spread::of(lived.iter().filter_map(|it| it.answers.number(field)).collect())?;
                Some(Finding::Spread { field: field.clone(), of })
            }
            Digest::Tally { field } => tally(form, &lived, field),
            Digest::Apart { urge, acted, at_least } => apart(&lived, urge, acted, *at_least),
            Digest::Planned { pleasure, mastery } => planned(entries, pleasure.as_deref(), mastery.as_deref()),
            Digest::Sleep(fields) => nights(&lived, fields, zone),
            Digest::Gap { importance, consistency } => gap(form, &lived, importance, consistency),
            Digest::Words { field } => {
                let said: Vec<(Date, String)> =
                    lived.iter().filter_map(|it| Some((it.day, it.answers.text(field)?.to_owned()))).collect();
                (!said.is_empty()).then(|| Finding::Words { field: field.clone(), said })
            }
        }
    }

    /// Whether it tells more from entries of before as well: one situation, one part of life seldom comes up twice
    /// between two sessions.
    pub fn looks_back(&self, form: &Form) -> bool {
        match self {
            Digest::Change { .. } => situation(form).is_some(),
            Digest::Gap { importance, .. } => area(form, importance).is_some(),
            _ => false,
        }
    }

    /// The fields it counts that the form does not have, or has as something that cannot be counted so.
    pub fn unfit(&self, form: &Form) -> Vec<String> {
        let is = |key: &String, fits: fn(&FieldKind) -> bool| form.field(key).is_some_and(|field| fits(&field.kind));
        let numeric = FieldKind::is_numeric;
        let countable =
            |kind: &FieldKind| !kind.is_numeric() && !matches!(kind, FieldKind::LongText | FieldKind::Series);
        let decides = |kind: &FieldKind| matches!(kind, FieldKind::YesNo | FieldKind::Choice { .. });
        let text = |kind: &FieldKind| matches!(kind, FieldKind::ShortText | FieldKind::LongText);
        let time = |kind: &FieldKind| matches!(kind, FieldKind::Time);
        let wrong = |pairs: Vec<Counted<'_>>| {
            let missing = pairs.into_iter().filter_map(|(key, fits)| key.filter(|key| !is(key, fits)));
            missing.cloned().collect::<Vec<String>>()
        };
        match self {
            Digest::Change { before, after } => wrong(vec![(Some(before), numeric), (Some(after), numeric)]),
            Digest::Spread { field } => wrong(vec![(Some(field), numeric)]),
            Digest::Tally { field } => wrong(vec![(Some(field), countable)]),
            Digest::Apart { urge, acted, .. } => wrong(vec![(Some(urge), numeric), (Some(acted), decides)]),
            Digest::Planned { pleasure, mastery } => {
                wrong(vec![(pleasure.as_ref(), numeric), (mastery.as_ref(), numeric)])
            }
            Digest::Sleep(it) => wrong(vec![
                (it.bed.as_ref(), time),
                (it.tried.as_ref(), time),
                (it.woke.as_ref(), time),
                (it.up.as_ref(), time),
                (it.latency.as_ref(), numeric),
                (it.awake.as_ref(), numeric),
            ]),
            Digest::Gap { importance, consistency } => {
                wrong(vec![(Some(importance), numeric), (Some(consistency), numeric)])
            }
            Digest::Words { field } => wrong(vec![(Some(field), text)]),
        }
    }

    pub const WORDS: &'static [&'static str] =
        &["change", "spread", "tally", "apart", "planned", "sleep", "gap", "words"];
}

/// Where it was, or in what kind of moment: the first thing chosen from a list before it is done.
fn situation(form: &Form) -> Option<&Field> {
    form.at_stage(Stage::Before).find(|field| is_list(field))
}

/// Which part of life: the first thing chosen from a list ahead of how much it matters.
fn area<'a>(form: &'a Form, importance: &str) -> Option<&'a Field> {
    form.fields.iter().take_while(|field| field.key != importance).find(|field| is_list(field))
}

fn is_list(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Choice { .. } | FieldKind::Places { .. })
}

/// Both numbers of every entry that gives them, for each answer to a question; the last answer first.
fn among(lived: &[&Taken<'_>], field: &Field, first: &str, second: &str) -> Vec<(String, Vec<(f64, f64)>)> {
    let mut found: Vec<(String, Vec<(f64, f64)>)> = Vec::new();
    for it in lived {
        let word = words_of(Some(field), it.answers.get(&field.key)).into_iter().next();
        let (Some(word), Some(pair)) = (word, it.both(first, second)) else { continue };
        match found.iter_mut().find(|(known, _)| *known == word) {
            Some((_, pairs)) => pairs.push(pair),
            None => found.push((word, vec![pair])),
        }
    }
    found
}

impl Taken<'_> {
    fn both(&self, first: &str, second: &str) -> Option<(f64, f64)> {
        self.answers.number(first).zip(self.answers.number(second))
    }
}

fn gap(form: &Form, lived: &[&Taken<'_>], importance: &str, consistency: &str) -> Option<Finding> {
    let newest = |(word, pairs): (String, Vec<(f64, f64)>)| {
        let (first, second) = *pairs.first()?;
        Some(Pair { word, first, second, times: pairs.len() })
    };
    let by = area(form, importance).map(|field| {
        let mut rows: Vec<Pair> = among(lived, field, importance, consistency).into_iter().filter_map(newest).collect();
        rows.sort_by(|a, b| b.first.total_cmp(&a.first).then(a.second.total_cmp(&b.second)));
        By { field: field.key.clone(), rows }
    });
    let (importance, consistency) = lived.iter().find_map(|it| it.both(importance, consistency))?;
    Some(Finding::Gap { importance, consistency, by: by.filter(|by| !by.rows.is_empty()) })
}

fn change(form: &Form, lived: &[&Taken<'_>], before: &str, after: &str) -> Option<Finding> {
    let middles = |(word, pairs): (String, Vec<(f64, f64)>)| {
        let times = pairs.len();
        let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
        Some(Pair { word, first: Spread::of(before)?.middle, second: Spread::of(after)?.middle, times })
    };
    let by = situation(form).map(|field| {
        let rows: Vec<Pair> = among(lived, field, before, after).into_iter().filter_map(middles).collect();
        By { field: field.key.clone(), rows }
    });
    let pairs: Vec<(f64, f64)> = lived.iter().filter_map(|it| it.both(before, after)).collect();
    let lower = pairs.iter().filter(|(before, after)| after < before).count();
    let higher = pairs.iter().filter(|(before, after)| after > before).count();
    let same = pairs.len() - lower - higher;
    let (before, after): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
    let by = by.filter(|by| by.rows.len() > 1);
    Some(Finding::Change { before: Spread::of(before)?, after: Spread::of(after)?, lower, higher, same, by })
}

fn tally(form: &Form, lived: &[&Taken<'_>], key: &str) -> Option<Finding> {
    let field = form.field(key);
    let mut counts: Vec<(String, usize)> = Vec::new();
    let mut entries = 0;
    for it in lived {
        let words = words_of(field, it.answers.get(key));
        entries += usize::from(!words.is_empty());
        for word in words {
            match counts.iter_mut().find(|(known, _)| *known == word) {
                Some((_, times)) => *times += 1,
                None => counts.push((word, 1)),
            }
        }
    }
    counts.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    (entries > 0).then(|| Finding::Tally { field: key.to_owned(), counts, entries })
}

/// What an answer counts as: labels of options, words, `yes` and `no`, the text itself.
fn words_of(field: Option<&Field>, answer: Option<&Answer>) -> Vec<String> {
    let label = |key: &String| {
        let options = field.map(|field| field.kind.options()).unwrap_or_default();
        options.iter().find(|option| option.key == *key).map_or_else(|| key.clone(), |option| option.label.clone())
    };
    match answer {
        Some(Answer::One(key)) => vec![label(key)],
        Some(Answer::Many(keys)) => keys.iter().map(label).collect(),
        Some(Answer::Words(words)) => words.clone(),
        Some(Answer::Yes(yes)) => vec![if *yes { "yes".into() } else { "no".into() }],
        Some(Answer::Text(text)) => vec![text.clone()],
        _ => Vec::new(),
    }
}

fn apart(lived: &[&Taken<'_>], urge: &str, acted: &str, at_least: f64) -> Option<Finding> {
    let strong = lived.iter().filter(|it| it.answers.number(urge).is_some_and(|rated| rated >= at_least));
    let (mut count, mut not_acted) = (0, 0);
    for it in strong {
        count += 1;
        // Whoever did not say is not counted as not having acted.
        not_acted += usize::from(match it.answers.get(acted) {
            Some(Answer::Yes(yes)) => !yes,
            Some(Answer::One(key)) => key != "yes",
            _ => false,
        });
    }
    (count > 0).then_some(Finding::Apart { strong: count, not_acted, at_least })
}

fn planned(entries: &[Taken<'_>], pleasure: Option<&str>, mastery: Option<&str>) -> Option<Finding> {
    let count = |outcome: Outcome| entries.iter().filter(|it| it.outcome == outcome).count();
    let (done, partly, open) = (count(Outcome::Done), count(Outcome::Partly), count(Outcome::Planned));
    let not = entries.len() - done - partly - open;
    let mut days: Vec<Date> = entries.iter().filter(|it| it.outcome != Outcome::Planned).map(|it| it.day).collect();
    days.sort_unstable();
    days.dedup();
    let lived = |day: Date| {
        let of_day = || entries.iter().filter(move |it| it.day == day && is_lived(it.outcome));
        let middle = |key: Option<&str>| {
            Spread::of(of_day().filter_map(|it| it.answers.number(key?)).collect()).map(|spread| spread.middle)
        };
        Lived { day, done: of_day().count(), pleasure: middle(pleasure), mastery: middle(mastery) }
    };
    let days = days.into_iter().map(lived).filter(|day| day.done > 0).collect();
    (!entries.is_empty()).then_some(Finding::Planned { planned: entries.len(), done, partly, not, open, days })
}

fn is_lived(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Done | Outcome::Partly)
}

fn nights(lived: &[&Taken<'_>], fields: &SleepFields, zone: &TimeZone) -> Option<Finding> {
    let (mut nights, mut unclear) = (Vec::new(), 0);
    for it in lived {
        match sleep::Times::from_answers(fields, it.answers).map(|times| sleep::night(it.day, zone, &times)) {
            Some(Ok(night)) => nights.push((it.day, night)),
            Some(Err(_)) => unclear += 1,
            None => {}
        }
    }
    nights.sort_by_key(|(day, _)| *day);
    (!nights.is_empty() || unclear > 0).then_some(Finding::Sleep { nights, unclear })
}

#[cfg(test)]
#[path = "digest_tests.rs"]
mod tests;
