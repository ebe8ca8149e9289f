//! Stopping: the close person's own choice, one tap and a short page that asks once.

use super::{own::OverPage, write};
use crate::{
    access::Observing,
    door,
    kit::{Desk, Filled, Nav, Reply, Say, Shell},
};
use askama::Template;

#[derive(Template)]
#[template(path = "observers/stop.html")]
struct StopPage {
    shell: Shell,
    say: Say,
}

pub async fn show(desk: Desk<Observing>) -> Reply {
    let shell = Shell::bare(desk.say, &desk.say.observe_stop(), Nav::Solo);
    desk.page(&StopPage { shell, say: desk.say })
}

/// The answer is the page itself: nobody is signed in any more who could be led to another.
pub async fn post(desk: Desk<Observing>, _: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    write::stop(&mut tx, &desk.who, desk.now).await?;
    tx.commit().await?;
    let say = desk.say;
    let mut response = desk.page(&OverPage::new(say, say.observe_stopped(), say.observe_stopped_text(), false))?;
    door::forget_here(&mut response, &desk.app);
    Ok(response)
}
