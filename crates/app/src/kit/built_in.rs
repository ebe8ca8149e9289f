//! The activities the program carries inside: read once at start, and refused as a whole when a file is wrong or
//! the languages differ in more than their words.

use domain::{
    activity::Activity,
    form::{Field, FieldKind},
    lang::Lang,
};
use std::{collections::BTreeMap, mem::discriminant};

mod files {
    include!(concat!(env!("OUT_DIR"), "/library.rs"));
}

/// What a key must not begin with: these are the versions practices make.
pub const OWN: &str = "own-";

#[derive(Debug)]
pub struct Library {
    en: Vec<Activity>,
    es: Vec<Activity>,
}

impl Library {
    /// Reads what was built in.
    ///
    /// # Errors
    /// Everything wrong with the files, each as `library/en/…/x.toml: line N: what to do`.
    pub fn built_in() -> Result<Library, Vec<String>> {
        Self::read(files::FILES)
    }

    /// The same from any files, each with its path from `library/` on.
    pub fn read(files: &[(&str, &str)]) -> Result<Library, Vec<String>> {
        let mut reading = Reading::default();
        for (path, text) in files {
            reading.file(path, text);
        }
        reading.compare();
        if !reading.faults.is_empty() {
            return Err(reading.faults);
        }
        let mut of = |lang| reading.read.remove(&lang).unwrap_or_default().into_values().flat_map(|it| it.activity);
        Ok(Library { en: of(Lang::En).collect(), es: of(Lang::Es).collect() })
    }

    pub fn all(&self, lang: Lang) -> &[Activity] {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
        }
    }

    pub fn get(&self, lang: Lang, key: &str) -> Option<&Activity> {
        self.all(lang).iter().find(|activity| activity.key == key)
    }
}

/// One file; without an activity when it could not be read, so that it is not called missing as well.
struct Read<'a> {
    path: &'a str,
    text: &'a str,
    activity: Option<Activity>,
}

#[derive(Default)]
struct Reading<'a> {
    /// By the file's name, which is the key.
    read: BTreeMap<Lang, BTreeMap<&'a str, Read<'a>>>,
    faults: Vec<String>,
}

impl<'a> Reading<'a> {
    fn fault(&mut self, path: &str, line: usize, text: impl AsRef<str>) {
        self.faults.push(format!("{path}: line {line}: {}", text.as_ref()));
    }

    fn file(&mut self, path: &'a str, text: &'a str) {
        let Some((lang, kind, name)) = place(path) else {
            return self.fault(path, 1, "move it to library/<language>/<kind>/<key>.toml");
        };
        let activity = match formats::activity::read(text) {
            Ok(activity) => Some(activity),
            Err(wrong) => {
                for fault in wrong.0 {
                    self.fault(path, fault.line, fault.what.to_string());
                }
                None
            }
        };
        if let Some(activity) = &activity {
            if activity.key != name || name.starts_with(OWN) {
                self.fault(
                    path,
                    line_of(text, "key"),
                    format!("name the file {}.toml, not beginning with {OWN}", activity.key),
                );
            }
            if activity.kind.word() != kind {
                self.fault(
                    path,
                    line_of(text, "kind"),
                    format!("move it to the folder {}, or change its kind", activity.kind),
                );
            }
        }
        if let Some(twin) = self.read.entry(lang).or_default().insert(name, Read { path, text, activity }) {
            self.fault(path, line_of(text, "key"), format!("choose another key: {} has this one", twin.path));
        }
    }

    /// Every activity must be there in every language, and differ in its words only.
    fn compare(&mut self) {
        let (en, es) =
            (self.read.remove(&Lang::En).unwrap_or_default(), self.read.remove(&Lang::Es).unwrap_or_default());
        for (name, english) in &en {
            match es.get(name) {
                Some(spanish) => self.twins(english, spanish),
                None => {
                    self.fault(english.path, 1, "write it in Spanish too, as library/es/…, with the same file name")
                }
            }
        }
        for (_, spanish) in es.iter().filter(|(name, _)| !en.contains_key(*name)) {
            self.fault(spanish.path, 1, "write it in English too, as library/en/…, with the same file name");
        }
        self.read = BTreeMap::from([(Lang::En, en), (Lang::Es, es)]);
    }

    fn twins(&mut self, english: &Read<'a>, spanish: &Read<'a>) {
        let (Some(en), Some(es)) = (&english.activity, &spanish.activity) else { return };
        let (path, text) = (spanish.path, spanish.text);
        if en.kind != es.kind {
            self.fault(path, line_of(text, "kind"), format!("give it the kind {}, as in English", en.kind));
        }
        if en.form.steps.len() != es.form.steps.len() {
            self.fault(path, line_of(text, "steps"), format!("name {} steps, as in English", en.form.steps.len()));
        }
        for field in &en.form.fields {
            match es.form.field(&field.key) {
                None => self.fault(path, 1, format!("add the field `{}`, which the English file has", field.key)),
                Some(other) if !same_but_words(field, other) => {
                    let advice =
                        format!("make `{}` as in English: kind, bounds, options, step, required, show_if", field.key);
                    self.fault(path, line_of_field(text, &field.key), advice);
                }
                Some(_) => {}
            }
        }
        for field in es.form.fields.iter().filter(|field| en.form.field(&field.key).is_none()) {
            let advice = format!("take out the field `{}`, or add it to the English file", field.key);
            self.fault(path, line_of_field(text, &field.key), advice);
        }
        let order =
            |activity: &Activity| activity.form.fields.iter().map(|field| field.key.clone()).collect::<Vec<_>>();
        let (mut ours, mut theirs) = (order(es), order(en));
        let differs = ours != theirs;
        ours.sort();
        theirs.sort();
        if differs && ours == theirs {
            self.fault(path, 1, "put the fields in the order of the English file");
        }
    }
}

/// Language, kind and name of a file, from its path.
fn place(path: &str) -> Option<(Lang, &str, &str)> {
    let mut parts = path.strip_prefix("library/")?.split('/');
    let (lang, kind, file) = (parts.next()?, parts.next()?, parts.next()?);
    let lang = Lang::ALL.into_iter().find(|known| known.tag() == lang)?;
    parts.next().is_none().then_some((lang, kind, file.strip_suffix(".toml")?))
}

/// Labels, help, ends and units are words; everything else decides what an answer means.
fn same_but_words(a: &Field, b: &Field) -> bool {
    let options = |field: &Field| field.kind.options().iter().map(|option| option.key.clone()).collect::<Vec<_>>();
    let bounds = match (&a.kind, &b.kind) {
        (FieldKind::Number { min, max, .. }, FieldKind::Number { min: low, max: high, .. }) => {
            min == low && max == high
        }
        (FieldKind::Count { max, .. }, FieldKind::Count { max: high, .. }) => max == high,
        (a, b) => discriminant(a) == discriminant(b),
    };
    bounds && options(a) == options(b) && a.step == b.step && a.required == b.required && a.show_if == b.show_if
}

/// The line of a top-level key, or the first.
fn line_of(text: &str, key: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(1, |at| at + 1)
}

/// The line on which a field names its key, or the first.
fn line_of_field(text: &str, key: &str) -> usize {
    let names = |line: &str| line.starts_with("key") && line.contains(&format!("\"{key}\""));
    let after = text.lines().position(|line| line.trim() == "[[field]]").unwrap_or(0);
    text.lines().skip(after).position(names).map_or(1, |at| after + at + 1)
}
