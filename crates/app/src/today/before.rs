//! What everybody is told before the first yes or no: who reads and when, that nobody watches, whom to call instead.
//! It stands on Today until then, and under "More" for as long as they are here.

use crate::{
    access::{Case, MyCase},
    agreements::Assignment,
    kit::{Desk, Nav, Refusal, Reply, Say, Shell, words::capitalised},
    people,
};
use ::store::Tx;
use askama::Template;
use domain::case::Side;

/// One sentence each.
pub struct Before {
    pub lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "today/before.html")]
struct BeforePage {
    shell: Shell,
    say: Say,
    before: Before,
}

pub async fn told(say: Say, tx: &mut Tx, case: &Case) -> Result<Before, Refusal> {
    let mut names = people::therapists_of(tx, case).await?;
    if names.is_empty() {
        names.push(capitalised(&say.role_name("therapist")));
    }
    let count = i64::try_from(names.len()).unwrap_or(1);
    let lines = vec![
        say.before_reads(count, &say.list(&names)),
        say.before_nobody(),
        say.before_private(),
        say.before_yes(),
        say.before_fails(),
    ];
    Ok(Before { lines })
}

/// Whether the client has said yes or no to anything yet.
pub fn has_answered(work: &[Assignment]) -> bool {
    work.iter().any(|it| it.standing.is_some() || (it.is_ended() && it.begun_by == Side::Therapist))
}

pub async fn show(desk: Desk<MyCase>) -> Reply {
    let mut tx = desk.read().await?;
    let before = told(desk.say, &mut tx, &desk.who).await?;
    drop(tx);
    desk.page(&BeforePage { shell: desk.shell(&desk.say.before(), Nav::More), say: desk.say, before })
}
