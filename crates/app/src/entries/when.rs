//! When it happened, as somebody says it in a form: just now, earlier today, or another time.

use crate::kit::{Filled, Say};
use jiff::{
    SignedDuration, Timestamp,
    civil::{DateTime, Time},
    tz::TimeZone,
};

/// When it happened and when it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub occurred: Timestamp,
    pub recorded: Timestamp,
    pub from_memory: bool,
}

/// A page may have lain open this long and still be believed about when its button was pressed.
const CREDIBLE: SignedDuration = SignedDuration::from_hours(24 * 31);
/// How far ahead a moment may lie: clocks differ.
const AHEAD: SignedDuration = SignedDuration::from_mins(10);

/// Reads `when` (now, today, other), `time`, `day`, `from_memory` and `recorded`, which a page counts from the moment we
/// made it; notes in the form what cannot be read. The day is in the client's zone.
pub fn read(form: &mut Filled, say: Say, now: Timestamp, zone: &TimeZone) -> Moment {
    let recorded = recorded(form, now);
    let local = recorded.to_zoned(zone.clone()).datetime();
    let from_memory = form.is_set("from_memory");
    let said = match form.value("when") {
        "today" => form
            .text("time")
            .parse::<Time>()
            .map(|time| local.date().to_datetime(time))
            .map_err(|_| ("time", say.when_no_time())),
        "other" => form.text("day").parse::<DateTime>().map_err(|_| ("day", say.when_no_day())),
        _ => return Moment { occurred: recorded, recorded, from_memory },
    };
    let instant = said.and_then(|at| {
        let name = if form.value("when") == "today" { "time" } else { "day" };
        match zone.to_ambiguous_zoned(at).compatible() {
            Ok(at) if at.timestamp() > recorded.saturating_add(AHEAD).unwrap_or(recorded) => {
                Err((name, say.when_not_yet()))
            }
            Ok(at) if at.year() < 1900 => Err((name, say.when_no_day())),
            Ok(at) => Ok(at.timestamp()),
            Err(_) => Err((name, say.when_no_day())),
        }
    });
    match instant {
        Ok(occurred) => Moment { occurred, recorded, from_memory },
        Err((name, reason)) => {
            form.wrong(name, reason);
            Moment { occurred: recorded, recorded, from_memory }
        }
    }
}

/// When its button was pressed, as a page that lay open or was sent late says itself.
pub fn recorded(form: &Filled, now: Timestamp) -> Timestamp {
    let said = form.text("recorded").parse::<Timestamp>().ok();
    said.filter(|at| *at <= now && now.duration_since(*at) < CREDIBLE).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::lang::Lang;

    fn read_at(pairs: &[(&str, &str)]) -> (Filled, Moment) {
        let mut form = Filled::from_pairs(pairs.iter().copied());
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let moment = read(&mut form, Say::new(Lang::En), "2026-11-23T12:00:00Z".parse().unwrap(), &zone);
        (form, moment)
    }

    #[test]
    fn earlier_today_is_the_clients_day() {
        let (form, moment) = read_at(&[("when", "today"), ("time", "09:30")]);
        assert!(form.is_right());
        assert_eq!(moment.occurred.to_string(), "2026-11-23T08:30:00Z");
    }

    #[test]
    fn what_has_not_happened_yet_is_asked_again() {
        let (form, _) = read_at(&[("when", "today"), ("time", "23:30")]);
        assert!(form.problem("time").is_some());
        let (form, _) = read_at(&[("when", "other"), ("day", "the day before")]);
        assert!(form.problem("day").is_some());
    }

    #[test]
    fn a_page_is_believed_about_when_it_was_sent_unless_that_is_absurd() {
        let (_, moment) = read_at(&[("recorded", "2026-11-23T11:40:00Z")]);
        assert_eq!(moment.occurred.to_string(), "2026-11-23T11:40:00Z");
        let (_, moment) = read_at(&[("recorded", "2036-01-01T00:00:00Z")]);
        assert_eq!(moment.recorded.to_string(), "2026-11-23T12:00:00Z");
    }
}
