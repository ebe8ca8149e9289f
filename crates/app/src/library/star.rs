//! Liking an activity best, or no longer.

use super::{
    read::{self, address, lang_of, other_lang},
    store,
};
use crate::{
    access::Staff,
    kit::{Desk, Filled, OrMissing, Path, Reply, go, page::is_ours},
};

/// The button sends what it shows, so that sending it twice changes nothing; a form without it changes sides.
pub async fn post(desk: Desk<Staff>, Path(key): Path<String>, form: Filled) -> Reply {
    let lang = lang_of(&desk);
    let mut tx = desk.begin().await?;
    read::one(&mut tx, &desk.app.library, &desk.who, lang, &key).await?.or_missing()?;
    let like = match form.value("on") {
        "" => !read::favourites(&mut tx, &desk.who).await?.contains(&key),
        word => word == "1",
    };
    if like {
        store::like(&mut tx, &desk.who, &key).await?;
    } else {
        store::unlike(&mut tx, &desk.who, &key).await?;
    }
    tx.commit().await?;
    let back = form.value("back");
    if is_ours(back) && back.starts_with("/library") {
        return Ok(go(back));
    }
    Ok(go(&address(&key, "", other_lang(&desk, lang))))
}
