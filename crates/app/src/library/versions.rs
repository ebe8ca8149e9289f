//! Earlier texts of an activity: every one is kept, can be looked at, and can be brought back as the newest.

use super::{
    about::About,
    read::{self, One, address, own_id},
    store::{self, VersionRow},
    write::{self, To},
};
use crate::{
    access::Staff,
    kit::{Desk, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, clock::from_micros, go},
};
use ::store::Tx;
use askama::Template;

struct Line {
    number: i64,
    when: String,
    who: String,
    address: String,
}

#[derive(Template)]
#[template(path = "library/versions.html")]
struct VersionsPage {
    shell: Shell,
    say: Say,
    title: String,
    address: String,
    /// The newest is what is found in the library now.
    versions: Vec<Line>,
}

#[derive(Template)]
#[template(path = "library/version.html")]
struct VersionPage {
    shell: Shell,
    say: Say,
    about: About,
    address: String,
    said: String,
    /// Where it is brought back from; none for the newest.
    back: Option<String>,
}

pub async fn show(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let mut tx = desk.read().await?;
    let (it, rows) = desk.texts(&mut tx, &key).await?;
    drop(tx);
    let versions = rows.iter().map(|row| desk.line(&key, row)).collect::<Result<_, _>>()?;
    let page = VersionsPage {
        shell: desk.shell(&desk.say.library_versions(), Nav::Library),
        say: desk.say,
        title: it.activity.title,
        address: address(&key, "", None),
        versions,
    };
    desk.page(&page)
}

pub async fn show_one(desk: Desk<Staff>, Path((key, number)): Path<(String, u32)>) -> Reply {
    let mut tx = desk.read().await?;
    let (it, rows) = desk.texts(&mut tx, &key).await?;
    let row = rows.iter().find(|row| row.number == i64::from(number)).or_missing()?;
    let id = own_id(&key).or_missing()?;
    let activity = store::text(&mut tx, &desk.who, id, row.number).await?.or_missing()?;
    drop(tx);
    let line = desk.line(&key, row)?;
    let newest = rows.first().is_some_and(|newest| newest.number == row.number);
    let page = VersionPage {
        shell: desk.shell(&activity.title, Nav::Library),
        say: desk.say,
        address: address(&key, "/versions", None),
        said: if line.who.is_empty() {
            desk.say.library_version_when(line.number, &line.when)
        } else {
            desk.say.library_version_by(line.number, &line.when, &line.who)
        },
        back: (!newest).then_some(line.address),
        about: About::of(desk.say, it.lang, activity),
    };
    desk.page(&page)
}

/// Brings an earlier text back: it becomes the newest, and those between stay.
pub async fn post(desk: Desk<Staff>, Path((key, number)): Path<(String, u32)>) -> Reply {
    let mut tx = desk.begin().await?;
    let it = read::one(&mut tx, &desk.app.library, &desk.who, desk.say.lang, &key).await?.or_missing()?;
    let own = it.own.or_missing()?;
    let activity = store::text(&mut tx, &desk.who, own.id, i64::from(number)).await?.or_missing()?;
    let to = To { alone: own.alone, lang: it.lang, was: own.changed_at };
    if !write::change(&mut tx, &desk.who, own.id, to, &activity, desk.now).await? {
        return Err(Refusal::Stale);
    }
    tx.commit().await?;
    Ok(go(&format!("/library/{key}?done=back")))
}

impl Desk<Staff> {
    /// What was made here and every text it has had; what is built in has none, so it is missing.
    async fn texts(&self, tx: &mut Tx, key: &str) -> Result<(One, Vec<VersionRow>), Refusal> {
        let id = own_id(key).or_missing()?;
        let it = read::one(tx, &self.app.library, &self.who, self.say.lang, key).await?.or_missing()?;
        let rows = store::versions(tx, &self.who, id).await?;
        Ok((it, rows))
    }

    fn line(&self, key: &str, row: &VersionRow) -> Result<Line, Refusal> {
        Ok(Line {
            number: row.number,
            when: self.when(from_micros(row.made_at)),
            who: row.by(&self.who)?,
            address: address(key, &format!("/versions/{}", row.number), None),
        })
    }
}
