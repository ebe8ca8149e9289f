//! What entries come to, in words and small tables: the digests an activity asks for. Counts and medians only; nothing
//! here says whether it was enough. A therapist reads the field's own terms, a client plain words.

use super::read::Entry;
use crate::kit::{Say, words::capitalised};
use domain::{
    case::Side,
    digest::{By, Digest, Finding, Lived, Pair, Spread, Taken},
    form::Form,
    sleep::Night,
    terms::Terms,
};
use jiff::{civil::Date, tz::TimeZone};

/// One digest, ready to be read.
#[derive(Default)]
pub struct Sum {
    pub label: String,
    pub text: String,
    /// What was said how often, the most often first.
    pub counts: Vec<Count>,
    /// In the client's own words, with the day.
    pub quotes: Vec<(String, String)>,
    pub table: Option<Table>,
    /// How it was reckoned, where a figure needs that.
    pub note: Option<String>,
}

pub struct Count {
    pub word: String,
    pub times: usize,
    /// Of what was said most often, 0 to 100: as long as a bar is drawn.
    pub share: usize,
}

pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// As many own words as can be looked at together.
const QUOTES: usize = 6;
/// As many days or nights as a small table shows, the newest.
const ROWS: usize = 14;

/// As many situations, parts of life or answers as are told apart.
const APART: usize = 12;

/// Everything the terms' digests find in some entries, newest first. `all` has those of before as well, for the
/// digests that look back.
pub fn sums(
    (say, reader): (Say, Side),
    terms: &Terms,
    entries: &[Entry],
    all: &[Entry],
    zone: &TimeZone,
    today: Date,
) -> Vec<Sum> {
    let (now, ever) = (taken(entries), taken(all));
    let desk = reader == Side::Therapist;
    let words = Words { say, desk, form: &terms.form, today, older: all.len() > entries.len() };
    let mut found: Vec<(&Digest, Finding)> = Vec::new();
    for digest in &terms.digests {
        let back = digest.looks_back(&terms.form).then(|| digest.of(&terms.form, &ever, zone)).flatten();
        let finding = match (digest.of(&terms.form, &now, zone), back) {
            (Some(Finding::Change { before, after, lower, higher, same, .. }), Some(Finding::Change { by, .. })) => {
                Some(Finding::Change { before, after, lower, higher, same, by })
            }
            (_, Some(gap @ Finding::Gap { .. })) => Some(gap),
            (now, _) => now,
        };
        found.extend(finding.map(|finding| (digest, finding)));
    }
    let told: Vec<String> = found.iter().filter_map(|(_, finding)| told_apart(finding)).collect();
    found.retain(|(_, finding)| !matches!(finding, Finding::Tally { field, .. } if told.contains(field)));
    found.into_iter().map(|(digest, finding)| words.sum(digest, finding)).collect()
}

/// The question whose answers a table tells apart: it says how often each was given, too.
fn told_apart(finding: &Finding) -> Option<String> {
    match finding {
        Finding::Change { by: Some(by), .. } => Some(by.field.clone()),
        _ => None,
    }
}

fn taken(entries: &[Entry]) -> Vec<Taken<'_>> {
    entries
        .iter()
        .map(|entry| Taken { outcome: entry.outcome, day: entry.local.date(), answers: &entry.body.answers })
        .collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

struct Words<'a> {
    say: Say,
    /// Whether a therapist reads it.
    desk: bool,
    form: &'a Form,
    today: Date,
    /// Whether what looks back sees more than the rest.
    older: bool,
}

impl Words<'_> {
    fn label(&self, key: &str) -> String {
        self.form.field(key).map_or_else(|| key.to_owned(), |field| field.label.clone())
    }

    /// A day as the strip of days has it: a letter and a number, for narrow tables.
    fn short(&self, day: Date) -> String {
        format!("{}\u{a0}{}", self.say.weekday_letter(day), day.day())
    }

    /// The night that ended on a day, by both its days.
    fn night(&self, ended: Date) -> String {
        let began = ended.yesterday().unwrap_or(ended);
        format!("{}–\u{2060}{}", self.short(began), self.short(ended))
    }

    fn number(&self, number: f64) -> String {
        self.say.number((number * 10.0).round() / 10.0)
    }

    fn sum(&self, digest: &Digest, finding: Finding) -> Sum {
        let (say, number) = (self.say, |n: f64| self.number(n));
        let plain = |label: String, text: String| Sum { label, text, ..Sum::default() };
        match finding {
            Finding::Change { before, after, lower, higher, by, .. } => {
                let label = if let Digest::Change { before, .. } = digest { self.label(before) } else { String::new() };
                let (was, is) = (number(before.middle), number(after.middle));
                let (times, lower, higher) = (count(before.count), count(lower), count(higher));
                let text = if self.desk {
                    say.sum_change_desk(times, &was, &is, lower, higher)
                } else {
                    say.sum_change(times, &was, &is, lower, higher)
                };
                let (table, note) = self.apart(
                    by,
                    |it| count(it.times).to_string(),
                    [say.sum_before(), say.sum_after(), say.sum_times()],
                );
                Sum { table, note, ..plain(label, text) }
            }
            Finding::Spread { field, of: Spread { low, middle, high, count: times } } => {
                let (times, middle, low, high) = (count(times), number(middle), number(low), number(high));
                let text = if self.desk {
                    say.sum_spread_desk(times, &middle, &low, &high)
                } else {
                    say.sum_spread(times, &middle, &low, &high)
                };
                plain(self.label(&field), text)
            }
            Finding::Tally { field, counts, .. } => {
                let word = |word: &str| match word {
                    "yes" => say.yes_word(),
                    "no" => say.no_word(),
                    other => other.to_owned(),
                };
                let most = counts.first().map_or(1, |(_, times)| *times).max(1);
                let count = |(text, times): &(String, usize)| Count {
                    word: word(text),
                    times: *times,
                    share: times * 100 / most,
                };
                Sum {
                    counts: counts.iter().take(APART).map(count).collect(),
                    ..plain(self.label(&field), String::new())
                }
            }
            Finding::Apart { strong, not_acted, at_least } => {
                let (strong, kept) = (count(strong), count(not_acted));
                let text = if self.desk { say.sum_apart_desk(strong, kept) } else { say.sum_apart(strong, kept) };
                plain(say.sum_apart_label(&number(at_least)), text)
            }
            Finding::Planned { planned, done, partly, not, open, days } => {
                let mut parts = vec![say.sum_planned_done(count(done))];
                for (number, words) in [
                    (partly, say.sum_planned_partly(count(partly))),
                    (not, say.sum_planned_not(count(not))),
                    (open, say.sum_planned_open(count(open))),
                ] {
                    if number > 0 {
                        parts.push(words);
                    }
                }
                let table = self.lived(digest, &days);
                Sum { table, ..plain(say.sum_planned(count(planned)), capitalised(&say.list(&parts))) }
            }
            Finding::Sleep { nights, unclear } => self.nights(&nights, unclear),
            Finding::Gap { by: None, importance, consistency } => {
                plain(say.sum_gap_label(), say.sum_gap(&number(importance), &number(consistency)))
            }
            Finding::Gap { by, .. } => {
                // What was lived more than it matters is no distance.
                let apart = |it: &Pair| if it.second < it.first { number(it.first - it.second) } else { "–".into() };
                let (table, note) = self.apart(by, apart, [say.sum_matters(), say.sum_lived(), say.sum_apart_by()]);
                Sum { table, note, ..plain(say.sum_gap_label(), String::new()) }
            }
            Finding::Words { field, said } => {
                let quote = |(day, text): &(Date, String)| (say.near_day(*day, self.today), text.clone());
                let quotes = said.iter().take(QUOTES).map(quote).collect();
                Sum { quotes, ..plain(self.label(&field), String::new()) }
            }
        }
    }

    /// Two numbers for each situation or part of life, and a third column; with a word where it tells of before.
    fn apart(
        &self,
        by: Option<By>,
        third: impl Fn(&Pair) -> String,
        heads: [String; 3],
    ) -> (Option<Table>, Option<String>) {
        let Some(By { field, rows }) = by else { return (None, None) };
        let row = |it: &Pair| vec![it.word.clone(), self.number(it.first), self.number(it.second), third(it)];
        let rows = rows.iter().take(APART).map(row).collect();
        let head = [self.label(&field)].into_iter().chain(heads).collect();
        (Some(Table { head, rows }), self.older.then(|| self.say.sum_older()))
    }

    /// How the days went that had something done on them.
    fn lived(&self, digest: &Digest, days: &[Lived]) -> Option<Table> {
        let Digest::Planned { pleasure, mastery } = digest else { return None };
        let felt = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |number| self.number(number));
        let row = |day: &Lived| {
            let mut cells = vec![self.short(day.day), day.done.to_string()];
            cells.extend(pleasure.iter().map(|_| felt(day.pleasure)));
            cells.extend(mastery.iter().map(|_| felt(day.mastery)));
            cells
        };
        let head = [Some(self.say.sum_day()), Some(self.say.sum_done())].into_iter().flatten();
        let head = head.chain(pleasure.iter().chain(mastery).map(|key| self.label(key)));
        let rows: Vec<Vec<String>> = days.iter().rev().take(ROWS).map(row).collect();
        (!rows.is_empty()).then(|| Table { head: head.collect(), rows })
    }

    fn nights(&self, nights: &[(Date, Night)], unclear: usize) -> Sum {
        let say = self.say;
        let middle = |of: fn(&Night) -> f64| {
            Spread::of(nights.iter().map(|(_, night)| of(night)).collect()).map_or(0.0, |spread| spread.middle)
        };
        let [asleep, bed] = [middle(|night| night.asleep), middle(|night| night.in_bed)].map(|it| say.minutes(it));
        let efficiency = self.number(middle(|night| night.efficiency).round());
        let mut text = match count(nights.len()) {
            0 => String::new(),
            many if self.desk => say.sum_nights_desk(many, &asleep, &bed, &efficiency),
            many => say.sum_nights(many, &asleep, &bed, &efficiency),
        };
        if unclear > 0 {
            text = [text, say.sum_nights_unclear(count(unclear))].join(" ").trim().to_owned();
        }
        // What is asked about first stands first: on a phone the rest is a push to the side.
        let row = |(day, night): &(Date, Night)| {
            vec![
                self.night(*day),
                say.minutes(night.asleep),
                say.minutes(night.in_bed),
                say.sum_percent(&self.number(night.efficiency.round())),
                say.minutes(night.latency),
                say.minutes(night.awake),
                say.time(night.midpoint),
            ]
        };
        let head = ["night", "asleep", "bed", "efficiency", "latency", "awake", "midpoint"];
        let table = Table {
            head: head.map(|part| if self.desk { say.sum_sleep_desk(part) } else { say.sum_sleep(part) }).into(),
            rows: nights.iter().rev().take(ROWS).map(row).collect(),
        };
        let table = (!nights.is_empty()).then_some(table);
        Sum { label: say.sum_nights_label(), text, table, note: Some(say.sum_sleep_formula()), ..Sum::default() }
    }
}
