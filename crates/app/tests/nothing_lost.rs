//! What a person wrote and was told is kept is never dropped: two tabs, two phones, terms that change, work that ends.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Answer, Browser, form_of, pair, propose, refs, sites};

const PAGES: [&str; 2] = ["00000000000000000000000000000001", "00000000000000000000000000000002"];

async fn agreed(therapist: &mut Browser, client: &mut Browser, case: &str, activity: &str) -> String {
    let address = propose(therapist, case, activity, &[("step", "3"), ("was_step", "3")]).await;
    assert_eq!(client.post(&format!("{address}/accept"), &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
    address
}

/// What a page sends, with some answers.
fn filled(page: &Answer, said: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = ["id", "version", "seen"].map(|name| (name, page.input(name).unwrap()));
    let mut form: Vec<(String, String)> = own.into_iter().map(|(name, value)| (name.into(), value)).collect();
    for (name, value) in [("when", "now"), ("sharing", "shared")].iter().chain(said) {
        form.retain(|(known, _)| known != name);
        form.push(((*name).into(), (*value).into()));
    }
    form
}

async fn draft(client: &mut Browser, address: &str, page: &Answer, said: &[(&str, &str)]) {
    let mut form = filled(page, said);
    form.push(("quiet".into(), "1".into()));
    let kept = client.post(&format!("{address}/draft"), &refs(&form)).await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT, "{}", kept.body);
}

/// Saves; where it leads.
async fn save(client: &mut Browser, address: &str, page: &Answer, said: &[(&str, &str)]) -> String {
    let saved = client.post(&format!("{address}/do"), &refs(&filled(page, said))).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    saved.location.unwrap()
}

#[tokio::test]
async fn one_draft_written_on_two_phones_is_kept_from_both() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "writing-person").await;
        let to = format!("{address}/do");
        let first = client.get(&to).await;
        draft(&mut client, &address, &first, &[("a-text", "Dear father"), ("page", PAGES[0]), ("turn", "1")]).await;
        site.later(5);
        let second = client.get(&to).await;
        assert_eq!(first.input("id"), second.input("id"));
        site.later(5);
        let entry =
            save(&mut client, &address, &first, &[("a-text", "Dear father."), ("page", PAGES[0]), ("turn", "3")]).await;
        assert!(entry.ends_with("done=saved"), "{entry}");
        // What the first page sent before, the network brings later: no ghost.
        draft(&mut client, &address, &first, &[("a-text", "Dear fath"), ("page", PAGES[0]), ("turn", "2")]).await;
        assert!(!client.get(&to).await.says("Dear fath"));
        // The same once more is the same.
        assert_eq!(save(&mut client, &address, &first, &[("a-text", "Dear father.")]).await, entry);
        // The other phone writes on, is closed, and finds it again.
        site.later(5);
        let more = "Dear father, three pages more";
        draft(&mut client, &address, &second, &[("a-text", more), ("page", PAGES[1]), ("turn", "1")]).await;
        assert!(client.get("/").await.says("Go on"));
        let again = client.get(&to).await;
        assert!(again.says(more) && again.says("This is saved already"), "{}", again.body);
        for page in [&again, &second, &again] {
            let added = save(&mut client, &address, page, &[("a-text", more)]).await;
            let shown = client.get(&added).await;
            assert!(shown.says(more) && shown.says("Dear father."), "{}", shown.body);
            assert_eq!(added.split('?').next(), entry.split('?').next());
        }
        let shown = client.get(&entry).await;
        assert_eq!(shown.body.matches(more).count(), 1, "added once: {}", shown.body);
        assert!(!client.get(&to).await.says(more), "no draft is left");
    }
}

#[tokio::test]
async fn other_words_for_other_eyes_become_an_entry_of_their_own() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "writing-person").await;
        let page = client.get(&format!("{address}/do")).await;
        let first = save(&mut client, &address, &page, &[("a-text", "For both of us")]).await;
        let said = [("a-text", "For me alone"), ("sharing", "private")];
        let own = save(&mut client, &address, &page, &said).await;
        assert!(own.ends_with("done=apart"), "{own}");
        assert_eq!(save(&mut client, &address, &page, &said).await, own, "sent twice it is there once");
        assert!(client.get(&own).await.says("Saved as an entry of its own"));
        assert!(!client.get(&first).await.says("For me alone"));
        assert_eq!(therapist.get(own.split('?').next().unwrap()).await.status, StatusCode::NOT_FOUND);
        assert!(!therapist.get(&format!("{case}/entries")).await.says("For me alone"));
    }
}

#[tokio::test]
async fn what_is_added_twice_with_other_words_is_added_twice() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "writing-person").await;
        let page = client.get(&format!("{address}/do")).await;
        let entry = save(&mut client, &address, &page, &[("a-text", "One")]).await;
        let entry = entry.split('?').next().unwrap();
        let id = client.get(&format!("{entry}/amend")).await.input("id").unwrap();
        for text in ["Two", "Three", "Three"] {
            client.post(&format!("{entry}/amend"), &[("id", id.as_str()), ("a-text", text)]).await;
        }
        let shown = client.get(entry).await;
        for text in ["One", "Two", "Three"] {
            assert!(shown.says(text), "{text}: {}", shown.body);
        }
        assert_eq!(shown.body.matches("Three").count(), 1);
    }
}

#[tokio::test]
async fn a_draft_of_another_tab_stays_when_one_is_saved() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "writing-person").await;
        let to = format!("{address}/do");
        let (here, there) = (client.get(&to).await, client.get(&to).await);
        draft(&mut client, &address, &there, &[("a-text", "Written there")]).await;
        site.later(60);
        draft(&mut client, &address, &here, &[("a-text", "Written here")]).await;
        // The newest opens, and offers the other, and a new one.
        let page = client.get(&to).await;
        assert!(page.says("Written here") && !page.says("Written there"), "{}", page.body);
        let there_id = there.input("id").unwrap();
        assert!(page.links().contains(&format!("{to}?entry={there_id}")), "{:?}", page.links());
        assert!(client.get("/").await.links().contains(&format!("{to}?entry={there_id}")));
        assert!(!client.get(&format!("{to}?entry=new")).await.says("Written here"));
        save(&mut client, &address, &here, &[("a-text", "Written here")]).await;
        assert!(client.get(&to).await.says("Written there"));
        // A form emptied again is no draft.
        draft(&mut client, &address, &there, &[("a-text", " ")]).await;
        assert_ne!(client.get(&to).await.input("id"), there.input("id"));
    }
}

#[tokio::test]
async fn a_draft_open_on_two_pages_is_not_written_over_unseen() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "writing-person").await;
        let to = format!("{address}/do");
        let first = client.get(&to).await;
        let [of_first, of_second] = PAGES.map(|page| ("page", page));
        draft(&mut client, &address, &first, &[("a-text", "Begun"), of_first, ("turn", "1")]).await;
        let second = client.get(&to).await;
        site.later(5);
        draft(&mut client, &address, &first, &[("a-text", "Begun and on"), of_first, ("turn", "2")]).await;
        site.later(5);
        for turn in ["1", "2"] {
            draft(&mut client, &address, &second, &[("a-text", "Begun otherwise"), of_second, ("turn", turn)]).await;
        }
        let page = client.get(&to).await;
        assert!(page.says("Begun otherwise"), "{}", page.body);
        let other = page.links().into_iter().find(|link| link.contains("?entry=") && !link.contains("new")).unwrap();
        assert!(client.get(&other).await.says("Begun and on"));
        // Saving the one leaves the other's words.
        save(&mut client, &address, &second, &[("a-text", "Begun otherwise"), of_second, ("turn", "3")]).await;
        assert!(client.get(&to).await.says("Begun and on"));
        save(&mut client, &address, &first, &[("a-text", "Begun and on"), of_first, ("turn", "3")]).await;
        let notice = client.get("/notice").await;
        assert!(notice.says("Begun and on"), "{}", notice.body);
    }
}

#[tokio::test]
async fn a_form_goes_on_under_the_terms_it_was_begun_under() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let page = therapist.get(&format!("{case}/propose?activity=urge-record")).await;
        let mut form = form_of(&page, &[("step", "3"), ("was_step", "3")]);
        form.extend(["strength", "trigger", "did"].map(|key| ("on".to_owned(), key.to_owned())));
        form.push(("has_on".into(), "1".into()));
        let sent = therapist.post(&format!("{case}/propose"), &refs(&form)).await;
        let address = sent.location.unwrap().split('?').next().unwrap().to_owned();
        client.post(&format!("{address}/accept"), &[("version", "1")]).await;
        let to = format!("{address}/do");
        let open = client.get(&to).await;
        assert_eq!(open.input("version").as_deref(), Some("1"));
        assert!(open.body.contains("name=\"a-trigger\""), "{}", open.body);
        let begun = client.get(&to).await;
        draft(&mut client, &address, &begun, &[("a-trigger", "About mother")]).await;
        // Fewer questions from here on.
        let page = therapist.get(&format!("{address}/change")).await;
        let mut form = form_of(&page, &[("step", "3"), ("was_step", "3"), ("version", "1")]);
        form.extend([("on", "strength"), ("has_on", "1")].map(|(name, key)| (name.to_owned(), key.to_owned())));
        assert_eq!(therapist.post(&format!("{address}/change"), &refs(&form)).await.status, StatusCode::SEE_OTHER);
        client.post(&format!("{address}/accept"), &[("version", "2")]).await;
        let fresh = client.get(&format!("{to}?entry=new")).await;
        assert!(!fresh.body.contains("name=\"a-trigger\"") && fresh.input("version").as_deref() == Some("2"));
        // The form that lay open.
        let entry = save(&mut client, &address, &open, &[("a-trigger", "The phone rang")]).await;
        assert!(client.get(&entry).await.says("The phone rang"));
        // The draft, in its own form, also after it saved itself again and came back with a reason.
        let again = client.get(&to).await;
        assert!(again.says("About mother") && again.says("It keeps the questions it had."), "{}", again.body);
        draft(&mut client, &address, &again, &[("a-trigger", "About mother"), ("a-strength", "5")]).await;
        let wrong = filled(&again, &[("a-trigger", "About mother"), ("a-strength", "lots")]);
        let wrong = client.post(&to, &refs(&wrong)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let entry = save(&mut client, &address, &wrong, &[("a-trigger", "About mother"), ("a-strength", "5")]).await;
        assert!(client.get(&entry).await.says("About mother"));
        // A version nobody agreed on is none.
        let page = client.get(&to).await;
        let odd = save(&mut client, &address, &page, &[("a-trigger", "Nobody asked"), ("version", "9")]).await;
        assert!(!client.get(&odd).await.says("Nobody asked"));
    }
}

#[tokio::test]
async fn what_was_begun_before_the_end_is_taken_after_it() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "writing-person").await;
        let to = format!("{address}/do");
        let open = client.get(&to).await;
        let begun = client.get(&to).await;
        draft(&mut client, &address, &begun, &[("a-text", "The first part")]).await;
        assert_eq!(therapist.post(&format!("{address}/finish"), &[("x", "")]).await.status, StatusCode::SEE_OTHER);
        draft(&mut client, &address, &begun, &[("a-text", "The first part and the second")]).await;
        let today = client.get("/").await;
        let link = format!("{to}?entry={}", begun.input("id").unwrap());
        assert!(today.says("Begun and kept") && today.links().contains(&link), "{}", today.body);
        let page = client.get(&link).await;
        assert!(page.says("The first part and the second") && page.says("This work has ended."), "{}", page.body);
        assert!(!page.body.contains("not-this-time"));
        let entry = save(&mut client, &address, &open, &[("a-text", "Open the whole time")]).await;
        assert!(therapist.get(&entry).await.says("Open the whole time"));
        let entry = save(&mut client, &address, &page, &[("a-text", "All of it")]).await;
        assert!(client.get(&entry).await.says("All of it"));
        // Nothing new begins.
        assert_eq!(client.get(&to).await.status, StatusCode::NOT_FOUND);
        assert!(!client.get("/").await.says("Begun and kept"));
    }
}

/// Plans something for an evening and tells how it went; the entry's address.
async fn planned_and_done(client: &mut Browser, case: &str, address: &str, at: &str, words: &str) -> String {
    let page = client.get(&format!("{address}/do")).await;
    let id = page.input("id").unwrap();
    let said = [("deed", "plan"), ("plan_at", at), ("a-activity", words)];
    save(client, address, &page, &said).await;
    let entry = format!("{case}/e/{id}");
    let after = client.get(&format!("{entry}/after")).await;
    let form = filled(&after, &[("outcome", "done")]);
    let told = client.post(&format!("{entry}/after"), &refs(&form)).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.body);
    entry
}

#[tokio::test]
async fn a_finished_plan_that_was_read_is_not_taken_back() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "plan-activity").await;
        let by_itself = planned_and_done(&mut client, &case, &address, "2026-11-24T18:00", "Choir").await;
        let in_the_list = planned_and_done(&mut client, &case, &address, "2026-11-25T18:00", "A walk").await;
        let private = planned_and_done(&mut client, &case, &address, "2026-11-22T18:00", "Alone").await;
        client.post(&format!("{private}/share"), &[("sharing", "private")]).await;
        assert!(therapist.get(&by_itself).await.says("Choir"));
        let back = |entry: String| format!("{entry}/share");
        assert!(client.get(&by_itself).await.says("has read it"));
        let answer = client.post(&back(by_itself), &[("sharing", "private")]).await;
        assert!(answer.location.unwrap().ends_with("read-already"));
        assert!(therapist.get(&format!("{case}/entries")).await.says("A walk"));
        let answer = client.post(&back(in_the_list), &[("sharing", "private")]).await;
        assert!(answer.location.unwrap().ends_with("read-already"));
        // What was not shown was not read.
        client.post(&back(private.clone()), &[("sharing", "shared")]).await;
        let answer = client.post(&back(private), &[("sharing", "private")]).await;
        assert!(answer.location.unwrap().ends_with("taken-back"));
    }
}

#[tokio::test]
async fn pages_of_entries_show_each_once_in_the_order_they_happened() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "plan-activity").await;
        let mut told = Vec::new();
        for at in 0..36 {
            // Several at one moment, and plans for long before and after that were all done when they were told.
            if at % 3 == 0 {
                site.later(60);
            }
            let page = client.get(&format!("{address}/do")).await;
            let words = format!("Number {at}.");
            if at % 4 == 1 {
                let day = if at % 8 == 1 { "2026-11-29T18:00" } else { "2026-11-22T19:00" };
                planned_and_done(&mut client, &case, &address, day, &words).await;
            } else {
                save(&mut client, &address, &page, &[("a-activity", &words)]).await;
            }
            told.push(words);
        }
        let (mut seen, mut next) = (Vec::new(), Some(format!("/notice?a={}", &address[address.len() - 36..])));
        while let Some(link) = next {
            let page = client.get(&link).await;
            assert_eq!(page.status, StatusCode::OK);
            let mut on_page: Vec<(usize, String)> =
                told.iter().filter_map(|words| Some((page.body.find(words.as_str())?, words.clone()))).collect();
            on_page.sort();
            seen.extend(on_page.into_iter().map(|(_, words)| words));
            next = page.links().into_iter().find(|link| link.contains("before="));
            assert!(seen.len() <= told.len(), "a page comes twice");
        }
        let minute = |words: &String| words[7..words.len() - 1].parse::<usize>().unwrap() / 3;
        assert!(seen.windows(2).all(|two| minute(&two[0]) >= minute(&two[1])), "{seen:?}");
        let mut once = seen.clone();
        once.sort();
        once.dedup();
        assert_eq!((once.len(), seen.len()), (told.len(), told.len()), "{seen:?}");
    }
}

#[tokio::test]
async fn taking_back_from_an_old_page_leaves_what_was_added() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "urge-record").await;
        let tapped = client.post(&format!("{address}/tap"), &[("x", "")]).await.location.unwrap();
        let entry = format!("{case}/e/{}", tapped.split("entry=").nth(1).unwrap());
        site.later(45);
        let id = client.get(&format!("{entry}/amend")).await.input("id").unwrap();
        client.post(&format!("{entry}/amend"), &[("id", id.as_str()), ("a-strength", "6")]).await;
        site.later(20);
        let undone = client.post(&format!("{entry}/undo"), &[("x", "")]).await;
        assert_eq!(undone.location.as_deref(), Some("/?done=too-late"));
        assert!(client.get(&entry).await.says("6 of 10"));
    }
}

#[tokio::test]
async fn what_is_being_added_to_an_entry_is_kept_like_what_is_new() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        let address = agreed(&mut therapist, &mut client, &case, "free-reflection").await;
        let page = client.get(&format!("{address}/do")).await;
        let entry = save(&mut client, &address, &page, &[("a-text", "By the lake.")]).await;
        let entry = entry.split('?').next().unwrap().to_owned();
        let to = format!("{entry}/amend");
        let page = client.get(&to).await;
        let keep = page.body.split("data-to=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#38;", "&");
        let send = |words: &str| {
            let mut form = filled(&page, &[("a-text", words), ("quiet", "1")]);
            form.push(("amends".into(), page.input("amends").unwrap()));
            form
        };
        // What says nothing new is no draft.
        client.post(&keep, &refs(&send("By the lake."))).await;
        assert!(!client.get("/").await.links().iter().any(|link| link.contains(&to)));
        client.post(&keep, &refs(&send("By the lake, in the rain."))).await;
        let begun = client.get("/").await.links().into_iter().find(|link| link.contains(&to)).unwrap();
        assert!(client.get(&begun).await.says("By the lake, in the rain."));
        assert!(client.get(&to).await.says("By the lake, in the rain."));
        // It is no beginning of a new entry, and not said before it is saved.
        assert!(!client.get(&format!("{address}/do")).await.says("By the lake"));
        assert!(!client.get(&entry).await.says("in the rain"));
        let saved = client.post(&to, &refs(&send("By the lake, in the rain."))).await;
        assert!(saved.location.unwrap().ends_with("done=amended"));
        assert!(client.get(&entry).await.says("in the rain"));
        assert!(!client.get("/").await.links().iter().any(|link| link.contains("/amend")));
    }
}
