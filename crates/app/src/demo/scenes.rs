//! The words of the demo: scenes of everyday life for every activity, in both languages, from scenes.toml.

use super::Dice;
use domain::lang::Lang;
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
    pub said: BTreeMap<String, Said>,
}

#[derive(Deserialize)]
struct File {
    scene: Vec<Scene>,
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

/// One phrase of a kind; the same dice give the same phrase.
pub fn phrase(lang: Lang, kind: &str, dice: &mut Dice) -> String {
    let all = FILE.phrases.get(lang.tag()).and_then(|kinds| kinds.get(kind));
    all.and_then(|all| dice.pick(all)).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_activity_has_scenes_in_every_language() {
        let library = crate::library::Library::built_in().unwrap();
        for lang in Lang::ALL {
            for activity in library.all(lang) {
                assert!(!scenes(lang, &activity.key).is_empty(), "{} {}", lang.tag(), activity.key);
            }
        }
    }
}
