//! What follows from the times of a night. Terms as in the consensus sleep diary (Carney et al. 2012,
//! doi:10.5665/sleep.1642); since definitions differ between papers, the formula is printed wherever a figure is.
//!
//! ```text
//! time in bed         = out of bed − into bed
//! sleep latency       = as stated: minutes from trying to sleep to falling asleep
//! total sleep time    = (final waking − trying to sleep) − latency − awake in the night
//! sleep efficiency    = 100 × total sleep time ÷ time in bed
//! midpoint            = halfway between falling asleep and the final waking
//! ```
//! Time is counted as it passes: across midnight, and through both changes of the clock.

use crate::{
    answers::{Answer, Answers},
    digest::SleepFields,
};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};

/// What somebody wrote about a night, by the clock on the wall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Times {
    pub bed: Time,
    pub tried: Time,
    /// Minutes.
    pub latency: f64,
    /// Minutes awake between falling asleep and the final waking.
    pub awake: f64,
    pub woke: Time,
    pub up: Time,
}

/// What follows from it, in minutes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Night {
    pub in_bed: f64,
    pub asleep: f64,
    pub latency: f64,
    pub awake: f64,
    /// 0 to 100.
    pub efficiency: f64,
    /// By the clock on the wall.
    pub midpoint: Time,
}

/// Times that cannot all be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unclear {
    #[error("more time awake than there was night")]
    MoreAwakeThanNight,
    #[error("no time in bed")]
    NoTime,
    #[error("no such day in this zone")]
    NoSuchDay,
    #[error("up before the final waking")]
    UpBeforeWaking,
    #[error("trying to sleep before going to bed")]
    TriedBeforeBed,
    #[error("more time in bed than anybody writes as one night")]
    TooLong,
}

/// More minutes in bed than this are taken for a slip: two times in the wrong order make a night a day longer. A
/// limit of ours.
pub const LONGEST: f64 = 20.0 * 60.0;

impl Times {
    /// The times among some answers; `None` when there is no beginning or no end, or when minutes the diary asks for
    /// were left open: unknown is not zero. Without the time of trying it is that of going to bed, without getting up
    /// it is waking, and the other way round.
    pub fn from_answers(fields: &SleepFields, answers: &Answers) -> Option<Times> {
        let time = |key: &Option<String>| match answers.get(key.as_deref()?)? {
            Answer::Time(time) => Some(*time),
            _ => None,
        };
        let minutes = |key: &Option<String>| key.as_deref().map_or(Some(0.0), |key| answers.number(key));
        let (bed, tried, woke, up) = (time(&fields.bed), time(&fields.tried), time(&fields.woke), time(&fields.up));
        Some(Times {
            bed: bed.or(tried)?,
            tried: tried.or(bed)?,
            latency: minutes(&fields.latency)?,
            awake: minutes(&fields.awake)?,
            woke: woke.or(up)?,
            up: up.or(woke)?,
        })
    }
}

/// The night that ended on a day.
///
/// # Errors
/// When the times contradict each other.
pub fn night(ended: Date, zone: &TimeZone, times: &Times) -> Result<Night, Unclear> {
    let up = instant(ended, times.up, zone)?;
    let woke = last_before(up, times.woke, zone)?;
    let tried = last_before(woke, times.tried, zone)?;
    let bed = last_before(tried, times.bed, zone)?;
    let minutes = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs_f64() / 60.0;
    let (in_bed, tried_for) = (minutes(bed, up), minutes(tried, woke));
    let asleep = tried_for - times.latency - times.awake;
    if in_bed <= 0.0 {
        return Err(Unclear::NoTime);
    }
    if in_bed > LONGEST {
        // The part that is most of a day by itself is where the slip is.
        let slipped = |from: Timestamp, to: Timestamp| minutes(from, to) > LONGEST / 2.0;
        return Err(if slipped(woke, up) {
            Unclear::UpBeforeWaking
        } else if slipped(bed, tried) {
            Unclear::TriedBeforeBed
        } else {
            Unclear::TooLong
        });
    }
    if asleep < 0.0 {
        return Err(Unclear::MoreAwakeThanNight);
    }
    #[expect(clippy::cast_possible_truncation, reason = "less than two days of seconds")]
    let to_middle = ((times.latency + (tried_for - times.latency) / 2.0) * 60.0).round() as i64;
    let middle = tried.saturating_add(to_middle.seconds()).map_err(|_| Unclear::NoSuchDay)?;
    Ok(Night {
        in_bed,
        asleep,
        latency: times.latency,
        awake: times.awake,
        efficiency: 100.0 * asleep / in_bed,
        midpoint: middle.to_zoned(zone.clone()).time(),
    })
}

fn instant(day: Date, time: Time, zone: &TimeZone) -> Result<Timestamp, Unclear> {
    let at = zone.to_ambiguous_zoned(day.to_datetime(time)).compatible();
    at.map(|at| at.timestamp()).map_err(|_| Unclear::NoSuchDay)
}

/// The last moment at or before another at which the clock showed a time.
fn last_before(later: Timestamp, time: Time, zone: &TimeZone) -> Result<Timestamp, Unclear> {
    let day = later.to_zoned(zone.clone()).date();
    let same = instant(day, time, zone)?;
    if same <= later { Ok(same) } else { instant(day.saturating_sub(1.day()), time, zone) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    fn times(bed: Time, tried: Time, latency: f64, awake: f64, woke: Time, up: Time) -> Times {
        Times { bed, tried, latency, awake, woke, up }
    }
    fn madrid() -> TimeZone {
        TimeZone::get("Europe/Madrid").unwrap()
    }
    fn clock(hour: i8, minute: i8) -> Time {
        time(hour, minute, 0, 0)
    }

    #[test]
    fn a_night_across_midnight() {
        let night = night(
            date(2026, 11, 23),
            &madrid(),
            &times(clock(23, 0), clock(23, 30), 20.0, 25.0, clock(6, 45), clock(7, 0)),
        )
        .unwrap();
        assert_eq!((night.in_bed, night.asleep), (480.0, 390.0));
        assert!((night.efficiency - 81.25).abs() < 1e-9);
        // Asleep from 23:50 to 06:45.
        assert_eq!(night.midpoint, time(3, 17, 30, 0));
    }

    #[test]
    fn a_night_that_begins_after_midnight() {
        let night =
            night(date(2026, 11, 23), &madrid(), &times(clock(1, 0), clock(1, 0), 0.0, 0.0, clock(9, 0), clock(9, 0)))
                .unwrap();
        assert_eq!((night.in_bed, night.efficiency), (480.0, 100.0));
    }

    #[test]
    fn both_changes_of_the_clock_count_the_hours_that_passed() {
        let bed_to_up = times(clock(23, 0), clock(23, 0), 0.0, 0.0, clock(7, 0), clock(7, 0));
        // The hour from 2 to 3 is skipped on 29 March 2026 and passes twice on 25 October.
        assert_eq!(night(date(2026, 3, 29), &madrid(), &bed_to_up).unwrap().in_bed, 420.0);
        assert_eq!(night(date(2026, 10, 25), &madrid(), &bed_to_up).unwrap().in_bed, 540.0);
    }

    #[test]
    fn times_that_cannot_be_true_are_not_forced() {
        let long = times(clock(23, 0), clock(23, 0), 300.0, 300.0, clock(7, 0), clock(7, 0));
        assert_eq!(night(date(2026, 11, 23), &madrid(), &long), Err(Unclear::MoreAwakeThanNight));
        let none = times(clock(7, 0), clock(7, 0), 0.0, 0.0, clock(7, 0), clock(7, 0));
        assert_eq!(night(date(2026, 11, 23), &madrid(), &none), Err(Unclear::NoTime));
    }

    #[test]
    fn a_slip_of_the_finger_does_not_make_a_night_of_two_days() {
        let on = |times: &Times| night(date(2026, 11, 23), &madrid(), times).map(|night| night.in_bed);
        let usual = times(clock(23, 0), clock(23, 15), 15.0, 10.0, clock(7, 0), clock(7, 10));
        assert_eq!(on(&usual), Ok(490.0));
        assert_eq!(on(&Times { woke: clock(7, 30), up: clock(7, 20), ..usual }), Err(Unclear::UpBeforeWaking));
        assert_eq!(on(&Times { bed: clock(23, 20), ..usual }), Err(Unclear::TriedBeforeBed));
        assert_eq!(on(&Times { bed: clock(11, 0), tried: clock(11, 0), ..usual }), Err(Unclear::TooLong));
        // A long day in bed is one.
        assert_eq!(on(&Times { up: clock(17, 0), ..usual }), Ok(1080.0));
    }

    fn any_time() -> impl Strategy<Value = Time> {
        (0i8..24, 0i8..60).prop_map(|(hour, minute)| clock(hour, minute))
    }

    proptest! {
        #[test]
        fn sleep_is_never_more_than_the_time_in_bed(
            bed in any_time(), tried in any_time(), woke in any_time(), up in any_time(),
            latency in 0.0f64..600.0, awake in 0.0f64..600.0, month in 1i8..13, day in 1i8..29,
        ) {
            if let Ok(night) = night(date(2026, month, day), &madrid(), &times(bed, tried, latency, awake, woke, up)) {
                prop_assert!(night.asleep >= 0.0 && night.asleep <= night.in_bed);
                prop_assert!((0.0..=100.0).contains(&night.efficiency));
                prop_assert!(night.in_bed <= LONGEST);
            }
        }
    }
}
