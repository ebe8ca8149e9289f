//! A close person and the one observation they keep. They are neither a client nor somebody who works here: what
//! they may open is said here in full, and whatever is not said here is missing for them.

use super::{Person, Role, store, zone_of};
use crate::kit::{Enter, OrMissing, Refusal, Say, desk::Asked};
use ::store::Tx;
use domain::{
    ids::{CaseId, PracticeId},
    lang::Lang,
    observer::Standing,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use seal::Key;
use uuid::Uuid;

/// An observation that was opened for the close person who keeps it. It opens no case: the key of the case is here
/// only to seal what they write and to read their own form.
#[derive(Clone)]
pub struct Observing {
    pub practice: PracticeId,
    pub id: Uuid,
    pub case: CaseId,
    pub person: Person,
    pub standing: Standing,
    /// The last day, where the client is.
    pub ends_on: Date,
    pub client_zone: TimeZone,
    pub lang: Lang,
    pub key: Key,
    _opened: (),
}

/// Where a close person is at home.
pub const HOME: &str = "/o";

/// Every address a close person has. A page added anywhere else stays closed to them without anybody thinking of it.
pub fn has_address(path: &str) -> bool {
    matches!(path, "/" | "/door/out" | "/o") || path.starts_with("/o/")
}

/// What a close person keeps now: agreed to by the client, ended by nobody, and not past its last day.
///
/// # Errors
/// When the database does not answer or a seal does not open.
pub async fn observing(tx: &mut Tx, person: &Person, now: Timestamp) -> Result<Option<Observing>, Refusal> {
    if person.role != Role::Observer {
        return Ok(None);
    }
    let Some(row) = store::observing(tx, person).await? else { return Ok(None) };
    let client_zone = zone_of(&row.zone);
    let ends_on: Date = row.ends_on.parse().ok().or_missing()?;
    if ends_on < now.to_zoned(client_zone.clone()).date() {
        return Ok(None);
    }
    Ok(Some(Observing {
        practice: person.practice,
        id: row.id,
        case: CaseId(row.case_id),
        standing: Standing::parse(&row.standing).or_missing()?,
        ends_on,
        client_zone,
        lang: person.lang,
        key: row.key_wrapped.open_key(&person.key, "case.key", row.case_id)?,
        person: person.clone(),
        _opened: (),
    }))
}

/// Whoever comes to a close person's address.
pub enum Visitor {
    /// The close person, while it is recorded.
    Close(Box<Observing>),
    /// Anybody else, with the language they read when it is known. Why nothing is open to them, be it the client, the
    /// last day or another device, is the same answer: nobody may learn from it that somebody ended it.
    Nobody(Option<Lang>),
}

impl Visitor {
    pub fn observing(&self) -> Option<&Observing> {
        match self {
            Visitor::Close(it) => Some(it),
            Visitor::Nobody(_) => None,
        }
    }
}

impl Enter for Visitor {
    async fn enter(asked: Asked<'_>) -> Result<Self, Refusal> {
        let Asked { app, now, parts } = asked;
        let person = match Person::enter(Asked { app, now, parts }).await {
            Err(Refusal::SignIn { .. }) => return Ok(Visitor::Nobody(None)),
            entered => entered?,
        };
        let mut tx = app.db.read().await?;
        let it = observing(&mut tx, &person, now).await?.filter(|it| it.standing == Standing::Recording);
        Ok(it.map_or(Visitor::Nobody(Some(person.lang)), |it| Visitor::Close(Box::new(it))))
    }
    fn lang(&self) -> Option<Lang> {
        match self {
            Visitor::Close(it) => Some(it.lang),
            Visitor::Nobody(lang) => *lang,
        }
    }
    /// Days are the client's, also for whoever lives elsewhere: the two records are read side by side.
    fn zone(&self) -> &TimeZone {
        static UTC: TimeZone = TimeZone::UTC;
        self.observing().map_or(&UTC, |it| &it.client_zone)
    }
    fn corner(&self, _: Say, _: Date) -> String {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_close_person_has_no_address_of_anybody_else() {
        for path in ["/", "/o", "/o/stop", "/door/out"] {
            assert!(has_address(path), "{path}");
        }
        for path in ["/more", "/me", "/devices", "/c/x", "/close", "/notice", "/other", "/o2", "/door/outside"] {
            assert!(!has_address(path), "{path}");
        }
    }
}
