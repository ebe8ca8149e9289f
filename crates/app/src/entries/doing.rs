//! Do: one activity at a time. The form of the terms in force, with its guide, saving itself as a draft.

use super::{
    draft,
    own_words::{self, OwnWords},
    store, when,
    write::{New, keep},
};
use crate::{
    access::{AsClient, Case},
    agreements::{self, Assignment},
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, clock::from_micros, go},
};
use askama::Template;
use domain::{
    activity::{Guide, Kind},
    answers::{Problem, Sent},
    entry::{Origin, Outcome},
    form::{Field, Form},
    ids::{AssignmentId, EntryId},
    terms::{Sharing, Terms},
};

/// Parts of the form that are not kept with a draft: how it was sent.
pub const OWN_NAMES: [&str; 2] = ["quiet", "deed"];

#[derive(Template)]
#[template(path = "entries/do.html")]
pub struct DoPage {
    pub shell: Shell,
    pub say: Say,
    pub form: Filled,
    pub action: String,
    /// Where drafts go; none when something is added to an entry that is kept already.
    pub draft: Option<String>,
    pub draft_saved: Option<String>,
    pub went: Option<String>,
    pub back: String,
    pub title: String,
    pub why: String,
    pub what: String,
    pub smallest: Option<String>,
    pub fields: Vec<Field>,
    pub words: OwnWords,
    pub guide: Option<Guide>,
    pub writing: bool,
    pub stop_rule: Option<String>,
    pub safety: String,
    /// Whether it asks when it was and who sees it: not when something is added.
    pub asks_when: bool,
}

pub async fn show(desk: Desk<AsClient>, Path(id): Path<AssignmentId>) -> Reply {
    let mut tx = desk.read().await?;
    let it = doable(&mut tx, &desk.who, id).await?;
    let (_, terms) = it.standing.as_ref().or_missing()?;
    let words = own_words::load(&mut tx, &desk.who, &terms.form).await?;
    let kept = draft::load(&mut tx, &desk.who, id).await?;
    drop(tx);
    let saved = kept.as_ref().map(|(_, at)| desk.when(from_micros(*at)));
    let form = kept.map_or_else(
        || {
            Filled::from_pairs([
                ("id", desk.new_id().to_string()),
                ("when", "now".into()),
                ("sharing", terms.sharing.word().into()),
            ])
        },
        |(form, _)| form,
    );
    let mut page = desk.do_page(&it, terms, form, words);
    page.draft_saved = saved;
    desk.page(&page)
}

pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = doable(&mut tx, case, id).await?;
    let (version, terms) = it.standing.as_ref().or_missing()?;
    let entry: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let moment = when::read(&mut form, desk.say, desk.now, &case.client_zone);
    let sharing = match form.value("sharing") {
        "" => Some(terms.sharing),
        word => Sharing::parse(word),
    };
    if sharing.is_none() {
        form.wrong("sharing", desk.say.choose_one());
    }
    let read = terms.form.read(&Answered(&form));
    if let Err(problems) = &read {
        note(&mut form, desk.say, &terms.form, problems);
    }
    let (Ok(answers), Some(sharing), true) = (read, sharing, form.is_right()) else {
        // Nothing typed is lost, even when the page is left now.
        draft::save(&mut tx, case, id, &form, desk.now).await?;
        let words = own_words::load(&mut tx, case, &terms.form).await?;
        tx.commit().await?;
        return desk.again(&desk.do_page(&it, terms, form, words));
    };
    let new = New {
        id: entry,
        assignment: id,
        version: *version,
        form: &terms.form,
        outcome: if form.value("outcome") == Outcome::Partly.word() { Outcome::Partly } else { Outcome::Done },
        barrier: None,
        origin: Origin::Own,
        sharing,
        moment,
        amends: None,
        answers,
        words: None,
    };
    keep(&mut tx, case, new, desk.now).await?;
    store::drop_draft(&mut tx, case, id).await?;
    tx.commit().await?;
    Ok(go(&case.address(&format!("/e/{entry}?done=saved"))))
}

/// Work that can be done now: agreed, active or resting, and not ended.
pub async fn doable(tx: &mut ::store::Tx, case: &Case, id: AssignmentId) -> Result<Assignment, Refusal> {
    agreements::one(tx, case, id).await?.filter(|it| it.standing.is_some() && !it.is_ended()).or_missing()
}

/// The name an answer has in the page's form: an activity's keys and the form's own names cannot meet.
pub fn name_of(key: &str) -> String {
    format!("a-{key}")
}

/// A field as the page asks it.
pub fn asked(field: &Field) -> Field {
    let mut field = field.clone();
    field.key = name_of(&field.key);
    if let Some(rule) = &mut field.show_if {
        rule.field = name_of(&rule.field);
    }
    field
}

/// The answers among what a page sent, under the activity's own keys.
pub struct Answered<'a>(pub &'a Filled);

impl Sent for Answered<'_> {
    fn many(&self, name: &str) -> Vec<&str> {
        self.0.many(&name_of(name))
    }
}

/// Puts the reason beside each field.
pub fn note(form: &mut Filled, say: Say, asked: &Form, problems: &[(String, Problem)]) {
    for (key, problem) in problems {
        let reason = match problem {
            Problem::Missing => say.problem_missing(asked.field(key).map_or("", |field| field.label.as_str())),
            Problem::NotANumber => say.not_a_number(),
            Problem::NotWhole => say.problem_not_whole(),
            Problem::TooSmall(least) => say.problem_too_small(&say.number(*least)),
            Problem::TooBig(most) => say.problem_too_big(&say.number(*most)),
            Problem::TooLong(most) => say.too_long(i64::try_from(*most).unwrap_or(i64::MAX)),
            Problem::TooMany(most) => say.problem_too_many(i64::try_from(*most).unwrap_or(i64::MAX)),
            Problem::NotAnOption => say.choose_one(),
            Problem::NotATime => say.problem_not_a_time(),
            Problem::NotADate => say.not_a_date(),
        };
        form.wrong(&name_of(key), reason);
    }
}

impl Desk<AsClient> {
    pub fn do_page(&self, it: &Assignment, terms: &Terms, form: Filled, words: OwnWords) -> DoPage {
        let (say, case) = (self.say, &self.who);
        let address = case.address(&format!("/a/{}", it.id));
        let writing = terms.kind == Kind::Writing;
        DoPage {
            shell: self.shell(&terms.title, if writing { Nav::Write } else { Nav::Today }),
            say,
            form,
            action: format!("{address}/do"),
            draft: Some(format!("{address}/draft")),
            draft_saved: None,
            went: Some(format!("{address}/went")),
            back: "/".into(),
            title: terms.title.clone(),
            why: terms.why.clone(),
            what: terms.what.clone(),
            smallest: terms.smallest.clone(),
            fields: terms.form.fields.iter().map(asked).collect(),
            words,
            guide: terms.guide.clone(),
            writing,
            stop_rule: terms.stop_rule.clone(),
            safety: terms.read_when.as_ref().map_or_else(|| say.nobody_watches(), |when| say.nobody_watches_read(when)),
            asks_when: true,
        }
    }
}
