//! Who sees what: who may read, and who has read, for the client.

use crate::{
    access::MyCase,
    agreements::{self, Assignment},
    audit::{self, Reading, What},
    door,
    kit::{Desk, Nav, Reply, Say, Shared, Shell, clock::from_micros},
    people,
};
use askama::Template;
use axum::{Router, routing::get};
use domain::ids::{AssignmentId, PersonId};
use jiff::{Timestamp, ToSpan, civil::Date};
use std::collections::BTreeSet;
use uuid::Uuid;

pub fn routes() -> Router<Shared> {
    Router::new().route("/seen", get(show))
}

/// So many days stand on one page; before that, another page.
const DAYS: i64 = 14;
/// More readings than anybody makes in these days.
const MOST: i64 = 2_000;

/// What one person read on one day: a line, and each reading with its time.
struct Shown {
    line: String,
    details: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "seen/page.html")]
struct SeenPage {
    shell: Shell,
    say: Say,
    /// Links by which somebody could have come in as this client.
    ways_in: Vec<String>,
    readings: Vec<Shown>,
    /// The day from which on older ones are shown.
    older: Option<Date>,
    agreed: Vec<(String, String, String)>,
}

async fn show(desk: Desk<MyCase>) -> Reply {
    let (case, zone) = (&desk.who.0, desk.zone());
    // Up to and without this day, and so many days back.
    let until: Date = desk.query("before").parse().unwrap_or_else(|_| desk.today().saturating_add(1.days()));
    let from = until.saturating_sub(DAYS.days());
    let before = until.to_zoned(zone.clone()).map_or(Timestamp::MAX, |at| at.timestamp());
    let mut tx = desk.read().await?;
    let names = people::names_of_staff(&mut tx, case.practice, &case.person.key).await?;
    let work = agreements::all(&mut tx, case).await?;
    let day_of = |row: &Reading| from_micros(row.read_at).to_zoned(zone.clone()).date();
    let mut rows = audit::newest(&mut tx, case, before, MOST).await?;
    let on_page = rows.iter().take_while(|row| day_of(row) >= from).count();
    let older = rows.get(on_page).map(|row| day_of(row).saturating_add(1.days()));
    rows.truncate(on_page);
    let mut groups: Vec<((Date, Uuid), Vec<Reading>)> = Vec::new();
    for row in rows {
        let key = (day_of(&row), row.reader_id);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(row),
            None => groups.push((key, vec![row])),
        }
    }
    let reader = |id: Uuid| names.get(&PersonId(id)).cloned().unwrap_or_else(|| desk.say.seen_somebody());
    let readings = groups.iter().map(|((day, id), rows)| Shown {
        line: desk.say.seen_line(&reader(*id), &desk.say.near_day(*day, desk.today()), &what_was_read(desk.say, rows)),
        details: rows.iter().map(|row| detail(&desk, &work, row)).collect(),
    });
    let readings = readings.collect();
    let agreed = work
        .iter()
        .filter(|it| it.standing.is_some() && !it.is_ended())
        .filter_map(|it| {
            let terms = it.terms()?;
            Some((
                terms.title.clone(),
                case.address(&format!("/a/{}", it.id)),
                desk.say.sharing_term(terms.sharing.word()),
            ))
        })
        .collect();
    let ways_in = door::ways_in(&desk, &mut tx, &case.person).await?;
    drop(tx);
    let shell = desk.shell(&desk.say.seen(), Nav::More);
    desk.page(&SeenPage { shell, say: desk.say, ways_in, readings, older, agreed })
}

/// "read entries, read 3 agreements and opened one review": each kind once, however often it was opened.
fn what_was_read(say: Say, rows: &[Reading]) -> String {
    let kinds = What::ALL.iter().filter_map(|what| {
        let of = rows.iter().filter(|row| row.what == what.word());
        let different: BTreeSet<Option<Uuid>> = of.map(|row| row.assignment_id).collect();
        let count = i64::try_from(different.len()).unwrap_or(i64::MAX);
        (count > 0).then(|| say.seen_words(what.word(), count))
    });
    say.list(&kinds.collect::<Vec<_>>())
}

fn detail(desk: &Desk<MyCase>, work: &[Assignment], row: &Reading) -> (String, String) {
    let time = desk.say.time(from_micros(row.read_at).to_zoned(desk.zone().clone()).time());
    let of = row.assignment_id.and_then(|id| work.iter().find(|it| it.id == AssignmentId(id)));
    let words = desk.say.seen_detail(&row.what, row.items, of.map_or("", Assignment::title));
    (time, words.trim_end().trim_end_matches(':').to_owned())
}
