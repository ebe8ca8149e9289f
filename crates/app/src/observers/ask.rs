//! What is asked of a close person, as the two word it: a sentence, one to six questions of five plain kinds, how
//! often, until when, and who reads it.

use super::{like::Like, read::Body, write::New};
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

/// A place for a question in the page's form: the names of its words, of how it is answered, and of the question of
/// the client's own work that it is.
pub struct Slot {
    pub number: i64,
    pub label: String,
    pub kind: String,
    pub like: String,
}

pub fn slots() -> Vec<Slot> {
    let slot =
        |n: u8| Slot { number: i64::from(n), label: format!("q{n}"), kind: format!("k{n}"), like: format!("l{n}") };
    (1..=QUESTIONS).map(slot).collect()
}

/// Whether a key is one that a question of this form has by itself: then it is nobody else's question.
pub fn is_own_key(key: &str) -> bool {
    slots().iter().any(|slot| slot.label == key)
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
    let mut form = begun(ask, rhythm, today, id);
    for (slot, (label, kind)) in slots().into_iter().zip(questions) {
        form.set(&slot.label, label);
        form.set(&slot.kind, kind);
    }
    form
}

/// The form with the questions of the client's own work, and one for words.
pub fn filled_like(say: Say, like: &Like, today: Date, id: String) -> Filled {
    let mut form = begun(say.close_set_ask(Set::Notice.word()), "event", today, id);
    form.set("like", like.id.to_string());
    let asked = like.fields.iter().take(usize::from(QUESTIONS) - 1).map(Some).chain([None]);
    for (slot, field) in slots().into_iter().zip(asked) {
        if let Some(field) = field {
            form.set(&slot.label, field.label.as_str());
            form.set(&slot.like, field.key.as_str());
        } else {
            form.set(&slot.label, say.close_q_happened());
            form.set(&slot.kind, "long-text");
        }
    }
    form
}

fn begun(ask: String, rhythm: &str, today: Date, id: String) -> Filled {
    let ends = today.saturating_add(USUAL_DAYS.days()).to_string();
    Filled::from_pairs([
        ("id", id.as_str()),
        ("ask", &ask),
        ("rhythm", rhythm),
        ("times", "1"),
        ("ends", &ends),
        ("seen", Seen::Both.word()),
    ])
}

/// What a form says, or none with the reasons noted in it. Days are the client's.
pub fn read(form: &mut Filled, say: Say, today: Date, like: Option<&Like>) -> Option<New> {
    let who = short(form, "who", LONGEST_NAME, say, say.close_who_missing());
    let ask = short(form, "ask", LONGEST_ASK, say, say.close_ask_missing());
    let questions = questions(form, say, like);
    let rhythm = rhythm(form, say);
    let ends_on = last_day(form, say, today);
    let seen = Seen::parse(form.value("seen"));
    if seen.is_none() {
        form.wrong("seen", say.choose_one());
    }
    if !form.is_right() {
        return None;
    }
    let like = like.filter(|_| questions.fields.iter().any(|field| !is_own_key(&field.key))).map(|like| like.id);
    let body = Body { who, ask, rhythm: rhythm?, form: questions, like };
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

/// The questions that say something; empty lines are left out. One of the client's own work keeps its key and its
/// scale, whatever its words are here.
fn questions(form: &mut Filled, say: Say, alike: Option<&Like>) -> Form {
    let mut fields: Vec<Field> = Vec::new();
    for Slot { label, kind, like, .. } in slots() {
        let text = form.text(&label);
        if text.is_empty() {
            continue;
        }
        if text.chars().count() > LONGEST_QUESTION {
            form.wrong(&label, say.too_long(i64::try_from(LONGEST_QUESTION).unwrap_or(0)));
        }
        let theirs = alike.and_then(|alike| alike.field(form.value(&like)));
        if let Some(theirs) = theirs.filter(|theirs| fields.iter().all(|known| known.key != theirs.key)) {
            fields.push(Field { key: theirs.key.clone(), label: text, kind: theirs.kind.clone(), ..Field::default() });
            continue;
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
    let word = form.text("rhythm");
    if !RHYTHMS.contains(&word.as_str()) {
        form.wrong("rhythm", say.choose_one());
        return None;
    }
    let times = form.text_or_none("times").unwrap_or_else(|| "1".into());
    let rhythm = times.parse::<u8>().ok().and_then(|times| Some((times, Rhythm::of(&word, times, None)?)));
    // A number out of range would be brought into it unsaid.
    match rhythm.filter(|(times, rhythm)| *rhythm == Rhythm::Event || rhythm.number() == *times) {
        Some((_, rhythm)) => Some(rhythm),
        None => {
            form.wrong("times", say.close_times_wrong());
            None
        }
    }
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
        read(&mut form, Say::new(Lang::En), TODAY, None).is_none() && form.problem(name).is_some()
    }

    #[test]
    fn a_set_needs_only_a_name_in_both_languages() {
        for say in Lang::ALL.map(Say::new) {
            for set in [Set::Notice, Set::Often, Set::Good] {
                let mut form = filled(say, set, TODAY, "x".into());
                form.set("who", "Luis");
                let new = read(&mut form, say, TODAY, None);
                let new = new.unwrap_or_else(|| panic!("{set}: {:?}", form.problems().collect::<Vec<_>>()));
                assert!(new.body.form.flaws().is_empty(), "{set}");
                assert_eq!(new.ends_on, date(2026, 12, 21));
            }
        }
    }

    #[test]
    fn an_empty_line_is_no_question_and_the_others_keep_their_keys() {
        let mut form = filled_with(Set::Notice, &[("q1", ""), ("q4", "Was I there?"), ("k4", "yes-no")]);
        let new = read(&mut form, Say::new(Lang::En), TODAY, None).unwrap();
        let keys: Vec<&str> = new.body.form.fields.iter().map(|field| field.key.as_str()).collect();
        assert_eq!(keys, ["q2", "q3", "q4"]);
    }

    #[test]
    fn a_question_of_the_clients_own_keeps_its_key_and_its_scale_under_other_words() {
        let strength = FieldKind::Rating10 { ends: Some(["none".into(), "all".into()]) };
        let field =
            |key: &str| Field { key: key.into(), label: key.into(), kind: strength.clone(), ..Field::default() };
        let id = "01930000-0000-7000-8000-000000000001".parse().unwrap();
        let like = Like { id, title: "Urges".into(), fields: vec![field("strength"), field("after")] };
        let say = Say::new(Lang::En);
        let mut form = filled_like(say, &like, TODAY, "x".into());
        form.set("who", "Luis");
        form.set("q1", "How strong did it look?");
        form.set("q2", "");
        let body = read(&mut form, say, TODAY, Some(&like)).unwrap().body;
        let asked: Vec<_> = body.form.fields.iter().map(|field| (field.key.as_str(), field.label.as_str())).collect();
        assert_eq!(asked, [("strength", "How strong did it look?"), ("q3", "What happened?")]);
        assert_eq!((body.like, &body.form.fields[0].kind), (Some(id), &strength));
        // Nothing of it left, and it is a form like any other; a key that is not there, or twice, is no key.
        form.set("q1", "");
        assert_eq!(read(&mut form, say, TODAY, Some(&like)).unwrap().body.like, None);
        form.set("q1", "Again?");
        form.set("q2", "And again?");
        form.set("l2", "strength");
        assert!(read(&mut form, say, TODAY, Some(&like)).is_none() && form.problem("k2").is_some());
    }

    #[test]
    fn what_cannot_be_asked_is_said_beside_the_field() {
        assert!(wrong(&[("who", " ")], "who"));
        assert!(wrong(&[("ask", "")], "ask"));
        assert!(wrong(&[("q1", ""), ("q2", ""), ("q3", "")], "q1"));
        assert!(wrong(&[("k2", "people")], "k2"));
        assert!(wrong(&[("rhythm", "every-n-days")], "rhythm"));
        assert!(wrong(&[("times", "often")], "times"));
        assert!(wrong(&[("rhythm", "daily"), ("times", "7")], "times"));
        assert!(wrong(&[("rhythm", "times-a-week"), ("times", "0")], "times"));
        assert!(wrong(&[("ends", "2026-11-22")], "ends"));
        assert!(wrong(&[("ends", "2027-02-24")], "ends"));
        assert!(wrong(&[("seen", "everybody")], "seen"));
        assert!(!wrong(&[("ends", "2027-02-23")], "ends"));
    }
}
