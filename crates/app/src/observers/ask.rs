//! What is asked of a close person, as the two word it: a sentence, one to six questions of five plain kinds, how
//! often, until when, and who reads it.

use super::{read::Body, write::New};
use crate::kit::{Filled, Say};
use domain::{
    form::{Field, FieldKind, Form},
    observer::Seen,
    rhythm::Rhythm,
};
use jiff::{ToSpan, civil::Date};

/// Questions a form can have: what can be answered in a minute.
pub const QUESTIONS: u8 = 6;
/// How often it can be asked, by the words of a rhythm.
pub const RHYTHMS: [&str; 3] = ["event", "daily", "times-a-week"];
/// An observation ends by itself after at most so many days, a quarter of a year.
pub const LONGEST_DAYS: i64 = 92;
const USUAL_DAYS: i64 = 28;
const LONGEST_NAME: usize = 80;
const LONGEST_ASK: usize = 300;
const LONGEST_QUESTION: usize = 120;

domain::word_enum! {
    /// Something ready to start from.
    pub enum Set {
        Notice = "notice",
        Often = "often",
        Good = "good",
        /// An empty page.
        Own = "own",
    }
}

/// The kinds of questions offered, by their words in forms.
pub const KINDS: [&str; 5] = ["long-text", "short-text", "rating-10", "yes-no", "count"];

fn kind_of(word: &str) -> Option<FieldKind> {
    Some(match word {
        "short-text" => FieldKind::ShortText,
        "long-text" => FieldKind::LongText,
        "rating-10" => FieldKind::Rating10 { ends: None },
        "yes-no" => FieldKind::YesNo,
        "count" => FieldKind::Count { max: Some(999), unit: None },
        _ => return None,
    })
}

/// A place for a question in the page's form.
pub struct Slot {
    pub number: i64,
    pub label: String,
    pub kind: String,
}

pub fn slots() -> Vec<Slot> {
    (1..=QUESTIONS).map(|n| Slot { number: i64::from(n), label: format!("q{n}"), kind: format!("k{n}") }).collect()
}

pub fn rhythm_words(say: Say, rhythm: Rhythm) -> String {
    let number = i64::from(rhythm.number());
    match rhythm {
        Rhythm::Event => say.rhythm_event(),
        Rhythm::Free => say.rhythm_free(),
        Rhythm::Daily { .. } => say.rhythm_daily(number),
        Rhythm::TimesAWeek { .. } => say.rhythm_weekly(number),
        Rhythm::EveryNDays { .. } => say.rhythm_every(number),
    }
}

/// The form as a set suggests it, in the client's words for the close person to read.
pub fn filled(say: Say, set: Set, today: Date, id: String) -> Filled {
    let (rhythm, questions): (&str, Vec<(String, &str)>) = match set {
        Set::Notice => (
            "event",
            vec![
                (say.close_q_happened(), "long-text"),
                (say.close_q_where(), "short-text"),
                (say.close_q_strong(), "rating-10"),
            ],
        ),
        Set::Often => ("daily", vec![(say.close_q_times(), "count"), (say.close_q_note(), "long-text")]),
        Set::Good => ("event", vec![(say.close_q_well(), "long-text"), (say.close_q_helped(), "long-text")]),
        Set::Own => ("event", Vec::new()),
    };
    let ask = if set == Set::Own { String::new() } else { say.close_set_ask(set.word()) };
    let ends = today.saturating_add(USUAL_DAYS.days()).to_string();
    let mut form = Filled::from_pairs([
        ("id", id.as_str()),
        ("ask", &ask),
        ("rhythm", rhythm),
        ("times", "1"),
        ("ends", &ends),
        ("seen", Seen::Both.word()),
    ]);
    for (slot, (label, kind)) in slots().into_iter().zip(questions) {
        form.set(&slot.label, label);
        form.set(&slot.kind, kind);
    }
    form
}

/// What a form says, or none with the reasons noted in it. Days are the client's.
pub fn read(form: &mut Filled, say: Say, today: Date) -> Option<New> {
    let who = short(form, "who", LONGEST_NAME, say, say.close_who_missing());
    let ask = short(form, "ask", LONGEST_ASK, say, say.close_ask_missing());
    let questions = questions(form, say);
    let rhythm = rhythm(form, say);
    let ends_on = last_day(form, say, today);
    let seen = Seen::parse(form.value("seen"));
    if seen.is_none() {
        form.wrong("seen", say.choose_one());
    }
    if !form.is_right() {
        return None;
    }
    let body = Body { who, ask, rhythm: rhythm?, form: questions };
    Some(New { body, ends_on: ends_on?, seen: seen? })
}

fn short(form: &mut Filled, name: &str, most: usize, say: Say, missing: String) -> String {
    let text = form.text(name);
    if text.is_empty() {
        form.wrong(name, missing);
    } else if text.chars().count() > most {
        form.wrong(name, say.too_long(i64::try_from(most).unwrap_or(0)));
    }
    text
}

/// The questions that say something; empty lines are left out.
fn questions(form: &mut Filled, say: Say) -> Form {
    let mut fields = Vec::new();
    for Slot { label, kind, .. } in slots() {
        let text = form.text(&label);
        if text.is_empty() {
            continue;
        }
        if text.chars().count() > LONGEST_QUESTION {
            form.wrong(&label, say.too_long(i64::try_from(LONGEST_QUESTION).unwrap_or(0)));
        }
        match kind_of(form.value(&kind)) {
            Some(kind) => fields.push(Field { key: label, label: text, kind, ..Field::default() }),
            None => form.wrong(&kind, say.choose_one()),
        }
    }
    if fields.is_empty() {
        form.wrong("q1", say.close_questions_missing());
    }
    Form { steps: Vec::new(), fields }
}

fn rhythm(form: &mut Filled, say: Say) -> Option<Rhythm> {
    let times = match form.text_or_none("times").map(|text| text.parse::<u8>()) {
        None => 1,
        Some(Ok(times)) => times,
        Some(Err(_)) => {
            form.wrong("times", say.not_a_number());
            1
        }
    };
    let word = Some(form.value("rhythm")).filter(|word| RHYTHMS.contains(word));
    let rhythm = word.and_then(|word| Rhythm::of(word, times, None));
    if rhythm.is_none() {
        form.wrong("rhythm", say.choose_one());
    }
    rhythm
}

fn last_day(form: &mut Filled, say: Say, today: Date) -> Option<Date> {
    let latest = today.saturating_add(LONGEST_DAYS.days());
    let reason = match form.text("ends").parse::<Date>() {
        Err(_) => say.not_a_date(),
        Ok(day) if day < today => say.close_ends_past(),
        Ok(day) if day > latest => say.close_ends_far(&say.day(latest, today)),
        Ok(day) => return Some(day),
    };
    form.wrong("ends", reason);
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::lang::Lang;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 23);

    fn filled_with(set: Set, changes: &[(&str, &str)]) -> Filled {
        let mut form = filled(Say::new(Lang::En), set, TODAY, "x".into());
        form.set("who", "My sister");
        for (name, value) in changes {
            form.set(name, *value);
        }
        form
    }

    fn wrong(changes: &[(&str, &str)], name: &str) -> bool {
        let mut form = filled_with(Set::Notice, changes);
        read(&mut form, Say::new(Lang::En), TODAY).is_none() && form.problem(name).is_some()
    }

    #[test]
    fn a_set_needs_only_a_name_in_both_languages() {
        for say in Lang::ALL.map(Say::new) {
            for set in [Set::Notice, Set::Often, Set::Good] {
                let mut form = filled(say, set, TODAY, "x".into());
                form.set("who", "Luis");
                let new = read(&mut form, say, TODAY);
                let new = new.unwrap_or_else(|| panic!("{set}: {:?}", form.problems().collect::<Vec<_>>()));
                assert!(new.body.form.flaws().is_empty(), "{set}");
                assert_eq!(new.ends_on, date(2026, 12, 21));
            }
        }
    }

    #[test]
    fn an_empty_line_is_no_question_and_the_others_keep_their_keys() {
        let mut form = filled_with(Set::Notice, &[("q1", ""), ("q4", "Was I there?"), ("k4", "yes-no")]);
        let new = read(&mut form, Say::new(Lang::En), TODAY).unwrap();
        let keys: Vec<&str> = new.body.form.fields.iter().map(|field| field.key.as_str()).collect();
        assert_eq!(keys, ["q2", "q3", "q4"]);
    }

    #[test]
    fn what_cannot_be_asked_is_said_beside_the_field() {
        assert!(wrong(&[("who", " ")], "who"));
        assert!(wrong(&[("ask", "")], "ask"));
        assert!(wrong(&[("q1", ""), ("q2", ""), ("q3", "")], "q1"));
        assert!(wrong(&[("k2", "people")], "k2"));
        assert!(wrong(&[("rhythm", "every-n-days")], "rhythm"));
        assert!(wrong(&[("times", "often")], "times"));
        assert!(wrong(&[("ends", "2026-11-22")], "ends"));
        assert!(wrong(&[("ends", "2027-02-24")], "ends"));
        assert!(wrong(&[("seen", "everybody")], "seen"));
        assert!(!wrong(&[("ends", "2027-02-23")], "ends"));
    }
}
