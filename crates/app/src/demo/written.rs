//! What a client has written so far, and when: nobody says the same in the same words twice within three weeks.

use super::{
    Dice,
    scenes::{Said, Scene, phrases},
};
use domain::{
    form::{FieldKind, Form},
    lang::Lang,
};
use jiff::{SignedDuration, Timestamp};

/// Days in which nothing is said twice.
pub const APART: i64 = 21;

#[derive(Default)]
pub struct Written(Vec<(String, Timestamp)>);

impl Written {
    pub fn note(&mut self, text: &str, at: Timestamp) {
        self.0.push((text.to_owned(), at));
    }

    /// Whether a text can be said at a moment: the order in which it all came to be told is not that of the calendar.
    pub fn is_free(&self, text: &str, at: Timestamp) -> bool {
        let apart = SignedDuration::from_hours(24 * APART);
        self.0.iter().all(|(known, when)| known != text || at.duration_since(*when).abs() > apart)
    }

    /// Whether all words of a scene can be said.
    pub fn can_tell(&self, scene: &Scene, form: &Form, at: Timestamp) -> bool {
        let words = form.fields.iter().filter(|it| is_words(&it.kind)).filter_map(|it| scene.answer(&it.key));
        words.into_iter().all(|said| matches!(said, Said::Text(text) if self.is_free(text, at)))
    }

    /// A phrase of a kind that can be said; none when all have been.
    pub fn phrase(&mut self, lang: Lang, kind: &str, dice: &mut Dice, at: Timestamp) -> Option<String> {
        let free: Vec<&String> = phrases(lang, kind).iter().filter(|text| self.is_free(text, at)).collect();
        let said = dice.pick(&free).map(|text| (*text).clone())?;
        self.note(&said, at);
        Some(said)
    }
}

pub fn is_words(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::ShortText | FieldKind::LongText)
}
