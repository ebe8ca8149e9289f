//! Sharing later, and taking back what was not yet read.

use super::{for_session, read::own, store};
use crate::{
    access::AsClient,
    kit::{Desk, Filled, OrMissing, Path, Refusal, Reply, go},
};
use domain::{ids::EntryId, terms::Sharing};

pub async fn post(desk: Desk<AsClient>, Path(id): Path<EntryId>, form: Filled) -> Reply {
    let case = &desk.who;
    let wanted = Sharing::parse(form.value("sharing")).ok_or(Refusal::Unreadable)?;
    let mut tx = desk.begin().await?;
    let entry = own(&mut tx, case, id).await?.or_missing()?;
    let done = if wanted >= entry.sharing {
        store::share(&mut tx, case, id, wanted).await?.then_some("shared").or_missing()?
    } else if store::take_back(&mut tx, case, id, wanted).await? {
        "taken-back"
    } else {
        "read-already"
    };
    if done != "read-already" {
        for_session::shared_as(&mut tx, case, &entry, wanted, desk.now).await?;
    }
    tx.commit().await?;
    Ok(go(&case.address(&format!("/e/{id}?done={done}"))))
}
