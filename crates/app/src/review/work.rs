//! One piece of work in the middle of the screen: what happened, in a sentence, then what was written, what got in
//! the way and what was decided last time. What a therapist reads here is noted for the client to see.

use super::{
    agenda::Item,
    read::Review,
    words::{self, Hindrance},
};
use crate::{
    access::Case,
    agreements::{self, rhythm_words},
    audit::{self, What},
    entries::{self, Card, Day, Entry, Sum, cards, forms_of, strip},
    kit::{Desk, Refusal, Say},
    sessions::Session,
    tries::{self, Offer},
};
use ::store::Tx;
use domain::{case::Side, digest::Digest, entry::Outcome, guide::Guide, terms::Sharing};
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use std::collections::HashMap;

/// As many entries as the two can look at in a few minutes; the rest is one tap away.
const SHOWN: usize = 20;
/// Of these, as many as stand open: on a phone the questions come below them.
const OPEN: usize = 2;
/// Four whole weeks.
const STRIP: i64 = 28;
/// As many entries as are asked for where something is held against what was before.
const BACK: i64 = 200;

pub struct Work {
    pub title: String,
    pub finding: String,
    pub circumstances: String,
    pub left_over: bool,
    /// What this side was asked and has not answered.
    pub question: Option<String>,
    pub why: String,
    /// Whether the why is the client's own and not the library's.
    pub own_words: bool,
    pub what: String,
    pub how: String,
    pub agreement: String,
    /// Where the steps are, of work that has some, and what the tries on them suggest.
    pub ladder: Option<String>,
    pub offers: Vec<Offer>,
    /// Each outcome and how often, where the finding cannot say it all.
    pub facts: Vec<(String, usize)>,
    pub cards: Vec<Card>,
    /// Older ones, folded; all of them, where what they come to has told each of them already.
    pub more: Vec<Card>,
    /// Where all of them are, when these are not all.
    pub all: Option<String>,
    /// What the entries come to.
    pub sums: Vec<Sum>,
    pub strip: Vec<Day>,
    /// In place of a strip, when a single day has something on it.
    pub once: Option<String>,
    pub late: bool,
    pub hindrances: Vec<Hindrance>,
    pub earlier: Option<Earlier>,
}

/// What was said the last time it was looked at.
pub struct Earlier {
    pub when: String,
    pub much: String,
    pub decision: Option<String>,
    pub learned: Option<String>,
    pub in_the_way: Option<String>,
    pub barrier: Option<String>,
}

pub async fn work(
    desk: &Desk<Case>,
    tx: &mut Tx,
    session: &Session,
    item: &Item,
    other_name: &str,
) -> Result<Work, Refusal> {
    let (case, say, terms) = (&desk.who, desk.say, &item.terms);
    let zone = &case.client_zone;
    let today = desk.now.to_zoned(zone.clone()).date();
    let shown: Vec<Entry> = item.entries.iter().take(SHOWN).cloned().collect();
    let forms = forms_of(tx, case, &shown).await?;
    let last_day = if session.ended { session.starts.to_zoned(zone.clone()).date() } else { today };
    // What was planned and what came of it, and nights, are told day by day already: it would be said twice.
    let tells = |test: fn(&Digest) -> bool| !item.entries.is_empty() && terms.digests.iter().any(test);
    let counted = tells(|digest| matches!(digest, Digest::Planned { .. }));
    let by_day = counted || tells(|digest| matches!(digest, Digest::Sleep(_)));
    let mut strip = if by_day { Vec::new() } else { strip(desk, tx, case, Some(item.id()), last_day, STRIP).await? };
    strip.drain(..strip.len().min(first_week(item, zone, last_day)));
    let once = entries::only_day(say, &mut strip);
    let looks_back = terms.digests.iter().any(|digest| digest.looks_back(&terms.form));
    let ladder = terms.guide.as_ref().is_some_and(Guide::is_ladder);
    let all = if looks_back || ladder { ever(tx, case, session, item).await? } else { Vec::new() };
    let offers = tries::offers(tx, case, say, (item.id(), terms), &item.entries, &all).await?;
    let sums = entries::sums((say, case.side), terms, &item.entries, &all, zone, today);
    let told = if looks_back { &all } else { &shown };
    let question = match item.it.asked_by {
        Some(side) if side != case.side => agreements::asked(tx, case, item.id(), side).await?,
        _ => None,
    };
    note_reading(desk, tx, item, told, question.is_some() || !offers.is_empty()).await?;
    let titles = HashMap::from([(item.id(), terms.title.clone())]);
    let outcomes = words::outcomes(&item.entries);
    let telling = !counted
        && outcomes.len() > 1
        && outcomes.iter().any(|(outcome, _)| !matches!(outcome, Outcome::Done | Outcome::Partly));
    let facts = outcomes.iter().filter(|_| telling).map(|(outcome, times)| (say.outcome_words(outcome.word()), *times));
    let told_each = by_day || (ladder && !item.entries.is_empty());
    let further = (item.entries.len() > shown.len()).then(|| entries_address(case, item));
    let mut cards = cards(desk, case, shown, &forms, &titles);
    let more = cards.split_off(cards.len().min(if told_each { 0 } else { OPEN }));
    Ok(Work {
        title: terms.title.clone(),
        finding: words::finding(say, case, item),
        circumstances: words::circumstances(say, item, zone, today),
        left_over: item.is_left_over(),
        question,
        why: terms.why.clone(),
        own_words: terms.own_why,
        what: terms.what.clone(),
        how: terms.when.clone().unwrap_or_else(|| rhythm_words(say, terms)),
        agreement: case.address(&format!("/a/{}", item.id())),
        ladder: ladder.then(|| case.address(&format!("/a/{}/ladder", item.id()))),
        offers,
        facts: facts.collect(),
        all: further,
        sums,
        late: strip.iter().any(|day| day.late),
        strip,
        once,
        cards,
        more,
        hindrances: words::hindrances(say, &item.entries),
        earlier: item.past.first().map(|(day, review)| earlier(say, case, review, other_name, *day, today)),
    })
}

/// Its entries since the beginning, newest first, without what is private: the screen lies between the two.
async fn ever(tx: &mut Tx, case: &Case, session: &Session, item: &Item) -> Result<Vec<Entry>, Refusal> {
    let to = if session.ended { session.until() } else { Timestamp::MAX };
    let mut all = entries::entries(tx, case, Some(item.id()), Timestamp::UNIX_EPOCH, to, BACK).await?;
    all.retain(|entry| entry.sharing != Sharing::Private);
    Ok(all)
}

fn entries_address(case: &Case, item: &Item) -> String {
    if case.is_client() {
        format!("/notice?a={}", item.id())
    } else {
        case.address(&format!("/entries?a={}", item.id()))
    }
}

/// How many days of the strip come before the work did: empty days from before it was agreed would look like failing.
/// All of them, when it is so young that nothing can be there yet.
fn first_week(item: &Item, zone: &TimeZone, last: Date) -> usize {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    if item.since.is_some() {
        return 0;
    }
    let first = item.entries.iter().map(|entry| entry.local.date()).chain(item.agreed.map(day)).min();
    let Some(first) = first else { return 0 };
    if item.entries.is_empty() && (last - first).get_days() < 2 {
        return usize::MAX;
    }
    let begins = domain::rhythm::monday_of(last).saturating_sub((STRIP - 7).days());
    usize::try_from((domain::rhythm::monday_of(first) - begins).get_days()).unwrap_or(0)
}

/// Notes what is on the page: the entries, and the words of this review and the last.
async fn note_reading(
    desk: &Desk<Case>,
    tx: &mut Tx,
    item: &Item,
    shown: &[Entry],
    question: bool,
) -> Result<(), Refusal> {
    let (case, now) = (&desk.who, desk.now);
    if case.is_client() {
        return Ok(());
    }
    for entry in shown {
        entries::mark_read(tx, case, entry.id, now).await?;
    }
    audit::read(tx, case, What::Entries, Some(item.id()), shown.len(), now).await?;
    audit::read(tx, case, What::Agreement, Some(item.id()), usize::from(question), now).await?;
    let reviews = item.review.iter().chain(item.past.first().map(|(_, review)| review));
    Ok(audit::read(tx, case, What::Review, Some(item.id()), reviews.filter(|review| review.has_words()).count(), now)
        .await?)
}

fn earlier(say: Say, case: &Case, review: &Review, other_name: &str, day: Date, today: Date) -> Earlier {
    Earlier {
        when: say.review_earlier(&say.day(day, today)),
        much: both_say(say, case, review, other_name),
        decision: review.decision.map(|decision| say.decision_name(decision.word())),
        learned: review.learned.clone(),
        in_the_way: review.in_the_way.clone(),
        barrier: review.barrier.map(|barrier| say.barrier_words(barrier.word())),
    }
}

/// How much, by both: "Ana: most · You: as agreed". Empty when neither said.
pub fn both_say(say: Say, case: &Case, review: &Review, other_name: &str) -> String {
    let said = [Side::Client, Side::Therapist].into_iter().filter_map(|side| {
        let words = say.how_much_words(review.rated(side).much?.word());
        let name = if side == case.side { say.you() } else { other_name.to_owned() };
        Some(say.review_side(&name, &words))
    });
    said.collect::<Vec<_>>().join(" · ")
}
