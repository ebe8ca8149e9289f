//! The builder as a therapist meets it: an activity made from nothing, proposed and done; its rows; earlier texts; the
//! other language.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{
    Answer, Browser,
    builder::{Form, built, form_of, press, save, set, small, value},
    refs, sites,
};

const KINDS: [&str; 16] = [
    "short-text",
    "long-text",
    "rating-10",
    "rating-100",
    "yes-no",
    "choice",
    "several",
    "count",
    "duration",
    "number",
    "time",
    "date",
    "people",
    "places",
    "emotions",
    "series",
];

/// One question of every kind, as a therapist would type them one after the other.
async fn every_kind(who: &mut Browser, form: &mut Form) {
    for (at, kind) in KINDS.into_iter().enumerate() {
        press(who, "/library/new", form, "q-add").await;
        let mut put = |part: &str, text: &str| set(form, &format!("q{at}-{part}"), text);
        put("label", &format!("Is it {kind}?"));
        put("kind", kind);
        put("help", "As you like.");
        put(
            "stage",
            if at == 0 {
                "before"
            } else if at == 15 {
                "after"
            } else {
                ""
            },
        );
        match kind {
            "choice" | "several" => put("options", "At home\r\nIn the shop\r\n"),
            "people" => put("options", "My sister"),
            "rating-10" => {
                put("low", "not at all");
                put("high", "as much as I know");
            }
            "number" => {
                put("min", "0,5");
                put("max", "9.5");
                put("unit", "km");
            }
            _ => {}
        }
    }
    set(form, "q0-required", "1");
    set(form, "q1-for_session", "1");
    set(form, "q6-if", "is_it_choice:at_home");
    set(form, "q7-if", "is_it_rating_10>");
    set(form, "q7-least", "3");
}

/// One of every way to sum up.
async fn every_digest(who: &mut Browser, form: &mut Form) {
    let parts: [(&str, &[(&str, &str)]); 8] = [
        ("change", &[("before", "is_it_rating_10"), ("after", "is_it_rating_100")]),
        ("spread", &[("field", "is_it_number")]),
        ("tally", &[("field", "is_it_several")]),
        ("apart", &[("urge", "is_it_rating_10"), ("acted", "is_it_yes_no"), ("at_least", "6")]),
        ("planned", &[("pleasure", "is_it_rating_10")]),
        ("sleep", &[("bed", "is_it_time"), ("latency", "is_it_duration")]),
        ("gap", &[("importance", "is_it_rating_10"), ("consistency", "is_it_count")]),
        ("words", &[("field", "is_it_long_text")]),
    ];
    for (at, (show, parts)) in parts.into_iter().enumerate() {
        set(form, "add_show", show);
        press(who, "/library/new", form, "d-add").await;
        for (part, key) in parts {
            set(form, &format!("d{at}-{part}"), key);
        }
    }
}

async fn propose(who: &mut Browser, case: &str, address: &str) -> String {
    let key = address.rsplit('/').next().unwrap();
    let page = who.get(&format!("{case}/propose?activity={key}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let form = form_of(&page, &format!("action=\"{case}/propose"));
    let sent = who.post(&format!("{case}/propose"), &refs(&form)).await;
    let to = sent.location.unwrap_or_else(|| panic!("not proposed: {}", sent.body));
    to.split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_activity_is_made_from_nothing_proposed_and_done() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let (case, mut client) = site.client_of(&mut owner, "Ana", "en").await;
        let mut form = built(&owner.get("/library/new").await);
        every_kind(&mut owner, &mut form).await;
        every_digest(&mut owner, &mut form).await;
        press(&mut owner, "/library/new", &mut form, "e-add").await;
        // Not yet: it comes back with its reasons, and with all that was typed.
        let early = owner.post("/library/new", &refs(&form)).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(early.body.contains("id=\"f-title-e\"") && early.says("Is it series?"), "{}", early.body);
        for (name, text) in [
            ("kind", "noticing"),
            ("title", "Everything at once"),
            ("summary", "One of each."),
            ("problems", "Worry\nsleep"),
            ("minutes", "4"),
            ("why", "To see whether it holds."),
            ("how", "One.\r\nTwo."),
            ("smallest", "One of them."),
            ("cautions", "Not for every day."),
            ("purpose_practice", "Try it."),
            ("rhythm", "daily"),
            ("times", "1"),
            ("at", "evening"),
            ("e0-claim", "It was tried."),
            ("e0-source", "Somebody (2026)"),
            ("e0-doi", "https://doi.org/10.1000/xyz"),
            ("guide", "pacer"),
            ("g_minutes", "3"),
            ("g_patterns", "4 in, 6 out | 4 0 6 0\r\nBox | 4 4 4 4"),
        ] {
            set(&mut form, name, text);
        }
        form.push(("schools".into(), "act".into()));
        let address = save(&mut owner, "/library/new", &form).await;
        let shown = owner.get(&address).await;
        for words in
            ["Everything at once", "4 in, 6 out", "Is it emotions?", "kept for the next session", "10.1000/xyz"]
        {
            assert!(shown.says(words), "{words}: {}", shown.body);
        }
        // It can be opened and saved unchanged: no new text of it.
        let again = built(&owner.get(&format!("{address}/edit")).await);
        assert_eq!(value(&again, "q9-max"), "9.5");
        save(&mut owner, &format!("{address}/edit"), &again).await;
        assert!(!owner.get(&address).await.says("Earlier texts"));

        let work = propose(&mut owner, &case, &address).await;
        client.post(&format!("{work}/accept"), &[("version", "1")]).await;
        let page = client.get(&format!("{work}/do")).await;
        for kind in KINDS {
            assert!(page.says(&format!("Is it {kind}?")), "{kind} is not asked: {}", page.body);
        }
        let mut answers = form_of(&page, &format!("action=\"{work}/do"));
        for (name, answer) in [("a-is_it_short_text", "Yes"), ("a-is_it_choice", "at_home"), ("a-is_it_number", "2,5")]
        {
            set(&mut answers, name, answer);
        }
        let done = client.post_on(&format!("{work}/do"), &refs(&answers)).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
        assert!(done.says("At home"), "{}", done.body);
    }
}

#[tokio::test]
async fn rows_are_doubled_moved_and_removed_and_nothing_is_lost() {
    let site = common::one_site().await;
    let mut owner = site.set_up().await;
    let mut form = small(&mut owner, "Rows").await;
    press(&mut owner, "/library/new", &mut form, "q-add").await;
    set(&mut form, "q1-label", "Who was there?");
    press(&mut owner, "/library/new", &mut form, "q-copy-0").await;
    let labels = |form: &Form| ["q0-label", "q1-label", "q2-label"].map(|name| value(form, name).to_owned());
    assert_eq!(labels(&form), ["How strong?", "How strong?", "Who was there?"]);
    assert_eq!((value(&form, "q0-key"), value(&form, "q1-key")), ("how_strong", "how_strong_2"));
    press(&mut owner, "/library/new", &mut form, "q-up-2").await;
    press(&mut owner, "/library/new", &mut form, "q-remove-2").await;
    assert_eq!(labels(&form), ["How strong?", "Who was there?", ""]);
    // What the first has become since is shown where the second can depend on it.
    set(&mut form, "q0-kind", "yes-no");
    set(&mut form, "deed", "q-again-1");
    let page = owner.post("/library/new", &refs(&form)).await;
    assert!(page.body.contains("value=\"how_strong:yes\""), "{}", page.body);
    // Worded anew it stays the same question.
    set(&mut form, "q0-label", "How strong was it at its strongest?");
    press(&mut owner, "/library/new", &mut form, "again").await;
    assert_eq!(value(&form, "q0-key"), "how_strong");
    assert_eq!(value(&form, "title"), "Rows");
}

#[tokio::test]
async fn while_it_is_written_it_is_looked_over_and_shown_as_it_will_be() {
    let site = common::one_site().await;
    let mut owner = site.set_up().await;
    let mut form = small(&mut owner, "Looked at").await;
    let policy = |answer: &Answer| answer.headers["content-security-policy"].to_str().unwrap().to_owned();
    let checked = owner.post("/library/check", &refs(&form)).await;
    assert!(checked.body.contains("\"reasons\":[]"), "{}", checked.body);
    let shown = owner.post("/library/preview", &refs(&form)).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(shown.says("How strong?") && shown.body.contains("<body inert "), "{}", shown.body);
    assert!(policy(&shown).contains("frame-ancestors 'self'"));
    assert!(policy(&checked).contains("frame-ancestors 'none'"));
    assert!(policy(&owner.get("/library/new").await).contains("frame-ancestors 'none'"));
    set(&mut form, "q0-label", "");
    let checked = owner.post("/library/check", &refs(&form)).await;
    assert!(checked.body.contains("[\"q0-label\","), "{}", checked.body);
    // Empty as it begins, there is something to look at all the same.
    let empty = built(&owner.get("/library/new").await);
    let shown = owner.post("/library/preview", &refs(&empty)).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    assert!(policy(&shown).contains("frame-ancestors 'self'"));
}

#[tokio::test]
async fn every_text_is_kept_and_an_earlier_one_comes_back() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let mut marta = site.therapist(&mut owner, "Marta Ruiz").await;
        let form = small(&mut owner, "The first").await;
        let address = save(&mut owner, "/library/new", &form).await;
        let edit = format!("{address}/edit");
        let stale = built(&owner.get(&edit).await);
        let mut form = built(&marta.get(&edit).await);
        set(&mut form, "title", "The second");
        for _ in 0..2 {
            // Sent twice it is one text.
            save(&mut marta, &edit, &form).await;
        }
        // Whoever had it open is told, loses nothing, and comes after when saving once more.
        let mut late = stale.clone();
        set(&mut late, "title", "The third");
        let told = owner.post(&edit, &refs(&late)).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.says("Somebody saved this activity") && told.says("The third"), "{}", told.body);
        let form = form_of(&told, "id=\"build\"");
        save(&mut owner, &edit, &form).await;
        let list = owner.get(&format!("{address}/versions")).await;
        assert!(list.says("Marta Ruiz") && list.says("Helen Ward"), "{}", list.body);
        assert!(owner.get(&format!("{address}/versions/1")).await.says("The first"));
        let back = owner.post_on(&format!("{address}/versions/1"), &[("x", "")]).await;
        assert!(back.says("The first"), "{}", back.body);
        assert!(owner.get(&format!("{address}/versions/4")).await.says("The first"));
        assert!(owner.get(&format!("{address}/versions/3")).await.says("The third"));
        assert_eq!(owner.get(&format!("{address}/versions/5")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(owner.get("/library/urge-record/versions").await.status, StatusCode::NOT_FOUND);
        // Removed, nothing of it is left.
        owner.post(&format!("{address}/remove"), &[("x", "")]).await;
        let mut tx = site.app.db.read().await.unwrap();
        let left: i64 = tx.sql("select count(*) from activity_version").value().await.unwrap();
        assert_eq!(left, 0);
    }
}

#[tokio::test]
async fn the_same_in_the_other_language_keeps_its_keys_and_each_shows_the_other() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let form = small(&mut owner, "In English").await;
        let english = save(&mut owner, "/library/new", &form).await;
        let key = english.rsplit('/').next().unwrap();
        let to = format!("/library/new?from={key}&twin=es");
        assert!(owner.get(&english).await.links().contains(&to));
        let mut form = built(&owner.get(&to).await);
        assert_eq!((value(&form, "lang"), value(&form, "q0-key")), ("es", "how_strong"));
        set(&mut form, "title", "En español");
        set(&mut form, "q0-label", "¿Cuánta fuerza?");
        let spanish = save(&mut owner, &to, &form).await;
        assert!(owner.get(&english).await.links().contains(&spanish));
        let shown = owner.get(&spanish).await;
        assert!(shown.links().contains(&english) && shown.says("¿Cuánta fuerza?"));
        assert!(owner.get(&format!("{spanish}/file")).await.body.contains("key = \"how_strong\""));
        // Neither can leave its language now.
        let mut form = built(&owner.get(&format!("{spanish}/edit")).await);
        set(&mut form, "lang", "en");
        save(&mut owner, &format!("{spanish}/edit"), &form).await;
        assert!(owner.get(&english).await.links().contains(&spanish));
    }
}
