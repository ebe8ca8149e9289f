//! Sign out here: this device's token ends and its cookie goes.

use super::{sign_in::forget_here, store};
use crate::{
    access::Person,
    kit::{Desk, Reply, go},
};

pub async fn here(desk: Desk<Person>) -> Reply {
    let mut tx = desk.begin().await?;
    store::end_device(&mut tx, desk.who.practice, desk.who.id, desk.who.device.clone()).await?;
    tx.commit().await?;
    let mut response = go("/door");
    forget_here(&mut response, &desk.app);
    Ok(response)
}
