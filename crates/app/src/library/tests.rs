use super::{
    Query,
    about::About,
    bench, fault_words, fill, found,
    read::{address, own_id, own_key},
    sheet, words,
};
use crate::kit::{Filled, Library, Say};
use domain::{
    activity::{Activity, Kind, School},
    form::When,
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

/// The builder's form as it is shown, with some of its values changed, read as it would be when it is sent.
fn built(activity: &Activity, changes: &[(&str, &str)], say: Say) -> (Activity, Filled) {
    let mut form = fill::from(activity, say);
    form.set("lang", say.tag());
    form.set("seen", "all");
    for (name, value) in changes {
        form.set(name, *value);
    }
    sheet::tidy(&mut form);
    let built = bench::checked(&mut form, say);
    (Activity { key: activity.key.clone(), ..built }, form)
}

fn reasons(form: &Filled) -> Vec<&str> {
    form.problems().map(|(name, _)| name).collect()
}

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    Library::read(files).unwrap_err()
}

#[test]
fn what_is_built_in_is_sound_and_the_same_in_every_language() {
    let library = built_in();
    let keys = |lang| library.all(lang).iter().map(|activity| activity.key.clone()).collect::<BTreeSet<_>>();
    assert!(library.all(Lang::En).len() >= 60);
    assert_eq!(library.all(Lang::Es).len(), library.all(Lang::En).len());
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
        ["library/en/self-record/note.toml: line 20: `rating-11` is no kind of field; write one of: short-text, \
             long-text, rating-10, rating-100, yes-no, choice, several, count, duration, number, time, date, people, \
             places, emotions, series"]
    );
    let found = faults(&[("library/en/writing/notes.toml", NOTE), ("library/es/writing/notes.toml", NOTE)]);
    assert!(found[0].starts_with("library/en/writing/notes.toml: line 1: name the file note.toml"), "{found:?}");
    assert!(
        found[1].starts_with("library/en/writing/notes.toml: line 2: move it to the folder self-record"),
        "{found:?}"
    );
    assert!(faults(&[("library/fr/self-record/note.toml", NOTE)])[0].contains("line 1: move it to library/<language>"));
}

/// What is wrong with a text, as the page of a file says it.
fn said(say: Say, text: &str) -> Vec<fault_words::Line> {
    fault_words::lines(say, text, &formats::activity::read(text).unwrap_err())
}

#[test]
fn a_fault_is_said_in_the_readers_language_with_the_line_as_it_stands() {
    let es = Say::new(Lang::Es);
    let fault = said(es, &NOTE.replace("rating-10", "rating-11")).remove(0);
    assert_eq!((fault.number, fault.text.as_str(), fault.detail), (20, "kind = \"rating-11\"", None));
    assert!(fault.words.starts_with("«rating-11» no es una manera de responder. Escribe"), "{}", fault.words);
    // The parser's own words stay what they are, and stand apart.
    let fault = said(es, &NOTE.replace("title = \"", "title = ")).remove(0);
    assert!(fault.number == 3 && fault.detail.is_some() && fault.words.starts_with("Esto no se puede leer."));
    for (from, to) in [
        ("self-record", "selfie"),
        ("A note", ""),
        ("\"note\"", "\"A note\""),
        ("baseline", "first"),
        ("See.", ""),
        ("\"event\"", "\"often\""),
        ("\"event\"", "\"daily\"\ntimes = 20\nat = \"noon\""),
        ("title = ", "colour = \"red\"\ntitle = "),
        ("title = \"A note\"", ""),
        ("title = \"A note\"", "title = 5"),
        ("title = ", "cautions = [\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"]\ntitle = "),
        ("title = ", "steps = [\"One\", \"Two\"]\ntitle = "),
        ("[rhythm]", "[guide]\nkind = \"timer\"\nlines = []\n[rhythm]"),
        ("[rhythm]", "[guide]\nkind = \"pacer\"\npatterns = [{ name = \"x\", counts = [0, 0, 0, 0] }]\n[rhythm]"),
        ("[rhythm]", "[guide]\nkind = \"script\"\n[rhythm]"),
        ("[rhythm]", "[[digest]]\nshow = \"spread\"\nfield = \"acted\"\n[rhythm]"),
        ("\"acted\"\nlabel", "\"Acted\"\nlabel"),
        ("\"strength\"\nlabel", "\"acted\"\nlabel"),
        ("How strong?", " "),
        (", { key = \"yes\", label = \"Yes\" }", ""),
        ("is = \"yes\"", "is = \"maybe\""),
        (", is = \"yes\"", ""),
        ("kind = \"rating-10\"", "kind = \"number\"\nmin = 5\nmax = 1"),
        ("kind = \"rating-10\"", "kind = \"rating-10\"\nstep = 12"),
        ("kind = \"rating-10\"", "kind = \"rating-10\"\nstage = \"before\""),
    ] {
        let text = NOTE.replace(from, to);
        let (english, spanish) = (said(en(), &text), said(es, &text));
        for (english, spanish) in english.iter().zip(&spanish) {
            assert!(!spanish.words.is_empty() && english.words != spanish.words, "{}", english.words);
        }
    }
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
    assert_eq!(keys(&query, &[]).len(), library.all(Lang::En).len());
    assert_eq!(keys(&query, &["worry-record".into()])[0], "worry-record");
    assert!(keys(&Query { q: "URGE".into(), ..query.clone() }, &[]).contains(&"urge-record".to_owned()));
    assert!(keys(&Query { q: "urge no-such-word".into(), ..query.clone() }, &[]).is_empty());
    let writing = keys(&Query { kind: Some(Kind::Writing), ..query.clone() }, &[]);
    assert!(writing.len() >= 4, "{writing:?}");
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
    for say in Lang::ALL.map(Say::new) {
        for activity in Lang::ALL.into_iter().flat_map(|lang| library.all(lang)) {
            let (built, form) = built(activity, &[], say);
            assert_eq!(reasons(&form), [""; 0], "{}", activity.key);
            assert_eq!(built, *activity);
        }
    }
}

#[test]
fn words_change_and_keys_stay() {
    let before = urges();
    let helped = before.form.fields.iter().position(|field| field.key == "helped").unwrap();
    let changes = [
        ("title".to_owned(), "Waves"),
        ("how".to_owned(), "One.\r\nTwo."),
        ("cautions".to_owned(), " First \r\n\r\nSecond"),
        ("q0-label".to_owned(), "How high?"),
        (format!("q{helped}-options"), "I waited a little\nI sang\nI let the urge be there"),
    ];
    let changes: Vec<(&str, &str)> = changes.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let (after, form) = built(&before, &changes, en());
    assert_eq!(reasons(&form), [""; 0]);
    assert_eq!((after.title.as_str(), after.how.as_str()), ("Waves", "One.\nTwo."));
    assert_eq!(after.cautions, ["First", "Second"]);
    assert_eq!(after.form.field("strength").unwrap().label, "How high?");
    let options = after.form.field("helped").unwrap().kind.options();
    let keys: Vec<&str> = options.iter().map(|option| option.key.as_str()).collect();
    assert_eq!(keys, ["waited", "i_sang", "let_be"]);
    // What a review sums up and what depends on an answer still point at the same questions.
    assert_eq!(after.digests, before.digests);
    assert_eq!(after.form.field("delay").unwrap().show_if, before.form.field("delay").unwrap().show_if);
}

#[test]
fn what_will_not_do_is_named_beside_its_field() {
    let activity = urges();
    let (long, many) = ("x".repeat(81), "a\n".repeat(13));
    for (name, value, reason) in [
        ("title", long.as_str(), "title"),
        ("why", "  ", "why"),
        ("cautions", many.as_str(), "cautions"),
        ("q0-label", "", "q0-label"),
        ("q0-low", "", "q0-low"),
        ("q0-kind", "colour", "q0-kind"),
        ("q5-kind", "short-text", "q6-if"),
        ("q5-options", "Only one", "q5-options"),
        ("q0-stage", "after", "q1-stage"),
        ("q1-step", "12", "q1-step"),
        ("q6-if", "acted>", "q6-least"),
        ("q6-if", "nobody:yes", "q6-if"),
        ("steps", "One\nTwo", "steps"),
        ("minutes", "soon", "minutes"),
        ("rhythm", "sometimes", "rhythm"),
        ("e0-source", "", "e0-source"),
        ("e0-doi", "somewhere", "e0-doi"),
        ("d0-urge", "acted", "d0-urge"),
        ("d0-urge", "", "d0-urge"),
        ("d0-at_least", "much", "d0-at_least"),
        ("guide", "sleeping", "guide"),
        ("lang", "fr", "lang"),
        ("seen", "", "seen"),
    ] {
        let (_, form) = built(&activity, &[(name, value)], en());
        assert!(reasons(&form).contains(&reason), "{name} = {value}: {:?}", reasons(&form));
        assert!(form.has(name, value), "{name} came back changed");
    }
    for (rhythm, times) in [("daily", "7"), ("times-a-week", "15"), ("every-n-days", "1")] {
        let (_, form) = built(&activity, &[("rhythm", rhythm), ("times", times)], en());
        assert_eq!(reasons(&form), ["times"], "{rhythm}");
    }
    let none =
        ["purpose_baseline", "purpose_practice", "purpose_generalise", "purpose_maintain"].map(|name| (name, ""));
    assert_eq!(reasons(&built(&activity, &none, en()).1), ["purpose"]);
}

#[test]
fn every_guide_says_what_it_cannot_be_without() {
    let activity = urges();
    for (guide, reason) in
        [("pacer", "g_patterns"), ("script", "g_lines"), ("timer", "g_minutes"), ("writing", "questions")]
    {
        let (_, form) = built(&activity, &[("guide", guide)], en());
        assert!(reasons(&form).contains(&reason), "{guide}: {:?}", reasons(&form));
    }
    for guide in ["reading", "ladder"] {
        assert_eq!(reasons(&built(&activity, &[("guide", guide)], en()).1), [""; 0], "{guide}");
    }
}

#[test]
fn a_number_may_be_written_as_either_language_writes_it() {
    let activity = urges();
    for least in ["2.5", "2,5"] {
        let (after, form) = built(&activity, &[("q6-if", "strength>"), ("q6-least", least)], en());
        assert_eq!(reasons(&form), [""; 0]);
        assert_eq!(after.form.fields[6].show_if.as_ref().unwrap().when, When::AtLeast(2.5));
    }
}

#[test]
fn everything_is_said_in_words_in_both_languages() {
    let library = built_in();
    for lang in Lang::ALL {
        for activity in library.all(lang) {
            let about = About::of(Say::new(lang), lang, activity.clone());
            assert_eq!(about.sums.len(), activity.digests.len());
            assert_eq!(about.guide.is_empty(), activity.guide.is_none(), "{}", activity.key);
            assert!(about.sums.iter().chain(&about.guide.lines).all(|line| !line.is_empty()));
        }
    }
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
