//! What a person finds in the library: what is built in, and for those who work here the practice's own versions.
//! A version may speak of somebody in the practice, so clients get to see one only as terms proposed to them.

use super::{
    built_in::{Library, OWN},
    store,
};
use crate::{
    access::{Person, Staff},
    kit::{Desk, Refusal},
};
use ::store::Tx;
use domain::{activity::Activity, lang::Lang};
use uuid::Uuid;

/// Everything to choose from in a language; the practice's own versions first, the newest of them at the top.
pub async fn all_for(tx: &mut Tx, library: &Library, person: &Person, lang: Lang) -> Result<Vec<Activity>, Refusal> {
    let mut all = Vec::new();
    if person.role.is_staff() {
        for row in store::versions(tx, person, lang).await? {
            all.push(row.activity(person)?);
        }
    }
    all.extend_from_slice(library.all(lang));
    Ok(all)
}

/// One activity. A version is in the language it was written in, whichever is asked for.
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

/// One activity with where it comes from.
pub struct One {
    pub activity: Activity,
    pub lang: Lang,
    /// `None` when it is built in.
    pub own: Option<Own>,
}

pub struct Own {
    pub id: Uuid,
    /// Key of what it was made from.
    pub based_on: Option<String>,
    /// Microseconds since 1970; a change is refused when it has moved on.
    pub changed_at: i64,
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
    let Some(row) = store::version(tx, person, id).await? else { return Ok(None) };
    let activity = row.activity(person)?;
    let lang = Lang::parse(&row.lang).unwrap_or(lang);
    Ok(Some(One { activity, lang, own: Some(Own { id, based_on: row.based_on, changed_at: row.changed_at }) }))
}

/// The key of a practice's own version.
pub fn own_key(id: Uuid) -> String {
    format!("{OWN}{}", id.simple())
}

/// The version a key names; `None` for every other key, also for the same id written in another way.
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

/// The address of an activity or of a deed on it. A version knows its language by itself.
pub fn address(key: &str, deed: &str, lang: Option<Lang>) -> String {
    match lang.filter(|_| own_id(key).is_none()) {
        Some(lang) => format!("/library/{key}{deed}?lang={}", lang.tag()),
        None => format!("/library/{key}{deed}"),
    }
}
