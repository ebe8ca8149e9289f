//! One activity: what the client would read and be asked, and what a therapist wants to know before proposing it.

use super::{
    about::About,
    query::Query,
    read::{self, One, address, lang_of, other_lang},
    store,
};
use crate::{
    access::{self, Staff},
    kit::{Desk, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, clock::from_micros},
};
use ::store::Tx;
use askama::Template;
use domain::{ids::CaseId, lang::Lang};

/// What one may know about an activity that was made here.
struct Ours {
    alone: bool,
    remove: String,
    changed: String,
    /// Where its earlier texts are, when there are any.
    versions: Option<String>,
    /// Title and address of what it was made from, while that is still there.
    from: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "library/show.html")]
struct ShowPage {
    shell: Shell,
    say: Say,
    about: About,
    shelf: String,
    here: String,
    star: String,
    edit: String,
    copy: String,
    file: String,
    favourite: bool,
    /// For whom it can be proposed: the client one came from, or everybody one works with.
    to: Vec<(String, String)>,
    ours: Option<Ours>,
    /// Name of the other language; title and address of the activity in it, or where it can be written.
    other: String,
    twin: Option<(String, String)>,
    write_twin: String,
}

pub async fn show(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let mut tx = desk.read().await?;
    let it = read::one(&mut tx, &desk.app.library, &desk.who, lang_of(&desk), &key).await?.or_missing()?;
    let page = desk.activity_page(&mut tx, it).await?;
    drop(tx);
    desk.page(&page)
}

impl Desk<Staff> {
    async fn activity_page(&self, tx: &mut Tx, it: One) -> Result<ShowPage, Refusal> {
        let (say, key, lang) = (self.say, it.activity.key.clone(), it.lang);
        let other = other_lang(self, lang);
        let favourite = read::favourites(tx, &self.who).await?.contains(&key);
        let twin = read::twin(tx, &self.app.library, &self.who, &it).await?;
        let twin = twin.map(|twin| {
            let address = address(&twin.activity.key, "", Some(twin.lang));
            (twin.activity.title, address)
        });
        let flash = match self.query("done") {
            "kept" => Some(say.library_kept()),
            "back" => Some(say.library_brought_back()),
            _ => None,
        };
        let second = the_other(lang);
        Ok(ShowPage {
            shell: self.shell(&it.activity.title, Nav::Library).saying(flash),
            say,
            shelf: Query::default().address(other),
            here: address(&key, "", other),
            star: address(&key, "/star", other),
            edit: address(&key, "/edit", other),
            copy: format!("/library/new?from={key}"),
            file: format!("/library/{key}/file"),
            favourite,
            to: self.clients(tx, &key).await?,
            ours: self.ours(tx, &it).await?,
            other: say.lang_name(second.tag()),
            twin,
            write_twin: format!("/library/new?from={key}&twin={}", second.tag()),
            about: About::of(say, lang, it.activity),
        })
    }

    /// Whom it can be proposed to, by name: the one client `for=` names, else all.
    async fn clients(&self, tx: &mut Tx, key: &str) -> Result<Vec<(String, String)>, Refusal> {
        let wanted = self.query("for").parse::<CaseId>().ok();
        let cases = access::open_all(tx, &self.who).await?.into_iter();
        let to = |case: access::Case| (case.client_name.clone(), case.address(&format!("/propose?activity={key}")));
        let mut to: Vec<(String, String)> =
            cases.filter(|case| wanted.is_none_or(|id| case.id == id)).map(to).collect();
        to.sort_by_key(|(name, _)| name.to_lowercase());
        Ok(to)
    }

    async fn ours(&self, tx: &mut Tx, it: &One) -> Result<Option<Ours>, Refusal> {
        let Some(own) = &it.own else { return Ok(None) };
        let key = &it.activity.key;
        let from = match &own.based_on {
            Some(base) => read::one(tx, &self.app.library, &self.who, it.lang, base).await?,
            None => None,
        };
        let many = store::versions(tx, &self.who, own.id).await?.len() > 1;
        Ok(Some(Ours {
            alone: own.alone,
            remove: address(key, "/remove", None),
            changed: self.when(from_micros(own.changed_at)),
            versions: many.then(|| address(key, "/versions", None)),
            from: from.map(|base| {
                let address = address(&base.activity.key, "", other_lang(self, base.lang));
                (base.activity.title, address)
            }),
        }))
    }
}

/// The language something can be written in as well: we speak two.
pub fn the_other(lang: Lang) -> Lang {
    match lang {
        Lang::En => Lang::Es,
        Lang::Es => Lang::En,
    }
}
