//! Signed out in the middle of writing: the page says so before it is left, and signing in leads back to where the
//! words are.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Browser, PASSWORD, pair, propose};

const FORM: &str = "application/x-www-form-urlencoded";

/// A form sent from a page, as a browser names it.
async fn sent_from(browser: &mut Browser, page: &str, to: &str) -> Option<String> {
    let request = Request::post(to).header(header::CONTENT_TYPE, FORM).header(header::REFERER, page);
    let answer = browser.send(request.body(Body::from("a-trigger=words")).unwrap()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location
}

#[tokio::test]
async fn signing_in_leads_back_to_the_page_the_form_stands_on() {
    for site in common::sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let work = propose(&mut therapist, &case, "urge-record", &[]).await;
        client.post(&format!("{work}/accept"), &[("version", "1")]).await;
        let page = client.get(&format!("{work}/do")).await;
        let begun = page.input("id");
        let form = [("id", begun.clone().unwrap()), ("a-strength", "7".into()), ("quiet", "1".into())];
        assert_eq!(client.post(&format!("{work}/draft"), &form).await.status, StatusCode::NO_CONTENT);

        let mut out = site.browser();
        let unnamed = out.post(&format!("{work}/do"), &form).await.location.unwrap();
        let named = sent_from(&mut out, &format!("https://notes.test{work}/do"), &format!("{work}/do")).await;
        assert_eq!(named.as_ref(), Some(&unnamed));
        let back = unnamed.split_once("back=").unwrap().1.replace("%2F", "/");
        assert_eq!(back, format!("{work}/do"));
        let login = format!("ana-{}", &case[31..39]);
        let form = [("login", login.as_str()), ("password", PASSWORD), ("back", back.as_str())];
        let there = out.post_on("/door", &form).await;
        assert_eq!(there.input("id"), begun, "{}: {}", site.engine, there.body);

        // From Today, where what was done before is not said once more.
        let mut out = site.browser();
        let today = "https://notes.test/?done=tapped&entry=x";
        assert_eq!(sent_from(&mut out, today, &format!("{work}/tap")).await.unwrap(), "/door?back=%2F%3Fentry%3Dx");
        let page = format!("https://notes.test{work}/change?done=asked");
        let back = sent_from(&mut out, &page, &format!("{work}/change")).await.unwrap();
        assert_eq!(back.replace("%2F", "/"), format!("/door?back={work}/change"));
    }
}

#[tokio::test]
async fn a_page_can_ask_whether_somebody_is_still_signed_in_and_what_time_it_is() {
    let site = common::one_site().await;
    let (mut therapist, _, mut client) = pair(&site).await;
    for browser in [&mut therapist, &mut client] {
        assert_eq!(browser.get("/door/in").await.status, StatusCode::NO_CONTENT);
        let page = browser.get("/more").await;
        assert!(page.says("data-now=\"2026-11-23T10:00:00Z\""), "{}", page.body);
        assert!(page.says("id=\"held\""), "{}", page.body);
    }
    let mut nobody = site.browser();
    let answer = nobody.get("/door/in").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    // The door itself has nothing to lose.
    assert!(!nobody.get("/door").await.says("id=\"held\""));
}
