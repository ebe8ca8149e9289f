//! Steps, rhythms, situations and drafts: what a second time tells that a first could not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Answer, Browser, Site, form_of, pair, propose, refs, sites};

const SESSION: &str = "01930000-0000-7000-8000-0000000005e5";

async fn agreed(therapist: &mut Browser, client: &mut Browser, case: &str, activity: &str, step: &str) -> String {
    let address = propose(therapist, case, activity, &[("step", step)]).await;
    assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
    address
}

/// Does it, with some answers; a step and an outcome are among them where there are any.
async fn done(site: &Site, client: &mut Browser, address: &str, answers: &[(&str, &str)]) -> Answer {
    site.later(60);
    let page = client.get(&format!("{address}/do")).await;
    let mut form =
        vec![("id", page.input("id").unwrap()), ("when", "now".to_owned()), ("sharing", "shared".to_owned())];
    form.retain(|(name, _)| !answers.iter().any(|(said, _)| said == name));
    form.extend(answers.iter().map(|(name, value)| (*name, (*value).to_owned())));
    let saved = client.post(&format!("{address}/do"), &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    saved
}

/// What the two look at in a session that begins now.
async fn looked_at(therapist: &mut Browser, case: &str, address: &str) -> Answer {
    therapist.post(&format!("{case}/sessions"), &[("id", SESSION), ("deed", "now")]).await;
    let page = therapist.get(&format!("{case}/s/{SESSION}?look={}", address.rsplit('/').next().unwrap())).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page
}

/// Adds a step to a ladder; its id.
async fn step(who: &mut Browser, address: &str, text: &str) -> String {
    let ladder = format!("{address}/ladder");
    let id = who.get(&ladder).await.input("id").unwrap();
    let added = who.post(&ladder, &[("id", id.as_str()), ("text", text), ("rated", "40")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    id
}

#[tokio::test]
async fn graded_work_suggests_from_what_was_done_and_the_session_says_the_same() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "big-thing-in-steps", "1").await;
        let drawer = step(&mut client, &address, "The first drawer").await;
        done(&site, &mut client, &address, &[("step", &drawer), ("a-looks", "80"), ("a-was", "30")]).await;
        let ladder = client.get(&format!("{address}/ladder")).await;
        assert!(ladder.says("Looked 80 hard, was 30"), "{}", ladder.body);
        assert!(ladder.says("easier than it looked (80 before, 30 in the end)"));
        done(&site, &mut client, &address, &[("step", &drawer), ("a-looks", "90"), ("a-was", "85")]).await;
        // How hard it was decides nothing.
        let why = "Done twice in a row, and not much harder than it looked (90 before, 85 in the end).";
        assert!(client.get(&format!("{address}/ladder")).await.says(why));
        let screen = looked_at(&mut therapist, &case, &address).await;
        assert!(screen.says(why) && screen.says("The first drawer"), "{}", screen.body);
        assert!(screen.says("Another step needs no new agreement."));
        assert!(screen.links().contains(&format!("{address}/ladder")));
        assert!(!screen.body.contains("name=\"decision\" value=\"step-up\" checked"), "nothing is ticked");
        // What was taken away is tried no more; nobody else's suggestion comes in its place.
        client.post(&format!("{address}/ladder/{drawer}/away"), &[("x", "")]).await;
        assert!(!looked_at(&mut therapist, &case, &address).await.says("Done twice in a row"));
    }
}

#[tokio::test]
async fn a_ladder_says_where_to_go_on_and_the_page_to_take_home_names_it() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "big-thing-in-steps", "1").await;
        let drawer = step(&mut client, &address, "The first drawer").await;
        let desk = step(&mut client, &address, "The whole desk").await;
        let marked = |page: &str| {
            let mut found = page.split("id=\"s-").skip(1).filter(|it| it[36..].starts_with("\" aria-current"));
            found.next().map(|it| it[..36].to_owned())
        };
        let ladder = format!("{address}/ladder");
        assert_eq!(marked(&client.get(&ladder).await.body), Some(drawer.clone()), "before any try it is the first");
        done(&site, &mut client, &address, &[("step", &drawer), ("a-looks", "80"), ("a-was", "30")]).await;
        let page = client.get(&ladder).await;
        assert!(marked(&page.body) == Some(drawer.clone()) && page.says("go on here"), "{}", page.body);
        done(&site, &mut client, &address, &[("step", &drawer), ("a-looks", "90"), ("a-was", "85")]).await;
        let page = client.get(&ladder).await;
        assert!(marked(&page.body) == Some(desk) && page.says("One earlier try"), "{}", page.body);
        looked_at(&mut therapist, &case, &address).await;
        let sheet = therapist.get(&format!("{case}/s/{SESSION}/handout")).await;
        assert!(sheet.says("The next steps") && sheet.says("The whole desk"), "{}", sheet.body);
        assert!(!sheet.says("The first drawer"), "{}", site.engine);
    }
}

#[tokio::test]
async fn a_private_try_has_no_say_on_the_screen_between_the_two() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "ladder-fears", "1").await;
        let lift = step(&mut client, &address, "The lift alone").await;
        let tried =
            [("step", lift.as_str()), ("a-likely_before", "90"), ("a-likely_after", "30"), ("sharing", "private")];
        done(&site, &mut client, &address, &tried).await;
        let why = "It seemed 90 likely before and 30 after.";
        assert!(client.get(&format!("{address}/ladder")).await.says(why));
        assert!(!looked_at(&mut therapist, &case, &address).await.says(why));
        assert!(!client.get(&format!("{case}/s/{SESSION}?look={}", &address[address.len() - 36..])).await.says(why));
    }
}

#[tokio::test]
async fn a_review_says_its_count_once_and_a_single_day_in_words() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let plan = agreed(&mut therapist, &mut client, &case, "plan-activity", "1").await;
        done(&site, &mut client, &plan, &[("a-pleasure", "6")]).await;
        client.post(&format!("{plan}/went"), &[("outcome", "not-this-time")]).await;
        let screen = looked_at(&mut therapist, &case, &plan).await;
        assert!(screen.says("One done and one not this time"), "{}", screen.body);
        assert!(!screen.body.contains("class=\"facts\"") && !screen.body.contains("class=\"strip\""));
        let note = agreed(&mut therapist, &mut client, &case, "day-note", "1").await;
        done(&site, &mut client, &note, &[]).await;
        let screen = looked_at(&mut therapist, &case, &note).await;
        assert!(screen.says("Monday 23 November: one entry"), "{}", screen.body);
        assert!(!screen.body.contains("class=\"strip\""));
    }
}

#[tokio::test]
async fn every_part_of_life_stays_in_view_and_a_change_is_told_apart_by_where_it_was() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let values = agreed(&mut therapist, &mut client, &case, "what-matters", "1").await;
        for (area, importance, lived) in [("work", "6", "6"), ("friends", "9", "2"), ("work", "7", "5")] {
            let said = [("a-area", area), ("a-importance", importance), ("a-consistency", lived)];
            done(&site, &mut client, &values, &said).await;
        }
        let screen = looked_at(&mut therapist, &case, &values).await;
        let row = |word: &str, cells: [&str; 3]| {
            let cells = cells.map(|cell| format!("<td class=\"num\">{cell}</td>")).join("");
            format!("<th scope=\"row\">{word}</th>{cells}")
        };
        for (word, cells) in [("Friends", ["9", "2", "7"]), ("Work or study", ["7", "5", "2"])] {
            assert!(screen.body.contains(&row(word, cells)), "{word}: {}", screen.body);
        }
        let breath = agreed(&mut therapist, &mut client, &case, "relaxation-in-life", "1").await;
        let activity = site.app.library.get(domain::lang::Lang::En, "relaxation-in-life").unwrap();
        let places = activity.form.field("situation").unwrap().kind.options();
        for (place, before, after) in [(&places[0], "8", "6"), (&places[1], "5", "1"), (&places[0], "6", "6")] {
            let said = [("a-situation", place.key.as_str()), ("a-tension_before", before), ("a-tension_after", after)];
            done(&site, &mut client, &breath, &said).await;
        }
        let screen = looked_at(&mut therapist, &case, &breath).await;
        for (place, cells) in [(&places[0], ["7", "6", "2"]), (&places[1], ["5", "1", "1"])] {
            assert!(screen.body.contains(&row(&place.label, cells)), "{}: {}", place.key, screen.body);
        }
    }
}

#[tokio::test]
async fn a_client_sees_the_rhythms_that_go_with_it_and_no_other() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let page = therapist.get(&format!("{case}/propose?activity=paced-breathing")).await;
        // A breath that is held is there to be ticked, with why not everybody should.
        let ticked = ["3,0,4,0", "4,0,6,0", "4,4,4,4", "4,7,8,0"]
            .map(|it| page.body.contains(&format!("name=\"guide_on\" value=\"{it}\" checked")));
        assert_eq!(ticked, [true, true, false, false]);
        assert_eq!(page.body.matches("With the breath held: not with heart or lung problems").count(), 2);
        let mut form = form_of(&page, &[("guide_pattern", "3,0,4,0"), ("guide_minutes", "3"), ("has_guide_on", "1")]);
        form.push(("guide_on".into(), "4,0,6,0".into()));
        let sent = therapist.post(&format!("{case}/propose"), &refs(&form)).await;
        let address = sent.location.unwrap().split('?').next().unwrap().to_owned();
        let terms = client.get(&address).await;
        assert!(terms.says("To begin with: Gentle: 3 in, 4 out"), "{}", terms.body);
        assert!(terms.says("Also to choose from: 4 in, 6 out") && !terms.says("Box"));
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let page = client.get(&format!("{address}/do")).await;
        let rhythms = ["3,0,4,0", "4,0,6,0", "4,4,4,4", "4,7,8,0"];
        let shown = rhythms.map(|it| page.body.contains(&format!("name=\"pattern\" form=\"none\" value=\"{it}\"")));
        assert_eq!(shown, [true, true, false, false]);
        // What was left out can be taken in again.
        let page = therapist.get(&format!("{address}/change")).await;
        assert!(page.body.contains("value=\"4,0,6,0\" checked") && page.body.contains("value=\"4,4,4,4\"><span>"));
    }
}

#[tokio::test]
async fn a_draft_that_arrives_late_stays_out_of_the_way_of_a_newer_one() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "free-reflection", "1").await;
        let page = client.get(&format!("{address}/do")).await;
        let id = page.input("id").unwrap();
        let name = page.body.split("<textarea").nth(1).unwrap().split("name=\"").nth(1).unwrap();
        let name = name.split('"').next().unwrap().to_owned();
        let (first, second) = ("0".repeat(31) + "1", "0".repeat(31) + "2");
        let sent = [
            (Some((&first, "2")), "Dear father, more", "Dear father, more"),
            (Some((&first, "1")), "Dear father", "Dear father, more"),
            (Some((&first, "3")), "Dear father, and more", "Dear father, and more"),
            // Another page, another phone, a browser without scripts: whoever writes last is kept.
            (Some((&second, "1")), "Dear mother", "Dear mother"),
            (None, "Dear both", "Dear both"),
            (Some((&second, "2")), "Dear all", "Dear all"),
        ];
        for (of, text, kept) in sent {
            let mut form = vec![("id", id.as_str()), (&name, text), ("quiet", "1")];
            form.extend(of.into_iter().flat_map(|(page, turn)| [("page", page.as_str()), ("turn", turn)]));
            assert_eq!(client.post(&format!("{address}/draft"), &form).await.status, StatusCode::NO_CONTENT);
            let page = client.get(&format!("{address}/do")).await;
            assert_eq!(common::area(&page, &name).as_deref(), Some(kept), "{text}");
        }
        // None of it goes on into what is kept.
        assert!(!client.get(&format!("{address}/do")).await.body.contains("name=\"turn\""));
    }
}
