use super::*;
use proptest::prelude::*;

#[derive(Debug, Clone, Copy)]
enum Move {
    Propose,
    StartOwn,
    Accept(Side),
    Counter(Side),
    Decline(Side),
    TakeBack(Side),
    Start,
    Rest,
    Resume,
    Reopen(Side),
    Finish,
}

fn a_side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Client), Just(Side::Therapist)]
}
fn a_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        Just(Move::Propose),
        Just(Move::StartOwn),
        a_side().prop_map(Move::Accept),
        a_side().prop_map(Move::Counter),
        a_side().prop_map(Move::Decline),
        a_side().prop_map(Move::TakeBack),
        Just(Move::Start),
        Just(Move::Rest),
        Just(Move::Resume),
        a_side().prop_map(Move::Reopen),
        Just(Move::Finish),
    ]
}
fn a_lead() -> impl Strategy<Value = Lead> {
    prop_oneof![Just(Lead::Therapist), Just(Lead::Shared), Just(Lead::Client)]
}

/// Every step the types allow; a move that has no meaning in a state leaves it.
fn step(now: Agreement, step: Move, lead: Lead) -> Agreement {
    match (now, step) {
        (Agreement::Draft(draft), Move::Propose) => Agreement::Proposed(draft.propose()),
        (Agreement::Draft(draft), Move::StartOwn) => draft.start_own(lead).map_or(now, Agreement::Active),
        (Agreement::Proposed(it), Move::Accept(by)) => it.accept(by).unwrap_or(now),
        (Agreement::Proposed(it), Move::Counter(by)) => Agreement::Proposed(it.counter(by)),
        (Agreement::Proposed(it), Move::Decline(by)) => it.decline(by).unwrap_or(now),
        (Agreement::Proposed(it), Move::TakeBack(by)) => it.take_back(by).unwrap_or(now),
        (Agreement::Agreed(it), Move::Start) => Agreement::Active(it.start()),
        (Agreement::Active(it), Move::Rest) => Agreement::Resting(it.rest()),
        (Agreement::Resting(it), Move::Resume) => Agreement::Active(it.resume()),
        (_, Move::Reopen(by)) => now.reopen(by).map_or(now, Agreement::Proposed),
        (_, Move::Finish) => now.finish().map_or(now, Agreement::Finished),
        _ => now,
    }
}

proptest! {
    /// The rule the product stands on: a version comes into force only by the yes of the side that did not write it.
    #[test]
    fn nothing_comes_into_force_without_the_other_sides_yes(
        first in a_side(), lead in a_lead(), moves in prop::collection::vec(a_move(), 0..40)
    ) {
        let mut now = Agreement::Draft(Draft::new(first));
        let mut author = std::collections::BTreeMap::new();
        let mut agreed = std::collections::BTreeSet::new();
        for next in moves {
            let before = now;
            now = step(now, next, lead);
            if let Agreement::Proposed(it) = now { author.entry(it.version).or_insert(it.by); }
            if let (Agreement::Proposed(it), Move::Accept(by)) = (before, next) && by != it.by { agreed.insert(it.version); }
            if let (Agreement::Draft(draft), Move::StartOwn) = (before, next) && draft.by == Side::Client && lead == Lead::Client {
                agreed.insert(draft.last + 1);
            }
            if let Some(version) = now.in_force() {
                prop_assert!(agreed.contains(&version), "version {version} is in force and nobody agreed: {before:?} {next:?} {now:?}");
            }
        }
    }

    #[test]
    fn versions_only_go_up(first in a_side(), lead in a_lead(), moves in prop::collection::vec(a_move(), 0..40)) {
        let mut now = Agreement::Draft(Draft::new(first));
        for next in moves {
            let before = now.last();
            now = step(now, next, lead);
            prop_assert!(now.last() == before || now.last() == before + 1);
            prop_assert!(now.in_force().is_none_or(|version| version <= now.last()));
        }
    }

    /// While new terms are discussed, the old ones stay in force, and a no brings back exactly what was.
    #[test]
    fn discussing_changes_nothing(first in a_side(), by in a_side(), lead in a_lead(), moves in prop::collection::vec(a_move(), 0..30)) {
        let now = moves.into_iter().fold(Agreement::Draft(Draft::new(first)), |now, next| step(now, next, lead));
        let live = matches!(now, Agreement::Agreed(_) | Agreement::Active(_) | Agreement::Resting(_));
        if let (true, Some(proposed)) = (live, now.reopen(by)) {
            prop_assert_eq!(Agreement::Proposed(proposed).in_force(), now.in_force());
            let after = proposed.decline(by.other()).unwrap();
            prop_assert_eq!((after.state(), after.in_force()), (now.state(), now.in_force()));
        }
    }

    #[test]
    fn columns_keep_every_state(first in a_side(), lead in a_lead(), moves in prop::collection::vec(a_move(), 0..30)) {
        let now = moves.into_iter().fold(Agreement::Draft(Draft::new(first)), |now, next| step(now, next, lead));
        prop_assert_eq!(Stored::from(now).agreement(), Some(now));
    }
}

#[test]
fn a_no_taken_back_leaves_the_same_terms_waiting() {
    let proposed = Draft::new(Side::Therapist).propose();
    let declined = proposed.decline(Side::Client).unwrap();
    assert_eq!(declined.reconsider(Side::Client), Some(proposed));
    let active = proposed.accept(Side::Client).unwrap();
    assert_eq!(active.reconsider(Side::Client), None);
    let change = active.reopen(Side::Therapist).unwrap();
    assert_eq!(change.decline(Side::Client).unwrap().reconsider(Side::Client), Some(change));
}

#[test]
fn nobody_answers_their_own_proposal() {
    let proposed = Draft::new(Side::Therapist).propose();
    assert_eq!(proposed.accept(Side::Therapist), Err(Refused::OwnProposal));
    assert_eq!(proposed.decline(Side::Therapist), Err(Refused::OwnProposal));
    assert_eq!(proposed.take_back(Side::Client), Err(Refused::NotYourProposal));
    assert!(proposed.accept(Side::Client).is_ok());
}

#[test]
fn own_work_needs_a_client_led_case() {
    assert!(Draft::new(Side::Client).start_own(Lead::Client).is_ok());
    assert_eq!(Draft::new(Side::Client).start_own(Lead::Shared), Err(Refused::NotClientLed));
    assert_eq!(Draft::new(Side::Therapist).start_own(Lead::Client), Err(Refused::NotClientLed));
}
