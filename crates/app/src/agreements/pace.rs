//! Beginning, resting, going on and finishing. Ordinary turns, each with an optional reason.

use super::write::{Pace, set_pace_as};
use crate::{
    access::Case,
    kit::{Desk, Filled, Path, Reply, go},
};
use domain::{ids::AssignmentId, terms::Terms};

pub async fn start(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    paced(desk, id, form, Pace::Start, "started").await
}
pub async fn rest(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    paced(desk, id, form, Pace::Rest, "rested").await
}
pub async fn resume(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    paced(desk, id, form, Pace::Resume, "resumed").await
}
pub async fn finish(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    paced(desk, id, form, Pace::Finish, "finished").await
}

async fn paced(desk: Desk<Case>, id: AssignmentId, form: Filled, pace: Pace, done: &str) -> Reply {
    let reason: Option<String> =
        form.text_or_none("reason").map(|reason| reason.chars().take(Terms::LONGEST).collect());
    let mut tx = desk.begin().await?;
    set_pace_as(&mut tx, &desk.who, id, pace, reason.as_deref(), desk.now).await?;
    tx.commit().await?;
    Ok(go(&desk.who.address(&format!("/a/{id}?done={done}"))))
}
