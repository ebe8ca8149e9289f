//! Two at once, and pages that lay open: nobody's words are lost, nothing is written over unseen, twice is once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{
    Browser,
    builder::{Form, form_of as whole, save, set, small, value},
    pair, propose, refs, sites,
};

const SESSION: &str = "01930000-0000-7000-8000-0000000005e5";

async fn agreed(therapist: &mut Browser, client: &mut Browser, case: &str, activity: &str) -> String {
    let address = propose(therapist, case, activity, &[("step", "3"), ("was_step", "3")]).await;
    assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
    address
}

/// The form to change an agreement, as a browser would send it.
async fn change(who: &mut Browser, address: &str) -> Form {
    whole(&who.get(&format!("{address}/change")).await, &format!("action=\"{address}/change\""))
}

async fn version(who: &mut Browser, address: &str) -> String {
    value(&change(who, address).await, "version").to_owned()
}

#[tokio::test]
async fn two_who_save_a_review_in_the_same_moment_both_keep_their_words() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "day-note").await;
        let id = address.rsplit('/').next().unwrap().to_owned();
        therapist.post(&format!("{case}/sessions"), &[("id", SESSION), ("deed", "now")]).await;
        let (look, to) = (format!("{case}/s/{SESSION}?look={id}"), format!("{case}/s/{SESSION}/r/{id}"));
        let mark = format!("action=\"{to}\"");
        for round in 0..12 {
            let (mut hers, mut mine) =
                (whole(&therapist.get(&look).await, &mark), whole(&client.get(&look).await, &mark));
            let (she, i) = (format!("T{round}"), format!("C{round}"));
            set(&mut hers, "learned", &she);
            set(&mut mine, "learned", &i);
            let (hers, mine) = (refs(&hers), refs(&mine));
            let (a, b) = tokio::join!(therapist.post(&to, &hers), client.post(&to, &mine));
            assert_eq!((a.status, b.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
            let kept = whole(&therapist.get(&look).await, &mark);
            let kept = value(&kept, "learned");
            assert!(kept.contains(&she) && kept.contains(&i), "{} round {round}: {kept}", site.engine);
        }
    }
}

#[tokio::test]
async fn many_steps_moved_in_the_same_moment_all_move() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "ladder-fears").await;
        let ladder = format!("{address}/ladder");
        let mut steps = Vec::new();
        for nth in 0..5 {
            let id = client.get(&ladder).await.input("id").unwrap();
            client.post(&ladder, &[("id", id.as_str()), ("text", &format!("Step {nth}"))]).await;
            steps.push(id);
        }
        let local = tokio::task::LocalSet::new();
        let mut moves = tokio::task::JoinSet::new();
        for (nth, step) in steps.iter().cycle().take(15).enumerate() {
            let mut who = if nth % 2 == 0 { client.clone() } else { therapist.clone() };
            let to = format!("{ladder}/{step}/{}", if nth % 3 == 0 { "up" } else { "down" });
            moves.spawn_local_on(async move { who.post(&to, &[("x", "")]).await.status }, &local);
        }
        let moved = local.run_until(moves.join_all()).await;
        assert_eq!(moved, vec![StatusCode::SEE_OTHER; 15], "{}", site.engine);
        let page = client.get(&ladder).await;
        assert!((0..5).all(|nth| page.says(&format!("Step {nth}"))));
    }
}

#[tokio::test]
async fn a_proposal_or_a_change_sent_twice_is_one() {
    for site in sites().await {
        let (mut therapist, case, _) = pair(&site).await;
        let to = format!("{case}/propose");
        let page = therapist.get(&format!("{to}?activity=urge-record")).await;
        let form = whole(&page, &format!("action=\"{to}\""));
        let (mut second, sent) = (therapist.clone(), refs(&form));
        let (a, b) = tokio::join!(therapist.post(&to, &sent), second.post(&to, &sent));
        assert_eq!((a.status, b.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{}", site.engine);
        let third = therapist.post(&to, &sent).await;
        let address = third.location.unwrap();
        let address = address.split('?').next().unwrap();
        assert_eq!(version(&mut therapist, address).await, "1");
        let mut form = change(&mut therapist, address).await;
        set(&mut form, "what", "Tap once, then breathe");
        let (to, sent) = (format!("{address}/change"), refs(&form));
        let (a, b) = tokio::join!(therapist.post(&to, &sent), second.post(&to, &sent));
        assert_eq!((a.status, b.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{}", site.engine);
        assert_eq!(version(&mut therapist, address).await, "2");
    }
}

#[tokio::test]
async fn gone_back_to_and_written_anew_a_sent_proposal_is_not_dropped() {
    for site in sites().await {
        let (mut therapist, case, _) = pair(&site).await;
        let to = format!("{case}/propose");
        let page = therapist.get(&format!("{to}?activity=urge-record")).await;
        let mut form = whole(&page, &format!("action=\"{to}\""));
        let address = therapist.post(&to, &refs(&form)).await.location.unwrap();
        let address = address.split('?').next().unwrap();
        set(&mut form, "what", "Other words after going back");
        let back = therapist.post(&to, &refs(&form)).await;
        assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(back.says("Something changed while you were writing") && back.says("Other words after going back"));
        let again = whole(&back, &format!("action=\"{address}/change\""));
        assert_eq!(therapist.post(&format!("{address}/change"), &refs(&again)).await.status, StatusCode::SEE_OTHER);
        assert!(therapist.get(address).await.says("Other words after going back"));
    }
}

#[tokio::test]
async fn a_draft_in_two_tabs_comes_back_with_both_when_the_later_is_sent() {
    for site in sites().await {
        let (mut therapist, case, _) = pair(&site).await;
        let to = format!("{case}/propose");
        let page = therapist.get(&format!("{to}?activity=urge-record")).await;
        let mut form = whole(&page, &format!("action=\"{to}\""));
        set(&mut form, "deed", "draft");
        let address = therapist.post(&to, &refs(&form)).await.location.unwrap();
        let address = address.split('?').next().unwrap().to_owned();
        let to = format!("{address}/change");
        for deed in ["draft", "propose"] {
            let (mut first, mut second) =
                (change(&mut therapist, &address).await, change(&mut therapist, &address).await);
            set(&mut first, "what", &format!("The first tab, {deed}"));
            set(&mut first, "deed", "draft");
            assert_eq!(therapist.post(&to, &refs(&first)).await.status, StatusCode::SEE_OTHER);
            set(&mut second, "what", &format!("The second tab, {deed}"));
            set(&mut second, "deed", deed);
            let told = therapist.post(&to, &refs(&second)).await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", site.engine);
            assert!(told.says("Something changed while you were writing"), "{}", told.body);
            assert!(told.says(&format!("The first tab, {deed}")) && told.says(&format!("The second tab, {deed}")));
            assert!(therapist.get(&address).await.says(&format!("The first tab, {deed}")), "nothing is written over");
            let mut again = whole(&told, &format!("action=\"{to}\""));
            set(&mut again, "deed", deed);
            assert_eq!(therapist.post(&to, &refs(&again)).await.status, StatusCode::SEE_OTHER);
            assert!(therapist.get(&address).await.says(&format!("The second tab, {deed}")));
        }
    }
}

#[tokio::test]
async fn a_change_from_an_old_page_does_not_bury_the_others_unseen() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "urge-record").await;
        let to = format!("{address}/change");
        let (mut mine, mut hers) = (change(&mut client, &address).await, change(&mut therapist, &address).await);
        set(&mut hers, "what", "Note the place, too");
        set(&mut hers, "amount", "In the evening");
        assert_eq!(therapist.post(&to, &refs(&hers)).await.status, StatusCode::SEE_OTHER);
        set(&mut mine, "amount", "Ten minutes");
        let told = client.post(&to, &refs(&mine)).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.says("Something changed while you were writing"), "{}", told.body);
        // What the other changed is to be seen; what one did not touch follows it, what one wrote stays.
        assert!(told.says("In the evening"));
        let again = whole(&told, &format!("action=\"{to}\""));
        assert_eq!((value(&again, "what"), value(&again, "amount")), ("Note the place, too", "Ten minutes"));
        assert_eq!(version(&mut client, &address).await, "2", "nothing was sent");
        assert_eq!(client.post(&to, &refs(&again)).await.status, StatusCode::SEE_OTHER);
        let page = therapist.get(&address).await;
        assert!(page.says("Note the place, too") && page.says("Ten minutes"));
        assert_eq!(
            therapist.post(&format!("{address}/accept"), &[("version", "3")]).await.status,
            StatusCode::SEE_OTHER
        );
    }
}

#[tokio::test]
async fn the_same_answer_tapped_twice_is_one_answer() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        for answer in ["accept", "decline"] {
            let to = format!("{}/{answer}", propose(&mut therapist, &case, "urge-record", &[]).await);
            let mut phone = client.clone();
            let (a, b) = tokio::join!(client.post(&to, &[("version", "1")]), phone.post(&to, &[("version", "1")]));
            assert_eq!((a.status, b.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{} {to}", site.engine);
        }
        // Of newer terms one is told, and the reason given is not lost.
        let address = propose(&mut therapist, &case, "urge-record", &[]).await;
        let mut newer = change(&mut therapist, &address).await;
        set(&mut newer, "what", "Tap twice");
        therapist.post(&format!("{address}/change"), &refs(&newer)).await;
        let no = [("version", "1"), ("reason", "Too often for me")];
        let told = client.post(&format!("{address}/decline"), &no).await;
        assert!(told.says("before your answer arrived") && told.says("Too often for me"), "{}", told.body);
        // Only the same one: a no after the yes finds nothing to answer.
        let address = agreed(&mut therapist, &mut client, &case, "day-note").await;
        assert_eq!(client.post(&format!("{address}/decline"), &[("version", "1")]).await.status, StatusCode::CONFLICT);
        for _ in 0..2 {
            assert_eq!(client.post(&format!("{address}/rest"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        }
    }
}

#[tokio::test]
async fn a_question_sent_twice_is_asked_once_and_other_words_are_another() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = propose(&mut therapist, &case, "urge-record", &[]).await;
        let to = format!("{address}/ask");
        let mut form = whole(&client.get(&address).await, &format!("action=\"{to}\""));
        set(&mut form, "words", "Does a short one count?");
        for _ in 0..2 {
            assert_eq!(client.post(&to, &refs(&form)).await.status, StatusCode::SEE_OTHER);
        }
        set(&mut form, "words", "And at night?");
        client.post(&to, &refs(&form)).await;
        let page = therapist.get(&address).await;
        assert_eq!(page.body.matches("Does a short one count?").count(), 1, "{}", page.body);
        assert_eq!(page.body.matches("And at night?").count(), 1);
    }
}

#[tokio::test]
async fn an_activity_taken_out_meanwhile_is_told_before_anything_is_sent() {
    for site in sites().await {
        let (mut therapist, case, _) = pair(&site).await;
        let built = small(&mut therapist, "Our own one").await;
        let own = save(&mut therapist, "/library/new", &built).await;
        let to = format!("{case}/propose");
        let page = therapist.get(&format!("{to}?activity={}", own.rsplit('/').next().unwrap())).await;
        let form = whole(&page, &format!("action=\"{to}\""));
        therapist.post(&format!("{own}/remove"), &[("x", "")]).await;
        let told = therapist.post(&to, &refs(&form)).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.says("taken out of the library") && told.says("Our own one"), "{}", told.body);
        let again = whole(&told, &format!("action=\"{to}\""));
        assert_eq!(therapist.post(&to, &refs(&again)).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn days_and_numbers_that_are_slips_are_asked_about() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let to = format!("{case}/propose");
        let page = therapist.get(&format!("{to}?activity=day-note")).await;
        let form = whole(&page, &format!("action=\"{to}\""));
        let reasons = [
            ("ends", "0026-12-24", "it is 2026 now"),
            ("ends", "2026-11-22", "This day is over"),
            ("starts", "-009999-01-01", "it is 2026 now"),
            ("review", "9999-12-31", "it is 2026 now"),
        ];
        for (name, day, reason) in reasons {
            let mut form = form.clone();
            set(&mut form, name, day);
            let told = therapist.post(&to, &refs(&form)).await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {day}");
            assert!(told.says(reason) && told.says(day), "{name} {day}: {}", told.body);
        }
        let mut often = form.clone();
        set(&mut often, "rhythm", "every-n-days");
        set(&mut often, "times", "255");
        assert!(therapist.post(&to, &refs(&often)).await.says("Choose a number from 2 to 60"));
        // What was agreed may lie behind by the time something else is changed.
        let mut form = form;
        set(&mut form, "ends", "2026-11-24");
        let address = therapist.post(&to, &refs(&form)).await.location.unwrap();
        let address = address.split('?').next().unwrap();
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        site.later(3 * 86_400);
        let mut later = change(&mut client, address).await;
        set(&mut later, "what", "One line");
        assert_eq!(client.post(&format!("{address}/change"), &refs(&later)).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn times_of_a_night_that_do_not_fit_are_asked_about_once() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "sleep-diary").await;
        let to = format!("{address}/do");
        let mut form = whole(&client.get(&to).await, &format!("action=\"{to}\""));
        let night = [
            ("bed", "23:00"),
            ("tried", "23:15"),
            ("latency", "15"),
            ("awake", "10"),
            ("woke", "07:30"),
            ("up", "07:20"),
        ];
        for (name, said) in night {
            set(&mut form, &format!("a-{name}"), said);
        }
        let asked = client.post(&to, &refs(&form)).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.says("You woke at") && asked.body.contains("id=\"f-a-up-e\""), "{}", asked.body);
        // Another slip is another question; whoever says it was like that is believed, and it stays out of the figures.
        let mut other = whole(&asked, &format!("action=\"{to}\""));
        set(&mut other, "a-up", "07:40");
        set(&mut other, "a-tried", "22:45");
        assert!(client.post(&to, &refs(&other)).await.says("You lay down at"));
        let again = whole(&asked, &format!("action=\"{to}\""));
        assert_eq!(client.post(&to, &refs(&again)).await.status, StatusCode::SEE_OTHER);
        let seen = client.get(&format!("/notice?a={}", address.rsplit('/').next().unwrap())).await;
        assert!(seen.says("One night has times that do not fit together."), "{}", seen.body);
    }
}

#[tokio::test]
async fn today_says_what_was_tapped_for_a_minute_only() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "urge-record").await;
        let today = client.post(&format!("{address}/tap"), &[("x", "")]).await.location.unwrap();
        let told = client.get(&today).await;
        assert!(told.says("Noted at") && told.body.contains("/undo\""), "{}", told.body);
        let nothing = today.replace(|c: char| c.is_ascii_digit(), "1");
        assert!(!client.get(&nothing).await.says("Noted at"), "of no entry");
        site.later(61);
        let later = client.get(&today).await;
        assert!(!later.says("Noted at") && !later.body.contains("/undo\""), "{}", later.body);
    }
}
