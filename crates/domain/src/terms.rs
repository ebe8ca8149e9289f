//! Terms: one version of what is proposed. They are never edited, only followed by the next version.

use crate::{activity::Kind, digest::Digest, form::Form, guide::Guide, rating::Ten, rhythm::Rhythm, word_enum};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

word_enum! {
    /// Who may read an entry, decided by whoever wrote it.
    pub enum Sharing {
        Private = "private",
        /// Only its one-line summary.
        Summary = "summary",
        Shared = "shared",
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    pub kind: Kind,
    /// Key of the library activity it came from, if any.
    pub activity: Option<String>,
    pub title: String,
    /// Which goal it serves.
    pub goal: String,
    /// Why, in the client's own words once the client has changed it.
    pub why: String,
    /// Whether it was changed: what an activity says, built in or of the practice, is nobody's own words.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_why: bool,
    /// Exactly what.
    pub what: String,
    /// When and where, as an if-then.
    pub when: Option<String>,
    pub rhythm: Rhythm,
    /// How much, how long.
    pub amount: Option<String>,
    /// The smallest version that still counts.
    pub smallest: Option<String>,
    pub obstacles: Option<String>,
    /// What then.
    pub coping: Option<String>,
    pub importance: Option<Ten>,
    pub confidence: Option<Ten>,
    pub difficulty: Option<Ten>,
    /// How entries are shared unless the client says otherwise for one.
    pub sharing: Sharing,
    /// When the therapist reads them.
    pub read_when: Option<String>,
    pub starts: Option<Date>,
    pub ends: Option<Date>,
    pub review: Option<Date>,
    pub stop_rule: Option<String>,
    /// A light "just notice…" invitation: one line, no form.
    pub light: bool,
    /// From which step of its activity the form is.
    pub step: u8,
    pub form: Form,
    pub guide: Option<Guide>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub digests: Vec<Digest>,
}

word_enum! {
    /// The parts people see of terms, in the order they are read.
    pub enum Part {
        Title = "title",
        Goal = "goal",
        Why = "why",
        What = "what",
        When = "when",
        Rhythm = "rhythm",
        Amount = "amount",
        Smallest = "smallest",
        Obstacles = "obstacles",
        Coping = "coping",
        Importance = "importance",
        Confidence = "confidence",
        Difficulty = "difficulty",
        Sharing = "sharing",
        ReadWhen = "read_when",
        Starts = "starts",
        Ends = "ends",
        Review = "review",
        StopRule = "stop_rule",
        Guide = "guide",
        Form = "form",
    }
}

impl Terms {
    /// Longest text a part may have, in characters.
    pub const LONGEST: usize = 2_000;
    pub const LONGEST_TITLE: usize = 80;

    /// The parts in which another version differs from this one, in reading order.
    pub fn changed_parts(&self, next: &Terms) -> Vec<Part> {
        Part::ALL.iter().copied().filter(|part| self.differs(next, *part)).collect()
    }

    fn differs(&self, next: &Terms, part: Part) -> bool {
        match part {
            Part::Title => self.title != next.title,
            Part::Goal => self.goal != next.goal,
            Part::Why => self.why != next.why,
            Part::What => self.what != next.what,
            Part::When => self.when != next.when,
            Part::Rhythm => self.rhythm != next.rhythm,
            Part::Amount => self.amount != next.amount,
            Part::Smallest => self.smallest != next.smallest,
            Part::Obstacles => self.obstacles != next.obstacles,
            Part::Coping => self.coping != next.coping,
            Part::Importance => self.importance != next.importance,
            Part::Confidence => self.confidence != next.confidence,
            Part::Difficulty => self.difficulty != next.difficulty,
            Part::Sharing => self.sharing != next.sharing,
            Part::ReadWhen => self.read_when != next.read_when,
            Part::Starts => self.starts != next.starts,
            Part::Ends => self.ends != next.ends,
            Part::Review => self.review != next.review,
            Part::StopRule => self.stop_rule != next.stop_rule,
            Part::Guide => self.guide != next.guide,
            Part::Form => self.form != next.form,
        }
    }
}
