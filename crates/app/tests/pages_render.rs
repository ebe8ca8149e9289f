//! Every page there is, opened as everybody in the demo would: following every link from Today on, in both
//! languages. Nothing may be broken, missing, or in the wrong language.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Browser, Site};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Most pages of one kind that are opened: entries and agreements are many and alike.
const OF_A_KIND: usize = 6;

async fn sign_in(site: &Site, login: &str) -> Browser {
    let mut browser = site.browser();
    let answer = browser.post("/door", &[("login", login), ("password", app::demo::PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{login} could not sign in");
    browser
}

/// The address with its ids left out: what kind of page it is.
fn kind(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap();
    let part = |part: &str| if part.len() >= 20 || part.starts_with("20") { "*".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

async fn walk(browser: &mut Browser, lang: &str) -> BTreeSet<String> {
    let (mut waiting, mut seen, mut kinds) =
        (VecDeque::from(["/".to_owned()]), BTreeSet::new(), BTreeMap::<String, usize>::new());
    while let Some(address) = waiting.pop_front() {
        let known = kinds.entry(kind(&address)).or_default();
        *known += 1;
        if *known > OF_A_KIND {
            continue;
        }
        let page = browser.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address} as {lang}: {}", page.body);
        let html = format!("<html lang=\"{lang}\">");
        let own = page.body.contains(&html) || address.starts_with("/door") || address.contains("lang=");
        assert!(own, "{address} is not in {lang}");
        for broken in ["{{", "}}", "{%", "%}", "None)", "Some("] {
            assert!(!page.body.contains(broken) || address == "/components", "{address} shows {broken}");
        }
        for link in page.links() {
            let link = link.split('#').next().unwrap().to_owned();
            if seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    kinds.into_keys().collect()
}

#[tokio::test]
async fn every_page_opens_for_everybody_in_both_languages() {
    for site in common::sites().await {
        app::demo::make(&site.app).await.unwrap();
        for (login, lang, least) in
            [("helen@example.org", "en", 14), ("marta@example.org", "es", 14), ("emma", "en", 12), ("ana", "es", 12)]
        {
            let mut browser = sign_in(&site, login).await;
            let kinds = walk(&mut browser, lang).await;
            assert!(kinds.len() >= least, "{login} found only {kinds:#?}");
        }
    }
}
