//! Adding to what is kept, or putting it right: the old words stay, the new ones stand before them. A plan is changed
//! here as well, with its hour, as long as it is one.

use super::{
    doing::{Answered, DoPage, Doing, name_of, note},
    draft, night, own_words, plan,
    read::{Entry, own},
    twice::keep_words,
    when::Moment,
    write::New,
};
use crate::{
    access::AsClient,
    agreements,
    kit::{Desk, Filled, OrMissing, Path, Refusal, Reply, go},
};
use domain::{
    answers::{Answer, Answers, series_text},
    entry::Outcome,
    form::Form,
    ids::EntryId,
};
use jiff::civil::DateTime;

/// An own entry, with the work and the terms it can be amended under: those it was made under.
struct Amending {
    entry: Entry,
    of: Doing,
}

impl Amending {
    fn is_plan(&self) -> bool {
        self.entry.outcome == Outcome::Planned
    }

    /// What is asked: of a plan its own part.
    fn asked(&self) -> Form {
        if self.is_plan() { plan::first_part(&self.of.terms.form) } else { self.of.terms.form.clone() }
    }
}

impl Desk<AsClient> {
    async fn amending(&self, tx: &mut ::store::Tx, id: EntryId) -> Result<Amending, Refusal> {
        let case = &self.who;
        let entry = own(tx, case, id).await?.or_missing()?;
        let it = agreements::one(tx, case, entry.assignment).await?.or_missing()?;
        let terms = agreements::terms_at(tx, case, entry.assignment, entry.version).await?.or_missing()?;
        let of = Doing { it, version: entry.version, terms };
        Ok(Amending { entry, of })
    }

    /// When it was stays as it was; a plan can be put off. The hour it had may stay, also when that is over.
    fn planned(&self, form: &mut Filled, it: &Amending) -> (Moment, Option<DateTime>) {
        let (entry, at) = (&it.entry, form.text("plan_at").parse::<DateTime>().ok());
        if it.is_plan() && (at.is_none() || at != entry.body.planned_for) {
            return plan::when(form, self.say, self.now, &self.who.client_zone);
        }
        (Moment { occurred: entry.occurred, recorded: self.now, from_memory: false }, entry.body.planned_for)
    }

    async fn amend_page(&self, tx: &mut ::store::Tx, it: &Amending, form: Filled) -> Result<DoPage, Refusal> {
        let words = own_words::load(tx, &self.who, &it.of.terms.form).await?;
        let mut page = self.do_page(&it.of, form, words, Vec::new());
        page.action = self.who.address(&format!("/e/{}/amend", it.entry.id));
        page.back = self.who.address(&format!("/e/{}", it.entry.id));
        page.draft = Some(self.who.address(&format!("/a/{}/draft?about={}", it.of.it.id, it.entry.id)));
        page.went = None;
        page.asks_when = false;
        page.nights = Vec::new();
        page.may_plan = false;
        if it.is_plan() {
            (page.during, page.after) = (Vec::new(), Vec::new());
            page.replanned = Some(self.who.address(&format!("/e/{}/after", it.entry.id)));
        }
        Ok(page)
    }
}

pub async fn show(desk: Desk<AsClient>, Path(id): Path<EntryId>) -> Reply {
    let mut tx = desk.read().await?;
    let it = desk.amending(&mut tx, id).await?;
    let mut drafts = draft::amending(&mut tx, &desk.who, it.of.it.id, id).await?;
    let kept = draft::take(&mut drafts, desk.query("entry"), "");
    let address = desk.who.address(&format!("/e/{id}/amend"));
    let begun = desk.begun(&mut tx, &it.of, kept.as_ref(), &drafts, &address).await?;
    let saved = kept.as_ref().map(|kept| desk.when(kept.saved));
    let fresh = || {
        let mut form = as_form(&it.asked(), &it.entry.body.answers);
        form.set("id", desk.new_id().to_string());
        form.set("seen", desk.now.as_microsecond().to_string());
        form.set(draft::AMENDS, id.to_string());
        if let Some(at) = it.entry.body.planned_for {
            form.set("plan_at", at.strftime("%Y-%m-%dT%H:%M").to_string());
        }
        form
    };
    let form = kept.map_or_else(fresh, |kept| kept.form);
    let page = desk.amend_page(&mut tx, &it, form).await?;
    drop(tx);
    desk.page(&DoPage { draft_saved: saved, begun, ..page })
}

pub async fn post(desk: Desk<AsClient>, Path(id): Path<EntryId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = desk.amending(&mut tx, id).await?;
    let new_id: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let read = it.asked().read(&Answered(&form));
    match &read {
        Ok(answers) => night::ask(&mut form, desk.say, &it.of.terms, answers, it.entry.occurred, &case.client_zone),
        Err(problems) => note(&mut form, desk.say, &it.of.terms.form, problems),
    }
    let (moment, planned_for) = desk.planned(&mut form, &it);
    let (Ok(answers), true) = (read, form.is_right()) else {
        draft::again(&mut tx, case, &it.of, id.0, &mut form, desk.now).await?;
        let page = desk.amend_page(&mut tx, &it, form).await?;
        tx.commit().await?;
        return desk.again(&page);
    };
    let new = New { answers, moment, planned_for, ..New::amending(new_id, &it.entry, &it.of.terms.form, desk.now) };
    keep_words(&mut tx, case, new, desk.now).await?;
    draft::settle(&mut tx, case, it.of.it.id, (new_id, id), &form).await?;
    tx.commit().await?;
    Ok(go(&if it.is_plan() { "/?done=planned".into() } else { case.address(&format!("/e/{id}?done=amended")) }))
}

/// Answers as the form they came from.
pub fn as_form(form: &Form, answers: &Answers) -> Filled {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for field in &form.fields {
        let mut put = |value: String| pairs.push((name_of(&field.key), value));
        match answers.get(&field.key) {
            Some(Answer::Text(text)) => put(text.clone()),
            Some(Answer::Number(number)) => put(number.to_string()),
            Some(Answer::Yes(yes)) => put(if *yes { "yes".into() } else { "no".into() }),
            Some(Answer::One(key)) => put(key.clone()),
            Some(Answer::Many(all) | Answer::Words(all)) => all.iter().cloned().for_each(put),
            Some(Answer::Time(time)) => put(time.strftime("%H:%M").to_string()),
            Some(Answer::Date(date)) => put(date.to_string()),
            Some(Answer::Series(beats)) => put(series_text(beats)),
            None => {}
        }
    }
    Filled::from_pairs(pairs)
}
