//! The close person: asked with the client's yes alone, let in by a link, recording on one form, and out at once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{
    Answer, Browser, Site,
    close::{begin, filled, join, link, recording, write},
    pair, propose, sites,
};
use std::{fs, path::Path};

const TYPED: &str = "She stood at the stove for a long while";

async fn says(browser: &mut Browser, address: &str, words: &str) -> bool {
    browser.get(address).await.says(words)
}

fn is_out(answer: &Answer) -> bool {
    answer.status == StatusCode::SEE_OTHER && answer.location.as_deref().is_some_and(|to| to.starts_with("/door"))
}

/// What a close person's address says to everybody for whom nothing is open there.
async fn nothing_open(site: &Site) -> String {
    let page = site.browser().get("/o").await;
    assert!(page.status == StatusCode::OK && page.says("Nothing is open here now"), "{}", page.body);
    page.body
}

#[tokio::test]
async fn what_the_therapist_suggests_waits_for_the_clients_yes() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        assert!(says(&mut therapist, &format!("{case}/close/new?set=notice"), "Speak with Ana alone").await);
        let address = begin(&mut therapist, &case, &[]).await;
        assert!(
            says(&mut client, "/close", "Luis next door").await && says(&mut client, "/close", "21 December").await
        );
        // Before the yes there is no link for anybody, and nobody says yes for the client.
        for browser in [&mut therapist, &mut client] {
            let refused = browser.post(&format!("{address}/link"), &[("x", "")]).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{}", site.engine);
        }
        assert_eq!(therapist.post(&format!("{address}/yes"), &[("x", "")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(client.post(&format!("{address}/yes"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        // From here on the therapist can neither end it nor invite.
        assert_eq!(therapist.post(&format!("{address}/take-back"), &[("x", "")]).await.status, StatusCode::CONFLICT);
        assert_eq!(therapist.post(&format!("{address}/end"), &[("x", "")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(therapist.get(&format!("{address}/link")).await.status, StatusCode::NOT_FOUND);
        let link = link(&mut client, &address).await;
        let welcome = site.browser().get(&format!("{link}?lang=es")).await;
        assert!(welcome.says("Write down when you notice it") && welcome.says("Conviene saber"), "{}", welcome.body);
        assert!(!welcome.says("Ana") && !welcome.says("Luis") && !welcome.says("Helen") && !welcome.says("terap"));
        let mut close = join(&site, &link).await;
        assert_eq!(write(&mut close, TYPED).await.location.as_deref(), Some("/o?done=saved"));
        assert!(says(&mut close, "/o", TYPED).await && says(&mut client, "/close", TYPED).await);
        assert!(says(&mut therapist, &format!("{case}/close"), TYPED).await);
        assert!(says(&mut client, "/seen", "Helen Ward").await, "the reading is not noted");
    }
}

#[tokio::test]
async fn the_same_form_twice_is_one_and_with_other_words_it_is_two() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let page = client.get(&format!("{case}/close/new?set=notice")).await;
        for (who, there) in [("Luis next door", 1), ("Luis next door", 1), ("Marisa", 2)] {
            let (_, form) = filled(&page, &[("who", who)]);
            assert_eq!(client.post(&format!("{case}/close/new"), &form).await.status, StatusCode::SEE_OTHER);
            assert_eq!(client.get("/close").await.body.matches("/end\"").count(), there, "{}", site.engine);
        }
    }
}

#[tokio::test]
async fn no_is_an_answer_and_an_idea_can_be_taken_back() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let first = begin(&mut therapist, &case, &[]).await;
        assert_eq!(client.post(&format!("{first}/no"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.post(&format!("{first}/yes"), &[("x", "")]).await.status, StatusCode::CONFLICT);
        let second = begin(&mut therapist, &case, &[]).await;
        assert_eq!(therapist.post(&format!("{second}/take-back"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.post(&format!("{second}/yes"), &[("x", "")]).await.status, StatusCode::CONFLICT);
        assert_eq!(client.post(&format!("{second}/link"), &[("x", "")]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn ending_it_refuses_the_very_next_request() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let (address, mut close) = recording(&site, &mut client, &case, &[]).await;
        write(&mut close, TYPED).await;
        let open = close.get("/o").await.input("id").unwrap();
        let unused = link(&mut client, &address).await;
        assert_eq!(client.post(&format!("{address}/end"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(close.get("/o").await.body, nothing_open(&site).await);
        // What was being written is handed back and kept by nobody.
        let late = close.post("/o", &[("id", open.as_str()), ("a-q1", "One more"), ("a-q2", "7")]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("was not kept") && late.says("One more") && !late.says("Write down when you notice it"));
        for address in ["/o/stop", "/"] {
            assert_eq!(close.get(address).await.location.as_deref(), Some("/o"), "{address}");
        }
        for address in ["/o/stop", "/o/lang"] {
            assert_eq!(close.post(address, &[("lang", "es")]).await.location.as_deref(), Some("/o"), "{address}");
        }
        // The link that was made and not used is dead as well; ended twice is ended.
        let mut other = site.browser();
        assert_eq!(other.post(&unused, &[("lang", "en")]).await.location.as_deref(), Some("/o"));
        assert_eq!(other.get("/o").await.body, nothing_open(&site).await);
        assert_eq!(client.post(&format!("{address}/end"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        let page = client.get("/close").await;
        assert!(page.says(TYPED) && !page.says("One more"), "what was written stays, and nothing is added");
    }
}

#[tokio::test]
async fn the_same_record_sent_twice_is_there_once() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let (_, mut close) = recording(&site, &mut client, &case, &[]).await;
        let form = [("id", "01930000-0000-7000-8000-00000000cafe"), ("when", "now"), ("a-q1", TYPED)];
        for _ in 0..3 {
            assert_eq!(close.post("/o", &form).await.location.as_deref(), Some("/o?done=saved"));
        }
        assert_eq!(client.get("/close").await.body.matches(TYPED).count(), 1);
        // Sent back with other words, from a page that lay open, nothing is lost.
        let other = [form[0], form[1], ("a-q1", "She went in")];
        assert_eq!(close.post("/o", &other).await.location.as_deref(), Some("/o?done=saved"));
        let both = client.get("/close").await;
        assert!(both.body.matches(TYPED).count() == 1 && both.says("She went in"));
        // The id of another's record says nothing and keeps nothing.
        let (_, mut other) = recording(&site, &mut client, &case, &[("who", "Marta")]).await;
        assert_eq!(other.post("/o", &form).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_will_not_do_comes_back_filled_in() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let page = client.get(&format!("{case}/close/new?set=own")).await;
        let (_, form) = filled(&page, &[("ends", "2028-01-01"), ("q1", ""), ("q2", "")]);
        let again = client.post(&format!("{case}/close/new"), &form).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.says("Luis next door") && again.says("23 February 2027"), "{}", again.body);
        assert!(again.body.contains("f-q1-e") && again.body.contains("f-ends-e"));
        let (_, mut close) = recording(&site, &mut client, &case, &[]).await;
        let id = close.get("/o").await.input("id").unwrap();
        let wrong = close.post("/o", &[("id", id.as_str()), ("a-q1", TYPED), ("a-q2", "11")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says(TYPED) && wrong.body.contains("f-a-q2-e"), "{}", wrong.body);
        assert!(wrong.body.contains("\"#f-a-q2\"><span>"), "what the reason is about: {}", wrong.body);
        let empty = close.post("/o", &[("id", id.as_str()), ("when", "now")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!says(&mut client, "/close", TYPED).await);
    }
}

#[tokio::test]
async fn what_is_for_the_therapist_alone_stays_there() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let (_, mut close) = recording(&site, &mut client, &case, &[("seen", "therapist")]).await;
        write(&mut close, TYPED).await;
        let page = client.get("/close?all=1").await;
        assert!(!page.says(TYPED) && page.says("meant for your therapist only"), "{}", page.body);
        assert!(says(&mut therapist, &format!("{case}/close"), TYPED).await);
    }
}

#[tokio::test]
async fn it_ends_by_itself_after_its_last_day() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let (_, mut close) = recording(&site, &mut client, &case, &[("ends", "2026-12-21")]).await;
        // Half past eleven in the evening in Madrid, and half past midnight.
        site.at("2026-12-21T22:30:00Z");
        assert_eq!(write(&mut close, TYPED).await.status, StatusCode::SEE_OTHER);
        site.at("2026-12-21T23:30:00Z");
        let over = close.get("/o").await;
        // Exactly what the end by the client's hand says.
        assert_eq!(over.body, nothing_open(&site).await);
        let late = write(&mut close, "Too late").await;
        assert!(late.status == StatusCode::UNPROCESSABLE_ENTITY && late.says("Too late"));
        assert_eq!(close.get("/").await.location.as_deref(), Some("/o"));
        assert!(!says(&mut client, "/close", "Too late").await);
    }
}

#[tokio::test]
async fn a_link_is_for_a_close_person_only_and_says_the_same_whatever_became_of_it() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let address = begin(&mut client, &case, &[]).await;
        let mut expired = vec![link(&mut client, &address).await];
        let used = link(&mut client, &address).await;
        let key = used.rsplit('/').next().unwrap();
        // There is no choosing of a name and a password with it.
        let form = [("login", "luis"), ("password", common::PASSWORD), ("lang", "en"), ("zone", "Europe/Madrid")];
        for answer in
            [site.browser().get(&format!("/i/{key}")).await, site.browser().post(&format!("/i/{key}"), &form).await]
        {
            assert!(answer.says("This link no longer works") && answer.location.is_none(), "{}", answer.body);
        }
        let mut close = join(&site, &used).await;
        // Tapped again on the same device, the used link is the way back to the page.
        assert_eq!(close.get(&used).await.location.as_deref(), Some("/o"));
        assert!(says(&mut close, "/o", "Write down when you notice it").await);
        expired.push(link(&mut client, &address).await);
        site.later(7 * 24 * 3600 + 1);
        for dead in expired.iter().chain([&used, &"/o/x".to_owned(), &format!("{used}x")]) {
            for answer in [site.browser().get(dead).await, site.browser().post(dead, &[("lang", "en")]).await] {
                assert_eq!(answer.location.as_deref(), Some("/o"), "{} {dead}", site.engine);
                assert!(answer.headers.get("set-cookie").is_none());
            }
        }
        // Somebody with a page of their own is told no more.
        assert_eq!(client.get("/o").await.body, nothing_open(&site).await);
    }
}

#[tokio::test]
async fn the_close_person_can_stop_and_a_new_link_replaces_a_lost_phone() {
    for site in sites().await {
        let (_, case, mut client) = pair(&site).await;
        let (address, mut lost) = recording(&site, &mut client, &case, &[]).await;
        let (older, newer) = (link(&mut client, &address).await, link(&mut client, &address).await);
        assert_eq!(site.browser().post(&older, &[("lang", "en")]).await.location.as_deref(), Some("/o"));
        assert_eq!(lost.get("/o").await.status, StatusCode::OK, "the device before goes on until the link is used");
        let mut found = join(&site, &newer).await;
        assert_eq!(lost.get("/o").await.body, nothing_open(&site).await);
        found.post("/o/lang", &[("lang", "es")]).await;
        assert!(says(&mut found, "/o", "Tus notas").await);
        assert_eq!(found.get("/o/stop").await.status, StatusCode::OK);
        assert!(found.post("/o/stop", &[("x", "")]).await.says("Lo has dejado"));
        assert!(is_out(&found.get("/").await) && says(&mut client, "/close", "One that has ended").await);
    }
}

#[tokio::test]
async fn another_case_cannot_touch_it() {
    for site in sites().await {
        let (mut owner, case, mut client) = pair(&site).await;
        let mut therapist = site.therapist(&mut owner, "Marta Ruiz").await;
        let (theirs, mut other) = site.client_of(&mut therapist, "Bruno", "en").await;
        let (address, mut close) = recording(&site, &mut client, &case, &[]).await;
        let id = address.rsplit('/').next().unwrap();
        assert_eq!(client.get(&address).await.status, StatusCode::OK);
        assert_eq!(other.get(&format!("{theirs}/close/{id}")).await.status, StatusCode::NOT_FOUND);
        for deed in ["yes", "no", "end", "take-back", "link"] {
            for place in [case.as_str(), theirs.as_str()] {
                for browser in [&mut therapist, &mut other] {
                    let answer = browser.post(&format!("{place}/close/{id}/{deed}"), &[("x", "")]).await;
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {place} {deed}", site.engine);
                }
            }
        }
        assert_eq!(write(&mut close, TYPED).await.status, StatusCode::SEE_OTHER);
        // Nor do close persons stand among those who work here: there a new link could be made for them.
        assert_eq!(owner.get("/colleagues").await.body.matches("action=\"/colleagues/link\"").count(), 2);
    }
}

/// `(route, may be read, may be sent to)` of every `.route("…")` in the source.
fn routes(folder: &Path) -> Vec<(String, bool, bool)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(routes(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            for call in fs::read_to_string(&path).unwrap().split(".route(\"").skip(1) {
                let (route, rest) = call.split_once('"').unwrap();
                let methods = rest.split(".route(").next().unwrap();
                found.push((route.to_owned(), methods.contains("get("), methods.contains("post(")));
            }
        }
    }
    found
}

/// Every route but those that are open to anybody, asked by a close person for the things of the very case they
/// write for: nothing is there but their own page.
#[tokio::test]
async fn a_close_person_reaches_nothing_else() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let day = [
            ("id", "01930000-0000-7000-8000-0000000005e5"),
            ("day", "2026-11-24"),
            ("time", "16:00"),
            ("minutes", "50"),
        ];
        therapist.post(&format!("{case}/sessions"), &day).await;
        let assignment = propose(&mut therapist, &case, "urge-record", &[("title", "Urges")]).await;
        client.post(&format!("{assignment}/accept"), &[("version", "1")]).await;
        let tap = client.post(&format!("{assignment}/tap"), &[("x", "")]).await.location.unwrap();
        let (address, mut close) = recording(&site, &mut client, &case, &[]).await;
        let all = routes(Path::new("src"));
        assert!(all.len() > 40, "only {} routes found: the search is broken", all.len());
        for (route, get, post) in all {
            if ["/o", "/o/{key}", "/o/stop", "/o/lang", "/door/out"].contains(&route.as_str()) {
                continue;
            }
            let place = route
                .replace("{case}", &case[3..])
                .replace("{assignment}", assignment.rsplit('/').next().unwrap())
                .replace("{entry}", tap.split("entry=").nth(1).unwrap())
                .replace("{session}", day[0].1)
                .replace("{key}", address.rsplit('/').next().unwrap())
                .replace("{version}", "1");
            let form = [("version", "1"), ("outcome", "partly"), ("sharing", "shared")];
            let mut answers = Vec::new();
            if get && is_out(&site.browser().get(&place).await) {
                answers.push(close.get(&place).await);
            }
            if post && is_out(&site.browser().post(&place, &form).await) {
                answers.push(close.post(&place, &form).await);
            }
            for answer in answers {
                let home = route == "/" && answer.location.as_deref() == Some("/o");
                assert!(home || answer.status == StatusCode::NOT_FOUND, "{} {route}: {}", site.engine, answer.status);
                assert!(!answer.says("Ana") && !answer.says("Urges"), "{route}");
            }
        }
        assert_eq!(write(&mut close, TYPED).await.status, StatusCode::SEE_OTHER, "the walk has ended it");
        assert_eq!(close.post("/door/out", &[("x", "")]).await.location.as_deref(), Some("/o"));
        assert_eq!(close.get("/o").await.body, nothing_open(&site).await);
    }
}
