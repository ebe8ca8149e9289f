//! Suggestions never change anything by themselves, and always say why. They are our own heuristics, not findings.

use crate::{
    barrier::Barrier,
    rating::Ten,
    review::{Decision, HowMuch},
};

/// Confidence below this (or difficulty above it) offers the smaller version before proposing.
pub const SURE_ENOUGH: u8 = 7;

/// Why a smaller version is offered before anything is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Smaller {
    NotSure { confidence: u8 },
    Difficult { difficulty: u8 },
}

pub fn smaller(confidence: Option<Ten>, difficulty: Option<Ten>) -> Option<Smaller> {
    match (confidence.map(Ten::get), difficulty.map(Ten::get)) {
        (Some(confidence), _) if confidence < SURE_ENOUGH => Some(Smaller::NotSure { confidence }),
        (_, Some(difficulty)) if difficulty > SURE_ENOUGH => Some(Smaller::Difficult { difficulty }),
        _ => None,
    }
}

/// One past review of the same work, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Past {
    pub how_much: Option<HowMuch>,
    /// 0–4.
    pub useful: Option<u8>,
    pub learned: bool,
    pub barrier: Option<Barrier>,
}

/// A decision worth considering, with its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Twice as agreed, useful and sure.
    StepUp,
    /// Twice little or nothing, or expected to be very difficult.
    StepDown,
    /// The same thing got in the way three times.
    SameBarrier(Barrier),
}

impl Hint {
    pub fn decision(self) -> Decision {
        match self {
            Hint::StepUp => Decision::StepUp,
            Hint::StepDown => Decision::StepDown,
            Hint::SameBarrier(_) => Decision::Adapt,
        }
    }
}

/// What the reviews so far suggest; `past` newest first.
pub fn after(past: &[Past], confidence: Option<Ten>, difficulty: Option<Ten>) -> Option<Hint> {
    if let [Past { barrier: Some(a), .. }, Past { barrier: Some(b), .. }, Past { barrier: Some(c), .. }, ..] = past
        && a == b
        && b == c
    {
        return Some(Hint::SameBarrier(*a));
    }
    let two = |test: fn(&Past) -> bool| past.len() >= 2 && past[..2].iter().all(test);
    if two(|past| past.how_much <= Some(HowMuch::Half) && past.how_much.is_some())
        || difficulty.is_some_and(|difficulty| difficulty.get() >= 8)
    {
        return Some(Hint::StepDown);
    }
    let went_well = |past: &Past| past.how_much == Some(HowMuch::AsAgreed) && past.useful >= Some(3) && past.learned;
    if two(went_well) && confidence.is_some_and(|confidence| confidence.get() >= 8) {
        return Some(Hint::StepUp);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten(n: u8) -> Option<Ten> {
        Some(Ten::try_from(n).unwrap())
    }
    fn past(how_much: HowMuch) -> Past {
        Past { how_much: Some(how_much), useful: Some(4), learned: true, barrier: None }
    }

    #[test]
    fn less_than_seven_offers_the_smaller_version() {
        assert_eq!(smaller(ten(6), None), Some(Smaller::NotSure { confidence: 6 }));
        assert_eq!(smaller(ten(7), ten(7)), None);
        assert_eq!(smaller(None, ten(8)), Some(Smaller::Difficult { difficulty: 8 }));
    }

    #[test]
    fn twice_as_agreed_and_sure_suggests_a_step_up() {
        let twice = [past(HowMuch::AsAgreed), past(HowMuch::AsAgreed)];
        assert_eq!(after(&twice, ten(8), None), Some(Hint::StepUp));
        assert_eq!(after(&twice, ten(7), None), None);
        assert_eq!(after(&twice[..1], ten(10), None), None);
    }

    #[test]
    fn twice_little_suggests_smaller_and_a_missing_rating_suggests_nothing() {
        assert_eq!(after(&[past(HowMuch::Half), past(HowMuch::NotAtAll)], None, None), Some(Hint::StepDown));
        let unrated = Past { how_much: None, useful: None, learned: false, barrier: None };
        assert_eq!(after(&[unrated, unrated], None, None), None);
    }

    #[test]
    fn the_same_thing_three_times_comes_before_all() {
        let forgot = Past { barrier: Some(Barrier::Forgot), ..past(HowMuch::NotAtAll) };
        assert_eq!(after(&[forgot, forgot, forgot], None, None), Some(Hint::SameBarrier(Barrier::Forgot)));
    }
}
