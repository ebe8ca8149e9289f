//! An activity as the builder's form. What is filled here and read by `take` is the same activity again.

use super::sheet::{self, DIGESTS, QUESTIONS, SOURCES};
use crate::kit::{Filled, Say};
use domain::{
    activity::Activity,
    digest::Digest,
    form::{Field, FieldKind, ShowIf, When},
    guide::Guide,
    lang::Lang,
    rhythm::Rhythm,
};
use serde_json::Value;

/// The form of an activity that is still to be thought of.
pub fn empty() -> Filled {
    Filled::from_pairs([("kind", "self-record"), ("rhythm", "event"), ("times", "1"), ("g_rates", "distress")])
}

pub fn from(activity: &Activity, say: Say) -> Filled {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
    put("kind", activity.kind.word().into());
    for (name, text) in [
        ("title", &activity.title),
        ("summary", &activity.summary),
        ("why", &activity.why),
        ("how", &activity.how),
        ("smallest", &activity.smallest),
    ] {
        put(name, text.clone());
    }
    for school in &activity.schools {
        put("schools", school.word().into());
    }
    put("problems", activity.problems.join("\n"));
    put("minutes", activity.minutes.map(|minutes| minutes.to_string()).unwrap_or_default());
    put("cautions", activity.cautions.join("\n"));
    for (phase, text) in &activity.purpose {
        put(&format!("purpose_{phase}"), text.clone());
    }
    put("rhythm", activity.rhythm.word().into());
    put("times", activity.rhythm.number().to_string());
    if let Rhythm::Daily { at: Some(at), .. } = activity.rhythm {
        put("at", at.word().into());
    }
    put("steps", activity.form.steps.join("\n"));
    put("g_rates", "distress".into());
    let mut form = Filled::from_pairs(pairs);
    guide(&mut form, activity.guide.as_ref());
    for field in &activity.form.fields {
        question(&mut form, field, say);
    }
    for it in &activity.digests {
        digest(&mut form, it, say);
    }
    for it in &activity.evidence {
        let doi = it.doi.clone().unwrap_or_default();
        sheet::push(&mut form, SOURCES, [("claim", it.claim.clone()), ("source", it.source.clone()), ("doi", doi)]);
    }
    form
}

fn guide(form: &mut Filled, guide: Option<&Guide>) {
    let Some(guide) = guide else { return };
    let mut put = |name: &str, value: String| form.set(name, value);
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    put("guide", guide.word().into());
    match guide {
        Guide::Writing { minutes, visits, prompts } => {
            put("g_minutes", number(*minutes));
            put("g_visits", number(*visits));
            put("g_prompts", prompts.join("\n"));
        }
        Guide::Pacer { minutes, patterns } => {
            let line = |it: &domain::guide::Pattern| {
                format!("{} | {}", it.name, it.counts.get().map(|count| count.to_string()).join(" "))
            };
            put("g_minutes", minutes.to_string());
            put("g_patterns", patterns.iter().map(line).collect::<Vec<_>>().join("\n"));
        }
        Guide::Script { lines } => {
            let line = |it: &domain::guide::Line| format!("{} | {}", it.say, it.pause);
            put("g_lines", lines.iter().map(line).collect::<Vec<_>>().join("\n"));
        }
        Guide::Timer { minutes, prompts } => {
            put("g_minutes", minutes.to_string());
            put("g_prompts", prompts.join("\n"));
        }
        Guide::Reading(reading) => {
            put("g_work", reading.work.clone());
            put("g_part", reading.part.clone());
            put("g_find", reading.find.clone());
            put("g_visits", number(reading.visits));
            put("g_prompts", reading.prompts.join("\n"));
        }
        Guide::Ladder { rates, ideas } => {
            put("g_rates", rates.word().into());
            put("g_ideas", ideas.join("\n"));
        }
    }
}

fn question(form: &mut Filled, field: &Field, say: Say) {
    let at = sheet::count(form, QUESTIONS);
    let mut put = |part: &str, value: String| form.set(&sheet::name(QUESTIONS, at, part), value);
    put("key", field.key.clone());
    put("label", field.label.clone());
    put("help", field.help.clone().unwrap_or_default());
    put("kind", field.kind.word().into());
    put("step", field.step.to_string());
    put("stage", field.stage.map_or("", |stage| stage.word()).into());
    put("required", if field.required { "1" } else { "" }.into());
    put("for_session", if field.for_session { "1" } else { "" }.into());
    match &field.kind {
        FieldKind::Rating10 { ends: Some([low, high]) } | FieldKind::Rating100 { ends: Some([low, high]) } => {
            put("low", low.clone());
            put("high", high.clone());
        }
        FieldKind::Number { min, max, unit } => {
            put("min", min.map(|min| decimal(min, say)).unwrap_or_default());
            put("max", max.map(|max| decimal(max, say)).unwrap_or_default());
            put("unit", unit.clone().unwrap_or_default());
        }
        FieldKind::Count { max, unit } => {
            put("max", max.map(|max| max.to_string()).unwrap_or_default());
            put("unit", unit.clone().unwrap_or_default());
        }
        _ => {}
    }
    match &field.show_if {
        Some(ShowIf { field, when: When::Is(option) }) => put("if", format!("{field}:{option}")),
        Some(ShowIf { field, when: When::AtLeast(least) }) => {
            put("if", format!("{field}>"));
            put("least", decimal(*least, say));
        }
        None => {}
    }
    let options = field.kind.options();
    put("options", options.iter().map(|option| option.label.as_str()).collect::<Vec<_>>().join("\n"));
    let had = options.iter().map(|it| (sheet::name(QUESTIONS, at, "had"), sheet::carried(it)));
    *form = Filled::from_pairs(form.pairs().iter().cloned().chain(had).collect::<Vec<_>>());
}

/// The digest's own names, as it is written in files, are the names of the parts.
fn digest(form: &mut Filled, digest: &Digest, say: Say) {
    let at = sheet::count(form, DIGESTS);
    let Ok(Value::Object(parts)) = serde_json::to_value(digest) else { return };
    for (part, value) in parts {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => decimal(number.as_f64().unwrap_or_default(), say),
            _ => continue,
        };
        form.set(&sheet::name(DIGESTS, at, &part), text);
    }
}

/// A number in full, as the reader's language writes it.
fn decimal(number: f64, say: Say) -> String {
    let text = number.to_string();
    match say.lang {
        Lang::En => text,
        Lang::Es => text.replace('.', ","),
    }
}
