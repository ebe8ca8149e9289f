//! What both may do with the steps: add, word anew, move, take away and bring back. None of it needs a new agreement.

use super::page::{Found, again, find};
use crate::{
    access::Case,
    agreements,
    kit::{Desk, Filled, Path, Refusal, Reply, Say, go},
    ladders::{self, Body},
};
use ::store::Tx;
use domain::{ids::AssignmentId, terms::Terms};
use uuid::Uuid;

/// Longest wording of a step, in characters.
const LONGEST: usize = 300;

pub async fn add(desk: Desk<Case>, Path(id): Path<AssignmentId>, mut form: Filled) -> Reply {
    let rung: Uuid = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let Some(body) = read(&mut form, desk.say) else { return again(&desk, id, None, form).await };
    let (mut tx, found) = held(&desk, id).await?;
    if found.it.is_ended() {
        return Err(Refusal::Stale);
    }
    if ladders::rungs(&mut tx, &desk.who, id).await?.len() >= ladders::MOST {
        drop(tx);
        form.wrong("text", desk.say.ladder_too_many(i64::try_from(ladders::MOST).unwrap_or(0)));
        return again(&desk, id, None, form).await;
    }
    ladders::add(&mut tx, &desk.who, id, rung, &body, desk.now).await?;
    tx.commit().await?;
    Ok(to(&desk, id, "added", rung))
}

pub async fn reword(desk: Desk<Case>, Path((id, rung)): Path<(AssignmentId, Uuid)>, mut form: Filled) -> Reply {
    let Some(body) = read(&mut form, desk.say) else { return again(&desk, id, Some(rung), form).await };
    let (mut tx, _) = held(&desk, id).await?;
    if !ladders::reword(&mut tx, &desk.who, id, rung, &body, desk.now).await? {
        return Err(Refusal::Missing);
    }
    tx.commit().await?;
    Ok(to(&desk, id, "worded", rung))
}

pub async fn up(desk: Desk<Case>, Path(at): Path<(AssignmentId, Uuid)>, _: Filled) -> Reply {
    moved(&desk, at, true).await
}
pub async fn down(desk: Desk<Case>, Path(at): Path<(AssignmentId, Uuid)>, _: Filled) -> Reply {
    moved(&desk, at, false).await
}

async fn moved(desk: &Desk<Case>, (id, rung): (AssignmentId, Uuid), up: bool) -> Reply {
    let (mut tx, _) = held(desk, id).await?;
    ladders::shift(&mut tx, &desk.who, id, rung, up).await?;
    tx.commit().await?;
    Ok(to(desk, id, "moved", rung))
}

pub async fn away(desk: Desk<Case>, Path(at): Path<(AssignmentId, Uuid)>, _: Filled) -> Reply {
    taken(&desk, at, false).await
}
pub async fn back(desk: Desk<Case>, Path(at): Path<(AssignmentId, Uuid)>, _: Filled) -> Reply {
    taken(&desk, at, true).await
}

async fn taken(desk: &Desk<Case>, (id, rung): (AssignmentId, Uuid), back: bool) -> Reply {
    let (mut tx, _) = held(desk, id).await?;
    if !ladders::take_away(&mut tx, &desk.who, id, rung, back, desk.now).await? {
        return Err(Refusal::Missing);
    }
    tx.commit().await?;
    Ok(to(desk, id, if back { "back" } else { "away" }, rung))
}

/// The ladder, held: two who move, add or take away steps at once take turns.
async fn held(desk: &Desk<Case>, id: AssignmentId) -> Result<(Tx, Found), Refusal> {
    let mut tx = desk.begin().await?;
    agreements::hold(&mut tx, &desk.who, id).await?;
    let found = find(&mut tx, &desk.who, id).await?;
    Ok((tx, found))
}

fn to(desk: &Desk<Case>, id: AssignmentId, done: &str, rung: Uuid) -> axum::response::Response {
    go(&desk.who.address(&format!("/a/{id}/ladder?done={done}&step={rung}#s-{rung}")))
}

fn read(form: &mut Filled, say: Say) -> Option<Body> {
    let text = form.text("text");
    if text.is_empty() {
        form.wrong("text", say.ladder_text_missing());
    } else if text.chars().count() > LONGEST {
        form.wrong("text", say.too_long(i64::try_from(LONGEST).unwrap_or(0)));
    }
    for name in ["context", "drop"] {
        if form.text(name).chars().count() > Terms::LONGEST {
            form.wrong(name, say.too_long(i64::try_from(Terms::LONGEST).unwrap_or(0)));
        }
    }
    let rated = form.text_or_none("rated").map(|text| text.parse::<u8>().ok().filter(|rated| *rated <= 100));
    if rated == Some(None) {
        form.wrong("rated", say.ladder_rated_wrong());
    }
    let words = |name: &str| form.text_or_none(name);
    form.is_right().then(|| Body { text, rated: rated.flatten(), context: words("context"), drop: words("drop") })
}
