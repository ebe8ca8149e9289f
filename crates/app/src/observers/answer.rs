//! Yes, no, taking an idea back, ending: one tap each. The client's end is at once and asks nobody.

use super::{
    read::{Observation, one},
    write::{consent_as, end_as},
};
use crate::{
    access::{AsClient, AsTherapist, Case},
    kit::{Desk, Filled, Path, Refusal, Reply, go},
};
use ::store::Tx;
use domain::observer::Standing;
use uuid::Uuid;

/// The observation an address names.
pub async fn named(tx: &mut Tx, case: &Case, key: &str) -> Result<Observation, Refusal> {
    let id: Uuid = key.parse().map_err(|_| Refusal::Missing)?;
    one(tx, case, id).await
}

fn done(case: &Case, what: &str) -> Reply {
    Ok(go(&case.address(&format!("/close?done={what}"))))
}

pub async fn yes(desk: Desk<AsClient>, Path(key): Path<String>, _: Filled) -> Reply {
    let case = &desk.who;
    let mut tx = desk.begin().await?;
    let it = named(&mut tx, case, &key).await?;
    if it.is_over(desk.now.to_zoned(case.client_zone.clone()).date()) {
        return Err(Refusal::Stale);
    }
    // A yes said twice is one yes.
    if it.standing == Standing::Proposed {
        consent_as(&mut tx, case, &it, desk.now).await?;
        tx.commit().await?;
    }
    done(case, "agreed")
}

pub async fn no(desk: Desk<AsClient>, Path(key): Path<String>, _: Filled) -> Reply {
    over(desk, &key, "declined").await
}

pub async fn end(desk: Desk<AsClient>, Path(key): Path<String>, _: Filled) -> Reply {
    over(desk, &key, "ended").await
}

async fn over(desk: Desk<AsClient>, key: &str, what: &str) -> Reply {
    let mut tx = desk.begin().await?;
    let it = named(&mut tx, &desk.who, key).await?;
    // Whoever ends it twice, or after the close person did, has what they wanted.
    if it.standing != Standing::Ended {
        end_as(&mut tx, &desk.who, &it, desk.now).await?;
        tx.commit().await?;
    }
    done(&desk.who, what)
}

pub async fn take_back(desk: Desk<AsTherapist>, Path(key): Path<String>, _: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    let it = named(&mut tx, &desk.who, &key).await?;
    end_as(&mut tx, &desk.who, &it, desk.now).await?;
    tx.commit().await?;
    done(&desk.who, "taken-back")
}
