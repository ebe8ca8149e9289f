//! What the client and somebody close write about the same days, side by side; and who has read it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{
    Browser,
    close::{recording, write},
    pair, propose, sites,
};

/// A record of the client's own, agreed to: its address.
async fn urges(therapist: &mut Browser, case: &str, client: &mut Browser) -> String {
    let work = propose(therapist, case, "urge-record", &[("title", "Urges")]).await;
    client.post(&format!("{work}/accept"), &[("version", "1")]).await;
    work
}

/// The client's rating, kept under an id that ends in a number.
async fn rates(client: &mut Browser, work: &str, number: u8, strength: &str, sharing: &str) {
    let id = format!("01930000-0000-7000-8000-0000000000{number:02}");
    let form = [("id", id.as_str()), ("when", "now"), ("sharing", sharing), ("a-strength", strength)];
    let kept = client.post(&format!("{work}/do"), &form).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
}

/// The cells of the first table's rows, without their tags.
fn rows(page: &str) -> Vec<Vec<String>> {
    let Some(table) = page.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()) else {
        return Vec::new();
    };
    let cell = |cell: &str| cell.split_once('>').unwrap().1.split('<').next().unwrap().to_owned();
    let cells =
        |row: &str| row.split("<t").skip(1).filter(|it| it.starts_with('h') || it.starts_with('d')).map(cell).collect();
    table.split("<tr>").skip(1).map(cells).collect()
}

#[tokio::test]
async fn the_same_question_of_both_stands_side_by_side_on_days_when_both_wrote() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let work = urges(&mut therapist, &case, &mut client).await;
        let id = work.rsplit('/').next().unwrap();
        let begin = client.get(&format!("{case}/close/new?like={id}")).await;
        assert!(begin.says("How strong was the urge?") && begin.says("From 0 to 10, as in “Urges”"), "{}", begin.body);
        let like = [("like", id), ("q2", "How strong did it look?"), ("k2", ""), ("l2", "strength")];
        let (_, mut close) = recording(&site, &mut client, &case, &like).await;
        rates(&mut client, &work, 1, "6", "shared").await;
        let form = [("id", "01930000-0000-7000-8000-000000000c01"), ("when", "now"), ("a-strength", "4")];
        assert_eq!(close.post("/o", &form).await.status, StatusCode::SEE_OTHER);
        site.later(3600);
        rates(&mut client, &work, 2, "8", "shared").await;
        // What is the client's alone is not part of it, nor a day on which only one wrote.
        rates(&mut client, &work, 3, "10", "private").await;
        site.later(24 * 3600);
        rates(&mut client, &work, 4, "2", "shared").await;
        let both = vec![vec!["Yesterday".to_owned(), "6 · 8".into(), "4".into()]];
        let mine = client.get("/close").await;
        assert!(mine.says("On the same day") && mine.says("How strong did it look?"), "{}", mine.body);
        assert_eq!(rows(&mine.body), both, "{}", site.engine);
        // A day later the therapist has to sign in again.
        let mut therapist = common::owner(&site).await;
        assert_eq!(rows(&therapist.get(&format!("{case}/close")).await.body), both);
        // The close person sees their own, and nothing of this.
        let own = close.get("/o").await;
        assert!(own.says("4 of 10") && !own.says("8 of 10") && !own.says("Urges") && rows(&own.body).is_empty());
        // The therapist has read the client's ratings by it, and the client sees that.
        assert!(client.get("/seen").await.says("2 entries: Urges"));
    }
}

#[tokio::test]
async fn a_rating_that_was_read_beside_the_close_persons_is_read() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let work = urges(&mut therapist, &case, &mut client).await;
        let like = [("like", work.rsplit('/').next().unwrap()), ("q2", "How strong did it look?"), ("l2", "strength")];
        let (_, mut close) = recording(&site, &mut client, &case, &like).await;
        rates(&mut client, &work, 1, "6", "shared").await;
        rates(&mut client, &work, 2, "", "shared").await;
        let form = [("id", "01930000-0000-7000-8000-000000000c01"), ("when", "now"), ("a-strength", "4")];
        assert_eq!(close.post("/o", &form).await.status, StatusCode::SEE_OTHER);
        // The client's own look at it is no reading.
        client.get("/close").await;
        let entry = |number: u8| format!("{case}/e/01930000-0000-7000-8000-0000000000{number:02}");
        assert!(!client.get(&entry(1)).await.says("has read it"), "{}", site.engine);
        assert!(therapist.get(&format!("{case}/close")).await.says("On the same day"));
        assert!(client.get(&entry(1)).await.says("has read it"), "{}", site.engine);
        let answer = client.post(&format!("{}/share", entry(1)), &[("sharing", "private")]).await;
        assert!(answer.location.unwrap().ends_with("read-already"));
        // An entry of that day without a rating was not shown: it can still be taken back, and is not told as read.
        let answer = client.post(&format!("{}/share", entry(2)), &[("sharing", "private")]).await;
        assert!(answer.location.unwrap().ends_with("taken-back"));
        assert!(client.get("/seen").await.says("One entry: Urges"));
    }
}

#[tokio::test]
async fn a_question_of_work_that_is_not_there_is_asked_anew() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let (theirs, mut other) = site.client_of(&mut therapist, "Bruno", "en").await;
        let work = urges(&mut therapist, &theirs, &mut other).await;
        let id = work.rsplit('/').next().unwrap();
        assert!(!client.get(&format!("{case}/close/new?like={id}")).await.says("Urges"));
        let page = client.get(&format!("{case}/close/new?set=own")).await;
        let (_, form) = common::close::filled(&page, &[("like", id), ("k1", ""), ("l1", "strength")]);
        let again = client.post(&format!("{case}/close/new"), &form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("f-k1-e") && !again.says("Urges"), "{}", again.body);
    }
}

#[tokio::test]
async fn every_reading_of_a_close_persons_notes_by_the_therapist_is_told() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let session = "01930000-0000-7000-8000-0000000005e5";
        let day = [("id", session), ("day", "2026-11-24"), ("time", "16:00"), ("minutes", "50")];
        therapist.post(&format!("{case}/sessions"), &day).await;
        let (_, mut close) = recording(&site, &mut client, &case, &[]).await;
        // Nothing is written yet, so nothing is read; and the client's own reading is nobody's business.
        therapist.get(&format!("{case}/close")).await;
        write(&mut close, "She stood there").await;
        client.get("/close").await;
        client.get(&format!("{case}/s/{session}?look=close")).await;
        assert!(client.get("/seen").await.says("Nobody has read anything yet"));
        therapist.get(&format!("{case}/close")).await;
        let told = client.get("/seen").await;
        assert!(told.says("read what someone close wrote") && told.says("One note by someone close"), "{}", told.body);
        write(&mut close, "And once more").await;
        let read = therapist.get(&format!("{case}/s/{session}?look=close")).await;
        assert!(read.says("And once more"), "{}", read.body);
        assert!(client.get("/seen").await.says("2 notes by someone close"), "{}", site.engine);
    }
}
