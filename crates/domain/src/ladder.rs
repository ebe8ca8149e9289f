//! What the tries on a step of a ladder suggest. Our own heuristics; what was expected is held against what came, and
//! how bad or how hard it was decides nothing by itself.
//!
//! Of what is feared: after the inhibitory learning view (Craske et al. 2014, doi:10.1016/j.brat.2014.04.006). The fall
//! of distress within a try is no sound sign of learning (Jacoby & Abramowitz 2016, Clin Psychol Rev 49:28–40), so it
//! is not even asked for here. Of graded work: what was done, how often, and whether it was as hard as it looked.

use crate::{entry::Outcome, guide::Rates};

/// One try on a step.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Try {
    pub outcome: Outcome,
    /// 0 to 100: how likely the feared thing seemed, or how hard it looked.
    pub before: Option<f64>,
    /// How likely it seems now, or how hard it was.
    pub after: Option<f64>,
    /// Whether something learned was written down.
    pub learned: bool,
}

/// What may come next, with the figures it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Next {
    /// Much was expected that did not come: there is more to find out here.
    SameStep { before: f64, after: f64 },
    /// The surprise is still large, and smaller than last time: the same step somewhere else.
    NewContext { before: f64, after: f64 },
    /// Hardly anything is expected any more, and something was learned.
    NextStep { before: f64 },
    /// Work that came to nothing, or to a part of it, so often in a row.
    Smaller { times: usize },
    /// Done, and much harder than it looked.
    Harder { looked: f64, was: f64 },
    /// Done once, and much easier than it looked: once more shows whether that holds.
    Easier { looked: f64, was: f64 },
    /// Done so often in a row without being much harder than it looked; the newest figures, where they were given.
    Managed { times: usize, figures: Option<(f64, f64)> },
}

/// A difference this large between what was expected and what came is a surprise.
pub const LARGE: f64 = 20.0;
/// An expectation this small is near zero.
pub const NEAR_ZERO: f64 = 10.0;
/// Once can be chance, of work that went well as of work that did not.
pub const OFTEN: usize = 2;

/// What the tries on one step suggest, newest first; `None` when they do not say enough.
pub fn next(rates: Rates, tries: &[Try]) -> Option<Next> {
    match rates {
        Rates::Distress => feared(tries),
        Rates::Difficulty => graded(tries),
    }
}

fn feared(tries: &[Try]) -> Option<Next> {
    let mut told = tries.iter().filter_map(|it| Some((it.before?, it.after?, it.learned)));
    let (before, after, learned) = told.next()?;
    let surprise = before - after;
    if before <= NEAR_ZERO && learned {
        return Some(Next::NextStep { before });
    }
    if surprise < LARGE {
        return None;
    }
    Some(match told.next() {
        Some((was_before, was_after, _)) if surprise < was_before - was_after => Next::NewContext { before, after },
        _ => Next::SameStep { before, after },
    })
}

fn graded(tries: &[Try]) -> Option<Next> {
    let in_a_row = |test: &dyn Fn(&Try) -> bool| tries.iter().take_while(|it| test(it)).count();
    let done = |it: &Try| it.outcome == Outcome::Done;
    let harder = |it: &Try| it.figures().is_some_and(|(looked, was)| was - looked >= LARGE);
    let undone = in_a_row(&|it| !done(it));
    if undone > 0 {
        return (undone >= OFTEN).then_some(Next::Smaller { times: undone });
    }
    let figures = tries.first()?.figures();
    let times = in_a_row(&|it| done(it) && !harder(it));
    match figures {
        Some((looked, was)) if was - looked >= LARGE => Some(Next::Harder { looked, was }),
        _ if times >= OFTEN => Some(Next::Managed { times, figures }),
        Some((looked, was)) if looked - was >= LARGE => Some(Next::Easier { looked, was }),
        _ => None,
    }
}

impl Try {
    fn figures(&self) -> Option<(f64, f64)> {
        self.before.zip(self.after)
    }
}

#[cfg(test)]
#[path = "ladder_tests.rs"]
mod tests;
