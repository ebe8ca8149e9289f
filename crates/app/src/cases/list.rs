//! A therapist's clients: whoever waits for an answer first, then by name.

use crate::{
    access::{self, Staff},
    agreements,
    kit::{Desk, Nav, Reply, Say, Shell},
    people, sessions,
};
use askama::Template;
use domain::activity::folded;
use jiff::SignedDuration;

/// From more clients than this on, one looks for a name.
const MANY: usize = 8;
/// So far ahead a next session is named in the list.
const AHEAD: i64 = 60;

struct Listed {
    name: String,
    address: String,
    /// The phase, and when the two meet next.
    notes: String,
    waits: bool,
}

#[derive(Template)]
#[template(path = "cases/list.html")]
struct ClientsPage {
    shell: Shell,
    say: Say,
    clients: Vec<Listed>,
    /// What is looked for; the field stands there when there are many.
    q: String,
    many: bool,
}

pub async fn show(desk: Desk<Staff>) -> Reply {
    let mut tx = desk.read().await?;
    let waiting = agreements::waiting_on(&mut tx, &desk.who).await?;
    let phases = people::phases_of(&mut tx, desk.who.practice, desk.who.id, desk.today()).await?;
    let until = desk.now.saturating_add(SignedDuration::from_hours(24 * AHEAD)).unwrap_or(desk.now);
    // One that has begun today and runs is still the next.
    let since = desk.now.checked_sub(SignedDuration::from_hours(24)).unwrap_or(desk.now);
    let mut sessions = sessions::of_day(&mut tx, &desk.who, since, until).await?;
    sessions.retain(|session| session.is_running(desk.now) || (!session.ended && session.starts > desk.now));
    let q = desk.query("q").trim().to_owned();
    let cases = access::open_all(&mut tx, &desk.who).await?;
    let many = cases.len() > MANY;
    let mut clients = Vec::new();
    for case in cases.into_iter().filter(|case| q.is_empty() || folded(&case.client_name).contains(&folded(&q))) {
        let phase =
            phases.get(&case.id).map(|(phase, since)| people::phase_words(desk.say, *phase, *since, desk.today()));
        let next = sessions.iter().find(|session| session.case == case.id);
        let next = next.map(|session| desk.say.clients_next(&desk.when(session.starts)));
        clients.push(Listed {
            notes: phase.into_iter().chain(next).collect::<Vec<_>>().join(" · "),
            address: case.address(""),
            waits: waiting.iter().any(|(id, _)| *id == case.id),
            name: case.client_name,
        });
    }
    drop(tx);
    clients.sort_by_key(|client| (!client.waits, folded(&client.name)));
    let shell = desk.shell(&desk.say.clients(), Nav::Clients);
    desk.page(&ClientsPage { shell, say: desk.say, clients, q, many })
}
