//! The builder as a therapist meets it: an activity made from nothing, proposed and done; handed on as a file and
//! brought in again; hostile texts; what a colleague keeps to themselves; earlier texts; the other language.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Answer, Browser, sites, unescaped};

/// What a browser would send of a form: names and values in the order of the page.
type Form = Vec<(String, String)>;

/// The value of an attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    Some(unescaped(&rest[..rest.find('"')?]))
}

/// The form of a page whose first tag holds `mark`, as it would be sent unchanged.
fn form_of(page: &Answer, mark: &str) -> Form {
    let start = page.body.find(mark).unwrap_or_else(|| panic!("no {mark} in {}", page.body));
    let rest = &page.body[start..];
    let mut rest = &rest[..rest.find("</form>").unwrap()];
    let (mut form, mut select, mut chosen) = (Form::new(), String::new(), None::<String>);
    while let Some(at) = rest.find('<') {
        let end = at + rest[at..].find('>').unwrap();
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let name = attribute(tag, "name");
        match tag.split([' ', '\n']).next().unwrap() {
            "input" => {
                let ticked = !tag.contains("type=\"checkbox\"") && !tag.contains("type=\"radio\"");
                if ticked || tag.contains(" checked") {
                    form.push((name.unwrap_or_default(), attribute(tag, "value").unwrap_or_default()));
                }
            }
            "textarea" => {
                let text = &rest[..rest.find("</textarea>").unwrap()];
                form.push((name.unwrap(), unescaped(text.strip_prefix('\n').unwrap_or(text))));
            }
            "select" => (select, chosen) = (name.unwrap(), None),
            "option" if chosen.is_none() || tag.contains(" selected") => chosen = attribute(tag, "value"),
            "/select" => form.push((select.clone(), chosen.take().unwrap_or_default())),
            _ => {}
        }
    }
    form.retain(|(name, _)| !name.is_empty());
    form
}

fn built(page: &Answer) -> Form {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    form_of(page, "id=\"build\"")
}

fn set(form: &mut Form, name: &str, value: &str) {
    form.retain(|(known, _)| known != name);
    form.push((name.into(), value.into()));
}

fn value<'a>(form: &'a Form, name: &str) -> &'a str {
    form.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

fn refs(form: &Form) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Presses a button that changes the rows; the form as it comes back.
async fn press(who: &mut Browser, address: &str, form: &mut Form, deed: &str) {
    set(form, "deed", deed);
    let page = who.post(address, &refs(form)).await;
    *form = built(&page);
}

/// Saves; the address of the activity.
async fn save(who: &mut Browser, address: &str, form: &Form) -> String {
    let mut form = form.clone();
    set(&mut form, "deed", "save");
    let kept = who.post(address, &refs(&form)).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    kept.location.unwrap().split('?').next().unwrap().to_owned()
}

/// A form with what every activity needs, and one question.
async fn small(who: &mut Browser, title: &str) -> Form {
    let mut form = built(&who.get("/library/new").await);
    for (name, text) in [
        ("title", title),
        ("summary", "Notes one thing."),
        ("why", "To see it."),
        ("how", "Tap when it happens."),
        ("smallest", "One tap."),
        ("purpose_baseline", "See how often."),
    ] {
        set(&mut form, name, text);
    }
    press(who, "/library/new", &mut form, "q-add").await;
    set(&mut form, "q0-label", "How strong?");
    set(&mut form, "q0-kind", "rating-10");
    form
}

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
async fn a_file_is_handed_on_changed_by_hand_and_brought_in_again() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let form = small(&mut owner, "Handed on").await;
        let address = save(&mut owner, "/library/new", &form).await;
        let key = address.rsplit('/').next().unwrap().to_owned();
        let file = owner.get(&format!("{address}/file")).await;
        let says = |name: &str| file.headers[name].to_str().unwrap().to_owned();
        assert_eq!(says("content-type"), "text/plain; charset=utf-8");
        assert_eq!(says("content-disposition"), format!("attachment; filename=\"{key}.toml\""));
        let changed = file.body.replace("Handed on", "Brought in").replace("How strong?", "How high?");
        let page = owner.get("/library/import").await;
        let mut form = form_of(&page, "action=\"/library/import\"");
        set(&mut form, "file", &changed.replace('\n', "\r\n"));
        set(&mut form, "deed", "look");
        let looked = owner.post("/library/import", &refs(&form)).await;
        assert_eq!(looked.status, StatusCode::OK, "{}", looked.body);
        assert!(looked.says("Brought in") && looked.says("How high?"));
        assert!(!owner.get("/library").await.says("Brought in"), "it was kept before anybody said so");
        let mut form = form_of(&looked, "action=\"/library/import\"");
        set(&mut form, "deed", "keep");
        let mut kept = Vec::new();
        // Sent twice it is one activity.
        for _ in 0..2 {
            let answer = owner.post("/library/import", &refs(&form)).await;
            kept.push(answer.location.unwrap_or_else(|| panic!("{}", answer.body)));
        }
        assert_eq!(kept[0], kept[1]);
        let own = kept[0].split('?').next().unwrap();
        assert_ne!(own, address);
        let again = owner.get(&format!("{own}/file")).await;
        assert_eq!(again.body.replace(own.rsplit('/').next().unwrap(), &key), changed);
    }
}

#[tokio::test]
async fn hostile_files_and_forms_break_nothing() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let form = small(&mut owner, "Sound").await;
        let address = save(&mut owner, "/library/new", &form).await;
        let file = owner.get(&format!("{address}/file")).await.body;
        let texts = [
            "\0".to_owned(),
            "key = ".to_owned(),
            "a = [".repeat(2_000),
            "[".repeat(20_000),
            "x".repeat(70_000),
            "<script>alert(1)</script>".to_owned(),
            file.replace("Sound", "\\u0000\\u0007"),
            file.replace("rating-10", "rating-11"),
            file.replace("[purpose]", "[purpose]\nbaseline = \"twice\""),
            format!("{file}{}", file.split("[[field]]").nth(1).unwrap()),
        ];
        for text in &texts {
            for deed in ["look", "keep"] {
                let sent = [("file", text.as_str()), ("lang", "en"), ("deed", deed), ("id", "not an id")];
                let answer = owner.post("/library/import", &sent).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{text:.60}: {}", answer.body);
                assert!(!answer.body.contains("<script>alert"));
            }
        }
        let wrong = [("file", texts[7].as_str()), ("lang", "en"), ("deed", "look")];
        let page = owner.post("/library/import", &wrong).await;
        assert!(page.says("rating-11") && page.says("Line "), "the text and the line: {}", page.body);
        for to in ["/library/import", "/library/new", "/library/check", "/library/preview", &format!("{address}/edit")]
        {
            for body in [
                "file=%ff%fe%00&q0-label=%ff&q99999999999999999999-label=x&d0-show=%00&deed=q-copy-18446744073709551615",
                "deed=save&q0-kind=choice&q0-had=%09&q0-options=a%0aa%0aa&lang=en&seen=all&title=%3Cscript%3Ealert(1)",
                "deed=d-add&add_show=sleep&d0-show=nothing&e0-doi=10.&guide=pacer&g_patterns=%7C%7C%7C",
                "",
            ] {
                let request = Request::post(to).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let answer = owner.send(request.body(Body::from(body)).unwrap()).await;
                assert!(!answer.status.is_server_error(), "{to} {body}: {}", answer.status);
                assert!(!answer.body.contains("<script>alert"), "{to} repeats a script");
            }
        }
        assert!(owner.get(&address).await.says("Sound"));
    }
}

#[tokio::test]
async fn what_one_keeps_to_oneself_is_missing_for_everybody_else() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let mut marta = site.therapist(&mut owner, "Marta Ruiz").await;
        let (case, _) = site.client_of(&mut owner, "Ana", "en").await;
        let mut form = small(&mut marta, "Only mine").await;
        set(&mut form, "seen", "me");
        let address = save(&mut marta, "/library/new", &form).await;
        let key = address.rsplit('/').next().unwrap();
        assert!(marta.get("/library").await.says("only for me"));
        assert!(!owner.get("/library").await.says("Only mine"));
        for page in ["", "/edit", "/file", "/versions", "/versions/1"] {
            let found = owner.get(&format!("{address}{page}")).await;
            assert_eq!(found.status, StatusCode::NOT_FOUND, "{page}");
        }
        for deed in ["/edit", "/star", "/remove", "/versions/1"] {
            let done = owner.post(&format!("{address}{deed}"), &refs(&form)).await;
            assert_eq!(done.status, StatusCode::NOT_FOUND, "{deed}");
        }
        for elsewhere in [format!("/library/new?from={key}"), format!("{case}/propose?activity={key}")] {
            assert_eq!(owner.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "{elsewhere}");
        }
        // The id of what one may not see cannot be written over either.
        let mut theirs = small(&mut owner, "Mine now").await;
        set(&mut theirs, "id", &uuid::Uuid::parse_str(&key[4..]).unwrap().to_string());
        set(&mut theirs, "deed", "save");
        assert_eq!(owner.post("/library/new", &refs(&theirs)).await.status, StatusCode::NOT_FOUND);
        // Opened to everybody, it is found; and only who made it may take it back.
        let mut form = built(&marta.get(&format!("{address}/edit")).await);
        set(&mut form, "seen", "all");
        save(&mut marta, &format!("{address}/edit"), &form).await;
        assert!(owner.get("/library").await.says("Only mine"));
        let mut form = built(&owner.get(&format!("{address}/edit")).await);
        assert!(!owner.get(&format!("{address}/edit")).await.body.contains("value=\"me\""));
        set(&mut form, "seen", "me");
        save(&mut owner, &format!("{address}/edit"), &form).await;
        assert_eq!(marta.get(&address).await.status, StatusCode::OK);
    }
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

#[tokio::test]
async fn the_shelf_has_packs_and_is_searched_without_accents() {
    let site = common::one_site().await;
    let mut owner = site.set_up().await;
    let shelf = owner.get("/library").await;
    assert!(shelf.links().contains(&"/library?school=cbt".to_owned()), "{}", shelf.body);
    let pack = owner.get("/library?school=cbt").await;
    assert!(pack.body.contains("id=\"phase-1\"") && pack.body.contains("aria-current=\"true\""), "{}", pack.body);
    let plain = owner.get("/library?lang=es&q=preocupacion").await;
    let accented = owner.get("/library?lang=es&q=preocupaci%C3%B3n").await;
    assert!(plain.body.matches("card item").count() > 0);
    assert_eq!(plain.body.matches("card item").count(), accented.body.matches("card item").count());
}
