//! Stopping: the close person's own choice, one tap and a short page that asks once.

use super::{HOME, own::OverPage, write};
use crate::{
    access::Visitor,
    door,
    kit::{Desk, Filled, Nav, Reply, Say, Shell, go},
};
use askama::Template;

#[derive(Template)]
#[template(path = "observers/stop.html")]
struct StopPage {
    shell: Shell,
    say: Say,
}

pub async fn show(desk: Desk<Visitor>) -> Reply {
    if desk.who.observing().is_none() {
        return Ok(go(HOME));
    }
    let shell = Shell::bare(desk.say, &desk.say.observe_stop(), Nav::Solo);
    desk.page(&StopPage { shell, say: desk.say })
}

/// The answer is the page itself: nobody is signed in any more who could be led to another.
pub async fn post(desk: Desk<Visitor>, _: Filled) -> Reply {
    let Some(it) = desk.who.observing() else { return Ok(go(HOME)) };
    let mut tx = desk.begin().await?;
    write::stop(&mut tx, it, desk.now).await?;
    tx.commit().await?;
    let mut response = desk.page(&OverPage::stopped(desk.say))?;
    door::forget_here(&mut response, &desk.app);
    Ok(response)
}
