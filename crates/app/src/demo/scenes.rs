//! The words of the demo: scenes of everyday life for every activity, in both languages, from scenes.toml.

use super::Dice;
use crate::{entries::Step, ladders::Body};
use domain::{card::Card, lang::Lang};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

#[derive(Deserialize, Clone)]
#[serde(untagged)]
pub enum Said {
    Text(String),
    Words(Vec<String>),
}

#[derive(Deserialize)]
pub struct Scene {
    lang: String,
    activity: String,
    #[serde(flatten)]
    said: BTreeMap<String, Said>,
}

impl Scene {
    /// The step of a ladder it is a try of: its number, from 1.
    pub fn step(&self, steps: &[Step]) -> Option<Step> {
        steps.get(self.number("step")?.checked_sub(1)?).cloned()
    }
    /// In how many days it is to be, of something only planned.
    pub fn plan_in(&self) -> Option<i64> {
        self.number("plan_in").and_then(|days| i64::try_from(days).ok())
    }
    /// What it says to a field. The field named `activity` is written `activity_`, for the scene itself has that key.
    pub fn answer(&self, key: &str) -> Option<&Said> {
        self.said.get(if key == "activity" { "activity_" } else { key })
    }
    fn number(&self, key: &str) -> Option<usize> {
        match self.said.get(key)? {
            Said::Text(text) => text.parse().ok(),
            Said::Words(_) => None,
        }
    }
}

#[derive(Deserialize)]
struct Ladder {
    lang: String,
    activity: String,
    steps: Vec<Body>,
}

/// What a client asks of somebody close, and what they write.
#[derive(Deserialize)]
pub struct Close {
    client: String,
    pub activity: String,
    pub asks: String,
    pub who: String,
    pub ask: String,
    pub question: String,
    pub note: String,
    pub said: Vec<String>,
}

/// What a client has written on the card for hard moments.
#[derive(Deserialize)]
struct Own {
    client: String,
    #[serde(flatten)]
    card: Card,
}

#[derive(Deserialize)]
struct File {
    scene: Vec<Scene>,
    close: Vec<Close>,
    card: Vec<Own>,
    #[serde(default)]
    ladder: Vec<Ladder>,
    phrases: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is part of the program and read by a test")]
    toml::from_str(include_str!("scenes.toml")).expect("scenes.toml is sound")
});

/// The scenes of an activity in a language.
pub fn scenes(lang: Lang, activity: &str) -> Vec<&'static Scene> {
    FILE.scene.iter().filter(|scene| scene.lang == lang.tag() && scene.activity == activity).collect()
}

/// The steps two people might make for an activity.
pub fn ladder(lang: Lang, activity: &str) -> impl Iterator<Item = &'static Body> {
    let found = FILE.ladder.iter().filter(move |ladder| ladder.lang == lang.tag() && ladder.activity == activity);
    found.flat_map(|ladder| ladder.steps.iter())
}

/// The close person of a client, if they have one.
pub fn close(client: &str) -> Option<&'static Close> {
    FILE.close.iter().find(|close| close.client == client)
}

/// The own card of a client, if they have filled it in.
pub fn card(client: &str) -> Option<&'static Card> {
    FILE.card.iter().find(|own| own.client == client).map(|own| &own.card)
}

/// All phrases of a kind.
pub fn phrases(lang: Lang, kind: &str) -> &'static [String] {
    FILE.phrases.get(lang.tag()).and_then(|kinds| kinds.get(kind)).map_or(&[], Vec::as_slice)
}

/// One phrase of a kind; the same dice give the same phrase.
pub fn phrase(lang: Lang, kind: &str, dice: &mut Dice) -> String {
    dice.pick(phrases(lang, kind)).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::demo::stories::{HELENS, MARTAS};

    #[test]
    fn every_activity_of_a_story_is_in_the_library_and_has_scenes() {
        let library = crate::kit::Library::built_in().unwrap();
        for story in HELENS.iter().chain(MARTAS) {
            for work in story.work {
                assert!(library.get(story.lang, work.activity).is_some(), "{}", work.activity);
                assert!(!scenes(story.lang, work.activity).is_empty(), "{} {}", story.lang.tag(), work.activity);
            }
        }
    }

    #[test]
    fn a_close_person_is_asked_what_the_clients_own_work_asks() {
        let library = crate::kit::Library::built_in().unwrap();
        for close in &FILE.close {
            let mut stories = HELENS.iter().chain(MARTAS);
            let story = stories.find(|story| story.name == close.client).unwrap();
            assert!(story.work.iter().any(|work| work.activity == close.activity), "{}", close.client);
            let activity = library.get(story.lang, &close.activity).unwrap();
            let field = activity.form.field(&close.asks).unwrap();
            assert!(domain::observer::can_be_asked_of_both(&field.kind), "{}", close.asks);
        }
    }

    #[test]
    fn what_a_scene_says_is_asked_by_its_activity() {
        let library = crate::kit::Library::built_in().unwrap();
        for scene in &FILE.scene {
            let Some(activity) = library.get(Lang::parse(&scene.lang).unwrap(), &scene.activity) else { continue };
            for key in scene.said.keys().filter(|key| !matches!(key.as_str(), "step" | "plan_in")) {
                let key = key.trim_end_matches('_');
                assert!(activity.form.field(key).is_some(), "{}: {key}", scene.activity);
            }
        }
    }
}
