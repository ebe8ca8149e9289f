//! The card for hard moments: what a client writes on it is there when it is needed, for nobody else's eyes; and what
//! everybody is told before they begin.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{pair, propose, sites};

const CARD: [(&str, &str); 6] = [
    ("seen", "0"),
    ("who1", "My sister Rosa"),
    ("number1", "+44 (0)7700 900 461"),
    ("who2", "Next door, number nine"),
    ("helps", "The bench by the canal\nIt has passed every time"),
    ("practice", "020 7946 0958"),
];

#[tokio::test]
async fn what_a_client_writes_stands_above_the_general_steps_and_can_be_dialled() {
    for site in sites().await {
        let (_, _, mut client) = pair(&site).await;
        let empty = client.get("/card").await;
        assert!(empty.body.contains("href=\"/card/mine\"") && empty.says("Your own part"), "{}", empty.body);
        let kept = client.post_on("/card/mine", &CARD).await;
        assert!(kept.says("Only you see the words"), "{}", kept.body);
        assert!(kept.body.contains("href=\"tel:+447700900461\"") && kept.body.contains("href=\"tel:02079460958\""));
        for words in ["Call: My sister Rosa", "Next door, number nine", "The bench by the canal"] {
            assert!(kept.says(words), "{words}");
            let at = |words: &str| kept.body.find(words).unwrap();
            assert!(at(words) < at("For a hard moment"), "{words} stands below the steps");
        }
        // Changed, then emptied.
        let form = client.get("/card/mine").await;
        assert_eq!(form.input("number1").as_deref(), Some("+44 (0)7700 900 461"));
        let seen = form.input("seen").unwrap();
        site.later(60);
        let gone = client.post_on("/card/mine", &[("seen", seen.as_str()), ("who1", " ")]).await;
        assert!(gone.says("empty again") && !gone.says("Rosa"), "{}", gone.body);
    }
}

#[tokio::test]
async fn nobody_else_sees_a_word_of_it() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        assert!(therapist.get(&case).await.says("crisis card is not filled in yet"));
        client.post("/card/mine", &CARD).await;
        let page = therapist.get(&case).await;
        assert!(page.says("crisis card is filled in"), "{}", page.body);
        let mut guest = site.browser();
        for page in [page, therapist.get("/card").await, guest.get("/card").await] {
            for words in ["Rosa", "7700", "canal"] {
                assert!(!page.says(words), "{words}");
            }
        }
        assert!(guest.get("/card").await.body.contains("/door?back=%2Fcard"));
        let (_, mut other) = site.client_of(&mut therapist, "Bruno", "en").await;
        assert!(!other.get("/card").await.says("Rosa"));
        assert_eq!(therapist.get("/card/mine").await.status, StatusCode::NOT_FOUND);
        assert_eq!(therapist.post("/card/mine", &CARD).await.status, StatusCode::NOT_FOUND);
        assert_eq!(guest.post("/card/mine", &CARD).await.status, StatusCode::SEE_OTHER);
        // In the table there is noise.
        let mut tx = site.app.db.read().await.unwrap();
        let body: Vec<u8> = tx.sql("select body from card").value().await.unwrap();
        assert!(!body.windows(4).any(|letters| letters == b"Rosa"), "{}", site.engine);
    }
}

#[tokio::test]
async fn what_cannot_be_dialled_is_told_beside_its_field_and_nothing_is_lost() {
    for site in sites().await {
        let (_, _, mut client) = pair(&site).await;
        let mut form = CARD.to_vec();
        form.retain(|(name, _)| *name != "number1");
        form.push(("number1", "ask for <Rosa>"));
        let again = client.post("/card/mine", &form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("id=\"f-number1-e\"") && again.says("cannot be dialled"), "{}", again.body);
        assert_eq!(again.input("number1").as_deref(), Some("ask for <Rosa>"));
        assert_eq!(again.input("who2").as_deref(), Some("Next door, number nine"));
        assert!(again.says("The bench by the canal"));
        assert!(!client.get("/card").await.says("Rosa"), "half a card was kept");
    }
}

#[tokio::test]
async fn an_old_page_does_not_write_over_a_newer_card() {
    for site in sites().await {
        let (_, _, mut client) = pair(&site).await;
        client.post("/card/mine", &CARD).await;
        // Sent twice it is one card; another one from a page that was opened before it is refused.
        assert_eq!(client.post("/card/mine", &CARD).await.status, StatusCode::SEE_OTHER);
        site.later(60);
        let old = client.post("/card/mine", &[("seen", "0"), ("helps", "Only this")]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(old.says("Only this") && old.says("changed on another page"), "{}", old.body);
        let emptied = client.post("/card/mine", &[("seen", "0")]).await;
        assert_eq!(emptied.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(client.get("/card").await.says("Rosa"));
        // Who has been told and saves once more means it.
        let seen = old.input("seen").unwrap();
        let again = client.post("/card/mine", &[("seen", seen.as_str()), ("helps", "Only this")]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert!(client.get("/card").await.says("Only this"));
    }
}

#[tokio::test]
async fn how_this_works_is_told_until_the_first_yes_or_no_and_stays_under_more() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        assert!(client.get("/").await.says("Before you begin"));
        let address = propose(&mut therapist, &case, "urge-record", &[]).await;
        let today = client.get("/").await;
        assert!(today.says("Before you begin") && today.says("Helen Ward reads what you share"), "{}", today.body);
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        assert!(!client.get("/").await.says("Before you begin"));
        assert!(client.get("/more").await.links().contains(&"/before".to_owned()));
        assert!(client.get("/before").await.says("Helen Ward reads what you share"));
        assert_eq!(therapist.get("/before").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_same_topic_said_twice_is_one_topic() {
    for site in sites().await {
        let (_, _, mut client) = pair(&site).await;
        for text in ["Sunday lunch", "My job", "Sunday lunch"] {
            client.post("/next", &[("text", text)]).await;
            site.later(60);
        }
        let page = client.get("/next").await;
        assert!(page.says("Twice, last today"), "{}", page.body);
        assert_eq!(page.body.matches("<blockquote>").count(), 2);
        let id = page.input("topic").unwrap();
        client.post("/next/remove", &[("topic", id.as_str())]).await;
        let page = client.get("/next").await;
        assert!(!page.says("Sunday lunch") && page.says("My job"), "{}", page.body);
    }
}

#[tokio::test]
async fn a_therapists_day_quotes_one_line_and_the_client_is_told_of_it_once() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "urge-record", &[("title", "The urge to check")]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        for _ in 0..2 {
            client.post(&format!("{address}/tap"), &[("x", "")]).await;
            site.later(120);
        }
        let session = [
            ("id", "01930000-0000-7000-8000-0000000005e5"),
            ("day", "2026-11-23"),
            ("time", "16:00"),
            ("minutes", "50"),
        ];
        therapist.post(&format!("{case}/sessions"), &session).await;
        let today = therapist.get("/").await;
        assert!(today.says("Since last time: “The urge to check” twice"), "{}", today.body);
        assert!(today.says("Open the session") && today.links().contains(&case));
        // Names of work and counts are no reading.
        assert!(!client.get("/seen").await.says("Helen Ward, today"), "{}", site.engine);
        client.post("/next", &[("text", "Sunday lunch")]).await;
        site.later(60);
        client.post("/next", &[("text", "My job")]).await;
        let told = "What you want to talk about";
        for _ in 0..3 {
            site.later(60);
            let today = therapist.get("/").await;
            assert!(today.says("Sunday lunch") && today.says("and one thing more") && !today.says("My job"));
            let seen = client.get("/seen").await;
            assert_eq!(seen.body.matches(told).count(), 1, "{}", seen.body);
        }
        // Newer words are another reading.
        for _ in 0..2 {
            let id = client.get("/next").await.input("topic").unwrap();
            client.post("/next/remove", &[("topic", id.as_str())]).await;
        }
        client.post("/next", &[("text", "The house")]).await;
        site.later(60);
        assert!(therapist.get("/").await.says("The house"));
        assert_eq!(client.get("/seen").await.body.matches(told).count(), 2, "{}", site.engine);
    }
}
