//! What the tries on a step of a ladder suggest. Our own heuristics after the inhibitory learning view (Craske et
//! al. 2014, doi:10.1016/j.brat.2014.04.006): what was expected against what came decides; distress never does,
//! for its fall within a try is no sound sign of learning by itself (Jacoby & Abramowitz 2016, Clin Psychol Rev 49:28–40).

/// One try: how likely the feared thing seemed, 0 to 100, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Try {
    pub before: Option<f64>,
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
}

/// A difference of expectation this large is a surprise worth having again.
pub const LARGE: f64 = 20.0;
/// An expectation this small is near zero.
pub const NEAR_ZERO: f64 = 10.0;

/// What the tries on one step suggest, newest first; `None` when they do not say enough.
pub fn next(tries: &[Try]) -> Option<Next> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(before: f64, after: f64) -> Try {
        Try { before: Some(before), after: Some(after), learned: true }
    }

    #[test]
    fn a_large_surprise_is_worth_having_again_and_a_shrinking_one_elsewhere() {
        assert_eq!(next(&[tried(90.0, 30.0)]), Some(Next::SameStep { before: 90.0, after: 30.0 }));
        assert_eq!(next(&[tried(60.0, 20.0), tried(90.0, 30.0)]), Some(Next::NewContext { before: 60.0, after: 20.0 }));
    }

    #[test]
    fn the_next_step_needs_something_learned() {
        assert_eq!(next(&[tried(10.0, 0.0)]), Some(Next::NextStep { before: 10.0 }));
        assert_eq!(next(&[Try { learned: false, ..tried(10.0, 0.0) }]), None);
    }

    #[test]
    fn a_try_that_does_not_say_is_passed_over() {
        assert_eq!(next(&[]), None);
        assert_eq!(next(&[Try::default(), tried(90.0, 30.0)]), Some(Next::SameStep { before: 90.0, after: 30.0 }));
    }
}
