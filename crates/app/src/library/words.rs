//! An activity in words: its tags, its rhythm, and what it asks.

use crate::kit::Say;
use domain::{
    activity::Activity,
    form::{Field, FieldKind, Form, ShowIf, When},
    rhythm::Rhythm,
};

/// What it is, in a few words each.
pub fn tags(say: Say, activity: &Activity) -> Vec<String> {
    let schools = activity.schools.iter().map(|school| say.school_name(school.word()));
    few(say, activity).into_iter().chain(schools).collect()
}

/// The same for a list: its kind first, and how long it takes.
pub fn few(say: Say, activity: &Activity) -> Vec<String> {
    let minutes = activity.minutes.map(|minutes| say.library_minutes(i64::from(minutes)));
    [say.kind_name(activity.kind.word())].into_iter().chain(minutes).collect()
}

pub fn rhythm(say: Say, rhythm: Rhythm) -> String {
    let number = i64::from(rhythm.number());
    match rhythm {
        Rhythm::Event => say.rhythm_event(),
        Rhythm::Free => say.rhythm_free(),
        Rhythm::Daily { at: Some(at), times: 1 } => say.rhythm_daily_at(&say.day_part(at.word())),
        Rhythm::Daily { .. } => say.rhythm_daily(number),
        Rhythm::TimesAWeek { .. } => say.rhythm_weekly(number),
        Rhythm::EveryNDays { .. } => say.rhythm_every(number),
    }
}

/// What is asked from a step on.
pub struct Step {
    /// Empty for a form that does not grow.
    pub name: String,
    pub questions: Vec<Question>,
}

pub struct Question {
    pub label: String,
    pub kind: String,
    pub help: Option<String>,
    /// Words to choose from, in the client's language.
    pub options: Vec<String>,
    /// What else there is to know: bounds, what the ends mean, when it is asked.
    pub more: Vec<String>,
}

/// The form by step; a step in which nothing new is asked is left out.
pub fn steps(say: Say, form: &Form) -> Vec<Step> {
    let step = |number: u8| Step {
        name: match form.steps.get(usize::from(number) - 1) {
            Some(name) => say.library_step(i64::from(number), name),
            None => String::new(),
        },
        questions: form.fields.iter().filter(|field| field.step == number).map(|it| question(say, form, it)).collect(),
    };
    (1..=form.last_step()).map(step).filter(|step| !step.questions.is_empty()).collect()
}

fn question(say: Say, form: &Form, field: &Field) -> Question {
    let mut more = bounds(say, &field.kind);
    more.extend(field.stage.map(|stage| say.library_stage(stage.word())));
    if field.required {
        more.push(say.library_required());
    }
    more.extend(field.show_if.as_ref().and_then(|rule| condition(say, form, rule)));
    if field.for_session {
        more.push(say.library_for_session());
    }
    Question {
        label: field.label.clone(),
        kind: say.field_kind(field.kind.word()),
        help: field.help.clone(),
        options: field.kind.options().iter().map(|option| option.label.clone()).collect(),
        more,
    }
}

fn bounds(say: Say, kind: &FieldKind) -> Vec<String> {
    let (low, high, unit) = match kind {
        FieldKind::Rating10 { ends: Some([low, high]) } => return vec![say.library_ends(low, 10_i64, high)],
        FieldKind::Rating100 { ends: Some([low, high]) } => return vec![say.library_ends(low, 100_i64, high)],
        FieldKind::Number { min, max, unit } => (*min, *max, unit),
        FieldKind::Count { max, unit } => (None, max.map(f64::from), unit),
        _ => return Vec::new(),
    };
    let low = low.map(|low| say.library_at_least(&say.number(low)));
    let high = high.map(|high| say.library_at_most(&say.number(high)));
    let unit = unit.as_ref().map(|unit| say.library_unit(unit));
    [low, high, unit].into_iter().flatten().collect()
}

fn condition(say: Say, form: &Form, rule: &ShowIf) -> Option<String> {
    let by = form.field(&rule.field)?;
    let option =
        |key: &str| by.kind.options().iter().find(|option| option.key == key).map(|option| option.label.clone());
    Some(match &rule.when {
        When::AtLeast(least) => say.library_only_from(&by.label, &say.number(*least)),
        When::Is(key) if key == "yes" => say.library_only_if(&by.label, &option(key).unwrap_or_else(|| say.yes_word())),
        When::Is(key) => say.library_only_if(&by.label, &option(key).unwrap_or_else(|| say.no_word())),
    })
}
