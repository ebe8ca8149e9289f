//! What the tries on a step come to, in words.

use crate::{entries::Entry, kit::Say};
use domain::{
    answers::Answer,
    digest::Digest,
    guide::Rates,
    ladder::{self, Next, Try},
    terms::Terms,
};

/// One try, newest first on its step.
pub struct Tried {
    pub address: String,
    pub when: String,
    /// "Expected 80, then 30": the headline.
    pub change: Option<String>,
    /// "60 at first, 75 at most, 40 at the end": the second line.
    pub distress: Option<String>,
    pub learned: Option<String>,
}

/// The fields a terms' digests name: expectation before and after, and what was learned.
pub struct Keys {
    before: Option<String>,
    after: Option<String>,
    learned: Option<String>,
}

impl Keys {
    pub fn of(terms: &Terms) -> Keys {
        let change = terms.digests.iter().find_map(|digest| match digest {
            Digest::Change { before, after } => Some((before.clone(), after.clone())),
            _ => None,
        });
        let learned = terms.digests.iter().find_map(|digest| match digest {
            Digest::Words { field } => Some(field.clone()),
            _ => None,
        });
        let (before, after) = change.unzip();
        Keys { before, after, learned }
    }

    fn rated(&self, entry: &Entry) -> Try {
        let number = |key: &Option<String>| entry.body.answers.number(key.as_deref()?);
        Try { before: number(&self.before), after: number(&self.after), learned: self.learned(entry).is_some() }
    }

    fn learned(&self, entry: &Entry) -> Option<String> {
        entry.body.answers.text(self.learned.as_deref()?).map(str::to_owned)
    }

    pub fn tried(&self, say: Say, entry: &Entry, address: String, when: String) -> Tried {
        let Try { before, after, .. } = self.rated(entry);
        let number = |number: f64| say.number(number);
        let change = match (before, after) {
            (Some(before), Some(after)) => Some(say.ladder_change(&number(before), &number(after))),
            (Some(before), None) => Some(say.ladder_expected(&number(before))),
            _ => None,
        };
        let series = entry.body.answers.0.values().find_map(|answer| match answer {
            Answer::Series(beats) => Some(beats),
            _ => None,
        });
        let highest = series.and_then(|beats| beats.iter().map(|beat| beat.rated).max());
        let distress =
            series.and_then(|beats| beats.first().zip(beats.last())).zip(highest).map(|((first, last), highest)| {
                say.ladder_distress(&first.rated.to_string(), &highest.to_string(), &last.rated.to_string())
            });
        Tried { address, when, change, distress, learned: self.learned(entry) }
    }

    /// What the tries suggest, with the reason; newest first. Only expectations suggest anything.
    pub fn suggestion(&self, say: Say, rates: Rates, tries: &[&Entry]) -> Option<(Next, String)> {
        if rates != Rates::Distress {
            return None;
        }
        let rated: Vec<Try> = tries.iter().map(|entry| self.rated(entry)).collect();
        let next = ladder::next(&rated)?;
        let words = match next {
            Next::SameStep { before, after } => say.ladder_same(&say.number(before), &say.number(after)),
            Next::NewContext { before, after } => say.ladder_elsewhere(&say.number(before), &say.number(after)),
            Next::NextStep { before } => say.ladder_next(&say.number(before)),
        };
        Some((next, words))
    }
}
