//! The desk a handler sits at: who asks, now, the database, the words. What a handler may do is decided by whom it
//! names: a `Desk<Person>` needs somebody signed in, a `Desk<Case>` a case that `access` has opened.

use super::{
    App, Refusal, Say, Shared, gate,
    page::{Nav, Shell},
    path,
};
use axum::{
    extract::FromRequestParts,
    http::{Method, Uri, header, request::Parts},
};
use domain::lang::Lang;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{collections::HashMap, sync::Arc};
use store::Tx;
use uuid::Uuid;

pub struct Desk<Who> {
    pub app: Shared,
    pub who: Who,
    pub now: Timestamp,
    pub say: Say,
    query: HashMap<String, String>,
}

/// Someone a handler can be for.
pub trait Enter: Sized + Send {
    /// Lets them in, or refuses.
    fn enter(asked: Asked<'_>) -> impl Future<Output = Result<Self, Refusal>> + Send;
    /// The language they read; `None` when nothing is known but the browser's.
    fn lang(&self) -> Option<Lang>;
    /// The zone their days are in.
    fn zone(&self) -> &TimeZone;
    /// What stands in the corner of their pages.
    fn corner(&self, say: Say, today: Date) -> String;
}

/// What is known of a request before anybody is let in.
pub struct Asked<'a> {
    pub app: &'a Arc<App>,
    pub now: Timestamp,
    pub parts: &'a mut Parts,
}

impl Asked<'_> {
    /// Where to come back to after signing in: the page that was asked for, or the page the form stands on that was
    /// sent. Its draft is there; nothing is sent again by itself, and what was done before is not said again.
    pub fn sign_in(&self) -> Refusal {
        let named = || self.parts.headers.get(header::REFERER)?.to_str().ok()?.parse().ok();
        let from: Option<Uri> = if self.parts.method == Method::GET { None } else { named() };
        let page = from.as_ref().unwrap_or(&self.parts.uri);
        let asked = page.query().unwrap_or_default().split('&');
        let query: Vec<&str> = asked.filter(|pair| !pair.is_empty() && !pair.starts_with("done=")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        Refusal::SignIn { back: format!("{}{mark}{}", page.path(), query.join("&")) }
    }
    pub async fn path(&mut self) -> HashMap<String, String> {
        path::parts_of(self.parts).await
    }
}

impl<W: Enter> FromRequestParts<Shared> for Desk<W> {
    type Rejection = Refusal;
    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Refusal> {
        let (now, app) = (app.clock.now(), app.clone());
        let query = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
        let guessed = gate::language(&parts.headers, parts.uri.query());
        let who = W::enter(Asked { app: &app, now, parts }).await?;
        let say = Say::new(who.lang().unwrap_or(guessed));
        Ok(Desk { app, who, now, say, query })
    }
}

impl<W: Enter> Desk<W> {
    pub fn zone(&self) -> &TimeZone {
        self.who.zone()
    }
    /// Today where they are.
    pub fn today(&self) -> Date {
        self.now.to_zoned(self.zone().clone()).date()
    }
    pub fn shell(&self, title: &str, nav: Nav) -> Shell {
        let mut shell = Shell::bare(self.say, title, nav);
        shell.corner = self.who.corner(self.say, self.today());
        shell.now = self.now.to_string();
        shell
    }
    /// A moment in words, in their zone.
    pub fn when(&self, at: Timestamp) -> String {
        self.say.instant(at, self.zone(), self.today())
    }
}

impl<W> Desk<W> {
    pub async fn begin(&self) -> Result<Tx, Refusal> {
        Ok(self.app.db.begin().await?)
    }
    pub async fn read(&self) -> Result<Tx, Refusal> {
        Ok(self.app.db.read().await?)
    }
    /// A new id, in the order of time.
    pub fn new_id(&self) -> Uuid {
        new_id(self.now)
    }
    /// A word of the address's query; empty when it is not there.
    pub fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }
}

/// A UUIDv7 of a moment.
pub fn new_id(now: Timestamp) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &seal::random_bytes()).into_uuid()
}

/// Somebody we do not know.
pub struct Guest;

impl Enter for Guest {
    async fn enter(_: Asked<'_>) -> Result<Self, Refusal> {
        Ok(Guest)
    }
    fn lang(&self) -> Option<Lang> {
        None
    }
    fn zone(&self) -> &TimeZone {
        static UTC: TimeZone = TimeZone::UTC;
        &UTC
    }
    fn corner(&self, _: Say, _: Date) -> String {
        String::new()
    }
}
