//! The questions of the form, each from its row, with what is wrong noted beside the part of the row it is about.

use super::{Taking, decimal, number};
use crate::library::sheet::{self, QUESTIONS};
use domain::{
    answers::Sent as _,
    form::{Choice, Field, FieldKind, Flaw, Form, ShowIf, Stage, When},
};

const LONGEST_HELP: usize = 300;
const LONGEST_UNIT: usize = 40;
const LONGEST_END: usize = 80;
const LONGEST_OPTION: usize = 120;
const LONGEST_STEP: usize = 80;
const LONGEST_QUESTION: usize = 200;

impl Taking<'_> {
    /// The form that is asked. A row without words is noted and left out.
    pub(super) fn questions(&mut self) -> Form {
        let mut form = Form { steps: self.lines("steps", 9, LONGEST_STEP), fields: Vec::new() };
        for at in 0..sheet::count(self.form, QUESTIONS) {
            let field = self.question(at);
            if field.label.is_empty() || field.key.is_empty() {
                self.beside(at, "label", self.say.builder_question_missing(number(LONGEST_QUESTION)));
            } else {
                form.fields.push(field);
            }
        }
        for flaw in form.flaws() {
            self.note(&flaw);
        }
        if !form.steps.is_empty() && usize::from(form.last_step()) != form.steps.len() {
            self.wrong("steps", self.say.builder_steps_wrong(number(form.steps.len()), i64::from(form.last_step())));
        }
        form
    }

    /// Notes a reason beside a part of a question, with the question's number for the list on top.
    fn beside(&mut self, at: usize, part: &str, reason: String) {
        self.wrong(&sheet::name(QUESTIONS, at, part), self.say.builder_in_question(number(at + 1), &reason));
    }

    fn of(&self, at: usize, part: &str) -> String {
        self.text(&sheet::name(QUESTIONS, at, part)).replace('\n', " ")
    }

    fn short(&mut self, at: usize, part: &str, most: usize) -> Option<String> {
        let text = self.of(at, part);
        if text.chars().count() > most {
            self.beside(at, part, self.say.too_long(number(most)));
        }
        Some(text).filter(|text| !text.is_empty())
    }

    fn question(&mut self, at: usize) -> Field {
        let step = match self.of(at, "step").as_str() {
            "" => Some(1),
            text => text.parse().ok(),
        };
        let stage = match self.of(at, "stage").as_str() {
            "" => Some(None),
            word => Stage::parse(word).map(Some),
        };
        for (part, there) in [("step", step.is_some()), ("stage", stage.is_some())] {
            if !there {
                self.beside(at, part, self.say.choose_one());
            }
        }
        Field {
            key: self.of(at, "key"),
            label: self.of(at, "label"),
            help: self.short(at, "help", LONGEST_HELP),
            kind: self.field_kind(at),
            step: step.unwrap_or(1),
            required: self.of(at, "required") == "1",
            show_if: self.condition(at),
            stage: stage.flatten(),
            for_session: self.of(at, "for_session") == "1",
        }
    }

    fn field_kind(&mut self, at: usize) -> FieldKind {
        match self.of(at, "kind").as_str() {
            "short-text" => FieldKind::ShortText,
            "long-text" => FieldKind::LongText,
            "number" => {
                let (min, max) = (self.bound(at, "min"), self.bound(at, "max"));
                FieldKind::Number { min, max, unit: self.short(at, "unit", LONGEST_UNIT) }
            }
            "count" => FieldKind::Count { max: self.most(at), unit: self.short(at, "unit", LONGEST_UNIT) },
            "rating-10" => FieldKind::Rating10 { ends: self.ends(at) },
            "rating-100" => FieldKind::Rating100 { ends: self.ends(at) },
            "choice" => FieldKind::Choice { options: self.options(at) },
            "several" => FieldKind::Several { options: self.options(at) },
            "people" => FieldKind::People { options: self.options(at) },
            "places" => FieldKind::Places { options: self.options(at) },
            "emotions" => FieldKind::Emotions { options: self.options(at) },
            "yes-no" => FieldKind::YesNo,
            "time" => FieldKind::Time,
            "date" => FieldKind::Date,
            "duration" => FieldKind::Duration,
            "series" => FieldKind::Series,
            _ => {
                self.beside(at, "kind", self.say.choose_one());
                FieldKind::ShortText
            }
        }
    }

    fn bound(&mut self, at: usize, part: &str) -> Option<f64> {
        let text = Some(self.of(at, part)).filter(|text| !text.is_empty())?;
        let found = decimal(&text);
        if found.is_none() {
            self.beside(at, part, self.say.builder_number_wrong());
        }
        found
    }

    /// The highest count: a whole number.
    fn most(&mut self, at: usize) -> Option<u32> {
        let text = Some(self.of(at, "max")).filter(|text| !text.is_empty())?;
        let found = text.parse().ok().filter(|most| (1..=1_000_000).contains(most));
        if found.is_none() {
            self.beside(at, "max", self.say.builder_whole_wrong(1, 1_000_000));
        }
        found
    }

    /// What the lowest and the highest mean: both or neither.
    fn ends(&mut self, at: usize) -> Option<[String; 2]> {
        match (self.short(at, "low", LONGEST_END), self.short(at, "high", LONGEST_END)) {
            (Some(low), Some(high)) => Some([low, high]),
            (None, None) => None,
            (low, _) => {
                let part = if low.is_none() { "low" } else { "high" };
                self.beside(at, part, self.say.builder_ends_missing());
                None
            }
        }
    }

    /// The options as the tidy form carries them, each with its key.
    fn options(&mut self, at: usize) -> Vec<Choice> {
        let options: Vec<Choice> =
            self.form.many(&sheet::name(QUESTIONS, at, "had")).into_iter().filter_map(sheet::known).collect();
        if options.iter().any(|option| option.label.chars().count() > LONGEST_OPTION) {
            self.beside(at, "options", self.say.builder_line_long(number(LONGEST_OPTION)));
        }
        options
    }

    /// `acted:yes` for an option of an earlier question, `strength>` with a number beside it.
    fn condition(&mut self, at: usize) -> Option<ShowIf> {
        let said = Some(self.of(at, "if")).filter(|said| !said.is_empty())?;
        if let Some(field) = said.strip_suffix('>') {
            let least = decimal(&self.of(at, "least"));
            if least.is_none() {
                self.beside(at, "least", self.say.builder_number_wrong());
            }
            return Some(ShowIf { field: field.into(), when: When::AtLeast(least?) });
        }
        match said.split_once(':') {
            Some((field, option)) => Some(ShowIf { field: field.into(), when: When::Is(option.into()) }),
            None => {
                self.beside(at, "if", self.say.choose_one());
                None
            }
        }
    }

    /// Says a flaw of the whole form beside the question it is about.
    fn note(&mut self, flaw: &Flaw) {
        let say = self.say;
        let (key, part, reason) = match flaw {
            Flaw::TooMany => return self.wrong("questions", say.builder_questions_many(number(Form::MOST_FIELDS))),
            Flaw::BadKey(key) | Flaw::KeyTwice(key) | Flaw::NoLabel(key) => {
                (key, "label", say.builder_question_missing(number(LONGEST_QUESTION)))
            }
            Flaw::BadOptions(key) => (key, "options", say.builder_options_wrong()),
            Flaw::BadShowIf { field, .. } => (field, "if", say.builder_if_wrong()),
            Flaw::BadBounds(key) => (key, "max", say.builder_bounds_wrong()),
            Flaw::BadStep(key) => (key, "step", say.choose_one()),
            Flaw::BadStage(key) => (key, "stage", say.builder_stage_wrong()),
        };
        let at = (0..sheet::count(self.form, QUESTIONS)).find(|at| self.of(*at, "key") == *key);
        self.beside(at.unwrap_or(0), part, reason);
    }
}
