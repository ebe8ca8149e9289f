//! The list of everything there is to look at, and which of it is open.

use super::{
    agenda::{Agenda, Item},
    words,
};
use crate::{access::Case, kit::Say};
use domain::ids::AssignmentId;

/// What of a session is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// What the client wants to talk about.
    Topics,
    /// What close persons noted.
    Close,
    Work(AssignmentId),
    /// What was said, and what comes next.
    End,
}

impl Look {
    pub fn word(self) -> String {
        match self {
            Look::Topics => "topics".into(),
            Look::Close => "close".into(),
            Look::Work(id) => id.to_string(),
            Look::End => "end".into(),
        }
    }

    /// What an address asks for, if it is there.
    pub fn asked(word: &str, agenda: &Agenda) -> Option<Look> {
        match word {
            "topics" => (!agenda.topics.is_empty()).then_some(Look::Topics),
            "close" => (!agenda.noted.is_empty()).then_some(Look::Close),
            "end" => Some(Look::End),
            id => id.parse().ok().filter(|id| agenda.find(*id).is_some()).map(Look::Work),
        }
    }

    /// What to begin with: what the client brings, then the first piece of work; of an ended session, what was said.
    pub fn first(agenda: &Agenda) -> Look {
        match agenda.items.first() {
            _ if agenda.session.ended => Look::End,
            _ if !agenda.topics.is_empty() => Look::Topics,
            Some(item) if !item.idle => Look::Work(item.id()),
            _ => Look::End,
        }
    }
}

pub struct Link {
    pub address: String,
    pub title: String,
    pub notes: String,
    pub left_over: bool,
    pub seen: bool,
    pub current: bool,
}

/// The list: what to look at, and what is only agreed.
pub struct List {
    pub topics: Option<Link>,
    pub close: Option<Link>,
    pub work: Vec<Link>,
    pub idle: Vec<Link>,
    pub end: Link,
}

pub fn list(say: Say, case: &Case, agenda: &Agenda, look: Option<Look>) -> List {
    let link = |to: Look, title: String, notes: String| Link {
        address: address(case, agenda, to),
        title,
        notes,
        left_over: false,
        seen: false,
        current: look == Some(to),
    };
    let item = |item: &Item| Link {
        left_over: item.is_left_over(),
        // A client sees what the own side has said something about.
        seen: item
            .review
            .as_ref()
            .is_some_and(|review| !case.is_client() || review.client != super::read::Rated::default()),
        ..link(Look::Work(item.id()), item.terms.title.clone(), words::notes(say, case, item))
    };
    let topics = i64::try_from(agenda.topics.len()).unwrap_or(i64::MAX);
    let title = if case.is_client() { say.next_topics() } else { say.review_topics(&case.client_name) };
    List {
        topics: (topics > 0).then(|| link(Look::Topics, title, say.review_topics_count(topics))),
        close: (!agenda.noted.is_empty()).then(|| {
            let count = i64::try_from(agenda.noted.len()).unwrap_or(i64::MAX);
            link(Look::Close, say.review_noted(), say.review_noted_count(count))
        }),
        work: agenda.items.iter().filter(|item| !item.idle).map(item).collect(),
        idle: agenda.items.iter().filter(|item| item.idle).map(item).collect(),
        end: link(Look::End, say.review_end(), String::new()),
    }
}

pub fn address(case: &Case, agenda: &Agenda, look: Look) -> String {
    case.address(&format!("/s/{}?look={}", agenda.session.id, look.word()))
}
