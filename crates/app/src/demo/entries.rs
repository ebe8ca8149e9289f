//! The demo's entries: some at once, some later, some from memory, some "not this time" with a reason; ratings go
//! where the story goes, with the ups and downs of life.

use super::{
    Dice,
    scenes::{Said, Scene, phrase, scenes},
    stories::Work,
};
use crate::{
    access::Case,
    entries::{Moment, New, Step, keep},
    kit::{Refusal, desk::new_id},
    ladders,
};
use ::store::Tx;
use domain::{
    answers::{Answer, Answers, series},
    barrier::Barrier,
    entry::{Origin, Outcome},
    form::{Field, FieldKind, Stage},
    guide::Guide,
    ids::{AssignmentId, EntryId},
    terms::{Sharing, Terms},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

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
    let (coming, told): (Vec<_>, Vec<_>) = scenes.into_iter().partition(|scene| scene.plan_in().is_some());
    let steps = ladder(tx, case, id, work, now).await?;
    let (mut last, mut told_so_far, mut before) = (None, 0, None);
    // Two people with the same work do not begin with the same day.
    let started = usize::try_from(work.since).unwrap_or(0);
    let days = (work.since - until) * 7;
    for day in 0..days {
        // About so many in a week, some days two, some weeks fewer.
        let today = (0..2).filter(|_| dice.chance(work.a_week * 100 / 14)).count();
        for _ in 0..today {
            let date = now.to_zoned(case.client_zone.clone()).date().saturating_sub((work.since * 7 - day).days());
            let hour = i8::try_from(dice.between(7, 22)).unwrap_or(12);
            let minute = i8::try_from(dice.between(0, 59)).unwrap_or(0);
            let local = case.client_zone.to_ambiguous_zoned(date.at(hour, minute, 0, 0)).compatible();
            let Some(occurred) = local.ok().map(|at| at.timestamp()).filter(|at| *at < now) else { continue };
            let progress = if days > 1 { day * 100 / (days - 1) } else { 0 };
            let Some(occurred) = moment(case, work, occurred, &mut last, now) else { continue };
            // A book, a film and a ladder go on from where they were.
            let some: Vec<&'static Scene> = match &terms.guide {
                Some(Guide::Reading(_)) => told.get(told_so_far).copied().into_iter().collect(),
                Some(Guide::Ladder { .. }) => at_progress(&told, progress).into_iter().collect(),
                // Each once, before one comes again.
                _ => told.iter().cycle().nth(started + told_so_far).copied().into_iter().collect(),
            };
            // Nobody climbs the same step with the same words twice.
            let again = some.len() == 1 && some.first().copied().map(std::ptr::from_ref) == before;
            if some.is_empty() || again {
                continue;
            }
            before = some.first().copied().map(std::ptr::from_ref);
            told_so_far += 1;
            let (mut entry, scene) = entry(dice, id, terms, work, &some, occurred, progress, case);
            entry.step = scene.and_then(|scene| scene.step(&steps));
            let received = entry.moment.recorded;
            keep(tx, case, entry, received).await?;
        }
    }
    if until == 0
        && let Some(scene) = dice.pick(&coming).copied()
    {
        plan(tx, case, dice, id, terms, work, scene, now).await?;
    }
    Ok(())
}

/// When it was written: a night is written about once, in the morning.
fn moment(case: &Case, work: &Work, rolled: Timestamp, last: &mut Option<Date>, now: Timestamp) -> Option<Timestamp> {
    if work.activity != "sleep-diary" {
        return Some(rolled);
    }
    let day = rolled.to_zoned(case.client_zone.clone()).date();
    if last.replace(day) == Some(day) {
        return None;
    }
    let morning = case.client_zone.to_ambiguous_zoned(day.at(9, 30, 0, 0)).compatible().ok()?.timestamp();
    (morning < now).then_some(morning)
}

/// The scene that lies as far along as the story is.
fn at_progress(told: &[&'static Scene], progress: i64) -> Option<&'static Scene> {
    let last = told.len().checked_sub(1)?;
    let along = usize::try_from(progress.clamp(0, 100)).unwrap_or(0);
    told.get(along * last / 100).copied()
}

/// The steps the two have made, where the work has a ladder.
async fn ladder(tx: &mut Tx, case: &Case, id: AssignmentId, work: &Work, now: Timestamp) -> Result<Vec<Step>, Refusal> {
    let mut steps = Vec::new();
    let made = now.checked_sub(SignedDuration::from_hours(24 * 7 * work.since - 48)).unwrap_or(now);
    for rung in super::scenes::ladder(case.client_lang, work.activity) {
        let step = Step { id: new_id(made), text: rung.text.clone(), rated: rung.rated };
        ladders::add(tx, case, id, step.id, rung, made).await?;
        steps.push(step);
    }
    Ok(steps)
}

/// Something intended for one of the next days.
#[expect(clippy::too_many_arguments, reason = "what a plan is made of, for its one caller")]
async fn plan(
    tx: &mut Tx,
    case: &Case,
    dice: &mut Dice,
    id: AssignmentId,
    terms: &Terms,
    work: &Work,
    scene: &Scene,
    now: Timestamp,
) -> Result<(), Refusal> {
    let mut answers = Answers::default();
    for field in terms.form.at_stage(Stage::Before) {
        if let Some(answer) = answer(dice, field, scene, work, 100) {
            answers.0.insert(field.key.clone(), answer);
        }
    }
    let made = now.checked_sub(SignedDuration::from_hours(dice.between(2, 9))).unwrap_or(now);
    let day = now.to_zoned(case.client_zone.clone()).date().saturating_add(scene.plan_in().unwrap_or(1).days());
    let local = day.at(i8::try_from(dice.between(10, 19)).unwrap_or(12), 0, 0, 0);
    let Ok(at) = case.client_zone.to_ambiguous_zoned(local).compatible() else { return Ok(()) };
    let moment = Moment { occurred: at.timestamp(), recorded: made, from_memory: false };
    let new = New {
        outcome: Outcome::Planned,
        moment,
        answers,
        planned_for: Some(local),
        ..New::of(EntryId(new_id(made)), id, 1, &terms.form, terms.sharing, made)
    };
    keep(tx, case, new, made).await?;
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "what one entry is made of, for its one caller")]
fn entry<'a>(
    dice: &mut Dice,
    id: AssignmentId,
    terms: &'a Terms,
    work: &Work,
    scenes: &[&'static Scene],
    occurred: Timestamp,
    progress: i64,
    case: &Case,
) -> (New<'a>, Option<&'static Scene>) {
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
    let new = New {
        outcome,
        barrier: undone.then(|| dice.pick(&barriers).copied()).flatten(),
        origin: if dice.chance(4) { Origin::Session } else { Origin::Own },
        sharing: if terms.sharing != Sharing::Shared && dice.chance(35) { Sharing::Private } else { terms.sharing },
        moment: Moment { occurred, recorded, from_memory: late && dice.chance(25) },
        answers,
        words: (undone && dice.chance(50)).then(|| phrase(case.client_lang, "in_the_way", dice)),
        ..New::of(EntryId(new_id(occurred)), id, 1, &terms.form, terms.sharing, recorded)
    };
    (new, scene.filter(|_| !undone))
}

fn answer(dice: &mut Dice, field: &Field, scene: &Scene, work: &Work, progress: i64) -> Option<Answer> {
    let level = work.from + (work.to - work.from) * progress / 100;
    let ten = (level + dice.between(-2, 2)).clamp(0, 10);
    #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
    let number = |n: i64| Some(Answer::Number(n as f64));
    match (&field.kind, scene.answer(&field.key)) {
        (FieldKind::ShortText | FieldKind::LongText, Some(Said::Text(text))) => Some(Answer::Text(text.clone())),
        (
            FieldKind::People { .. } | FieldKind::Places { .. } | FieldKind::Emotions { .. },
            Some(Said::Words(words)),
        ) => Some(Answer::Words(words.clone())),
        // A number or a time somebody wrote into the scene.
        (kind, Some(Said::Text(text))) if kind.is_numeric() => text.parse().ok().map(Answer::Number),
        (FieldKind::Time, Some(Said::Text(text))) => text.parse().ok().map(Answer::Time),
        (FieldKind::Series, Some(Said::Text(text))) => series(text).ok().flatten(),
        (FieldKind::YesNo, Some(Said::Text(word))) => Some(Answer::Yes(word == "yes")),
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
