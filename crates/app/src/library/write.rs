//! Keeping an activity: every text it has had stays, and the newest is the one that is found.

use super::{
    read::own_key,
    store::{self, Change, New},
};
use crate::{
    access::Person,
    kit::{OrMissing, Refusal, clock::from_micros},
};
use ::store::Tx;
use domain::{activity::Activity, lang::Lang};
use jiff::Timestamp;
use uuid::Uuid;

/// Keeps a new activity under its own key, which it gives back. The same form sent twice is one activity; sent again
/// with other words, these are its next text.
pub async fn begin(
    tx: &mut Tx,
    person: &Person,
    new: New,
    mut activity: Activity,
    now: Timestamp,
) -> Result<String, Refusal> {
    activity.key = own_key(new.id);
    if store::insert(tx, person, &new, &activity, now).await? {
        store::add_version(tx, person, new.id, &activity, now).await?;
        return Ok(activity.key);
    }
    let row = store::one(tx, person, new.id).await?.or_missing()?;
    let to = To { alone: new.alone, lang: new.lang, was: row.changed_at };
    // Nobody has changed it since this transaction has read it, or the form is stale.
    if change(tx, person, new.id, to, &activity, now).await? { Ok(activity.key) } else { Err(Refusal::Stale) }
}

/// What besides the text a change says.
#[derive(Clone, Copy)]
pub struct To {
    pub alone: bool,
    pub lang: Lang,
    /// Microseconds since 1970: the activity as it was seen.
    pub was: i64,
}

/// Changes an activity; `false` when somebody has changed it since it was seen. What changes nothing is no new text,
/// and what was sent a second time is there already.
pub async fn change(
    tx: &mut Tx,
    person: &Person,
    id: Uuid,
    to: To,
    activity: &Activity,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let row = store::one(tx, person, id).await?.or_missing()?;
    let is_same_text = row.activity(person)? == *activity;
    let is_alone = row.owner_id.is_some();
    if is_same_text && is_alone == to.alone && row.lang == to.lang.tag() {
        return Ok(true);
    }
    // It stays where it is unless it is theirs to put away: nobody takes from everybody what another has made.
    let alone = to.alone && (is_alone || store::has_begun(tx, person, id).await?);
    // Two changes within one tick of the clock are two moments all the same.
    let at = now.max(from_micros(row.changed_at.saturating_add(1)));
    let changed = Change { id, alone, lang: to.lang, activity, was: to.was };
    if !store::change(tx, person, changed, at).await? {
        return Ok(false);
    }
    if !is_same_text {
        store::add_version(tx, person, id, activity, at).await?;
    }
    Ok(true)
}
