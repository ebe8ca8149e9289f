//! Removing an activity that was made here. What is built in has no row, so it cannot be removed; what was agreed with
//! it holds its own copy of everything and stays.

use super::{read::own_id, store};
use crate::{
    access::Staff,
    kit::{Desk, OrMissing, Path, Refusal, Reply, go},
};

pub async fn post(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let id = own_id(&key).or_missing()?;
    let mut tx = desk.begin().await?;
    if !store::remove(&mut tx, &desk.who, id).await? {
        return Err(Refusal::Missing);
    }
    tx.commit().await?;
    Ok(go("/library?done=removed"))
}
