//! What an entry has for the next session: answers to questions meant for it stand on the list of what to talk about.
//! They stand there as long as the entry says them and is shared whole; what goes back to its writer goes from there too.

use super::read::Entry;
use crate::{access::Case, agreements, kit::Refusal, sessions};
use ::store::Tx;
use domain::{answers::Answers, form::Form, ids::EntryId, terms::Sharing};
use jiff::Timestamp;

/// The lines an entry has for the session.
pub fn lines(form: &Form, answers: &Answers, sharing: Sharing) -> Vec<String> {
    if sharing != Sharing::Shared {
        return Vec::new();
    }
    let said = form.fields.iter().filter(|field| field.for_session).filter_map(|field| answers.text(&field.key));
    said.map(|text| text.chars().take(sessions::LONGEST_TOPIC).collect()).collect()
}

/// Brings the lines an entry has now. What it had before and has no more is taken off; what it had before and was taken
/// off by hand stays off.
pub async fn bring(
    tx: &mut Tx,
    case: &Case,
    root: EntryId,
    before: &[String],
    lines: &[String],
    now: Timestamp,
) -> Result<(), Refusal> {
    let gone: Vec<&String> = before.iter().filter(|line| !lines.contains(line)).collect();
    if !gone.is_empty() {
        sessions::reworded(tx, case, root, &gone).await?;
    }
    for line in lines.iter().filter(|line| !before.contains(line)) {
        sessions::add_topic_of(tx, case, root, line, now).await?;
    }
    Ok(())
}

/// Follows what the client did with an entry's sharing.
pub async fn shared_as(
    tx: &mut Tx,
    case: &Case,
    entry: &Entry,
    sharing: Sharing,
    now: Timestamp,
) -> Result<(), Refusal> {
    if sharing != Sharing::Shared {
        return sessions::take_off(tx, case, entry.id).await;
    }
    let Some(terms) = agreements::terms_at(tx, case, entry.assignment, entry.version).await? else { return Ok(()) };
    let of = |sharing| lines(&terms.form, &entry.body.answers, sharing);
    bring(tx, case, entry.id, &of(entry.sharing), &of(sharing), now).await
}
