use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn answers(pairs: &[(&str, Answer)]) -> Answers {
    Answers(pairs.iter().map(|(key, answer)| ((*key).to_owned(), answer.clone())).collect())
}
fn number(n: f64) -> Answer {
    Answer::Number(n)
}
fn taken(outcome: Outcome, answers: &Answers) -> Taken<'_> {
    Taken { outcome, day: date(2026, 11, 23), answers }
}

#[test]
fn a_change_counts_only_who_said_both() {
    let said = [
        answers(&[("before", number(80.0)), ("after", number(20.0))]),
        answers(&[("before", number(60.0))]),
        answers(&[("before", number(40.0)), ("after", number(40.0))]),
    ];
    let entries: Vec<Taken<'_>> = said.iter().map(|it| taken(Outcome::Done, it)).collect();
    let digest = Digest::Change { before: "before".into(), after: "after".into() };
    let Some(Finding::Change { before, after, lower, higher, same }) =
        digest.of(&Form::default(), &entries, &TimeZone::UTC)
    else {
        panic!("two say both")
    };
    assert_eq!((before.middle, after.middle, before.count), (60.0, 30.0, 2));
    assert_eq!((lower, higher, same), (1, 0, 1));
}

#[test]
fn a_strong_urge_not_acted_on_is_counted_apart_and_silence_is_not() {
    let said = [
        answers(&[("urge", number(8.0)), ("acted", Answer::One("no".into()))]),
        answers(&[("urge", number(9.0)), ("acted", Answer::Yes(true))]),
        answers(&[("urge", number(9.0))]),
        answers(&[("urge", number(3.0)), ("acted", Answer::Yes(false))]),
    ];
    let entries: Vec<Taken<'_>> = said.iter().map(|it| taken(Outcome::Done, it)).collect();
    let digest = Digest::Apart { urge: "urge".into(), acted: "acted".into(), at_least: 7.0 };
    assert_eq!(
        digest.of(&Form::default(), &entries, &TimeZone::UTC),
        Some(Finding::Apart { strong: 3, not_acted: 1, at_least: 7.0 })
    );
}

#[test]
fn what_is_only_planned_is_neither_done_nor_left() {
    let felt = answers(&[("pleasure", number(6.0))]);
    let none = Answers::default();
    let entries = [taken(Outcome::Done, &felt), taken(Outcome::Planned, &none), taken(Outcome::NotThisTime, &none)];
    let digest = Digest::Planned { pleasure: Some("pleasure".into()), mastery: None };
    let Some(Finding::Planned { planned, done, partly, not, open, days }) =
        digest.of(&Form::default(), &entries, &TimeZone::UTC)
    else {
        panic!("there are three")
    };
    assert_eq!((planned, done, partly, not, open), (3, 1, 0, 1, 1));
    assert_eq!(days, [Lived { day: date(2026, 11, 23), done: 1, pleasure: Some(6.0), mastery: None }]);
}

#[test]
fn a_digest_of_fields_that_are_not_there_says_which() {
    let digest = Digest::Apart { urge: "urge".into(), acted: "acted".into(), at_least: 7.0 };
    assert_eq!(digest.unfit(&Form::default()), ["urge", "acted"]);
}

proptest! {
    #[test]
    fn a_middle_lies_between_its_ends(numbers in prop::collection::vec(-1e6f64..1e6, 1..40)) {
        let of = Spread::of(numbers.clone()).unwrap();
        prop_assert!(of.low <= of.middle && of.middle <= of.high);
        prop_assert_eq!(of.count, numbers.len());
        let below = numbers.iter().filter(|n| **n < of.middle).count();
        let above = numbers.iter().filter(|n| **n > of.middle).count();
        prop_assert!(below * 2 <= numbers.len() && above * 2 <= numbers.len());
    }

    #[test]
    fn every_planned_thing_is_counted_once(outcomes in prop::collection::vec(0usize..5, 1..30)) {
        let none = Answers::default();
        let entries: Vec<Taken<'_>> = outcomes.iter().map(|at| taken(Outcome::ALL[*at], &none)).collect();
        let digest = Digest::Planned { pleasure: None, mastery: None };
        let Some(Finding::Planned { planned, done, partly, not, open, .. }) = digest.of(&Form::default(), &entries, &TimeZone::UTC)
            else { return Err(TestCaseError::fail("nothing found")) };
        prop_assert_eq!(planned, done + partly + not + open);
    }
}
