//! What helps while doing it: each sort of guide takes its own fields; those of another sort stay in the form unread.

use super::{MOST_LINES, Taking, number};
use domain::guide::{Counts, Guide, Line, Pattern, Rates, Reading};

/// Lines of prompts, questions to keep in mind, ideas for steps.
const LONGEST_PROMPT: usize = 300;
const LONGEST_LINE: usize = 300;
const LONGEST_PAUSE: u16 = 300;
const MOST_PATTERNS: usize = 8;
const MOST_SCRIPT: usize = 120;
const LONGEST_NAME: usize = 80;

impl Taking<'_> {
    /// The guide; one that lacks what it cannot be without is left out, with the reason noted.
    pub(super) fn guide(&mut self) -> Option<Guide> {
        match self.form.value("guide") {
            "" => None,
            "writing" => Some(Guide::Writing {
                minutes: self.whole("g_minutes", 1..=120),
                visits: self.visits(),
                prompts: self.prompts("g_prompts"),
            }),
            "pacer" => {
                let (minutes, patterns) = (self.guide_minutes(30), self.patterns());
                (!patterns.is_empty()).then_some(Guide::Pacer { minutes, patterns })
            }
            "script" => {
                let lines = self.script();
                (!lines.is_empty()).then_some(Guide::Script { lines })
            }
            "timer" => Some(Guide::Timer { minutes: self.guide_minutes(120), prompts: self.prompts("g_prompts") }),
            "reading" => Some(Guide::Reading(Reading {
                work: self.at_most("g_work", LONGEST_LINE),
                part: self.at_most("g_part", LONGEST_LINE),
                find: self.at_most("g_find", LONGEST_LINE),
                visits: self.visits(),
                prompts: self.prompts("g_prompts"),
            })),
            "ladder" => {
                let rates = Rates::parse(self.form.value("g_rates"));
                if rates.is_none() {
                    self.wrong("g_rates", self.say.choose_one());
                }
                Some(Guide::Ladder { rates: rates.unwrap_or(Rates::Distress), ideas: self.prompts("g_ideas") })
            }
            _ => {
                self.wrong("guide", self.say.choose_one());
                None
            }
        }
    }

    fn prompts(&mut self, name: &str) -> Vec<String> {
        self.lines(name, MOST_LINES, LONGEST_PROMPT)
    }

    fn visits(&mut self) -> Option<u16> {
        self.whole("g_visits", 1..=30)
    }

    /// A length that must be there.
    fn guide_minutes(&mut self, most: u16) -> u16 {
        self.whole("g_minutes", 1..=most).unwrap_or_else(|| {
            self.not_whole("g_minutes", &(1..=most));
            5
        })
    }

    /// `4 in, 6 out | 4 0 6 0`: a name, then seconds in, held, out, held.
    fn patterns(&mut self) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        let text = self.text("g_patterns");
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match pattern(line) {
                Some(pattern) => patterns.push(pattern),
                None => self.wrong("g_patterns", self.say.builder_pattern_wrong(line)),
            }
        }
        if patterns.is_empty() || patterns.len() > MOST_PATTERNS {
            self.wrong("g_patterns", self.say.builder_patterns_missing(number(MOST_PATTERNS)));
        }
        patterns
    }

    /// `Let your hands lie where they are. | 8`: what is said, then the quiet after it in seconds.
    fn script(&mut self) -> Vec<Line> {
        let mut lines = Vec::new();
        let text = self.text("g_lines");
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match script_line(line) {
                Some(line) => lines.push(line),
                None => self.wrong("g_lines", self.say.builder_script_wrong(&beginning(line))),
            }
        }
        if lines.is_empty() || lines.len() > MOST_SCRIPT {
            self.wrong("g_lines", self.say.builder_script_missing(number(MOST_SCRIPT)));
        }
        lines
    }
}

fn pattern(line: &str) -> Option<Pattern> {
    let (name, counts) = line.rsplit_once('|')?;
    let counts: Vec<u8> = counts
        .split([' ', ',', '-'])
        .filter(|count| !count.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let counts = Counts::try_from(<[u8; 4]>::try_from(counts).ok()?).ok()?;
    let name = name.trim();
    (1..=LONGEST_NAME).contains(&name.chars().count()).then(|| Pattern { name: name.into(), counts })
}

fn script_line(line: &str) -> Option<Line> {
    let (say, pause) = match line.rsplit_once('|') {
        Some((say, pause)) => (say.trim(), pause.trim().parse().ok()?),
        None => (line, 0),
    };
    let sound = (1..=LONGEST_LINE).contains(&say.chars().count()) && pause <= LONGEST_PAUSE;
    sound.then(|| Line { say: say.into(), pause })
}

/// Enough of a line to know it by.
fn beginning(line: &str) -> String {
    if line.chars().count() <= 40 { line.into() } else { line.chars().take(39).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaths_and_lines_are_read_as_they_are_shown() {
        let four = pattern("4 in | 6 out | 4 0 6 0").unwrap();
        assert_eq!((four.name.as_str(), four.counts.get()), ("4 in | 6 out", [4, 0, 6, 0]));
        for wrong in ["4 0 6 0", "Long | 4 0 99 0", "Short | 4 6", " | 4 0 6 0", "Words | a b c d", "Big | 4 0 300 0"] {
            assert!(pattern(wrong).is_none(), "{wrong}");
        }
        assert_eq!(script_line("Breathe. | 8"), Some(Line { say: "Breathe.".into(), pause: 8 }));
        assert_eq!(script_line("Breathe."), Some(Line { say: "Breathe.".into(), pause: 0 }));
        for wrong in ["| 8", "Breathe. | soon", "Breathe. | 301", &"x".repeat(301)] {
            assert!(script_line(wrong).is_none(), "{wrong}");
        }
    }
}
