//! A question about the times of a night that hardly fit together, asked where they are written: a slip of the finger
//! would count as a night of a day and a half. Whoever says it was like that is believed.

use super::doing::name_of;
use crate::kit::{Filled, Say};
use domain::{
    answers::Answers,
    digest::{Digest, SleepFields},
    sleep::{Times, Unclear, night},
    terms::Terms,
};
use jiff::{Timestamp, tz::TimeZone};

/// Names what was asked about, so that the same times sent once more are taken as they are.
const ASKED: &str = "night_asked";

/// Notes the question beside its field, for the night that ended on the day of a moment.
pub fn ask(form: &mut Filled, say: Say, terms: &Terms, answers: &Answers, at: Timestamp, zone: &TimeZone) {
    let fields = terms.digests.iter().find_map(|digest| match digest {
        Digest::Sleep(fields) => Some(fields),
        _ => None,
    });
    let Some((fields, times)) = fields.and_then(|it| Some((it, Times::from_answers(it, answers)?))) else { return };
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
