//! The loop as the two walk it: propose, counter, agree, do, look at it; and its side paths.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Answer, form_of, pair, propose, refs, sites};

#[tokio::test]
async fn a_proposal_is_countered_agreed_done_and_logged() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "urge-record", &[("title", "The urge to check")]).await;
        assert!(client.get("/").await.says("The urge to check"));
        // Nothing can be recorded before the yes.
        assert_eq!(client.post(&format!("{address}/tap"), &[("x", "")]).await.status, StatusCode::NOT_FOUND);
        // Who proposed cannot say yes for the other.
        assert_eq!(
            therapist.post(&format!("{address}/accept"), &[("version", "1")]).await.status,
            StatusCode::CONFLICT
        );
        // The client changes the why and sends it back.
        let page = client.get(&format!("{address}/change")).await;
        let form = form_of(&page, &[("why", "so that I can leave the house in time")]);
        assert_eq!(client.post(&format!("{address}/change"), &refs(&form)).await.status, StatusCode::SEE_OTHER);
        // A yes to the version that is no longer the newest is stale.
        assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::CONFLICT);
        let seen = therapist.get(&address).await;
        assert!(seen.says("so that I can leave the house in time"));
        let agreed = therapist.post_on(&format!("{address}/accept"), &[("version", "2")]).await;
        assert_eq!(agreed.status, StatusCode::OK);
        // One tap stores the moment; the page shows it.
        let tapped = client.post_on(&format!("{address}/tap"), &[("x", "")]).await;
        assert_eq!(tapped.status, StatusCode::OK, "{}", tapped.body);
        assert!(client.get("/notice").await.says("The urge to check"));
        // The therapist reads it, and the client can see that.
        let entries = therapist.get(&format!("{case}/entries")).await;
        assert_eq!(entries.status, StatusCode::OK);
        assert!(client.get("/seen").await.says("Helen Ward"));
    }
}

#[tokio::test]
async fn the_same_entry_sent_twice_is_there_once() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "urge-record", &[]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let id = "01930000-0000-7000-8000-00000000cafe";
        for _ in 0..3 {
            let sent = client.post(&format!("{address}/do"), &[("id", id), ("a-strength", "7"), ("when", "now")]).await;
            assert_eq!(sent.location.as_deref(), Some(format!("{case}/e/{id}?done=saved").as_str()), "{}", sent.body);
        }
        let list = client.get("/notice").await;
        assert_eq!(list.body.matches(&format!("/e/{id}\"")).count(), 1, "{}", list.body);
    }
}

#[tokio::test]
async fn a_tap_can_be_undone_for_a_minute() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "urge-record", &[]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let entry = |answer: &Answer| answer.location.clone().unwrap().split("entry=").nth(1).unwrap().to_owned();
        let first = entry(&client.post(&format!("{address}/tap"), &[("x", "")]).await);
        site.later(50);
        client.post(&format!("{case}/e/{first}/undo"), &[("x", "")]).await;
        assert_eq!(client.get(&format!("{case}/e/{first}")).await.status, StatusCode::NOT_FOUND);
        let second = entry(&client.post(&format!("{address}/tap"), &[("x", "")]).await);
        site.later(70);
        client.post(&format!("{case}/e/{second}/undo"), &[("x", "")]).await;
        assert_eq!(client.get(&format!("{case}/e/{second}")).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn bad_input_comes_back_filled_in_and_stays_as_a_draft() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "thought-record", &[]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let form = [
            ("id", "01930000-0000-7000-8000-00000000beef"),
            ("a-situation", "At the till"),
            ("a-strength", "lots"),
            ("a-thought", "They all look"),
        ];
        let answer = client.post(&format!("{address}/do"), &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in ["At the till", "lots", "They all look"] {
            assert!(answer.says(words), "{words} was lost");
        }
        assert!(answer.body.contains("id=\"f-a-strength-e\""), "no reason beside the field: {}", answer.body);
        // Left and opened again on another day, it is all there.
        site.later(90_000);
        assert!(client.get(&format!("{address}/do")).await.says("They all look"));
    }
}

#[tokio::test]
async fn a_private_text_is_unknown_to_the_therapist_until_it_is_shared() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "writing-person", &[("sharing", "private")]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let id = "01930000-0000-7000-8000-00000000d00d";
        let form = [
            ("id", id),
            ("a-text", "Dear father, the whole of it"),
            ("a-summary", "About my father"),
            ("sharing", "private"),
            ("when", "now"),
        ];
        assert_eq!(client.post(&format!("{address}/do"), &form).await.status, StatusCode::SEE_OTHER);
        let entry = format!("{case}/e/{id}");
        assert_eq!(therapist.get(&entry).await.status, StatusCode::NOT_FOUND);
        assert!(!therapist.get(&format!("{case}/entries")).await.says("About my father"));
        // Shared as a summary: its one line and nothing else.
        client.post(&format!("{entry}/share"), &[("sharing", "summary")]).await;
        // Taken back before it was read, and shared again.
        client.post(&format!("{entry}/share"), &[("sharing", "private")]).await;
        assert_eq!(therapist.get(&entry).await.status, StatusCode::NOT_FOUND);
        client.post(&format!("{entry}/share"), &[("sharing", "summary")]).await;
        let seen = therapist.get(&entry).await;
        assert!(seen.says("About my father") && !seen.says("Dear father"), "{}", seen.body);
        // Read is read: it cannot be taken back now, and the page says so.
        let answer = client.post(&format!("{entry}/share"), &[("sharing", "private")]).await;
        assert!(answer.location.unwrap().ends_with("read-already"));
        client.post(&format!("{entry}/share"), &[("sharing", "shared")]).await;
        assert!(therapist.get(&entry).await.says("Dear father, the whole of it"));
    }
}

#[tokio::test]
async fn declining_is_one_tap_and_can_be_opened_again() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "day-note", &[]).await;
        let page = client.post_on(&format!("{address}/decline"), &[("version", "1")]).await;
        assert_eq!(page.status, StatusCode::OK);
        // Tapped twice it is the same no; a yes comes too late for it.
        assert_eq!(client.post(&format!("{address}/decline"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::CONFLICT);
        let form = form_of(&therapist.get(&format!("{address}/change")).await, &[("what", "Something smaller")]);
        assert_eq!(therapist.post(&format!("{address}/change"), &refs(&form)).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.post(&format!("{address}/accept"), &[("version", "2")]).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_no_can_be_taken_back_until_something_follows_it() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "day-note", &[]).await;
        let back = format!("{address}/reconsider");
        // Before there is a no, and for the other side, there is nothing to take back.
        assert_eq!(client.post(&back, &[("x", "")]).await.status, StatusCode::CONFLICT);
        site.later(1);
        let no = client.post_on(&format!("{address}/decline"), &[("version", "1")]).await;
        assert!(no.forms().contains(&back), "{}", no.body);
        assert_eq!(therapist.post(&back, &[("x", "")]).await.status, StatusCode::CONFLICT);
        assert!(!therapist.get(&address).await.forms().contains(&back));
        site.later(1);
        let waits = client.post_on(&back, &[("x", "")]).await;
        assert!(waits.says("waits here for your answer") && waits.says("Yes, let us do this"), "{}", waits.body);
        // Tapped twice is once; and the yes goes to the same terms.
        assert_eq!(client.post(&back, &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        assert!(therapist.get(&address).await.says("took that no back"));
        assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
        // A no to a change is taken back the same way, until the other side has done something.
        let form = form_of(&therapist.get(&format!("{address}/change")).await, &[("what", "Something smaller")]);
        therapist.post(&format!("{address}/change"), &refs(&form)).await;
        site.later(1);
        client.post(&format!("{address}/decline"), &[("version", "2")]).await;
        assert!(client.get(&address).await.forms().contains(&back));
        site.later(1);
        therapist.post(&format!("{address}/rest"), &[("x", "")]).await;
        assert!(!client.get(&address).await.forms().contains(&back));
        assert_eq!(client.post(&back, &[("x", "")]).await.status, StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn a_number_is_the_therapists_guess_until_the_client_says_her_own() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let rated = [("confidence", "5"), ("importance", "8"), ("anyway", "1")];
        let address = propose(&mut therapist, &case, "day-note", &rated).await;
        let asked = client.get(&address).await;
        assert!(
            asked.says("Helen Ward’s guess: 5 of 10") && asked.says("Helen Ward’s guess: 8 of 10"),
            "{}",
            asked.body
        );
        // A guess is no reason to offer less.
        assert!(asked.body.contains("name=\"sure\"") && !asked.says("A smaller version may be"));
        let mine = therapist.get(&address).await;
        assert!(mine.says("Your guess: 5 of 10") && !mine.body.contains("name=\"sure\""), "{}", mine.body);
        let wrong = client.post(&format!("{address}/accept"), &[("version", "1"), ("sure", "11")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.body);
        let yes = client.post_on(&format!("{address}/accept"), &[("version", "1"), ("sure", "6")]).await;
        assert!(yes.says("Agreed.") && yes.says("6 of 10") && !yes.says("guess: 6"), "{}", yes.body);
        assert!(yes.says("A smaller version may be") && yes.says("guess: 8 of 10"), "{}", yes.body);
        assert!(therapist.get(&address).await.says("6 of 10"));
        // What the client proposes says the client's own numbers, and the therapist is not asked.
        let form = form_of(&client.get(&format!("{address}/change")).await, &[("confidence", "9")]);
        client.post(&format!("{address}/change"), &refs(&form)).await;
        let theirs = therapist.get(&address).await;
        assert!(!theirs.says("guess:") && !theirs.body.contains("name=\"sure\""), "{}", theirs.body);
        therapist.post(&format!("{address}/accept"), &[("version", "2"), ("sure", "1")]).await;
        assert!(client.get(&address).await.says("9 of 10"));
    }
}

#[tokio::test]
async fn old_terms_stand_while_new_ones_are_discussed() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "urge-record", &[]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let form = form_of(&therapist.get(&format!("{address}/change")).await, &[("what", "Note the place, too")]);
        therapist.post(&format!("{address}/change"), &refs(&form)).await;
        assert_eq!(client.post(&format!("{address}/tap"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        client.post(&format!("{address}/decline"), &[("version", "2")]).await;
        assert_eq!(client.post(&format!("{address}/tap"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn little_confidence_offers_the_smaller_version_and_never_insists() {
    for site in sites().await {
        let (mut therapist, case, _) = pair(&site).await;
        let page = therapist.get(&format!("{case}/propose?activity=day-note")).await;
        let form = form_of(&page, &[("confidence", "5")]);
        let offered = therapist.post(&format!("{case}/propose"), &refs(&form)).await;
        assert_eq!(offered.status, StatusCode::OK, "{}", offered.body);
        assert!(offered.body.contains("value=\"smaller\""));
        let mut anyway = form.clone();
        anyway.push(("anyway".into(), "1".into()));
        assert_eq!(therapist.post(&format!("{case}/propose"), &refs(&anyway)).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn only_a_client_led_case_lets_the_client_start_alone() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let page = client.get(&format!("{case}/propose?activity=free-reflection")).await;
        let form = form_of(&page, &[("deed", "start")]);
        assert_eq!(client.post(&format!("{case}/propose"), &refs(&form)).await.status, StatusCode::CONFLICT);
        therapist
            .post(&format!("{case}/settings"), &[("name", "Ana"), ("lead", "client"), ("work_word", "plan")])
            .await;
        let started = client.post_on(&format!("{case}/propose"), &refs(&form)).await;
        assert_eq!(started.status, StatusCode::OK, "{}", started.body);
    }
}

#[tokio::test]
async fn sign_in_elsewhere_is_seen_and_ended() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let mut phone = site.browser();
        let answer = phone.post("/door", &[("login", "Helen"), ("password", common::PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let devices = owner.get("/devices").await;
        let handles: Vec<&str> = devices
            .body
            .split("name=\"device\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert!(!handles.is_empty(), "{}", devices.body);
        for handle in handles {
            owner.post("/devices/end", &[("device", handle)]).await;
        }
        assert_eq!(phone.get("/").await.status, StatusCode::SEE_OTHER);
        assert_eq!(owner.get("/").await.status, StatusCode::OK);
        owner.post("/devices/end-all", &[("x", "")]).await;
        assert_eq!(owner.get("/").await.location.as_deref(), Some("/door"));
    }
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    for site in sites().await {
        site.set_up().await;
        let mut stranger = site.browser();
        for _ in 0..10 {
            let answer = stranger.post("/door", &[("login", "helen"), ("password", "guess")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let right = stranger.post("/door", &[("login", "helen"), ("password", common::PASSWORD)]).await;
        assert_eq!(right.status, StatusCode::TOO_MANY_REQUESTS);
        site.later(16 * 60);
        let later = stranger.post("/door", &[("login", "helen"), ("password", common::PASSWORD)]).await;
        assert_eq!(later.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn an_invitation_works_once_and_for_seven_days() {
    for site in sites().await {
        let mut owner = site.set_up().await;
        let form = [("name", "Marta"), ("lang", "es"), ("email", "marta@example.org")];
        let page = owner.post("/colleagues", &form).await;
        let link = page.body.split("https://notes.test").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let join = [("login", "marta"), ("password", common::PASSWORD), ("lang", "es"), ("zone", "Europe/Madrid")];
        let mut marta = site.browser();
        assert_eq!(marta.post(&link, &join).await.status, StatusCode::SEE_OTHER);
        let again = site.browser().post(&link, &join).await;
        assert_eq!(again.status, StatusCode::OK, "a used link explains itself");
        let page = owner.post("/colleagues", &[("name", "Late"), ("lang", "en")]).await;
        let link = page.body.split("https://notes.test").nth(1).unwrap().split('"').next().unwrap().to_owned();
        site.later(7 * 86_400 + 1);
        let late = site.browser().post(&link, &join).await;
        assert!(late.location.is_none(), "an old link let somebody in");
    }
}
