//! The server is killed at random moments under load, two hundred times: every entry that was answered with "saved"
//! is there, once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

const ROUNDS: u64 = 200;
const PHONES: u64 = 6;

struct Server {
    child: Child,
    address: SocketAddr,
    setup: Option<String>,
}

impl Server {
    fn start(data: &Path, database: Option<&str>) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_meanwhile"));
        command
            .args(["serve", "--bind", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command.env_remove("DATABASE_URL").env_remove("MEANWHILE_TEST_POSTGRES");
        if let Some(database) = database {
            command.env("DATABASE_URL", database);
        }
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut setup = None;
        let address = loop {
            let line = lines.next().expect("the server says where it listens").unwrap();
            if let Some(at) = line.find("/setup/") {
                setup = Some(line[at..].to_owned());
            }
            if let Some(address) = line.strip_prefix("Listening on http://") {
                break address.parse().unwrap();
            }
        };
        Server { child, address, setup }
    }

    fn kill(mut self) {
        // SIGKILL: no handler runs, nothing is flushed.
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

struct Answer {
    status: u16,
    location: String,
    cookie: Option<String>,
    body: String,
}

/// One request on a connection of its own; `None` when the server died in the middle.
fn send(address: SocketAddr, cookie: &str, path: &str, form: Option<&str>) -> Option<Answer> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(5)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    let (method, body) = (if form.is_some() { "POST" } else { "GET" }, form.unwrap_or_default());
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut text = Vec::new();
    stream.read_to_end(&mut text).ok()?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let header = |name: &str| {
        head.lines()
            .find_map(|line| line.to_lowercase().starts_with(name).then(|| line[name.len()..].trim().to_owned()))
    };
    Some(Answer {
        status: head.get(9..12)?.parse().ok()?,
        location: header("location:").unwrap_or_default(),
        cookie: header("set-cookie: in=").map(|value| format!("in={}", value.split(';').next().unwrap())),
        body: body.to_owned(),
    })
}

/// A practice with one client who has agreed to one record: the client's cookie and the record's address.
fn prepare(server: &Server) -> (String, String) {
    let post = |cookie: &str, path: &str, form: &str| send(server.address, cookie, path, Some(form)).unwrap();
    let password = "password=correct+horse+battery";
    let owner = post(
        "",
        server.setup.as_deref().unwrap(),
        &format!("practice=P&name=Helen&login=helen&{password}&lang=en&zone=Europe%2FLondon"),
    )
    .cookie
    .unwrap();
    let invite = post(&owner, "/clients/new", "name=Ana&lang=en&zone=Europe%2FMadrid&work_word=work").location;
    let case = invite.trim_end_matches("/invite").to_owned();
    let page = post(&owner, &invite, "").body;
    let link = &page[page.find("/i/").unwrap()..];
    let link = &link[..link.find('"').unwrap()];
    let client = post("", link, &format!("login=ana&{password}&lang=en&zone=Europe%2FMadrid")).cookie.unwrap();
    let id = "01930000-0000-7000-8000-ffffffffffff";
    let form = format!(
        "id={id}&activity=urge-record&title=Urges&goal=See&why=See&what=Tap&rhythm=event&times=1&sharing=shared"
    );
    let made = post(&owner, &format!("{case}/propose"), &form);
    assert_eq!(made.status, 303, "{}", made.body);
    let address = format!("{case}/a/{id}");
    assert_eq!(post(&client, &format!("{address}/accept"), "version=1").status, 303);
    (client, address)
}

/// Kills the server in the middle of it all, `ROUNDS` times, and gives back the ids that were answered with "saved".
fn rounds(data: &Path, database: Option<&str>) -> Vec<String> {
    let server = Server::start(data, database);
    let (cookie, address) = prepare(&server);
    server.kill();
    let (mut saved, next) = (Vec::new(), Arc::new(AtomicU64::new(1)));
    for round in 0..ROUNDS {
        let server = Server::start(data, database);
        let (at, stop) = (server.address, Arc::new(AtomicBool::new(false)));
        let phones: Vec<_> = (0..PHONES)
            .map(|_| {
                let (cookie, address, next, stop) = (cookie.clone(), address.clone(), next.clone(), stop.clone());
                std::thread::spawn(move || {
                    let mut mine = Vec::new();
                    while !stop.load(Ordering::Relaxed) {
                        let id = format!("01930000-0000-7000-8000-{:012x}", next.fetch_add(1, Ordering::Relaxed));
                        let form = format!("id={id}&a-strength=7&a-acted=no&when=now");
                        match send(at, &cookie, &format!("{address}/do"), Some(&form)) {
                            Some(answer) if answer.status == 303 && answer.location.contains(&id) => mine.push(id),
                            Some(answer) => panic!("not saved: {} {}", answer.status, answer.body),
                            None => break,
                        }
                    }
                    mine
                })
            })
            .collect();
        // A different moment each round, spread over a tenth of a second.
        std::thread::sleep(Duration::from_millis(5 + (round * 37) % 100));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        for phone in phones {
            saved.extend(phone.join().unwrap());
        }
    }
    saved
}

async fn ids(db: &store::Db) -> Vec<String> {
    #[derive(store::FromRow)]
    struct Row {
        id: uuid::Uuid,
    }
    let mut tx = db.read().await.unwrap();
    let rows: Vec<Row> = tx.sql("select id from entry").all().await.unwrap();
    rows.into_iter().map(|row| row.id.to_string()).collect()
}

fn check(saved: &[String], kept: &[String]) {
    assert!(
        saved.len() as u64 > ROUNDS,
        "only {} entries were saved: the load is too thin to show anything",
        saved.len()
    );
    let lost: Vec<_> = saved.iter().filter(|id| kept.iter().filter(|there| there == id).count() != 1).collect();
    assert!(lost.is_empty(), "{} of {} saved entries are not there once: {lost:?}", lost.len(), saved.len());
    say(&format!(
        "{} entries were answered with “saved” over {ROUNDS} kills; all are there once, of {} kept",
        saved.len(),
        kept.len()
    ));
}

#[expect(clippy::print_stderr, reason = "the figures belong in the test's output")]
fn say(words: &str) {
    eprintln!("{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_nothing_saved_is_lost_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_owned();
    let saved = tokio::task::spawn_blocking(move || rounds(&data, None)).await.unwrap();
    let db = store::Db::sqlite(&folder.path().join("meanwhile.db")).await.unwrap();
    check(&saved, &ids(&db).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_nothing_saved_is_lost_on_postgresql() {
    let Ok(address) = std::env::var("MEANWHILE_TEST_POSTGRES") else {
        say("NOT RUN ON POSTGRESQL: MEANWHILE_TEST_POSTGRES is not set; run bin/test");
        return;
    };
    let name = format!("mw_killed_{}", std::process::id());
    let admin = sqlx::PgPool::connect(&address).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("create database {name}"))).execute(&admin).await.unwrap();
    let database = format!("{}/{name}", address.rsplit_once('/').unwrap().0);
    let folder = tempfile::tempdir().unwrap();
    let (data, of) = (folder.path().to_owned(), database.clone());
    let saved = tokio::task::spawn_blocking(move || rounds(&data, Some(&of))).await.unwrap();
    let db = store::Db::postgres(&database).await.unwrap();
    check(&saved, &ids(&db).await);
}
