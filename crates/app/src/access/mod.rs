//! Who may open what. This room alone can make a [`Person`] from a cookie and a [`Case`] from an id; every other
//! room takes them as parameters, so a forgotten question does not compile. What one may not see is missing.

mod observing;
mod store;

use crate::kit::{Enter, OrMissing, Refusal, Say, Sealed, desk::Asked, gate, token::Token};
use ::store::Tx;
use domain::{
    case::{Lead, Side, WorkWord},
    ids::{CaseId, PersonId, PracticeId},
    lang::Lang,
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use seal::Key;
use std::ops::Deref;

pub use observing::{HOME as CLOSE_HOME, Observing, Visitor, observing};
pub use store::{
    NewPerson, case_of_client, change_person, close_idle, insert_person, joined, left, people_of_case, rename_person,
};

domain::word_enum! {
    pub enum Role {
        /// A therapist who also decides who works here.
        Owner = "owner",
        Therapist = "therapist",
        Client = "client",
        /// A close person: keeps entries on one small form, and sees nothing else.
        Observer = "observer",
    }
}

impl Role {
    pub fn is_staff(self) -> bool {
        matches!(self, Role::Owner | Role::Therapist)
    }
    /// How long somebody stays signed in without coming by, and at most.
    pub fn limits(self) -> (SignedDuration, SignedDuration) {
        let days = |days: i64| SignedDuration::from_hours(24 * days);
        match self {
            Role::Owner | Role::Therapist => (SignedDuration::from_hours(12), days(7)),
            Role::Client => (days(30), days(180)),
            // They have no password to come back with; what they may open ends by its own date long before.
            Role::Observer => (days(180), days(400)),
        }
    }
    /// The longest of these for anybody: how long a cookie lasts, and after what a sign-in can be forgotten.
    pub fn longest_limits() -> (SignedDuration, SignedDuration) {
        Role::ALL.iter().map(|role| role.limits()).fold(Default::default(), |(idle, whole), (other, most)| {
            (std::cmp::max(idle, other), std::cmp::max(whole, most))
        })
    }
}

/// Someone signed in.
#[derive(Clone)]
pub struct Person {
    pub practice: PracticeId,
    pub id: PersonId,
    pub role: Role,
    pub name: String,
    pub lang: Lang,
    pub zone: TimeZone,
    /// The practice's key, for what belongs to the practice and not to a case.
    pub key: Key,
    /// Hash of the cookie they came with: which of their devices this is.
    pub device: Vec<u8>,
    _from_cookie: (),
}

/// A case that was opened for somebody, from one of its two sides. It can be made only here.
#[derive(Clone)]
pub struct Case {
    pub practice: PracticeId,
    pub id: CaseId,
    pub side: Side,
    pub person: Person,
    pub client: PersonId,
    pub client_name: String,
    pub client_lang: Lang,
    /// The client's zone: rhythms and days of entries are counted in it.
    pub client_zone: TimeZone,
    pub lead: Lead,
    pub work_word: WorkWord,
    pub key: Key,
    _opened: (),
}

/// The name of the cookie that holds the token.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-in" } else { "in" }
}

/// The token of a request's cookie, whether or not anybody belongs to it.
pub fn token_of(asked: &Asked<'_>) -> Option<Token> {
    let name = cookie_name(asked.app.settings.is_secure());
    Token::parse(&gate::cookie(&asked.parts.headers, name)?)
}

impl Enter for Person {
    async fn enter(asked: Asked<'_>) -> Result<Self, Refusal> {
        let Some(token) = token_of(&asked) else { return Err(asked.sign_in()) };
        let mut tx = asked.app.db.read().await?;
        let found = store::signed_in(&mut tx, &token).await?;
        drop(tx);
        let Some(row) = found else { return Err(asked.sign_in()) };
        let role = Role::parse(&row.role).or_missing()?;
        if role == Role::Observer && !observing::has_address(asked.parts.uri.path()) {
            return Err(Refusal::Missing);
        }
        let (idle, whole) = role.limits();
        let since = |micros: i64| asked.now.duration_since(crate::kit::clock::from_micros(micros));
        if since(row.seen_at) > idle || since(row.created_at) > whole {
            return Err(asked.sign_in());
        }
        if since(row.seen_at) > SignedDuration::from_mins(5) {
            let mut tx = asked.app.db.begin().await?;
            store::seen(&mut tx, &token, asked.now).await?;
            tx.commit().await?;
        }
        let key = row.key_wrapped.open_key(&asked.app.master, "practice.key", token.practice.0)?;
        Ok(Person {
            practice: token.practice,
            id: PersonId(row.id),
            role,
            name: row.name.open_text(&key, "person.name", row.id)?,
            lang: Lang::parse(&row.lang).unwrap_or_default(),
            zone: zone_of(&row.zone),
            key,
            device: token.hash(),
            _from_cookie: (),
        })
    }
    fn lang(&self) -> Option<Lang> {
        Some(self.lang)
    }
    fn zone(&self) -> &TimeZone {
        &self.zone
    }
    fn corner(&self, say: Say, today: Date) -> String {
        if self.role.is_staff() { self.name.clone() } else { say.day(today, today) }
    }
}

impl Case {
    pub fn is_client(&self) -> bool {
        self.side == Side::Client
    }
    /// Where this case's pages live.
    pub fn address(&self, rest: &str) -> String {
        format!("/c/{}{rest}", self.id)
    }
    /// What the client reads is in the client's language, whoever writes it.
    pub fn client_say(&self) -> Say {
        Say::new(self.client_lang)
    }
}

impl Enter for Case {
    async fn enter(mut asked: Asked<'_>) -> Result<Self, Refusal> {
        let id: Option<CaseId> = asked.path().await.get("case").and_then(|id| id.parse().ok());
        let Asked { app, now, parts } = asked;
        let person = Person::enter(Asked { app, now, parts }).await?;
        let mut tx = app.db.read().await?;
        open(&mut tx, &person, id.or_missing()?).await?.or_missing()
    }
    fn lang(&self) -> Option<Lang> {
        Some(self.person.lang)
    }
    fn zone(&self) -> &TimeZone {
        &self.person.zone
    }
    fn corner(&self, say: Say, today: Date) -> String {
        self.person.corner(say, today)
    }
}

/// May this person open this case now? The one question, asked in one place.
pub async fn open(tx: &mut Tx, person: &Person, id: CaseId) -> Result<Option<Case>, Refusal> {
    if person.role == Role::Observer {
        return Ok(None);
    }
    store::case_for(tx, person, id).await?.map(|row| opened(person, row)).transpose()
}

/// Every case a person may open, newest first: for a client the own ones, for a therapist the caseload.
pub async fn open_all(tx: &mut Tx, person: &Person) -> Result<Vec<Case>, Refusal> {
    if person.role == Role::Observer {
        return Ok(Vec::new());
    }
    store::cases_for(tx, person).await?.into_iter().map(|row| opened(person, row)).collect()
}

fn opened(person: &Person, row: store::CaseRow) -> Result<Case, Refusal> {
    let key = row.key_wrapped.open_key(&person.key, "case.key", row.id)?;
    Ok(Case {
        practice: person.practice,
        id: CaseId(row.id),
        side: if row.client_id == person.id.0 { Side::Client } else { Side::Therapist },
        person: person.clone(),
        client: PersonId(row.client_id),
        client_name: row.name.open_text(&key, "case.name", row.id)?,
        client_lang: Lang::parse(&row.lang).unwrap_or_default(),
        client_zone: zone_of(&row.zone),
        lead: Lead::parse(&row.lead).unwrap_or(Lead::Therapist),
        work_word: WorkWord::parse(&row.work_word).unwrap_or(WorkWord::Work),
        key,
        _opened: (),
    })
}

/// A zone by its IANA name; one that is not known any more reads as UTC.
pub fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

macro_rules! narrowed {
    ($(#[$doc:meta])* $name:ident($inner:ty) if $test:expr) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(pub $inner);
        impl Deref for $name {
            type Target = $inner;
            fn deref(&self) -> &$inner { &self.0 }
        }
        impl Enter for $name {
            async fn enter(asked: Asked<'_>) -> Result<Self, Refusal> {
                let inner = <$inner>::enter(asked).await?;
                let test: fn(&$inner) -> bool = $test;
                if test(&inner) { Ok($name(inner)) } else { Err(Refusal::Missing) }
            }
            fn lang(&self) -> Option<Lang> { self.0.lang() }
            fn zone(&self) -> &TimeZone { self.0.zone() }
            fn corner(&self, say: Say, today: Date) -> String { self.0.corner(say, today) }
        }
    };
}
narrowed! {
    /// Somebody who works here.
    Staff(Person) if |person| person.role.is_staff()
}
narrowed! {
    /// Who decides who works here.
    Owner(Person) if |person| person.role == Role::Owner
}
narrowed! {
    /// A case from its client's side.
    AsClient(Case) if |case| case.side == Side::Client
}
narrowed! {
    /// A case from its therapist's side.
    AsTherapist(Case) if |case| case.side == Side::Therapist
}

/// The client's own newest case, for pages whose address names none.
#[derive(Clone)]
pub struct MyCase(pub Case);

impl Deref for MyCase {
    type Target = Case;
    fn deref(&self) -> &Case {
        &self.0
    }
}

impl Enter for MyCase {
    async fn enter(asked: Asked<'_>) -> Result<Self, Refusal> {
        let Asked { app, now, parts } = asked;
        let person = Person::enter(Asked { app, now, parts }).await?;
        if person.role != Role::Client {
            return Err(Refusal::Missing);
        }
        let mut tx = app.db.read().await?;
        open_all(&mut tx, &person).await?.into_iter().next().map(MyCase).or_missing()
    }
    fn lang(&self) -> Option<Lang> {
        self.0.lang()
    }
    fn zone(&self) -> &TimeZone {
        self.0.zone()
    }
    fn corner(&self, say: Say, today: Date) -> String {
        self.0.corner(say, today)
    }
}

/// A case being made: its key, wrapped for the table.
pub fn new_case_key(person: &Person, id: CaseId) -> (Key, Sealed) {
    let key = Key::random();
    let wrapped = Sealed::wrapped(&person.key, "case.key", id.0, &key);
    (key, wrapped)
}

/// The case a worker of the program itself opens: the demo and imports, which act in the name of a person.
pub async fn person_of_program(
    tx: &mut Tx,
    master: &Key,
    practice: PracticeId,
    id: PersonId,
) -> Result<Person, Refusal> {
    let row = store::person(tx, practice, id).await?.or_missing()?;
    let key = row.key_wrapped.open_key(master, "practice.key", practice.0)?;
    Ok(Person {
        practice,
        id,
        role: Role::parse(&row.role).or_missing()?,
        name: row.name.open_text(&key, "person.name", row.id)?,
        lang: Lang::parse(&row.lang).unwrap_or_default(),
        zone: zone_of(&row.zone),
        key,
        device: Vec::new(),
        _from_cookie: (),
    })
}

/// Moves `now` to how long ago something may have been seen: shared with the list of devices.
pub fn oldest_seen(role: Role, now: Timestamp) -> Timestamp {
    now.checked_sub(role.limits().0).unwrap_or(Timestamp::UNIX_EPOCH)
}
