//! The builder's page: everything an activity is, as one form that works without a script.

use super::{
    bench::Begun,
    read::{address, other_lang},
    sheet::{self, DIGESTS, QUESTIONS, SOURCES},
    take,
};
use crate::{
    access::Staff,
    kit::{Desk, Filled, Nav, Say, Shell, words::capitalised},
};
use askama::Template;
use domain::{
    activity::{Kind, School},
    answers::Sent as _,
    digest::Digest,
    form::{FieldKind, Stage},
    guide::{Guide, Rates},
    lang::Lang,
    phase::Phase,
    rhythm::{DayPart, Rhythm},
};

domain::word_enum! {
    /// How an activity comes onto the bench.
    pub enum Way {
        New = "new",
        /// A version of one's own of what is built in.
        Own = "own",
        Copy = "copy",
        /// The same in the other language.
        Twin = "twin",
        Change = "change",
    }
}

/// Values to choose from, each with its words.
type Choices = Vec<(String, String)>;

/// A question's row.
pub struct Question {
    /// `q3`: what its names begin with.
    row: String,
    number: i64,
    label: String,
    kind: String,
    open: bool,
    /// Whether anything is said that one rarely needs to say.
    more: bool,
    last: bool,
    /// Options as they were, each with its key.
    had: Vec<String>,
    /// What earlier answers it can depend on: the earlier question with its answers.
    conditions: Vec<(String, Choices)>,
    /// What it depends on, when that does not stand further up any more.
    lost: Option<String>,
}

impl Question {
    fn name(&self, part: &str) -> String {
        format!("{}-{part}", self.row)
    }
}

/// A digest's or a source's row, with the names of its parts.
pub struct Row {
    row: String,
    number: i64,
    /// The word of a digest; empty for a source.
    show: String,
    /// Name of the field and of the part.
    parts: Vec<(String, &'static str)>,
}

impl Row {
    fn name(&self, part: &str) -> String {
        format!("{}-{part}", self.row)
    }
}

#[derive(Template)]
#[template(path = "library/builder.html")]
pub struct BuilderPage {
    shell: Shell,
    say: Say,
    form: Filled,
    way: &'static str,
    back: String,
    back_label: String,
    action: String,
    /// The language's name, when it cannot be chosen.
    fixed: Option<String>,
    may_hide: bool,
    langs: Choices,
    kinds: Choices,
    /// Those chosen first, in their own order.
    schools: Choices,
    phases: Vec<(String, String, String)>,
    rhythms: Choices,
    day_parts: Choices,
    guides: Choices,
    rates: Choices,
    field_kinds: Choices,
    stages: Choices,
    numbers: Choices,
    shows: Choices,
    /// Questions by their keys.
    keyed: Choices,
    questions: Vec<Question>,
    /// Whether what is folded away is in use.
    growing: bool,
    more_open: bool,
    digests: Vec<Row>,
    sources: Vec<Row>,
}

impl Desk<Staff> {
    pub fn builder_page(&self, form: Filled, begun: &Begun) -> BuilderPage {
        let (say, way) = (self.say, begun.way.word());
        let (back, back_label) = match &begun.from {
            Some(it) => (address(&it.activity.key, "", other_lang(self, it.lang)), it.activity.title.clone()),
            None => ("/library".to_owned(), say.nav_library()),
        };
        let named = |words: &[&str], name: &dyn Fn(&str) -> String| -> Choices {
            words.iter().map(|word| ((*word).to_owned(), name(word))).collect()
        };
        let first = |text: String| vec![(String::new(), text)];
        let words = |all: &[Kind]| all.iter().map(|it| it.word()).collect::<Vec<_>>();
        let parts: Vec<&str> = DayPart::ALL.iter().map(|it| it.word()).collect();
        let stages: Vec<&str> = Stage::ALL.iter().map(|it| it.word()).collect();
        let rates: Vec<&str> = Rates::ALL.iter().map(|it| it.word()).collect();
        BuilderPage {
            shell: self.shell(&say.builder_title(way), Nav::Library),
            say,
            way,
            back,
            back_label,
            action: begun.action.clone(),
            fixed: begun.lang.map(|lang| say.lang_name(lang.tag())),
            may_hide: begun.may_hide,
            langs: named(&Lang::ALL.map(Lang::tag), &|word| say.lang_name(word)),
            kinds: named(&words(Kind::ALL), &|word| say.kind_name(word)),
            schools: schools(&form, say),
            phases: Phase::ALL.iter().map(|it| phase(*it, say)).collect(),
            rhythms: named(Rhythm::EVERY, &|word| say.rhythm_choice(word)),
            day_parts: [first(say.builder_any_time()), named(&parts, &|word| say.day_part(word))].concat(),
            guides: [first(say.builder_guide_none()), named(Guide::KINDS, &|word| say.builder_guide_name(word))]
                .concat(),
            rates: named(&rates, &|word| say.builder_rates(word)),
            field_kinds: named(FieldKind::WORDS, &|word| say.field_kind(word)),
            stages: [first(say.builder_stage_none()), named(&stages, &|word| say.builder_stage(word))].concat(),
            numbers: (1..=9).map(|number: i64| (number.to_string(), say.builder_from_step(number))).collect(),
            shows: named(Digest::WORDS, &|word| say.builder_show(word)),
            keyed: keyed(&form, say),
            questions: questions(&form, say),
            growing: in_use(&form, &["steps"]),
            more_open: in_use(&form, &["schools", "problems", "minutes", "cautions"])
                || sheet::count(&form, SOURCES) > 0
                || form.value("at_row").starts_with(SOURCES.letter),
            digests: rows(&form, DIGESTS),
            sources: rows(&form, SOURCES),
            form,
        }
    }
}

fn schools(form: &Filled, say: Say) -> Choices {
    let chosen = form.many("schools");
    let chosen = chosen.iter().filter_map(|word| School::parse(word));
    let mut all: Vec<School> = Vec::new();
    for school in chosen.chain(School::ALL.iter().copied()) {
        if !all.contains(&school) {
            all.push(school);
        }
    }
    all.into_iter().map(|school| (school.word().to_owned(), say.school_name(school.word()))).collect()
}

/// Name of the field, of the phase, and what the phase is about.
fn phase(phase: Phase, say: Say) -> (String, String, String) {
    let word = phase.word();
    (format!("purpose_{word}"), capitalised(&say.phase_name(word)), say.phase_help(word))
}

/// Every question that has a key, as something to choose.
fn keyed(form: &Filled, say: Say) -> Choices {
    let question = |at: usize| {
        let of = |part: &str| sheet::of(form, QUESTIONS, at, part).to_owned();
        let (key, kind) = (of("key"), say.field_kind(&of("kind")));
        (!key.is_empty()).then(|| (key, say.builder_keyed(nth(at), &of("label"), &kind)))
    };
    let all = (0..sheet::count(form, QUESTIONS)).filter_map(question);
    [(String::new(), say.builder_choose())].into_iter().chain(all).collect()
}

fn questions(form: &Filled, say: Say) -> Vec<Question> {
    let count = sheet::count(form, QUESTIONS);
    let mut conditions: Vec<(String, Choices)> = Vec::new();
    let mut all = Vec::new();
    for at in 0..count {
        let row = format!("q{at}");
        let begins = format!("{row}-");
        let had = form.many(&sheet::name(QUESTIONS, at, "had"));
        let label = sheet::of(form, QUESTIONS, at, "label").to_owned();
        let depends = sheet::of(form, QUESTIONS, at, "if").to_owned();
        let known = conditions.iter().any(|(_, answers)| answers.iter().any(|(value, _)| *value == depends));
        all.push(Question {
            lost: Some(depends).filter(|depends| !depends.is_empty() && !known),
            number: nth(at),
            open: form.has("at_row", &row)
                || label.trim().is_empty()
                || form.problems().any(|(name, _)| name.starts_with(&begins)),
            more: in_use(form, &["stage", "required", "for_session"].map(|part| sheet::name(QUESTIONS, at, part)))
                || !["", "1"].contains(&sheet::of(form, QUESTIONS, at, "step")),
            last: at + 1 == count,
            kind: say.field_kind(sheet::of(form, QUESTIONS, at, "kind")),
            had: had.iter().map(|said| (*said).to_owned()).collect(),
            conditions: conditions.clone(),
            row,
            label: label.clone(),
        });
        let answers = answers(form, say, at);
        if !answers.is_empty() {
            conditions.push((say.builder_keyed_short(nth(at), &label), answers));
        }
    }
    all
}

/// The answers of a question on which a later one can depend, as `take` reads them.
fn answers(form: &Filled, say: Say, at: usize) -> Choices {
    let of = |part: &str| sheet::of(form, QUESTIONS, at, part);
    let (key, label) = (of("key"), of("label").trim());
    if key.is_empty() {
        return Vec::new();
    }
    let is = |option: &str, words: String| (format!("{key}:{option}"), words);
    match of("kind") {
        "yes-no" => {
            vec![is("yes", say.builder_if(label, &say.yes_word())), is("no", say.builder_if(label, &say.no_word()))]
        }
        "choice" | "several" => {
            let had = form.many(&sheet::name(QUESTIONS, at, "had"));
            let options = had.into_iter().filter_map(sheet::known);
            options.map(|option| is(&option.key, say.builder_if(label, &option.label))).collect()
        }
        "number" | "count" | "rating-10" | "rating-100" | "duration" => {
            vec![(format!("{key}>"), say.builder_if_least(label))]
        }
        _ => Vec::new(),
    }
}

fn rows(form: &Filled, rows: sheet::Rows) -> Vec<Row> {
    let row = |at: usize| {
        let show = sheet::of(form, rows, at, "show").to_owned();
        let parts = take::parts(&show).iter().map(|(part, _)| (sheet::name(rows, at, part), *part)).collect();
        Row { row: format!("{}{at}", rows.letter), number: nth(at), show, parts }
    };
    (0..sheet::count(form, rows)).map(row).collect()
}

/// Whether one of these says something, or something is wrong with it.
fn in_use<N: AsRef<str>>(form: &Filled, names: &[N]) -> bool {
    names.iter().any(|name| form.is_set(name.as_ref()) || form.problem(name.as_ref()).is_some())
}

/// As people count.
fn nth(at: usize) -> i64 {
    i64::try_from(at + 1).unwrap_or(i64::MAX)
}
