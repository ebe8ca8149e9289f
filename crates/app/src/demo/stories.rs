//! Twelve people in different places of their way, and the work each has agreed on.

use domain::{
    case::{Lead, WorkWord},
    lang::Lang,
    phase::Phase,
};

/// Where a piece of work stands at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Draft,
    /// Proposed by the therapist; the client has not answered.
    Proposed,
    /// The client proposed it, or changed it and sent it back.
    Countered,
    Agreed,
    Active,
    /// Agreed, and the client asked something.
    Asked,
    /// Active under old terms while new ones are discussed.
    Reopened,
    Resting,
    Declined,
    Finished,
    /// The client's own, started at once.
    Own,
}

pub struct Work {
    pub activity: &'static str,
    /// Weeks ago it was proposed.
    pub since: i64,
    pub end: End,
    /// Entries in a week, about.
    pub a_week: i64,
    /// Where ratings begin and end, on 0–10.
    pub from: i64,
    pub to: i64,
    pub step: u8,
    /// In how many of a hundred cases an entry is written later.
    pub late: i64,
}

pub struct Story {
    pub name: &'static str,
    pub login: Option<&'static str>,
    pub lang: Lang,
    pub zone: &'static str,
    pub lead: Lead,
    pub word: WorkWord,
    /// Weeks ago each phase began.
    pub phases: &'static [(i64, Phase)],
    /// Weekday of the session, 0 is today's, and its hour.
    pub session: (i64, i8),
    pub work: &'static [Work],
}

const fn work(activity: &'static str, since: i64, end: End, a_week: i64, from: i64, to: i64) -> Work {
    Work { activity, since, end, a_week, from, to, step: 1, late: 12 }
}
const fn grown(activity: &'static str, since: i64, end: End, a_week: i64, from: i64, to: i64, step: u8) -> Work {
    Work { step, ..work(activity, since, end, a_week, from, to) }
}

/// The clients of Helen Ward, in English.
pub const HELENS: &[Story] = &[
    Story {
        name: "Emma",
        login: Some("emma"),
        lang: Lang::En,
        zone: "Europe/London",
        lead: Lead::Shared,
        word: WorkWord::Practice,
        phases: &[(10, Phase::Baseline), (7, Phase::Practice)],
        session: (0, 11),
        work: &[
            grown("urge-record", 9, End::Active, 6, 8, 4, 3),
            work("mood-activity-record", 8, End::Finished, 5, 4, 5),
            grown("ladder-people", 4, End::Active, 3, 7, 5, 3),
            grown("plan-activity", 3, End::Active, 4, 4, 6, 3),
            work("writing-person", 3, End::Active, 1, 4, 5),
            grown("thought-record", 2, End::Reopened, 2, 7, 5, 2),
            work("say-it", 0, End::Proposed, 0, 5, 5),
        ],
    },
    Story {
        name: "Tom B.",
        login: None,
        lang: Lang::En,
        zone: "Europe/London",
        lead: Lead::Therapist,
        word: WorkWord::Experiments,
        phases: &[(2, Phase::Baseline)],
        session: (0, 14),
        work: &[
            work("event-record", 2, End::Active, 5, 6, 6),
            grown("sleep-diary", 2, End::Active, 7, 4, 5, 2),
            work("day-note", 1, End::Agreed, 0, 5, 5),
        ],
    },
    Story {
        name: "Priya",
        login: None,
        lang: Lang::En,
        zone: "Europe/London",
        lead: Lead::Client,
        word: WorkWord::Plan,
        phases: &[(15, Phase::Baseline), (12, Phase::Practice), (6, Phase::Generalise)],
        session: (0, 16),
        work: &[
            grown("thought-record", 11, End::Active, 2, 8, 3, 3),
            work("free-reflection", 3, End::Own, 2, 5, 7),
            work("habit-count", 10, End::Finished, 5, 7, 2),
            work("worry-record", 9, End::Resting, 3, 7, 5),
            grown("try-it-out", 5, End::Active, 2, 6, 4, 3),
            grown("reading-part", 3, End::Active, 1, 5, 5, 3),
        ],
    },
    Story {
        name: "Walter",
        login: None,
        lang: Lang::En,
        zone: "Europe/London",
        lead: Lead::Therapist,
        word: WorkWord::Tasks,
        phases: &[(5, Phase::Baseline), (3, Phase::Practice)],
        session: (1, 10),
        work: &[
            work("mood-activity-record", 4, End::Countered, 0, 3, 4),
            work("event-record", 5, End::Active, 2, 5, 5),
            work("plan-activity", 2, End::Active, 3, 3, 4),
            grown("credit-list", 3, End::Active, 3, 7, 5, 2),
            grown("film-scene", 3, End::Active, 1, 5, 5, 2),
        ],
    },
    Story {
        name: "Lin",
        login: None,
        lang: Lang::En,
        zone: "America/New_York",
        lead: Lead::Shared,
        word: WorkWord::Homework,
        phases: &[(16, Phase::Baseline), (13, Phase::Practice), (7, Phase::Generalise), (2, Phase::Maintain)],
        session: (2, 15),
        work: &[
            grown("abc-record", 14, End::Finished, 3, 7, 3, 2),
            work("writing-situation", 8, End::Active, 1, 4, 6),
            work("urge-record", 12, End::Resting, 2, 7, 3),
            grown("say-it", 10, End::Finished, 1, 4, 6, 3),
            grown("what-matters", 6, End::Active, 1, 5, 6, 3),
            grown("paced-breathing", 3, End::Active, 3, 6, 4, 2),
            grown("early-signs", 2, End::Active, 1, 4, 3, 3),
        ],
    },
    Story {
        name: "Grace",
        login: None,
        lang: Lang::En,
        zone: "Europe/London",
        lead: Lead::Therapist,
        word: WorkWord::Work,
        phases: &[(1, Phase::Baseline)],
        session: (3, 9),
        work: &[
            work("event-record", 0, End::Draft, 0, 5, 5),
            work("day-note", 1, End::Declined, 0, 5, 5),
            work("day-card", 1, End::Active, 6, 6, 6),
        ],
    },
];

/// The clients of Marta Ruiz, in Spanish.
pub const MARTAS: &[Story] = &[
    Story {
        name: "Ana",
        login: Some("ana"),
        lang: Lang::Es,
        zone: "Europe/Madrid",
        lead: Lead::Shared,
        word: WorkWord::Tasks,
        phases: &[(9, Phase::Baseline), (6, Phase::Practice)],
        session: (0, 12),
        work: &[
            grown("abc-record", 8, End::Active, 5, 7, 4, 2),
            work("worry-record", 5, End::Asked, 3, 7, 5),
            work("writing-event", 2, End::Active, 2, 4, 5),
            grown("paced-breathing", 4, End::Active, 5, 7, 4, 3),
            grown("sleep-diary", 2, End::Active, 7, 4, 6, 3),
            work("mood-activity-record", 0, End::Proposed, 0, 5, 5),
            work("habit-count", 6, End::Resting, 5, 8, 5),
        ],
    },
    Story {
        name: "Jorge",
        login: None,
        lang: Lang::Es,
        zone: "Europe/Madrid",
        lead: Lead::Therapist,
        word: WorkWord::Practice,
        phases: &[(3, Phase::Baseline)],
        session: (0, 17),
        work: &[
            work("event-record", 3, End::Active, 6, 6, 6),
            work("urge-record", 1, End::Declined, 0, 5, 5),
            grown("what-matters", 2, End::Active, 1, 5, 5, 2),
        ],
    },
    Story {
        name: "Leila",
        login: None,
        lang: Lang::Es,
        zone: "Europe/Madrid",
        lead: Lead::Shared,
        word: WorkWord::Plan,
        phases: &[(12, Phase::Baseline), (9, Phase::Practice), (3, Phase::Generalise)],
        session: (1, 16),
        work: &[
            work("mood-activity-record", 8, End::Countered, 0, 4, 6),
            grown("thought-record", 9, End::Active, 2, 8, 4, 2),
            grown("ladder-people", 6, End::Active, 2, 7, 4, 3),
            grown("plan-activity", 5, End::Active, 3, 4, 6, 2),
            grown("try-it-out", 3, End::Active, 2, 6, 4, 2),
        ],
    },
    Story {
        name: "Mateo",
        login: None,
        lang: Lang::Es,
        zone: "America/Bogota",
        lead: Lead::Client,
        word: WorkWord::Experiments,
        phases: &[(14, Phase::Baseline), (11, Phase::Practice), (5, Phase::Generalise)],
        session: (2, 10),
        work: &[
            work("free-reflection", 4, End::Own, 2, 5, 6),
            grown("urge-record", 12, End::Active, 3, 8, 3, 2),
            grown("day-card", 4, End::Active, 6, 6, 3, 3),
            grown("reading-part", 4, End::Active, 1, 5, 5, 3),
        ],
    },
    Story {
        name: "Nuria",
        login: None,
        lang: Lang::Es,
        zone: "Europe/Madrid",
        lead: Lead::Shared,
        word: WorkWord::Work,
        phases: &[(16, Phase::Baseline), (13, Phase::Practice), (8, Phase::Generalise), (3, Phase::Maintain)],
        session: (4, 10),
        work: &[
            work("writing-person", 10, End::Finished, 1, 4, 6),
            work("worry-record", 13, End::Active, 1, 7, 3),
            grown("say-it", 9, End::Finished, 1, 4, 6, 3),
            grown("credit-list", 7, End::Resting, 3, 6, 4, 3),
            grown("film-scene", 5, End::Active, 1, 5, 5, 3),
            grown("early-signs", 3, End::Active, 1, 4, 3, 3),
        ],
    },
    Story {
        name: "Iker",
        login: None,
        lang: Lang::Es,
        zone: "Europe/Madrid",
        lead: Lead::Therapist,
        word: WorkWord::Practice,
        phases: &[(0, Phase::Baseline)],
        session: (3, 13),
        work: &[work("day-note", 0, End::Agreed, 0, 5, 5)],
    },
];
