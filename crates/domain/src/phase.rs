//! A phase is a dated stretch of a case; it changes what the work is for.

use crate::word_enum;

word_enum! {
    /// What the work is for in a stretch of the case.
    pub enum Phase {
        /// First weeks: what the client thinks, feels and does, in which contexts.
        Baseline = "baseline",
        /// Trying out and practising in growing steps.
        Practice = "practice",
        /// Using it in other places, with other people, without the therapist's help.
        Generalise = "generalise",
        /// Keeping it up after therapy.
        Maintain = "maintain",
    }
}
