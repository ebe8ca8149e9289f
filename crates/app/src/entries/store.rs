//! Entries, drafts and the words a client's lists have learned.

use super::write::Row;
use crate::{access::Case, kit::Sealed};
use domain::{
    case::Side,
    ids::{AssignmentId, EntryId},
    terms::Sharing,
};
use jiff::Timestamp;
use store::{FromRow, Result, Tx};
use uuid::Uuid;

/// Keeps an entry; `false` when one with this id is there already.
pub async fn insert(tx: &mut Tx, case: &Case, row: Row) -> Result<bool> {
    let kept = tx
        .sql(
            "insert into entry (practice_id, id, case_id, assignment_id, terms_version, by_person, outcome, barrier, timing, \
             origin, sharing, occurred_at, occurred_zone, occurred_local, recorded_at, received_at, amends, body) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) \
             on conflict (practice_id, id) do nothing",
        )
        .bind(case.practice.0)
        .bind(row.id.0)
        .bind(case.id.0)
        .bind(row.assignment.0)
        .bind(i64::from(row.version))
        .bind(case.person.id.0)
        .bind(row.outcome.word())
        .bind(row.barrier.map(domain::barrier::Barrier::word))
        .bind(row.timing.word())
        .bind(row.origin.word())
        .bind(row.sharing.word())
        .bind(row.occurred.as_microsecond())
        .bind(row.zone)
        .bind(row.local)
        .bind(row.recorded.as_microsecond())
        .bind(row.received.as_microsecond())
        .bind(row.amends.map(|id| id.0))
        .bind(row.body)
        .run()
        .await?;
    Ok(kept == 1)
}

/// The ids of every entry of one piece of work.
pub async fn ids_of(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<std::collections::HashSet<Uuid>> {
    #[derive(FromRow)]
    struct Named {
        id: Uuid,
    }
    let rows: Vec<Named> = tx
        .sql("select id from entry where practice_id = $1 and case_id = $2 and assignment_id = $3")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

#[derive(FromRow, Clone)]
pub struct EntryRow {
    pub id: Uuid,
    pub assignment_id: Uuid,
    pub terms_version: i64,
    pub by_person: Uuid,
    pub outcome: String,
    pub barrier: Option<String>,
    pub timing: String,
    pub origin: String,
    pub sharing: String,
    pub occurred_at: i64,
    pub occurred_local: String,
    pub received_at: i64,
    pub read_at: Option<i64>,
    pub amends: Option<Uuid>,
    pub body: Sealed,
}

/// What this side may see: the client all, the therapist what is not private.
fn hidden(case: &Case) -> &'static str {
    if case.side == Side::Client { "" } else { Sharing::Private.word() }
}

/// A span of moments: from one, up to another; at that one itself only what stands before an id.
pub struct Span {
    pub from: Timestamp,
    pub to: Timestamp,
    pub under: Uuid,
}

/// Entries of a case in a span of time, newest first, without amendments; of one assignment or of all. A plan happened
/// when it was first tried; until then it is for when it was planned last.
pub async fn between(
    tx: &mut Tx,
    case: &Case,
    assignment: Option<AssignmentId>,
    span: &Span,
    most: i64,
) -> Result<Vec<EntryRow>> {
    tx.sql(
        "select id, assignment_id, terms_version, by_person, outcome, barrier, timing, origin, sharing, occurred_at, \
         occurred_local, received_at, read_at, amends, body from (select e.id, e.assignment_id, e.terms_version, e.by_person, \
         e.outcome, e.barrier, e.timing, e.origin, e.sharing, e.occurred_at, e.occurred_local, e.received_at, e.read_at, \
         e.amends, e.body, case when e.outcome = 'planned' then coalesce((select l.occurred_at from entry l \
         where l.practice_id = e.practice_id and l.amends = e.id order by case when l.outcome = 'planned' \
         then 9000000000000000000 - l.received_at else l.received_at end, l.id limit 1), e.occurred_at) else e.occurred_at end as moment_at from entry e \
         where e.practice_id = $1 and e.case_id = $2 and (e.assignment_id = $3 or $4) and e.amends is null \
         and e.sharing <> $5) lived where moment_at >= $6 and (moment_at < $7 or (moment_at = $7 and id < $8)) \
         order by moment_at desc, id desc limit $9",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(assignment.map_or(case.id.0, |id| id.0))
    .bind(assignment.is_none())
    .bind(hidden(case))
    .bind(span.from.as_microsecond())
    .bind(span.to.as_microsecond())
    .bind(span.under)
    .bind(most)
    .all()
    .await
}

/// What was added later to the entries first kept for moments from one to another, oldest first.
pub async fn amendments(tx: &mut Tx, case: &Case, (from, to): (i64, i64)) -> Result<Vec<EntryRow>> {
    tx.sql(
        "select l.id, l.assignment_id, l.terms_version, l.by_person, l.outcome, l.barrier, l.timing, l.origin, l.sharing, \
         l.occurred_at, l.occurred_local, l.received_at, l.read_at, l.amends, l.body \
         from entry e join entry l on l.practice_id = e.practice_id and l.amends = e.id \
         where e.practice_id = $1 and e.case_id = $2 and e.occurred_at >= $3 and e.occurred_at <= $4 \
         and e.amends is null order by l.received_at, l.id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(from)
    .bind(to)
    .all()
    .await
}

/// Plans nothing has come of yet, with what was added to them, the soonest first.
pub async fn open_plans(tx: &mut Tx, case: &Case) -> Result<Vec<EntryRow>> {
    tx.sql(
        "select id, assignment_id, terms_version, by_person, outcome, barrier, timing, origin, sharing, occurred_at, \
         occurred_local, received_at, read_at, amends, body from entry e \
         where practice_id = $1 and case_id = $2 and outcome = 'planned' and sharing <> $3 \
         and not exists (select 1 from entry l where l.practice_id = e.practice_id \
         and l.amends = coalesce(e.amends, e.id) and l.outcome <> 'planned') order by occurred_at, received_at, id limit 100",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(hidden(case))
    .all()
    .await
}

/// One entry with everything added to it, the first first.
pub async fn chain(tx: &mut Tx, case: &Case, id: EntryId) -> Result<Vec<EntryRow>> {
    tx.sql(
        "select id, assignment_id, terms_version, by_person, outcome, barrier, timing, origin, sharing, occurred_at, \
         occurred_local, received_at, read_at, amends, body from entry \
         where practice_id = $1 and case_id = $2 and (id = $3 or amends = $3) \
         order by case when amends is null then 0 else 1 end, received_at, id",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .all()
    .await
}

/// Entries of an assignment on one of the client's days.
#[derive(FromRow, Clone)]
pub struct DayCount {
    pub assignment_id: Uuid,
    /// ISO date.
    pub day: String,
    pub entries: i64,
    /// Of these, written later or from memory.
    pub late: i64,
    pub last_local: String,
}

/// Counts by day since a moment, for every assignment of the case at once.
pub async fn day_counts(tx: &mut Tx, case: &Case, since: Timestamp) -> Result<Vec<DayCount>> {
    tx.sql(
        "select assignment_id, substr(occurred_local, 1, 10) as day, count(*) as entries, \
         coalesce(sum(case when timing in ('later', 'reconstructed') then 1 else 0 end), 0) as late, \
         max(occurred_local) as last_local from entry e \
         where practice_id = $1 and case_id = $2 and occurred_at >= $3 and amends is null and sharing <> $4 \
         and (outcome <> 'planned' or exists (select 1 from entry l where l.practice_id = e.practice_id \
         and l.amends = e.id and l.outcome <> 'planned')) \
         group by assignment_id, substr(occurred_local, 1, 10) order by 1, 2",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(since.as_microsecond())
    .bind(hidden(case))
    .all()
    .await
}

/// Notes that the other side has read an entry, the first time they do.
pub async fn mark_read(tx: &mut Tx, case: &Case, id: EntryId, now: Timestamp) -> Result<()> {
    tx.sql(
        "update entry set read_at = $1 where practice_id = $2 and case_id = $3 and id = $4 and amends is null \
         and read_at is null and sharing <> 'private'",
    )
    .bind(now.as_microsecond())
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(id.0)
    .run()
    .await?;
    Ok(())
}

/// Shares further; `false` when the entry is not this person's.
pub async fn share(tx: &mut Tx, case: &Case, id: EntryId, sharing: Sharing) -> Result<bool> {
    let shared = tx
        .sql("update entry set sharing = $1 where practice_id = $2 and case_id = $3 and id = $4 and by_person = $5 and amends is null")
        .bind(sharing.word())
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .bind(case.person.id.0)
        .run()
        .await?;
    Ok(shared == 1)
}

/// Shares less, which works only while nobody has read it.
pub async fn take_back(tx: &mut Tx, case: &Case, id: EntryId, sharing: Sharing) -> Result<bool> {
    let taken = tx
        .sql(
            "update entry set sharing = $1 where practice_id = $2 and case_id = $3 and id = $4 and by_person = $5 \
             and amends is null and read_at is null",
        )
        .bind(sharing.word())
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .bind(case.person.id.0)
        .run()
        .await?;
    Ok(taken == 1)
}

/// Takes an entry away as if it never was, with what was added to it; only one's own, and only one that arrived after
/// a moment.
pub async fn undo(tx: &mut Tx, case: &Case, id: EntryId, received_after: Timestamp) -> Result<bool> {
    let gone = tx
        .sql(
            "delete from entry where practice_id = $1 and case_id = $2 and id = $3 and amends is null and by_person = $4 \
             and received_at >= $5",
        )
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .bind(case.person.id.0)
        .bind(received_after.as_microsecond())
        .run()
        .await?;
    if gone > 0 {
        tx.sql("delete from entry where practice_id = $1 and case_id = $2 and amends = $3")
            .bind(case.practice.0)
            .bind(case.id.0)
            .bind(id.0)
            .run()
            .await?;
    }
    Ok(gone > 0)
}

/// Notes from which page an entry came, and at its how-manieth sending.
pub async fn came_from(tx: &mut Tx, case: &Case, id: EntryId, (page, turn): (Uuid, i64)) -> Result<()> {
    tx.sql("update entry set page = $1, turn = $2 where practice_id = $3 and case_id = $4 and id = $5")
        .bind(page)
        .bind(turn)
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(id.0)
        .run()
        .await?;
    Ok(())
}

/// Whether an entry came from a page at a later sending than this one.
pub async fn came_later(tx: &mut Tx, case: &Case, (page, turn): (Uuid, i64)) -> Result<bool> {
    let later: i64 = tx
        .sql("select count(*) from entry where practice_id = $1 and case_id = $2 and by_person = $3 and page = $4 and turn > $5")
        .bind(case.practice.0)
        .bind(case.id.0)
        .bind(case.person.id.0)
        .bind(page)
        .bind(turn)
        .value()
        .await?;
    Ok(later > 0)
}

#[derive(FromRow)]
pub struct DraftRow {
    pub assignment_id: Uuid,
    pub entry_id: Uuid,
    pub about: Uuid,
    pub terms_version: i64,
    pub saved_at: i64,
    pub page: Option<Uuid>,
    pub seal_id: Uuid,
    pub body: Sealed,
}

/// A person's drafts, newest first; of one assignment or of all.
pub async fn drafts(tx: &mut Tx, case: &Case, id: Option<AssignmentId>) -> Result<Vec<DraftRow>> {
    tx.sql(
        "select assignment_id, entry_id, about, terms_version, saved_at, page, seal_id, body from draft \
         where practice_id = $1 and case_id = $2 and person_id = $3 and (assignment_id = $4 or $5) \
         order by saved_at desc, entry_id desc",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(case.person.id.0)
    .bind(id.map_or(case.id.0, |id| id.0))
    .bind(id.is_none())
    .all()
    .await
}

pub struct Draft {
    pub entry: EntryId,
    pub about: Uuid,
    pub version: u32,
    pub body: Sealed,
    pub saved: Timestamp,
    /// The page as it was opened once, and the how-manieth time it sends what is on it.
    pub page: Option<Uuid>,
    pub turn: i64,
}

/// Keeps an entry's draft in place of the one before. What a page sent earlier and the network delivers later stays
/// out.
pub async fn put_draft(tx: &mut Tx, case: &Case, id: AssignmentId, draft: Draft) -> Result<()> {
    tx.sql(
        "insert into draft (practice_id, case_id, person_id, assignment_id, entry_id, about, terms_version, saved_at, \
         page, turn, seal_id, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $5, $11) \
         on conflict (practice_id, case_id, person_id, assignment_id, entry_id) do update set about = excluded.about, \
         terms_version = excluded.terms_version, saved_at = excluded.saved_at, page = excluded.page, turn = excluded.turn, \
         seal_id = excluded.seal_id, body = excluded.body \
         where draft.page is null or excluded.page is null or draft.page <> excluded.page or draft.turn < excluded.turn",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(case.person.id.0)
    .bind(id.0)
    .bind(draft.entry.0)
    .bind(draft.about)
    .bind(i64::from(draft.version))
    .bind(draft.saved.as_microsecond())
    .bind(draft.page)
    .bind(draft.turn)
    .bind(draft.body)
    .run()
    .await?;
    Ok(())
}

pub async fn drop_draft(tx: &mut Tx, case: &Case, id: AssignmentId, entry: EntryId) -> Result<()> {
    tx.sql(
        "delete from draft where practice_id = $1 and case_id = $2 and person_id = $3 and assignment_id = $4 and entry_id = $5",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(case.person.id.0)
    .bind(id.0)
    .bind(entry.0)
    .run()
    .await?;
    Ok(())
}

#[derive(FromRow)]
pub struct OwnWordRow {
    pub id: Uuid,
    pub list: String,
    pub body: Sealed,
}

/// The words of a client's lists, last used first.
pub async fn own_words(tx: &mut Tx, case: &Case) -> Result<Vec<OwnWordRow>> {
    tx.sql("select id, list, body from own_word where practice_id = $1 and case_id = $2 order by used_at desc limit 90")
        .bind(case.practice.0)
        .bind(case.id.0)
        .all()
        .await
}

/// Learns a word, or notes that it was used again. The print tells whether it is known without telling what it is.
pub async fn learn(tx: &mut Tx, case: &Case, list: &'static str, word: &str, now: Timestamp) -> Result<()> {
    let (id, print) = (crate::kit::desk::new_id(now), case.key.fingerprint(list, &word.to_lowercase()).to_vec());
    tx.sql(
        "insert into own_word (practice_id, case_id, list, print, id, used_at, body) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict (practice_id, case_id, list, print) do update set used_at = excluded.used_at",
    )
    .bind(case.practice.0)
    .bind(case.id.0)
    .bind(list)
    .bind(print)
    .bind(id)
    .bind(now.as_microsecond())
    .bind(Sealed::text(&case.key, "own_word.body", id, word))
    .run()
    .await?;
    Ok(())
}
