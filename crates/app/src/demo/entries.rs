//! The demo's entries: some at once, some later, some from memory, some "not this time" with a reason; ratings go
//! where the story goes, with the ups and downs of life.

use super::{
    Dice,
    scenes::{Said, Scene, phrase, scenes},
    stories::Work,
};
use crate::{
    access::Case,
    entries::{Moment, New, keep},
    kit::{Refusal, desk::new_id},
};
use ::store::Tx;
use domain::{
    answers::{Answer, Answers},
    barrier::Barrier,
    entry::{Origin, Outcome},
    form::{Field, FieldKind},
    ids::{AssignmentId, EntryId},
    terms::{Sharing, Terms},
};
use jiff::{SignedDuration, Timestamp};

#[expect(clippy::too_many_arguments, reason = "what a run of entries is made of, for its one caller")]
pub async fn write(
    tx: &mut Tx,
    case: &Case,
    dice: &mut Dice,
    id: AssignmentId,
    terms: &Terms,
    work: &Work,
    now: Timestamp,
    until: i64,
) -> Result<(), Refusal> {
    let scenes = scenes(case.client_lang, work.activity);
    let days = (work.since - until) * 7;
    for day in 0..days {
        // About so many in a week, some days two, some weeks fewer.
        let today = (0..2).filter(|_| dice.chance(work.a_week * 100 / 14)).count();
        for _ in 0..today {
            let ago = SignedDuration::from_hours(24 * (work.since * 7 - day) - dice.between(8, 22))
                - SignedDuration::from_mins(dice.between(0, 59));
            let Some(occurred) = now.checked_sub(ago).ok().filter(|at| *at < now) else { continue };
            let progress = if days > 1 { day * 100 / (days - 1) } else { 0 };
            let entry = entry(dice, id, terms, work, &scenes, occurred, progress, case);
            let received = entry.moment.recorded;
            keep(tx, case, entry, received).await?;
        }
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "what one entry is made of, for its one caller")]
fn entry<'a>(
    dice: &mut Dice,
    id: AssignmentId,
    terms: &'a Terms,
    work: &Work,
    scenes: &[&Scene],
    occurred: Timestamp,
    progress: i64,
    case: &Case,
) -> New<'a> {
    let late = dice.chance(work.late);
    let delay = if late {
        SignedDuration::from_hours(dice.between(9, 30))
    } else {
        SignedDuration::from_mins(dice.between(0, 9))
    };
    let outcome = match dice.between(1, 100) {
        1..=6 => Outcome::NotThisTime,
        7..=13 => Outcome::Partly,
        _ => Outcome::Done,
    };
    let undone = outcome == Outcome::NotThisTime;
    let barriers = [Barrier::Energy, Barrier::Forgot, Barrier::NoTime, Barrier::NoPrivacy, Barrier::TooHard];
    let scene = dice.pick(scenes).copied();
    let mut answers = Answers::default();
    if !undone && !dice.chance(8) {
        for field in &terms.form.fields {
            let answer = scene.and_then(|scene| answer(dice, field, scene, work, progress));
            if let Some(answer) = answer.filter(|_| answers.shows(field)) {
                answers.0.insert(field.key.clone(), answer);
            }
        }
    }
    let recorded = occurred.checked_add(delay).unwrap_or(occurred);
    New {
        id: EntryId(new_id(occurred)),
        assignment: id,
        version: 1,
        form: &terms.form,
        outcome,
        barrier: undone.then(|| dice.pick(&barriers).copied()).flatten(),
        origin: if dice.chance(4) { Origin::Session } else { Origin::Own },
        sharing: if terms.sharing != Sharing::Shared && dice.chance(35) { Sharing::Private } else { terms.sharing },
        moment: Moment { occurred, recorded, from_memory: late && dice.chance(25) },
        amends: None,
        answers,
        words: (undone && dice.chance(50)).then(|| phrase(case.client_lang, "in_the_way", dice)),
    }
}

fn answer(dice: &mut Dice, field: &Field, scene: &Scene, work: &Work, progress: i64) -> Option<Answer> {
    let level = work.from + (work.to - work.from) * progress / 100;
    let ten = (level + dice.between(-2, 2)).clamp(0, 10);
    #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
    let number = |n: i64| Some(Answer::Number(n as f64));
    match (&field.kind, scene.said.get(&field.key)) {
        (FieldKind::ShortText | FieldKind::LongText, Some(Said::Text(text))) => Some(Answer::Text(text.clone())),
        (
            FieldKind::People { .. } | FieldKind::Places { .. } | FieldKind::Emotions { .. },
            Some(Said::Words(words)),
        ) => Some(Answer::Words(words.clone())),
        (FieldKind::Choice { .. }, Some(Said::Text(key))) => Some(Answer::One(key.clone())),
        (FieldKind::Several { .. }, Some(Said::Words(keys))) => Some(Answer::Many(keys.clone())),
        (FieldKind::Choice { options }, None) => dice.pick(options).map(|option| Answer::One(option.key.clone())),
        (FieldKind::Rating10 { .. }, _) => number(ten),
        (FieldKind::Rating100 { .. }, _) => number((ten * 10 + dice.between(-1, 1) * 5).clamp(0, 100)),
        (FieldKind::Count { .. }, _) => number(ten),
        (FieldKind::Duration, _) => number(dice.between(1, 12) * 5),
        (FieldKind::YesNo, _) => Some(Answer::Yes(dice.chance(50))),
        _ => None,
    }
}
