//! Saving what one side says, and acting on the decision: resting and finishing happen with it, in one transaction;
//! every other change opens the next proposal filled in, and waits for the other's yes.

use super::{
    read::{self, Review, Said},
    screen, store, take,
};
use crate::{
    access::Case,
    agreements::{self, Pace, set_pace_as},
    kit::{Desk, Filled, OrMissing, Path, Refusal, Reply, go},
    sessions,
};
use domain::{
    agreement::State,
    ids::{AssignmentId, SessionId},
    review::Decision,
};

pub async fn post(
    desk: Desk<Case>,
    Path((id, assignment)): Path<(SessionId, AssignmentId)>,
    mut form: Filled,
) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    // The two often save in the same moment: the second merges into what the first has written.
    agreements::hold(&mut tx, case, assignment).await?;
    let session = sessions::one(&mut tx, case, id).await?.or_missing()?;
    if case.is_client() && !screen::is_open(&session, desk.now) {
        return Err(Refusal::Missing);
    }
    let it = agreements::one(&mut tx, case, assignment).await?.filter(|it| it.standing.is_some()).or_missing()?;
    let state = it.agreement.state();
    let kept = store::one(&mut tx, case, id, assignment).await?;
    let Some(said) = take::read(&mut form, desk.say, case, state, kept.as_ref()) else {
        drop(tx);
        return screen::again(desk, id, (assignment, form)).await;
    };
    // A client who goes on without a word has not looked at it yet.
    if !(case.is_client() && said == as_said(case, kept.as_ref())) {
        read::keep(&mut tx, case, id, &it, &said, desk.now).await?;
    }
    let decided = newly_decided(&said, kept.as_ref());
    if let Some(pace) = decided.and_then(|decision| pace(decision, state)) {
        set_pace_as(&mut tx, case, assignment, pace, None, desk.now).await?;
    }
    tx.commit().await?;
    Ok(go(&match decided.filter(|decision| decision.opens_proposal()) {
        Some(decision) => case.address(&format!("/a/{assignment}/change?next={}&session={id}", decision.word())),
        None => next(case, id, &form),
    }))
}

/// Where one goes on to: what comes after it in the list, then the end; a client comes back to the list.
fn next(case: &Case, id: SessionId, form: &Filled) -> String {
    let look = match form.text("then").parse::<AssignmentId>() {
        Ok(then) => format!("look={then}&"),
        Err(_) if case.is_client() => String::new(),
        Err(_) => "look=end&".to_owned(),
    };
    case.address(&format!("/s/{id}?{look}done=kept"))
}

/// What this side had said before, in the same shape.
fn as_said(case: &Case, kept: Option<&Review>) -> Said {
    let rated = kept.map(|kept| kept.rated(case.side)).unwrap_or_default();
    Said {
        how_much: rated.much,
        how_well: rated.well,
        useful: rated.useful,
        learned: kept.and_then(|kept| kept.learned.clone()),
        in_the_way: kept.and_then(|kept| kept.in_the_way.clone()),
        barrier: kept.and_then(|kept| kept.barrier),
        decision: kept.and_then(|kept| kept.decision),
    }
}

/// A decision that was not taken before: saving the same page again does nothing again.
fn newly_decided(said: &Said, kept: Option<&Review>) -> Option<Decision> {
    said.decision.filter(|_| said.decision != kept.and_then(|kept| kept.decision))
}

/// The change of pace a decision makes at once, where the state still allows it.
fn pace(decision: Decision, state: State) -> Option<Pace> {
    match (decision, state) {
        (Decision::Rest, State::Agreed | State::Active) => Some(Pace::Rest),
        (Decision::Finish, State::Agreed | State::Active | State::Resting | State::Proposed) => Some(Pace::Finish),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn decided(decision: Option<Decision>) -> (Said, Review) {
        let (session, assignment) = (SessionId(Uuid::nil()), AssignmentId(Uuid::nil()));
        let (client, therapist) = Default::default();
        let review =
            Review { session, assignment, client, therapist, learned: None, in_the_way: None, barrier: None, decision };
        (Said { decision, ..Said::default() }, review)
    }

    #[test]
    fn the_same_decision_saved_twice_acts_once() {
        let (said, kept) = decided(Some(Decision::Adapt));
        assert_eq!(newly_decided(&said, None), Some(Decision::Adapt));
        assert_eq!(newly_decided(&said, Some(&kept)), None);
    }

    #[test]
    fn only_resting_and_finishing_change_the_pace() {
        assert_eq!(pace(Decision::Rest, State::Active), Some(Pace::Rest));
        assert_eq!(pace(Decision::Rest, State::Resting), None);
        assert_eq!(pace(Decision::Finish, State::Finished), None);
        assert_eq!(pace(Decision::StepUp, State::Active), None);
    }
}
