//! The guide of an activity file: six kinds, each with keys of its own.

use super::{List, Reader, What};
use domain::guide::{Counts, Guide, Line, Pattern, Rates, Reading};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

const MOST_PROMPTS: usize = 12;

/// Every key any guide has; which belong to which is checked when it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    kind: Spanned<String>,
    minutes: Option<u16>,
    visits: Option<u16>,
    prompts: Option<Vec<String>>,
    patterns: Option<Vec<PatternText>>,
    lines: Option<Vec<LineText>>,
    work: Option<String>,
    part: Option<String>,
    find: Option<String>,
    rates: Option<Spanned<String>>,
    ideas: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternText {
    name: String,
    counts: [u8; 4],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineText {
    say: String,
    #[serde(default)]
    pause: u16,
}

impl Reader<'_> {
    pub fn guide(&mut self, text: Spanned<Text>) -> Option<Guide> {
        let span = text.span();
        let it = text.into_inner();
        let kind = it.kind.as_ref().clone();
        let has: &'static [&'static str] = match kind.as_str() {
            "writing" => &["minutes", "visits", "prompts"],
            "pacer" => &["minutes", "patterns"],
            "script" => &["lines"],
            "timer" => &["minutes", "prompts"],
            "reading" => &["visits", "prompts", "work", "part", "find"],
            "ladder" => &["rates", "ideas"],
            _ => {
                self.fault(it.kind.span(), What::NotOneOf { of: List::Guide, word: kind });
                return None;
            }
        };
        for (name, there) in [
            ("minutes", it.minutes.is_some()),
            ("visits", it.visits.is_some()),
            ("prompts", it.prompts.is_some()),
            ("patterns", it.patterns.is_some()),
            ("lines", it.lines.is_some()),
            ("work", it.work.is_some()),
            ("part", it.part.is_some()),
            ("find", it.find.is_some()),
            ("rates", it.rates.is_some()),
            ("ideas", it.ideas.is_some()),
        ] {
            if there && !has.contains(&name) {
                self.fault(span.clone(), What::GuideHasNo { guide: kind.clone(), name, has });
            }
        }
        let prompts = it.prompts.unwrap_or_default();
        let ideas = it.ideas.unwrap_or_default();
        for (name, count) in [("prompts", prompts.len()), ("ideas", ideas.len())] {
            if count > MOST_PROMPTS {
                self.fault(span.clone(), What::TooMany { name, most: MOST_PROMPTS });
            }
        }
        if it.minutes.is_some_and(|minutes| !(1..=120).contains(&minutes)) {
            self.fault(span.clone(), What::OutOfRange { name: "minutes", least: 1, most: 120 });
        }
        Some(match kind.as_str() {
            "writing" => Guide::Writing { minutes: it.minutes, visits: it.visits, prompts },
            "pacer" => Guide::Pacer { minutes: it.minutes.unwrap_or(3), patterns: self.patterns(&span, it.patterns) },
            "script" => Guide::Script { lines: self.lines(&span, it.lines.unwrap_or_default()) },
            "timer" => Guide::Timer { minutes: it.minutes.unwrap_or(5), prompts },
            "reading" => {
                let said = |text: Option<String>| text.unwrap_or_default().trim().to_owned();
                let (work, part, find) = (said(it.work), said(it.part), said(it.find));
                Guide::Reading(Reading { work, part, find, visits: it.visits, prompts })
            }
            _ => {
                let rates = match it.rates {
                    Some(word) => self.one_of(List::Rates, &word, Rates::parse)?,
                    None => Rates::Distress,
                };
                Guide::Ladder { rates, ideas }
            }
        })
    }

    fn patterns(&mut self, span: &Range<usize>, texts: Option<Vec<PatternText>>) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        for text in texts.unwrap_or_default() {
            match Counts::try_from(text.counts) {
                Ok(counts) => patterns.push(Pattern { name: text.name, counts }),
                Err(_) => self.fault(span.clone(), What::Breath(text.name)),
            }
        }
        if patterns.is_empty() || patterns.len() > 8 {
            self.fault(span.clone(), What::Patterns);
        }
        patterns
    }

    fn lines(&mut self, span: &Range<usize>, texts: Vec<LineText>) -> Vec<Line> {
        let sound =
            |line: &LineText| !line.say.trim().is_empty() && line.say.chars().count() <= 300 && line.pause <= 300;
        if texts.is_empty() || texts.len() > 120 || !texts.iter().all(sound) {
            self.fault(span.clone(), What::Script);
        }
        texts.into_iter().map(|line| Line { say: line.say.trim().to_owned(), pause: line.pause }).collect()
    }
}
