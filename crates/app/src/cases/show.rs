//! One client's page: where the case stands and what can be done next.

use crate::{
    access::AsTherapist,
    agreements,
    kit::{Desk, Nav, Reply, Say, Shell},
    observers, people, safety, sessions,
};
use askama::Template;
use domain::phase::Phase;

/// As many past sessions as a client's page names; the others are on the page of sessions.
const PAST: usize = 3;

#[derive(Template)]
#[template(path = "cases/show.html")]
struct CasePage {
    shell: Shell,
    say: Say,
    name: String,
    address: String,
    phase: String,
    phase_now: Option<Phase>,
    phases: &'static [Phase],
    joined: bool,
    /// Whether the client has written on the card for hard moments; what, is for the client alone.
    card: bool,
    agreed: Vec<agreements::Line>,
    ended: Vec<agreements::Line>,
    next: Option<sessions::Line>,
    past: Vec<sessions::Line>,
    from_client: i64,
    /// What close persons are asked at present.
    close: Vec<observers::Line>,
}

pub async fn show(desk: Desk<AsTherapist>) -> Reply {
    let case = &desk.who;
    let mut tx = desk.read().await?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let phase = people::phase_line(&desk, &mut tx, case).await?;
    let phase_now = people::phase_of(&mut tx, case.practice, case.id, today).await?.map(|(phase, _)| phase);
    let lines = agreements::lines(&mut tx, case).await?;
    let from_client = i64::try_from(lines.iter().filter(|line| line.begun_by_client).count()).unwrap_or(0);
    let (ended, agreed) = lines.into_iter().partition(|line| line.ended);
    let (next, past) = sessions::around(&mut tx, case, desk.now).await?;
    let page = CasePage {
        shell: desk.shell(&case.client_name, Nav::Clients),
        say: desk.say,
        name: case.client_name.clone(),
        address: case.address(""),
        phase,
        phase_now,
        phases: Phase::ALL,
        joined: people::has_joined(&mut tx, case.practice, case.client).await?,
        card: safety::is_filled(&mut tx, case).await?,
        agreed,
        ended,
        next: next.map(|session| session.line(&desk)),
        past: past.into_iter().take(PAST).map(|session| session.line(&desk)).collect(),
        from_client,
        close: observers::lines(&mut tx, case, desk.say, today).await?,
    };
    drop(tx);
    desk.page(&page)
}
