//! A close person keeps entries of their own about the client, on a form of their own, for a time. Nothing begins
//! without the client's yes, and the client alone ends it at once.

use crate::{case::Side, form::FieldKind, word_enum};
use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

word_enum! {
    /// Where an observation stands.
    pub enum Standing {
        /// The therapist's idea; the client has not said yes.
        Proposed = "proposed",
        /// The client's wish; the close person has not come yet.
        Open = "open",
        /// The close person has said yes and records.
        Recording = "recording",
        Ended = "ended",
    }
}

word_enum! {
    /// Who can end it.
    pub enum Who {
        Client = "client",
        Therapist = "therapist",
        Observer = "observer",
    }
}

word_enum! {
    /// Who sees what the close person records, besides the close person.
    pub enum Seen {
        /// Client and therapist.
        Both = "both",
        /// The therapist alone; the client agreed to it so.
        Therapist = "therapist",
    }
}

impl Standing {
    /// How it begins: the client's wish needs no second yes of the client.
    pub fn begun_by(side: Side) -> Standing {
        match side {
            Side::Client => Standing::Open,
            Side::Therapist => Standing::Proposed,
        }
    }

    /// The client's yes to the therapist's idea; `None` from anybody else or at another time.
    pub fn consent(self, side: Side) -> Option<Standing> {
        (self == Standing::Proposed && side == Side::Client).then_some(Standing::Open)
    }

    /// The close person's own yes.
    pub fn join(self) -> Option<Standing> {
        matches!(self, Standing::Open | Standing::Recording).then_some(Standing::Recording)
    }

    /// The end. The therapist can only take an idea back; client and close person each end it alone.
    pub fn end(self, who: Who) -> Option<Standing> {
        match (self, who) {
            (Standing::Ended, _) => None,
            (Standing::Open | Standing::Recording, Who::Therapist) => None,
            (Standing::Proposed, Who::Observer) => None,
            _ => Some(Standing::Ended),
        }
    }

    /// Whether a link can be given to the close person.
    pub fn may_invite(self) -> bool {
        matches!(self, Standing::Open | Standing::Recording)
    }
}

/// Whether a question of the client's own work can be asked of the close person as well, so that the answers of both
/// can stand side by side: ratings and counts, whose numbers mean the same to both.
pub fn can_be_asked_of_both(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Rating10 { .. } | FieldKind::Rating100 { .. } | FieldKind::Count { .. })
}

/// What both wrote on one day in answer to the same question, each in the order of the day.
#[derive(Debug, PartialEq)]
pub struct SameDay {
    pub day: Date,
    pub own: Vec<f64>,
    pub other: Vec<f64>,
}

/// The days on which both wrote, the newest first; by the clock on the client's wall. Where somebody wrote more than
/// once, all of it stands there: nobody knows which belongs to which, and a mean would hide that.
pub fn same_days(
    own: impl IntoIterator<Item = (DateTime, f64)>,
    other: impl IntoIterator<Item = (DateTime, f64)>,
) -> Vec<SameDay> {
    let by_day = |mut all: Vec<(DateTime, f64)>| {
        all.sort_by_key(|(at, _)| *at);
        let mut days: BTreeMap<Date, Vec<f64>> = BTreeMap::new();
        for (at, number) in all {
            days.entry(at.date()).or_default().push(number);
        }
        days
    };
    let mut theirs = by_day(other.into_iter().collect());
    let both = |(day, own)| Some(SameDay { day, own, other: theirs.remove(&day)? });
    by_day(own.into_iter().collect()).into_iter().rev().filter_map(both).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn nothing_is_recorded_without_the_clients_yes() {
        let mut reached = vec![Standing::begun_by(Side::Therapist)];
        // Everything the therapist and the close person can bring about between them.
        while let Some(next) = reached.iter().find_map(|at| {
            let steps = [at.consent(Side::Therapist), at.join(), at.end(Who::Therapist), at.end(Who::Observer)];
            steps.into_iter().flatten().find(|step| !reached.contains(step))
        }) {
            reached.push(next);
        }
        assert!(!reached.contains(&Standing::Recording) && !reached.contains(&Standing::Open));
    }

    #[test]
    fn the_client_ends_it_from_everywhere_and_an_end_is_an_end() {
        for at in [Standing::Proposed, Standing::Open, Standing::Recording] {
            assert_eq!(at.end(Who::Client), Some(Standing::Ended));
        }
        for who in Who::ALL {
            assert_eq!(Standing::Ended.end(*who), None);
        }
        assert_eq!(Standing::Ended.join(), None);
        assert_eq!(Standing::Ended.consent(Side::Client), None);
    }

    #[test]
    fn only_days_on_which_both_wrote_stand_side_by_side() {
        let at = |day, hour, number| (date(2026, 11, day).at(hour, 0, 0, 0), f64::from(number));
        let own = [at(3, 20, 6), at(3, 8, 4), at(5, 9, 7), at(6, 23, 2)];
        let other = [at(6, 1, 3), at(3, 12, 5), at(4, 12, 9)];
        let same = |day, own: &[i32], other: &[i32]| SameDay {
            day: date(2026, 11, day),
            own: own.iter().copied().map(f64::from).collect(),
            other: other.iter().copied().map(f64::from).collect(),
        };
        assert_eq!(same_days(own, other), [same(6, &[2], &[3]), same(3, &[4, 6], &[5])]);
        assert!(same_days(own, []).is_empty());
    }
}
