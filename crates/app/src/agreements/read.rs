//! Assignments as other rooms see them: with their terms opened.

use super::{
    store::{self, Deed},
    terms_words,
};
use crate::{
    access::Case,
    kit::{Refusal, Say, Sealed},
};
use ::store::Tx;
use domain::{
    agreement::{Agreement, State},
    case::Side,
    ids::AssignmentId,
    terms::Terms,
};
use std::collections::HashMap;
use uuid::Uuid;

/// One piece of work, with the terms that matter now.
pub struct Assignment {
    pub id: AssignmentId,
    pub agreement: Agreement,
    pub begun_by: Side,
    /// Who asked something that is not answered yet.
    pub asked_by: Option<Side>,
    /// The terms in force, with their version, if any are.
    pub standing: Option<(u32, Terms)>,
    /// The newest terms when they are not those in force: proposed, declined or still a draft.
    pub newest: Option<(u32, Terms)>,
    /// Which writing the newest terms are: another one whenever a draft is written over.
    pub made: Uuid,
}

impl Assignment {
    /// The terms to show first: those in force, else the newest.
    pub fn terms(&self) -> Option<&Terms> {
        self.standing.as_ref().or(self.newest.as_ref()).map(|(_, terms)| terms)
    }
    /// The terms that are talked about now: newer ones while they wait for an answer, else those in force.
    pub fn discussed(&self) -> Option<&(u32, Terms)> {
        let open = matches!(self.agreement.state(), State::Proposed | State::Draft);
        self.newest.as_ref().filter(|_| open).or(self.standing.as_ref()).or(self.newest.as_ref())
    }
    pub fn title(&self) -> &str {
        self.terms().map_or("", |terms| terms.title.as_str())
    }
    /// Whether this side's answer is waited for.
    pub fn waits_for(&self, side: Side) -> bool {
        self.agreement.next_side() == Some(side) || self.asked_by == Some(side.other())
    }
    pub fn is_ended(&self) -> bool {
        matches!(self.agreement.state(), State::Declined | State::Finished)
    }
    /// A draft is known to its author only.
    pub fn is_hidden_from(&self, side: Side) -> bool {
        matches!(self.agreement, Agreement::Draft(draft) if draft.by != side)
    }
}

/// One line of a list of agreements.
pub struct Line {
    pub title: String,
    pub address: String,
    pub state: State,
    pub state_words: String,
    pub waits: bool,
    /// Older terms go on while newer ones are talked about.
    pub stands: bool,
    pub rhythm: String,
    pub begun_by_client: bool,
    pub ended: bool,
}

pub fn line_of(say: Say, case: &Case, it: &Assignment) -> Line {
    let state = it.agreement.state();
    Line {
        title: it.title().to_owned(),
        address: case.address(&format!("/a/{}", it.id)),
        state,
        state_words: state_words(say, case, it),
        waits: it.waits_for(case.side),
        stands: it.standing.is_some(),
        rhythm: it.terms().map(|terms| terms_words::rhythm_words(say, terms)).unwrap_or_default(),
        begun_by_client: it.begun_by == Side::Client,
        ended: it.is_ended(),
    }
}

/// Where it stands, in a word or two: of what is proposed, whether something runs already, and whose answer it needs.
fn state_words(say: Say, case: &Case, it: &Assignment) -> String {
    match it.agreement.state() {
        State::Proposed if it.standing.is_some() => say.state_change(),
        State::Proposed if !case.is_client() && !it.waits_for(case.side) => say.state_waits(&case.client_name),
        state => say.state_name(state.word()),
    }
}

/// Every assignment of a case as a line, what waits first.
pub async fn lines(tx: &mut Tx, case: &Case) -> Result<Vec<Line>, Refusal> {
    let say = Say::new(case.person.lang);
    let mut lines: Vec<Line> = all(tx, case).await?.iter().map(|it| line_of(say, case, it)).collect();
    lines.sort_by_key(|line| (!line.waits, line.state));
    Ok(lines)
}

/// Every assignment this side may know of, oldest first: two questions, whatever their number.
pub async fn all(tx: &mut Tx, case: &Case) -> Result<Vec<Assignment>, Refusal> {
    let mut terms: HashMap<Uuid, Vec<store::TermsRow>> = HashMap::new();
    for row in store::current_terms(tx, case).await? {
        terms.entry(row.assignment_id).or_default().push(row);
    }
    let mut all = Vec::new();
    for row in store::all(tx, case).await? {
        let rows = terms.remove(&row.id).unwrap_or_default();
        let it = assignment(case, &row, &rows)?;
        if !it.is_hidden_from(case.side) {
            all.push(it);
        }
    }
    Ok(all)
}

/// What can be worked with now: agreed, active or resting, or discussed anew while the old terms stand.
pub async fn in_force(tx: &mut Tx, case: &Case) -> Result<Vec<Assignment>, Refusal> {
    Ok(all(tx, case).await?.into_iter().filter(|it| it.standing.is_some() && !it.is_ended()).collect())
}

pub async fn one(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Option<Assignment>, Refusal> {
    let Some(row) = store::one(tx, case, id).await? else { return Ok(None) };
    let versions = store::versions(tx, case, id).await?;
    let it = assignment(case, &row, &versions)?;
    Ok((!it.is_hidden_from(case.side)).then_some(it))
}

/// The newest question or remark of a side, in its words.
pub async fn asked(tx: &mut Tx, case: &Case, id: AssignmentId, by: Side) -> Result<Option<String>, Refusal> {
    let remarks = store::remarks(tx, case, id).await?;
    let newest = remarks.iter().filter(|row| row.by_side == by.word()).max_by_key(|row| row.said_at);
    Ok(newest.map(|row| row.body.open_text(&case.key, "remark.body", row.id)).transpose()?)
}

/// What was done last, and by which side.
pub async fn last_turn(tx: &mut Tx, case: &Case, id: AssignmentId) -> Result<Option<(Deed, Side)>, Refusal> {
    Ok(store::deeds(tx, case, id).await?.first().and_then(turn))
}

pub fn turn(row: &store::DeedRow) -> Option<(Deed, Side)> {
    Some((Deed::parse(&row.kind)?, Side::parse(&row.by_side)?))
}

/// Terms as another room found them.
pub fn opened(case: &Case, seal_id: Uuid, body: &Sealed) -> Result<Terms, Refusal> {
    Ok(body.open_value(&case.key, "terms.body", seal_id)?)
}

/// The terms as they were in one version.
pub async fn terms_at(tx: &mut Tx, case: &Case, id: AssignmentId, version: u32) -> Result<Option<Terms>, Refusal> {
    Ok(store::version(tx, case, id, version).await?.map(|row| row.terms(case)).transpose()?)
}

/// The terms of a version that stands or once stood; none of one that never did.
pub async fn once_in_force(tx: &mut Tx, case: &Case, it: &Assignment, version: u32) -> Result<Option<Terms>, Refusal> {
    if let Some((_, terms)) = it.standing.as_ref().filter(|(standing, _)| *standing == version) {
        return Ok(Some(terms.clone()));
    }
    let yes = [Deed::Accepted, Deed::Started].map(Deed::word);
    let deeds = store::deeds(tx, case, it.id).await?;
    if !deeds.iter().any(|deed| deed.version == i64::from(version) && yes.contains(&deed.kind.as_str())) {
        return Ok(None);
    }
    terms_at(tx, case, it.id, version).await
}

fn assignment(case: &Case, row: &store::AssignmentRow, versions: &[store::TermsRow]) -> Result<Assignment, Refusal> {
    let agreement = row
        .stored()
        .and_then(domain::agreement::Stored::agreement)
        .ok_or_else(|| anyhow::anyhow!("assignment {} has a state that cannot be", row.id))?;
    let opened = |version: i64| -> Result<Option<(u32, Terms)>, Refusal> {
        let Some(row) = versions.iter().find(|terms| terms.version == version) else { return Ok(None) };
        Ok(Some((u32::try_from(version).unwrap_or(0), row.terms(case)?)))
    };
    let newest = versions.iter().max_by_key(|terms| terms.version);
    let made = newest.map(|terms| terms.seal_id).unwrap_or_default();
    let newest = newest.map(|terms| terms.version);
    Ok(Assignment {
        id: AssignmentId(row.id),
        agreement,
        begun_by: Side::parse(&row.begun_by).unwrap_or(Side::Therapist),
        asked_by: row.asked_by.as_deref().and_then(Side::parse),
        standing: row.in_force.map(opened).transpose()?.flatten(),
        newest: match newest {
            Some(version) if Some(version) != row.in_force => opened(version)?,
            _ => None,
        },
        made,
    })
}
