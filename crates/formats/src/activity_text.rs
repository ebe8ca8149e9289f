//! An activity as the text it could have been read from: what `activity::read` reads back is the same activity.

use domain::{
    activity::Activity,
    digest::{Digest, SleepFields},
    form::{Choice, Field, FieldKind, ShowIf, When},
    guide::Guide,
    rhythm::Rhythm,
};
use toml::{Table, Value};

/// Writes an activity file.
pub fn write(it: &Activity) -> String {
    let mut head = Table::new();
    let mut put = |key: &str, value: Value| {
        head.insert(key.into(), value);
    };
    put("key", text(&it.key));
    put("kind", text(it.kind.word()));
    put("title", text(&it.title));
    put("summary", text(&it.summary));
    put("schools", it.schools.iter().map(|school| text(school.word())).collect::<Vec<_>>().into());
    put("problems", texts(&it.problems));
    if let Some(minutes) = it.minutes {
        put("minutes", number(minutes));
    }
    put("why", text(&it.why));
    put("how", text(&it.how));
    put("smallest", text(&it.smallest));
    put("cautions", texts(&it.cautions));
    if !it.form.steps.is_empty() {
        put("steps", texts(&it.form.steps));
    }
    let mut out = String::new();
    for (key, value) in &head {
        line(&mut out, key, value);
    }
    let purpose = it.purpose.iter().map(|(phase, words)| (phase.word().to_owned(), text(words))).collect();
    section(&mut out, "[purpose]", &purpose);
    section(&mut out, "[rhythm]", &rhythm(it.rhythm));
    for rests in &it.evidence {
        let mut table =
            Table::from_iter([("claim".into(), text(&rests.claim)), ("source".into(), text(&rests.source))]);
        if let Some(doi) = &rests.doi {
            table.insert("doi".into(), text(doi));
        }
        section(&mut out, "[[evidence]]", &table);
    }
    if let Some(it) = &it.guide {
        section(&mut out, "[guide]", &guide(it));
    }
    for it in &it.digests {
        section(&mut out, "[[digest]]", &digest(it));
    }
    for it in &it.form.fields {
        section(&mut out, "[[field]]", &field(it));
    }
    out
}

fn text(words: &str) -> Value {
    Value::String(words.to_owned())
}
fn texts(all: &[String]) -> Value {
    Value::Array(all.iter().map(|one| text(one)).collect())
}
fn number(n: impl Into<i64>) -> Value {
    Value::Integer(n.into())
}

/// `key = value` on one line, but for texts of several lines and long lists.
fn line(out: &mut String, key: &str, value: &Value) {
    let written = match value {
        Value::String(words) if words.contains('\n') && !words.contains("\"\"\"") && !words.contains('\\') => {
            let plain = words.chars().all(|c| c == '\n' || !c.is_control());
            if plain && !words.ends_with('"') { format!("\"\"\"\n{words}\"\"\"") } else { value.to_string() }
        }
        Value::Array(all) if all.len() > 1 && value.to_string().len() > 100 => {
            let items: String = all.iter().map(|one| format!("  {one},\n")).collect();
            format!("[\n{items}]")
        }
        other => other.to_string(),
    };
    out.push_str(key);
    out.push_str(" = ");
    out.push_str(&written);
    out.push('\n');
}

fn section(out: &mut String, heading: &str, table: &Table) {
    out.push('\n');
    out.push_str(heading);
    out.push('\n');
    for (key, value) in table {
        line(out, key, value);
    }
}

fn rhythm(rhythm: Rhythm) -> Table {
    let mut table = Table::from_iter([("kind".into(), text(rhythm.word()))]);
    match rhythm {
        Rhythm::Daily { times, at } => {
            table.insert("times".into(), number(times));
            if let Some(at) = at {
                table.insert("at".into(), text(at.word()));
            }
        }
        Rhythm::TimesAWeek { times } => {
            table.insert("times".into(), number(times));
        }
        Rhythm::EveryNDays { days } => {
            table.insert("days".into(), number(days));
        }
        Rhythm::Event | Rhythm::Free => {}
    }
    table
}

fn guide(guide: &Guide) -> Table {
    let mut table = Table::from_iter([("kind".into(), text(guide.word()))]);
    let mut put = |key: &str, value: Value| {
        table.insert(key.into(), value);
    };
    match guide {
        Guide::Writing { minutes, visits, prompts } => {
            if let Some(minutes) = minutes {
                put("minutes", number(*minutes));
            }
            if let Some(visits) = visits {
                put("visits", number(*visits));
            }
            put("prompts", texts(prompts));
        }
        Guide::Pacer { minutes, patterns } => {
            put("minutes", number(*minutes));
            let pattern = |it: &domain::guide::Pattern| {
                let counts = it.counts.get().into_iter().map(number).collect::<Vec<_>>();
                Table::from_iter([("name".into(), text(&it.name)), ("counts".into(), counts.into())]).into()
            };
            put("patterns", Value::Array(patterns.iter().map(pattern).collect()));
        }
        Guide::Script { lines } => {
            let line = |it: &domain::guide::Line| {
                Table::from_iter([("say".into(), text(&it.say)), ("pause".into(), number(it.pause))]).into()
            };
            put("lines", Value::Array(lines.iter().map(line).collect()));
        }
        Guide::Timer { minutes, prompts } => {
            put("minutes", number(*minutes));
            put("prompts", texts(prompts));
        }
        Guide::Reading(it) => {
            for (key, words) in [("work", &it.work), ("part", &it.part), ("find", &it.find)] {
                if !words.is_empty() {
                    put(key, text(words));
                }
            }
            if let Some(visits) = it.visits {
                put("visits", number(visits));
            }
            put("prompts", texts(&it.prompts));
        }
        Guide::Ladder { rates, ideas } => {
            put("rates", text(rates.word()));
            put("ideas", texts(ideas));
        }
    }
    table
}

fn digest(digest: &Digest) -> Table {
    let mut pairs: Vec<(&str, Value)> = Vec::new();
    let maybe = |key, field: &Option<String>| field.as_ref().map(|field| (key, text(field)));
    let show = match digest {
        Digest::Change { before, after } => {
            pairs.extend([("before", text(before)), ("after", text(after))]);
            "change"
        }
        Digest::Spread { field } => {
            pairs.push(("field", text(field)));
            "spread"
        }
        Digest::Tally { field } => {
            pairs.push(("field", text(field)));
            "tally"
        }
        Digest::Apart { urge, acted, at_least } => {
            pairs.extend([("urge", text(urge)), ("acted", text(acted)), ("at_least", Value::Float(*at_least))]);
            "apart"
        }
        Digest::Planned { pleasure, mastery } => {
            pairs.extend([maybe("pleasure", pleasure), maybe("mastery", mastery)].into_iter().flatten());
            "planned"
        }
        Digest::Sleep(SleepFields { bed, tried, latency, awake, woke, up }) => {
            let all =
                [("bed", bed), ("tried", tried), ("latency", latency), ("awake", awake), ("woke", woke), ("up", up)];
            pairs.extend(all.into_iter().filter_map(|(key, field)| maybe(key, field)));
            "sleep"
        }
        Digest::Gap { importance, consistency } => {
            pairs.extend([("importance", text(importance)), ("consistency", text(consistency))]);
            "gap"
        }
        Digest::Words { field } => {
            pairs.push(("field", text(field)));
            "words"
        }
    };
    [("show", text(show))].into_iter().chain(pairs).map(|(key, value)| (key.to_owned(), value)).collect()
}

fn field(it: &Field) -> Table {
    let mut table = Table::from_iter([("key".into(), text(&it.key)), ("label".into(), text(&it.label))]);
    let mut put = |key: &str, value: Value| {
        table.insert(key.into(), value);
    };
    if let Some(help) = &it.help {
        put("help", text(help));
    }
    put("kind", text(it.kind.word()));
    match &it.kind {
        FieldKind::Rating10 { ends: Some(ends) } | FieldKind::Rating100 { ends: Some(ends) } => {
            put("ends", texts(ends))
        }
        FieldKind::Number { min, max, unit } => {
            if let Some(min) = min {
                put("min", Value::Float(*min));
            }
            if let Some(max) = max {
                put("max", Value::Float(*max));
            }
            if let Some(unit) = unit {
                put("unit", text(unit));
            }
        }
        FieldKind::Count { max, unit } => {
            if let Some(max) = max {
                put("max", Value::Float((*max).into()));
            }
            if let Some(unit) = unit {
                put("unit", text(unit));
            }
        }
        kind if !kind.options().is_empty() => put("options", options(kind.options())),
        _ => {}
    }
    if let Some(stage) = it.stage {
        put("stage", text(stage.word()));
    }
    if it.step != 1 {
        put("step", number(it.step));
    }
    if it.required {
        put("required", Value::Boolean(true));
    }
    if it.for_session {
        put("for_session", Value::Boolean(true));
    }
    if let Some(ShowIf { field, when }) = &it.show_if {
        let (key, value) = match when {
            When::Is(word) => ("is", text(word)),
            When::AtLeast(least) => ("at_least", Value::Float(*least)),
        };
        put("show_if", Table::from_iter([("field".into(), text(field)), (key.into(), value)]).into());
    }
    table
}

fn options(all: &[Choice]) -> Value {
    let option =
        |it: &Choice| Table::from_iter([("key".into(), text(&it.key)), ("label".into(), text(&it.label))]).into();
    Value::Array(all.iter().map(option).collect())
}
