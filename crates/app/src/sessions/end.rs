//! Ending a session. What was not looked at is carried over to the next one, and the page says so.

use crate::{
    access::AsTherapist,
    kit::{Desk, Filled, Path, Reply, go},
};
use domain::ids::SessionId;

pub async fn post(desk: Desk<AsTherapist>, Path(id): Path<SessionId>, _: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    super::end(&mut tx, &desk.who, id, desk.now).await?;
    tx.commit().await?;
    Ok(go(&desk.who.address(&format!("/s/{id}?look=end&done=ended"))))
}
