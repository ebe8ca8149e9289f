//! An activity in words, whole: what the client would read and be asked, and what a therapist wants to know before
//! proposing it. The page of an activity, an earlier text of it and a file that is looked at show the same.

use super::{
    sums,
    words::{self, Step},
};
use crate::kit::{Say, words::capitalised};
use domain::{activity::Activity, guide::Guide, guide::Line, guide::Reading, guide::script_seconds, lang::Lang};

pub struct About {
    /// Tag of the language the activity is in.
    pub lang: &'static str,
    pub tags: Vec<String>,
    /// What the client reads, part by part.
    pub reads: Vec<(String, String)>,
    pub guide: Helps,
    pub steps: Vec<Step>,
    /// What a review says first, and then.
    pub sums: Vec<String>,
    pub purposes: Vec<(String, String)>,
    pub rhythm: String,
    pub it: Activity,
}

impl About {
    pub fn of(say: Say, lang: Lang, it: Activity) -> About {
        About {
            lang: lang.tag(),
            tags: words::tags(say, &it),
            reads: [("why", &it.why), ("how", &it.how), ("smallest", &it.smallest)]
                .map(|(part, text)| (say.library_part(part), text.clone()))
                .into(),
            guide: helps(say, it.guide.as_ref()),
            steps: words::steps(say, &it.form),
            sums: it.digests.iter().map(|digest| sums::said(say, &it.form, digest)).collect(),
            purposes: it
                .purpose
                .iter()
                .map(|(phase, text)| (capitalised(&say.phase_name(phase.word())), text.clone()))
                .collect(),
            rhythm: words::rhythm(say, it.rhythm),
            it,
        }
    }
}

/// What helps while doing it.
#[derive(Default)]
pub struct Helps {
    /// In the reader's words.
    pub lines: Vec<String>,
    /// A heading in the reader's words, and what stands under it in those of the activity.
    pub list: Option<(String, Vec<String>)>,
    /// A script, folded: each line with the quiet after it in words.
    pub script: Vec<(String, String)>,
}

impl Helps {
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.list.is_none() && self.script.is_empty()
    }
}

fn helps(say: Say, guide: Option<&Guide>) -> Helps {
    let list = |title: String, all: &[String]| (!all.is_empty()).then(|| (title, all.to_vec()));
    let visits = |visits: &Option<u16>| visits.map(|visits| say.library_visits(i64::from(visits)));
    match guide {
        None => Helps::default(),
        Some(Guide::Writing { minutes, visits: times, prompts }) => {
            let timer = minutes.map(|minutes| say.library_timer(i64::from(minutes)));
            let lines = timer.into_iter().chain(visits(times)).collect();
            Helps { lines, list: list(say.library_prompts(), prompts), ..Helps::default() }
        }
        Some(Guide::Pacer { minutes, patterns }) => {
            let breath = |it: &domain::guide::Pattern| {
                let [inward, held, outward, rest] = it.counts.get().map(i64::from);
                say.library_breath(&it.name, inward, held, outward, rest)
            };
            let ways: Vec<String> = patterns.iter().map(breath).collect();
            Helps {
                lines: vec![say.library_pacer(i64::from(*minutes))],
                list: list(say.library_breaths(), &ways),
                ..Helps::default()
            }
        }
        Some(Guide::Script { lines }) => script(say, lines),
        Some(Guide::Timer { minutes, prompts }) => Helps {
            lines: vec![say.library_timer_set(i64::from(*minutes))],
            list: list(say.library_keep_in_mind(), prompts),
            ..Helps::default()
        },
        Some(Guide::Reading(it)) => {
            let mut lines = reading(say, it);
            lines.extend(it.visits.map(|visits| say.library_visits_reading(i64::from(visits))));
            Helps { lines, list: list(say.library_keep_in_mind(), &it.prompts), ..Helps::default() }
        }
        Some(Guide::Ladder { rates, ideas }) => Helps {
            lines: vec![say.library_ladder(rates.word())],
            list: list(say.library_ladder_ideas(), ideas),
            ..Helps::default()
        },
    }
}

fn script(say: Say, lines: &[Line]) -> Helps {
    let minutes = i64::from(script_seconds(lines).div_ceil(60)).max(1);
    let quiet = |line: &Line| match line.pause {
        0 => String::new(),
        seconds => say.library_quiet(i64::from(seconds)),
    };
    Helps {
        lines: vec![say.library_script(minutes)],
        script: lines.iter().map(|line| (line.say.clone(), quiet(line))).collect(),
        ..Helps::default()
    }
}

/// What is left open is said when it is proposed.
fn reading(say: Say, it: &Reading) -> Vec<String> {
    if it.work.is_empty() {
        return vec![say.library_reading_open()];
    }
    let mut lines = vec![say.library_reading(&it.work)];
    if !it.part.is_empty() {
        lines.push(say.library_reading_part(&it.part));
    }
    if !it.find.is_empty() {
        lines.push(say.library_reading_find(&it.find));
    }
    lines
}
