//! Every read of content by anyone but its author, in a log the client can see.

mod store;

use crate::{
    access::{Case, Person},
    kit::clock::from_micros,
};
use ::store::Tx;
use domain::ids::{AssignmentId, CaseId};
use jiff::Timestamp;
use std::collections::HashMap;

pub use store::{Reading, newest};

domain::word_enum! {
    /// What was read.
    pub enum What {
        /// Nothing yet: from here on somebody else may.
        Handover = "handover",
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

/// When somebody last read such a thing of each of the caseload, since a moment: one question.
pub async fn last_read(
    tx: &mut Tx,
    reader: &Person,
    what: What,
    since: Timestamp,
) -> ::store::Result<HashMap<CaseId, Timestamp>> {
    let rows = store::last_read(tx, reader, what, since).await?;
    Ok(rows.into_iter().map(|row| (CaseId(row.case_id), from_micros(row.read_at))).collect())
}
