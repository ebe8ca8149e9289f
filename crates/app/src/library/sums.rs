//! What a review sums up, in words: the digests of an activity, with its own questions.

use crate::kit::Say;
use domain::{
    digest::{Digest, SleepFields},
    form::Form,
};

pub fn said(say: Say, form: &Form, digest: &Digest) -> String {
    // A key that the form does not have cannot be there; its own name would say what is wrong.
    let label = |key: &str| form.field(key).map_or_else(|| key.to_owned(), |field| field.label.clone());
    match digest {
        Digest::Change { before, after } => say.library_sum_change(&label(before), &label(after)),
        Digest::Spread { field } => say.library_sum_spread(&label(field)),
        Digest::Tally { field } => say.library_sum_tally(&label(field)),
        Digest::Apart { urge, acted, at_least } => {
            say.library_sum_apart(&label(urge), &say.number(*at_least), &label(acted))
        }
        Digest::Planned { pleasure, mastery } => {
            let felt: Vec<String> = [pleasure, mastery].into_iter().flatten().map(|key| label(key)).collect();
            if felt.is_empty() { say.library_sum_planned() } else { say.library_sum_planned_felt(&say.list(&felt)) }
        }
        Digest::Sleep(SleepFields { .. }) => say.library_sum_sleep(),
        Digest::Gap { importance, consistency } => say.library_sum_gap(&label(importance), &label(consistency)),
        Digest::Words { field } => say.library_sum_words(&label(field)),
    }
}
