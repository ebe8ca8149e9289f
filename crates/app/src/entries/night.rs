//! What is asked of a night. Which one it was, because two mornings later "just now" would be the wrong one; and about
//! times that hardly fit together, because a slip of the finger would count as a night of a day and a half. Whoever says
//! it was like that is believed.

use super::{
    doing::name_of,
    when::{Moment, recorded},
};
use crate::kit::{Filled, Say};
use domain::{
    answers::{Answer, Answers},
    digest::{Digest, SleepFields},
    sleep::{Times, Unclear, night},
    terms::Terms,
};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};

/// Names what was asked about, so that the same times sent once more are taken as they are.
const ASKED: &str = "night_asked";

/// Got up at no time that was said: somewhere on that day.
const SOME_TIME: Time = Time::constant(12, 0, 0, 0);

fn fields(terms: &Terms) -> Option<&SleepFields> {
    terms.digests.iter().find_map(|digest| match digest {
        Digest::Sleep(fields) => Some(fields),
        _ => None,
    })
}

/// The nights one can choose from, each by the day it ended on; none where no night is asked about. A night chosen
/// before, on a page kept since, stays the one it was.
pub fn choices(form: &mut Filled, say: Say, terms: &Terms, today: Date) -> Vec<(String, String)> {
    if fields(terms).is_none() {
        return Vec::new();
    }
    let [before, last] = [1, 0].map(|back: i64| today.saturating_sub(back.days()));
    match form.text("when").parse::<Date>() {
        Ok(chosen) if chosen != last && chosen != before => {
            form.set("day", chosen.to_string());
            form.set("when", "other");
        }
        Err(_) if form.value("when") != "other" => form.set("when", last.to_string()),
        _ => {}
    }
    let name = |ended: Date, words: &dyn Fn(&str, &str) -> String| {
        let words = words(&ended.saturating_sub(1.day()).day().to_string(), &ended.day().to_string());
        (ended.to_string(), words)
    };
    vec![name(last, &|from, to| say.night_last(from, to)), name(before, &|from, to| say.night_before(from, to))]
}

/// The moment of an entry about a night: when the night ended, as far as that was said. Nothing where no night is asked
/// about. Notes in the form what cannot be read, or when nothing at all was said of the night.
pub fn moment(
    form: &mut Filled,
    say: Say,
    terms: &Terms,
    answers: Option<&Answers>,
    now: Timestamp,
    zone: &TimeZone,
) -> Option<Moment> {
    let fields = fields(terms)?;
    if let (Some(first), true) = (terms.form.fields.first(), answers.is_some_and(Answers::is_empty)) {
        form.wrong(&name_of(&first.key), say.night_empty());
    }
    let recorded = recorded(form, now);
    let moment = |occurred| Some(Moment { occurred, recorded, from_memory: false });
    let today = recorded.to_zoned(zone.clone()).date();
    let ended = match form.value("when") {
        "other" => form.text("day").parse::<Date>().ok(),
        chosen => Some(chosen.parse().unwrap_or(today)),
    };
    match ended {
        Some(ended) if ended > today => form.wrong("day", say.when_not_yet()),
        Some(ended) if ended.year() >= 1900 => {
            let said = |key: &String| match answers?.get(key) {
                Some(Answer::Time(time)) => Some(*time),
                _ => None,
            };
            let up = [&fields.up, &fields.woke].into_iter().flatten().find_map(said);
            let at = zone.to_ambiguous_zoned(ended.to_datetime(up.unwrap_or(SOME_TIME))).compatible().ok()?.timestamp();
            return moment(if ended == today && (up.is_none() || at > recorded) { recorded } else { at });
        }
        _ => form.wrong("day", say.night_no_day()),
    }
    moment(recorded)
}

/// Notes the question beside its field, for the night that ended on the day of a moment.
pub fn ask(form: &mut Filled, say: Say, terms: &Terms, answers: &Answers, at: Timestamp, zone: &TimeZone) {
    let Some((fields, times)) = fields(terms).and_then(|it| Some((it, Times::from_answers(it, answers)?))) else {
        return;
    };
    let Err(unclear) = night(at.to_zoned(zone.clone()).date(), zone, &times) else { return };
    let asked = format!("{times:?}");
    if form.value(ASKED) == asked {
        return;
    }
    if let Some((key, words)) = question(say, fields, &times, unclear) {
        form.wrong(&name_of(key), words);
        form.set(ASKED, asked);
    }
}

fn question<'a>(say: Say, fields: &'a SleepFields, times: &Times, unclear: Unclear) -> Option<(&'a str, String)> {
    let of = |first: &'a Option<String>, second: &'a Option<String>| first.as_deref().or(second.as_deref());
    let (key, words) = match unclear {
        Unclear::UpBeforeWaking => {
            (of(&fields.up, &fields.woke), say.night_up(&say.time(times.woke), &say.time(times.up)))
        }
        Unclear::TriedBeforeBed => {
            (of(&fields.tried, &fields.bed), say.night_tried(&say.time(times.bed), &say.time(times.tried)))
        }
        Unclear::TooLong => (of(&fields.bed, &fields.tried), say.night_long(&say.time(times.bed), &say.time(times.up))),
        Unclear::NoTime => (of(&fields.up, &fields.woke), say.night_none(&say.time(times.up))),
        Unclear::MoreAwakeThanNight => (of(&fields.awake, &fields.latency), say.night_awake()),
        Unclear::NoSuchDay => return None,
    };
    key.map(|key| (key, words))
}
