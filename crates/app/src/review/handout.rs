//! One page to take along: what is agreed, when the two meet next, and the way to it on the phone. It is printed for
//! the client, so it speaks the client's language, whoever prints it.

use crate::{
    access::Case,
    agreements::{self, Row},
    audit::{self, What},
    kit::{Desk, Nav, OrMissing, Path, Reply, Say, Shell},
    safety, sessions,
};
use askama::Template;
use domain::{
    agreement::State,
    ids::SessionId,
    terms::{Part, Terms},
};

/// What is worth the paper: one page holds a few agreements, and the rest is on the phone. When and where stands for
/// how often, if both are said.
fn on_paper(part: Part, terms: &Terms) -> bool {
    match part {
        Part::Why | Part::What | Part::When | Part::Smallest | Part::Confidence => true,
        // With it goes what may get in the way.
        Part::Coping => true,
        Part::Obstacles => terms.coping.is_none(),
        Part::Rhythm => terms.when.is_none(),
        _ => false,
    }
}

/// What may get in the way and what then, in one row: the two carry the week together.
fn with_obstacles(say: Say, row: Row, terms: &Terms) -> Row {
    match &terms.obstacles {
        Some(obstacles) if row.part == Part::Coping => {
            Row { label: say.handout_coping(), text: format!("{obstacles} → {}", row.text), ..row }
        }
        _ => row,
    }
}

/// One piece of work on the sheet.
struct Sheet {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "review/handout.html")]
struct HandoutPage {
    shell: Shell,
    say: Say,
    day: String,
    next: Option<String>,
    sheets: Vec<Sheet>,
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
    let mut sheets = Vec::new();
    for it in work.iter().filter(|it| it.agreement.state() != State::Resting) {
        let Some((_, terms)) = &it.standing else { continue };
        let rows = agreements::rows(say, terms, today).into_iter().filter(|row| on_paper(row.part, terms));
        let rows = rows.map(|row| with_obstacles(say, row, terms)).collect();
        sheets.push(Sheet { title: terms.title.clone(), rows });
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
        back: case.address(&format!("/s/{id}")),
        danger: safety::emergency_number(zone),
        qr: formats::qr::svg_path(&format!("{base}/")),
        host: base.split_once("://").map_or(base.as_str(), |(_, host)| host).to_owned(),
    };
    desk.page(&page)
}
