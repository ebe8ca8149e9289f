//! The builder's form read as an activity. It is read as far as it goes, so that the phone can show what is there;
//! what will not do is noted in the form, and an activity is kept only when nothing is.

mod digests;
mod guide;
mod questions;

use super::sheet::{self, SOURCES};
use crate::kit::{Filled, Say, words::capitalised};
use domain::{
    activity::{Activity, Evidence, Kind, School},
    answers::Sent as _,
    form::{FieldKind, Form},
    guide::Guide,
    phase::Phase,
    rhythm::{DayPart, Rhythm},
};
use std::{collections::BTreeMap, ops::RangeInclusive};

pub use digests::parts;

const LONGEST_TITLE: usize = 80;
const LONGEST_SUMMARY: usize = 160;
const LONGEST_TEXT: usize = 2_000;
const LONGEST_SMALLEST: usize = 400;
/// A line of a list, a purpose, a claim.
const LONGEST_LINE: usize = 500;
const MOST_LINES: usize = 12;
const MOST_PROBLEMS: usize = 24;

/// What the form says. Its key is not in the form: it belongs to where the activity is kept.
pub fn activity(form: &mut Filled, say: Say) -> Activity {
    let mut it = Taking { form, say };
    let kind = it.kind();
    let (title, why) = (it.needed("title", LONGEST_TITLE), it.needed("why", LONGEST_TEXT));
    let (how, smallest) = (it.needed("how", LONGEST_TEXT), it.needed("smallest", LONGEST_SMALLEST));
    let asked = it.questions();
    let guide = it.guide();
    it.text_is_asked(kind, guide.as_ref(), &asked);
    let rhythm = it.rhythm();
    let digests = it.digests(&asked);
    let summary = it.needed("summary", LONGEST_SUMMARY);
    Activity {
        key: String::new(),
        kind,
        title,
        summary,
        schools: it.schools(),
        problems: it.lines("problems", MOST_PROBLEMS, 60).into_iter().map(|word| word.to_lowercase()).collect(),
        minutes: it.whole("minutes", 1..=240),
        why,
        how,
        smallest,
        cautions: it.lines("cautions", MOST_LINES, LONGEST_LINE),
        purpose: it.purpose(),
        rhythm,
        evidence: it.evidence(),
        guide,
        form: asked,
        digests,
    }
}

/// A form being read: each reader takes a value and notes what is wrong with it.
pub struct Taking<'a> {
    form: &'a mut Filled,
    say: Say,
}

impl Taking<'_> {
    /// Without what no text has: control characters but the end of a line, of which browsers send two.
    fn text(&self, name: &str) -> String {
        let text = self.form.text(name).replace("\r\n", "\n");
        text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
    }

    fn wrong(&mut self, name: &str, reason: String) {
        self.form.wrong(name, reason);
    }

    /// Notes a reason that fits many fields, with the name of its own for the list on top.
    fn wrong_in(&mut self, name: &str, reason: &str) {
        let say = self.say;
        let label = match name {
            "title" | "summary" | "why" | "how" | "smallest" => say.library_part(name),
            "problems" => say.builder_problems(),
            "minutes" => say.builder_minutes(),
            "cautions" => say.library_cautions(),
            "times" => say.builder_times(),
            "steps" => say.builder_steps(),
            "g_minutes" => say.builder_guide_minutes(),
            "g_visits" => say.builder_visits(),
            "g_prompts" => say.builder_prompts(),
            "g_ideas" => say.builder_ideas(),
            "g_work" => say.builder_work(),
            "g_part" => say.builder_part(),
            "g_find" => say.builder_find(),
            _ => match name.strip_prefix("purpose_") {
                Some(phase) => capitalised(&say.phase_name(phase)),
                None => return self.wrong(name, reason.to_owned()),
            },
        };
        self.wrong(name, say.fault_at(&label, reason));
    }

    /// A text of at most so many characters.
    fn at_most(&mut self, name: &str, most: usize) -> String {
        let text = self.text(name);
        if text.chars().count() > most {
            self.wrong_in(name, &self.say.too_long(number(most)));
        }
        text
    }

    /// A text that must be there.
    fn needed(&mut self, name: &str, most: usize) -> String {
        let text = self.at_most(name, most);
        if text.is_empty() {
            self.wrong(name, self.say.library_missing(name));
        }
        text
    }

    fn lines(&mut self, name: &str, most: usize, longest: usize) -> Vec<String> {
        let lines = sheet::lines(self.form.value(name));
        if lines.len() > most {
            self.wrong_in(name, &self.say.builder_lines_many(number(most)));
        } else if lines.iter().any(|line| line.chars().count() > longest) {
            self.wrong_in(name, &self.say.builder_line_long(number(longest)));
        }
        lines
    }

    /// A whole number, when there is one.
    fn whole(&mut self, name: &str, range: RangeInclusive<u16>) -> Option<u16> {
        let text = self.form.text_or_none(name)?;
        let found = text.parse().ok().filter(|number| range.contains(number));
        if found.is_none() {
            self.not_whole(name, &range);
        }
        found
    }

    fn not_whole(&mut self, name: &str, range: &RangeInclusive<u16>) {
        self.wrong_in(name, &self.say.builder_whole_wrong(i64::from(*range.start()), i64::from(*range.end())));
    }

    fn kind(&mut self) -> Kind {
        Kind::parse(self.form.value("kind")).unwrap_or_else(|| {
            self.wrong("kind", self.say.choose_one());
            Kind::SelfRecord
        })
    }

    /// In the order they were sent: the first is the one an activity comes from.
    fn schools(&self) -> Vec<School> {
        let mut schools: Vec<School> = Vec::new();
        for school in self.form.many("schools").into_iter().filter_map(School::parse) {
            if !schools.contains(&school) {
                schools.push(school);
            }
        }
        schools
    }

    fn purpose(&mut self) -> BTreeMap<Phase, String> {
        let mut purpose = BTreeMap::new();
        for phase in Phase::ALL {
            let text = self.at_most(&format!("purpose_{phase}"), LONGEST_LINE);
            if !text.is_empty() {
                purpose.insert(*phase, text);
            }
        }
        if purpose.is_empty() {
            self.wrong("purpose", self.say.builder_purpose_missing());
        }
        purpose
    }

    fn rhythm(&mut self) -> Rhythm {
        let range = Rhythm::numbers(self.form.value("rhythm"));
        let times = range.and_then(|range| self.whole("times", u16::from(*range.start())..=u16::from(*range.end())));
        let times = times.and_then(|times| u8::try_from(times).ok()).unwrap_or(1);
        Rhythm::of(self.form.value("rhythm"), times, DayPart::parse(self.form.value("at"))).unwrap_or_else(|| {
            self.wrong("rhythm", self.say.choose_one());
            Rhythm::Free
        })
    }

    /// A row with nothing in it is no source.
    fn evidence(&mut self) -> Vec<Evidence> {
        let mut all = Vec::new();
        for at in 0..sheet::count(self.form, SOURCES) {
            let [claim, source, doi] = ["claim", "source", "doi"].map(|part| sheet::name(SOURCES, at, part));
            if [&claim, &source, &doi].iter().all(|name| !self.form.is_set(name)) {
                continue;
            }
            let (said, from) = (self.at_most(&claim, LONGEST_LINE), self.at_most(&source, 300));
            for (name, text) in [(&claim, &said), (&source, &from)] {
                if text.is_empty() {
                    self.wrong(name, self.say.builder_source_missing());
                }
            }
            all.push(Evidence { claim: said, source: from, doi: self.doi(&doi) });
        }
        all
    }

    /// The number itself, also out of a whole address.
    fn doi(&mut self, name: &str) -> Option<String> {
        let text = self.form.text_or_none(name)?;
        let doi = text.find("10.").map_or("", |at| &text[at..]);
        if !doi.contains('/')
            || doi.chars().count() > 120
            || doi.contains(|c: char| c.is_whitespace() || c.is_control())
        {
            self.wrong(name, self.say.builder_doi_wrong());
        }
        Some(doi.to_owned())
    }

    /// A piece of writing needs its text.
    fn text_is_asked(&mut self, kind: Kind, guide: Option<&Guide>, asked: &Form) {
        let writes = kind == Kind::Writing || guide.is_some_and(Guide::is_writing);
        if writes && !asked.fields.iter().any(|field| field.kind == FieldKind::LongText) {
            self.wrong("questions", self.say.library_text_needed());
        }
    }
}

/// A number as either language writes it.
fn decimal(text: &str) -> Option<f64> {
    text.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite() && number.abs() < 1e9)
}

fn number(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}
