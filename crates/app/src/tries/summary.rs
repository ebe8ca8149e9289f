//! What the tries on a step come to, in words.

use crate::{
    access::Case,
    entries::Entry,
    kit::{Refusal, Say},
    ladders,
};
use ::store::Tx;
use domain::{
    answers::Answer,
    digest::Digest,
    entry::Outcome,
    guide::{Guide, Rates},
    ids::AssignmentId,
    ladder::{self, Next, Try},
    terms::Terms,
};
use uuid::Uuid;

/// One try, newest first on its step.
pub struct Tried {
    pub address: String,
    pub when: String,
    /// "Likely before: 80. Likely now: 30.": the headline.
    pub change: Option<String>,
    /// How it went, where it was not simply done.
    pub outcome: Option<String>,
    /// "60 at first, 75 at most, 40 at the end": the second line.
    pub distress: Option<String>,
    pub learned: Option<String>,
}

/// What the tries on a step suggest, in words that both sides can read.
pub struct Offer {
    pub step: String,
    pub words: String,
}

/// What may come next on the steps tried since last time, the last one tried first; `all` are all tries, newest first.
pub async fn offers(
    tx: &mut Tx,
    case: &Case,
    say: Say,
    (id, terms): (AssignmentId, &Terms),
    since: &[Entry],
    all: &[Entry],
) -> Result<Vec<Offer>, Refusal> {
    let Some(Guide::Ladder { rates, .. }) = terms.guide else { return Ok(Vec::new()) };
    let rungs = ladders::rungs(tx, case, id).await?;
    let keys = Keys::of(terms, rates);
    let mut seen = Vec::new();
    let mut offers = Vec::new();
    for step in since.iter().filter_map(|entry| entry.body.step.as_ref()) {
        if seen.contains(&step.id) {
            continue;
        }
        seen.push(step.id);
        // What was taken away is tried no more.
        let Some(rung) = rungs.iter().find(|rung| rung.id == step.id) else { continue };
        let words = keys.suggestion(say, &on_step(all, step.id));
        offers.extend(words.map(|words| Offer { step: rung.text.clone(), words }));
    }
    Ok(offers)
}

/// The tries on one step; what is only planned is none.
pub fn on_step(all: &[Entry], step: Uuid) -> Vec<&Entry> {
    let on = |entry: &&Entry| entry.body.step.as_ref().is_some_and(|it| it.id == step);
    all.iter().filter(|entry| entry.outcome != Outcome::Planned).filter(on).collect()
}

/// The fields a terms' digests name: what was expected and what came, and what was learned.
pub struct Keys {
    rates: Rates,
    before: Option<String>,
    after: Option<String>,
    learned: Option<String>,
}

impl Keys {
    pub fn of(terms: &Terms, rates: Rates) -> Keys {
        let change = terms.digests.iter().find_map(|digest| match digest {
            Digest::Change { before, after } => Some((before.clone(), after.clone())),
            _ => None,
        });
        let learned = terms.digests.iter().find_map(|digest| match digest {
            Digest::Words { field } => Some(field.clone()),
            _ => None,
        });
        let (before, after) = change.unzip();
        Keys { rates, before, after, learned }
    }

    fn rated(&self, entry: &Entry) -> Try {
        let number = |key: &Option<String>| entry.body.answers.number(key.as_deref()?);
        Try {
            outcome: entry.outcome,
            before: number(&self.before),
            after: number(&self.after),
            learned: self.learned(entry).is_some(),
        }
    }

    fn learned(&self, entry: &Entry) -> Option<String> {
        entry.body.answers.text(self.learned.as_deref()?).map(str::to_owned)
    }

    pub fn tried(&self, say: Say, entry: &Entry, address: String, when: String) -> Tried {
        let Try { before, after, .. } = self.rated(entry);
        let number = |number: f64| say.number(number);
        let change = match (self.rates, before, after) {
            (Rates::Distress, Some(before), Some(after)) => Some(say.ladder_change(&number(before), &number(after))),
            (Rates::Distress, Some(before), None) => Some(say.ladder_expected(&number(before))),
            (Rates::Difficulty, Some(looked), Some(was)) => Some(say.ladder_hard(&number(looked), &number(was))),
            (Rates::Difficulty, Some(looked), None) => Some(say.ladder_looked(&number(looked))),
            _ => None,
        };
        let outcome = (entry.outcome != Outcome::Done).then(|| say.outcome_words(entry.outcome.word()));
        let series = entry.body.answers.0.values().find_map(|answer| match answer {
            Answer::Series(beats) => Some(beats),
            _ => None,
        });
        let highest = series.and_then(|beats| beats.iter().map(|beat| beat.rated).max());
        let distress =
            series.and_then(|beats| beats.first().zip(beats.last())).zip(highest).map(|((first, last), highest)| {
                say.ladder_distress(&first.rated.to_string(), &highest.to_string(), &last.rated.to_string())
            });
        Tried { address, when, change, outcome, distress, learned: self.learned(entry) }
    }

    /// What the tries suggest, newest first, with the reason.
    pub fn suggestion(&self, say: Say, tries: &[&Entry]) -> Option<String> {
        let rated: Vec<Try> = tries.iter().map(|entry| self.rated(entry)).collect();
        let number = |number: f64| say.number(number);
        let count = |times: usize| i64::try_from(times).unwrap_or(i64::MAX);
        Some(match ladder::next(self.rates, &rated)? {
            Next::SameStep { before, after } => say.ladder_same(&number(before), &number(after)),
            Next::NewContext { before, after } => say.ladder_elsewhere(&number(before), &number(after)),
            Next::NextStep { before } => say.ladder_next(&number(before)),
            Next::Smaller { times } => say.ladder_smaller(count(times)),
            Next::Harder { looked, was } => say.ladder_harder(&number(looked), &number(was)),
            Next::Easier { looked, was } => say.ladder_easier(&number(looked), &number(was)),
            Next::Managed { times, figures: Some((looked, was)) } => {
                say.ladder_managed(count(times), &number(looked), &number(was))
            }
            Next::Managed { times, figures: None } => say.ladder_done(count(times)),
        })
    }
}
