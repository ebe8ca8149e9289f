//! The states of a piece of agreed work, as types. A step consumes its state, so what was declined cannot be
//! started, and there is no way to `Active` that does not pass the other side's yes (or a client-led case).
//!
//! ```text
//!         propose             accept
//! draft ─────────▶ proposed ─────────▶ agreed ──start──▶ active ◀──resume── resting
//!                   │  ▲ │                                │ │  ▲──────────────▲
//!            decline│  │ │counter (other side is next)    │ └──rest───────────┘
//!                   ▼  └─┘                                ▼
//!                declined          reopen: active ──▶ proposed (old terms stand until the new are agreed)
//!                                                         finish ──▶ finished
//! ```
//! A no that is taken back (`reconsider`) leads to `Proposed` again, with the same version and the same author.

use crate::case::{Lead, Side};
use crate::word_enum;

/// Number of a version of the terms, 1 and up.
pub type Version = u32;

word_enum! {
    /// The stored word of a state.
    pub enum State {
        Draft = "draft",
        Proposed = "proposed",
        Agreed = "agreed",
        Active = "active",
        Resting = "resting",
        Declined = "declined",
        Finished = "finished",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("who proposed the newest terms cannot also answer them")]
    OwnProposal,
    #[error("only who proposed the terms can take them back")]
    NotYourProposal,
    #[error("only a client-led case lets the client start without the other's yes")]
    NotClientLed,
}

/// A draft only its author knows of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draft {
    pub by: Side,
    pub last: Version,
}

/// Newest terms wait for the other side. What stood before still stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    pub by: Side,
    pub version: Version,
    pub standing: Option<Standing>,
}

/// Terms in force, and how: also what a reopened agreement goes back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub version: Version,
    pub mode: Mode,
}

word_enum! {
    pub enum Mode {
        Agreed = "agreed",
        Active = "active",
        Resting = "resting",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    pub version: Version,
    last: Version,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Active {
    pub version: Version,
    last: Version,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resting {
    pub version: Version,
    last: Version,
}
/// An ordinary end, like `Finished`: either side can open it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declined {
    pub last: Version,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finished {
    pub version: Version,
    pub last: Version,
}

/// Any state, as read from a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    Draft(Draft),
    Proposed(Proposed),
    Agreed(Agreed),
    Active(Active),
    Resting(Resting),
    Declined(Declined),
    Finished(Finished),
}

impl Draft {
    pub fn new(by: Side) -> Draft {
        Draft { by, last: 0 }
    }
    pub fn propose(self) -> Proposed {
        Proposed { by: self.by, version: self.last + 1, standing: None }
    }
    /// The client's own work in a client-led case.
    ///
    /// # Errors
    /// In any other case, and for the therapist always.
    pub fn start_own(self, lead: Lead) -> Result<Active, Refused> {
        match (self.by, lead) {
            (Side::Client, Lead::Client) => Ok(Active { version: self.last + 1, last: self.last + 1 }),
            _ => Err(Refused::NotClientLed),
        }
    }
}

impl Proposed {
    /// # Errors
    /// When the answer comes from the side that proposed.
    pub fn accept(self, by: Side) -> Result<Agreement, Refused> {
        self.answered_by(by)?;
        let (version, last) = (self.version, self.version);
        Ok(match self.standing.map(|standing| standing.mode) {
            // Work that was already going on goes on under the new terms.
            Some(Mode::Active) => Agreement::Active(Active { version, last }),
            Some(Mode::Agreed | Mode::Resting) | None => Agreement::Agreed(Agreed { version, last }),
        })
    }

    /// The next version, by either side: a counter-proposal, or the proposer's own second thought.
    pub fn counter(self, by: Side) -> Proposed {
        Proposed { by, version: self.version + 1, standing: self.standing }
    }

    /// A no to these terms; what stood before goes on standing.
    ///
    /// # Errors
    /// When it comes from the side that proposed: they take it back instead.
    pub fn decline(self, by: Side) -> Result<Agreement, Refused> {
        self.answered_by(by)?;
        Ok(self.without_proposal().unwrap_or(Agreement::Declined(Declined { last: self.version })))
    }

    /// # Errors
    /// When it comes from the side that did not propose: they decline instead.
    pub fn take_back(self, by: Side) -> Result<Agreement, Refused> {
        if by != self.by {
            return Err(Refused::NotYourProposal);
        }
        Ok(self.without_proposal().unwrap_or(Agreement::Draft(Draft { by, last: self.version })))
    }

    fn answered_by(self, by: Side) -> Result<(), Refused> {
        if by == self.by { Err(Refused::OwnProposal) } else { Ok(()) }
    }

    fn without_proposal(self) -> Option<Agreement> {
        let Standing { version, mode } = self.standing?;
        let last = self.version;
        Some(match mode {
            Mode::Agreed => Agreement::Agreed(Agreed { version, last }),
            Mode::Active => Agreement::Active(Active { version, last }),
            Mode::Resting => Agreement::Resting(Resting { version, last }),
        })
    }
}

impl Agreed {
    pub fn start(self) -> Active {
        Active { version: self.version, last: self.last }
    }
}
impl Active {
    pub fn rest(self) -> Resting {
        Resting { version: self.version, last: self.last }
    }
}
impl Resting {
    pub fn resume(self) -> Active {
        Active { version: self.version, last: self.last }
    }
}

impl Agreement {
    /// Terms under which entries can be made now.
    pub fn in_force(self) -> Option<Version> {
        match self {
            Agreement::Agreed(Agreed { version, .. })
            | Agreement::Active(Active { version, .. })
            | Agreement::Resting(Resting { version, .. }) => Some(version),
            Agreement::Proposed(proposed) => proposed.standing.map(|standing| standing.version),
            Agreement::Draft(_) | Agreement::Declined(_) | Agreement::Finished(_) => None,
        }
    }

    /// Proposes the next version, from wherever the agreement is; `None` for a draft, which is proposed instead.
    pub fn reopen(self, by: Side) -> Option<Proposed> {
        let next = |last: Version, standing| Some(Proposed { by, version: last + 1, standing });
        let standing = |version, mode| Some(Standing { version, mode });
        match self {
            Agreement::Draft(_) => None,
            Agreement::Proposed(proposed) => Some(proposed.counter(by)),
            Agreement::Agreed(Agreed { version, last }) => next(last, standing(version, Mode::Agreed)),
            Agreement::Active(Active { version, last }) => next(last, standing(version, Mode::Active)),
            Agreement::Resting(Resting { version, last }) => next(last, standing(version, Mode::Resting)),
            Agreement::Declined(Declined { last }) | Agreement::Finished(Finished { last, .. }) => next(last, None),
        }
    }

    /// Takes back this side's no: the terms it was said to wait for its answer again, and what stood goes on standing.
    /// `None` where nothing was declined.
    pub fn reconsider(self, by: Side) -> Option<Proposed> {
        let (last, standing) = match self {
            Agreement::Declined(Declined { last }) => (last, None),
            Agreement::Agreed(Agreed { version, last }) => (last, Some(Standing { version, mode: Mode::Agreed })),
            Agreement::Active(Active { version, last }) => (last, Some(Standing { version, mode: Mode::Active })),
            Agreement::Resting(Resting { version, last }) => (last, Some(Standing { version, mode: Mode::Resting })),
            _ => return None,
        };
        let declined = standing.is_none_or(|standing| standing.version < last);
        declined.then(|| Proposed { by: by.other(), version: last, standing })
    }

    /// Ends work that was agreed; `None` where there is none to end. A proposal to change it falls with it.
    pub fn finish(self) -> Option<Finished> {
        Some(Finished { version: self.in_force()?, last: self.last() })
    }

    /// The newest version there is, proposed or agreed.
    pub fn last(self) -> Version {
        match self {
            Agreement::Draft(Draft { last, .. })
            | Agreement::Agreed(Agreed { last, .. })
            | Agreement::Active(Active { last, .. })
            | Agreement::Resting(Resting { last, .. })
            | Agreement::Declined(Declined { last })
            | Agreement::Finished(Finished { last, .. }) => last,
            Agreement::Proposed(proposed) => proposed.version,
        }
    }

    /// The side whose answer is waited for.
    pub fn next_side(self) -> Option<Side> {
        match self {
            Agreement::Proposed(proposed) => Some(proposed.by.other()),
            _ => None,
        }
    }

    pub fn state(self) -> State {
        match self {
            Agreement::Draft(_) => State::Draft,
            Agreement::Proposed(_) => State::Proposed,
            Agreement::Agreed(_) => State::Agreed,
            Agreement::Active(_) => State::Active,
            Agreement::Resting(_) => State::Resting,
            Agreement::Declined(_) => State::Declined,
            Agreement::Finished(_) => State::Finished,
        }
    }
}

/// An agreement as its columns: how it is stored, without loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    pub state: State,
    pub last: Version,
    pub in_force: Option<Version>,
    /// Who made the newest terms (proposed, draft).
    pub by: Option<Side>,
    /// What a proposal to change goes back to.
    pub mode: Option<Mode>,
}

impl From<Agreement> for Stored {
    fn from(agreement: Agreement) -> Stored {
        let (by, mode) = match agreement {
            Agreement::Draft(draft) => (Some(draft.by), None),
            Agreement::Proposed(proposed) => (Some(proposed.by), proposed.standing.map(|standing| standing.mode)),
            _ => (None, None),
        };
        let in_force = match agreement {
            Agreement::Finished(finished) => Some(finished.version),
            other => other.in_force(),
        };
        Stored { state: agreement.state(), last: agreement.last(), in_force, by, mode }
    }
}

impl Stored {
    /// `None` when the columns contradict each other, which only a damaged database can bring about.
    pub fn agreement(self) -> Option<Agreement> {
        let last = self.last;
        Some(match self.state {
            State::Draft => Agreement::Draft(Draft { by: self.by?, last }),
            State::Proposed => Agreement::Proposed(Proposed {
                by: self.by?,
                version: last,
                standing: match (self.in_force, self.mode) {
                    (Some(version), Some(mode)) => Some(Standing { version, mode }),
                    (None, None) => None,
                    _ => return None,
                },
            }),
            State::Agreed => Agreement::Agreed(Agreed { version: self.in_force?, last }),
            State::Active => Agreement::Active(Active { version: self.in_force?, last }),
            State::Resting => Agreement::Resting(Resting { version: self.in_force?, last }),
            State::Declined => Agreement::Declined(Declined { last }),
            State::Finished => Agreement::Finished(Finished { version: self.in_force?, last }),
        })
    }
}

#[cfg(test)]
#[path = "agreement_tests.rs"]
mod tests;
