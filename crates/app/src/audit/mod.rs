//! Every read of content by anyone but its author, in a log the client can see.

mod store;

use crate::access::Case;
use ::store::Tx;
use domain::ids::AssignmentId;
use jiff::Timestamp;

pub use store::{Reading, newest};

domain::word_enum! {
    /// What was read.
    pub enum What {
        Agreement = "agreement",
        Entries = "entries",
        Topics = "topics",
        Review = "review",
        /// What a close person wrote.
        Observed = "observed",
    }
}

/// Notes that somebody who is not the client read something of the client's; in the transaction that reads it, so
/// that nothing is shown that is not noted. Nothing is noted for the client's own reading.
pub async fn read(
    tx: &mut Tx,
    case: &Case,
    what: What,
    assignment: Option<AssignmentId>,
    items: usize,
    now: Timestamp,
) -> ::store::Result<()> {
    if case.is_client() || items == 0 {
        return Ok(());
    }
    store::note(tx, case, what, assignment, i64::try_from(items).unwrap_or(i64::MAX), now).await
}
