//! What a person finds in the library: what is built in, and for those who work here the practice's own activities
//! and what they keep to themselves. These may speak of somebody in the practice, so clients get to see one only as
//! terms proposed to them.

use super::store::{self, OwnRow};
use crate::{
    access::{Person, Staff},
    kit::{Desk, Library, Refusal, built_in::OWN},
};
use ::store::Tx;
use domain::{activity::Activity, lang::Lang};
use uuid::Uuid;

/// Everything to choose from in a language; what was made here first, the newest of it at the top.
pub async fn all_for(tx: &mut Tx, library: &Library, person: &Person, lang: Lang) -> Result<Vec<Activity>, Refusal> {
    let mut all = Vec::new();
    if person.role.is_staff() {
        for row in store::all(tx, person, lang).await? {
            all.push(row.activity(person)?);
        }
    }
    all.extend_from_slice(library.all(lang));
    Ok(all)
}

/// One activity. What was made here is in the language it was written in, whichever is asked for.
pub async fn one_for(
    tx: &mut Tx,
    library: &Library,
    person: &Person,
    lang: Lang,
    key: &str,
) -> Result<Option<Activity>, Refusal> {
    Ok(one(tx, library, person, lang, key).await?.map(|it| it.activity))
}

/// Keys of what a person likes best.
pub async fn favourites(tx: &mut Tx, person: &Person) -> Result<Vec<String>, Refusal> {
    Ok(store::favourites(tx, person).await?)
}

/// Keys of what nobody but this person finds.
pub async fn alone(tx: &mut Tx, person: &Person, lang: Lang) -> Result<Vec<String>, Refusal> {
    Ok(store::alone(tx, person, lang).await?.into_iter().map(own_key).collect())
}

/// One activity with where it comes from.
pub struct One {
    pub activity: Activity,
    pub lang: Lang,
    /// `None` when it is built in.
    pub own: Option<Own>,
}

pub struct Own {
    pub id: Uuid,
    /// Nobody but this person finds it.
    pub alone: bool,
    /// Key of what it was made from.
    pub based_on: Option<String>,
    /// Microseconds since 1970; a change is refused when it has moved on.
    pub changed_at: i64,
    row: OwnRow,
}

pub async fn one(
    tx: &mut Tx,
    library: &Library,
    person: &Person,
    lang: Lang,
    key: &str,
) -> Result<Option<One>, Refusal> {
    let Some(id) = own_id(key) else {
        return Ok(library.get(lang, key).map(|activity| One { activity: activity.clone(), lang, own: None }));
    };
    if !person.role.is_staff() {
        return Ok(None);
    }
    let Some(row) = store::one(tx, person, id).await? else { return Ok(None) };
    Ok(Some(opened(row, person, lang)?))
}

fn opened(row: OwnRow, person: &Person, lang: Lang) -> Result<One, Refusal> {
    let own = Own {
        id: row.id,
        alone: row.owner_id.is_some(),
        based_on: row.based_on.clone(),
        changed_at: row.changed_at,
        row,
    };
    let activity = own.row.activity(person)?;
    Ok(One { activity, lang: Lang::parse(&own.row.lang).unwrap_or(lang), own: Some(own) })
}

/// The same activity in another language, as far as there is one that this person may see.
pub async fn twin(tx: &mut Tx, library: &Library, person: &Person, it: &One) -> Result<Option<One>, Refusal> {
    let Some(own) = &it.own else {
        let built_in = |lang: Lang| library.get(lang, &it.activity.key).map(|found| (lang, found.clone()));
        let twin = Lang::ALL.into_iter().filter(|lang| *lang != it.lang).find_map(built_in);
        return Ok(twin.map(|(lang, activity)| One { activity, lang, own: None }));
    };
    let Some(row) = store::twin(tx, person, &own.row).await? else { return Ok(None) };
    Ok(Some(opened(row, person, it.lang)?))
}

/// The key of what was made here.
pub fn own_key(id: Uuid) -> String {
    format!("{OWN}{}", id.simple())
}

/// What was made here and a key names; `None` for every other key, also for the same id written in another way.
pub fn own_id(key: &str) -> Option<Uuid> {
    let id = Uuid::parse_str(key.strip_prefix(OWN)?).ok()?;
    (own_key(id) == key).then_some(id)
}

/// The language whose library is looked at: one's own, or that of a client, asked for by `lang=`.
pub fn lang_of(desk: &Desk<Staff>) -> Lang {
    Lang::parse(desk.query("lang")).unwrap_or(desk.say.lang)
}

/// `Some` when the language looked at is not the reader's own and an address has to say so.
pub fn other_lang(desk: &Desk<Staff>, lang: Lang) -> Option<Lang> {
    (lang != desk.say.lang).then_some(lang)
}

/// The address of an activity or of a deed on it. What was made here knows its language by itself.
pub fn address(key: &str, deed: &str, lang: Option<Lang>) -> String {
    match lang.filter(|_| own_id(key).is_none()) {
        Some(lang) => format!("/library/{key}{deed}?lang={}", lang.tag()),
        None => format!("/library/{key}{deed}"),
    }
}
