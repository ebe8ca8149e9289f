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
    let Some(Finding::Change { before, after, lower, higher, same, by }) =
        digest.of(&Form::default(), &entries, &TimeZone::UTC)
    else {
        panic!("two say both")
    };
    assert_eq!((before.middle, after.middle, before.count), (60.0, 30.0, 2));
    assert_eq!((lower, higher, same), (1, 0, 1));
    assert_eq!(by, None, "there is nothing to tell them apart by");
}

/// Where it is practised, how tense before and after; which part of life, how much it matters and was lived.
fn form() -> Form {
    let options = |words: [&str; 2]| {
        words.map(|word| crate::form::Choice { key: word.into(), label: word.to_uppercase() }).to_vec()
    };
    let field =
        |key: &str, kind: FieldKind, stage: Option<Stage>| Field { key: key.into(), kind, stage, ..Field::default() };
    let rating = || FieldKind::Rating10 { ends: None };
    let (before, after) = (Some(Stage::Before), Some(Stage::After));
    let fields = vec![
        field("area", FieldKind::Choice { options: options(["friends", "work"]) }, None),
        field("importance", rating(), None),
        field("lived", rating(), None),
        field("tension", rating(), before),
        field("place", FieldKind::Choice { options: options(["home", "bus"]) }, before),
        field("tension_after", rating(), after),
    ];
    Form { steps: Vec::new(), fields }
}

#[test]
fn a_change_is_told_apart_by_where_it_was() {
    let said = |place: &str, before: f64, after: f64| {
        let place = Answer::One(place.into());
        answers(&[("place", place), ("tension", number(before)), ("tension_after", number(after))])
    };
    let all = [said("bus", 8.0, 7.0), said("home", 6.0, 2.0), said("bus", 6.0, 5.0)];
    let nowhere = answers(&[("tension", number(5.0)), ("tension_after", number(1.0))]);
    let entries: Vec<Taken<'_>> = all.iter().chain([&nowhere]).map(|it| taken(Outcome::Done, it)).collect();
    let digest = Digest::Change { before: "tension".into(), after: "tension_after".into() };
    let found = |entries: &[Taken<'_>]| match digest.of(&form(), entries, &TimeZone::UTC) {
        Some(Finding::Change { by, .. }) => by,
        other => panic!("{other:?}"),
    };
    let pair = |word: &str, first: f64, second: f64, times| Pair { word: word.into(), first, second, times };
    let rows = vec![pair("BUS", 7.0, 6.0, 2), pair("HOME", 6.0, 2.0, 1)];
    assert_eq!(found(&entries), Some(By { field: "place".into(), rows }));
    assert_eq!(found(&entries[..1]), None, "one situation is no comparison");
}

#[test]
fn every_part_of_life_shows_with_its_newest_answer() {
    let said = |area: &str, importance: f64, lived: f64| {
        answers(&[("area", Answer::One(area.into())), ("importance", number(importance)), ("lived", number(lived))])
    };
    let all = [said("work", 6.0, 5.0), said("friends", 9.0, 3.0), said("work", 2.0, 9.0)];
    let entries: Vec<Taken<'_>> = all.iter().map(|it| taken(Outcome::Done, it)).collect();
    let digest = Digest::Gap { importance: "importance".into(), consistency: "lived".into() };
    let Some(Finding::Gap { importance, consistency, by: Some(by) }) = digest.of(&form(), &entries, &TimeZone::UTC)
    else {
        panic!("three say both")
    };
    assert_eq!((importance, consistency), (6.0, 5.0));
    let rows: Vec<(&str, f64, f64)> = by.rows.iter().map(|row| (row.word.as_str(), row.first, row.second)).collect();
    assert_eq!(rows, [("FRIENDS", 9.0, 3.0), ("WORK", 6.0, 5.0)]);
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
