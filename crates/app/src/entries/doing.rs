//! Do: one activity at a time. The form of the terms in force, with its guide, saving itself as a draft. What was begun
//! under other terms, or before the work ended, goes on under those.

use super::{
    asked_field::AskedField,
    draft, night,
    own_words::{self, OwnWords},
    plan, step, store,
    twice::{Told, keep_words},
    when,
    write::New,
};
use crate::{
    access::{AsClient, Case},
    agreements::{self, Assignment},
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, go},
};
use ::store::Tx;
use askama::Template;
use domain::{
    activity::Activity,
    answers::{Problem, Sent},
    entry::Outcome,
    form::{Field, FieldKind, Form, Stage},
    guide::Guide,
    ids::{AssignmentId, EntryId},
    phase::Phase,
    rhythm::Rhythm,
    terms::{Sharing, Terms},
};
use jiff::civil::Date;

/// What was begun before: what to know about it, and what else was begun.
#[derive(Default)]
pub struct Begun {
    pub notes: Vec<String>,
    /// The entry it goes on with, when that is saved already.
    pub entry: Option<String>,
    /// Addresses of other drafts, and when they were kept.
    pub others: Vec<(String, String)>,
    pub anew: Option<String>,
}

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
    pub begun: Begun,
    pub went: Option<String>,
    pub back: String,
    pub title: String,
    pub why: String,
    /// Whether the why is the client's own and not the library's.
    pub own_words: bool,
    pub what: String,
    pub smallest: Option<String>,
    /// What is asked before, while and after doing it; the guide stands before the second.
    pub before: Vec<Field>,
    pub during: Vec<Field>,
    pub after: Vec<Field>,
    pub words: OwnWords,
    pub guide: Option<Guide>,
    /// The steps of a ladder to choose from.
    pub steps: Vec<step::Choice>,
    pub ladder: Option<String>,
    pub writing: bool,
    /// Whether a guide leads through it that is begun before anything is asked.
    pub led: bool,
    pub series: bool,
    /// Whether what stands before can be kept as a plan.
    pub may_plan: bool,
    /// Whether something on the page leads through it: it comes first, and the plan is folded.
    pub guided: bool,
    /// The plan that is being finished, as it was written.
    pub planned: Option<plan::Planned>,
    pub stop_rule: Option<String>,
    pub safety: String,
    /// Whether it asks when it was and who sees it: not when something is added.
    pub asks_when: bool,
    /// The nights to choose from, when it is asked about one.
    pub nights: Vec<(String, String)>,
    /// A plan that is changed: for when it is is asked too, and where one says how it went.
    pub replanned: Option<String>,
}

/// Work with the terms a form is made under.
pub struct Doing {
    pub it: Assignment,
    pub version: u32,
    pub terms: Terms,
}

/// Work that was agreed on, with the terms a form or a draft was made under; those that stand, when it names none that
/// ever stood.
pub async fn under(tx: &mut Tx, case: &Case, id: AssignmentId, version: Option<u32>) -> Result<Doing, Refusal> {
    let it = agreements::one(tx, case, id).await?.or_missing()?;
    let (standing, terms) = it.standing.clone().or_missing()?;
    let then = match version {
        Some(version) => agreements::once_in_force(tx, case, &it, version).await?.map(|terms| (version, terms)),
        None => None,
    };
    let (version, terms) = then.unwrap_or((standing, terms));
    Ok(Doing { it, version, terms })
}

pub async fn show(desk: Desk<AsClient>, Path(id): Path<AssignmentId>) -> Reply {
    let case = &desk.who;
    let mut tx = desk.read().await?;
    let mut drafts = draft::about(&mut tx, case, id, id.0).await?;
    let kept = draft::take(&mut drafts, desk.query("entry"), desk.query("step"));
    let it = under(&mut tx, case, id, kept.as_ref().map(|kept| kept.version)).await?;
    if it.it.is_ended() && kept.is_none() {
        return Err(Refusal::Missing);
    }
    let words = own_words::load(&mut tx, case, &it.terms.form).await?;
    let steps = step::choices(&mut tx, case, &it).await?;
    let address = case.address(&format!("/a/{id}/do"));
    let begun = desk.begun(&mut tx, &it, kept.as_ref(), &drafts, &address).await?;
    drop(tx);
    let saved = kept.as_ref().map(|kept| desk.when(kept.saved));
    let mut form = kept.map_or_else(
        || {
            Filled::from_pairs([
                ("id", desk.new_id().to_string()),
                ("seen", desk.now.as_microsecond().to_string()),
                ("when", "now".into()),
                ("sharing", it.terms.sharing.word().into()),
            ])
        },
        |kept| kept.form,
    );
    step::begin(&mut form, &steps, desk.query("step"), &it.terms);
    let mut page = desk.do_page(&it, form, words, steps);
    page.draft_saved = saved;
    page.begun = begun;
    desk.page(&page)
}

pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    // What was begun before the end of the work is taken after it, too.
    let it = under(&mut tx, case, id, form.text("version").parse().ok()).await?;
    let terms = &it.terms;
    let entry: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let as_plan = form.value("deed") == "plan" && terms.form.can_be_planned();
    let sharing = match form.value("sharing") {
        "" => Some(terms.sharing),
        word => Sharing::parse(word),
    };
    if sharing.is_none() {
        form.wrong("sharing", desk.say.choose_one());
    }
    // A plan is the first part of the form; the rest is asked when it has been tried.
    let asked = if as_plan { plan::first_part(&terms.form) } else { terms.form.clone() };
    let steps = step::choices(&mut tx, case, &it).await?;
    let step = step::chosen(&mut form, &steps, desk.say);
    let read = asked.read(&Answered(&form));
    let (moment, planned_for) = if as_plan {
        plan::when(&mut form, desk.say, desk.now, &case.client_zone)
    } else {
        let night = night::moment(&mut form, desk.say, terms, read.as_ref().ok(), desk.now, &case.client_zone);
        (night.unwrap_or_else(|| when::read(&mut form, desk.say, desk.now, &case.client_zone)), None)
    };
    match &read {
        Ok(answers) => night::ask(&mut form, desk.say, terms, answers, moment.occurred, &case.client_zone),
        Err(problems) => note(&mut form, desk.say, &terms.form, problems),
    }
    let (Ok(answers), Some(sharing), true) = (read, sharing, form.is_right()) else {
        // Nothing typed is lost, even when the page is left now.
        draft::again(&mut tx, case, &it, id.0, &mut form, desk.now).await?;
        let words = own_words::load(&mut tx, case, &terms.form).await?;
        tx.commit().await?;
        return desk.again(&desk.do_page(&it, form, words, steps));
    };
    let outcome = match form.value("outcome") {
        _ if as_plan => Outcome::Planned,
        "partly" => Outcome::Partly,
        _ => Outcome::Done,
    };
    let new = New {
        outcome,
        sharing,
        moment,
        answers,
        step,
        planned_for,
        ..New::of(entry, id, it.version, &terms.form, terms.sharing, desk.now)
    };
    let told = keep_words(&mut tx, case, new, desk.now).await?;
    draft::settle(&mut tx, case, id, (entry, told.entry()), &form).await?;
    tx.commit().await?;
    Ok(go(&match told {
        Told::Saved(_) | Told::Apart(_) if as_plan => "/?done=planned".to_owned(),
        told => case.address(&format!("/e/{}?done={}", told.entry(), told.done())),
    }))
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
        let question = asked.field(key).map_or("", |field| field.label.as_str());
        let reason = match problem {
            Problem::Missing => {
                form.wrong(&name_of(key), say.problem_missing(question));
                continue;
            }
            Problem::NotANumber => say.not_a_number(),
            Problem::NotWhole => say.problem_not_whole(),
            Problem::TooSmall(least) => say.problem_too_small(&say.number(*least)),
            Problem::TooBig(most) => say.problem_too_big(&say.number(*most)),
            Problem::TooLong(most) => say.too_long(i64::try_from(*most).unwrap_or(i64::MAX)),
            Problem::TooMany(most) => say.problem_too_many(i64::try_from(*most).unwrap_or(i64::MAX)),
            Problem::NotAnOption => say.choose_one(),
            Problem::NotATime => say.problem_not_a_time(),
            Problem::NotADate => say.not_a_date(),
            Problem::NotASeries => say.problem_not_a_series(),
        };
        form.wrong_about(&name_of(key), question, reason);
    }
}

impl Desk<AsClient> {
    pub fn do_page(&self, it: &Doing, mut form: Filled, words: OwnWords, steps: Vec<step::Choice>) -> DoPage {
        let address = self.who.address(&format!("/a/{}", it.it.id));
        let nav = if is_writing(&it.terms) { Nav::Write } else { Nav::Today };
        form.set("version", it.version.to_string());
        let today = self.now.to_zoned(self.who.client_zone.clone()).date();
        let page = DoPage::new(self.say, self.shell(&it.terms.title, nav), &address, &it.terms, form, today);
        // What has ended can be gone on with; there is nothing left to be left out.
        let went = page.went.filter(|_| !it.it.is_ended());
        DoPage { words, steps, went, ..page }
    }

    /// What to know about a draft, and which others there are.
    pub async fn begun(
        &self,
        tx: &mut Tx,
        it: &Doing,
        kept: Option<&draft::Draft>,
        others: &[draft::Draft],
        address: &str,
    ) -> Result<Begun, Refusal> {
        let case = &self.who;
        let entry = match kept {
            Some(kept) => store::chain(tx, case, kept.entry).await?.first().map(|row| row.amends.unwrap_or(row.id)),
            None => None,
        };
        let changed = it.it.standing.as_ref().is_some_and(|(standing, _)| *standing != it.version);
        let notes = [
            it.it.is_ended().then(|| self.say.do_ended()),
            (changed && kept.is_some()).then(|| self.say.do_other_terms()),
            entry.map(|_| self.say.do_goes_on()),
        ];
        Ok(Begun {
            notes: notes.into_iter().flatten().collect(),
            entry: entry.map(|id| case.address(&format!("/e/{id}"))),
            others: others.iter().map(|it| (format!("{address}?entry={}", it.entry), self.when(it.saved))).collect(),
            anew: (kept.is_some() && !it.it.is_ended()).then(|| format!("{address}?entry={}", draft::ANEW)),
        })
    }
}

fn is_writing(terms: &Terms) -> bool {
    terms.guide.as_ref().is_some_and(Guide::is_writing)
}

impl DoPage {
    fn shown<'p>(&'p self, asked: &'p Field) -> AskedField<'p> {
        let pen = self.writing && asked.stage.unwrap_or(Stage::During) == Stage::During;
        AskedField { form: &self.form, asked, words: &self.words, say: &self.say, pen }
    }

    fn new(say: Say, shell: Shell, address: &str, terms: &Terms, mut form: Filled, today: Date) -> DoPage {
        let nights = night::choices(&mut form, say, terms, today);
        let at = |stage| terms.form.at_stage(stage).map(asked).collect();
        DoPage {
            shell,
            say,
            form,
            action: format!("{address}/do"),
            draft: Some(format!("{address}/draft")),
            draft_saved: None,
            begun: Begun::default(),
            // Of what happens whenever it happens, there is nothing one could leave out.
            went: (terms.rhythm != Rhythm::Event).then(|| format!("{address}/went")),
            back: "/".into(),
            title: terms.title.clone(),
            why: terms.why.clone(),
            own_words: terms.own_why,
            what: terms.what.clone(),
            smallest: terms.smallest.clone(),
            before: at(Stage::Before),
            during: at(Stage::During),
            after: at(Stage::After),
            words: OwnWords::default(),
            guide: terms.guide.clone(),
            steps: Vec::new(),
            ladder: terms.guide.as_ref().filter(|guide| guide.is_ladder()).map(|_| format!("{address}/ladder")),
            writing: is_writing(terms),
            led: matches!(terms.guide, Some(Guide::Pacer { .. } | Guide::Script { .. })),
            series: terms.form.fields.iter().any(|field| field.kind == FieldKind::Series),
            may_plan: terms.form.can_be_planned(),
            guided: terms.guide.as_ref().is_some_and(|guide| !guide.is_ladder()),
            planned: None,
            stop_rule: terms.stop_rule.clone(),
            safety: agreements::safety(say, terms),
            asks_when: true,
            nights,
            replanned: None,
        }
    }
}

/// The page an activity would be on a client's phone, whole, with nothing behind it: for those who write activities.
///
/// # Errors
/// When the activity could not be proposed as it stands.
pub fn preview(say: Say, activity: &Activity, today: Date) -> Result<String, Refusal> {
    let terms = agreements::terms_from(say, activity, Phase::Baseline, activity.form.last_step()).or_missing()?;
    let form = Filled::from_pairs([("when", "now"), ("sharing", terms.sharing.word())]);
    let nav = if is_writing(&terms) { Nav::Write } else { Nav::Today };
    Ok(DoPage::new(say, Shell::bare(say, &terms.title, nav), "", &terms, form, today).render()?)
}
