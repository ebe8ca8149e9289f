//! Bringing in an activity from a file: first it is looked at, then it is kept, under a key of its own. What comes in
//! was written by somebody else, so nothing of it is believed: it is read within bounds, and what cannot be seen is
//! taken out.

use super::{
    about::About,
    fault_words::{self, Line},
    read::own_key,
    store::New,
    write,
};
use crate::{
    access::Staff,
    kit::{Desk, Filled, Nav, Reply, Say, Shell, go},
};
use askama::Template;
use domain::{activity::Activity, lang::Lang};
use formats::activity::Wrong;
use serde_json::Value;

#[derive(Template)]
#[template(path = "library/import.html")]
struct ImportPage {
    shell: Shell,
    say: Say,
    form: Filled,
    langs: Vec<(&'static str, String)>,
    /// What the file would become, when it can be read.
    about: Option<About>,
    /// What is wrong with it, by line.
    faults: Vec<Line>,
}

pub async fn show(desk: Desk<Staff>) -> Reply {
    let form = Filled::from_pairs([
        ("id", desk.new_id().to_string()),
        ("lang", desk.say.tag().to_owned()),
        ("seen", "all".to_owned()),
    ]);
    desk.page(&desk.import_page(form, None, Vec::new()))
}

pub async fn post(desk: Desk<Staff>, mut form: Filled) -> Reply {
    let lang = Lang::parse(form.value("lang"));
    if lang.is_none() {
        form.wrong("lang", desk.say.choose_one());
    }
    if form.text("file").is_empty() {
        form.wrong("file", desk.say.library_import_missing());
    }
    let (Some(lang), true) = (lang, form.is_right()) else {
        return desk.again(&desk.import_page(form, None, Vec::new()));
    };
    let mut activity = match sound(form.value("file")) {
        Ok(activity) => activity,
        Err((wrong, text)) => {
            form.wrong("file", desk.say.library_import_wrong(i64::try_from(wrong.0.len()).unwrap_or(i64::MAX)));
            let faults = fault_words::lines(desk.say, &text, &wrong);
            return desk.again(&desk.import_page(form, None, faults));
        }
    };
    if form.value("deed") != "keep" {
        let about = About::of(desk.say, lang, activity);
        return desk.page(&desk.import_page(form, Some(about), Vec::new()));
    }
    let id = form.text("id").parse().unwrap_or_else(|_| desk.new_id());
    let based_on = desk.app.library.get(lang, &activity.key).map(|known| known.key.clone());
    let new = New { id, alone: form.value("seen") == "me", lang, based_on, twin: None };
    activity.key = own_key(id);
    let mut tx = desk.begin().await?;
    let key = write::begin(&mut tx, &desk.who, new, activity, desk.now).await?;
    tx.commit().await?;
    Ok(go(&format!("/library/{key}?done=kept")))
}

impl Desk<Staff> {
    fn import_page(&self, form: Filled, about: Option<About>, faults: Vec<Line>) -> ImportPage {
        ImportPage {
            shell: self.shell(&self.say.library_import(), Nav::Library),
            say: self.say,
            form,
            langs: Lang::ALL.map(|lang| (lang.tag(), self.say.lang_name(lang.tag()))).into(),
            about,
            faults,
        }
    }
}

/// The activity a file says, or what is wrong with which text. What is taken out of the file may leave nothing, so
/// what is left is read once more.
fn sound(text: &str) -> Result<Activity, (Wrong, String)> {
    let read = |text: &str| formats::activity::read(text).map_err(|wrong| (wrong, text.to_owned()));
    read(&formats::activity_text::write(&clean(&read(text)?)))
}

/// Texts of several lines.
const LONG: [&str; 3] = ["why", "how", "smallest"];

/// The activity without control characters, and with one line where one line is meant: the builder shows it so.
fn clean(activity: &Activity) -> Activity {
    let cleaned = serde_json::to_value(activity).map(|value| cleaned(value, false)).and_then(serde_json::from_value);
    cleaned.unwrap_or_else(|_| activity.clone())
}

fn cleaned(value: Value, long: bool) -> Value {
    match value {
        Value::String(text) => {
            let kept = |c: char| match c {
                '\n' if long => Some(c),
                '\n' | '\t' => Some(' '),
                c => (!c.is_control()).then_some(c),
            };
            Value::String(text.chars().filter_map(kept).collect::<String>().trim().to_owned())
        }
        Value::Array(all) => Value::Array(all.into_iter().map(|one| cleaned(one, long)).collect()),
        Value::Object(all) => {
            let pair = |(key, value): (String, Value)| {
                let long = LONG.contains(&key.as_str());
                (key, cleaned(value, long))
            };
            Value::Object(all.into_iter().map(pair).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Library;

    #[test]
    fn what_cannot_be_seen_is_taken_out_and_nothing_else() {
        let library = Library::built_in().unwrap();
        for activity in Lang::ALL.into_iter().flat_map(|lang| library.all(lang)) {
            assert_eq!(clean(activity), *activity);
        }
        let mut activity = library.all(Lang::En)[0].clone();
        activity.title = "A\u{0}b\u{7}\nc".into();
        activity.why = "One.\nTwo.\u{1b}".into();
        activity.problems = vec!["a\nb".into()];
        let clean = clean(&activity);
        assert_eq!(
            (clean.title.as_str(), clean.why.as_str(), clean.problems[0].as_str()),
            ("Ab c", "One.\nTwo.", "a b")
        );
    }
}
