//! Every kind of work: each activity of the library goes its way, plans are finished later, ladders are made by both.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Answer, Browser, pair, propose, sites};
use domain::lang::Lang;

async fn agreed(therapist: &mut Browser, client: &mut Browser, case: &str, activity: &str) -> String {
    let address = propose(therapist, case, activity, &[]).await;
    assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
    address
}

/// What a person could fill into a page's form, with the page's own id and every answer given.
fn filled<'a>(page: &Answer, set: &[(&'a str, &'a str)]) -> Vec<(&'a str, String)> {
    let mut form = vec![("id", page.input("id").unwrap()), ("when", "now".to_owned())];
    form.extend(set.iter().map(|(name, value)| (*name, (*value).to_owned())));
    form
}

fn entry_of(answer: &Answer) -> String {
    answer.location.as_ref().unwrap_or_else(|| panic!("{}", answer.body)).split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn every_activity_of_the_library_can_be_agreed_done_and_looked_at() {
    for site in sites().await {
        for lang in Lang::ALL {
            let mut therapist = if lang == Lang::En { site.set_up().await } else { common::owner(&site).await };
            let (case, mut client) = site.client_of(&mut therapist, "Ana", lang.tag()).await;
            let keys: Vec<String> = site.app.library.all(lang).iter().map(|it| it.key.clone()).collect();
            assert!(keys.len() >= 60, "{} activities in {}", keys.len(), lang.tag());
            for key in keys {
                let address = agreed(&mut therapist, &mut client, &case, &key).await;
                let page = client.get(&format!("{address}/do")).await;
                assert_eq!(page.status, StatusCode::OK, "{key}: {}", page.body);
                // Of a night at least something has to be said.
                let night = site.app.library.get(lang, &key).unwrap().form.field("up").map(|_| ("a-up", "07:00"));
                let said: Vec<_> = [("sharing", "shared")].into_iter().chain(night).collect();
                let saved = client.post(&format!("{address}/do"), &filled(&page, &said)).await;
                assert_eq!(saved.status, StatusCode::SEE_OTHER, "{key}: {}", saved.body);
                assert_eq!(therapist.get(&entry_of(&saved)).await.status, StatusCode::OK, "{key}");
            }
        }
    }
}

#[tokio::test]
async fn a_plan_waits_without_a_clock_and_is_finished_as_one_entry() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "plan-activity").await;
        let (before, after) = two_texts(&site, "plan-activity");
        let page = client.get(&format!("{address}/do")).await;
        let plan = filled(
            &page,
            &[
                (&before, "Walk to the lighthouse"),
                ("deed", "plan"),
                ("plan_at", "2026-11-24T17:00"),
                ("sharing", "shared"),
            ],
        );
        let kept = client.post_on(&format!("{address}/do"), &plan).await;
        assert!(kept.status == StatusCode::OK && kept.says("Walk to the lighthouse"), "{}", kept.body);
        // The same form twice is one plan.
        client.post(&format!("{address}/do"), &plan).await;
        let today = client.get("/").await;
        assert_eq!(today.body.matches(">Walk to the lighthouse<").count(), 1, "{}", today.body);
        // Its hour has not come: it can be changed, and nothing asks how it went.
        assert!(!today.links().iter().any(|link| link.ends_with("/after")) && !today.says("Tell how it went"));
        let change = today.links().into_iter().find(|link| link.ends_with("/amend")).unwrap();
        let page = client.get(&change).await;
        assert_eq!(page.input("plan_at").as_deref(), Some("2026-11-24T17:00"));
        let put_off = filled(&page, &[(&before, "Walk to the lighthouse"), ("plan_at", "2026-11-25T09:30")]);
        let kept = client.post_on(&change, &put_off).await;
        assert!(kept.says("Kept as a plan") && kept.says("Wednesday 25 November, 09:30"), "{}", kept.body);
        let finish = change.replace("/amend", "/after");
        // It has not happened: nothing counts it, the therapist sees it as planned.
        assert!(therapist.get(&format!("{case}/entries")).await.says("planned"));
        // Days later.
        site.at("2026-11-26T10:00:00Z");
        let page = client.get(&finish).await;
        assert!(page.says("Walk to the lighthouse"));
        assert!(client.get("/").await.links().contains(&finish));
        // Nothing is said for anybody; the hour begins with the one that was planned.
        assert!(!page.body.contains("name=\"outcome\" value=\"done\" checked"));
        assert_eq!(page.input("day").as_deref(), Some("2026-11-25T09:30"));
        let answers = [("outcome", "done"), (after.0.as_str(), after.1), ("sharing", "shared")];
        let done = filled(&page, &answers);
        let saved = client.post(&finish, &done).await;
        let entry = entry_of(&saved);
        client.post(&finish, &done).await;
        let shown = client.get(&entry).await;
        assert!(shown.says("Walk to the lighthouse") && shown.says("today"), "{}", shown.body);
        assert!(!client.get("/").await.says("Walk to the lighthouse"), "a finished plan waits no more");
        // Three days on, the therapist has to sign in again.
        let seen = common::owner(&site).await.get(&format!("{case}/entries")).await;
        assert_eq!(seen.body.matches("Walk to the lighthouse").count(), 1);
        // What is finished is not finished again.
        assert_eq!(entry_of(&client.get(&finish).await), entry);
    }
}

/// The first text asked before, and a number asked afterwards with an answer to it.
fn two_texts(site: &common::Site, key: &str) -> (String, (String, &'static str)) {
    use domain::form::{FieldKind, Stage};
    let activity = site.app.library.get(Lang::En, key).unwrap();
    let form = activity.form.at_step(1, &std::collections::BTreeSet::new());
    let text = form.at_stage(Stage::Before).find(|field| field.kind == FieldKind::ShortText).unwrap();
    let number = form.at_stage(Stage::After).find(|field| field.kind.is_numeric()).unwrap();
    (format!("a-{}", text.key), (format!("a-{}", number.key), "7"))
}

#[tokio::test]
async fn a_plan_that_was_not_tried_is_one_tap_and_asks_for_nothing() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "plan-activity").await;
        let (before, _) = two_texts(&site, "plan-activity");
        let page = client.get(&format!("{address}/do")).await;
        let wrong = filled(&page, &[(&before, "Swim"), ("deed", "plan"), ("plan_at", "some day")]);
        let refused = client.post(&format!("{address}/do"), &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Swim") && refused.says("leave it open"));
        let page = client.get(&format!("{address}/do")).await;
        let plan = filled(&page, &[(&before, "Swim"), ("deed", "plan")]);
        client.post(&format!("{address}/do"), &plan).await;
        let finish = client.get("/").await.links().into_iter().find(|link| link.ends_with("/after")).unwrap();
        let page = client.get(&finish).await;
        let not = client.post(&finish, &filled(&page, &[("outcome", "not-this-time")])).await;
        assert!(not.location.unwrap().ends_with("/why"));
        assert!(!client.get("/").await.says("Swim"));
        // Nobody else finishes it.
        assert_eq!(therapist.get(&finish).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_ladder_is_made_by_both_and_its_tries_suggest_and_never_decide() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        // All of its questions, the taps while it lasts among them.
        let address = propose(&mut therapist, &case, "ladder-fears", &[("step", "3")]).await;
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let ladder = format!("{address}/ladder");
        for (who, text, rated) in [(&mut therapist, "The lift with you", "40"), (&mut client, "The lift alone", "70")] {
            let page = who.get(&ladder).await;
            let id = page.input("id").unwrap();
            let form = [("id", id.as_str()), ("text", text), ("rated", rated), ("drop", "my phone in the hand")];
            assert_eq!(who.post(&ladder, &form).await.status, StatusCode::SEE_OTHER);
            who.post(&ladder, &form).await;
        }
        let page = therapist.get(&ladder).await;
        assert_eq!(page.body.matches("<h2><span class=\"rung\"").count(), 2, "twice sent is one step");
        // Bad input comes back filled in.
        let id = page.input("id").unwrap();
        let bad = client
            .post(&ladder, &[("id", id.as_str()), ("text", ""), ("rated", "500"), ("context", "at the mall")])
            .await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.says("at the mall") && bad.says("500"));
        let alone = step_of(&client.get(&ladder).await, "The lift alone");
        let form = [("text", "The lift alone, to the top"), ("rated", "75")];
        assert_eq!(client.post(&format!("{ladder}/{alone}"), &form).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.post(&format!("{ladder}/{alone}/down"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        let page = client.get(&ladder).await;
        assert!(page.body.find("to the top").unwrap() < page.body.find("The lift with you").unwrap());
        // A try names its step, and what was agreed to leave out stands there.
        let page = client.get(&format!("{address}/do?step={alone}")).await;
        let tried = filled(
            &page,
            &[
                ("step", &alone),
                ("a-likely_before", "90"),
                ("a-likely_after", "30"),
                ("a-distress", "0=50 60=70 300=30"),
                ("sharing", "shared"),
            ],
        );
        let saved = client.post(&format!("{address}/do"), &tried).await;
        assert!(client.get(&entry_of(&saved)).await.says("The lift alone, to the top"));
        let page = therapist.get(&ladder).await;
        assert!(page.says("Likely: 90 → 30"), "{}", page.body);
        assert!(page.says("There may be more to find out"), "the suggestion says why");
        // Taken away, the try keeps its words; it can be brought back.
        client.post(&format!("{ladder}/{alone}/away"), &[("x", "")]).await;
        assert!(client.get(&entry_of(&saved)).await.says("The lift alone, to the top"));
        let page = client.get(&format!("{address}/do")).await;
        let gone = client.post(&format!("{address}/do"), &filled(&page, &[("step", &alone)])).await;
        assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
        client.post(&format!("{ladder}/{alone}/back"), &[("x", "")]).await;
        assert!(client.get(&ladder).await.says("to the top"));
        // A series that is none is asked again with its reason.
        let page = client.get(&format!("{address}/do")).await;
        let wrong = client.post(&format!("{address}/do"), &filled(&page, &[("a-distress", "very much")])).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("very much"));
    }
}

fn step_of(page: &Answer, text: &str) -> String {
    let at = page.body.find(text).unwrap();
    let from = page.body[..at].rfind("id=\"s-").unwrap() + 6;
    page.body[from..from + 36].to_owned()
}

/// The name of the first question whose answer goes on the list for the session.
fn meant_for_the_session(site: &common::Site, activity: &str) -> String {
    let activity = site.app.library.get(Lang::En, activity).unwrap();
    let field = activity.form.fields.iter().find(|field| field.for_session && field.step == 1);
    format!("a-{}", field.unwrap().key)
}

#[tokio::test]
async fn a_question_meant_for_the_session_is_on_its_list_unless_it_is_private() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "reading-part").await;
        let name = meant_for_the_session(&site, "reading-part");
        for (words, sharing, listed) in
            [("Is guilt always a bad guide?", "shared", true), ("Only for me", "private", false)]
        {
            let page = client.get(&format!("{address}/do")).await;
            let form = filled(&page, &[(&name, words), ("sharing", sharing)]);
            client.post(&format!("{address}/do"), &form).await;
            client.post(&format!("{address}/do"), &form).await;
            let list = client.get("/next").await;
            assert_eq!(list.body.matches(&format!("<blockquote>{words}")).count(), usize::from(listed), "{words}");
        }
    }
}

#[tokio::test]
async fn what_an_entry_brings_to_the_session_goes_where_the_entry_goes() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "reading-part").await;
        let name = meant_for_the_session(&site, "reading-part");
        let page = client.get(&format!("{address}/do")).await;
        let form = filled(&page, &[(&name, "First words"), ("sharing", "summary")]);
        let entry = entry_of(&client.post(&format!("{address}/do"), &form).await);
        let listed = async |client: &mut Browser, words: &str| {
            client.get("/next").await.body.matches(&format!("<blockquote>{words}")).count()
        };
        assert_eq!(listed(&mut client, "First words").await, 0, "a summary is when it was and its line, nothing else");
        client.post(&format!("{entry}/share"), &[("sharing", "shared")]).await;
        assert_eq!(listed(&mut client, "First words").await, 1, "shared later, it comes along");
        let amending = client.get(&format!("{entry}/amend")).await;
        client.post(&format!("{entry}/amend"), &filled(&amending, &[(&name, "Other words")])).await;
        assert_eq!(listed(&mut client, "First words").await, 0, "reworded");
        assert_eq!(listed(&mut client, "Other words").await, 1);
        client.post(&format!("{entry}/share"), &[("sharing", "private")]).await;
        assert_eq!(listed(&mut client, "Other words").await, 0, "taken back");
        client.post(&format!("{entry}/share"), &[("sharing", "shared")]).await;
        assert_eq!(listed(&mut client, "Other words").await, 1);
        client.post(&format!("{entry}/undo"), &[("", "")]).await;
        assert_eq!(listed(&mut client, "Other words").await, 0, "as if it never was");
    }
}

#[tokio::test]
async fn of_a_summary_the_therapist_does_not_learn_what_got_in_the_way() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "urge-record").await;
        let page = client.get(&format!("{address}/do")).await;
        let entry = entry_of(&client.post(&format!("{address}/do"), &filled(&page, &[("sharing", "summary")])).await);
        client.post(&format!("{entry}/why"), &[("barrier", "afraid"), ("words", "because")]).await;
        let said = client.get(&entry).await;
        let barrier = "Afraid of it";
        assert!(said.says(barrier), "{}", said.body);
        let seen = therapist.get(&entry).await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(!seen.says(barrier), "{}", seen.body);
    }
}

#[tokio::test]
async fn nights_are_reckoned_with_their_formula() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "sleep-diary").await;
        let page = client.get(&format!("{address}/do")).await;
        let night = [
            ("a-bed", "23:00"),
            ("a-tried", "23:30"),
            ("a-latency", "20"),
            ("a-awake", "25"),
            ("a-woke", "06:45"),
            ("a-up", "07:00"),
            ("sharing", "shared"),
        ];
        client.post(&format!("{address}/do"), &filled(&page, &night)).await;
        let list = client.get(&format!("/notice?a={}", address.rsplit('/').next().unwrap())).await;
        assert!(list.says("Asleep 6 h 30 min of 8 h in bed (81 %)"), "{}", list.body);
        assert!(list.says("100 × asleep ÷ in bed"), "the formula stands beside the figure");
    }
}

#[tokio::test]
async fn a_night_written_about_later_is_still_that_night() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "sleep-diary").await;
        let to = format!("{address}/do");
        let page = client.get(&to).await;
        assert!(page.says("Last night, 22 to 23") && page.says("The night before, 21 to 22"), "{}", page.body);
        assert!(page.body.contains("value=\"2026-11-23\" checked") && !page.says("From memory"));
        let said = |set: &[(&str, &str)]| -> Vec<(String, String)> {
            let own = [("id", page.input("id").unwrap()), ("sharing", "shared".into())];
            let set = set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            own.into_iter().map(|(name, value)| (name.to_owned(), value)).chain(set).collect()
        };
        // Nothing at all is no night.
        let empty = client.post(&to, &common::refs(&said(&[("when", "2026-11-23")]))).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("Answer at least one of these"), "{}", empty.body);
        for (when, day, reason) in
            [("other", "", "Choose the day you got up"), ("other", "2026-11-24", "still to come")]
        {
            let wrong =
                client.post(&to, &common::refs(&said(&[("when", when), ("day", day), ("a-up", "07:00")]))).await;
            assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.says(reason), "{}", wrong.body);
        }
        // Sent after midnight from a page that lay open: it is the night that was chosen.
        site.at("2026-11-24T00:30:00Z");
        let night = said(&[("when", "2026-11-22"), ("a-bed", "23:00"), ("a-up", "07:10")]);
        let saved = client.post(&to, &common::refs(&night)).await;
        let shown = client.get(&entry_of(&saved)).await;
        assert!(shown.body.contains("datetime=\"2026-11-22T07:10\""), "{}", shown.body);
        assert!(shown.says("written later"));
    }
}
