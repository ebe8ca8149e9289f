//! Do: one activity at a time. The form of the terms in force, with its guide, saving itself as a draft.

use super::{
    draft,
    own_words::{self, OwnWords},
    plan, step, store, when,
    write::{New, keep},
};
use crate::{
    access::{AsClient, Case},
    agreements::{self, Assignment},
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, clock::from_micros, go},
};
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

/// Parts of the form that are not kept with a draft: how it was sent.
pub const OWN_NAMES: [&str; 5] = ["quiet", "deed", "about", "page", "turn"];

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
}

pub async fn show(desk: Desk<AsClient>, Path(id): Path<AssignmentId>) -> Reply {
    let mut tx = desk.read().await?;
    let it = doable(&mut tx, &desk.who, id).await?;
    let (_, terms) = it.standing.as_ref().or_missing()?;
    let words = own_words::load(&mut tx, &desk.who, &terms.form).await?;
    let kept = draft::load(&mut tx, &desk.who, id, id.0).await?;
    let steps = step::choices(&mut tx, &desk.who, &it).await?;
    drop(tx);
    let saved = kept.as_ref().map(|(_, at)| desk.when(from_micros(*at)));
    let mut form = kept.map_or_else(
        || {
            Filled::from_pairs([
                ("id", desk.new_id().to_string()),
                ("when", "now".into()),
                ("sharing", terms.sharing.word().into()),
            ])
        },
        |(form, _)| form,
    );
    step::begin(&mut form, &steps, desk.query("step"), terms);
    let mut page = desk.do_page(&it, terms, form, words, steps);
    page.draft_saved = saved;
    desk.page(&page)
}

pub async fn post(desk: Desk<AsClient>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = doable(&mut tx, case, id).await?;
    let (version, terms) = it.standing.as_ref().or_missing()?;
    let entry: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let as_plan = form.value("deed") == "plan" && terms.form.can_be_planned();
    let (moment, planned_for) = if as_plan {
        plan::when(&mut form, desk.say, desk.now, &case.client_zone)
    } else {
        (when::read(&mut form, desk.say, desk.now, &case.client_zone), None)
    };
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
    if let Err(problems) = &read {
        note(&mut form, desk.say, &terms.form, problems);
    }
    let (Ok(answers), Some(sharing), true) = (read, sharing, form.is_right()) else {
        // Nothing typed is lost, even when the page is left now.
        draft::save(&mut tx, case, id, id.0, &form, desk.now).await?;
        let words = own_words::load(&mut tx, case, &terms.form).await?;
        tx.commit().await?;
        return desk.again(&desk.do_page(&it, terms, form, words, steps));
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
        ..New::of(entry, id, *version, &terms.form, terms.sharing, desk.now)
    };
    keep(&mut tx, case, new, desk.now).await?;
    store::drop_draft(&mut tx, case, id, id.0).await?;
    tx.commit().await?;
    Ok(go(&if as_plan { "/?done=planned".to_owned() } else { case.address(&format!("/e/{entry}?done=saved")) }))
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
            Problem::NotASeries => say.problem_not_a_series(),
        };
        form.wrong(&name_of(key), reason);
    }
}

impl Desk<AsClient> {
    pub fn do_page(
        &self,
        it: &Assignment,
        terms: &Terms,
        form: Filled,
        words: OwnWords,
        steps: Vec<step::Choice>,
    ) -> DoPage {
        let address = self.who.address(&format!("/a/{}", it.id));
        let nav = if is_writing(terms) { Nav::Write } else { Nav::Today };
        DoPage { words, steps, ..DoPage::new(self.say, self.shell(&terms.title, nav), &address, terms, form) }
    }
}

fn is_writing(terms: &Terms) -> bool {
    terms.guide.as_ref().is_some_and(Guide::is_writing)
}

impl DoPage {
    fn new(say: Say, shell: Shell, address: &str, terms: &Terms, form: Filled) -> DoPage {
        let at = |stage| terms.form.at_stage(stage).map(asked).collect();
        DoPage {
            shell,
            say,
            form,
            action: format!("{address}/do"),
            draft: Some(format!("{address}/draft")),
            draft_saved: None,
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
            series: terms.form.fields.iter().any(|field| field.kind == FieldKind::Series),
            may_plan: terms.form.can_be_planned(),
            guided: terms.guide.as_ref().is_some_and(|guide| !guide.is_ladder()),
            planned: None,
            stop_rule: terms.stop_rule.clone(),
            safety: agreements::safety(say, terms),
            asks_when: true,
        }
    }
}

/// The page an activity would be on a client's phone, whole, with nothing behind it: for those who write activities.
///
/// # Errors
/// When the activity could not be proposed as it stands.
pub fn preview(say: Say, activity: &Activity) -> Result<String, Refusal> {
    let terms = agreements::terms_from(say, activity, Phase::Baseline, activity.form.last_step()).or_missing()?;
    let form = Filled::from_pairs([("when", "now"), ("sharing", terms.sharing.word())]);
    let nav = if is_writing(&terms) { Nav::Write } else { Nav::Today };
    Ok(DoPage::new(say, Shell::bare(say, &terms.title, nav), "", &terms, form).render()?)
}
