//! The phase a case is in: baseline, practice, generalising, keeping it up.

use super::store;
use crate::{
    access::{AsTherapist, Case},
    kit::{Desk, Enter, Filled, Refusal, Reply, Say, go},
};
use ::store::Tx;
use domain::phase::Phase;
use jiff::civil::Date;

/// "practice, week 5": the phase of a case and how far into it we are.
pub async fn phase_line<W: Enter>(desk: &Desk<W>, tx: &mut Tx, case: &Case) -> Result<String, Refusal> {
    let today: Date = desk.now.to_zoned(case.client_zone.clone()).date();
    Ok(match store::phase_of(tx, case.practice, case.id, today).await? {
        Some((phase, since)) => phase_words(desk.say, phase, since, today),
        None => String::new(),
    })
}

/// The same for a phase that is known.
pub fn phase_words(say: Say, phase: Phase, since: Date, today: Date) -> String {
    let week = (today - since).get_days() / 7 + 1;
    say.phase_week(&say.phase_name(phase.word()), i64::from(week))
}

/// Begins a phase today. What came before stays as it was.
pub async fn post(desk: Desk<AsTherapist>, form: Filled) -> Reply {
    if let Some(phase) = Phase::parse(form.value("phase")) {
        let today = desk.now.to_zoned(desk.who.client_zone.clone()).date();
        let mut tx = desk.begin().await?;
        // Beginning the phase one is in already would only make its weeks start anew.
        let now = store::phase_of(&mut tx, desk.who.practice, desk.who.id, today).await?;
        if now.is_none_or(|(current, _)| current != phase) {
            store::begin_phase(&mut tx, desk.who.practice, desk.who.id, phase, today).await?;
        }
        tx.commit().await?;
    }
    Ok(go(&desk.who.address("")))
}
