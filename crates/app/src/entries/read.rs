//! Entries as people see them: opened, with what was added later, cut to what is shared.

use super::{
    store::{self, EntryRow, Span},
    write::{Body, Step},
};
use crate::{
    access::Case,
    kit::{
        Desk, Enter, Refusal, Say,
        answers::{Shown, shown},
        clock::from_micros,
        words::capitalised,
    },
};
use ::store::Tx;
use domain::{
    answers::{Answer, Answers, Beat},
    barrier::Barrier,
    case::Side,
    entry::{Origin, Outcome, Timing},
    form::Form,
    ids::{AssignmentId, EntryId},
    terms::Sharing,
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
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
    /// Planned for an hour that has not come, by the client's clock.
    pub fn is_to_come(&self, now: DateTime) -> bool {
        self.outcome == Outcome::Planned && self.body.planned_for.is_some_and(|at| at > now)
    }

    /// What a side may see of it: of a summary, its one line.
    fn cut_for(mut self, side: Side) -> Entry {
        if side == Side::Therapist && self.sharing == Sharing::Summary {
            self.body.answers.0.retain(|key, _| key == "summary");
            self.body.words = None;
            self.body.step = None;
            self.body.planned_for = None;
            self.barrier = None;
        }
        self
    }
}

/// Folds an entry and its amendments into what it says now.
pub fn folded(case: &Case, root: &EntryRow, later: &[&EntryRow]) -> Result<Entry, Refusal> {
    let newest = later.last().copied().unwrap_or(root);
    // A plan happened when it was tried, and was written about then; until then it is for when it was planned last.
    let lived = later.iter().find(|row| row.outcome != Outcome::Planned.word()).copied();
    let moment = lived.or(later.last().copied()).filter(|_| root.outcome == Outcome::Planned.word()).unwrap_or(root);
    let body: Body = newest.body.open_value(&case.key, "entry.body", newest.id)?;
    let word = |name: &str| anyhow::anyhow!("entry {} has a {name} that is not known", root.id);
    let entry = Entry {
        id: EntryId(root.id),
        assignment: AssignmentId(root.assignment_id),
        version: u32::try_from(newest.terms_version).unwrap_or(0),
        outcome: Outcome::parse(&newest.outcome).ok_or_else(|| word("outcome"))?,
        barrier: newest.barrier.as_deref().and_then(Barrier::parse),
        timing: Timing::parse(&moment.timing).ok_or_else(|| word("timing"))?,
        origin: Origin::parse(&root.origin).unwrap_or(Origin::Own),
        sharing: Sharing::parse(&root.sharing).ok_or_else(|| word("sharing"))?,
        occurred: from_micros(moment.occurred_at),
        local: moment.occurred_local.parse().unwrap_or_default(),
        received: from_micros(root.received_at),
        read: root.read_at.map(from_micros),
        amended: !later.is_empty(),
        body,
    };
    Ok(entry.cut_for(case.side))
}

/// An entry this person wrote, with everything added to it.
pub async fn own(tx: &mut Tx, case: &Case, id: EntryId) -> Result<Option<Entry>, Refusal> {
    let chain = store::chain(tx, case, id).await?;
    let Some((root, later)) = chain.split_first() else { return Ok(None) };
    let mine = root.id == id.0 && root.by_person == case.person.id.0;
    mine.then(|| folded(case, root, &later.iter().collect::<Vec<_>>())).transpose()
}

/// What is planned and not finished, the soonest first.
pub async fn open_plans(tx: &mut Tx, case: &Case) -> Result<Vec<Entry>, Refusal> {
    let rows = store::open_plans(tx, case).await?;
    let plan = |root: &EntryRow| {
        let mut later: Vec<&EntryRow> = rows.iter().filter(|row| row.amends == Some(root.id)).collect();
        later.sort_by_key(|row| (row.received_at, row.id));
        folded(case, root, &later)
    };
    let plans: Result<Vec<Entry>, Refusal> = rows.iter().filter(|row| row.amends.is_none()).map(plan).collect();
    let mut plans = plans?;
    plans.sort_by_key(|plan| plan.occurred);
    Ok(plans)
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
    within(tx, case, assignment, &Span { from, to, under: Uuid::nil() }, most).await
}

/// The same, told by a span: at the moment it goes up to, entries before an id are in it.
pub async fn within(
    tx: &mut Tx,
    case: &Case,
    assignment: Option<AssignmentId>,
    span: &Span,
    most: i64,
) -> Result<Vec<Entry>, Refusal> {
    let roots = store::between(tx, case, assignment, span, most).await?;
    let mut later: HashMap<Uuid, Vec<EntryRow>> = HashMap::new();
    let first_kept = roots.iter().map(|root| root.occurred_at);
    if let (Some(first), Some(last)) = (first_kept.clone().min(), first_kept.max()) {
        for row in store::amendments(tx, case, (first, last)).await? {
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
    pub day: Date,
    pub time: String,
    pub iso: String,
    /// "written at once", "written next day" …
    pub timing: String,
    pub late: bool,
    /// Whether how it was written is worth a word: only what is not as usual.
    pub says_timing: bool,
    pub outcome: Option<String>,
    pub barrier: Option<String>,
    pub words: Option<String>,
    /// The step of a ladder it was a try of.
    pub step: Option<String>,
    /// Still a plan: where one says how it went, once its hour has come; and for when it was planned.
    pub plan: Option<String>,
    pub to_come: bool,
    pub planned_for: Option<String>,
    /// Taps while it lasted, as a line to draw.
    pub line: Option<Line>,
    pub answers: Vec<Shown>,
    /// Answers a list folds away.
    pub rest: Vec<Shown>,
    pub sharing: Sharing,
    pub sharing_words: String,
    pub mine: bool,
    pub amended: bool,
}

impl Card {
    /// As a list shows it: own words and the first other answer; a single one more is not worth a fold.
    pub fn shortened(mut self) -> Card {
        let mut first = true;
        let stays = |answer: &Shown| answer.own || std::mem::take(&mut first);
        let (answers, rest): (Vec<Shown>, Vec<Shown>) = self.answers.drain(..).partition(stays);
        (self.answers, self.rest) = (answers, rest);
        if self.rest.len() == 1 {
            self.answers.append(&mut self.rest);
        }
        self
    }
}

/// "Step: the lift alone (expected 60)".
pub fn step_words(say: Say, step: &Step) -> String {
    match step.rated {
        Some(rated) => say.entry_step_rated(&step.text, i64::from(rated)),
        None => step.text.clone(),
    }
}

/// A series as a line in a box 120 wide and 36 high, 100 at the top.
pub struct Line {
    pub points: String,
    pub dots: Vec<(u32, u32)>,
}

impl Line {
    fn of(answers: &Answers) -> Option<Line> {
        let beats = answers.0.values().find_map(|answer| match answer {
            Answer::Series(beats) if beats.len() > 1 => Some(beats),
            _ => None,
        })?;
        let whole = beats.last()?.after.max(1);
        let dot = |beat: &Beat| (4 + beat.after.saturating_mul(112) / whole, 34 - u32::from(beat.rated) * 32 / 100);
        let dots: Vec<(u32, u32)> = beats.iter().map(dot).collect();
        Some(Line { points: dots.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" "), dots })
    }
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
    let now = desk.now.to_zoned(case.client_zone.clone()).datetime();
    let today = now.date();
    let none = Form::default();
    let card = |entry: Entry| {
        let form = forms.get(&(entry.assignment, entry.version)).unwrap_or(&none);
        Card {
            address: case.address(&format!("/e/{}", entry.id)),
            title: titles.get(&entry.assignment).cloned().unwrap_or_default(),
            when: capitalised(&say.moment(entry.local, today)),
            day: entry.local.date(),
            time: say.time(entry.local.time()),
            iso: entry.local.strftime("%Y-%m-%dT%H:%M").to_string(),
            timing: if entry.origin == Origin::Imported {
                say.timing_imported()
            } else {
                say.timing_words(entry.timing.word())
            },
            late: entry.timing.is_late(),
            says_timing: entry.outcome != Outcome::Planned
                && (entry.timing.is_late() || entry.origin == Origin::Imported),
            outcome: (entry.outcome != Outcome::Done).then(|| say.outcome_words(entry.outcome.word())),
            barrier: entry.barrier.map(|barrier| say.barrier_words(barrier.word())),
            words: entry.body.words.clone(),
            step: entry.body.step.as_ref().map(|step| step_words(say, step)),
            to_come: entry.is_to_come(now),
            plan: (entry.outcome == Outcome::Planned && !entry.is_to_come(now) && case.side == Side::Client)
                .then(|| case.address(&format!("/e/{}/after", entry.id))),
            planned_for: entry.body.planned_for.map(|at| say.moment(at, today)),
            line: Line::of(&entry.body.answers),
            answers: shown(say, form, &entry.body.answers, today),
            rest: Vec::new(),
            sharing: entry.sharing,
            sharing_words: say.sharing_words(entry.sharing.word()),
            mine: case.side == Side::Client,
            amended: entry.amended,
        }
    };
    entries.into_iter().map(card).collect()
}
