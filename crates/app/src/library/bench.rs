//! The bench an activity is built on: what it is begun from, and what becomes of the form. New ones, copies, the same
//! in the other language and changes are one page and one deed.

use super::{
    builder::Way,
    fault_words, fill,
    read::{self, One, address, lang_of, other_lang, own_key},
    sheet::{self, Asked},
    store::{self, New},
    take,
    write::{self, To},
};
use crate::{
    access::Staff,
    kit::{Desk, Filled, OrMissing, Refusal, Reply, Say, go},
};
use ::store::Tx;
use domain::{activity::Activity, lang::Lang};
use uuid::Uuid;

/// What lies on the bench.
pub struct Begun {
    pub way: Way,
    pub from: Option<One>,
    /// The language, when it is not for the form to say: there is the same in the other one.
    pub lang: Option<Lang>,
    /// Whether it may be for this person alone.
    pub may_hide: bool,
    /// Where the form is sent.
    pub action: String,
}

impl Desk<Staff> {
    /// Something new: empty, from another activity, or the same in the other language.
    pub async fn begun_new(&self) -> Result<Begun, Refusal> {
        let key = self.query("from");
        if key.is_empty() {
            return Ok(Begun { way: Way::New, from: None, lang: None, may_hide: true, action: "/library/new".into() });
        }
        let mut tx = self.read().await?;
        let it = read::one(&mut tx, &self.app.library, &self.who, lang_of(self), key).await?.or_missing()?;
        drop(tx);
        let twin = Lang::parse(self.query("twin")).filter(|lang| it.own.is_some() && *lang != it.lang);
        let action = match (twin, other_lang(self, it.lang).filter(|_| it.own.is_none())) {
            (Some(twin), _) => format!("/library/new?from={key}&twin={}", twin.tag()),
            (None, Some(lang)) => format!("/library/new?from={key}&lang={}", lang.tag()),
            (None, None) => format!("/library/new?from={key}"),
        };
        let way = match (twin, &it.own) {
            (Some(_), _) => Way::Twin,
            (None, Some(_)) => Way::Copy,
            (None, None) => Way::Own,
        };
        Ok(Begun { way, from: Some(it), lang: twin, may_hide: true, action })
    }

    /// A change of what was made here. What is built in stays as it is: a version of one's own is begun from it.
    pub async fn begun_edit(&self, key: &str) -> Result<Begun, Refusal> {
        let mut tx = self.read().await?;
        let it = read::one(&mut tx, &self.app.library, &self.who, lang_of(self), key).await?.or_missing()?;
        let action = address(key, "/edit", other_lang(self, it.lang));
        let Some(own) = &it.own else {
            return Ok(Begun { way: Way::Own, from: Some(it), lang: None, may_hide: true, action });
        };
        let may_hide = own.alone || store::has_begun(&mut tx, &self.who, own.id).await?;
        let twin = read::twin(&mut tx, &self.app.library, &self.who, &it).await?;
        let lang = twin.map(|_| it.lang);
        Ok(Begun { way: Way::Change, from: Some(it), lang, may_hide, action })
    }

    /// The form as it is first shown.
    pub fn first_form(&self, begun: &Begun) -> Filled {
        let mut form = begun.from.as_ref().map_or_else(fill::empty, |it| fill::from(&it.activity, self.say));
        let lang = begun.lang.or(begun.from.as_ref().map(|it| it.lang)).unwrap_or_else(|| lang_of(self));
        form.set("lang", lang.tag());
        let own = begun.from.as_ref().and_then(|it| it.own.as_ref());
        form.set("seen", if own.is_some_and(|own| own.alone) { "me" } else { "all" });
        match own.filter(|_| begun.way == Way::Change) {
            Some(own) => form.set("changed_at", own.changed_at.to_string()),
            None => form.set("id", self.new_id().to_string()),
        }
        form
    }

    /// What a button of the page asks for: the page again with a row more or less, or keeping the activity.
    pub async fn build(&self, begun: Begun, mut form: Filled) -> Reply {
        let asked = sheet::obey(&mut form);
        sheet::tidy(&mut form);
        if asked == Asked::Again {
            return self.page(&self.builder_page(form, &begun));
        }
        let activity = checked(&mut form, self.say);
        let lang = begun.lang.or_else(|| Lang::parse(form.value("lang")));
        let (Some(lang), true) = (lang, form.is_right()) else {
            return self.again(&self.builder_page(form, &begun));
        };
        let mut tx = self.begin().await?;
        match self.keep(&mut tx, &begun, &form, activity, lang).await? {
            Some(key) => {
                tx.commit().await?;
                Ok(go(&format!("/library/{key}?done=kept")))
            }
            None => {
                let own = begun.from.as_ref().and_then(|it| it.own.as_ref()).or_missing()?;
                let newest = store::one(&mut tx, &self.who, own.id).await?.or_missing()?;
                drop(tx);
                // Sent once more, it comes after what the other has kept meanwhile; both texts stay.
                form.set("changed_at", newest.changed_at.to_string());
                form.wrong("whole", self.say.builder_stale());
                self.again(&self.builder_page(form, &begun))
            }
        }
    }

    /// Its key; none when somebody else has changed it since the form was opened.
    async fn keep(
        &self,
        tx: &mut Tx,
        begun: &Begun,
        form: &Filled,
        mut activity: Activity,
        lang: Lang,
    ) -> Result<Option<String>, Refusal> {
        let alone = begun.may_hide && form.value("seen") == "me";
        if let (Way::Change, Some(One { own: Some(own), .. })) = (begun.way, &begun.from) {
            activity.key = own_key(own.id);
            let to = To { alone, lang, was: form.text("changed_at").parse().unwrap_or(own.changed_at) };
            let kept = write::change(tx, &self.who, own.id, to, &activity, self.now).await?;
            return Ok(kept.then_some(activity.key));
        }
        let own = begun.from.as_ref().and_then(|it| it.own.as_ref());
        let new = New {
            id: form.text("id").parse().unwrap_or_else(|_| self.new_id()),
            alone,
            lang,
            based_on: begun.from.as_ref().filter(|_| begun.way != Way::Twin).map(|it| it.activity.key.clone()),
            twin: own.filter(|_| begun.way == Way::Twin).map(|own| own.id),
        };
        Ok(Some(write::begin(tx, &self.who, new, activity, self.now).await?))
    }
}

/// The activity a tidy form says, with everything that is wrong noted in it.
pub fn checked(form: &mut Filled, say: Say) -> Activity {
    let mut activity = take::activity(form, say);
    activity.key = own_key(Uuid::nil());
    for (name, words) in [("lang", &["en", "es"][..]), ("seen", &["me", "all"][..])] {
        if !words.contains(&form.value(name)) {
            form.wrong(name, say.choose_one());
        }
    }
    if form.is_right() {
        whole(form, say, &activity);
    }
    activity
}

/// What is kept can be handed on as a file and brought in again: the reader of files has the last word.
fn whole(form: &mut Filled, say: Say, activity: &Activity) {
    let text = formats::activity_text::write(activity);
    if text.len() > formats::activity::MOST {
        form.wrong("whole", say.builder_too_big());
    } else if let Err(wrong) = formats::activity::read(&text) {
        let faults: Vec<String> = wrong.0.iter().map(|fault| fault_words::said(say, &fault.what)).collect();
        form.wrong("whole", say.builder_not_a_file(&faults.join("; ")));
    }
}
