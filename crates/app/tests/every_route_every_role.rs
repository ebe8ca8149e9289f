//! Every route of the source, asked by everybody for what is theirs, another's, and nobody's. What one may not see
//! is missing; whoever is not signed in is sent to the door.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::http::StatusCode;
use common::{Browser, Site};
use std::{fs, path::Path};

/// `(route, may be read, may be sent to)` of every `.route("…")` in the source.
fn routes() -> Vec<(String, bool, bool)> {
    let mut found = Vec::new();
    collect(Path::new("src"), &mut found);
    assert!(found.len() > 40, "only {} routes found: the search is broken", found.len());
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, bool, bool)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            for call in fs::read_to_string(&path).unwrap().split(".route(\"").skip(1) {
                let (route, rest) = call.split_once('"').unwrap();
                let methods = rest.split(".route(").next().unwrap();
                found.push((route.to_owned(), methods.contains("get("), methods.contains("post(")));
            }
        }
    }
}

/// Open to everybody: the door, the card, the notes, the files of the program itself; and a close person's page, which
/// says to everybody else that nothing is open (observers.rs holds that).
fn is_open(route: &str) -> bool {
    [
        "/door",
        "/door/forgot",
        "/setup/{key}",
        "/i/{key}",
        "/o",
        "/o/{key}",
        "/o/stop",
        "/o/lang",
        "/card",
        "/notes",
        "/a/{set}/{name}",
        "/healthz",
        "/readyz",
        "/components",
    ]
    .contains(&route)
}

/// The ids of one case's things.
struct Things {
    case: String,
    assignment: String,
    entry: String,
    session: String,
}

impl Things {
    fn nobody() -> Things {
        let id = "01930000-0000-7000-8000-000000000000".to_owned();
        Things { case: id.clone(), assignment: id.clone(), entry: id.clone(), session: id }
    }
    fn fill(&self, route: &str) -> String {
        route
            .replace("{case}", &self.case)
            .replace("{assignment}", &self.assignment)
            .replace("{entry}", &self.entry)
            .replace("{session}", &self.session)
            .replace("{person}", &self.case)
            .replace("{rung}", &self.case)
            .replace("{observation}", &self.case)
            .replace("{key}", "urge-record")
            .replace("{version}", "1")
    }
}

fn id_after(text: &str, mark: &str) -> Option<String> {
    let at = text.find(mark)? + mark.len();
    text.get(at..at + 36).map(str::to_owned)
}

/// A case with one agreement in force, one entry and one session.
async fn things(site: &Site, therapist: &mut Browser, name: &str) -> (Things, Browser) {
    let (case, mut client) = site.client_of(therapist, name, "en").await;
    let page = therapist.get(&format!("{case}/propose?activity=urge-record")).await;
    let mut form: Vec<(String, String)> =
        ["id", "activity", "title"].iter().map(|n| ((*n).to_owned(), page.input(n).unwrap())).collect();
    for (name, value) in [
        ("goal", "See"),
        ("what", "Tap"),
        ("why", "To see"),
        ("rhythm", "event"),
        ("times", "1"),
        ("sharing", "shared"),
        ("deed", "propose"),
    ] {
        form.push((name.into(), value.into()));
    }
    let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let made = therapist.post(&format!("{case}/propose"), &form).await;
    let address = made.location.unwrap_or_else(|| panic!("{}", made.body)).split('?').next().unwrap().to_owned();
    let yes = client.post(&format!("{address}/accept"), &[("version", "1")]).await;
    assert_eq!(yes.status, StatusCode::SEE_OTHER, "{}", yes.body);
    let tap = client.post(&format!("{address}/tap"), &[("x", "")]).await;
    let entry = id_after(tap.location.as_deref().unwrap(), "entry=").unwrap();
    let planned = therapist
        .post_on(
            &format!("{case}/sessions"),
            &[
                ("id", format!("01930000-0000-7000-8000-{}", &case[case.len() - 12..]).as_str()),
                ("day", "2026-11-24"),
                ("time", "16:00"),
                ("minutes", "50"),
            ],
        )
        .await;
    let session = id_after(&planned.body, "/s/").unwrap_or_else(|| panic!("no session on the page: {}", planned.body));
    let things = Things { case: case[3..].to_owned(), assignment: id_after(&address, "/a/").unwrap(), entry, session };
    (things, client)
}

#[tokio::test]
async fn nobody_reaches_what_is_not_theirs() {
    for site in common::sites().await {
        let mut owner = site.set_up().await;
        let mut therapist = site.therapist(&mut owner, "Marta Ruiz").await;
        let (own, mut client) = things(&site, &mut therapist, "Ana").await;
        let (others, mut other_client) = things(&site, &mut owner, "Bruno").await;
        let mut guest = site.browser();
        for (route, get, post) in routes() {
            if is_open(&route) {
                continue;
            }
            let of_case = route.contains("{case}");
            // Guests: to the door, whatever it is.
            for things in [&own, &Things::nobody()] {
                let address = things.fill(&route);
                for answer in both(&mut guest, &address, get, post).await {
                    let to_door = answer.0 == StatusCode::SEE_OTHER
                        && answer.1.as_deref().is_some_and(|to| to.starts_with("/door"));
                    assert!(to_door, "{} a guest at {address}: {:?}", site.engine, answer.0);
                }
            }
            if !of_case {
                continue;
            }
            // Everybody else at another's case, and at nobody's: missing.
            for (who, browser) in [("the owner", &mut owner), ("another client", &mut other_client)] {
                for answer in both(browser, &own.fill(&route), get, post).await {
                    assert_eq!(answer.0, StatusCode::NOT_FOUND, "{} {who} at {route}", site.engine);
                }
            }
            for (who, browser) in [("the therapist", &mut therapist), ("the client", &mut client)] {
                for things in [&others, &Things::nobody()] {
                    for answer in both(browser, &things.fill(&route), get, post).await {
                        assert_eq!(answer.0, StatusCode::NOT_FOUND, "{} {who} at {route}", site.engine);
                    }
                }
                // Another's thing in one's own case is missing as well.
                let mixed = Things { case: own.case.clone(), ..things_of(&others) };
                if route.contains("{assignment}") || route.contains("{entry}") || route.contains("{session}") {
                    for answer in both(browser, &mixed.fill(&route), get, post).await {
                        // Taking back what is not there is answered as taken back; below, it is still there.
                        let kept = [StatusCode::NOT_FOUND, StatusCode::BAD_REQUEST, StatusCode::CONFLICT]
                            .contains(&answer.0)
                            || route.ends_with("/undo") && answer.0 == StatusCode::SEE_OTHER;
                        assert!(kept, "{} {who} at another's thing in {route}: {:?}", site.engine, answer.0);
                    }
                }
            }
            // One's own: never an error of ours.
            for browser in [&mut therapist, &mut client] {
                if get {
                    let answer = browser.get(&own.fill(&route)).await;
                    assert!(
                        matches!(answer.status, StatusCode::OK | StatusCode::NOT_FOUND),
                        "{route}: {}",
                        answer.status
                    );
                }
            }
        }
        assert_eq!(other_client.get(&others.fill("/c/{case}/e/{entry}")).await.status, StatusCode::OK);
        staff_pages_are_missing_for_clients(&mut client).await;
        assert_eq!(therapist.get("/colleagues").await.status, StatusCode::NOT_FOUND);
    }
}

async fn staff_pages_are_missing_for_clients(client: &mut Browser) {
    for page in ["/clients", "/clients/new", "/library", "/colleagues", "/library/urge-record"] {
        assert_eq!(client.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
}

fn things_of(other: &Things) -> Things {
    Things {
        case: other.case.clone(),
        assignment: other.assignment.clone(),
        entry: other.entry.clone(),
        session: other.session.clone(),
    }
}

async fn both(browser: &mut Browser, address: &str, get: bool, post: bool) -> Vec<(StatusCode, Option<String>)> {
    let mut answers = Vec::new();
    if get {
        let answer = browser.get(address).await;
        answers.push((answer.status, answer.location));
    }
    if post {
        // Signing out would end the test's own browser.
        let answer = browser
            .clone()
            .post(
                address,
                &[
                    ("version", "1"),
                    ("outcome", "partly"),
                    ("sharing", "shared"),
                    ("id", "01930000-0000-7000-8000-00000000000a"),
                ],
            )
            .await;
        answers.push((answer.status, answer.location));
    }
    answers
}
