//! Sign out here: this device's token ends and its cookie goes. A close person has no door to come back by.

use super::{sign_in::forget_here, store};
use crate::{
    access::{CLOSE_HOME, Person, Role},
    kit::{Desk, Reply, go},
};

pub async fn here(desk: Desk<Person>) -> Reply {
    let mut tx = desk.begin().await?;
    store::end_device(&mut tx, desk.who.practice, desk.who.id, desk.who.device.clone()).await?;
    tx.commit().await?;
    let mut response = go(if desk.who.role == Role::Observer { CLOSE_HOME } else { "/door" });
    forget_here(&mut response, &desk.app);
    Ok(response)
}
