//! Sign out here: this device's token ends and its cookie goes.

use super::{sign_in::set_cookie, store};
use crate::{
    access::Person,
    kit::{Desk, Reply, go},
};

pub async fn here(desk: Desk<Person>) -> Reply {
    let mut tx = desk.begin().await?;
    store::end_device(&mut tx, desk.who.practice, desk.who.id, desk.who.device.clone()).await?;
    tx.commit().await?;
    let mut response = go("/door");
    set_cookie(response.headers_mut(), desk.app.settings.is_secure(), "", 0);
    Ok(response)
}
