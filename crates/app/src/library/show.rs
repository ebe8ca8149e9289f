//! One activity: what the client would read and be asked, and what a therapist wants to know before proposing it.

use super::{
    query::Query,
    read::{self, One, address, lang_of, other_lang},
    words::{self, Step},
};
use crate::{
    access::Staff,
    kit::{Desk, Nav, OrMissing, Path, Reply, Say, Shell, clock::from_micros},
};
use askama::Template;
use domain::activity::{Activity, Guide};

/// What one may know about a version of the practice's own.
struct Ours {
    remove: String,
    changed: String,
    /// Title and address of what it was made from, while that is still there.
    from: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "library/show.html")]
struct ShowPage {
    shell: Shell,
    say: Say,
    it: Activity,
    /// Tag of the language the activity is in.
    lang: &'static str,
    shelf: String,
    here: String,
    star: String,
    edit: String,
    favourite: bool,
    ours: Option<Ours>,
    tags: Vec<String>,
    /// What the client reads, part by part.
    reads: Vec<(String, String)>,
    purposes: Vec<(String, String)>,
    rhythm: String,
    steps: Vec<Step>,
    guide: Vec<String>,
    prompts: Vec<String>,
}

pub async fn show(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let mut tx = desk.read().await?;
    let it = read::one(&mut tx, &desk.app.library, &desk.who, lang_of(&desk), &key).await?.or_missing()?;
    let favourites = read::favourites(&mut tx, &desk.who).await?;
    drop(tx);
    let favourite = favourites.contains(&key);
    desk.page(&desk.activity_page(it, favourite))
}

impl Desk<Staff> {
    fn activity_page(&self, it: One, favourite: bool) -> ShowPage {
        let (say, other, ours) = (self.say, other_lang(self, it.lang), ours(self, &it));
        let (lang, it) = (it.lang.tag(), it.activity);
        let flash = (self.query("done") == "kept").then(|| say.library_kept());
        let (guide, prompts) = guided(say, it.guide.as_ref());
        ShowPage {
            shell: self.shell(&it.title, Nav::Library).saying(flash),
            say,
            lang,
            shelf: Query::default().address(other),
            here: address(&it.key, "", other),
            star: address(&it.key, "/star", other),
            edit: address(&it.key, "/edit", other),
            favourite,
            ours,
            tags: words::tags(say, &it),
            reads: [("why", &it.why), ("how", &it.how), ("smallest", &it.smallest)]
                .map(|(part, text)| (say.library_part(part), text.clone()))
                .into(),
            purposes: it.purpose.iter().map(|(phase, text)| (say.phase_name(phase.word()), text.clone())).collect(),
            rhythm: words::rhythm(say, it.rhythm),
            steps: words::steps(say, &it.form),
            guide,
            prompts,
            it,
        }
    }
}

fn ours(desk: &Desk<Staff>, it: &One) -> Option<Ours> {
    let own = it.own.as_ref()?;
    let base = own.based_on.as_ref().and_then(|key| desk.app.library.get(it.lang, key));
    Some(Ours {
        remove: address(&it.activity.key, "/remove", None),
        changed: desk.when(from_micros(own.changed_at)),
        from: base.map(|base| (base.title.clone(), address(&base.key, "", other_lang(desk, it.lang)))),
    })
}

/// What a guide offers, and its prompts.
fn guided(say: Say, guide: Option<&Guide>) -> (Vec<String>, Vec<String>) {
    let Some(Guide::Writing { minutes, visits, prompts }) = guide else { return Default::default() };
    let timer = minutes.map(|minutes| say.library_timer(i64::from(minutes)));
    let visits = visits.map(|visits| say.library_visits(i64::from(visits)));
    (timer.into_iter().chain(visits).collect(), prompts.clone())
}
