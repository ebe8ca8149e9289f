//! What is looked at in a session, in the order to talk about it: what the client brings first, then what was left
//! over, then what is stuck, then what is most alive. Never a question per entry.

use super::{
    read::Review,
    store::{self, Agreed},
};
use crate::{
    access::Case,
    agreements::{self, Assignment},
    entries::{Entry, entries},
    kit::{Refusal, clock::from_micros},
    observers,
    sessions::{self, Session, Topic},
};
use ::store::Tx;
use domain::{
    agreement::{Agreement, Mode, State},
    entry::Outcome,
    ids::{AssignmentId, SessionId},
    review::{Signs, order},
    terms::{Sharing, Terms},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use std::collections::HashMap;
use uuid::Uuid;

/// As many sessions as can lie between a piece of work and its last review; older ones count as never.
const BACK: i64 = 100;
/// As many entries as one page can weigh: two years of five a day. Of more, the newest.
const MOST: i64 = 4_000;
/// An entry that arrived since the last review belongs to this one, even if it tells of so long before.
pub const LATE: SignedDuration = SignedDuration::from_hours(24 * 31);
/// What was agreed so shortly before a session cannot have brought anything yet.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// One piece of work with what happened since it was last looked at.
pub struct Item {
    pub it: Assignment,
    pub terms: Terms,
    /// When it was last looked at; `None` when it never was.
    pub since: Option<Timestamp>,
    /// When its newest terms were agreed.
    pub agreed: Option<Timestamp>,
    /// What may be seen of it since then, newest first.
    pub entries: Vec<Entry>,
    pub signs: Signs,
    /// What was said in this session.
    pub review: Option<Review>,
    /// What was said in earlier ones, newest first, with the day.
    pub past: Vec<(Date, Review)>,
    /// Agreed, but nothing to look at yet.
    pub idle: bool,
}

impl Item {
    pub fn id(&self) -> AssignmentId {
        self.it.id
    }
    /// In force when the last session began, and passed over then.
    pub fn is_left_over(&self) -> bool {
        self.signs.carried && self.review.is_none()
    }
}

pub struct Agenda {
    pub session: Session,
    pub topics: Vec<Topic>,
    /// What close persons wrote since the session before.
    pub noted: Vec<observers::Record>,
    /// What there is to look at, in order, and after it what is only agreed.
    pub items: Vec<Item>,
}

impl Agenda {
    pub fn find(&self, id: AssignmentId) -> Option<&Item> {
        self.items.iter().find(|item| item.id() == id)
    }
    /// What comes after a piece of work in the list; what has brought nothing yet is not led to.
    pub fn after(&self, id: AssignmentId) -> Option<AssignmentId> {
        self.items.iter().skip_while(|item| item.id() != id).skip(1).find(|item| !item.idle).map(Item::id)
    }
    /// What there was to look at and what nobody has said anything about.
    pub fn left(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.review.is_none() && !item.idle)
    }
    pub fn said(&self) -> impl Iterator<Item = (&Item, &Review)> {
        self.items.iter().filter_map(|item| Some((item, item.review.as_ref()?)))
    }
}

/// What is known of all sessions and reviews of a case.
struct Known {
    session: Session,
    /// Ended sessions before this one, newest first.
    before: Vec<Session>,
    reviews: HashMap<(SessionId, AssignmentId), Review>,
    agreed: HashMap<Uuid, Agreed>,
}

pub async fn agenda(tx: &mut Tx, case: &Case, session: Session) -> Result<Agenda, Refusal> {
    let topics = sessions::topics_of(tx, case, &session).await?;
    let before = sessions::ended_before(tx, case, session.starts, BACK).await?;
    let reviews = store::all(tx, case).await?.into_iter().map(|review| ((review.session, review.assignment), review));
    let reviews = reviews.collect();
    let agreed = store::agreed(tx, case).await?.into_iter().map(|agreed| (agreed.assignment_id, agreed)).collect();
    let known = Known { session, before, reviews, agreed };
    let work: Vec<Assignment> = agreements::all(tx, case).await?.into_iter().filter(|it| known.belongs(it)).collect();
    let mut found: HashMap<AssignmentId, Vec<Entry>> = HashMap::new();
    if !work.is_empty() {
        for entry in known.entries(tx, case, &work).await? {
            found.entry(entry.assignment).or_default().push(entry);
        }
    }
    let today = known.session.starts.to_zoned(case.client_zone.clone()).date();
    let mut items = Vec::new();
    for it in work {
        let entries = found.remove(&it.id).unwrap_or_default();
        items.extend(known.item(case, it, entries, today));
    }
    items.sort_by_key(|item| (item.idle, order(item.signs)));
    let since = known.before.first().map_or(Timestamp::UNIX_EPOCH, |session| session.starts);
    let noted = observers::recorded_since(tx, case, since).await?;
    Ok(Agenda { session: known.session, topics, noted, items })
}

impl Known {
    fn review(&self, session: SessionId, id: AssignmentId) -> Option<&Review> {
        self.reviews.get(&(session, id))
    }

    fn first_agreed(&self, id: AssignmentId) -> Option<Timestamp> {
        self.agreed.get(&id.0).map(|agreed| from_micros(agreed.first_at))
    }

    /// Whether a piece of work is a matter of this session: it stands, or it was spoken about here.
    fn belongs(&self, it: &Assignment) -> bool {
        let spoken_of = self.review(self.session.id, it.id).is_some();
        let too_late = self.session.ended && self.first_agreed(it.id).is_none_or(|at| at >= self.session.starts);
        it.standing.is_some() && (spoken_of || (!it.is_ended() && !too_late))
    }

    /// When a piece of work was last looked at before this session.
    fn since(&self, id: AssignmentId) -> Option<Timestamp> {
        self.before.iter().find(|session| self.review(session.id, id).is_some()).map(|session| session.starts)
    }

    /// Entries since each piece was last looked at: two questions for all that were, two for each that never was and
    /// so reaches back to its beginning. What is private stays out for both sides: the screen lies between them.
    async fn entries(&self, tx: &mut Tx, case: &Case, work: &[Assignment]) -> Result<Vec<Entry>, Refusal> {
        let to = if self.session.ended { self.session.until() } else { Timestamp::MAX };
        let since: HashMap<AssignmentId, Timestamp> =
            work.iter().filter_map(|it| Some((it.id, self.since(it.id)?))).collect();
        let mut found = Vec::new();
        if let Some(oldest) = since.values().min() {
            let from = oldest.checked_sub(LATE).unwrap_or(Timestamp::UNIX_EPOCH);
            found = entries(tx, case, None, from, to, MOST).await?;
            found.retain(|entry| {
                since.get(&entry.assignment).is_some_and(|at| entry.occurred >= *at || entry.received >= *at)
            });
        }
        for it in work.iter().filter(|it| !since.contains_key(&it.id)) {
            found.extend(entries(tx, case, Some(it.id), Timestamp::UNIX_EPOCH, to, MOST).await?);
        }
        found.retain(|entry| entry.sharing != Sharing::Private);
        Ok(found)
    }

    fn item(&self, case: &Case, it: Assignment, entries: Vec<Entry>, today: Date) -> Option<Item> {
        let (_, terms) = it.standing.clone()?;
        let review = self.review(self.session.id, it.id).cloned();
        let first = self.first_agreed(it.id);
        let rests = is_resting(it.agreement);
        // A change put forward in this very review is its outcome, not a reason to begin with it.
        let asked = it.asked_by.is_some() || (it.agreement.state() == State::Proposed && review.is_none());
        let passed_over =
            |last: &Session| first.is_some_and(|at| at < last.starts) && self.review(last.id, it.id).is_none();
        let signs = Signs {
            asked,
            blocked: entries
                .iter()
                .any(|entry| !matches!(entry.outcome, Outcome::Done | Outcome::Planned) || entry.barrier.is_some()),
            carried: !rests && self.before.first().is_some_and(passed_over),
            entries: u32::try_from(entries.len()).unwrap_or(u32::MAX),
        };
        let fresh = first.is_some_and(|at| at >= self.session.starts.checked_sub(FRESH).unwrap_or(self.session.starts));
        let waits = rests || fresh || terms.starts.is_some_and(|starts| starts > today);
        let past = self.before.iter().filter_map(|session| {
            let day = session.starts.to_zoned(case.client_zone.clone()).date();
            Some((day, self.review(session.id, it.id)?.clone()))
        });
        Some(Item {
            since: self.since(it.id),
            agreed: self.agreed.get(&it.id.0).map(|agreed| from_micros(agreed.newest_at)),
            idle: waits && entries.is_empty() && !asked && review.is_none(),
            past: past.collect(),
            it,
            terms,
            entries,
            signs,
            review,
        })
    }
}

fn is_resting(agreement: Agreement) -> bool {
    match agreement {
        Agreement::Resting(_) => true,
        Agreement::Proposed(proposed) => proposed.standing.is_some_and(|standing| standing.mode == Mode::Resting),
        _ => false,
    }
}
