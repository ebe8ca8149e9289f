//! Beginning, agreeing, ending and recording. The rules are in `domain::observer`; every step is a guarded update, so
//! that of two who act at once one is told that something has changed.

use super::{
    read::{Body, Observation, Said, ask_of, one},
    store,
};
use crate::{
    access::{self, Case, Observing, Role},
    door,
    entries::Moment,
    kit::{OrMissing, Refusal, Sealed, desk::new_id},
};
use ::store::Tx;
use domain::{
    answers::Answers,
    case::Side,
    entry::Timing,
    ids::PersonId,
    observer::{Seen, Standing, Who},
};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// What is asked of a close person.
pub struct New {
    pub body: Body,
    pub ends_on: Date,
    pub seen: Seen,
}

/// Begins an observation, once however often it is sent: the client's wish is open, the therapist's idea waits. The
/// same form sent back with other words, from a page that lay open, is another one.
///
/// # Errors
/// `Missing` for an id of somebody else's, which this person can know nothing of.
pub async fn begin_as(tx: &mut Tx, case: &Case, id: Uuid, new: New, now: Timestamp) -> Result<(), Refusal> {
    if begin(tx, case, id, &new, now).await? {
        return Ok(());
    }
    let known = one(tx, case, id).await?;
    if (&known.body, known.ends_on, known.seen) != (&new.body, new.ends_on, new.seen) {
        begin(tx, case, new_id(now), &new, now).await?;
    }
    Ok(())
}

/// `false` when one with this id is there already.
async fn begin(tx: &mut Tx, case: &Case, id: Uuid, new: &New, now: Timestamp) -> Result<bool, Refusal> {
    let person = PersonId(new_id(now));
    let it = store::NewObserver {
        id,
        person,
        standing: Standing::begun_by(case.side),
        seen: new.seen,
        ends_on: new.ends_on,
        body: Sealed::value(&case.key, "observer.body", id, &new.body)?,
    };
    if !store::insert(tx, case, it, now).await? {
        return Ok(false);
    }
    let zone = case.client_zone.iana_name().unwrap_or("UTC").to_owned();
    // The name is sealed with the case, like a client's: who keeps notes about whom is nobody else's business.
    let person = access::NewPerson { id: person, role: Role::Observer, name: "", lang: case.client_lang, zone: &zone };
    access::insert_person(tx, case.practice, &case.person.key, person, now).await?;
    Ok(true)
}

/// The client's yes.
pub async fn consent_as(tx: &mut Tx, case: &Case, it: &Observation, now: Timestamp) -> Result<(), Refusal> {
    let agreed = it.standing.consent(case.side).is_some() && store::consent(tx, case, it.id, now).await?;
    if agreed { Ok(()) } else { Err(Refusal::Stale) }
}

/// The end, by one of the two sides: from this commit on nothing opens, not even a link that was not used yet; what was
/// written stays. The close person's device stays signed in, to see what it would see after the last day.
pub async fn end_as(tx: &mut Tx, case: &Case, it: &Observation, now: Timestamp) -> Result<(), Refusal> {
    let who = match case.side {
        Side::Client => Who::Client,
        Side::Therapist => Who::Therapist,
    };
    if it.standing.end(who).is_none() {
        return Err(Refusal::Stale);
    }
    // First the standing, then the links: a close person who is just coming in either is seen here or is refused.
    let ended = match who {
        Who::Therapist => store::take_back(tx, case, it.id, now).await?,
        _ => store::end(tx, case, it.id, who, now).await?,
    };
    if !ended {
        return Err(Refusal::Stale);
    }
    Ok(door::take_links_back(tx, case.practice, it.person).await?)
}

/// The close person's yes; `false` when it has ended meanwhile.
pub async fn join(tx: &mut Tx, it: &Observing, now: Timestamp) -> Result<bool, Refusal> {
    Ok(it.standing.join().is_some() && store::join(tx, it, now).await?)
}

/// The close person stops. Their devices and links end with it.
pub async fn stop(tx: &mut Tx, it: &Observing, now: Timestamp) -> Result<(), Refusal> {
    if it.standing.end(Who::Observer).is_some() {
        store::stop(tx, it, now).await?;
    }
    door::end_all_devices(tx, it.practice, it.person.id).await?;
    Ok(door::take_links_back(tx, it.practice, it.person.id).await?)
}

/// Keeps a record, once however often it is sent; with other words it is another one. `false` when it is not recorded any
/// more. The last day is `access`'s to know.
///
/// # Errors
/// `Missing` for an id of somebody else's.
pub async fn record(
    tx: &mut Tx,
    it: &Observing,
    id: Uuid,
    moment: Moment,
    answers: Answers,
    now: Timestamp,
) -> Result<bool, Refusal> {
    // Asked again here: between coming in and writing somebody may have ended it.
    if ask_of(tx, it).await?.standing != Standing::Recording {
        return Ok(false);
    }
    let said = Said { answers };
    if !keep(tx, it, id, moment, &said, now).await? {
        let known = store::own_one(tx, it, id).await?.or_missing()?;
        if known.body.open_value::<Said>(&it.key, "observed.body", id)? != said {
            keep(tx, it, new_id(now), moment, &said, now).await?;
        }
    }
    Ok(true)
}

/// `false` when one with this id is there already.
async fn keep(
    tx: &mut Tx,
    it: &Observing,
    id: Uuid,
    moment: Moment,
    said: &Said,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let Moment { occurred, recorded, from_memory } = moment;
    let local = occurred.to_zoned(it.client_zone.clone()).datetime();
    let row = store::NewObserved {
        id,
        timing: Timing::of(occurred, recorded, &it.client_zone, from_memory),
        occurred,
        zone: it.client_zone.iana_name().unwrap_or("UTC").to_owned(),
        // To the second, always as long: it is compared and cut as text.
        local: local.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        recorded,
        received: now,
        body: Sealed::value(&it.key, "observed.body", id, said)?,
    };
    Ok(store::record(tx, it, row).await?)
}
