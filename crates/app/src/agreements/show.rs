//! Our agreement: the terms as one readable page, what can be done with it now, what was asked, how it came about.

use super::{
    read::{self, Assignment, Line},
    store::{self, Deed},
    terms_words::{self, Change, Row},
};
use crate::{
    access::{Case, MyCase},
    audit::{self, What},
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, clock::from_micros},
    people,
};
use askama::Template;
use domain::{
    agreement::{Agreement, State},
    case::{Lead, Side},
    guide::Guide,
    ids::{AssignmentId, PersonId},
    suggestion,
    terms::{Part, Terms},
};
use jiff::civil::Date;
use std::collections::HashMap;

/// One turn in how it came about.
struct Turn {
    words: String,
    when: String,
    reason: Option<String>,
    mine: bool,
    version: u32,
    changes: Vec<Change>,
}

struct Remark {
    who: String,
    text: String,
    when: String,
    mine: bool,
}

#[derive(Template)]
#[template(path = "agreements/show.html")]
struct ShowPage {
    shell: Shell,
    say: Say,
    address: String,
    entries: String,
    back: String,
    back_words: String,
    title: String,
    state: State,
    state_words: String,
    is_client: bool,
    other_name: String,
    /// The terms to read first, and the version a yes or a no is about.
    rows: Vec<Row>,
    version: u32,
    /// In a discussion: what would change against what stands.
    differences: Vec<Change>,
    standing_too: bool,
    must_answer: bool,
    may_take_back: bool,
    confidence: Option<i64>,
    smaller: bool,
    /// Whether a no of one's own can be taken back, and whether it was said just now.
    may_reconsider: bool,
    just_declined: bool,
    turns: Vec<Turn>,
    remarks: Vec<Remark>,
    asked: bool,
    form: Filled,
    open_entry: bool,
    /// Whether there are steps to look at.
    ladder: bool,
    light: bool,
    safety: String,
    ask_help: String,
    /// Since when it stands and whose it is, for the paper.
    on_paper: Option<String>,
}

pub async fn show(desk: Desk<Case>, Path(id): Path<AssignmentId>) -> Reply {
    let page = page(&desk, id, Filled::default()).await?;
    desk.page(&page)
}

/// The page again, with a reason beside the question that could not be sent.
pub async fn again(desk: Desk<Case>, id: AssignmentId, form: Filled) -> Reply {
    let page = page(&desk, id, form).await?;
    desk.again(&page)
}

async fn page(desk: &Desk<Case>, id: AssignmentId, mut form: Filled) -> Result<ShowPage, Refusal> {
    let (case, say) = (&desk.who, desk.say);
    if !form.is_set("id") {
        form.set("id", desk.new_id().to_string());
    }
    let mut tx = if case.is_client() { desk.read().await? } else { desk.begin().await? };
    let it = read::one(&mut tx, case, id).await?.or_missing()?;
    let names = people::names_of_staff(&mut tx, case.practice, &case.person.key).await?;
    let therapists = people::therapists_of(&mut tx, case).await?;
    let versions = store::versions(&mut tx, case, id).await?;
    let mut opened: Vec<(u32, Terms)> = Vec::new();
    for row in &versions {
        opened.push((u32::try_from(row.version).unwrap_or(0), row.terms(case)?));
    }
    let deeds = store::deeds(&mut tx, case, id).await?;
    let agreed = agreed_on(desk, &it, &deeds);
    let declined = deeds.first().and_then(read::turn) == Some((Deed::Declined, case.side));
    let turns = turns(desk, &names, deeds, &opened)?;
    let mut remarks = Vec::new();
    for row in store::remarks(&mut tx, case, id).await? {
        remarks.push(Remark {
            who: who(desk, &names, &row.by_side, row.by_person),
            text: row.body.open_text(&case.key, "remark.body", row.id)?,
            when: desk.when(from_micros(row.said_at)),
            mine: row.by_side == case.side.word(),
        });
    }
    if !case.is_client() {
        audit::read(&mut tx, case, What::Agreement, Some(id), 1, desk.now).await?;
        tx.commit().await?;
    }
    let today = desk.today();
    let (version, terms) = it.discussed().or_missing()?;
    // Against what stands; while nothing stands yet, against what was proposed before.
    let before = opened.iter().rev().find(|(earlier, _)| earlier < version).map(|(_, terms)| terms);
    let differences = match (it.standing.as_ref().map(|(_, terms)| terms).or(before), it.agreement) {
        (Some(before), Agreement::Proposed(_)) => terms_words::changes(say, before, terms, today),
        _ => Vec::new(),
    };
    let state = it.agreement.state();
    let mut rows = terms_words::rows(say, terms, today);
    let guessed = guesses(&versions, &opened, *version);
    for row in rows.iter_mut().filter(|row| guessed.contains(&row.part)) {
        let of = versions.iter().find(|made| made.version == i64::from(*version)).map(|made| made.by_person);
        row.text = match of.filter(|of| *of != case.person.id.0).map(PersonId) {
            Some(of) => say.guess_of(names.get(&of).map_or("", String::as_str), &row.text),
            None => say.guess_mine(&row.text),
        };
    }
    // A guess of the therapist's is no reason to tell the client to do less.
    let counts = |part: Part| !case.is_client() || !guessed.contains(&part);
    let (sure, hard) =
        (terms.confidence.filter(|_| counts(Part::Confidence)), terms.difficulty.filter(|_| counts(Part::Difficulty)));
    Ok(ShowPage {
        shell: desk.shell(&terms.title, if case.is_client() { Nav::Agreed } else { Nav::Clients }).saying(flash(desk)),
        say,
        address: case.address(&format!("/a/{id}")),
        entries: case.address(&format!("/entries?a={id}")),
        back: if case.is_client() { "/agreed".into() } else { case.address("") },
        back_words: if case.is_client() { say.nav_agreed() } else { case.client_name.clone() },
        title: terms.title.clone(),
        state,
        state_words: read::line_of(say, case, &it).state_words,
        is_client: case.is_client(),
        other_name: if case.is_client() { say.list(&therapists) } else { case.client_name.clone() },
        rows,
        version: *version,
        differences,
        standing_too: it.standing.is_some(),
        must_answer: it.agreement.next_side() == Some(case.side),
        may_take_back: matches!(it.agreement, Agreement::Proposed(proposed) if proposed.by == case.side),
        confidence: terms.confidence.filter(|_| !guessed.contains(&Part::Confidence)).map(|sure| i64::from(sure.get())),
        smaller: suggestion::smaller(sure, hard).is_some(),
        may_reconsider: declined && it.agreement.reconsider(case.side).is_some(),
        just_declined: declined && desk.query("done") == "declined",
        turns,
        remarks,
        asked: it.asked_by == Some(case.side.other()),
        form,
        open_entry: case.is_client() && it.standing.is_some() && !it.is_ended(),
        ladder: terms.guide.as_ref().is_some_and(Guide::is_ladder),
        light: terms.light,
        safety: if case.is_client() {
            terms_words::safety(say, terms)
        } else {
            terms_words::safety_desk(say, terms, &case.client_name)
        },
        ask_help: if case.is_client() { say.ask_help_client() } else { say.ask_help(&case.client_name) },
        on_paper: agreed.filter(|_| it.standing.as_ref().is_some_and(|(stands, _)| stands == version)).map(|day| {
            let names: Vec<String> = std::iter::once(case.client_name.clone()).chain(therapists).collect();
            say.show_on_paper(&say.day(day, today), &say.list(&names), i64::from(*version))
        }),
    })
}

/// The ratings in a version of the terms that the client never gave: somebody's guess.
fn guesses(rows: &[store::TermsRow], opened: &[(u32, Terms)], version: u32) -> Vec<Part> {
    let until: Vec<(&store::TermsRow, &Terms)> =
        rows.iter().zip(opened).filter(|(_, (of, _))| *of <= version).map(|(row, (_, terms))| (row, terms)).collect();
    let rated = |terms: &Terms, part: Part| match part {
        Part::Importance => terms.importance,
        Part::Confidence => terms.confidence,
        _ => terms.difficulty,
    };
    let is_guess = |part: &Part| {
        let own = |row: &store::TermsRow| {
            row.by_side == Side::Client.word() || (*part == Part::Confidence && row.sure.is_some())
        };
        let said = until.iter().rev().find(|(row, _)| own(row)).and_then(|(_, terms)| rated(terms, *part));
        until.last().is_some_and(|(_, terms)| rated(terms, *part) != said)
    };
    [Part::Importance, Part::Confidence, Part::Difficulty].into_iter().filter(is_guess).collect()
}

/// The day the terms in force got their yes, or were begun without one.
fn agreed_on(desk: &Desk<Case>, it: &Assignment, deeds: &[store::DeedRow]) -> Option<Date> {
    let (version, _) = it.standing.as_ref()?;
    let of = |deed: Deed| {
        deeds.iter().rev().find(|row| row.version == i64::from(*version) && Deed::parse(&row.kind) == Some(deed))
    };
    let row = of(Deed::Accepted).or_else(|| of(Deed::Started))?;
    Some(from_micros(row.done_at).to_zoned(desk.zone().clone()).date())
}

fn flash(desk: &Desk<Case>) -> Option<String> {
    let say = desk.say;
    Some(match desk.query("done") {
        "proposed" => say.done_proposed(),
        "kept" => say.done_kept(),
        "agreed" => say.done_agreed(),
        "declined" => say.done_declined(),
        "reconsidered" => say.done_reconsidered(),
        "taken-back" => say.done_taken_back(),
        "asked" if desk.who.is_client() => say.done_asked_client(),
        "asked" => say.done_asked(&desk.who.client_name),
        "started" => say.done_started(),
        "rested" => say.done_rested(),
        "resumed" => say.done_resumed(),
        "finished" => say.done_finished(),
        _ => return None,
    })
}

fn who(desk: &Desk<Case>, names: &HashMap<PersonId, String>, side: &str, person: uuid::Uuid) -> String {
    if side == desk.who.side.word() && person == desk.who.person.id.0 {
        return desk.say.you();
    }
    match Side::parse(side) {
        Some(Side::Client) => desk.who.client_name.clone(),
        _ => names.get(&PersonId(person)).cloned().unwrap_or_default(),
    }
}

fn turns(
    desk: &Desk<Case>,
    names: &HashMap<PersonId, String>,
    deeds: Vec<store::DeedRow>,
    versions: &[(u32, Terms)],
) -> Result<Vec<Turn>, Refusal> {
    let mut turns = Vec::new();
    for row in deeds {
        let Some(deed) = Deed::parse(&row.kind) else { continue };
        let version = u32::try_from(row.version).unwrap_or(0);
        let mine = row.by_side == desk.who.side.word() && row.by_person == desk.who.person.id.0;
        let name = who(desk, names, &row.by_side, row.by_person);
        let terms_of = |wanted: u32| versions.iter().find(|(version, _)| *version == wanted).map(|(_, terms)| terms);
        let changes = match (deed, terms_of(version.saturating_sub(1)), terms_of(version)) {
            (Deed::Changed, Some(before), Some(after)) => terms_words::changes(desk.say, before, after, desk.today()),
            _ => Vec::new(),
        };
        turns.push(Turn {
            words: if mine { desk.say.turn_mine(deed.word()) } else { desk.say.turn_theirs(deed.word(), &name) },
            when: desk.when(from_micros(row.done_at)),
            reason: row.reason.map(|reason| reason.open_text(&desk.who.key, "deed.reason", row.id)).transpose()?,
            mine,
            version,
            changes,
        });
    }
    Ok(turns)
}

#[derive(Template)]
#[template(path = "agreements/mine.html")]
struct MinePage {
    shell: Shell,
    say: Say,
    address: String,
    word: String,
    waiting: Vec<Line>,
    standing: Vec<Line>,
    resting: Vec<Line>,
    ended: Vec<Line>,
    may_propose: bool,
    client_led: bool,
}

/// The client's agreements: what waits, what stands, what rests, what has ended.
pub async fn mine(desk: Desk<MyCase>) -> Reply {
    let case = &desk.who.0;
    let mut tx = desk.read().await?;
    let all: Vec<Assignment> = read::all(&mut tx, case).await?;
    drop(tx);
    let (mut waiting, mut standing, mut resting, mut ended) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for it in &all {
        let line = read::line_of(desk.say, case, it);
        match it.agreement.state() {
            _ if line.waits => waiting.push(line),
            State::Resting => resting.push(line),
            State::Declined | State::Finished => ended.push(line),
            _ => standing.push(line),
        }
    }
    let page = MinePage {
        shell: desk.shell(&desk.say.nav_agreed(), Nav::Agreed),
        say: desk.say,
        address: case.address(""),
        word: desk.say.work_word(case.work_word.word()),
        waiting,
        standing,
        resting,
        ended,
        may_propose: case.lead != Lead::Therapist,
        client_led: case.lead == Lead::Client,
    };
    desk.page(&page)
}
