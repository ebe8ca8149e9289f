//! Coming in and going out: setting up a practice, joining by an invitation, signing in and out, seeing and ending
//! one's own sign-ins, and a new password by mail.

mod devices;
mod forgot;
mod join;
mod password;
mod setup;
mod sign_in;
mod sign_out;
mod still;
mod store;
mod throttle;
mod ways_in;

use crate::kit::Shared;
use axum::{
    Router,
    routing::{get, post},
};

pub use join::come_in_by;
pub use password::hash as hash_password;
pub use setup::{NewPractice, address as setup_address, any_practice_key, found_practice, has_data};
pub use sign_in::{Caller, forget_here, print as login_print};
pub use store::{Credential, end_all_devices, invite, invited, set_credential, take_links_back};
pub use throttle::can_count;
pub use ways_in::{Told, all as ways_in, note as note_way_in, untold};

use domain::ids::{PersonId, PracticeId};

/// Whom a sign-in name belongs to.
///
/// # Errors
/// When the database does not answer.
pub async fn who_has_login(
    tx: &mut ::store::Tx,
    app: &Shared,
    login: &str,
) -> ::store::Result<Option<(PracticeId, PersonId)>> {
    let known = store::known(tx, sign_in::print(app, login)).await?;
    Ok(known.map(|known| (PracticeId(known.practice_id), PersonId(known.person_id))))
}

/// Nothing lets somebody in any more: no device, no link, no password.
///
/// # Errors
/// When the database does not keep it.
pub async fn shut_out(tx: &mut ::store::Tx, practice: PracticeId, person: PersonId) -> ::store::Result<()> {
    store::end_all_devices(tx, practice, person).await?;
    store::take_links_back(tx, practice, person).await?;
    store::forget_login(tx, practice, person).await
}

/// How long an invitation can be used.
pub const INVITATION_DAYS: i64 = 7;

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/door", get(sign_in::show).post(sign_in::post))
        .route("/door/out", post(sign_out::here))
        .route("/door/in", get(still::show))
        .route("/door/links", post(ways_in::seen))
        .route("/door/forgot", get(forgot::show).post(forgot::post))
        .route("/setup/{key}", get(setup::show).post(setup::post))
        .route("/i/{key}", get(join::show).post(join::post))
        .route("/devices", get(devices::show))
        .route("/devices/end", post(devices::end))
        .route("/devices/end-all", post(devices::end_all))
}
