//! A diary kept elsewhere comes in with its own dates, once however often it is sent, and is looked at in a review.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::sites;

const MAP: &str = r#"
title = "Sleep and headaches"
only = { column = "who", is = "a" }
when = { column = "date", format = "%Y-%m-%d", at = "21:30" }
[[field]]
column = "headache"
key = "headache"
label = "Headache that day"
kind = "yes-no"
values = { "1" = "yes", "0" = "no" }
[[field]]
column = "hours"
key = "hours"
label = "Hours slept"
kind = "number"
"#;
const FILE: &str =
    "who,date,headache,hours\na,2026-10-24,1,6.5\na,2026-10-25,0,8\nb,2026-10-25,1,3\na,2026-10-25,1,NA\n";

#[tokio::test]
async fn a_diary_is_brought_in_once_and_looked_at_in_a_review() {
    for site in sites().await {
        let mut therapist = site.set_up().await;
        let (case, mut client) = site.client_of(&mut therapist, "Ana", "en").await;
        let id = case.trim_start_matches("/c/").to_owned();
        let diary = formats::diary::read(FILE.as_bytes(), MAP).unwrap();
        let would = app::import(&site.app, &id, &diary, false).await.unwrap();
        assert_eq!((would.added, would.there_already), (3, 0));
        assert!(!client.get("/agreed").await.says("Sleep and headaches"), "a preview must write nothing");
        let done = app::import(&site.app, &id, &diary, true).await.unwrap();
        assert_eq!((done.added, done.there_already), (3, 0));
        let again = app::import(&site.app, &id, &diary, true).await.unwrap();
        assert_eq!((again.added, again.there_already), (0, 3));
        // A corrected file brings only what is new.
        let more = formats::diary::read(format!("{FILE}a,2026-10-26,0,7\n").as_bytes(), MAP).unwrap();
        assert_eq!(app::import(&site.app, &id, &more, true).await.unwrap().added, 1);

        // It waits for the client's yes like any other proposal.
        let agreed = client.get("/agreed").await;
        assert!(agreed.says("Sleep and headaches"), "{}", agreed.body);
        let address = agreed.links().into_iter().find(|link| link.contains("/a/")).unwrap();
        assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
        let notice = client.get("/notice").await;
        // The clocks went back that night: the wall still says half past nine.
        assert!(notice.says("Sunday 25 October, 21:30") && notice.says("Hours slept"), "{}", notice.body);

        let session = "01930000-0000-7000-8000-00000000ab1e";
        let opened = therapist.post(&format!("{case}/sessions"), &[("id", session), ("deed", "now")]).await;
        let review = therapist.get(&opened.location.unwrap()).await;
        assert_eq!(review.status, StatusCode::OK);
        for words in ["Sleep and headaches", "Hours slept", "6.5", "Saturday 24 October, 21:30"] {
            assert!(review.says(words), "{} the review does not say {words}: {}", site.engine, review.body);
        }
    }
}

#[tokio::test]
async fn nobody_is_invented_for_a_diary() {
    let site = common::one_site().await;
    site.set_up().await;
    let diary = formats::diary::read(FILE.as_bytes(), MAP).unwrap();
    for nobody in ["somebody", "01930000-0000-7000-8000-000000000000", ""] {
        let refused = app::import(&site.app, nobody, &diary, true).await.unwrap_err();
        assert!(refused.to_string().contains("there is no client"), "{refused}");
    }
}

#[tokio::test]
async fn a_diary_with_other_fields_or_days_to_come_is_refused_whole() {
    for site in sites().await {
        let mut therapist = site.set_up().await;
        let (case, _) = site.client_of(&mut therapist, "Ana", "en").await;
        let id = case.trim_start_matches("/c/").to_owned();
        let diary = formats::diary::read(FILE.as_bytes(), MAP).unwrap();
        app::import(&site.app, &id, &diary, true).await.unwrap();
        let map = format!(
            "{MAP}[[field]]\ncolumn = \"who\"\nkey = \"whose\"\nlabel = \"Whose day\"\nkind = \"short-text\"\n"
        );
        let other = formats::diary::read(format!("{FILE}a,2026-10-27,1,5\n").as_bytes(), &map).unwrap();
        for really in [false, true] {
            let refused = app::import(&site.app, &id, &other, really).await.unwrap_err().to_string();
            assert!(refused.contains("other fields") && refused.contains("Whose day"), "{refused}");
        }
        let ahead = formats::diary::read(format!("{FILE}a,2099-10-27,1,5\n").as_bytes(), MAP).unwrap();
        for really in [false, true] {
            let refused = app::import(&site.app, &id, &ahead, really).await.unwrap_err().to_string();
            assert!(refused.contains("row 6: 2099-10-27 has not been yet"), "{refused}");
        }
        let again = app::import(&site.app, &id, &diary, false).await.unwrap();
        assert_eq!((again.added, again.there_already), (0, 3), "{}", site.engine);
    }
}

#[tokio::test]
async fn looking_first_keeps_nobody_from_writing() {
    let site = common::one_site().await;
    let mut therapist = site.set_up().await;
    let (case, _) = site.client_of(&mut therapist, "Ana", "en").await;
    let diary = formats::diary::read(FILE.as_bytes(), MAP).unwrap();
    let writing = site.app.db.begin().await.unwrap();
    let looked = app::import(&site.app, case.trim_start_matches("/c/"), &diary, false).await.unwrap();
    assert_eq!((looked.added, looked.there_already), (3, 0));
    drop(writing);
}
