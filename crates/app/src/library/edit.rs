//! Changing an activity that was made here, or beginning a version of one's own of what is built in: that stays as it
//! is, and the version stands beside it.

use crate::{
    access::Staff,
    kit::{Desk, Filled, Path, Reply},
};

pub async fn show(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let begun = desk.begun_edit(&key).await?;
    desk.page(&desk.builder_page(desk.first_form(&begun), &begun))
}

pub async fn post(desk: Desk<Staff>, Path(key): Path<String>, form: Filled) -> Reply {
    let begun = desk.begun_edit(&key).await?;
    desk.build(begun, form).await
}
