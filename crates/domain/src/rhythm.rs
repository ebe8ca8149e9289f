//! When a piece of work is open: computed in the client's own days, never counted in 24-hour steps.

use crate::word_enum;
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Rhythm {
    /// Whenever it happens; there is no number it could fall short of.
    Event,
    /// Whenever it suits.
    Free,
    Daily {
        times: u8,
        at: Option<DayPart>,
    },
    TimesAWeek {
        times: u8,
    },
    EveryNDays {
        days: u8,
    },
}

word_enum! {
    pub enum DayPart {
        Morning = "morning",
        Midday = "midday",
        Evening = "evening",
        Night = "night",
    }
}

/// Whether there is something to do today. None of these is ever late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// Open now; how many are left in its day or week.
    Now { left: u8 },
    /// Done for now; open again on that day.
    From(Date),
    /// Always open.
    Any,
}

/// What has been done, counted in the client's zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct Done {
    pub today: u32,
    /// Since Monday, today included.
    pub this_week: u32,
    pub last: Option<Date>,
}

impl Rhythm {
    pub const EVERY: &'static [&'static str] = &["event", "free", "daily", "times-a-week", "every-n-days"];

    /// What the number of a rhythm can be; nothing for one that has none.
    pub fn numbers(word: &str) -> Option<RangeInclusive<u8>> {
        match word {
            "daily" => Some(1..=6),
            "times-a-week" => Some(1..=14),
            "every-n-days" => Some(2..=60),
            _ => None,
        }
    }

    /// Builds a rhythm from its word and number; a number out of range is brought into it.
    pub fn of(word: &str, number: u8, at: Option<DayPart>) -> Option<Rhythm> {
        let number = Self::numbers(word).map_or(number, |range| number.clamp(*range.start(), *range.end()));
        Some(match word {
            "event" => Rhythm::Event,
            "free" => Rhythm::Free,
            "daily" => Rhythm::Daily { times: number, at },
            "times-a-week" => Rhythm::TimesAWeek { times: number },
            "every-n-days" => Rhythm::EveryNDays { days: number },
            _ => return None,
        })
    }
    pub fn word(self) -> &'static str {
        match self {
            Rhythm::Event => "event",
            Rhythm::Free => "free",
            Rhythm::Daily { .. } => "daily",
            Rhythm::TimesAWeek { .. } => "times-a-week",
            Rhythm::EveryNDays { .. } => "every-n-days",
        }
    }
    pub fn number(self) -> u8 {
        match self {
            Rhythm::Daily { times, .. } | Rhythm::TimesAWeek { times } => times,
            Rhythm::EveryNDays { days } => days,
            Rhythm::Event | Rhythm::Free => 1,
        }
    }

    pub fn open(self, done: Done, today: Date) -> Open {
        let tomorrow = today.saturating_add(1.day());
        match self {
            Rhythm::Event | Rhythm::Free => Open::Any,
            Rhythm::Daily { times, .. } => {
                left(times, done.today).map_or(Open::From(tomorrow), |left| Open::Now { left })
            }
            Rhythm::TimesAWeek { times } => left(times, done.this_week)
                .map_or(Open::From(monday_of(today).saturating_add(7.days())), |left| Open::Now { left }),
            Rhythm::EveryNDays { days } => match done.last.map(|last| last.saturating_add(i64::from(days).days())) {
                Some(next) if next > today => Open::From(next),
                _ => Open::Now { left: 1 },
            },
        }
    }
}

/// The Monday of a day's week.
pub fn monday_of(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

fn left(times: u8, done: u32) -> Option<u8> {
    u8::try_from(u32::from(times).saturating_sub(done)).ok().filter(|left| *left > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn three_a_week_opens_again_on_monday() {
        let sunday = date(2026, 11, 22);
        let done = Done { this_week: 3, ..Done::default() };
        assert_eq!(Rhythm::TimesAWeek { times: 3 }.open(done, sunday), Open::From(date(2026, 11, 23)));
        assert_eq!(Rhythm::TimesAWeek { times: 3 }.open(Done { this_week: 1, ..done }, sunday), Open::Now { left: 2 });
    }

    #[test]
    fn every_third_day_counts_days_not_hours() {
        let every = Rhythm::EveryNDays { days: 3 };
        let done = Done { last: Some(date(2026, 10, 24)), ..Done::default() };
        assert_eq!(every.open(done, date(2026, 10, 26)), Open::From(date(2026, 10, 27)));
        assert_eq!(every.open(done, date(2026, 10, 27)), Open::Now { left: 1 });
    }

    proptest! {
        #[test]
        fn what_is_not_open_opens_later(times in 1u8..15, done in 0u32..40, day in 0i64..20_000) {
            let today = date(1990, 1, 1).saturating_add(day.days());
            let done = Done { today: done, this_week: done, last: Some(today) };
            for rhythm in [Rhythm::Daily { times, at: None }, Rhythm::TimesAWeek { times }, Rhythm::EveryNDays { days: times.max(2) }] {
                if let Open::From(day) = rhythm.open(done, today) { prop_assert!(day > today); }
            }
        }
    }
}
