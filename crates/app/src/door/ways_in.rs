//! Links made for somebody who had joined already, by whoever works with them or by mail for a forgotten password. Whoever opens one chooses a new password and sees what they see:
//! so each is written down with who made it and when it was used, and is told until they say that they have seen it.

use super::store::{self, WayIn};
use crate::{
    access::Person,
    kit::{Desk, Enter, Filled, Refusal, Reply, clock::from_micros, desk::new_id, go, token::Token},
};
use ::store::Tx;
use domain::ids::PersonId;
use jiff::Timestamp;

/// What is told on the first page until it has been seen.
pub struct Told {
    pub lines: Vec<String>,
    /// Whether one of them could still be used.
    pub usable: bool,
    /// The moment it was told, in microseconds: what happens after it will be told again.
    pub at: i64,
}

/// Writes down that a link was made, if it was made for somebody who had joined.
///
/// # Errors
/// When the database does not keep it.
pub async fn note(tx: &mut Tx, token: &Token, person: PersonId, by: &Person, now: Timestamp) -> ::store::Result<()> {
    store::note_way_in(tx, token, new_id(now), person, by.id, now).await
}

/// What they have not seen yet; `None` when there is nothing.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn untold<W: Enter>(desk: &Desk<W>, tx: &mut Tx, person: &Person) -> Result<Option<Told>, Refusal> {
    let mut rows = store::ways_in(tx, person.practice, person.id).await?;
    rows.retain(|row| row.seen_at.is_none());
    let at = desk.now.as_microsecond();
    let usable = rows.iter().any(|row| row.used_at.is_none() && row.until_at > at);
    Ok(if rows.is_empty() { None } else { Some(Told { lines: lines(desk, person, rows)?, usable, at }) })
}

/// All of them, the newest first, each in a sentence.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn all<W: Enter>(desk: &Desk<W>, tx: &mut Tx, person: &Person) -> Result<Vec<String>, Refusal> {
    let rows = store::ways_in(tx, person.practice, person.id).await?;
    lines(desk, person, rows)
}

fn lines<W: Enter>(desk: &Desk<W>, person: &Person, rows: Vec<WayIn>) -> Result<Vec<String>, Refusal> {
    let line = |row: WayIn| {
        let made = desk.when(from_micros(row.made_at));
        let used = row.used_at.map(|used| desk.when(from_micros(used)));
        if row.made_by == person.id.0 {
            return Ok(match used {
                Some(used) => desk.say.way_in_mailed_used(&made, &used),
                None => desk.say.way_in_mailed(&made),
            });
        }
        let who = row.maker.open_text(&person.key, "person.name", row.made_by)?;
        Ok(match used {
            Some(used) => desk.say.way_in_used(&who, &made, &used),
            None => desk.say.way_in_unused(&who, &made),
        })
    };
    rows.into_iter().map(line).collect()
}

/// They have seen it; and, if they say so, what has not been used can no longer be.
pub async fn seen(desk: Desk<Person>, form: Filled) -> Reply {
    let (who, now) = (&desk.who, desk.now.as_microsecond());
    let told_at = form.text("at").parse().map_or(now, |at: i64| at.min(now));
    let mut tx = desk.begin().await?;
    if form.is_set("end") {
        store::take_links_back(&mut tx, who.practice, who.id).await?;
    }
    store::saw_ways_in(&mut tx, who.practice, who.id, told_at, now).await?;
    tx.commit().await?;
    Ok(go("/"))
}
