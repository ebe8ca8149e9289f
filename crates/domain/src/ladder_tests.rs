use super::*;
use proptest::prelude::*;
use std::mem::discriminant;

fn tried(before: f64, after: f64) -> Try {
    Try { outcome: Outcome::Done, before: Some(before), after: Some(after), learned: true }
}
fn silent(outcome: Outcome) -> Try {
    Try { outcome, before: None, after: None, learned: false }
}
fn of_fear(tries: &[Try]) -> Option<Next> {
    next(Rates::Distress, tries)
}
fn of_work(tries: &[Try]) -> Option<Next> {
    next(Rates::Difficulty, tries)
}

#[test]
fn a_large_surprise_is_worth_having_again_and_a_shrinking_one_elsewhere() {
    assert_eq!(of_fear(&[tried(90.0, 30.0)]), Some(Next::SameStep { before: 90.0, after: 30.0 }));
    assert_eq!(of_fear(&[tried(60.0, 20.0), tried(90.0, 30.0)]), Some(Next::NewContext { before: 60.0, after: 20.0 }));
}

#[test]
fn of_what_is_feared_the_next_step_needs_something_learned() {
    assert_eq!(of_fear(&[tried(10.0, 0.0)]), Some(Next::NextStep { before: 10.0 }));
    assert_eq!(of_fear(&[Try { learned: false, ..tried(10.0, 0.0) }]), None);
}

#[test]
fn once_can_be_chance() {
    assert_eq!(of_work(&[tried(40.0, 35.0)]), None);
    assert_eq!(of_work(&[silent(Outcome::NotThisTime)]), None);
    assert_eq!(of_work(&[tried(80.0, 30.0)]), Some(Next::Easier { looked: 80.0, was: 30.0 }));
}

#[test]
fn done_twice_suggests_another_step_and_twice_not_done_a_smaller_one() {
    let twice = [tried(40.0, 35.0), tried(60.0, 20.0)];
    assert_eq!(of_work(&twice), Some(Next::Managed { times: 2, figures: Some((40.0, 35.0)) }));
    let unrated = [silent(Outcome::Done), silent(Outcome::Done)];
    assert_eq!(of_work(&unrated), Some(Next::Managed { times: 2, figures: None }));
    let undone = [silent(Outcome::Partly), silent(Outcome::NotThisTime), silent(Outcome::Done)];
    assert_eq!(of_work(&undone), Some(Next::Smaller { times: 2 }));
}

#[test]
fn much_harder_than_it_looked_comes_before_anything_bigger() {
    assert_eq!(of_work(&[tried(30.0, 70.0), tried(30.0, 30.0)]), Some(Next::Harder { looked: 30.0, was: 70.0 }));
    // A hard one ends the row: once since then can be chance.
    assert_eq!(of_work(&[tried(40.0, 40.0), tried(30.0, 70.0), tried(30.0, 30.0)]), None);
}

prop_compose! {
    /// Whole numbers, as they are rated: sums and differences of them are exact.
    fn any_try()(
        outcome in prop::sample::select(vec![Outcome::Done, Outcome::Partly, Outcome::NotThisTime]),
        before in prop::option::of(0u8..=100), after in prop::option::of(0u8..=100), learned in any::<bool>(),
    ) -> Try {
        Try { outcome, before: before.map(f64::from), after: after.map(f64::from), learned }
    }
}

proptest! {
    #[test]
    fn how_hard_it_was_decides_nothing_only_how_much_harder_than_it_looked(
        tries in prop::collection::vec(any_try(), 0..6), more in -100i8..=100,
    ) {
        let moved = |number: Option<f64>| number.map(|number| number + f64::from(more));
        let moved: Vec<Try> =
            tries.iter().map(|it| Try { before: moved(it.before), after: moved(it.after), ..*it }).collect();
        prop_assert_eq!(of_work(&tries).map(|it| discriminant(&it)), of_work(&moved).map(|it| discriminant(&it)));
    }

    #[test]
    fn a_bigger_step_was_done_before_and_more_than_once(tries in prop::collection::vec(any_try(), 0..6)) {
        if let Some(Next::Managed { times, .. }) = of_work(&tries) {
            prop_assert!(times >= OFTEN && tries[..times].iter().all(|it| it.outcome == Outcome::Done));
        }
    }

    #[test]
    fn a_smaller_step_was_left_more_than_once(tries in prop::collection::vec(any_try(), 0..6)) {
        if let Some(Next::Smaller { times }) = of_work(&tries) {
            prop_assert!(times >= OFTEN && tries[..times].iter().all(|it| it.outcome != Outcome::Done));
        }
    }

    #[test]
    fn of_what_is_feared_every_suggestion_rests_on_what_was_expected(tries in prop::collection::vec(any_try(), 0..6)) {
        match of_fear(&tries) {
            Some(Next::NextStep { before }) => prop_assert!(before <= NEAR_ZERO && tries.iter().any(|it| it.learned)),
            Some(Next::SameStep { before, after } | Next::NewContext { before, after }) => {
                prop_assert!(before - after >= LARGE);
            }
            None => {}
            Some(other) => prop_assert!(false, "{other:?} is not for what is feared"),
        }
    }

    #[test]
    fn of_what_is_feared_a_try_that_does_not_say_changes_nothing(
        tries in prop::collection::vec(any_try(), 0..6), at in 0usize..6, outcome in 0usize..5,
    ) {
        let mut more = tries.clone();
        more.insert(at.min(tries.len()), Try { learned: true, ..silent(Outcome::ALL[outcome]) });
        prop_assert_eq!(of_fear(&tries), of_fear(&more));
    }
}
