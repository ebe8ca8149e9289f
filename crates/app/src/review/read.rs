//! What was said in a session about a piece of work, as other rooms and pages see it.

use super::store;
use crate::{
    access::Case,
    agreements::{self, Assignment},
    kit::{OrMissing, Refusal},
};
use ::store::Tx;
use domain::{
    barrier::Barrier,
    case::Side,
    ids::{AssignmentId, SessionId},
    review::{Decision, HowMuch},
    suggestion::Past,
};
use jiff::Timestamp;

/// What one side says about a piece of work, with what both share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub how_much: Option<HowMuch>,
    /// 0–4, like `useful`.
    pub how_well: Option<u8>,
    pub useful: Option<u8>,
    pub learned: Option<String>,
    pub in_the_way: Option<String>,
    pub barrier: Option<Barrier>,
    pub decision: Option<Decision>,
}

/// One side's ratings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rated {
    pub much: Option<HowMuch>,
    pub well: Option<u8>,
    pub useful: Option<u8>,
}

/// What both said about one piece of work in one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub session: SessionId,
    pub assignment: AssignmentId,
    pub client: Rated,
    pub therapist: Rated,
    pub learned: Option<String>,
    pub in_the_way: Option<String>,
    pub barrier: Option<Barrier>,
    pub decision: Option<Decision>,
}

/// What is about to be kept, under which terms it was said.
pub struct Keep<'a> {
    pub session: SessionId,
    pub assignment: AssignmentId,
    pub version: u32,
    pub said: &'a Said,
}

impl Review {
    pub fn rated(&self, side: Side) -> Rated {
        match side {
            Side::Client => self.client,
            Side::Therapist => self.therapist,
        }
    }

    /// Whether somebody's words stand in it.
    pub fn has_words(&self) -> bool {
        self.learned.is_some() || self.in_the_way.is_some()
    }

    /// As suggestions look back at it. Where the two differ the lower rating counts: a step up wants both to be sure,
    /// and the doubt of one is enough for a step down.
    pub fn past(&self) -> Past {
        Past {
            how_much: lower(self.client.much, self.therapist.much),
            useful: lower(self.client.useful, self.therapist.useful),
            learned: self.learned.is_some(),
            barrier: self.barrier,
        }
    }
}

fn lower<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// Keeps what a side says. Shared words replace what stood there before.
pub async fn say(
    tx: &mut Tx,
    case: &Case,
    session: SessionId,
    assignment: AssignmentId,
    said: &Said,
    now: Timestamp,
) -> Result<(), Refusal> {
    let it = agreements::one(tx, case, assignment).await?.or_missing()?;
    keep(tx, case, session, &it, said, now).await
}

pub async fn keep(
    tx: &mut Tx,
    case: &Case,
    session: SessionId,
    it: &Assignment,
    said: &Said,
    now: Timestamp,
) -> Result<(), Refusal> {
    let (version, _) = it.standing.as_ref().or(it.newest.as_ref()).or_missing()?;
    Ok(store::put(tx, case, Keep { session, assignment: it.id, version: *version, said }, now).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn where_the_two_differ_the_lower_rating_counts() {
        let review = Review {
            session: SessionId(Uuid::nil()),
            assignment: AssignmentId(Uuid::nil()),
            client: Rated { much: Some(HowMuch::AsAgreed), well: None, useful: None },
            therapist: Rated { much: Some(HowMuch::Half), well: None, useful: Some(3) },
            learned: None,
            in_the_way: None,
            barrier: None,
            decision: None,
        };
        assert_eq!(review.past().how_much, Some(HowMuch::Half));
        assert_eq!(review.past().useful, Some(3));
    }
}
