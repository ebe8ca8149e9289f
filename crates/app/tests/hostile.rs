//! Garbage at every form: never an error of ours, never half a write.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Browser, sites};

/// Texts that break careless programs.
fn nasty() -> Vec<String> {
    vec![
        String::new(),
        "\0".into(),
        "'; drop table entry; --".into(),
        "<script>alert(1)</script>".into(),
        "{{7*7}}{% include 'x' %}".into(),
        "../../etc/passwd".into(),
        "𝕹𝖚𝖑𝖑 \u{202e}\u{200b}\u{feff}".into(),
        "9".repeat(400),
        "-1".into(),
        "1e999".into(),
        "NaN".into(),
        "2026-02-31".into(),
        "99:99".into(),
        "x".repeat(30_000),
    ]
}

const NAMES: [&str; 66] = [
    "id",
    "title",
    "goal",
    "why",
    "what",
    "when",
    "rhythm",
    "times",
    "at",
    "amount",
    "smallest",
    "confidence",
    "difficulty",
    "importance",
    "sharing",
    "starts",
    "ends",
    "review",
    "step",
    "on",
    "has_on",
    "activity",
    "deed",
    "version",
    "reason",
    "words",
    "outcome",
    "barrier",
    "a-strength",
    "a-helped",
    "day",
    "time",
    "zone",
    "lang",
    "minutes",
    "text",
    "rated",
    "context",
    "drop",
    "plan_at",
    "a-likely_before",
    "a-distress",
    "who",
    "ask",
    "q1",
    "k1",
    "l1",
    "like",
    "seen",
    "a-q1",
    "guide",
    "guide_minutes",
    "guide_pattern",
    "g_patterns",
    "g_lines",
    "q0-label",
    "q0-kind",
    "q0-options",
    "q0-if",
    "d0-show",
    "e0-claim",
    "file",
    "who1",
    "number1",
    "helps",
    "practice",
];

async fn doors(site: &common::Site) -> (Vec<(String, Browser)>, String) {
    let mut owner = site.set_up().await;
    let (case, mut client) = site.client_of(&mut owner, "Ana", "en").await;
    let form = [
        ("id", "01930000-0000-7000-8000-000000000001"),
        ("activity", "urge-record"),
        ("title", "Urges"),
        ("goal", "See"),
        ("why", "To see"),
        ("what", "Tap"),
        ("rhythm", "event"),
        ("times", "1"),
        ("sharing", "shared"),
    ];
    let made = owner.post(&format!("{case}/propose"), &form).await;
    let address = made.location.unwrap_or_else(|| panic!("{}", made.body)).split('?').next().unwrap().to_owned();
    client.post(&format!("{address}/accept"), &[("version", "1")]).await;
    let tap = client.post(&format!("{address}/tap"), &[("x", "")]).await;
    let entry = format!("{case}/e/{}", tap.location.unwrap().split("entry=").nth(1).unwrap());
    owner
        .post(
            &format!("{case}/sessions"),
            &[
                ("id", "01930000-0000-7000-8000-0000000005e5"),
                ("day", "2026-11-24"),
                ("time", "16:00"),
                ("minutes", "50"),
            ],
        )
        .await;
    let ladder = common::propose(&mut owner, &case, "ladder-fears", &[("step", "3")]).await;
    client.post(&format!("{ladder}/accept"), &[("version", "1")]).await;
    let plan = [("id", "01930000-0000-7000-8000-00000000001a"), ("deed", "plan"), ("a-feared", "That it falls")];
    client.post(&format!("{ladder}/do"), &plan).await;
    let after = client.get("/").await.links().into_iter().find(|link| link.ends_with("/after")).unwrap();
    let of_case = ["/propose", "/sessions", "/settings", "/phase", "/invite", "/close/new"];
    let of_case = of_case.map(|rest| format!("{case}{rest}"));
    let of_work = ["/change", "/accept", "/decline", "/take-back", "/reconsider", "/ask", "/start", "/rest", "/resume"]
        .map(|rest| format!("{address}{rest}"));
    let of_client = ["/do", "/draft", "/tap", "/went", "/ask"].map(|rest| format!("{address}{rest}"));
    let of_entry = ["/amend", "/share", "/why"].map(|rest| format!("{entry}{rest}"));
    let mut all = Vec::new();
    for form in of_case
        .into_iter()
        .chain(of_work)
        .chain(["/clients/new", "/colleagues", "/me", "/devices/end"].map(String::from))
        .chain(["/library/new", "/library/import", "/library/check", "/library/preview"].map(String::from))
        .chain([format!("{ladder}/ladder")])
    {
        all.push((form, owner.clone()));
    }
    for form in of_client.into_iter().chain(of_entry).chain(["/next", "/me", "/card/mine"].map(String::from)).chain([
        format!("{ladder}/do"),
        format!("{ladder}/ladder"),
        after,
        format!("{case}/close/new"),
    ]) {
        all.push((form, client.clone()));
    }
    let (_, close) = common::close::recording(site, &mut client, &case, &[]).await;
    for form in ["/o", "/o/lang"] {
        all.push((form.to_owned(), close.clone()));
    }
    for form in ["/door", "/door/forgot", "/setup/x", "/i/x", "/o", "/o/x"] {
        all.push((form.to_owned(), site.browser()));
    }
    (all, address)
}

fn is_ours(status: StatusCode) -> bool {
    !status.is_server_error()
}

#[tokio::test]
async fn no_form_breaks_on_garbage() {
    for site in sites().await {
        let (doors, _) = doors(&site).await;
        for (form, mut browser) in doors {
            for text in nasty() {
                let fields: Vec<(&str, &str)> = NAMES.iter().map(|name| (*name, text.as_str())).collect();
                let answer = browser.post(&form, &fields).await;
                assert!(is_ours(answer.status), "{} {form} with {text:.40}: {}", site.engine, answer.status);
                assert!(!answer.body.contains("<script>alert"), "{form} repeats a script");
            }
        }
    }
}

#[tokio::test]
async fn wrong_kinds_of_bodies_are_refused_and_change_nothing() {
    for site in sites().await {
        let (doors, address) = doors(&site).await;
        let count = || async {
            let mut tx = site.app.db.read().await.unwrap();
            let entries: i64 = tx.sql("select count(*) from entry").value().await.unwrap();
            let terms: i64 = tx.sql("select count(*) from terms").value().await.unwrap();
            (entries, terms)
        };
        let before = count().await;
        for (form, mut browser) in doors.into_iter().filter(|(form, _)| !form.ends_with("/tap")) {
            for (kind, body) in [
                ("application/json", Body::from("{\"a\":")),
                ("multipart/form-data", Body::from("--x")),
                ("application/x-www-form-urlencoded", Body::from(vec![0xff, 0xfe, b'=', 0x80, b'&', b'%'])),
                ("application/x-www-form-urlencoded", Body::from("a=".to_owned() + &"x".repeat(600_000))),
                ("", Body::empty()),
            ] {
                let request = Request::post(&form).header(header::CONTENT_TYPE, kind).body(body).unwrap();
                let answer = browser.send(request).await;
                assert!(is_ours(answer.status), "{} {form} {kind}: {}", site.engine, answer.status);
            }
        }
        assert_eq!(count().await, before, "{address}");
    }
}

#[tokio::test]
async fn another_sites_form_is_refused() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        for (name, value) in
            [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.test")]
        {
            let request = Request::post("/clients/new")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(name, value)
                .body(Body::from("name=Eve&lang=en&zone=UTC&work_word=work"))
                .unwrap();
            let refused = owner.send(request).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{name}: {value}");
            assert!(refused.says("That did not come from one of our pages"), "{}", refused.body);
        }
    }
}

#[tokio::test]
async fn what_is_refused_without_a_word_is_a_page_all_the_same() {
    let site = common::one_site().await;
    let mut owner = site.set_up().await;
    for (lang, words) in [("en", "There is nothing here"), ("es", "Aquí no hay nada")] {
        let request = Request::put(format!("/clients?lang={lang}")).body(Body::empty()).unwrap();
        let refused = owner.send(request).await;
        assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
        assert!(refused.says(words) && refused.links().contains(&"/card".to_owned()), "{}", refused.body);
    }
}

#[tokio::test]
async fn every_answer_carries_the_policy_and_nothing_personal_is_cached() {
    let site = common::one_site().await;
    let mut owner = site.set_up().await;
    for page in ["/", "/clients", "/door", "/nowhere"] {
        let answer = owner.get(page).await;
        let head =
            |name: &str| answer.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        assert!(head("content-security-policy").starts_with("default-src 'self'"), "{page}");
        assert_eq!(head("cache-control"), "no-store", "{page}");
        assert_eq!(head("x-content-type-options"), "nosniff", "{page}");
        assert!(head("strict-transport-security").starts_with("max-age="), "{page}");
        for inline in [" style=\"", "<style", "<script>", " onclick=", "javascript:"] {
            assert!(!answer.body.contains(inline), "{page} has {inline}");
        }
    }
}
