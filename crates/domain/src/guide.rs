//! A guide is what helps while doing it. Its words and numbers are data; only a new *way* of helping is new code.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Guide {
    /// A quiet page to write on.
    Writing {
        /// Length of the optional quiet timer.
        minutes: Option<u16>,
        visits: Option<u16>,
        #[serde(default)]
        prompts: Vec<String>,
    },
    /// Breathing by counts, shown and, if wanted, heard or felt.
    Pacer {
        /// Suggested length, 1 to 30.
        minutes: u16,
        /// The first is suggested; see [`own_counts`].
        patterns: Vec<Pattern>,
    },
    /// A script, line by line, at its own pace.
    Script { lines: Vec<Line> },
    /// A timer with something to keep in mind: rehearsing, worry time.
    Timer {
        minutes: u16,
        #[serde(default)]
        prompts: Vec<String>,
    },
    /// Something to read, watch or hear over several visits.
    Reading(Reading),
    /// Graded steps, made together on a page of their own.
    Ladder {
        rates: Rates,
        /// Ideas for steps; none becomes one by itself.
        #[serde(default)]
        ideas: Vec<String>,
    },
}

/// Seconds of one breath: in, hold, out, hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    pub name: String,
    pub counts: Counts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "[u8; 4]", into = "[u8; 4]")]
pub struct Counts([u8; 4]);

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a breath is 2 to 12 seconds in, 2 to 12 out, and at most 12 held after each")]
pub struct NoBreath;

impl Counts {
    pub const LONGEST: u8 = 12;
    pub fn get(self) -> [u8; 4] {
        self.0
    }
    /// One whole breath in seconds.
    pub fn seconds(self) -> u16 {
        self.0.into_iter().map(u16::from).sum()
    }
    /// Whether the breath is held at all, which is not for everybody.
    pub fn is_held(self) -> bool {
        let [_, held, _, empty] = self.0;
        held > 0 || empty > 0
    }
}
impl TryFrom<[u8; 4]> for Counts {
    type Error = NoBreath;
    fn try_from(counts: [u8; 4]) -> Result<Self, NoBreath> {
        let [inward, held, outward, empty] = counts;
        let breath = 2..=Self::LONGEST;
        if breath.contains(&inward) && breath.contains(&outward) && held <= Self::LONGEST && empty <= Self::LONGEST {
            Ok(Counts(counts))
        } else {
            Err(NoBreath)
        }
    }
}
impl From<Counts> for [u8; 4] {
    fn from(counts: Counts) -> [u8; 4] {
        counts.0
    }
}

/// Whether counts of one's own can be set: they can hold the breath, so only where a breath that is held is among those
/// agreed on.
pub fn own_counts(patterns: &[Pattern]) -> bool {
    patterns.iter().any(|pattern| pattern.counts.is_held())
}

/// One line of a script, and the quiet after it in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub say: String,
    pub pause: u16,
}

/// What is read, watched or heard. What a library file leaves open is filled in when it is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// Which book, article, film or recording.
    pub work: String,
    /// Which part of it: a chapter, a scene.
    pub part: String,
    /// Where to get it, in plain words; never an address to click.
    pub find: String,
    pub visits: Option<u16>,
    /// Questions to keep in mind.
    pub prompts: Vec<String>,
}

crate::word_enum! {
    /// What a step of a ladder is rated by, 0 to 100.
    pub enum Rates {
        Distress = "distress",
        Difficulty = "difficulty",
    }
}

impl Guide {
    pub const KINDS: &'static [&'static str] = &["writing", "pacer", "script", "timer", "reading", "ladder"];

    pub fn word(&self) -> &'static str {
        match self {
            Guide::Writing { .. } => "writing",
            Guide::Pacer { .. } => "pacer",
            Guide::Script { .. } => "script",
            Guide::Timer { .. } => "timer",
            Guide::Reading(_) => "reading",
            Guide::Ladder { .. } => "ladder",
        }
    }

    pub fn is_writing(&self) -> bool {
        matches!(self, Guide::Writing { .. })
    }

    pub fn is_ladder(&self) -> bool {
        matches!(self, Guide::Ladder { .. })
    }

    pub fn prompts(&self) -> &[String] {
        match self {
            Guide::Writing { prompts, .. } | Guide::Timer { prompts, .. } => prompts,
            Guide::Reading(reading) => &reading.prompts,
            Guide::Ladder { ideas, .. } => ideas,
            Guide::Pacer { .. } | Guide::Script { .. } => &[],
        }
    }
}

/// About how long a script takes, in seconds: the pauses, and reading aloud at 2.5 words a second.
pub fn script_seconds(lines: &[Line]) -> u32 {
    lines
        .iter()
        .map(|line| {
            let words = u32::try_from(line.say.split_whitespace().count()).unwrap_or(u32::MAX);
            u32::from(line.pause).saturating_add(words.saturating_mul(2) / 5)
        })
        .fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_breath_needs_both_ways() {
        assert!(Counts::try_from([4, 7, 8, 0]).is_ok());
        assert_eq!(Counts::try_from([0, 4, 4, 4]), Err(NoBreath));
        assert_eq!(Counts::try_from([4, 0, 13, 0]), Err(NoBreath));
        assert_eq!(Counts::try_from([4, 4, 4, 4]).unwrap().seconds(), 16);
        assert!(serde_json::from_str::<Counts>("[1, 0, 6, 0]").is_err());
    }

    #[test]
    fn a_script_takes_its_pauses_and_its_words() {
        let line = Line { say: "Let your hands lie where they are.".into(), pause: 10 };
        assert_eq!(script_seconds(&[line.clone(), line]), 24);
    }
}
