//! The client's own work as the close person can be asked about it: the same questions under the same keys, so that by
//! day both can stand side by side. Which of the two is right is not asked.

use super::{
    ask::is_own_key,
    read::{Record, all},
};
use crate::{
    access::Case,
    agreements::{self, Assignment},
    audit::{self, What},
    entries::{Entry, entries, mark_read},
    kit::{Refusal, Say, words::capitalised},
};
use ::store::Tx;
use domain::{
    entry::Outcome,
    form::Field,
    ids::AssignmentId,
    observer::{SameDay, can_be_asked_of_both, same_days},
    terms::Sharing,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use std::collections::BTreeSet;

/// As many entries as a quarter of a year can bring to one question.
const MOST: i64 = 1_000;

/// A piece of work in force with the questions that can be asked of both.
pub struct Like {
    pub id: AssignmentId,
    pub title: String,
    pub fields: Vec<Field>,
}

impl Like {
    fn of(it: Assignment) -> Option<Like> {
        let (_, terms) = it.standing?;
        let asked = |field: &Field| can_be_asked_of_both(&field.kind) && !is_own_key(&field.key);
        let fields: Vec<Field> = terms.form.fields.into_iter().filter(asked).collect();
        (!fields.is_empty()).then_some(Like { id: it.id, title: terms.title, fields })
    }

    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}

/// Every piece of work a close person could be asked about in the same way.
pub async fn likes(tx: &mut Tx, case: &Case) -> Result<Vec<Like>, Refusal> {
    Ok(agreements::in_force(tx, case).await?.into_iter().filter_map(Like::of).collect())
}

/// The one with an id, when there is such.
pub async fn like(tx: &mut Tx, case: &Case, id: &str) -> Result<Option<Like>, Refusal> {
    let Ok(id) = id.parse::<AssignmentId>() else { return Ok(None) };
    Ok(likes(tx, case).await?.into_iter().find(|like| like.id == id))
}

/// A day on which both wrote, and what each answered, in the order of the day.
pub struct Day {
    pub day: String,
    pub own: String,
    pub other: String,
}

impl Day {
    fn of(say: Say, it: SameDay, today: Date) -> Day {
        let numbers = |all: Vec<f64>| all.into_iter().map(|number| say.number(number)).collect::<Vec<_>>().join(" · ");
        Day { day: capitalised(&say.near_day(it.day, today)), own: numbers(it.own), other: numbers(it.other) }
    }
}

/// What client and close person answered to the same question, by day.
pub struct Pair {
    pub who: String,
    /// The client's work it is a question of.
    pub title: String,
    /// As the close person reads it.
    pub question: String,
    pub days: Vec<Day>,
}

/// What was recorded beside the client's own entries of the same days. For both sides it is the same: what is not
/// shared with the therapist stays out. What of the client's a therapist reads here is noted, and counts as read like
/// any other entry: what has been seen cannot be taken back.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn pairs(
    tx: &mut Tx,
    case: &Case,
    say: Say,
    records: &[Record],
    today: Date,
    now: Timestamp,
) -> Result<Vec<Pair>, Refusal> {
    let mut pairs = Vec::new();
    for it in all(tx, case).await? {
        let Some(like) = it.body.like else { continue };
        let records: Vec<&Record> = records.iter().filter(|record| record.observation == it.id).collect();
        let days: BTreeSet<Date> = records.iter().map(|record| record.local.date()).collect();
        let own = shared(tx, case, like, &days).await?;
        let asked: Vec<&Field> = it.body.form.fields.iter().filter(|field| !is_own_key(&field.key)).collect();
        let told = |entry: &&Entry| asked.iter().any(|field| entry.body.answers.number(&field.key).is_some());
        let told: Vec<&Entry> = own.iter().filter(told).collect();
        if told.is_empty() {
            continue;
        }
        if !case.is_client() {
            for entry in &told {
                mark_read(tx, case, entry.id, now).await?;
            }
        }
        audit::read(tx, case, What::Entries, Some(like), told.len(), now).await?;
        let title = agreements::one(tx, case, like).await?.map(|it| it.title().to_owned()).unwrap_or_default();
        let pair = |field: &Field| {
            let mine = told.iter().filter_map(|entry| Some((entry.local, entry.body.answers.number(&field.key)?)));
            let theirs = records.iter().filter_map(|record| Some((record.local, record.said.number(&field.key)?)));
            Pair {
                who: it.body.who.clone(),
                title: title.clone(),
                question: field.label.clone(),
                days: same_days(mine, theirs).into_iter().map(|day| Day::of(say, day, today)).collect(),
            }
        };
        pairs.extend(asked.iter().copied().map(pair).filter(|pair| !pair.days.is_empty()));
    }
    Ok(pairs)
}

/// What the client wrote on some days and shares.
async fn shared(tx: &mut Tx, case: &Case, like: AssignmentId, days: &BTreeSet<Date>) -> Result<Vec<Entry>, Refusal> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(Vec::new()) };
    // Days are by the clock on the client's wall, which may have hung elsewhere: a day more on either side.
    let start = |day: Date| day.to_zoned(case.client_zone.clone()).map(|at| at.timestamp());
    let from = start(first.saturating_sub(1.day())).unwrap_or(Timestamp::UNIX_EPOCH);
    let to = start(last.saturating_add(2.days())).unwrap_or(Timestamp::MAX);
    let mut own = entries(tx, case, Some(like), from, to, MOST).await?;
    own.retain(|entry| {
        entry.sharing == Sharing::Shared && entry.outcome != Outcome::Planned && days.contains(&entry.local.date())
    });
    Ok(own)
}
