//! One page to take along: what is agreed, when the two meet next, and the way to it on the phone. It is printed for
//! the client, so it speaks the client's language, whoever prints it.

use crate::{
    access::Case,
    agreements::{self, Row, rhythm_words},
    audit::{self, What},
    kit::{Desk, Nav, OrMissing, Path, Reply, Say, Shell},
    safety, sessions, tries,
};
use askama::Template;
use domain::{
    agreement::State,
    ids::SessionId,
    rhythm::Rhythm,
    terms::{Part, Terms},
};
use jiff::civil::Date;

/// From so many pieces on, what to do is left to the phone, so that all of them stand on one page.
const MANY: usize = 4;

/// One piece of work on the sheet.
struct Sheet {
    title: String,
    rows: Vec<Row>,
    /// Of a ladder: the step to go on with, and those after it.
    steps: Vec<String>,
}

/// What is worth the paper: how sure somebody is of it is for the two of them, and not for a sheet in the kitchen.
fn on_paper(say: Say, terms: &Terms, many: bool, today: Date) -> Vec<Row> {
    let worth = |part: Part| match part {
        Part::Why | Part::Smallest | Part::Coping => true,
        Part::What => !many,
        // In one row with what then, and with when and where, where those are said.
        Part::Obstacles => terms.coping.is_none(),
        Part::Rhythm => terms.when.is_none(),
        Part::When => true,
        _ => false,
    };
    let row = |row: Row| match (row.part, &terms.obstacles) {
        (Part::When, _) if !matches!(terms.rhythm, Rhythm::Event | Rhythm::Free) => {
            Row { text: format!("{} · {}", row.text, rhythm_words(say, terms)), ..row }
        }
        (Part::Coping, Some(obstacles)) => {
            Row { label: say.handout_coping(), text: format!("{obstacles} → {}", row.text), ..row }
        }
        _ => row,
    };
    agreements::rows(say, terms, today).into_iter().filter(|row| worth(row.part)).map(row).collect()
}

#[derive(Template)]
#[template(path = "review/handout.html")]
struct HandoutPage {
    shell: Shell,
    say: Say,
    day: String,
    next: Option<String>,
    sheets: Vec<Sheet>,
    many: bool,
    back: String,
    qr: String,
    /// The emergency number where the client is.
    danger: &'static str,
    host: String,
}

pub async fn show(desk: Desk<Case>, Path(id): Path<SessionId>) -> Reply {
    let (case, say) = (&desk.who, desk.who.client_say());
    let (zone, now) = (&case.client_zone, desk.now);
    let mut tx = if case.is_client() { desk.read().await? } else { desk.begin().await? };
    let session = sessions::one(&mut tx, case, id).await?.or_missing()?;
    let next = sessions::following(&mut tx, case, now.max(session.starts)).await?;
    let work = agreements::in_force(&mut tx, case).await?;
    let today = now.to_zoned(zone.clone()).date();
    let work: Vec<_> = work.iter().filter(|it| it.agreement.state() != State::Resting).collect();
    let many = work.len() >= MANY;
    let mut sheets = Vec::new();
    for it in work {
        let Some((_, terms)) = &it.standing else { continue };
        sheets.push(Sheet {
            title: terms.title.clone(),
            rows: on_paper(say, terms, many, today),
            steps: tries::ahead(&mut tx, case, it.id, terms).await?,
        });
        audit::read(&mut tx, case, What::Agreement, Some(it.id), 1, now).await?;
    }
    tx.commit().await?;
    let base = &desk.app.settings.base_url;
    let page = HandoutPage {
        shell: Shell::bare(say, &say.handout(), Nav::Solo),
        say,
        day: say.day(today, today),
        next: next.map(|session| say.instant(session.starts, zone, today)),
        sheets,
        many,
        back: case.address(&format!("/s/{id}")),
        danger: safety::emergency_number(zone),
        qr: formats::qr::svg_path(&format!("{base}/")),
        host: base.split_once("://").map_or(base.as_str(), |(_, host)| host).to_owned(),
    };
    desk.page(&page)
}
