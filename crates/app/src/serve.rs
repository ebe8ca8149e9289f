//! The program as a whole: its routes, what it does beside answering, and what it needs before it starts.

use crate::{
    access, agreements, cases, door, entries,
    kit::{NotReady, Refusal, Shared, assets, gate, jobs, mails},
    library, observers, people, review, safety, seen, sessions, today, tries,
};
use axum::{
    Router,
    http::{Method, StatusCode, Uri},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::{SignedDuration, Timestamp};
use post::Fault;
use std::time::Duration;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// Every route. Whatever is not here is missing.
pub fn router(app: Shared) -> Router {
    let mut rooms = Router::new()
        .merge(today::routes())
        .merge(door::routes())
        .merge(people::routes())
        .merge(cases::routes())
        .merge(library::routes())
        .merge(agreements::routes())
        .merge(entries::routes())
        .merge(tries::routes())
        .merge(observers::routes())
        .merge(sessions::routes())
        .merge(review::routes())
        .merge(seen::routes())
        .merge(safety::routes())
        .route("/a/{set}/{name}", get(assets::serve))
        .route("/healthz", get(|| async { "alive" }))
        .route("/readyz", get(readyz));
    if app.settings.is_demo() {
        rooms = rooms.merge(crate::kit::components::routes());
    }
    rooms
        .method_not_allowed_fallback(only_sent)
        .fallback(|| async { Refusal::Missing })
        .layer(CatchPanicLayer::custom(|_| Refusal::Broken(anyhow::anyhow!("a panic")).into_response()))
        .layer(middleware::from_fn_with_state(app.clone(), gate::gate))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
        .with_state(app)
}

/// An address one can only send to, opened as a page: a phone that dropped the tab opens it again like this. The page
/// its form stands on is one part of the address above. Every step is shorter, so it ends; nothing is changed.
async fn only_sent(method: Method, uri: Uri) -> Response {
    if !matches!(method, Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let above =
        |path: &str| path.trim_end_matches('/').rsplit_once('/').map_or(String::new(), |(above, _)| above.into());
    let mut to: String = above(uri.path());
    // A collection has no page of its own: what was said of a piece of work stands in its session.
    if to.ends_with("/r") {
        to = above(&to);
    }
    crate::kit::go(if to.is_empty() { "/" } else { &to })
}

/// Whether what people write would be kept now: the database answers, and keeps a row.
async fn readyz(axum::extract::State(app): axum::extract::State<Shared>) -> (StatusCode, &'static str) {
    const PATIENCE: Duration = Duration::from_secs(2);
    match tokio::time::timeout(PATIENCE, door::can_count(&app)).await {
        Ok(Ok(())) => (StatusCode::OK, "ready"),
        Ok(Err(_)) => (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be written to"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer"),
    }
}

/// Checks that the key in hand is the one the database was sealed with, before anything is written with it; then that
/// the database can be written to.
///
/// # Errors
/// `WrongKey`, or `CannotWrite` with the engine's reason.
pub async fn ready(app: &Shared) -> Result<(), NotReady> {
    match door::any_practice_key(app).await? {
        Some(false) => Err(NotReady::WrongKey),
        Some(true) | None => door::can_count(app).await.map_err(NotReady::CannotWrite),
    }
}

/// Does what is to be done later, for as long as the program runs.
pub async fn work(app: Shared) {
    let mut cleaned = Timestamp::UNIX_EPOCH;
    loop {
        match step(&app).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(?error, "deeds for later could not be looked at"),
        }
        let now = app.clock.now();
        if now.duration_since(cleaned) > SignedDuration::from_hours(1) {
            cleaned = now;
            if let Err(error) = clean(&app, now).await {
                tracing::warn!(?error, "old sign-ins could not be forgotten");
            }
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

/// One deed, if one is due.
async fn step(app: &Shared) -> store::Result<bool> {
    let now = app.clock.now();
    if !jobs::any_due(&mut app.db.read().await?, now).await? {
        return Ok(false);
    }
    let mut tx = app.db.begin().await?;
    let claimed = jobs::claim(&mut tx, now).await?;
    tx.commit().await?;
    let Some(job) = claimed else { return Ok(false) };
    // No network inside a transaction: the deed is done between two.
    let fate = run(app, &job).await;
    let mut tx = app.db.begin().await?;
    match fate {
        Ok(()) => jobs::done(&mut tx, &job).await?,
        Err(Fault::Again(reason)) if job.attempt < jobs::MOST_TRIES => {
            // What a mail server says may repeat the address: it stays out of the log.
            drop(reason);
            tracing::warn!(job = %job.id, kind = job.kind, attempt = job.attempt, "a deed will be tried again");
            jobs::again(&mut tx, &job, now).await?;
        }
        Err(fault) => {
            let lasting = matches!(fault, Fault::GiveUp(_));
            tracing::error!(job = %job.id, kind = job.kind, attempt = job.attempt, lasting, "a deed was given up");
            jobs::done(&mut tx, &job).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

async fn run(app: &Shared, job: &jobs::Job) -> Result<(), Fault> {
    let give_up = |error: &dyn std::fmt::Display| Fault::GiveUp(error.to_string());
    let key =
        job.key_wrapped.open_key(&app.master, "practice.key", job.practice().0).map_err(|damaged| give_up(&damaged))?;
    match job.kind.as_str() {
        "mail" => mails::send(app, &key, job.id, &job.body).await,
        other => Err(Fault::GiveUp(format!("nobody knows deeds of kind {other}"))),
    }
}

async fn clean(app: &Shared, now: Timestamp) -> store::Result<()> {
    let oldest = now.checked_sub(access::Role::longest_limits().0).unwrap_or(now);
    let mut tx = app.db.begin().await?;
    access::close_idle(&mut tx, oldest).await?;
    tx.commit().await
}
