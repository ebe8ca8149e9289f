//! What the two say about a piece of work: each side's ratings, and what both share. Two phones may save at once, so
//! shared words are never written over unseen: what only one changed is taken, what both changed is kept both.

use super::{
    agenda::Item,
    read::{Rated, Review, Said},
};
use crate::{
    access::Case,
    kit::{Filled, Say},
};
use domain::{
    agreement::State,
    barrier::Barrier,
    case::Side,
    ids::AssignmentId,
    review::{Decision, HowMuch, MOST_USEFUL},
    terms::Terms,
};

/// One value one can choose.
pub struct Choice {
    pub value: String,
    pub words: String,
    /// Said with it, for those who hear it: what the ends of a scale mean.
    pub end: String,
    /// Whether the other side chose it.
    pub theirs: bool,
}

/// One question with few answers.
pub struct Scale {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
    /// What the other side says, as a sentence; empty when it has not said anything.
    pub other: String,
    /// What the ends mean, for numbers.
    pub ends: Option<(String, String)>,
}

/// The form as it stands, with what each side said so far; `then` is what comes after it.
pub fn filled(case: &Case, item: &Item, then: Option<AssignmentId>) -> Filled {
    let review = item.review.as_ref();
    let own = review.map(|review| review.rated(case.side)).unwrap_or_default();
    let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
    let words = |text: Option<&String>| text.cloned().unwrap_or_default();
    let learned = words(review.and_then(|review| review.learned.as_ref()));
    let in_the_way = words(review.and_then(|review| review.in_the_way.as_ref()));
    let barrier = review.and_then(|review| review.barrier).map_or("", Barrier::word);
    let decision = review.and_then(|review| review.decision).map_or("", Decision::word);
    Filled::from_pairs([
        ("much", own.much.map_or("", HowMuch::word).to_owned()),
        ("well", number(own.well)),
        ("useful", number(own.useful)),
        ("learned", learned.clone()),
        ("learned_was", learned),
        ("in_the_way", in_the_way.clone()),
        ("in_the_way_was", in_the_way),
        ("barrier", barrier.to_owned()),
        ("barrier_was", barrier.to_owned()),
        ("decision", decision.to_owned()),
        ("decision_was", decision.to_owned()),
        ("then", then.map(|id| id.to_string()).unwrap_or_default()),
    ])
}

/// The three questions each side answers for itself.
pub fn scales(say: Say, case: &Case, review: Option<&Review>, other_name: &str) -> Vec<Scale> {
    let other: Rated = review.map(|review| review.rated(case.side.other())).unwrap_or_default();
    let says = |words: &str| if words.is_empty() { String::new() } else { say.review_other_says(other_name, words) };
    let much = HowMuch::ALL.iter().map(|much| Choice {
        value: much.word().to_owned(),
        words: say.how_much_words(much.word()),
        end: String::new(),
        theirs: other.much == Some(*much),
    });
    let much_words = other.much.map(|much| say.how_much_words(much.word())).unwrap_or_default();
    vec![
        Scale {
            name: "much",
            label: say.review_how_much(),
            choices: much.collect(),
            other: says(&much_words),
            ends: None,
        },
        zero_to_four(
            say,
            "well",
            say.review_how_well(),
            other.well,
            &says,
            (say.review_well_low(), say.review_well_high()),
        ),
        zero_to_four(
            say,
            "useful",
            say.review_useful(),
            other.useful,
            &says,
            (say.review_useful_low(), say.review_useful_high()),
        ),
    ]
}

fn zero_to_four(
    say: Say,
    name: &'static str,
    label: String,
    other: Option<u8>,
    says: &dyn Fn(&str) -> String,
    ends: (String, String),
) -> Scale {
    let choice = |number: u8| Choice {
        value: number.to_string(),
        words: number.to_string(),
        end: match number {
            0 => ends.0.clone(),
            MOST_USEFUL => ends.1.clone(),
            _ => String::new(),
        },
        theirs: other == Some(number),
    };
    let said = other.map(|number| say.review_of_four(i64::from(number))).unwrap_or_default();
    Scale { name, label, choices: (0..=MOST_USEFUL).map(choice).collect(), other: says(&said), ends: Some(ends) }
}

/// What the form says on top of what is kept already, or none with the reasons noted in it. A client rates and
/// writes; deciding is a matter of the session.
pub fn read(form: &mut Filled, say: Say, case: &Case, state: State, kept: Option<&Review>) -> Option<Said> {
    let much = one_of(form, say, "much", HowMuch::parse);
    let (well, useful) = (one_of(form, say, "well", zero_to_four_of), one_of(form, say, "useful", zero_to_four_of));
    let barrier = one_of(form, say, "barrier", Barrier::parse);
    let decision = one_of(form, say, "decision", Decision::parse);
    for name in ["learned", "in_the_way"] {
        if form.text(name).chars().count() > Terms::LONGEST {
            form.wrong(name, say.too_long(i64::try_from(Terms::LONGEST).unwrap_or(0)));
        }
    }
    // Its pace cannot change while a change of its terms waits for an answer.
    if decision == Some(Decision::Rest) && state == State::Proposed && changed(form, "decision") {
        form.wrong("decision", say.review_rest_waits());
    }
    let text = |name: &str, kept: Option<&String>| {
        merged(kept.map_or("", String::as_str), &lines(form.text(&format!("{name}_was"))), &lines(form.text(name)))
    };
    let may_decide = case.side == Side::Therapist && changed(form, "decision");
    form.is_right().then(|| Said {
        how_much: much,
        how_well: well,
        useful,
        learned: text("learned", kept.and_then(|kept| kept.learned.as_ref())),
        in_the_way: text("in_the_way", kept.and_then(|kept| kept.in_the_way.as_ref())),
        barrier: if changed(form, "barrier") { barrier } else { kept.and_then(|kept| kept.barrier) },
        decision: if may_decide { decision } else { kept.and_then(|kept| kept.decision) },
    })
}

fn one_of<T>(form: &mut Filled, say: Say, name: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
    let word = form.text(name);
    let found = parse(&word);
    if found.is_none() && !word.is_empty() {
        form.wrong(name, say.choose_one());
    }
    found
}

fn zero_to_four_of(word: &str) -> Option<u8> {
    word.parse().ok().filter(|number| *number <= MOST_USEFUL)
}

/// Whether this side changed a shared answer from what the page showed.
fn changed(form: &Filled, name: &str) -> bool {
    form.text(name) != form.text(&format!("{name}_was"))
}

/// Browsers send every line break as two letters; kept is one.
fn lines(text: String) -> String {
    text.replace("\r\n", "\n")
}

/// Shared words after a save: `was` is what the page showed, `mine` what came back, `kept` what stands there by now.
fn merged(kept: &str, was: &str, mine: &str) -> Option<String> {
    let text = if mine == was || mine == kept {
        kept.to_owned()
    } else if kept == was || kept.is_empty() {
        mine.to_owned()
    } else if mine.is_empty() {
        // Emptied here, written anew there: the newer words stay.
        kept.to_owned()
    } else {
        format!("{kept}\n{mine}")
    };
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_one_side_changed_is_taken() {
        assert_eq!(merged("", "", "Staying helps").as_deref(), Some("Staying helps"));
        assert_eq!(merged("theirs", "", "").as_deref(), Some("theirs"));
        assert_eq!(merged("theirs", "old", "old").as_deref(), Some("theirs"));
        assert_eq!(merged("old", "old", "new").as_deref(), Some("new"));
        assert_eq!(merged("old", "old", ""), None);
    }

    #[test]
    fn what_both_changed_is_kept_both_and_the_same_is_kept_once() {
        assert_eq!(merged("theirs", "old", "mine").as_deref(), Some("theirs\nmine"));
        assert_eq!(merged("mine", "old", "mine").as_deref(), Some("mine"));
        assert_eq!(merged("theirs", "old", "").as_deref(), Some("theirs"));
    }

    #[test]
    fn a_rating_off_the_scale_is_no_rating() {
        assert_eq!(zero_to_four_of("4"), Some(4));
        assert_eq!(zero_to_four_of("5"), None);
        assert_eq!(zero_to_four_of("-1"), None);
    }
}
