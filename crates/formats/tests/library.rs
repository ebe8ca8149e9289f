//! What every built-in activity owes its readers, and how easily its words read: reported, not decided.

#![expect(clippy::print_stdout, reason = "the reading levels are for people to look at")]

use domain::{activity::Activity, lang::Lang};
use formats::{
    activity,
    reading::{self, Level},
};
use std::{collections::BTreeMap, error::Error, fs, path::Path};

fn every(folder: &Path, found: &mut Vec<Activity>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            every(&path, found)?;
        } else {
            found.push(
                activity::read(&fs::read_to_string(&path)?).map_err(|wrong| format!("{}: {wrong}", path.display()))?,
            );
        }
    }
    Ok(())
}

fn library(lang: Lang) -> Result<Vec<Activity>, Box<dyn Error>> {
    let mut found = Vec::new();
    every(&Path::new("../../library").join(lang.tag()), &mut found)?;
    found.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(found)
}

#[test]
fn every_activity_says_why_what_at_least_with_what_care_and_on_what_it_rests() -> Result<(), Box<dyn Error>> {
    for lang in Lang::ALL {
        let all = library(lang)?;
        assert!(all.len() >= 60, "{} activities in {}", all.len(), lang.tag());
        for it in &all {
            let who = format!("{} {}", lang.tag(), it.key);
            assert!(!it.purpose.is_empty() && !it.why.is_empty() && !it.smallest.is_empty(), "{who}");
            assert!(!it.cautions.is_empty(), "{who} names no caution");
            assert!(!it.evidence.is_empty(), "{who} names no evidence");
            assert!(
                it.evidence.iter().all(|rests| !rests.source.trim().is_empty()),
                "{who} has a claim without a source"
            );
            assert!(!it.schools.is_empty() && !it.form.fields.is_empty(), "{who}");
        }
    }
    Ok(())
}

/// The languages have the same activities, guides, digests and fields; only the words differ.
#[test]
fn the_languages_differ_in_their_words_only() -> Result<(), Box<dyn Error>> {
    let shape = |it: &Activity| {
        let fields: Vec<String> = it
            .form
            .fields
            .iter()
            .map(|field| {
                let options: Vec<&str> = field.kind.options().iter().map(|option| option.key.as_str()).collect();
                format!(
                    "{} {} {options:?} {} {} {:?} {:?} {}",
                    field.key,
                    field.kind.word(),
                    field.step,
                    field.required,
                    field.show_if,
                    field.stage,
                    field.for_session
                )
            })
            .collect();
        let guide = it.guide.as_ref().map(|guide| guide.word());
        (it.kind, it.schools.clone(), it.rhythm, it.minutes, guide, it.digests.clone(), it.form.steps.len(), fields)
    };
    let (en, es) = (library(Lang::En)?, library(Lang::Es)?);
    let of = |all: &[Activity]| all.iter().map(|it| (it.key.clone(), shape(it))).collect::<BTreeMap<_, _>>();
    let (en, es) = (of(&en), of(&es));
    assert_eq!(en.keys().collect::<Vec<_>>(), es.keys().collect::<Vec<_>>());
    for (key, shape) in &en {
        assert_eq!(Some(shape), es.get(key), "{key}");
    }
    Ok(())
}

#[test]
fn what_clients_read_reads_plainly() -> Result<(), Box<dyn Error>> {
    for lang in Lang::ALL {
        let mut levels: Vec<(f64, String)> = Vec::new();
        for it in library(lang)? {
            let level = reading::level(lang, &reading::client_text(&it)).ok_or("nothing to read")?;
            let hard = match level {
                Level::SchoolYears(years) => years,
                Level::Perspicuity(index) => -index,
            };
            levels.push((hard, it.key.clone()));
            assert!(level.is_plain(), "{} {}: {level:?}", lang.tag(), it.key);
        }
        levels.sort_by(|a, b| b.0.total_cmp(&a.0));
        let middle = levels.get(levels.len() / 2).map_or(0.0, |level| level.0.abs());
        let (hardest, key) = levels.first().ok_or("no activities")?;
        let scale = if lang == Lang::En { "years of school (Flesch–Kincaid)" } else { "INFLESZ" };
        println!(
            "{}: {} activities, middle {middle:.1}, hardest {:.1} ({key}); {scale}",
            lang.tag(),
            levels.len(),
            hardest.abs()
        );
    }
    Ok(())
}
