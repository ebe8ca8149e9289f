//! Who sees what: who may read, and who has read, for the client.

use super::store;
use crate::{
    access::MyCase,
    agreements,
    kit::{Desk, Nav, Reply, Say, Shell, clock::from_micros},
    people,
};
use askama::Template;
use domain::ids::{AssignmentId, PersonId};

struct Shown {
    who: String,
    words: String,
    when: String,
}

#[derive(Template)]
#[template(path = "audit/seen.html")]
struct SeenPage {
    shell: Shell,
    say: Say,
    readings: Vec<Shown>,
    agreed: Vec<(String, String, String)>,
}

pub async fn show(desk: Desk<MyCase>) -> Reply {
    let case = &desk.who.0;
    let mut tx = desk.read().await?;
    let names = people::names_of_staff(&mut tx, case.practice, &case.person.key).await?;
    let work = agreements::all(&mut tx, case).await?;
    let title = |id: Option<uuid::Uuid>| {
        let found = id.and_then(|id| work.iter().find(|it| it.id == AssignmentId(id)));
        found.map(|it| it.title().to_owned()).unwrap_or_default()
    };
    let readings = store::newest(&mut tx, case, 200).await?.into_iter().map(|row| Shown {
        who: names.get(&PersonId(row.reader_id)).cloned().unwrap_or_default(),
        words: desk.say.seen_words(&row.what, row.items, &title(row.assignment_id)),
        when: desk.when(from_micros(row.read_at)),
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
    drop(tx);
    let shell = desk.shell(&desk.say.seen(), Nav::More);
    desk.page(&SeenPage { shell, say: desk.say, readings, agreed })
}
