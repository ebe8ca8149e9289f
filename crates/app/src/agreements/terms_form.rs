//! Terms as a form: filled from an activity or from terms, and read back.

use super::guide_form;
use crate::kit::{Filled, Say};
use domain::{
    activity::{Activity, Kind},
    form::{Field, FieldKind, Form},
    guide::Guide,
    phase::Phase,
    rating::Ten,
    rhythm::{DayPart, Rhythm},
    terms::{Sharing, Terms},
};
use jiff::{ToSpan, civil::Date};
use std::collections::BTreeSet;

/// Further ahead nobody plans; a year beyond it is a slip. A limit of ours.
const YEARS_AHEAD: i64 = 5;

/// As many characters of a line as are enough to know it by.
const FIRST_WORDS: usize = 60;

/// The form as an activity suggests it, for a case in a phase. A sentence for each of the first three parts stands
/// there already, so that an unchanged activity needs no typing.
pub fn from_activity(say: Say, activity: &Activity, phase: Phase) -> Filled {
    let purpose = activity.purpose.get(&phase).or_else(|| activity.purpose.values().next());
    let mut form = Filled::from_pairs([
        ("activity", activity.key.as_str()),
        ("title", &activity.title),
        ("goal", purpose.map_or("", String::as_str)),
        ("why", &activity.why),
        ("what", &activity.how),
        ("smallest", &activity.smallest),
        ("step", "1"),
        ("sharing", if activity.guide.as_ref().is_some_and(Guide::is_writing) { "private" } else { "shared" }),
        ("read_when", &say.read_when_default()),
    ]);
    set_rhythm(&mut form, activity.rhythm);
    guide_form::suggest(&mut form, activity.guide.as_ref());
    set_fields(&mut form, &activity.form.at_step(1, &BTreeSet::new()));
    form
}

/// The form of a light invitation or of work of one's own, nearly empty.
pub fn blank(say: Say, light: bool) -> Filled {
    let mut form = Filled::from_pairs([("sharing", "shared"), ("step", "1"), ("read_when", &say.read_when_default())]);
    if light {
        form.set("light", "1");
    }
    set_rhythm(&mut form, if light { Rhythm::Event } else { Rhythm::Free });
    form
}

pub fn from_terms(terms: &Terms) -> Filled {
    let words = |text: &Option<String>| text.clone().unwrap_or_default();
    let ten = |rated: Option<Ten>| rated.map(|rated| rated.get().to_string()).unwrap_or_default();
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut form = Filled::from_pairs([
        ("activity", words(&terms.activity)),
        ("title", terms.title.clone()),
        ("goal", terms.goal.clone()),
        ("why", terms.why.clone()),
        ("what", terms.what.clone()),
        ("when", words(&terms.when)),
        ("amount", words(&terms.amount)),
        ("smallest", words(&terms.smallest)),
        ("obstacles", words(&terms.obstacles)),
        ("coping", words(&terms.coping)),
        ("importance", ten(terms.importance)),
        ("confidence", ten(terms.confidence)),
        ("difficulty", ten(terms.difficulty)),
        ("sharing", terms.sharing.word().into()),
        ("read_when", words(&terms.read_when)),
        ("starts", day(terms.starts)),
        ("ends", day(terms.ends)),
        ("review", day(terms.review)),
        ("stop_rule", words(&terms.stop_rule)),
        ("step", terms.step.to_string()),
    ]);
    if terms.light {
        form.set("light", "1");
    }
    set_rhythm(&mut form, terms.rhythm);
    guide_form::fill(&mut form, terms.guide.as_ref());
    set_fields(&mut form, &terms.form);
    form
}

/// The terms an activity gives unchanged, at a step; `None` only when the activity itself could not be proposed.
pub fn terms_from(say: Say, activity: &Activity, phase: Phase, step: u8) -> Option<Terms> {
    let mut form = from_activity(say, activity, phase);
    form.set("step", step.to_string());
    set_fields(&mut form, &activity.form.at_step(step, &BTreeSet::new()));
    read(&mut form, say, activity.kind, &activity.form, None, Some(activity))
}

fn set_rhythm(form: &mut Filled, rhythm: Rhythm) {
    form.set("rhythm", rhythm.word());
    form.set("times", rhythm.number().to_string());
    if let Rhythm::Daily { at: Some(at), .. } = rhythm {
        form.set("at", at.word());
    }
}

/// The fields asked, as ticked boxes named `on`.
pub fn set_fields(form: &mut Filled, asked: &Form) {
    let mut pairs: Vec<(String, String)> =
        form.pairs().iter().filter(|(name, _)| name != "on" && name != "has_on").cloned().collect();
    pairs.push(("has_on".into(), "1".into()));
    pairs.extend(asked.fields.iter().map(|field| ("on".to_owned(), field.key.clone())));
    *form = Filled::from_pairs(pairs);
}

/// Ticks the questions of a step that was chosen in place of another, and unticks those above it; whether it had to.
/// With scripts the page does this by itself while one chooses.
pub fn tick_step(form: &mut Filled, whole: &Form) -> bool {
    let step = |name: &str| form.text(name).parse::<u8>().ok().filter(|step| (1..=whole.last_step()).contains(step));
    let (Some(was), Some(now)) = (step("was_step"), step("step")) else { return false };
    if was == now || !form.is_set("has_on") {
        return false;
    }
    let mut asked = whole.clone();
    asked.fields.retain(|field| field.step <= now && (field.step > was || form.has("on", &field.key)));
    set_fields(form, &asked);
    form.set("was_step", now.to_string());
    true
}

/// What a page was made from has moved on: all that was left as it stood follows the newer terms, and what was changed
/// stays as it was sent.
pub fn catch_up(form: &mut Filled, was: &Terms, newer: &Terms) {
    let (was, newer) = (from_terms(was), from_terms(newer));
    let of = |form: &Filled, name: &str| -> BTreeSet<String> {
        form.pairs()
            .iter()
            .filter(|(known, text)| known == name && !text.is_empty())
            .map(|(_, text)| text.clone())
            .collect()
    };
    let names: BTreeSet<&String> = was.pairs().iter().chain(newer.pairs()).map(|(name, _)| name).collect();
    let follows = |name: &str| of(form, name) == of(&was, name) && of(&was, name) != of(&newer, name);
    let names: Vec<&String> = names.into_iter().filter(|name| follows(name)).collect();
    let mut pairs = form.pairs().to_vec();
    pairs.retain(|(name, _)| !names.contains(&name));
    pairs.extend(newer.pairs().iter().filter(|(name, _)| names.contains(&name)).cloned());
    *form = Filled::from_pairs(pairs);
    form.set("was_step", form.text("step"));
}

/// Days nobody means: over already, or further off than anybody plans. What stood there before may stay.
pub fn check_days(form: &mut Filled, say: Say, before: Option<&Terms>, today: Date) {
    let (year_ago, far) = (today.saturating_sub(1.year()), today.saturating_add(YEARS_AHEAD.years()));
    let parts = [
        ("starts", before.and_then(|it| it.starts), year_ago),
        ("ends", before.and_then(|it| it.ends), today),
        ("review", before.and_then(|it| it.review), today),
    ];
    for (name, stood, first) in parts {
        let Some(day) = form.text(name).parse::<Date>().ok().filter(|day| stood != Some(*day)) else { continue };
        if day < year_ago || day > far {
            form.wrong(name, say.day_by_slip(&today.year().to_string()));
        } else if day < first {
            form.wrong(name, say.day_over());
        }
    }
}

/// What names an invitation of one line: its first words, never half of one.
fn first_words(what: &str) -> String {
    if what.chars().count() <= FIRST_WORDS {
        return what.to_owned();
    }
    let start: String = what.chars().take(FIRST_WORDS).collect();
    let whole = start.rsplit_once(char::is_whitespace).map_or(start.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

/// The terms a form says, or none with the reasons noted in it. `whole` is the form to choose fields from: the
/// activity's, or that of the terms before.
pub fn read(
    form: &mut Filled,
    say: Say,
    kind: Kind,
    whole: &Form,
    before: Option<&Terms>,
    activity: Option<&Activity>,
) -> Option<Terms> {
    let light = form.is_set("light");
    let long = |form: &mut Filled, name: &str| {
        let text = form.text(name);
        if text.chars().count() > Terms::LONGEST {
            form.wrong(name, say.too_long(i64::try_from(Terms::LONGEST).unwrap_or(0)));
        }
        text
    };
    let mut title = form.text("title");
    let what = long(form, "what");
    if title.is_empty() && light {
        // One line is enough for an invitation: its first words name it.
        title = first_words(&what);
    }
    if title.is_empty() && !light {
        form.wrong("title", say.title_missing());
    } else if title.chars().count() > Terms::LONGEST_TITLE {
        form.wrong("title", say.too_long(i64::try_from(Terms::LONGEST_TITLE).unwrap_or(0)));
    }
    let (goal, why) = (long(form, "goal"), long(form, "why"));
    if what.is_empty() {
        form.wrong("what", say.what_missing());
    }
    if !light && goal.is_empty() {
        form.wrong("goal", say.goal_missing());
    }
    if !light && why.is_empty() {
        form.wrong("why", say.why_missing());
    }
    let mut optional = |name: &str| Some(long(form, name)).filter(|text| !text.is_empty());
    let (when, amount, smallest) = (optional("when"), optional("amount"), optional("smallest"));
    let (obstacles, coping) = (optional("obstacles"), optional("coping"));
    let (read_when, stop_rule) = (optional("read_when"), optional("stop_rule"));
    let (importance, confidence, difficulty) =
        (ten(form, say, "importance"), ten(form, say, "confidence"), ten(form, say, "difficulty"));
    let (starts, ends, review) = (day(form, say, "starts"), day(form, say, "ends"), day(form, say, "review"));
    if let (Some(starts), Some(ends)) = (starts, ends)
        && ends < starts
    {
        form.wrong("ends", say.ends_before_start());
    }
    let times = number(form, say, "times");
    if let Some(range) = Rhythm::numbers(form.value("rhythm")).filter(|range| !range.contains(&times)) {
        form.wrong("times", say.times_between(i64::from(*range.start()), i64::from(*range.end())));
    }
    let rhythm = Rhythm::of(form.value("rhythm"), times, DayPart::parse(form.value("at")));
    if rhythm.is_none() {
        form.wrong("rhythm", say.choose_one());
    }
    let sharing = Sharing::parse(form.value("sharing"));
    if sharing.is_none() {
        form.wrong("sharing", say.choose_one());
    }
    let step = number(form, say, "step").clamp(1, whole.last_step());
    let own_why = match before {
        Some(before) if before.why.trim() == why => before.own_why,
        _ => activity.is_none_or(|activity| activity.why.trim() != why),
    };
    let suggested = activity
        .map_or_else(|| before.and_then(|before| before.guide.clone()), |activity| activity.guide.clone())
        .or_else(|| before.and_then(|before| before.guide.clone()));
    let guide = guide_form::read(form, say, suggested);
    if !form.is_right() {
        return None;
    }
    Some(Terms {
        kind,
        activity: form.text_or_none("activity").filter(|_| activity.is_some() || before.is_some()),
        title,
        goal,
        why,
        own_why,
        what,
        when,
        rhythm: rhythm?,
        amount,
        smallest,
        obstacles,
        coping,
        importance,
        confidence,
        difficulty,
        sharing: sharing?,
        read_when,
        starts,
        ends,
        review,
        stop_rule,
        light,
        step,
        form: if activity.is_some() && whole.fields.is_empty() {
            Form::default()
        } else {
            asked(form, say, whole, step, light)
        },
        guide,
        digests: activity.map_or_else(
            || before.map(|before| before.digests.clone()).unwrap_or_default(),
            |activity| activity.digests.clone(),
        ),
    })
}

/// The fields that are ticked. A step chosen higher than before brings its fields along; a form that was not
/// shown (a light invitation, own work) asks for one free note.
fn asked(form: &Filled, say: Say, whole: &Form, step: u8, light: bool) -> Form {
    if whole.fields.is_empty() {
        return if light { Form::default() } else { note(say) };
    }
    if !form.is_set("has_on") {
        return whole.at_step(step, &BTreeSet::new());
    }
    let was: u8 = form.text("was_step").parse().unwrap_or(step);
    let off: BTreeSet<String> = whole
        .fields
        .iter()
        .filter(|field| !form.has("on", &field.key) && (field.step <= was || field.step > step))
        .map(|field| field.key.clone())
        .collect();
    let highest = whole.fields.iter().filter(|field| form.has("on", &field.key)).map(|field| field.step).max();
    whole.at_step(step.max(highest.unwrap_or(1)), &off)
}

/// The form of work that has none of its own: one free note.
fn note(say: Say) -> Form {
    let kind = FieldKind::LongText;
    let field = Field { key: "note".into(), label: say.note_label(), kind, ..Field::default() };
    Form { steps: Vec::new(), fields: vec![field] }
}

/// A rating a form may name.
pub fn ten(form: &mut Filled, say: Say, name: &str) -> Option<Ten> {
    let text = form.text_or_none(name)?;
    match text.parse::<u8>().ok().and_then(|rated| Ten::try_from(rated).ok()) {
        None => {
            form.wrong(name, say.not_ten());
            None
        }
        rated => rated,
    }
}

fn day(form: &mut Filled, say: Say, name: &str) -> Option<Date> {
    let text = form.text_or_none(name)?;
    match text.parse() {
        Err(_) => {
            form.wrong(name, say.not_a_date());
            None
        }
        Ok(day) => Some(day),
    }
}

fn number(form: &mut Filled, say: Say, name: &str) -> u8 {
    match form.text_or_none(name).map(|text| text.parse::<u8>()) {
        None => 1,
        Some(Ok(number)) => number,
        Some(Err(_)) => {
            form.wrong(name, say.not_a_number());
            1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::lang::Lang;

    /// The terms of an activity whose why was left or typed anew, after earlier terms or without any.
    fn told(activity: Option<&Activity>, why: &str, before: Option<&Terms>) -> Terms {
        let say = Say::new(Lang::En);
        let mut form = activity.map_or_else(|| blank(say, false), |it| from_activity(say, it, Phase::Baseline));
        for (name, text) in [("title", "Urges"), ("what", "Tap"), ("goal", "To see"), ("why", why)] {
            form.set(name, text);
        }
        let whole = activity.map(|it| it.form.clone()).unwrap_or_default();
        read(&mut form, say, Kind::SelfRecord, &whole, before, activity).unwrap()
    }

    #[test]
    fn only_what_was_typed_anew_is_in_own_words_whoever_wrote_the_activity() {
        let built_in = crate::kit::Library::built_in().unwrap().get(Lang::En, "urge-record").unwrap().clone();
        let practices =
            Activity { key: "own-of-the-practice".into(), why: "We like to count.".into(), ..built_in.clone() };
        for activity in [&built_in, &practices] {
            let first = told(Some(activity), &activity.why, None);
            assert!(!first.own_why, "{}", activity.key);
            assert!(told(Some(activity), "To sleep again", None).own_why);
            // Whoever changes it may not see the activity, or it says something else by now.
            assert!(!told(None, &activity.why, Some(&first)).own_why);
            let newer = Activity { why: "We count more.".into(), ..activity.clone() };
            assert!(!told(Some(&newer), &activity.why, Some(&first)).own_why);
            let second = told(None, "To sleep again", Some(&first));
            assert!(second.own_why && told(None, "To sleep again", Some(&second)).own_why);
        }
        assert!(told(None, "To sleep again", None).own_why);
    }
}
