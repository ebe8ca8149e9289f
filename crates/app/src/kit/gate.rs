//! What every request passes on its way in and every answer on its way out: it is read whole, no foreign site may send
//! a form, none may take for ever, no page may load anything from elsewhere or be framed (but by us, where a handler says so), nothing personal
//! is kept in a cache.

use super::{
    Refusal, Say, Shared,
    form::MOST,
    page::{Nav, Shell},
    refusal::Shown,
};
use askama::Template;
use axum::{
    body::{Body, HttpBody as _},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use domain::lang::Lang;
use std::{future::poll_fn, pin::Pin, time::Duration};
use tokio::time::timeout;

const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
const FRAMED_POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

/// Nothing of ours takes as long, from the first byte of a request to its answer.
const LONGEST: Duration = Duration::from_secs(30);

/// What a handler puts beside its answer when a page of ours may show it in a frame; every other answer may not be
/// framed by anybody.
#[derive(Debug, Clone, Copy)]
pub struct Framed;

pub async fn gate(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let (lang, is_asset) =
        (language(request.headers(), request.uri().query()), request.uri().path().starts_with("/a/"));
    let answered = async {
        match read_whole(request).await {
            None => Refusal::Unreadable.into_response(),
            Some(request) if may_change(&request, &app) => next.run(request).await,
            Some(_) => StatusCode::FORBIDDEN.into_response(),
        }
    };
    let answered = timeout(LONGEST, answered).await;
    let mut response = answered.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response());
    let shown = response.extensions_mut().remove::<Shown>();
    if let Some(shown) = shown.or_else(|| left_empty(&response).filter(|_| !is_asset)) {
        response = explained(response, shown, Say::new(lang));
    }
    let policy = if response.extensions_mut().remove::<Framed>().is_some() { FRAMED_POLICY } else { POLICY };
    let head = response.headers_mut();
    if !is_asset {
        head.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        head.insert(name, HeaderValue::from_static(value));
    }
    if app.settings.is_secure() {
        head.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// What an answer without a word says to whoever gets it.
fn left_empty(response: &Response) -> Option<Shown> {
    let status = response.status();
    let refused = status.is_client_error() || status.is_server_error();
    (refused && response.body().is_end_stream()).then_some(match status {
        StatusCode::FORBIDDEN => Shown::Foreign,
        StatusCode::REQUEST_TIMEOUT => Shown::Slow,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Shown::Missing,
        _ => Shown::Unreadable,
    })
}

/// Reads a form to its end before anybody answers: an answer in the middle of it would cut the connection off, and who
/// sent it would see an error of the browser's instead of ours. What is too large is read on and thrown away, up to a
/// bound. `None` when it is too large or was cut off.
async fn read_whole(request: Request) -> Option<Request> {
    const FAR_TOO_LARGE: usize = 16 * MOST;
    let (head, mut body) = request.into_parts();
    let (mut kept, mut size) = (Vec::new(), 0);
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(data) = frame.ok()?.into_data() else { continue };
        size += data.len();
        if size <= MOST {
            kept.extend_from_slice(&data);
        } else if size > FAR_TOO_LARGE {
            return None;
        }
    }
    (size <= MOST).then(|| Request::from_parts(head, Body::from(kept)))
}

/// A request that changes something must come from a page of ours. Browsers of the last years say so themselves
/// (`Sec-Fetch-Site`); for older ones the origin must be ours.
fn may_change(request: &Request, app: &Shared) -> bool {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return true;
    }
    let said = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match (said("sec-fetch-site"), said("origin")) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let ours = |host: &str| said("host") == Some(host);
            origin == app.settings.base_url || origin.split_once("://").is_some_and(|(_, host)| ours(host))
        }
        (None, None) => true,
    }
}

/// The language of somebody we do not know yet: asked for, remembered, or the browser's.
pub fn language(headers: &HeaderMap, query: Option<&str>) -> Lang {
    let asked = query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Lang::parse);
    let said = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    asked
        .or_else(|| cookie(headers, "lang").and_then(|tag| Lang::parse(&tag)))
        .or_else(|| Lang::accepted(said(header::ACCEPT_LANGUAGE)))
        .unwrap_or_default()
}

pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then(|| value.to_owned())
    })
}

#[derive(Template)]
#[template(path = "kit/refused.html")]
struct RefusedPage {
    shell: Shell,
    title: String,
    text: String,
    incident: Option<String>,
}

fn explained(response: Response, shown: Shown, say: Say) -> Response {
    let (title, text) = match shown {
        Shown::Missing => (say.refused_missing(), say.refused_missing_text()),
        Shown::Stale => (say.refused_stale(), say.refused_stale_text()),
        Shown::Unreadable => (say.refused_unreadable(), say.refused_unreadable_text()),
        Shown::Foreign => (say.refused_foreign(), say.refused_foreign_text()),
        Shown::Slow => (say.refused_slow(), say.refused_slow_text()),
        Shown::Later { seconds } => (say.refused_later(), say.refused_later_text((seconds + 59) / 60)),
        Shown::Broken { .. } => (say.refused_broken(), say.refused_broken_text()),
    };
    let incident = match shown {
        Shown::Broken { incident } => Some(incident.to_string()),
        _ => None,
    };
    let page = RefusedPage { shell: Shell::bare(say, &title, Nav::Solo), title, text, incident };
    match page.render() {
        Ok(html) => (response.status(), response.headers().clone(), Html(html)).into_response(),
        Err(_) => response,
    }
}
