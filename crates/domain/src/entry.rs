//! An entry is what somebody recorded once. It is immutable; an amendment is a new entry that points at the old one.

use crate::word_enum;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

word_enum! {
    /// How an occasion went. None of these is a failure.
    pub enum Outcome {
        /// Intended: what comes of it is added later, or never.
        Planned = "planned",
        Done = "done",
        Partly = "partly",
        NotThisTime = "not-this-time",
        NotForMe = "not-for-me",
    }
}

word_enum! {
    /// How long after it happened it was written.
    pub enum Timing {
        /// Within a quarter of an hour.
        Momentary = "momentary",
        SameDay = "same-day",
        Later = "later",
        /// Put together from memory, as the person says.
        Reconstructed = "reconstructed",
    }
}

word_enum! {
    /// How an entry came to us.
    pub enum Origin {
        Own = "own",
        /// Done together in a session.
        Session = "session",
        /// Brought in from a file with its own dates.
        Imported = "imported",
    }
}

/// Entries written within this span of the moment count as momentary: the window of Stone et al. 2002
/// (BMJ 324:1193), who called a paper entry on time within 15 minutes either side.
pub const MOMENTARY: SignedDuration = SignedDuration::from_mins(15);

/// For how long a tap can be taken back as if it never was.
pub const UNDO: SignedDuration = SignedDuration::from_secs(60);

impl Timing {
    /// Both moments are instants; the day is the one in the client's zone. A moment stated in the future counts as
    /// momentary, since only a wrong clock can make one.
    pub fn of(occurred: Timestamp, recorded: Timestamp, zone: &TimeZone, from_memory: bool) -> Timing {
        if from_memory {
            return Timing::Reconstructed;
        }
        if recorded.duration_since(occurred) <= MOMENTARY {
            return Timing::Momentary;
        }
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        if day(occurred) == day(recorded) { Timing::SameDay } else { Timing::Later }
    }

    /// Drawn with a full mark when the moment can be relied on, a hollow one otherwise.
    pub fn is_late(self) -> bool {
        matches!(self, Timing::Later | Timing::Reconstructed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_is_the_clients_own() {
        let madrid = TimeZone::get("Europe/Madrid").unwrap();
        let (evening, after_midnight) = (at("2026-11-22T22:30:00Z"), at("2026-11-22T23:30:00Z"));
        assert_eq!(Timing::of(evening, after_midnight, &madrid, false), Timing::Later);
        assert_eq!(Timing::of(evening, after_midnight, &TimeZone::UTC, false), Timing::SameDay);
        assert_eq!(Timing::of(evening, at("2026-11-22T22:45:00Z"), &madrid, false), Timing::Momentary);
        assert_eq!(Timing::of(evening, after_midnight, &madrid, true), Timing::Reconstructed);
    }

    #[test]
    fn a_fast_clock_does_not_make_an_entry_late() {
        assert_eq!(
            Timing::of(at("2026-11-22T12:00:00Z"), at("2026-11-22T09:00:00Z"), &TimeZone::UTC, false),
            Timing::Momentary
        );
    }
}
