//! What somebody looks for in the library, and what answers to it.

use crate::kit::Desk;
use domain::{
    activity::{Activity, Kind, School},
    lang::Lang,
    phase::Phase,
};
use form_urlencoded::Serializer;

/// A search as the address says it. What the address says wrongly is not asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Words that must all be found.
    pub q: String,
    pub kind: Option<Kind>,
    pub school: Option<School>,
    /// Has a purpose in this phase.
    pub phase: Option<Phase>,
    /// Favourites only.
    pub fav: bool,
}

impl Query {
    pub fn from_desk<W>(desk: &Desk<W>) -> Query {
        Query {
            q: desk.query("q").trim().to_owned(),
            kind: Kind::parse(desk.query("kind")),
            school: School::parse(desk.query("school")),
            phase: Phase::parse(desk.query("purpose")),
            fav: desk.query("fav") == "1",
        }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        *self == Query::default()
    }

    /// Whether more than words narrows it.
    pub fn narrows(&self) -> bool {
        self.kind.is_some() || self.school.is_some() || self.phase.is_some() || self.fav
    }

    /// The address of the shelf with this search; the language only when it is not the reader's own.
    pub fn address(&self, lang: Option<Lang>) -> String {
        let pairs = [
            ("q", self.q.as_str()),
            ("kind", self.kind.map_or("", Kind::word)),
            ("school", self.school.map_or("", School::word)),
            ("purpose", self.phase.map_or("", Phase::word)),
            ("fav", if self.fav { "1" } else { "" }),
            ("lang", lang.map_or("", Lang::tag)),
        ];
        let said = pairs.into_iter().filter(|(_, word)| !word.is_empty());
        let query = Serializer::new(String::new()).extend_pairs(said).finish();
        if query.is_empty() { "/library".into() } else { format!("/library?{query}") }
    }

    fn finds(&self, activity: &Activity) -> bool {
        self.kind.is_none_or(|kind| activity.kind == kind)
            && self.school.is_none_or(|school| activity.schools.contains(&school))
            && self.phase.is_none_or(|phase| activity.purpose.contains_key(&phase))
            && activity.answers_to(&self.q)
    }
}

/// What answers to a search, favourites first; otherwise in the order it came.
pub fn found(all: Vec<Activity>, query: &Query, favourites: &[String]) -> Vec<Activity> {
    let liked = |activity: &Activity| favourites.contains(&activity.key);
    let mut found: Vec<Activity> =
        all.into_iter().filter(|activity| query.finds(activity) && (!query.fav || liked(activity))).collect();
    found.sort_by_key(|activity| !liked(activity));
    found
}
