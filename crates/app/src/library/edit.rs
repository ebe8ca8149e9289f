//! Making a version of one's own, or changing it. The ready-made one stays as it is; the version stands beside it
//! for everybody who works here.

use super::{
    read::{self, One, address, lang_of, other_lang, own_key},
    store, version, words,
};
use crate::{
    access::Staff,
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, go},
};
use askama::Template;
use domain::form::{Field, Form};

/// What is being written anew.
struct Editing {
    it: One,
    /// Every question to choose from.
    whole: Form,
}

struct Question {
    key: String,
    /// The name its wording is sent under.
    name: String,
    /// As it is worded now, to say which one a tick is for.
    label: String,
    heading: String,
}

#[derive(Template)]
#[template(path = "library/edit.html")]
struct EditPage {
    shell: Shell,
    say: Say,
    form: Filled,
    title: String,
    address: String,
    action: String,
    ours: bool,
    /// Name of the language it is written in, when that is not the reader's own.
    other: Option<String>,
    questions: Vec<Question>,
}

pub async fn show(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let editing = desk.editing(&key).await?;
    let mut form = version::filled(&editing.it.activity, &editing.whole);
    match &editing.it.own {
        Some(own) => form.set("changed_at", own.changed_at.to_string()),
        None => form.set("id", desk.new_id().to_string()),
    }
    desk.page(&desk.edit_page(form, &editing))
}

pub async fn post(desk: Desk<Staff>, Path(key): Path<String>, mut form: Filled) -> Reply {
    let editing = desk.editing(&key).await?;
    let Some(mut activity) = version::changed(&editing.it.activity, &editing.whole, &mut form, desk.say) else {
        return desk.again(&desk.edit_page(form, &editing));
    };
    let mut tx = desk.begin().await?;
    let written = match &editing.it.own {
        Some(own) => {
            let was = form.text("changed_at").parse().unwrap_or(own.changed_at);
            store::change(&mut tx, &desk.who, own.id, &activity, was, desk.now).await?
        }
        None => {
            let id = form.text("id").parse().unwrap_or_else(|_| desk.new_id());
            activity.key = own_key(id);
            store::insert(&mut tx, &desk.who, id, editing.it.lang, &key, &activity, desk.now).await?
        }
    };
    if !written {
        return Err(Refusal::Stale);
    }
    tx.commit().await?;
    Ok(go(&format!("/library/{}?done=kept", activity.key)))
}

impl Desk<Staff> {
    async fn editing(&self, key: &str) -> Result<Editing, Refusal> {
        let mut tx = self.read().await?;
        let it = read::one(&mut tx, &self.app.library, &self.who, lang_of(self), key).await?.or_missing()?;
        let based_on = it.own.as_ref().and_then(|own| own.based_on.as_deref());
        let base = based_on.and_then(|key| self.app.library.get(it.lang, key));
        let whole = version::whole(&it.activity.form, base.map(|base| &base.form));
        Ok(Editing { it, whole })
    }

    fn edit_page(&self, form: Filled, editing: &Editing) -> EditPage {
        let (say, activity, other) = (self.say, &editing.it.activity, other_lang(self, editing.it.lang));
        let ours = editing.it.own.is_some();
        let title = if ours { say.library_change() } else { say.library_make_own() };
        EditPage {
            shell: self.shell(&title, Nav::Library),
            say,
            form,
            title: activity.title.clone(),
            address: address(&activity.key, "", other),
            action: address(&activity.key, "/edit", other),
            ours,
            other: other.map(|lang| say.lang_name(lang.tag())),
            questions: questions(say, &editing.whole),
        }
    }
}

fn questions(say: Say, whole: &Form) -> Vec<Question> {
    let question = |(at, field): (usize, &Field)| {
        let (number, kind) = (i64::try_from(at + 1).unwrap_or(0), say.field_kind(words::kind_word(&field.kind)));
        Question {
            key: field.key.clone(),
            name: version::wording(&field.key),
            label: field.label.clone(),
            heading: if field.step > 1 {
                say.library_question_step(number, &kind, i64::from(field.step))
            } else {
                say.library_question(number, &kind)
            },
        }
    };
    whole.fields.iter().enumerate().map(question).collect()
}
