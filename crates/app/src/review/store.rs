//! What the two said about a piece of work in a session. It also reads the tables of agreements, sessions and entries,
//! to know what was in force when and what came of it; it writes only `review`.

use super::{
    agenda::LATE,
    read::{Keep, Rated, Review},
};
use crate::{
    access::{Case, Person},
    kit::{Refusal, Sealed, desk::new_id, sealed::Damaged},
};
use domain::{
    barrier::Barrier,
    case::Side,
    ids::{AssignmentId, SessionId},
    review::{Decision, HowMuch},
};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

#[derive(FromRow)]
pub struct ReviewRow {
    session_id: Uuid,
    assignment_id: Uuid,
    seal_id: Uuid,
    client_much: Option<String>,
    client_well: Option<i64>,
    client_useful: Option<i64>,
    therapist_much: Option<String>,
    therapist_well: Option<i64>,
    therapist_useful: Option<i64>,
    learned: Option<Sealed>,
    in_the_way: Option<Sealed>,
    barrier: Option<String>,
    decision: Option<String>,
}

impl ReviewRow {
    fn opened(self, case: &Case) -> std::result::Result<Review, Damaged> {
        let open =
            |text: Option<Sealed>, column| text.map(|text| text.open_text(&case.key, column, self.seal_id)).transpose();
        Ok(Review {
            session: SessionId(self.session_id),
            assignment: AssignmentId(self.assignment_id),
            client: rated(self.client_much, self.client_well, self.client_useful),
            therapist: rated(self.therapist_much, self.therapist_well, self.therapist_useful),
            learned: open(self.learned, "review.learned")?,
            in_the_way: open(self.in_the_way, "review.in_the_way")?,
            barrier: self.barrier.as_deref().and_then(Barrier::parse),
            decision: self.decision.as_deref().and_then(Decision::parse),
        })
    }
}

fn rated(much: Option<String>, well: Option<i64>, useful: Option<i64>) -> Rated {
    let number = |number: Option<i64>| number.and_then(|number| u8::try_from(number).ok());
    Rated { much: much.as_deref().and_then(HowMuch::parse), well: number(well), useful: number(useful) }
}

/// Every review of a case, in one question.
pub async fn all(tx: &mut Tx, case: &Case) -> std::result::Result<Vec<Review>, Refusal> {
    let rows: Vec<ReviewRow> = tx
        .sql(
            "select session_id, assignment_id, seal_id, client_much, client_well, client_useful, therapist_much, \
             therapist_well, therapist_useful, learned, in_the_way, barrier, decision from review \
             where practice_id = $1 and case_id = $2",
        )
        .bind(case.practice.0)
        .bind(case.id.0)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.opened(case)).collect::<std::result::Result<_, _>>()?)
}

pub async fn one(
    tx: &mut Tx,
    case: &Case,
    session: SessionId,
    assignment: AssignmentId,
) -> std::result::Result<Option<Review>, Refusal> {
    let row: Option<ReviewRow> = tx
        .sql(
            "select session_id, assignment_id, seal_id, client_much, client_well, client_useful, therapist_much, \
             therapist_well, therapist_useful, learned, in_the_way, barrier, decision from review \
             where practice_id = $1 and case_id = $2 and session_id = $3 and assignment_id = $4",
        )
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(session.0)
        .bind(assignment.0)
        .find()
        .await?;
    Ok(row.map(|row| row.opened(case)).transpose()?)
}

/// Keeps what one side rated, and what both share. The other side's ratings stay as they are.
pub async fn put(tx: &mut Tx, case: &Case, keep: Keep<'_>, now: Timestamp) -> Result<()> {
    let statement = match case.side {
        Side::Client => tx.sql(
            "insert into review (practice_id, session_id, assignment_id, case_id, seal_id, terms_version, client_much, \
             client_well, client_useful, learned, in_the_way, barrier, decision, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
             on conflict (practice_id, session_id, assignment_id) do update set seal_id = excluded.seal_id, \
             client_much = excluded.client_much, client_well = excluded.client_well, client_useful = excluded.client_useful, \
             learned = excluded.learned, in_the_way = excluded.in_the_way, barrier = excluded.barrier, \
             decision = excluded.decision, changed_at = excluded.changed_at where review.case_id = excluded.case_id",
        ),
        Side::Therapist => tx.sql(
            "insert into review (practice_id, session_id, assignment_id, case_id, seal_id, terms_version, therapist_much, \
             therapist_well, therapist_useful, learned, in_the_way, barrier, decision, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
             on conflict (practice_id, session_id, assignment_id) do update set seal_id = excluded.seal_id, \
             therapist_much = excluded.therapist_much, therapist_well = excluded.therapist_well, \
             therapist_useful = excluded.therapist_useful, learned = excluded.learned, in_the_way = excluded.in_the_way, \
             barrier = excluded.barrier, decision = excluded.decision, changed_at = excluded.changed_at \
             where review.case_id = excluded.case_id",
        ),
    };
    let (said, seal_id) = (keep.said, new_id(now));
    let sealed =
        |column, words: &Option<String>| words.as_ref().map(|words| Sealed::text(&case.key, column, seal_id, words));
    statement
        .bind(case.practice.0)
        .bind(keep.session.0)
        .bind(keep.assignment.0)
        .bind(case.id.0)
        .bind(seal_id)
        .bind(i64::from(keep.version))
        .bind(said.how_much.map(HowMuch::word))
        .bind(said.how_well.map(i64::from))
        .bind(said.useful.map(i64::from))
        .bind(sealed("review.learned", &said.learned))
        .bind(sealed("review.in_the_way", &said.in_the_way))
        .bind(said.barrier.map(Barrier::word))
        .bind(said.decision.map(Decision::word))
        .bind(now.as_microsecond())
        .run()
        .await?;
    Ok(())
}

/// When each piece of work was first agreed on, and when its newest terms were.
#[derive(FromRow, Clone, Copy)]
pub struct Agreed {
    pub assignment_id: Uuid,
    pub first_at: i64,
    pub newest_at: i64,
}

pub async fn agreed(tx: &mut Tx, case: &Case) -> Result<Vec<Agreed>> {
    tx.sql(
        "select assignment_id, min(agreed_at) as first_at, max(agreed_at) as newest_at from terms \
         where practice_id = $1 and case_id = $2 and agreed_at is not null group by assignment_id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .all()
    .await
}

/// A piece of work of somebody who is seen in a span of time, or that waits for the therapist.
#[derive(FromRow)]
pub struct AtHandRow {
    pub case_id: Uuid,
    pub id: Uuid,
    pub proposes: bool,
    pub asks: bool,
    pub passed_over: bool,
    pub seal_id: Uuid,
    pub body: Sealed,
}

/// All of a therapist's caseload, what was changed last at the end. Passed over is what stood when the client's last
/// session began and was looked at neither in it nor since.
pub async fn at_hand(tx: &mut Tx, person: &Person, (from, to): (Timestamp, Timestamp)) -> Result<Vec<AtHandRow>> {
    tx.sql(
        "select a.case_id, a.id, t.seal_id, t.body, \
         (a.state = 'proposed' and coalesce(a.made_by, '') = 'client') as proposes, \
         (coalesce(a.asked_by, '') = 'client') as asks, \
         (a.in_force is not null \
         and (a.state in ('agreed', 'active') or (a.state = 'proposed' and coalesce(a.mode, 'resting') <> 'resting')) \
         and exists (select 1 from terms y where y.practice_id = a.practice_id and y.case_id = a.case_id \
         and y.assignment_id = a.id and y.agreed_at < o.began_at) \
         and not exists (select 1 from review r join session s on s.practice_id = r.practice_id \
         and s.id = r.session_id where r.practice_id = a.practice_id and r.case_id = a.case_id \
         and r.assignment_id = a.id and s.starts_at >= o.began_at)) as passed_over \
         from (select l.practice_id, l.case_id, exists (select 1 from session d where d.practice_id = l.practice_id \
         and d.case_id = l.case_id and d.starts_at >= $3 and d.starts_at < $4 and d.cancelled_at is null) as seen, \
         (select max(z.starts_at) from session z where z.practice_id = l.practice_id and z.case_id = l.case_id \
         and z.ended_at is not null and z.cancelled_at is null) as began_at \
         from caseload l where l.practice_id = $1 and l.therapist_id = $2) o \
         join assignment a on a.practice_id = o.practice_id and a.case_id = o.case_id \
         join terms t on t.practice_id = a.practice_id and t.case_id = a.case_id and t.assignment_id = a.id \
         and t.version = coalesce(a.in_force, a.last_version) \
         where o.seen or (a.state = 'proposed' and a.made_by = 'client') or a.asked_by = 'client' \
         order by a.changed_at, a.id",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .bind(from.as_microsecond())
    .bind(to.as_microsecond())
    .all()
    .await
}

/// How often a piece of work was noted in an hour of the day, and with what outcome.
#[derive(FromRow)]
pub struct NotedRow {
    pub assignment_id: Uuid,
    pub outcome: String,
    /// By the clock on the client's wall, two digits.
    pub hour: String,
    pub times: i64,
}

/// What everybody a therapist sees in a span of time has noted since each piece of work was last looked at; what
/// arrived late counts as well. Neither what is private nor what is only planned is among it.
pub async fn noted(tx: &mut Tx, person: &Person, (from, to): (Timestamp, Timestamp)) -> Result<Vec<NotedRow>> {
    tx.sql(
        "select assignment_id, outcome, hour, count(*) as times from (select e.assignment_id, \
         substr(e.occurred_local, 12, 2) as hour, coalesce((select n.outcome from entry n \
         where n.practice_id = e.practice_id and n.amends = e.id order by n.received_at desc, n.id desc limit 1), \
         e.outcome) as outcome from (select a.practice_id, a.case_id, a.id, coalesce(max(s.starts_at), 0) as since_at \
         from caseload l join assignment a on a.practice_id = l.practice_id and a.case_id = l.case_id \
         left join review r on r.practice_id = a.practice_id and r.case_id = a.case_id and r.assignment_id = a.id \
         left join session s on s.practice_id = r.practice_id and s.id = r.session_id and s.ended_at is not null \
         and s.cancelled_at is null where l.practice_id = $1 and l.therapist_id = $2 and a.in_force is not null \
         and exists (select 1 from session d where d.practice_id = l.practice_id and d.case_id = l.case_id \
         and d.starts_at >= $3 and d.starts_at < $4 and d.cancelled_at is null) \
         group by a.practice_id, a.case_id, a.id) w \
         join entry e on e.practice_id = w.practice_id and e.case_id = w.case_id and e.assignment_id = w.id \
         and e.occurred_at >= w.since_at - $5 and (e.occurred_at >= w.since_at or e.received_at >= w.since_at) \
         and e.amends is null and e.sharing <> 'private') since where outcome <> 'planned' \
         group by assignment_id, outcome, hour",
    )
    .bind(person.practice.0)
    .bind(person.id.0)
    .bind(from.as_microsecond())
    .bind(to.as_microsecond())
    .bind(i64::try_from(LATE.as_micros()).unwrap_or(i64::MAX))
    .all()
    .await
}
