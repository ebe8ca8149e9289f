//! One course of therapy: "our work together".

use crate::word_enum;

word_enum! {
    /// Whose hand is on the wheel; the share of the client grows.
    pub enum Lead {
        Therapist = "therapist",
        Shared = "shared",
        /// The client may start own work at once.
        Client = "client",
    }
}

word_enum! {
    /// What the two call the work. Some people want the word homework and others cannot stand it.
    pub enum WorkWord {
        Work = "work",
        Practice = "practice",
        Homework = "homework",
        Experiments = "experiments",
        Plan = "plan",
        Tasks = "tasks",
    }
}

word_enum! {
    /// The two sides of an agreement.
    pub enum Side {
        Client = "client",
        Therapist = "therapist",
    }
}

impl Side {
    pub fn other(self) -> Side {
        match self {
            Side::Client => Side::Therapist,
            Side::Therapist => Side::Client,
        }
    }
}
