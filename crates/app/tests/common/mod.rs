//! A site of its own for every test, on every engine there is, asked through HTTP as a browser would.

#![expect(dead_code, reason = "each test uses its part")]

pub mod builder;
pub mod close;

use app::{App, Clock, Mails, Settings, Shared};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use jiff::Timestamp;
use std::{path::PathBuf, sync::Arc};
use store::Db;
use tower::ServiceExt as _;

/// Monday, ten in the morning in London.
pub const NOW: &str = "2026-11-23T10:00:00Z";
pub const PASSWORD: &str = "correct horse battery";

pub struct Site {
    pub app: Shared,
    pub router: Router,
    pub engine: &'static str,
    pub mails: PathBuf,
    _folder: tempfile::TempDir,
}

/// An empty site on SQLite and, where there is one, on PostgreSQL.
pub async fn sites() -> Vec<Site> {
    let mut all = Vec::new();
    let folder = tempfile::tempdir().unwrap();
    let lite = Db::sqlite(&folder.path().join("test.db")).await.unwrap();
    all.push(site(lite, "sqlite", folder).await);
    match std::env::var("MEANWHILE_TEST_POSTGRES") {
        Ok(address) => all.push(site(fresh_postgres(&address).await, "postgres", tempfile::tempdir().unwrap()).await),
        Err(_) => warn("NOT RUN ON POSTGRESQL: MEANWHILE_TEST_POSTGRES is not set; run bin/test"),
    }
    all
}

/// A site on SQLite only, for what does not depend on the engine.
pub async fn one_site() -> Site {
    let folder = tempfile::tempdir().unwrap();
    site(Db::sqlite(&folder.path().join("test.db")).await.unwrap(), "sqlite", folder).await
}

#[expect(clippy::print_stderr, reason = "a skipped engine must be loud")]
pub fn warn(words: &str) {
    eprintln!("{words}");
}

pub async fn fresh_postgres(address: &str) -> Db {
    let name = format!("mw_{}", uuid::Uuid::from_bytes(seal::random_bytes()).simple());
    let admin = sqlx::PgPool::connect(address).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("create database {name}"))).execute(&admin).await.unwrap();
    admin.close().await;
    Db::postgres(&format!("{}/{name}", address.rsplit_once('/').unwrap().0)).await.unwrap()
}

async fn site(db: Db, engine: &'static str, folder: tempfile::TempDir) -> Site {
    store::migrate(&db).await.unwrap();
    let settings = Settings { base_url: "https://notes.test".into(), behind_proxy: false, demo: app::demo::logins() };
    let mails = folder.path().join("mails");
    let clock = Clock::at(NOW.parse().unwrap());
    let app = App::new(db, seal::Key::random(), clock, settings, Mails::Folder(mails.clone())).unwrap();
    let app = Arc::new(app);
    Site { router: app::router(app.clone()), app, engine, mails, _folder: folder }
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub location: Option<String>,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Answer {
    /// The value of the first input with a name.
    pub fn input(&self, name: &str) -> Option<String> {
        let at = self.body.find(&format!("name=\"{name}\""))?;
        let start = self.body[..at].rfind('<')?;
        let tag = &self.body[start..start + self.body[start..].find('>')?];
        let value = tag.split_once("value=\"")?.1;
        Some(unescaped(&value[..value.find('"')?]))
    }
    /// Every address a link of the page leads to.
    pub fn links(&self) -> Vec<String> {
        let found = self.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        found.map(unescaped).filter(|link| link.starts_with('/') && !link.starts_with("/a/")).collect()
    }
    /// Every address a form of the page is sent to.
    pub fn forms(&self) -> Vec<String> {
        let found = self.body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
        found.map(unescaped).filter(|action| action.starts_with('/')).collect()
    }
    pub fn says(&self, words: &str) -> bool {
        unescaped(&self.body).contains(words)
    }
}

pub fn unescaped(text: &str) -> String {
    text.replace("&#38;", "&")
        .replace("&amp;", "&")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
}

/// A browser: one cookie jar.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: Vec<(String, String)>,
}

impl Site {
    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: Vec::new() }
    }

    pub fn at(&self, now: &str) {
        self.app.clock.set(now.parse().unwrap());
    }

    pub fn later(&self, seconds: i64) {
        let now: Timestamp = self.app.clock.now();
        self.app.clock.set(now + jiff::SignedDuration::from_secs(seconds));
    }

    /// The practice, and its owner's browser.
    pub async fn set_up(&self) -> Browser {
        let address = app::setup_address(&self.app).await.unwrap().unwrap();
        let path = address.strip_prefix("https://notes.test").unwrap().to_owned();
        let mut owner = self.browser();
        let form = [
            ("practice", "Harbour"),
            ("name", "Helen Ward"),
            ("login", "helen"),
            ("password", PASSWORD),
            ("lang", "en"),
            ("zone", "Europe/London"),
        ];
        let answer = owner.post(&path, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        owner
    }

    /// A client of a therapist, joined: the case's address and the client's browser.
    pub async fn client_of(&self, therapist: &mut Browser, name: &str, lang: &str) -> (String, Browser) {
        let form = [("name", name), ("lang", lang), ("zone", "Europe/Madrid"), ("work_word", "practice")];
        let made = therapist.post("/clients/new", &form).await;
        let invite = made.location.unwrap_or_else(|| panic!("{}", made.body));
        let link = therapist.post(&invite, &[("x", "")]).await;
        let link = link.body.split("https://notes.test").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let mut client = self.browser();
        let login = format!("{}-{}", name.to_lowercase().replace(' ', "-"), &invite[31..39]);
        let joined = client
            .post(
                &link,
                &[("login", login.as_str()), ("password", PASSWORD), ("lang", lang), ("zone", "Europe/Madrid")],
            )
            .await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
        (invite.trim_end_matches("/invite").to_owned(), client)
    }

    /// A therapist the owner invited, joined.
    pub async fn therapist(&self, owner: &mut Browser, name: &str) -> Browser {
        let page = owner.post("/colleagues", &[("name", name), ("lang", "en")]).await;
        let link = page.body.split("https://notes.test").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let mut therapist = self.browser();
        let login = name.to_lowercase().replace(' ', "-");
        let joined = therapist
            .post(
                &link,
                &[("login", login.as_str()), ("password", PASSWORD), ("lang", "en"), ("zone", "Europe/London")],
            )
            .await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
        therapist
    }
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn post<V: AsRef<str>>(&mut self, path: &str, form: &[(&str, V)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form {
            body.append_pair(name, value.as_ref());
        }
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body.finish())).unwrap()).await
    }

    /// Sends a form and follows where it leads.
    pub async fn post_on<V: AsRef<str>>(&mut self, path: &str, form: &[(&str, V)]) -> Answer {
        let answer = self.post(path, form).await;
        match answer.location {
            Some(location) => self.get(&location).await,
            None => answer,
        }
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !jar.is_empty() {
            request.headers_mut().insert(header::COOKIE, jar.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        for cookie in head.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.into(), value.into()));
            }
        }
        let location = head.headers.get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        let body = String::from_utf8_lossy(&to_bytes(body, usize::MAX).await.unwrap()).into_owned();
        Answer { status: head.status, location, headers: head.headers, body }
    }
}

/// The owner's browser once more, in a practice that is set up.
pub async fn owner(site: &Site) -> Browser {
    let mut owner = site.browser();
    let answer = owner.post("/door", &[("login", "helen"), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    owner
}

/// The form of a page as it would be sent unchanged, with some fields set.
pub fn form_of(page: &Answer, set: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = ["id", "version", "activity", "title", "times", "step", "was_step", "review", "light"];
    let mut form: Vec<(String, String)> =
        own.iter().filter_map(|name| Some(((*name).to_owned(), page.input(name)?))).collect();
    for name in ["what", "why", "goal", "smallest", "read_when"] {
        if let Some(text) = area(page, name) {
            form.push((name.into(), text));
        }
    }
    for (name, value) in [("rhythm", "event"), ("sharing", "shared")].iter().chain(set) {
        form.retain(|(known, _)| known != name);
        form.push(((*name).into(), (*value).into()));
    }
    form
}

/// What stands in a text area of a page.
pub fn area(page: &Answer, name: &str) -> Option<String> {
    let at = page.body.find(&format!("name=\"{name}\""))?;
    let rest = &page.body[at..];
    let start = rest.find('>')? + 1;
    let end = rest.find("</textarea>")?;
    (start < end).then(|| unescaped(rest[start..end].trim()))
}

pub fn refs(form: &[(String, String)]) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Proposes an activity unchanged; the address of the agreement.
pub async fn propose(from: &mut Browser, case: &str, activity: &str, set: &[(&str, &str)]) -> String {
    let page = from.get(&format!("{case}/propose?activity={activity}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let form = form_of(&page, set);
    let sent = from.post(&format!("{case}/propose"), &refs(&form)).await;
    let to = sent.location.unwrap_or_else(|| panic!("not proposed: {}", sent.body));
    to.split('?').next().unwrap().to_owned()
}

/// A therapist, the address of a case, and its client.
pub async fn pair(site: &Site) -> (Browser, String, Browser) {
    let mut therapist = site.set_up().await;
    let (case, client) = site.client_of(&mut therapist, "Ana", "en").await;
    (therapist, case, client)
}
