//! Building a new activity: from nothing, from another one, or the same in the other language.

use crate::{
    access::Staff,
    kit::{Desk, Filled, Reply},
};

pub async fn show(desk: Desk<Staff>) -> Reply {
    let begun = desk.begun_new().await?;
    desk.page(&desk.builder_page(desk.first_form(&begun), &begun))
}

pub async fn post(desk: Desk<Staff>, form: Filled) -> Reply {
    let begun = desk.begun_new().await?;
    desk.build(begun, form).await
}
