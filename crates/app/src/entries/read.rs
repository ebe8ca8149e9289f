//! Entries as people see them: opened, with what was added later, cut to what is shared.

use super::{
    store::{self, EntryRow},
    write::Body,
};
use crate::{
    access::Case,
    kit::{
        Desk, Enter, Refusal,
        answers::{Shown, shown},
        clock::from_micros,
    },
};
use ::store::Tx;
use domain::{
    barrier::Barrier,
    case::Side,
    entry::{Origin, Outcome, Timing},
    form::Form,
    ids::{AssignmentId, EntryId},
    terms::Sharing,
};
use jiff::{Timestamp, civil::DateTime};
use std::collections::HashMap;
use uuid::Uuid;

/// One entry with its newest words.
#[derive(Clone)]
pub struct Entry {
    pub id: EntryId,
    pub assignment: AssignmentId,
    pub version: u32,
    pub outcome: Outcome,
    pub barrier: Option<Barrier>,
    pub timing: Timing,
    pub origin: Origin,
    pub sharing: Sharing,
    pub occurred: Timestamp,
    /// When it happened by the clock on the client's wall.
    pub local: DateTime,
    pub received: Timestamp,
    pub read: Option<Timestamp>,
    pub amended: bool,
    pub body: Body,
}

impl Entry {
    /// What a side may see of it: of a summary, its one line.
    fn cut_for(mut self, side: Side) -> Entry {
        if side == Side::Therapist && self.sharing == Sharing::Summary {
            self.body.answers.0.retain(|key, _| key == "summary");
            self.body.words = None;
        }
        self
    }
}

/// Folds an entry and its amendments into what it says now.
pub fn folded(case: &Case, root: &EntryRow, later: &[&EntryRow]) -> Result<Entry, Refusal> {
    let newest = later.last().copied().unwrap_or(root);
    let body: Body = newest.body.open_value(&case.key, "entry.body", newest.id)?;
    let word = |name: &str| anyhow::anyhow!("entry {} has a {name} that is not known", root.id);
    let entry = Entry {
        id: EntryId(root.id),
        assignment: AssignmentId(root.assignment_id),
        version: u32::try_from(newest.terms_version).unwrap_or(0),
        outcome: Outcome::parse(&newest.outcome).ok_or_else(|| word("outcome"))?,
        barrier: newest.barrier.as_deref().and_then(Barrier::parse),
        timing: Timing::parse(&root.timing).ok_or_else(|| word("timing"))?,
        origin: Origin::parse(&root.origin).unwrap_or(Origin::Own),
        sharing: Sharing::parse(&root.sharing).ok_or_else(|| word("sharing"))?,
        occurred: from_micros(root.occurred_at),
        local: root.occurred_local.parse().unwrap_or_default(),
        received: from_micros(root.received_at),
        read: root.read_at.map(from_micros),
        amended: !later.is_empty(),
        body,
    };
    Ok(entry.cut_for(case.side))
}

/// Entries of a span, newest first: two questions, whatever their number.
pub async fn entries(
    tx: &mut Tx,
    case: &Case,
    assignment: Option<AssignmentId>,
    from: Timestamp,
    to: Timestamp,
    most: i64,
) -> Result<Vec<Entry>, Refusal> {
    let roots = store::between(tx, case, assignment, from, to, most).await?;
    let mut later: HashMap<Uuid, Vec<EntryRow>> = HashMap::new();
    if !roots.is_empty() {
        for row in store::amendments(tx, case, from, to).await? {
            if let Some(root) = row.amends {
                later.entry(root).or_default().push(row);
            }
        }
    }
    let fold = |root: &EntryRow| {
        folded(case, root, &later.get(&root.id).map(|rows| rows.iter().collect::<Vec<_>>()).unwrap_or_default())
    };
    roots.iter().map(fold).collect()
}

/// An entry ready for a page.
pub struct Card {
    pub address: String,
    pub title: String,
    pub when: String,
    pub iso: String,
    /// "written at once", "written next day" …
    pub timing: String,
    pub late: bool,
    pub outcome: Option<String>,
    pub barrier: Option<String>,
    pub words: Option<String>,
    pub answers: Vec<Shown>,
    pub sharing: Sharing,
    pub sharing_words: String,
    pub mine: bool,
    pub amended: bool,
}

/// Cards of entries; `forms` holds the form of each terms version, `titles` the title of each assignment.
pub fn cards<W: Enter>(
    desk: &Desk<W>,
    case: &Case,
    entries: Vec<Entry>,
    forms: &HashMap<(AssignmentId, u32), Form>,
    titles: &HashMap<AssignmentId, String>,
) -> Vec<Card> {
    let say = desk.say;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let none = Form::default();
    let card = |entry: Entry| {
        let form = forms.get(&(entry.assignment, entry.version)).unwrap_or(&none);
        Card {
            address: case.address(&format!("/e/{}", entry.id)),
            title: titles.get(&entry.assignment).cloned().unwrap_or_default(),
            when: say.moment(entry.local, today),
            iso: entry.local.strftime("%Y-%m-%dT%H:%M").to_string(),
            timing: if entry.origin == Origin::Imported {
                say.timing_imported()
            } else {
                say.timing_words(entry.timing.word())
            },
            late: entry.timing.is_late(),
            outcome: (entry.outcome != Outcome::Done).then(|| say.outcome_words(entry.outcome.word())),
            barrier: entry.barrier.map(|barrier| say.barrier_words(barrier.word())),
            words: entry.body.words.clone(),
            answers: shown(say, form, &entry.body.answers, today),
            sharing: entry.sharing,
            sharing_words: say.sharing_words(entry.sharing.word()),
            mine: case.side == Side::Client,
            amended: entry.amended,
        }
    };
    entries.into_iter().map(card).collect()
}
