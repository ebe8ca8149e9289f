//! A plan and what came of it are one entry: the first part is kept before, the rest is added when it has been tried,
//! or "not this time" with one tap. A plan nobody comes back to stays a plan; nothing ever calls it late.

use super::{
    amend::as_form,
    doing::{Answered, DoPage, Doing, note},
    draft, own_words,
    read::{Entry, own, step_words},
    twice::keep_words,
    when,
    write::New,
};
use crate::{
    access::AsClient,
    agreements,
    kit::{
        Desk, Filled, OrMissing, Path, Refusal, Reply, Say,
        answers::{Shown, shown},
        go,
    },
};
use ::store::Tx;
use domain::{
    entry::Outcome,
    form::{Form, Stage},
    ids::EntryId,
};
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};

/// A plan as it was written, shown above what came of it.
pub struct Planned {
    pub when: Option<String>,
    pub step: Option<String>,
    pub answers: Vec<Shown>,
}

/// How far ahead a plan may lie.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 366);

/// What is asked of a plan.
pub fn first_part(form: &Form) -> Form {
    Form { steps: Vec::new(), fields: form.at_stage(Stage::Before).cloned().collect() }
}

/// What is asked once it has been tried.
pub fn second_part(form: &Form) -> Form {
    let fields = [Stage::During, Stage::After].into_iter().flat_map(|stage| form.at_stage(stage)).cloned();
    Form { steps: Vec::new(), fields: fields.collect() }
}

/// When it is to be, as the form says in `plan_at`; without a time it is simply planned.
pub fn when(form: &mut Filled, say: Say, now: Timestamp, zone: &TimeZone) -> (when::Moment, Option<DateTime>) {
    let moment = |occurred| when::Moment { occurred, recorded: now, from_memory: false };
    let Some(text) = form.text_or_none("plan_at") else { return (moment(now), None) };
    let read = text.parse::<DateTime>().ok().and_then(|local| {
        let at = zone.to_ambiguous_zoned(local).compatible().ok()?.timestamp();
        let until = now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
        // Today's earlier hours will do: one may plan a day without looking at the clock.
        let from = now.checked_sub(SignedDuration::from_hours(24)).unwrap_or(now);
        (from..=until).contains(&at).then_some((at, local))
    });
    if let Some((at, local)) = read {
        return (moment(at), Some(local));
    }
    form.wrong("plan_at", say.plan_no_time());
    (moment(now), None)
}

struct Finishing {
    entry: Entry,
    of: Doing,
}

impl Desk<AsClient> {
    async fn finishing(&self, tx: &mut Tx, id: EntryId) -> Result<Finishing, Refusal> {
        let case = &self.who;
        let entry = own(tx, case, id).await?.or_missing()?;
        let it = agreements::one(tx, case, entry.assignment).await?.or_missing()?;
        let terms = agreements::terms_at(tx, case, entry.assignment, entry.version).await?.or_missing()?;
        let of = Doing { it, version: entry.version, terms };
        Ok(Finishing { entry, of })
    }

    async fn after_page(&self, tx: &mut Tx, it: &Finishing, form: Filled) -> Result<DoPage, Refusal> {
        let (case, today) = (&self.who, self.today());
        let words = own_words::load(tx, case, &it.of.terms.form).await?;
        let mut page = self.do_page(&it.of, form, words, Vec::new());
        page.planned = Some(Planned {
            when: it.entry.body.planned_for.map(|at| self.say.moment(at, today)),
            step: it.entry.body.step.as_ref().map(|step| step_words(self.say, step)),
            answers: shown(self.say, &first_part(&it.of.terms.form), &it.entry.body.answers, today),
        });
        page.before = Vec::new();
        page.action = case.address(&format!("/e/{}/after", it.entry.id));
        page.draft = Some(case.address(&format!("/a/{}/draft?about={}", it.of.it.id, it.entry.id)));
        page.went = None;
        page.may_plan = false;
        Ok(page)
    }
}

pub async fn show_after(desk: Desk<AsClient>, Path(id): Path<EntryId>) -> Reply {
    let case = &desk.who;
    let mut tx = desk.read().await?;
    let it = desk.finishing(&mut tx, id).await?;
    let mut drafts = draft::about(&mut tx, case, it.of.it.id, id.0).await?;
    let kept = draft::take(&mut drafts, desk.query("entry"), "");
    if it.entry.outcome != Outcome::Planned && kept.is_none() {
        // Finished meanwhile, on another phone perhaps; what never was a plan has no such page.
        let was_plan = it.entry.body.planned_for.is_some() || it.entry.amended;
        return if was_plan { Ok(go(&case.address(&format!("/e/{id}")))) } else { Err(Refusal::Missing) };
    }
    let address = case.address(&format!("/e/{id}/after"));
    let mut begun = desk.begun(&mut tx, &it.of, kept.as_ref(), &drafts, &address).await?;
    if it.entry.outcome != Outcome::Planned && begun.entry.is_none() {
        begun.notes.push(desk.say.do_goes_on());
        begun.entry = Some(case.address(&format!("/e/{id}")));
    }
    let saved = kept.as_ref().map(|kept| desk.when(kept.saved));
    let fresh = || {
        let mut form = as_form(&second_part(&it.of.terms.form), &it.entry.body.answers);
        form.set("id", desk.new_id().to_string());
        form.set("seen", desk.now.as_microsecond().to_string());
        // Whoever tells of it later begins with the hour it was planned for.
        let now = desk.now.to_zoned(case.client_zone.clone()).datetime();
        match it.entry.body.planned_for.filter(|at| *at <= now) {
            Some(at) if at.date() == now.date() => {
                form.set("when", "today");
                form.set("time", at.strftime("%H:%M").to_string());
            }
            Some(at) => {
                form.set("when", "other");
                form.set("day", at.strftime("%Y-%m-%dT%H:%M").to_string());
            }
            None => form.set("when", "now"),
        }
        form
    };
    let form = kept.map_or_else(fresh, |kept| kept.form);
    let mut page = desk.after_page(&mut tx, &it, form).await?;
    drop(tx);
    page.draft_saved = saved;
    page.begun = begun;
    desk.page(&page)
}

pub async fn post_after(desk: Desk<AsClient>, Path(id): Path<EntryId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = desk.finishing(&mut tx, id).await?;
    let new_id: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let moment = when::read(&mut form, desk.say, desk.now, &case.client_zone);
    let outcome = Outcome::parse(form.value("outcome")).filter(|outcome| *outcome != Outcome::Planned);
    if outcome.is_none() {
        form.wrong("outcome", desk.say.choose_one());
    }
    let rest = second_part(&it.of.terms.form);
    // What was not tried leaves nothing that must be answered.
    let read = match outcome {
        Some(Outcome::Done | Outcome::Partly) => rest.read(&Answered(&form)),
        _ => rest.read_unfinished(&Answered(&form)),
    };
    if let Err(problems) = &read {
        note(&mut form, desk.say, &it.of.terms.form, problems);
    }
    let (Ok(answers), Some(outcome), true) = (read, outcome, form.is_right()) else {
        draft::again(&mut tx, case, &it.of, id.0, &mut form, desk.now).await?;
        let page = desk.after_page(&mut tx, &it, form).await?;
        tx.commit().await?;
        return desk.again(&page);
    };
    let mut all = it.entry.body.answers.clone();
    all.0.extend(answers.0);
    let new = New { outcome, moment, answers: all, ..New::amending(new_id, &it.entry, &it.of.terms.form, desk.now) };
    let told = keep_words(&mut tx, case, new, desk.now).await?;
    draft::settle(&mut tx, case, it.of.it.id, (new_id, id), &form).await?;
    tx.commit().await?;
    let lived = matches!(outcome, Outcome::Done | Outcome::Partly);
    Ok(go(&case.address(&if lived { format!("/e/{id}?done={}", told.done()) } else { format!("/e/{id}/why") })))
}
