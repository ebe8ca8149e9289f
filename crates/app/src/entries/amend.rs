//! Adding to what is kept, or putting it right: the old words stay, the new ones stand before them.

use super::{
    doing::{Answered, DoPage, name_of, note},
    own_words,
    read::{Entry, own},
    write::{New, keep},
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
    terms::Terms,
};

/// An own entry, with the assignment and the terms it can be amended under: those it was made under.
struct Amending {
    entry: Entry,
    it: agreements::Assignment,
    terms: Terms,
}

impl Desk<AsClient> {
    async fn amending(&self, tx: &mut ::store::Tx, id: EntryId) -> Result<Amending, Refusal> {
        let case = &self.who;
        let entry = own(tx, case, id).await?.or_missing()?;
        let it = agreements::one(tx, case, entry.assignment).await?.or_missing()?;
        let terms = agreements::terms_at(tx, case, entry.assignment, entry.version).await?.or_missing()?;
        Ok(Amending { entry, it, terms })
    }

    async fn amend_page(&self, tx: &mut ::store::Tx, it: &Amending, form: Filled) -> Result<DoPage, Refusal> {
        let words = own_words::load(tx, &self.who, &it.terms.form).await?;
        let mut page = self.do_page(&it.it, &it.terms, form, words, Vec::new());
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
    let mut form = as_form(&it.terms.form, &it.entry.body.answers);
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
    let answers = match it.terms.form.read(&Answered(&form)) {
        Ok(answers) => answers,
        Err(problems) => {
            note(&mut form, desk.say, &it.terms.form, &problems);
            let page = desk.amend_page(&mut tx, &it, form).await?;
            drop(tx);
            return desk.again(&page);
        }
    };
    let new = New { answers, ..New::amending(new_id, &it.entry, &it.terms.form, desk.now) };
    keep(&mut tx, case, new, desk.now).await?;
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
