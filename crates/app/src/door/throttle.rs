//! Guessing is slowed down in the database, so that it counts over all nodes and over restarts: by account and by
//! address, in windows of a quarter of an hour. The table holds keyed fingerprints only.

use super::store::{self, Tries};
use crate::kit::{Refusal, Shared};
use jiff::{SignedDuration, Timestamp};
use std::net::IpAddr;

pub const WINDOW: SignedDuration = SignedDuration::from_mins(15);
const MOST_PER_ACCOUNT: i64 = 10;
const MOST_PER_ADDRESS: i64 = 60;

/// Counts a try before it is made.
///
/// # Errors
/// `Later` with the seconds to wait when there were too many.
pub async fn count(app: &Shared, now: Timestamp, account: &str, address: Option<IpAddr>) -> Result<(), Refusal> {
    let mut tx = app.db.begin().await?;
    let mut wait = 0;
    for (print, most) in prints(app, account, address) {
        let Tries { since_at, tries } = store::count_try(&mut tx, print, now, WINDOW).await?;
        if tries > most {
            let end = crate::kit::clock::from_micros(since_at).saturating_add(WINDOW).unwrap_or(now);
            wait = wait.max(end.duration_since(now).as_secs().max(1));
        }
    }
    tx.commit().await?;
    if wait > 0 { Err(Refusal::Later { seconds: wait }) } else { Ok(()) }
}

/// A right password clears the account and gives the address its try back: a house where many sign in at eight is not
/// somebody who guesses.
pub async fn clear(tx: &mut ::store::Tx, app: &Shared, account: &str, address: Option<IpAddr>) -> Result<(), Refusal> {
    for (print, most) in prints(app, account, address) {
        if most == MOST_PER_ACCOUNT {
            store::clear_tries(tx, print).await?;
        } else {
            store::give_back_try(tx, print).await?;
        }
    }
    Ok(())
}

/// Writes and commits one row, at most every five seconds: without it nobody could sign in. Answers whether the
/// program is ready.
///
/// # Errors
/// When the database does not answer or does not keep it.
pub async fn can_count(app: &Shared) -> ::store::Result<()> {
    const FRESH: SignedDuration = SignedDuration::from_secs(5);
    let (print, now) = (app.master.fingerprint("throttle.ready", "").to_vec(), app.clock.now());
    let since = store::since(&mut app.db.read().await?, print.clone()).await?;
    let age = now.duration_since(crate::kit::clock::from_micros(since.unwrap_or(0)));
    if age >= SignedDuration::ZERO && age < FRESH {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    store::clear_tries(&mut tx, print.clone()).await?;
    store::count_try(&mut tx, print, now, WINDOW).await?;
    tx.commit().await
}

fn prints(app: &Shared, account: &str, address: Option<IpAddr>) -> Vec<(Vec<u8>, i64)> {
    let mut all = vec![(app.master.fingerprint("throttle.account", account).to_vec(), MOST_PER_ACCOUNT)];
    if let Some(address) = address {
        // One household or provider hands out a whole /64: counted as one.
        let net = match address {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("{:?}", &address.segments()[..4]),
        };
        all.push((app.master.fingerprint("throttle.address", &net).to_vec(), MOST_PER_ADDRESS));
    }
    all
}
