//! Lists that learn: people, places and emotions a client has named come back as choices, last used first.

use super::store;
use crate::{access::Case, kit::Refusal};
use ::store::Tx;
use domain::{
    answers::{Answer, Answers},
    form::{FieldKind, Form},
};
use jiff::Timestamp;
use std::collections::HashMap;

/// The list a kind of field learns in.
pub fn list_of(kind: &FieldKind) -> Option<&'static str> {
    match kind {
        FieldKind::People { .. } => Some("people"),
        FieldKind::Places { .. } => Some("places"),
        FieldKind::Emotions { .. } => Some("emotions"),
        _ => None,
    }
}

/// The words of each list.
#[derive(Default, Clone)]
pub struct OwnWords(HashMap<String, Vec<String>>);

impl OwnWords {
    /// Everything one can tick in a field: the client's own words, then those the field starts with.
    pub fn choices(&self, kind: &FieldKind) -> Vec<String> {
        let Some(list) = list_of(kind) else { return Vec::new() };
        let mut all: Vec<String> = self.0.get(list).cloned().unwrap_or_default();
        for option in kind.options() {
            if all.iter().all(|word| word.to_lowercase() != option.label.to_lowercase()) {
                all.push(option.label.clone());
            }
        }
        all.truncate(24);
        all
    }
}

pub async fn load(tx: &mut Tx, case: &Case, form: &Form) -> Result<OwnWords, Refusal> {
    let mut lists = OwnWords::default();
    if form.fields.iter().any(|field| list_of(&field.kind).is_some()) {
        for row in store::own_words(tx, case).await? {
            let word = row.body.open_text(&case.key, "own_word.body", row.id)?;
            lists.0.entry(row.list).or_default().push(word);
        }
    }
    Ok(lists)
}

pub async fn learn(tx: &mut Tx, case: &Case, form: &Form, answers: &Answers, now: Timestamp) -> Result<(), Refusal> {
    for field in &form.fields {
        if let (Some(list), Some(Answer::Words(words))) = (list_of(&field.kind), answers.get(&field.key)) {
            for word in words {
                store::learn(tx, case, list, word, now).await?;
            }
        }
    }
    Ok(())
}
