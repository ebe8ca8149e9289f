//! Yes, no, taking one's own proposal or one's own no back: one tap each. Whoever says yes can say how sure; a reason
//! for a no is welcome and never asked twice.

use super::{
    show, terms_form,
    write::{Answer, answer_as, reconsider_as},
};
use crate::{
    access::Case,
    kit::{Desk, Filled, Path, Refusal, Reply, go},
};
use domain::{ids::AssignmentId, terms::Terms};

pub async fn accept(desk: Desk<Case>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let sure = if desk.who.is_client() { terms_form::ten(&mut form, desk.say, "sure") } else { None };
    if !form.is_right() {
        return show::again(desk, id, form).await;
    }
    answered(desk, id, form, Answer::Yes { sure }, "agreed").await
}

pub async fn decline(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    answered(desk, id, form, Answer::No, "declined").await
}

pub async fn take_back(desk: Desk<Case>, Path(id): Path<AssignmentId>, form: Filled) -> Reply {
    answered(desk, id, form, Answer::TakeBack, "taken-back").await
}

pub async fn reconsider(desk: Desk<Case>, Path(id): Path<AssignmentId>, _: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    reconsider_as(&mut tx, &desk.who, id, desk.now).await?;
    tx.commit().await?;
    Ok(go(&desk.who.address(&format!("/a/{id}?done=reconsidered"))))
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
            return show::again(desk, id, form).await;
        }
        done => done?,
    }
    tx.commit().await?;
    Ok(go(&case.address(&format!("/a/{id}?done={done}"))))
}
