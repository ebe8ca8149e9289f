//! Nobody comes in as somebody else unseen: links made for those who had joined are told, one browser is one person,
//! what is sent twice is there once, and a house full of people is not somebody who guesses.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode, header},
};
use common::{Answer, Browser, PASSWORD, Site, one_site, owner, pair, sites};
use std::{
    io::{Read as _, Write as _},
    net::SocketAddr,
    time::{Duration, Instant},
};

fn link_on(page: &Answer) -> String {
    page.body.split("https://notes.test").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

async fn join(site: &Site, link: &str, login: &str) -> Browser {
    let mut browser = site.browser();
    let form = [("login", login), ("password", PASSWORD), ("lang", "en"), ("zone", "Europe/Madrid")];
    let joined = browser.post(link, &form).await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
    browser
}

const MADE: &str = "Helen Ward made a new sign-in link for you";

#[tokio::test]
async fn a_client_is_told_of_every_link_by_which_somebody_could_be_them() {
    for site in sites().await {
        let (mut therapist, case, mut client) = pair(&site).await;
        assert!(!client.get("/").await.says(MADE), "the invitation they came by is no news");
        let invite = format!("{case}/invite");
        let made = therapist.post(&invite, &[("x", "")]).await;
        assert!(made.says("Ana is told that you made it"), "{}", made.body);
        let link = link_on(&made);
        for page in ["/", "/seen", "/devices"] {
            let page = client.get(page).await;
            assert!(page.says(MADE) && page.says("It has not been used"), "{} {}", site.engine, page.body);
        }

        // Somebody else uses it, and says on Ana's page that all is well.
        let mut other = join(&site, &link, "not-ana").await;
        let today = other.get("/").await;
        assert!(today.says(MADE) && today.says("It was used:"), "{}", today.body);
        let at = today.input("at").unwrap();
        assert_eq!(other.post("/door/links", &[("at", &at)]).await.status, StatusCode::SEE_OTHER);
        assert!(!other.get("/").await.says(MADE));
        assert_eq!(client.get("/").await.location.as_deref(), Some("/door"));

        // Ana comes back by a link of her own, and hears of both.
        site.later(60);
        let link = link_on(&therapist.post(&invite, &[("x", "")]).await);
        let mut client = join(&site, &link, "ana-again").await;
        for page in ["/", "/seen"] {
            let page = client.get(page).await;
            assert_eq!(page.body.matches(MADE).count(), 2, "{} {}", site.engine, page.body);
            assert!(!page.says("It has not been used"));
        }
        let at = client.get("/").await.input("at").unwrap();
        client.post("/door/links", &[("at", &at)]).await;
        assert!(!client.get("/").await.says(MADE));
        assert!(client.get("/seen").await.says(MADE), "what was seen stays written");

        // One that nobody used can be ended.
        site.later(60);
        let link = link_on(&therapist.post(&invite, &[("x", "")]).await);
        let at = client.get("/").await.input("at").unwrap();
        client.post("/door/links", &[("at", at.as_str()), ("end", "yes")]).await;
        assert!(site.browser().get(&link).await.says("This link no longer works"));
        assert_eq!(therapist.get("/seen").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_colleague_is_told_of_a_link_the_owner_made() {
    for site in sites().await {
        let mut helen = site.set_up().await;
        let mut marta = site.therapist(&mut helen, "Marta").await;
        assert!(!marta.get("/").await.says(MADE));
        let page = helen.get("/colleagues").await;
        let form = page.body.split("<li>").find(|row| row.contains("<b>Marta</b>")).unwrap();
        let person = form.split("name=\"person\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let made = helen.post("/colleagues/link", &[("person", &person)]).await;
        assert!(made.says("Marta is told that you made it"), "{}", made.body);
        assert!(marta.get("/").await.says("It has not been used"));
        let mut other = join(&site, &link_on(&made), "not-marta").await;
        assert!(other.get("/").await.says("It was used:"));
        let again = helen.post("/colleagues/link", &[("person", &person)]).await;
        let mut marta = join(&site, &link_on(&again), "marta-again").await;
        assert_eq!(marta.get("/").await.body.matches(MADE).count(), 2);
    }
}

#[tokio::test]
async fn a_link_for_a_forgotten_password_is_told_until_it_has_been_seen() {
    const ASKED: &str = "Somebody asked for a new password for you";
    for site in sites().await {
        let mut helen = site.set_up().await;
        let mut marta = site.therapist(&mut helen, "marta@example.org").await;
        assert!(!marta.get("/").await.says(ASKED));
        let sent = site.browser().post("/door/forgot", &[("login", "marta@example.org")]).await;
        assert_eq!(sent.status, StatusCode::OK);
        let today = marta.get("/").await;
        assert!(today.says(ASKED) && today.says("It has not been used"), "{} {}", site.engine, today.body);
        assert!(!helen.get("/").await.says(ASKED));

        let _ = tokio::time::timeout(Duration::from_secs(1), app::work(site.app.clone())).await;
        let letter = std::fs::read_dir(&site.mails).unwrap().next().unwrap().unwrap().path();
        let letter = std::fs::read_to_string(letter).unwrap().replace("=\r\n", "");
        let link = letter.split("https://notes.test").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let mut other = join(&site, &link, "marta@example.org").await;
        let today = other.get("/").await;
        assert!(today.says(ASKED) && today.says("and was used:"), "{}", today.body);
        let at = today.input("at").unwrap();
        other.post("/door/links", &[("at", &at)]).await;
        assert!(!other.get("/").await.says(ASKED) && other.get("/devices").await.says(ASKED));
    }
}

#[tokio::test]
async fn set_up_twice_at_once_is_one_practice() {
    for site in sites().await {
        let address = app::setup_address(&site.app).await.unwrap().unwrap();
        let path = address.strip_prefix("https://notes.test").unwrap();
        let form = |login| {
            let rest = [("practice", "Harbour"), ("name", "Helen"), ("password", PASSWORD), ("zone", "Europe/London")];
            [vec![("login", login), ("lang", "en")], rest.to_vec()].concat()
        };
        let (mut one, mut two, mut three) = (site.browser(), site.browser(), site.browser());
        let (a, b, c) = (form("one"), form("two"), form("three"));
        let answers = tokio::join!(one.post(path, &a), two.post(path, &b), three.post(path, &c));
        let mut codes = [answers.0.status, answers.1.status, answers.2.status].map(|status| status.as_u16());
        codes.sort_unstable();
        assert_eq!(codes, [303, 404, 404], "{}", site.engine);
        let mut tx = site.app.db.read().await.unwrap();
        let practices: i64 = tx.sql("select count(*) from practice").value().await.unwrap();
        assert_eq!(practices, 1, "{}", site.engine);
    }
}

#[tokio::test]
async fn whoever_signs_in_as_somebody_else_leaves_nothing_open() {
    for site in sites().await {
        let mut helen = site.set_up().await;
        let (_, mut client) = site.client_of(&mut helen, "Ana", "en").await;
        let mut kept = client.clone();
        let signed_in = client.post("/door", &[("login", "helen"), ("password", PASSWORD)]).await;
        assert_eq!(signed_in.status, StatusCode::SEE_OTHER);
        assert!(client.get("/clients").await.says("Ana"));
        assert_eq!(kept.get("/").await.location.as_deref(), Some("/door"), "{}", site.engine);
    }
}

#[tokio::test]
async fn right_passwords_do_not_lock_the_house_out() {
    for site in sites().await {
        site.set_up().await;
        let from_there = |path: &str, body: String| {
            let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let mut request = Request::post(path).header(kind.0, kind.1).body(Body::from(body)).unwrap();
            request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([203, 0, 113, 5], 4000))));
            request
        };
        let mut stranger = site.browser();
        for nth in 0..57 {
            let asked = from_there("/door/forgot", format!("login=n{nth}%40example.org"));
            assert_eq!(stranger.send(asked).await.status, StatusCode::OK);
        }
        for _ in 0..5 {
            let body = format!("login=helen&password={}", PASSWORD.replace(' ', "+"));
            let answer = site.browser().send(from_there("/door", body)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", site.engine);
        }
        // What was not right still counts.
        for _ in 0..3 {
            stranger.send(from_there("/door/forgot", "login=m%40example.org".into())).await;
        }
        let more = stranger.send(from_there("/door/forgot", "login=o%40example.org".into())).await;
        assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS, "{}", site.engine);
    }
}

#[tokio::test]
async fn a_client_or_a_colleague_sent_twice_is_one() {
    for site in sites().await {
        let mut helen = site.set_up().await;
        let id = helen.get("/clients/new").await.input("id").unwrap();
        let form = |name| {
            [("id", id.as_str()), ("name", name), ("lang", "en"), ("zone", "Europe/Madrid"), ("work_word", "work")]
        };
        let mut again = owner(&site).await;
        let (one, two) = (form("Ana"), form("Ana"));
        let (one, two) = tokio::join!(helen.post("/clients/new", &one), again.post("/clients/new", &two));
        assert_eq!(one.location, Some(format!("/c/{id}/invite")), "{}", one.body);
        assert_eq!(one.location, two.location);
        assert_eq!(helen.post("/clients/new", &form("Ana")).await.location, one.location);
        // Another name written over the old page is another client.
        let bea = helen.post("/clients/new", &form("Bea")).await.location.unwrap();
        assert_ne!(Some(bea), one.location);
        let all = helen.get("/clients").await;
        assert_eq!((all.body.matches(">Ana<").count(), all.body.matches(">Bea<").count()), (1, 1), "{}", all.body);

        let id = helen.get("/colleagues").await.input("id").unwrap();
        let form = |name| [("id", id.as_str()), ("name", name), ("lang", "en")];
        helen.post("/colleagues", &form("Marta")).await;
        let twice = helen.post("/colleagues", &form("Marta")).await;
        helen.post("/colleagues", &form("Nora")).await;
        let all = helen.get("/colleagues").await;
        let count = |name: &str| all.body.matches(&format!("<b>{name}</b>")).count();
        assert_eq!((count("Marta"), count("Nora")), (1, 1), "{}", all.body);
        join(&site, &link_on(&twice), "marta").await;
    }
}

#[tokio::test]
async fn ready_means_that_what_is_written_is_kept() {
    for site in sites().await {
        let mut anybody = site.browser();
        assert_eq!(anybody.get("/readyz").await.status, StatusCode::OK);
        site.later(10);
        let began = Instant::now();
        if site.engine == "sqlite" {
            // Somebody holds the one writer, as a full or slow disk would.
            let held = site.app.db.begin().await.unwrap();
            assert_eq!(anybody.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
            drop(held);
            assert_eq!(anybody.get("/readyz").await.status, StatusCode::OK);
        }
        site.app.db.close().await;
        site.later(10);
        assert_eq!(anybody.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(began.elapsed() < Duration::from_secs(6), "{}", site.engine);
    }
}

#[tokio::test]
async fn an_early_answer_leaves_the_connection_whole() {
    let site = one_site().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(axum::serve(listener, site.router.clone()).into_future());
    let talk = move || {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let body = "x".repeat(400_000);
        // Nobody is signed in, and the page does not exist: both could be answered before the form is here.
        for (path, code) in [("/me", "303"), ("/nothing/here", "404"), ("/healthz", "405")] {
            let head = format!(
                "POST {path} HTTP/1.1\r\nHost: notes.test\r\nContent-Type: application/x-www-form-urlencoded\r\n\
                 Content-Length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all(head.as_bytes()).unwrap();
            std::thread::sleep(Duration::from_millis(200));
            stream.write_all(body.as_bytes()).unwrap();
            let mut got = vec![0; 60_000];
            let size = stream.read(&mut got).unwrap();
            let answer = String::from_utf8_lossy(&got[..size]).into_owned();
            assert!(answer.starts_with(&format!("HTTP/1.1 {code}")), "{path}: {answer}");
            assert!(!answer.to_lowercase().contains("connection: close"), "{path}: {answer}");
            // The rest of the page, if it came in pieces.
            stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
            while stream.read(&mut got).is_ok_and(|more| more > 0) {}
            stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        }
    };
    tokio::task::spawn_blocking(talk).await.unwrap();
    server.abort();
}
