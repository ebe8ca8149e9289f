//! Adding to what is kept, or putting it right: the old words stay, the new ones stand before them.

use super::{
    doing::{Answered, DoPage, Doing, name_of, note},
    night, own_words,
    read::{Entry, own},
    twice::keep_words,
    write::New,
};
use crate::{
    access::AsClient,
    agreements,
    kit::{Desk, Filled, OrMissing, Path, Refusal, Reply, go},
};
use domain::{
    answers::{Answer, Answers, series_text},
    form::Form,
    ids::EntryId,
};

/// An own entry, with the work and the terms it can be amended under: those it was made under.
struct Amending {
    entry: Entry,
    of: Doing,
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

    async fn amend_page(&self, tx: &mut ::store::Tx, it: &Amending, form: Filled) -> Result<DoPage, Refusal> {
        let words = own_words::load(tx, &self.who, &it.of.terms.form).await?;
        let mut page = self.do_page(&it.of, form, words, Vec::new());
        page.action = self.who.address(&format!("/e/{}/amend", it.entry.id));
        page.back = self.who.address(&format!("/e/{}", it.entry.id));
        page.draft = None;
        page.went = None;
        page.asks_when = false;
        page.may_plan = false;
        Ok(page)
    }
}

pub async fn show(desk: Desk<AsClient>, Path(id): Path<EntryId>) -> Reply {
    let mut tx = desk.read().await?;
    let it = desk.amending(&mut tx, id).await?;
    let mut form = as_form(&it.of.terms.form, &it.entry.body.answers);
    form.set("id", desk.new_id().to_string());
    let page = desk.amend_page(&mut tx, &it, form).await?;
    drop(tx);
    desk.page(&page)
}

pub async fn post(desk: Desk<AsClient>, Path(id): Path<EntryId>, mut form: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = desk.amending(&mut tx, id).await?;
    let new_id: EntryId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let read = it.of.terms.form.read(&Answered(&form));
    match &read {
        Ok(answers) => night::ask(&mut form, desk.say, &it.of.terms, answers, it.entry.occurred, &case.client_zone),
        Err(problems) => note(&mut form, desk.say, &it.of.terms.form, problems),
    }
    let (Ok(answers), true) = (read, form.is_right()) else {
        let page = desk.amend_page(&mut tx, &it, form).await?;
        drop(tx);
        return desk.again(&page);
    };
    let new = New { answers, ..New::amending(new_id, &it.entry, &it.of.terms.form, desk.now) };
    keep_words(&mut tx, case, new, desk.now).await?;
    tx.commit().await?;
    Ok(go(&case.address(&format!("/e/{id}?done=amended"))))
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
