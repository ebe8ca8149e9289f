//! What got in the way: named kinds, each with ways to work on it together. Never a fault of the client.
//!
//! The kinds are our own taxonomy, built from the barriers reported in Bunnell et al. 2020
//! (doi:10.1007/s10608-020-10090-8) and the two-factor view of Callan et al. 2012 (doi:10.1521/ijct.2012.5.2.219).

use crate::word_enum;

word_enum! {
    pub enum Barrier {
        TooHard = "too-hard",
        Unclear = "unclear",
        NoPoint = "no-point",
        NoTime = "no-time",
        Forgot = "forgot",
        Energy = "energy",
        Afraid = "afraid",
        NoPrivacy = "no-privacy",
        Imposed = "imposed",
        BetterAlready = "better-already",
        Other = "other",
    }
}

word_enum! {
    /// A way to work on a barrier together.
    pub enum Response {
        Shrink = "shrink",
        Clarify = "clarify",
        TalkAboutWhy = "talk-about-why",
        Move = "move",
        Remind = "remind",
        TestTheDoubt = "test-the-doubt",
        Change = "change",
        Privacy = "privacy",
        Drop = "drop",
    }
}

impl Barrier {
    /// The ways worth trying first, most fitting first.
    pub fn responses(self) -> &'static [Response] {
        use Response::*;
        match self {
            Barrier::TooHard => &[Shrink, Change, Drop],
            Barrier::Unclear => &[Clarify, Shrink],
            Barrier::NoPoint => &[TalkAboutWhy, TestTheDoubt, Change],
            Barrier::NoTime => &[Shrink, Move],
            Barrier::Forgot => &[Remind, Move],
            Barrier::Energy => &[Shrink, Move],
            Barrier::Afraid => &[Shrink, TestTheDoubt, TalkAboutWhy],
            Barrier::NoPrivacy => &[Privacy, Move, Change],
            Barrier::Imposed => &[TalkAboutWhy, Change, Drop],
            Barrier::BetterAlready => &[Drop, Change],
            Barrier::Other => &[TalkAboutWhy, Change],
        }
    }
}
