//! What the two say about one assignment in one session: both raters side by side, what was learned, what got in
//! the way, what next. There is no percentage: how much and how well, by both, says more
//! (Mausbach et al. 2010, doi:10.1007/s10608-010-9297-z).

use crate::word_enum;

word_enum! {
    pub enum HowMuch {
        NotAtAll = "not-at-all",
        ALittle = "a-little",
        Half = "half",
        Most = "most",
        AsAgreed = "as-agreed",
    }
}

word_enum! {
    pub enum Decision {
        Repeat = "repeat",
        StepUp = "step-up",
        StepDown = "step-down",
        Adapt = "adapt",
        Generalise = "generalise",
        Rest = "rest",
        Finish = "finish",
    }
}

impl Decision {
    /// Whether it opens the next proposal, filled in.
    pub fn opens_proposal(self) -> bool {
        matches!(self, Decision::StepUp | Decision::StepDown | Decision::Adapt | Decision::Generalise)
    }
}

/// 0 (not at all) to 4 (very): how well it went, how useful it was.
pub const MOST_USEFUL: u8 = 4;

/// What the order of the review depends on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Signs {
    /// A question on the terms waits, or a proposal is open.
    pub asked: bool,
    /// Something got in the way since last time.
    pub blocked: bool,
    /// Was due for review in an earlier session and not looked at.
    pub carried: bool,
    /// Entries since last time.
    pub entries: u32,
}

/// Sort key, smallest first: what was left over, then asked or blocked, then most alive, then the rest.
pub fn order(signs: Signs) -> (bool, bool, std::cmp::Reverse<u32>) {
    (!signs.carried, !(signs.asked || signs.blocked), std::cmp::Reverse(signs.entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_over_comes_first_then_what_is_stuck_then_what_is_alive() {
        let quiet = Signs::default();
        let alive = Signs { entries: 9, ..quiet };
        let stuck = Signs { blocked: true, ..quiet };
        let carried = Signs { carried: true, ..quiet };
        let mut all = [quiet, alive, stuck, carried];
        all.sort_by_key(|signs| order(*signs));
        assert_eq!(all, [carried, stuck, alive, quiet]);
    }
}
