//! The finding as a sentence: what happened, counted in words. Counts only, never a share of anything: for what
//! happens when it happens there is no number it could fall short of.

use super::agenda::Item;
use crate::{access::Case, entries::Entry, kit::Say};
use domain::{
    barrier::Barrier,
    digest::Digest,
    entry::Outcome,
    rhythm::{DayPart, Rhythm},
    suggestion::{self, Hint, Past},
    terms::Terms,
};
use jiff::{civil::Date, tz::TimeZone};
use std::collections::BTreeMap;

/// From so many entries on, a time of day can be called the usual one.
const ENOUGH: usize = 4;
/// Expected difficulty from which a smaller version is suggested, as `suggestion::after` has it.
const DIFFICULT: u8 = 8;

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub fn times(say: Say, number: usize) -> String {
    say.review_times(count(number))
}

/// How often each outcome was noted, in the order they are named; without those that were not.
pub fn outcomes(entries: &[Entry]) -> Vec<(Outcome, usize)> {
    let of = |outcome: Outcome| entries.iter().filter(|entry| entry.outcome == outcome).count();
    Outcome::ALL.iter().map(|outcome| (*outcome, of(*outcome))).filter(|(_, count)| *count > 0).collect()
}

/// What happened, in one sentence.
pub fn finding(say: Say, case: &Case, item: &Item) -> String {
    let of = |wanted: Outcome| item.entries.iter().filter(|entry| entry.outcome == wanted).count();
    let (done, partly) = (of(Outcome::Done), of(Outcome::Partly));
    let notes = item.terms.light || matches!(item.terms.rhythm, Rhythm::Event);
    let name = &case.client_name;
    let mine = case.is_client();
    if item.entries.is_empty() {
        return if item.idle { say.review_finding_idle() } else { say.review_finding_none() };
    }
    match (done, partly) {
        (0, 0) if of(Outcome::NotThisTime) == 0 => say.review_finding_not_right(),
        (0, 0) => say.review_finding_waited(&times(say, item.entries.len())),
        (0, partly) if mine => say.review_my_finding_partly(&times(say, partly)),
        (0, partly) => say.review_finding_partly(name, &times(say, partly)),
        (done, 0) if notes && mine => say.review_my_finding_noted(&times(say, done)),
        (done, 0) if notes => say.review_finding_noted(name, &times(say, done)),
        (done, 0) if mine => say.review_my_finding_done(&times(say, done)),
        (done, 0) => say.review_finding_done(name, &times(say, done)),
        (done, partly) if mine => say.review_my_finding_both(&times(say, done), &times(say, partly)),
        (done, partly) => say.review_finding_both(name, &times(say, done), &times(say, partly)),
    }
}

/// Since when that is, when it mostly was, and how much of it was written later: whole sentences.
pub fn circumstances(say: Say, item: &Item, zone: &TimeZone, today: Date) -> String {
    let day = |at: jiff::Timestamp| say.day(at.to_zoned(zone.clone()).date(), today);
    let mut said = vec![match (item.since, item.agreed) {
        (Some(since), _) => say.review_since(&day(since)),
        (None, Some(agreed)) => say.review_since_agreed(&day(agreed)),
        (None, None) => String::new(),
    }];
    if let Some(part) = usual_part(&item.terms, item.entries.iter().map(|entry| (entry.local.hour(), 1))) {
        said.push(say.review_mostly(part.word()));
    }
    let late = item.entries.iter().filter(|entry| entry.timing.is_late()).count();
    if late > 0 {
        said.push(say.review_late(count(late)));
    }
    said.retain(|sentence| !sentence.is_empty());
    said.join(" ")
}

/// The part of the day that more than half of what was noted fell into, by the hour and how often. Of nights it would
/// be the hour of breakfast.
pub fn usual_part(terms: &Terms, noted: impl Iterator<Item = (i8, usize)> + Clone) -> Option<DayPart> {
    if terms.digests.iter().any(|digest| matches!(digest, Digest::Sleep(_))) {
        return None;
    }
    let of = |wanted: &dyn Fn(DayPart) -> bool| -> usize {
        noted.clone().filter(|(hour, _)| wanted(part_of(*hour))).map(|(_, times)| times).sum()
    };
    let all = of(&|_| true);
    DayPart::ALL.iter().copied().find(|part| all >= ENOUGH && of(&|it| it == *part) * 2 > all)
}

fn part_of(hour: i8) -> DayPart {
    match hour {
        5..=10 => DayPart::Morning,
        11..=15 => DayPart::Midday,
        16..=21 => DayPart::Evening,
        _ => DayPart::Night,
    }
}

/// What stands under a title in the list: a word of each thing that brings it up.
pub fn notes(say: Say, case: &Case, item: &Item) -> String {
    let mut notes = Vec::new();
    if item.it.asked_by == Some(case.side.other()) {
        notes.push(if case.is_client() {
            say.review_note_asked_you()
        } else {
            say.review_note_asked(&case.client_name)
        });
    } else if item.it.asked_by.is_some() {
        notes.push(say.review_note_you_asked());
    }
    if item.it.agreement.next_side().is_some() {
        notes.push(say.review_note_change());
    }
    if item.idle {
        notes.push(say.state_name(item.it.agreement.state().word()));
    } else if !item.entries.is_empty() || notes.is_empty() {
        notes.push(say.review_note_entries(count(item.entries.len())));
    }
    for (outcome, often) in outcomes(&item.entries).into_iter().filter(|(outcome, _)| *outcome != Outcome::Done) {
        notes.push(say.review_note_outcome(&say.outcome_words(outcome.word()), &times(say, often)));
    }
    notes.join(" · ")
}

/// Something that got in the way, how often, and ways to work on it together.
pub struct Hindrance {
    pub words: String,
    pub times: String,
    pub ways: String,
}

pub fn hindrances(say: Say, entries: &[Entry]) -> Vec<Hindrance> {
    let mut counted: BTreeMap<Barrier, usize> = BTreeMap::new();
    for barrier in entries.iter().filter_map(|entry| entry.barrier) {
        *counted.entry(barrier).or_default() += 1;
    }
    let mut counted: Vec<(Barrier, usize)> = counted.into_iter().collect();
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    let shown = counted.into_iter().map(|(barrier, times)| Hindrance {
        words: say.barrier_words(barrier.word()),
        times: self::times(say, times),
        ways: ways(say, barrier),
    });
    shown.collect()
}

/// "make it smaller, change it, let it go": any of them.
fn ways(say: Say, barrier: Barrier) -> String {
    barrier.responses().iter().map(|way| say.response_words(way.word())).collect::<Vec<_>>().join(", ")
}

/// What the reviews so far suggest, and why. It is said, never done.
pub fn suggestion(say: Say, item: &Item) -> Option<(Hint, String)> {
    let past: Vec<Past> =
        item.review.iter().chain(item.past.iter().map(|(_, review)| review)).map(super::Review::past).collect();
    let (sure, hard) = (item.terms.confidence, item.terms.difficulty);
    let hint = suggestion::after(&past, sure, hard)?;
    let words = match (hint, hard.map(domain::rating::Ten::get)) {
        (Hint::StepUp, _) => say.review_hint_up(),
        (Hint::StepDown, Some(hard)) if hard >= DIFFICULT => say.review_hint_hard(i64::from(hard)),
        (Hint::StepDown, _) => say.review_hint_down(),
        (Hint::SameBarrier(barrier), _) => {
            say.review_hint_same(&say.barrier_words(barrier.word()), &ways(say, barrier))
        }
    };
    Some((hint, words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::lang::Lang;

    #[test]
    fn numbers_are_said_in_words() {
        assert_eq!(times(Say::new(Lang::En), 1), "once");
        assert_eq!(times(Say::new(Lang::Es), 3), "tres veces");
        assert_eq!(times(Say::new(Lang::En), 26), "26 times");
    }

    #[test]
    fn every_hour_belongs_to_a_part_of_the_day() {
        let parts: Vec<DayPart> = [0, 5, 11, 16, 21, 22].into_iter().map(part_of).collect();
        let [night, morning, midday, evening] = [DayPart::Night, DayPart::Morning, DayPart::Midday, DayPart::Evening];
        assert_eq!(parts, [night, morning, midday, evening, evening, night]);
    }
}
