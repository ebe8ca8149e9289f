//! Yes, no, and taking one's own proposal back: one tap each. A reason for a no is welcome and never asked twice.

use super::write::{Answer, answer_as};
use crate::{
    access::Case,
    kit::{Desk, Filled, Path, Refusal, Reply, go},
};
use domain::{ids::AssignmentId, terms::Terms};

pub async fn accept(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    answered(desk, id, form, Answer::Yes, "agreed").await
}

pub async fn decline(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    answered(desk, id, form, Answer::No, "declined").await
}

pub async fn take_back(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    answered(desk, id, form, Answer::TakeBack, "taken-back").await
}

async fn answered(desk: Desk<Case>, id: AssignmentId, form: Filled, answer: Answer, done: &str) -> Reply {
    let case = &desk.who;
    let seen: u32 = form.text("version").parse().map_err(|_| Refusal::Stale)?;
    // A long reason is kept to what fits: a no is never refused for its words.
    let reason: Option<String> =
        form.text_or_none("reason").map(|reason| reason.chars().take(Terms::LONGEST).collect());
    let mut tx = desk.begin().await?;
    match answer_as(&mut tx, case, id, seen, answer, reason.as_deref(), desk.now).await {
        // Something else is to be answered by now; the words that came with it stay in sight.
        Err(Refusal::Stale) if reason.is_some() => {
            drop(tx);
            return super::show::again(desk, id, form).await;
        }
        done => done?,
    }
    tx.commit().await?;
    Ok(go(&case.address(&format!("/a/{id}?done={done}"))))
}
