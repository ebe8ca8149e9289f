//! A close person keeps entries of their own about the client, on a form of their own, for a time. Nothing begins
//! without the client's yes, and the client alone ends it at once.

use crate::{case::Side, word_enum};

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

#[cfg(test)]
mod tests {
    use super::*;

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
}
