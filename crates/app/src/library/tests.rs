use super::{
    Library, Query, found,
    read::{address, own_id, own_key},
    version, words,
};
use crate::kit::{Filled, Say};
use domain::{
    activity::{Activity, Kind, School},
    form::FieldKind,
    lang::Lang,
    phase::Phase,
};
use std::collections::BTreeSet;
use uuid::Uuid;

const NOTE: &str = r#"key = "note"
kind = "self-record"
title = "A note"
summary = "Notes."
why = "Why."
how = "How."
smallest = "Tap."
[purpose]
baseline = "See."
[rhythm]
kind = "event"
[[field]]
key = "acted"
label = "What happened?"
kind = "choice"
options = [{ key = "no", label = "No" }, { key = "yes", label = "Yes" }]
[[field]]
key = "strength"
label = "How strong?"
kind = "rating-10"
show_if = { field = "acted", is = "yes" }
"#;
const EN: &str = "library/en/self-record/note.toml";
const ES: &str = "library/es/self-record/note.toml";

fn built_in() -> Library {
    Library::built_in().unwrap()
}

fn urges() -> Activity {
    built_in().get(Lang::En, "urge-record").unwrap().clone()
}

fn en() -> Say {
    Say::new(Lang::En)
}

/// The form as it is shown, with some of its values changed.
fn edited(activity: &Activity, changes: &[(&str, &str)]) -> Filled {
    let mut form = version::filled(activity, &activity.form);
    for (name, value) in changes {
        form.set(name, *value);
    }
    form
}

/// The form without the ticks of some questions.
fn without(form: &Filled, off: &[&str]) -> Filled {
    Filled::from_pairs(
        form.pairs().iter().filter(|(name, value)| name != "on" || !off.contains(&value.as_str())).cloned(),
    )
}

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    Library::read(files).unwrap_err()
}

#[test]
fn what_is_built_in_is_sound_and_the_same_in_every_language() {
    let library = built_in();
    let keys = |lang| library.all(lang).iter().map(|activity| activity.key.clone()).collect::<BTreeSet<_>>();
    assert_eq!(library.all(Lang::En).len(), 12);
    assert_eq!(library.all(Lang::Es).len(), 12);
    assert_eq!(keys(Lang::En), keys(Lang::Es));
    let (english, spanish) = (urges(), library.get(Lang::Es, "urge-record").unwrap());
    assert_ne!(english.title, spanish.title);
    assert!(library.get(Lang::En, "no-such-thing").is_none());
}

#[test]
fn a_wrong_file_is_named_with_its_line_and_what_to_do() {
    let wrong = NOTE.replace("rating-10", "rating-11");
    assert_eq!(
        faults(&[(EN, &wrong), (ES, NOTE)]),
        ["library/en/self-record/note.toml: line 17: `rating-11` is no kind of field; docs/activities.md lists them"]
    );
    let found = faults(&[("library/en/writing/notes.toml", NOTE), ("library/es/writing/notes.toml", NOTE)]);
    assert!(found[0].starts_with("library/en/writing/notes.toml: line 1: name the file note.toml"), "{found:?}");
    assert!(
        found[1].starts_with("library/en/writing/notes.toml: line 2: move it to the folder self-record"),
        "{found:?}"
    );
    assert!(faults(&[("library/fr/self-record/note.toml", NOTE)])[0].contains("line 1: move it to library/<language>"));
}

#[test]
fn a_language_may_differ_in_its_words_only() {
    assert!(Library::read(&[(EN, NOTE), (ES, &NOTE.replace("How strong?", "¿Cuánta fuerza?"))]).is_ok());
    let missing = faults(&[(EN, NOTE)]);
    assert!(missing[0].starts_with("library/en/self-record/note.toml: line 1: write it in Spanish too"), "{missing:?}");
    for (from, to, line) in [
        ("rating-10", "rating-100", 18),
        ("key = \"no\",", "key = \"never\",", 13),
        ("key = \"strength\"", "key = \"force\"", 18),
        ("how = ", "steps = [\"Notice\"]\nhow = ", 6),
        ("is = \"yes\"", "is = \"no\"", 18),
    ] {
        let found = faults(&[(EN, NOTE), (ES, &NOTE.replace(from, to))]);
        let line = format!("{ES}: line {line}:");
        assert!(found.iter().any(|fault| fault.starts_with(&line)), "{to}: {found:?}");
    }
}

#[test]
fn a_search_finds_by_words_kind_school_purpose_and_favourites() {
    let library = built_in();
    let keys = |query: &Query, liked: &[String]| -> Vec<String> {
        found(library.all(Lang::En).to_vec(), query, liked).into_iter().map(|activity| activity.key).collect()
    };
    let query = Query::default();
    assert_eq!(keys(&query, &[]).len(), 12);
    assert_eq!(keys(&query, &["worry-record".into()])[0], "worry-record");
    assert!(keys(&Query { q: "URGE".into(), ..query.clone() }, &[]).contains(&"urge-record".to_owned()));
    assert!(keys(&Query { q: "urge no-such-word".into(), ..query.clone() }, &[]).is_empty());
    let writing = keys(&Query { kind: Some(Kind::Writing), ..query.clone() }, &[]);
    assert_eq!(writing.len(), 4);
    assert!(!keys(&Query { phase: Some(Phase::Baseline), ..query.clone() }, &[]).contains(&"writing-event".to_owned()));
    assert!(!keys(&Query { school: Some(School::Dbt), ..query.clone() }, &[]).contains(&"writing-person".to_owned()));
    let liked = Query { fav: true, ..query.clone() };
    assert!(keys(&liked, &[]).is_empty());
    assert_eq!(keys(&liked, &["own-gone".into(), "day-note".into()]), ["day-note"]);
}

#[test]
fn a_search_keeps_its_address() {
    let query = Query { q: "año & más".into(), fav: true, ..Query::default() };
    assert_eq!(query.address(Some(Lang::Es)), "/library?q=a%C3%B1o+%26+m%C3%A1s&fav=1&lang=es");
    assert_eq!(Query::default().address(None), "/library");
}

#[test]
fn a_version_has_a_key_that_nothing_built_in_has() {
    let id = Uuid::from_u128(7);
    assert_eq!(own_id(&own_key(id)), Some(id));
    assert_eq!(own_id(&format!("own-{id}")), None);
    assert_eq!(own_id("urge-record"), None);
    assert_eq!(address(&own_key(id), "", Some(Lang::Es)), format!("/library/{}", own_key(id)));
    assert_eq!(address("urge-record", "/edit", Some(Lang::Es)), "/library/urge-record/edit?lang=es");
    let library = built_in();
    assert!(Lang::ALL.into_iter().flat_map(|lang| library.all(lang)).all(|activity| !activity.key.starts_with("own-")));
}

#[test]
fn a_form_sent_as_shown_changes_nothing() {
    let library = built_in();
    for activity in Lang::ALL.into_iter().flat_map(|lang| library.all(lang)) {
        let mut form = edited(activity, &[]);
        assert_eq!(version::changed(activity, &activity.form, &mut form, en()).as_ref(), Some(activity));
    }
}

#[test]
fn an_edit_makes_another_activity_and_leaves_the_built_in_one() {
    let library = built_in();
    let before = library.get(Lang::En, "urge-record").unwrap().clone();
    let changes = [
        ("title", "Waves"),
        ("how", "One.\r\nTwo."),
        ("cautions", " First \r\n\r\nSecond"),
        ("label_strength", "How high?"),
    ];
    let mut form = without(&edited(&before, &changes), &["acted", "helped"]);
    let version = version::changed(&before, &before.form, &mut form, en()).unwrap();
    assert_eq!((version.title.as_str(), version.how.as_str()), ("Waves", "One.\nTwo."));
    assert_eq!(version.cautions, ["First", "Second"]);
    assert_eq!(version.form.field("strength").unwrap().label, "How high?");
    assert!(version.form.field("acted").is_none());
    // What was asked only after another answer is asked always when that other question is gone.
    assert_eq!(version.form.field("delay").unwrap().show_if, None);
    assert!(version.form.flaws().is_empty());
    assert_eq!(library.get(Lang::En, "urge-record"), Some(&before));
}

#[test]
fn a_question_taken_out_of_a_version_can_come_back() {
    let base = urges();
    let mut form =
        without(&edited(&base, &[("label_strength", "How high?")]), &["acted", "helped", "helped_note", "after"]);
    let version = version::changed(&base, &base.form, &mut form, en()).unwrap();
    assert_eq!(version.form.steps.len(), 2);
    let whole = version::whole(&version.form, Some(&base.form));
    assert_eq!(whole.fields.len(), base.form.fields.len());
    assert_eq!(whole.field("strength").unwrap().label, "How high?");
    let mut all = version::filled(&base, &whole);
    let again = version::changed(&version, &whole, &mut all, en()).unwrap();
    assert_eq!(again.form.steps, base.form.steps);
    assert_eq!(again.form.field("delay").unwrap().show_if, base.form.field("delay").unwrap().show_if);
    assert_eq!(again.form.field("strength").unwrap().label, "How high?");
}

#[test]
fn a_version_that_will_not_do_comes_back_with_its_reasons() {
    let activity = urges();
    let (long, many) = ("x".repeat(81), "a\n".repeat(13));
    let changes = [("title", long.as_str()), ("why", "  "), ("label_strength", ""), ("cautions", many.as_str())];
    let mut form = edited(&activity, &changes);
    assert!(version::changed(&activity, &activity.form, &mut form, en()).is_none());
    assert_eq!(
        form.problems().map(|(name, _)| name).collect::<Vec<_>>(),
        ["title", "why", "cautions", "label_strength"]
    );
    let all: Vec<&str> = activity.form.fields.iter().map(|field| field.key.as_str()).collect();
    let mut none = without(&edited(&activity, &[]), &all);
    assert!(version::changed(&activity, &activity.form, &mut none, en()).is_none());
    assert!(none.problem("on").is_some());
}

#[test]
fn writing_keeps_its_text() {
    let library = built_in();
    let activity = library.get(Lang::En, "writing-person").unwrap();
    let texts: Vec<&str> = activity
        .form
        .fields
        .iter()
        .filter(|field| field.kind == FieldKind::LongText)
        .map(|field| field.key.as_str())
        .collect();
    let mut form = without(&edited(activity, &[]), &texts);
    assert!(version::changed(activity, &activity.form, &mut form, en()).is_none());
    assert!(form.problem("on").is_some());
}

#[test]
fn everything_asked_is_said_in_both_languages() {
    let library = built_in();
    for lang in Lang::ALL {
        for activity in library.all(lang) {
            let steps = words::steps(Say::new(lang), &activity.form);
            let questions: usize = steps.iter().map(|step| step.questions.len()).sum();
            assert_eq!(questions, activity.form.fields.len(), "{}", activity.key);
            assert!(steps.iter().flat_map(|step| &step.questions).all(|it| !it.kind.is_empty()));
            assert!(!words::tags(Say::new(lang), activity).is_empty());
        }
    }
}
