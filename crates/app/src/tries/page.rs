//! The ladder page, for both sides.

use super::summary::{Keys, MOST, Tried, last_tried, on_step};
use crate::{
    access::Case,
    agreements::{self, Assignment},
    audit::{self, What},
    entries,
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell},
    ladders::{self, Rung},
};
use ::store::Tx;
use askama::Template;
use domain::{
    case::Side,
    guide::{Guide, Rates},
    ids::AssignmentId,
    terms::Terms,
};
use jiff::Timestamp;

/// As many tries of a step as are shown, the newest open and the others folded; older ones are among the entries.
const SHOWN: usize = 6;

struct Step {
    id: String,
    number: usize,
    rung: Rung,
    /// Who worded it, when it was the other side.
    by: Option<String>,
    newest: Option<Tried>,
    earlier: Vec<Tried>,
    count: i64,
    /// More tries than are shown.
    more: bool,
    /// Where to go on: in words, on that one step.
    onward: Option<String>,
    /// What the tries on it suggest, of the step tried last: of the others it was said when they were.
    suggestion: Option<String>,
    /// The form to word it anew: as it stands, or as it was sent with reasons.
    form: Filled,
    first: bool,
    last: bool,
}

#[derive(Template)]
#[template(path = "tries/ladder.html")]
struct LadderPage {
    shell: Shell,
    say: Say,
    title: String,
    address: String,
    back: String,
    entries: String,
    may_try: bool,
    may_change: bool,
    distress: bool,
    steps: Vec<Step>,
    ideas: Vec<String>,
    form: Filled,
    /// The step just taken away, to bring back.
    gone: Option<String>,
}

/// A ladder with whoever asks: found only when the work has one.
pub struct Found {
    pub it: Assignment,
    pub terms: Terms,
    pub rates: Rates,
    ideas: Vec<String>,
}

pub async fn find(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Found, Refusal> {
    let it = agreements::one(tx, case, id).await?.or_missing()?;
    let terms = it.terms().cloned().or_missing()?;
    let Some(Guide::Ladder { rates, ideas }) = terms.guide.clone() else { return Err(Refusal::Missing) };
    Ok(Found { it, terms, rates, ideas })
}

pub async fn show(desk: Desk<Case>, Path(id): Path<AssignmentId>) -> Reply {
    let page = page(&desk, id, None, Filled::default()).await?;
    desk.page(&page)
}

/// The page again, with reasons: in the form of a step, or in that of a new one.
pub async fn again(desk: &Desk<Case>, id: AssignmentId, rung: Option<uuid::Uuid>, form: Filled) -> Reply {
    let page = page(desk, id, rung, form).await?;
    desk.again(&page)
}

async fn page(
    desk: &Desk<Case>,
    id: AssignmentId,
    wrong: Option<uuid::Uuid>,
    form: Filled,
) -> Result<LadderPage, Refusal> {
    let (case, say) = (&desk.who, desk.say);
    let mut tx = if case.is_client() { desk.read().await? } else { desk.begin().await? };
    let found = find(&mut tx, case, id).await?;
    let rungs = ladders::rungs(&mut tx, case, id).await?;
    let all = entries::entries(&mut tx, case, Some(id), Timestamp::UNIX_EPOCH, Timestamp::MAX, MOST).await?;
    audit::read(&mut tx, case, What::Agreement, Some(id), 1, desk.now).await?;
    let shown: Vec<&entries::Entry> =
        rungs.iter().flat_map(|rung| on_step(&all, rung.id).into_iter().take(SHOWN)).collect();
    audit::read(&mut tx, case, What::Entries, Some(id), shown.len(), desk.now).await?;
    if !case.is_client() {
        for entry in shown {
            entries::mark_read(&mut tx, case, entry.id, desk.now).await?;
        }
    }
    tx.commit().await?;
    let (keys, many) = (Keys::of(&found.terms, found.rates), rungs.len());
    let (onward, last) = (keys.onward(&rungs, &all), last_tried(&rungs, &all));
    let ended = found.it.is_ended();
    let mut steps = Vec::new();
    for (at, rung) in rungs.into_iter().enumerate() {
        let of = on_step(&all, rung.id);
        let line = |entry: &&entries::Entry| {
            let address = case.address(&format!("/e/{}", entry.id));
            keys.tried(say, entry, address, say.moment(entry.local, desk.today()))
        };
        let mut tries = of.iter().take(SHOWN).map(line);
        steps.push(Step {
            id: rung.id.to_string(),
            number: at + 1,
            by: (rung.by != case.side).then(|| say.ladder_other(rung.by.word())),
            newest: tries.next(),
            earlier: tries.collect(),
            count: i64::try_from(of.len()).unwrap_or(i64::MAX),
            more: of.len() > SHOWN,
            onward: (onward == Some(rung.id) && !ended)
                .then(|| if of.is_empty() { say.ladder_onward() } else { say.ladder_here() }),
            suggestion: if last == Some(at) { keys.suggestion(say, &of) } else { None },
            form: if wrong == Some(rung.id) { form.clone() } else { as_form(&rung) },
            first: at == 0,
            last: at + 1 == many,
            rung,
        });
    }
    let fresh = if wrong.is_none() && form.is_set("id") {
        form
    } else {
        Filled::from_pairs([("id", desk.new_id().to_string())])
    };
    Ok(LadderPage {
        shell: desk
            .shell(&found.terms.title, if case.is_client() { Nav::Agreed } else { Nav::Clients })
            .saying(flash(desk)),
        say,
        title: found.terms.title.clone(),
        address: case.address(&format!("/a/{id}")),
        back: case.address(&format!("/a/{id}")),
        entries: case.address(&format!("/entries?a={id}")),
        may_try: case.side == Side::Client && found.it.standing.is_some() && !ended,
        may_change: !ended,
        distress: found.rates == Rates::Distress,
        ideas: found.ideas.into_iter().filter(|idea| steps.iter().all(|step| step.rung.text != *idea)).collect(),
        steps,
        form: fresh,
        gone: (desk.query("done") == "away").then(|| desk.query("step").to_owned()).filter(|id| id.len() == 36),
    })
}

fn as_form(rung: &Rung) -> Filled {
    let words = |text: &Option<String>| text.clone().unwrap_or_default();
    Filled::from_pairs([
        ("text", rung.text.clone()),
        ("rated", rung.rated.map(|rated| rated.to_string()).unwrap_or_default()),
        ("context", words(&rung.context)),
        ("drop", words(&rung.drop)),
    ])
}

fn flash(desk: &Desk<Case>) -> Option<String> {
    Some(match desk.query("done") {
        "added" => desk.say.ladder_added(),
        "worded" => desk.say.ladder_worded(),
        "moved" => desk.say.ladder_moved(),
        "away" => desk.say.ladder_away_done(),
        "back" => desk.say.ladder_back_done(),
        _ => return None,
    })
}
