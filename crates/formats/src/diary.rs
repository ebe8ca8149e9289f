//! Diaries kept elsewhere, brought in from CSV by a map that says which column answers which field.
//! The format of the map is described in docs/import.md. Nothing is guessed: a value the map does not explain is a
//! fault with its row and column, and a file with one fault is not brought in at all.

use domain::{
    answers::{Answer, Answers, Problem, Sent},
    form::{Choice, Field, FieldKind, Form},
};
use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Largest file read, in bytes, and most rows.
pub const MOST: usize = 32 * 1024 * 1024;
pub const MOST_ROWS: usize = 100_000;
/// So many faults are named; a file with more is wrong as a whole.
const MOST_FAULTS: usize = 50;

/// What is wrong, and where. The row is the line of the file, from 1, the heading being 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub row: Option<u64>,
    pub column: Option<String>,
    pub text: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.row, &self.column) {
            (Some(row), Some(column)) => write!(f, "row {row}, column “{column}”: {}", self.text),
            (Some(row), None) => write!(f, "row {row}: {}", self.text),
            (None, Some(column)) => write!(f, "column “{column}”: {}", self.text),
            (None, None) => f.write_str(&self.text),
        }
    }
}

/// A diary, ready to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Diary {
    pub title: String,
    pub form: Form,
    pub rows: Vec<Row>,
    /// Rows of other people, left out.
    pub others: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub line: u64,
    /// On the client's wall.
    pub occurred: DateTime,
    pub answers: Answers,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Map {
    title: String,
    only: Option<Only>,
    when: When,
    #[serde(default)]
    field: Vec<MapField>,
}

/// The rows of one person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Only {
    column: String,
    is: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct When {
    column: String,
    /// How a date is written, such as %Y-%m-%d; without it the column counts days from `day_zero`.
    format: Option<String>,
    day_zero: Option<Date>,
    /// The time of day when the file has none.
    at: Option<Time>,
    time_column: Option<String>,
    time_format: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MapField {
    column: String,
    key: String,
    label: String,
    kind: String,
    unit: Option<String>,
    ends: Option<[String; 2]>,
    #[serde(default)]
    options: Vec<Choice>,
    /// What the file's own values mean: `values = { "1" = "yes", "0" = "no" }`.
    #[serde(default)]
    values: BTreeMap<String, String>,
}

/// Texts that say "nothing was written here".
const EMPTY: [&str; 4] = ["", "NA", "N/A", "."];

/// Reads a diary with its map.
///
/// # Errors
/// Every fault found, up to fifty; then nothing is to be kept.
pub fn read(file: &[u8], map: &str) -> Result<Diary, Vec<Fault>> {
    let one = |text: String| vec![Fault { row: None, column: None, text }];
    if file.len() > MOST {
        return Err(one("the file is larger than 32 MB; split it by person".into()));
    }
    let map: Map = toml::from_str(map).map_err(|error| one(format!("the map: {error}")))?;
    let form = form_of(&map).map_err(one)?;
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(file);
    let heads = reader.headers().map_err(|error| one(format!("the heading could not be read: {error}")))?.clone();
    let columns = Columns::find(&map, &heads)?;
    let (mut rows, mut others, mut faults) = (Vec::new(), 0, Vec::new());
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let row = error.position().map(csv::Position::line);
                faults.push(Fault { row, column: None, text: format!("could not be read: {error}") });
                break;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        if map.only.as_ref().is_some_and(|only| columns.value(&record, &only.column) != only.is) {
            others += 1;
            continue;
        }
        match read_row(&map, &form, &columns, &record, line) {
            Ok(row) => rows.push(row),
            Err(more) => faults.extend(more),
        }
        if faults.len() >= MOST_FAULTS || rows.len() > MOST_ROWS {
            break;
        }
    }
    if rows.len() > MOST_ROWS {
        return Err(one(format!("more than {MOST_ROWS} rows for one person; split the file")));
    }
    if faults.is_empty() && rows.is_empty() {
        return Err(one("no row of the file is this person's".into()));
    }
    faults.truncate(MOST_FAULTS);
    if faults.is_empty() { Ok(Diary { title: map.title, form, rows, others }) } else { Err(faults) }
}

fn form_of(map: &Map) -> Result<Form, String> {
    if map.title.trim().is_empty() || map.title.chars().count() > 80 {
        return Err("the map needs a title of 1 to 80 characters".into());
    }
    let mut fields = Vec::new();
    for it in &map.field {
        let kind = match it.kind.as_str() {
            "short-text" => FieldKind::ShortText,
            "long-text" => FieldKind::LongText,
            "number" => FieldKind::Number { min: None, max: None, unit: it.unit.clone() },
            "count" => FieldKind::Count { max: None, unit: it.unit.clone() },
            "rating-10" => FieldKind::Rating10 { ends: it.ends.clone() },
            "rating-100" => FieldKind::Rating100 { ends: it.ends.clone() },
            "yes-no" => FieldKind::YesNo,
            "choice" => FieldKind::Choice { options: it.options.clone() },
            "duration" => FieldKind::Duration,
            other => {
                return Err(format!("the map: `{other}` is no kind of field an import can fill (field `{}`)", it.key));
            }
        };
        fields.push(Field { key: it.key.clone(), label: it.label.clone(), kind, ..Field::default() });
    }
    let form = Form { steps: Vec::new(), fields };
    match form.flaws().first() {
        Some(flaw) => Err(format!("the map: {flaw}")),
        None if form.fields.is_empty() => Err("the map names no field; add at least one [[field]]".into()),
        None => Ok(form),
    }
}

/// Where each column stands.
struct Columns(BTreeMap<String, usize>);

impl Columns {
    fn find(map: &Map, heads: &csv::StringRecord) -> Result<Columns, Vec<Fault>> {
        let wanted = map
            .field
            .iter()
            .map(|field| &field.column)
            .chain([&map.when.column])
            .chain(map.when.time_column.as_ref())
            .chain(map.only.as_ref().map(|only| &only.column));
        let (mut found, mut faults) = (BTreeMap::new(), Vec::new());
        for name in wanted {
            match heads.iter().position(|head| head.trim() == name) {
                Some(at) => {
                    found.insert(name.clone(), at);
                }
                None => faults.push(Fault {
                    row: None,
                    column: Some(name.clone()),
                    text: format!(
                        "the file has no such column; it has: {}",
                        heads.iter().collect::<Vec<_>>().join(", ")
                    ),
                }),
            }
        }
        if faults.is_empty() { Ok(Columns(found)) } else { Err(faults) }
    }

    fn value<'r>(&self, record: &'r csv::StringRecord, column: &str) -> &'r str {
        self.0.get(column).and_then(|at| record.get(*at)).unwrap_or_default().trim()
    }
}

/// One value, as a form would have sent it.
struct Value<'a> {
    key: &'a str,
    text: &'a str,
}
impl Sent for Value<'_> {
    fn many(&self, name: &str) -> Vec<&str> {
        if name == self.key { vec![self.text] } else { Vec::new() }
    }
}

fn read_row(
    map: &Map,
    form: &Form,
    columns: &Columns,
    record: &csv::StringRecord,
    line: u64,
) -> Result<Row, Vec<Fault>> {
    let fault = |column: &str, text: String| Fault { row: Some(line), column: Some(column.to_owned()), text };
    let mut faults = Vec::new();
    let occurred = when(&map.when, columns, record).map_err(|(column, text)| faults.push(fault(column, text))).ok();
    let mut answers = Answers::default();
    for (it, field) in map.field.iter().zip(&form.fields) {
        let raw = columns.value(record, &it.column);
        if EMPTY.contains(&raw) {
            continue;
        }
        let text = match (it.values.get(raw), it.values.is_empty()) {
            (Some(meaning), _) => meaning.as_str(),
            (None, true) => raw,
            (None, false) => {
                let known: Vec<&str> = it.values.keys().map(String::as_str).collect();
                faults.push(fault(&it.column, format!("“{raw}” is not one of {}", known.join(", "))));
                continue;
            }
        };
        let one = Form { steps: Vec::new(), fields: vec![field.clone()] };
        match one.read(&Value { key: &field.key, text }) {
            Ok(read) => answers.0.extend(read.0),
            Err(problems) => {
                let (_, problem) = problems.into_iter().next().unwrap_or((String::new(), Problem::NotAnOption));
                faults.push(fault(&it.column, format!("“{raw}” {}", why(&problem))));
            }
        }
    }
    match occurred {
        Some(occurred) if faults.is_empty() => Ok(Row { line, occurred, answers }),
        _ => Err(faults),
    }
}

fn when<'m>(map: &'m When, columns: &Columns, record: &csv::StringRecord) -> Result<DateTime, (&'m str, String)> {
    let raw = columns.value(record, &map.column);
    let day = match (&map.format, map.day_zero) {
        (Some(format), _) => Date::strptime(format, raw)
            .map_err(|_| (map.column.as_str(), format!("“{raw}” is not a date written {format}")))?,
        (None, Some(zero)) => {
            let days: i64 =
                raw.parse().map_err(|_| (map.column.as_str(), format!("“{raw}” is not a number of days")))?;
            let span =
                0.days().try_days(days).map_err(|_| (map.column.as_str(), format!("{raw} days are too many")))?;
            zero.checked_add(span).map_err(|_| (map.column.as_str(), format!("{raw} days are too many")))?
        }
        (None, None) => return Err((map.column.as_str(), "the map must say `format` or `day_zero`".into())),
    };
    if day.year() < 1900 {
        return Err((map.column.as_str(), format!("{day} is too long ago; is the year written in full?")));
    }
    let time = match &map.time_column {
        Some(column) => {
            let raw = columns.value(record, column);
            let format = map.time_format.as_deref().unwrap_or("%H:%M");
            Time::strptime(format, raw)
                .map_err(|_| (column.as_str(), format!("“{raw}” is not a time written {format}")))?
        }
        None => map.at.unwrap_or(Time::constant(20, 0, 0, 0)),
    };
    Ok(day.to_datetime(time))
}

fn why(problem: &Problem) -> String {
    match problem {
        Problem::NotANumber => "is not a number".into(),
        Problem::NotWhole => "is not a whole number".into(),
        Problem::TooSmall(least) => format!("is below {least}"),
        Problem::TooBig(most) => format!("is above {most}"),
        Problem::TooLong(most) => format!("is longer than {most} characters"),
        Problem::TooMany(most) => format!("has more than {most} parts"),
        Problem::NotAnOption => "is none of the options; explain it in `values`".into(),
        Problem::NotATime => "is not a time".into(),
        Problem::NotADate => "is not a date".into(),
        Problem::NotASeries => "is not a series of ratings".into(),
        Problem::Missing => "is missing".into(),
    }
}

/// A short line about a row, for the preview.
pub fn line(form: &Form, row: &Row) -> String {
    let mut parts = vec![row.occurred.strftime("%Y-%m-%d %H:%M").to_string()];
    for field in &form.fields {
        if let Some(answer) = row.answers.get(&field.key) {
            let text = match answer {
                Answer::Text(text) | Answer::One(text) => text.clone(),
                Answer::Number(number) => number.to_string(),
                Answer::Yes(yes) => {
                    if *yes {
                        "yes".into()
                    } else {
                        "no".into()
                    }
                }
                Answer::Many(all) | Answer::Words(all) => all.join(", "),
                Answer::Time(time) => time.to_string(),
                Answer::Date(date) => date.to_string(),
                Answer::Series(beats) => domain::answers::series_text(beats),
            };
            parts.push(format!("{}: {text}", field.label));
        }
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MAP: &str = r#"
title = "Headache diary"
only = { column = "id", is = "1" }
when = { column = "time", day_zero = "2026-03-01", at = "20:00" }
[[field]]
column = "headache"
key = "headache"
label = "Headache"
kind = "yes-no"
values = { "1" = "yes", "0" = "no" }
[[field]]
column = "airq"
key = "air"
label = "Air"
kind = "number"
"#;
    const FILE: &str = "id,time,headache,airq\n1,-1,1,9\n1,0,0,7.5\n2,0,1,3\n1,2,0,NA\n";

    fn faults(file: &str, map: &str) -> Vec<String> {
        read(file.as_bytes(), map).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_rows_of_one_person_are_read_with_their_dates() {
        let diary = read(FILE.as_bytes(), MAP).unwrap();
        assert_eq!((diary.rows.len(), diary.others), (3, 1));
        assert_eq!(diary.rows[0].occurred.to_string(), "2026-02-28T20:00:00");
        assert_eq!(diary.rows[0].answers.get("headache"), Some(&Answer::Yes(true)));
        assert_eq!(diary.rows[2].answers.get("air"), None);
        assert_eq!(line(&diary.form, &diary.rows[1]), "2026-03-01 20:00 · Headache: no · Air: 7.5");
    }

    #[test]
    fn what_cannot_be_read_is_named_by_row_and_column() {
        let file = "id,time,headache,airq\n1,0,maybe,thin\n1,soon,1,3\n";
        assert_eq!(
            faults(file, MAP),
            [
                "row 2, column “headache”: “maybe” is not one of 0, 1",
                "row 2, column “airq”: “thin” is not a number",
                "row 3, column “time”: “soon” is not a number of days",
            ]
        );
    }

    #[test]
    fn a_missing_column_and_a_torn_row_are_named() {
        assert!(faults("id,time,airq\n1,0,3\n", MAP)[0].starts_with("column “headache”: the file has no such column"));
        assert!(faults("id,time,headache,airq\n1,0\n", MAP)[0].starts_with("row 2: could not be read"));
    }

    #[test]
    fn a_file_without_this_person_is_refused() {
        assert_eq!(faults(FILE, &MAP.replace("is = \"1\"", "is = \"9\"")), ["no row of the file is this person's"]);
    }

    proptest! {
        #[test]
        fn no_file_can_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) { let _ = read(&bytes, MAP); }
        #[test]
        fn no_map_can_make_it_panic(map in "(\\PC|\n){0,300}") { let _ = read(FILE.as_bytes(), &map); }
        #[test]
        fn days_far_away_are_refused_not_panicked_on(days in any::<i64>()) {
            let _ = read(format!("id,time,headache,airq\n1,{days},1,2\n").as_bytes(), MAP);
        }
    }
}
