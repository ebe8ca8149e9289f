//! Observations and records as people see them: opened, and cut to what their side was promised.

use super::{
    ask::rhythm_words,
    store::{self, ObservedRow, ObserverRow},
};
use crate::{
    access::{Case, Observing},
    kit::{
        OrMissing, Refusal, Say,
        answers::{Shown, shown},
    },
};
use ::store::Tx;
use domain::{
    answers::Answers,
    case::Side,
    entry::Timing,
    form::Form,
    ids::{AssignmentId, PersonId},
    observer::{Seen, Standing},
    rhythm::Rhythm,
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// More than anybody reads at once; three a day for as long as an observation can last are fewer.
const MOST: i64 = 500;

/// What is sealed of an observation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// The close person as the client calls them. They never read it.
    pub who: String,
    /// What they are asked, in the words they read.
    pub ask: String,
    pub rhythm: Rhythm,
    /// A question of the client's own work has its key; the others have keys of this form alone.
    pub form: Form,
    /// The work some of the questions are those of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<AssignmentId>,
}

/// What is sealed of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub answers: Answers,
}

/// One observation of a case.
pub struct Observation {
    pub id: Uuid,
    pub person: PersonId,
    pub standing: Standing,
    pub begun_by: Side,
    pub seen: Seen,
    /// The last day, where the client is.
    pub ends_on: Date,
    pub body: Body,
}

impl Observation {
    fn of(case: &Case, row: ObserverRow) -> Result<Observation, Refusal> {
        let word = |name: &str| anyhow::anyhow!("observer {} has a {name} that is not known", row.id);
        Ok(Observation {
            id: row.id,
            person: PersonId(row.person_id),
            standing: Standing::parse(&row.standing).ok_or_else(|| word("standing"))?,
            begun_by: Side::parse(&row.begun_by).ok_or_else(|| word("side"))?,
            seen: Seen::parse(&row.seen).ok_or_else(|| word("reader"))?,
            ends_on: row.ends_on.parse().map_err(|_| word("last day"))?,
            body: row.body.open_value(&case.key, "observer.body", row.id)?,
        })
    }

    /// Nothing can be asked or written any more: ended by somebody, or by its last day.
    pub fn is_over(&self, today: Date) -> bool {
        self.standing == Standing::Ended || self.ends_on < today
    }
}

/// Every observation of a case, newest first.
pub async fn all(tx: &mut Tx, case: &Case) -> Result<Vec<Observation>, Refusal> {
    store::all(tx, case).await?.into_iter().map(|row| Observation::of(case, row)).collect()
}

pub async fn one(tx: &mut Tx, case: &Case, id: Uuid) -> Result<Observation, Refusal> {
    Observation::of(case, store::one(tx, case, id).await?.or_missing()?)
}

/// What a close person is asked, for their own pages.
pub struct Ask {
    pub standing: Standing,
    pub seen: Seen,
    pub body: Body,
}

pub async fn ask_of(tx: &mut Tx, it: &Observing) -> Result<Ask, Refusal> {
    let row = store::ask_of(tx, it).await?.or_missing()?;
    Ok(Ask {
        standing: Standing::parse(&row.standing).or_missing()?,
        seen: Seen::parse(&row.seen).or_missing()?,
        body: row.body.open_value(&it.key, "observer.body", it.id)?,
    })
}

/// An observation in a line: for the page of a case.
pub struct Line {
    pub who: String,
    pub ask: String,
    pub rhythm: String,
    pub until: String,
    pub standing: String,
    pub begun_by_client: bool,
}

/// What close persons are asked at present, newest first.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn lines(tx: &mut Tx, case: &Case, say: Say, today: Date) -> Result<Vec<Line>, Refusal> {
    let line = |it: Observation| Line {
        rhythm: rhythm_words(say, it.body.rhythm),
        until: say.close_until_day(&say.day(it.ends_on, today)),
        standing: say.close_standing(it.standing.word()),
        begun_by_client: it.begun_by == Side::Client,
        who: it.body.who,
        ask: it.body.ask,
    };
    Ok(all(tx, case).await?.into_iter().filter(|it| !it.is_over(today)).map(line).collect())
}

/// Whether an idea of the therapist's waits for the client's yes.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(tx: &mut Tx, case: &Case, today: Date) -> Result<bool, Refusal> {
    Ok(store::proposed(tx, case, today).await? > 0)
}

/// What a close person wrote once.
pub struct Record {
    pub(super) observation: Uuid,
    pub(super) said: Answers,
    /// As the client calls them.
    pub who: String,
    /// When it happened, by the clock where the client is.
    pub local: DateTime,
    pub timing: Timing,
    pub answers: Vec<Shown>,
}

fn record(key: &seal::Key, say: Say, body: &Body, row: ObservedRow) -> Result<Record, Refusal> {
    let local: DateTime = row.occurred_local.parse().unwrap_or_default();
    let said: Said = row.body.open_value(key, "observed.body", row.id)?;
    Ok(Record {
        observation: row.observer_id,
        who: body.who.clone(),
        local,
        timing: Timing::parse(&row.timing).or_missing()?,
        answers: shown(say, &body.form, &said.answers, local.date()),
        said: said.answers,
    })
}

/// What came in from close persons since a moment, the latest first, in the language of whoever reads it. The client
/// gets what is meant for both, the therapist all of it; who shows it to a therapist notes the reading with
/// `audit::read`. By when it came in and not by when it happened: what was written late is not passed over.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn recorded_since(tx: &mut Tx, case: &Case, since: Timestamp) -> Result<Vec<Record>, Refusal> {
    records(tx, case, since, MOST).await
}

/// The newest of all that was recorded, at most so many.
pub async fn newest(tx: &mut Tx, case: &Case, most: Option<i64>) -> Result<Vec<Record>, Refusal> {
    records(tx, case, Timestamp::UNIX_EPOCH, most.unwrap_or(MOST)).await
}

async fn records(tx: &mut Tx, case: &Case, since: Timestamp, most: i64) -> Result<Vec<Record>, Refusal> {
    let bodies: HashMap<Uuid, Body> = all(tx, case).await?.into_iter().map(|it| (it.id, it.body)).collect();
    let rows = store::since(tx, case, since, !case.is_client(), most).await?;
    let say = Say::new(case.person.lang);
    let open = |row: ObservedRow| record(&case.key, say, bodies.get(&row.observer_id).or_missing()?, row);
    rows.into_iter().map(open).collect()
}

/// What a close person has written, the latest first.
pub async fn own(tx: &mut Tx, it: &Observing, body: &Body, say: Say, most: i64) -> Result<Vec<Record>, Refusal> {
    let rows = store::own(tx, it, most).await?;
    rows.into_iter().map(|row| record(&it.key, say, body, row)).collect()
}
