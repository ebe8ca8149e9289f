//! An activity as one text file, to keep or to hand on.

use super::read::{self, lang_of};
use crate::{
    access::Staff,
    kit::{Desk, OrMissing, Path, Reply},
};
use axum::{http::header, response::IntoResponse as _};

pub async fn show(desk: Desk<Staff>, Path(key): Path<String>) -> Reply {
    let mut tx = desk.read().await?;
    let it = read::one(&mut tx, &desk.app.library, &desk.who, lang_of(&desk), &key).await?.or_missing()?;
    drop(tx);
    let name = format!("attachment; filename=\"{}.toml\"", it.activity.key);
    let head = [(header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, formats::activity_text::write(&it.activity)).into_response())
}
