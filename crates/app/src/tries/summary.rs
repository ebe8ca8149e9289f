//! What the tries on a step come to, in words.

use crate::{
    access::Case,
    entries::{Entry, entries},
    kit::{Refusal, Say, words::capitalised},
    ladders::{self, Rung},
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
use jiff::Timestamp;
use uuid::Uuid;

/// More tries than anybody makes on one ladder.
pub const MOST: i64 = 2_000;

/// One try.
pub struct Tried {
    pub address: String,
    pub when: String,
    /// How it went, where it was not simply done.
    pub outcome: Option<String>,
    /// "Likely: 80 → 30": the headline.
    pub change: Option<String>,
    /// "discomfort 60, at most 75, 40 at the end": it comes after it.
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

/// Which of the steps was tried last, by its place.
pub fn last_tried(rungs: &[Rung], all: &[Entry]) -> Option<usize> {
    let place = |entry: &Entry| {
        let step = entry.body.step.as_ref().filter(|_| entry.outcome != Outcome::Planned)?;
        rungs.iter().position(|rung| rung.id == step.id)
    };
    all.iter().find_map(place)
}

/// As many steps as a page to take home names.
const AHEAD: usize = 3;

/// The step to go on with and those that come after it and were never tried, in their words.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn ahead(tx: &mut Tx, case: &Case, id: AssignmentId, terms: &Terms) -> Result<Vec<String>, Refusal> {
    let Some(Guide::Ladder { rates, .. }) = terms.guide else { return Ok(Vec::new()) };
    let rungs = ladders::rungs(tx, case, id).await?;
    let all = entries(tx, case, Some(id), Timestamp::UNIX_EPOCH, Timestamp::MAX, MOST).await?;
    let onward = Keys::of(terms, rates).onward(&rungs, &all);
    let coming = rungs.iter().skip_while(|rung| Some(rung.id) != onward);
    let open = coming.filter(|rung| Some(rung.id) == onward || on_step(&all, rung.id).is_empty());
    Ok(open.take(AHEAD).map(|rung| rung.text.clone()).collect())
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
        let series = entry.body.answers.0.values().find_map(|answer| match answer {
            Answer::Series(beats) => Some(beats),
            _ => None,
        });
        let highest = series.and_then(|beats| beats.iter().map(|beat| beat.rated).max());
        let distress =
            series.and_then(|beats| beats.first().zip(beats.last())).zip(highest).map(|((first, last), highest)| {
                say.ladder_distress(&first.rated.to_string(), &highest.to_string(), &last.rated.to_string())
            });
        Tried {
            address,
            when,
            outcome: (entry.outcome != Outcome::Done).then(|| say.outcome_words(entry.outcome.word())),
            distress: if change.is_some() { distress } else { distress.as_deref().map(capitalised) },
            change,
            learned: self.learned(entry),
        }
    }

    fn next(&self, tries: &[&Entry]) -> Option<Next> {
        let rated: Vec<Try> = tries.iter().map(|entry| self.rated(entry)).collect();
        ladder::next(self.rates, &rated)
    }

    /// Where to go on: the step tried last, as long as its tries do not say that another may be worth trying; then the
    /// first one after it that was never tried, or else before it. Before any try, the first.
    pub fn onward(&self, rungs: &[Rung], all: &[Entry]) -> Option<Uuid> {
        let at = last_tried(rungs, all);
        let Some(at) = at else { return rungs.first().map(|rung| rung.id) };
        let (before, from) = rungs.split_at(at);
        let here = from.first()?.id;
        match self.next(&on_step(all, here)) {
            Some(Next::NextStep { .. } | Next::Managed { .. }) => {
                let untried = |rung: &&Rung| on_step(all, rung.id).is_empty();
                from.iter().chain(before).find(untried).map(|rung| rung.id)
            }
            _ => Some(here),
        }
    }

    /// What the tries suggest, newest first, with the reason.
    pub fn suggestion(&self, say: Say, tries: &[&Entry]) -> Option<String> {
        let number = |number: f64| say.number(number);
        let count = |times: usize| i64::try_from(times).unwrap_or(i64::MAX);
        Some(match self.next(tries)? {
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
