//! What of a guide is shaped when it is proposed: how long, which breath, what to read. The rest comes with the
//! activity.

use crate::kit::{Filled, Say, answers::counts};
use domain::{guide::Guide, terms::Terms};

/// Puts what an activity suggests into the form. A breath that is held is not for everybody: it is there to be ticked.
pub fn suggest(form: &mut Filled, guide: Option<&Guide>) {
    fill(form, guide);
    if let Some(Guide::Pacer { patterns, .. }) = guide {
        let held = |(name, value): &(String, String)| {
            name == "guide_on" && patterns.iter().any(|it| it.counts.is_held() && counts(&it.counts) == *value)
        };
        *form = Filled::from_pairs(form.pairs().iter().filter(|pair| !held(pair)).cloned());
    }
}

/// Puts what can be shaped into the form.
pub fn fill(form: &mut Filled, guide: Option<&Guide>) {
    match guide {
        Some(Guide::Pacer { minutes, patterns }) => {
            form.set("has_guide_on", "1");
            form.set("guide_minutes", minutes.to_string());
            form.set("guide_pattern", patterns.first().map(|pattern| counts(&pattern.counts)).unwrap_or_default());
            let on = patterns.iter().map(|pattern| ("guide_on".to_owned(), counts(&pattern.counts)));
            *form = Filled::from_pairs(form.pairs().iter().cloned().chain(on));
        }
        Some(Guide::Timer { minutes, .. }) => form.set("guide_minutes", minutes.to_string()),
        Some(Guide::Reading(reading)) => {
            form.set("guide_work", reading.work.clone());
            form.set("guide_part", reading.part.clone());
            form.set("guide_find", reading.find.clone());
        }
        _ => {}
    }
}

/// The guide as the form shapes it; what the form does not say stays as suggested.
pub fn read(form: &mut Filled, say: Say, mut guide: Option<Guide>) -> Option<Guide> {
    match &mut guide {
        Some(Guide::Pacer { minutes, patterns }) => {
            *minutes = minutes_of(form, say, *minutes, 30);
            let chosen = form.text("guide_pattern");
            if let Some(at) = patterns.iter().position(|pattern| counts(&pattern.counts) == chosen) {
                patterns[..=at].rotate_right(1);
            }
            if form.is_set("has_guide_on") && !patterns.is_empty() {
                // The one to begin with stays, ticked or not: without any there would be nothing to follow.
                let rest = patterns.split_off(1);
                patterns.extend(rest.into_iter().filter(|it| form.has("guide_on", &counts(&it.counts))));
            }
        }
        Some(Guide::Timer { minutes, .. }) => *minutes = minutes_of(form, say, *minutes, 120),
        Some(Guide::Reading(reading)) => {
            for (name, part) in [
                ("guide_work", &mut reading.work),
                ("guide_part", &mut reading.part),
                ("guide_find", &mut reading.find),
            ] {
                if form.pairs().iter().any(|(sent, _)| sent == name) {
                    *part = form.text(name);
                }
                if part.chars().count() > Terms::LONGEST {
                    form.wrong(name, say.too_long(i64::try_from(Terms::LONGEST).unwrap_or(0)));
                }
            }
        }
        _ => {}
    }
    guide
}

fn minutes_of(form: &mut Filled, say: Say, suggested: u16, most: u16) -> u16 {
    let Some(text) = form.text_or_none("guide_minutes") else { return suggested };
    match text.parse() {
        Ok(minutes) if (1..=most).contains(&minutes) => minutes,
        _ => {
            form.wrong("guide_minutes", say.guide_minutes_wrong(i64::from(most)));
            suggested
        }
    }
}
