//! The demo's entries: some at once, some later, some from memory, some "not this time" with a reason; ratings go
//! where the story goes, with the ups and downs of life.

use super::{
    Dice,
    scenes::{Said, Scene, scenes},
    stories::Work,
    written::{Written, is_words},
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
    rhythm::Rhythm,
    terms::{Sharing, Terms},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

#[expect(clippy::too_many_arguments, reason = "what a run of entries is made of, for its one caller")]
pub async fn write(
    tx: &mut Tx,
    case: &Case,
    dice: &mut Dice,
    written: &mut Written,
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
    let wordless = can_be_wordless(terms);
    let share = share_of_words(told.len(), work);
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
            let next = match &terms.guide {
                Some(Guide::Reading(_)) => told.get(told_so_far).copied(),
                Some(Guide::Ladder { .. }) => at_progress(&told, progress),
                // The next that has not been told of late; now and then a number says it without words.
                _ => {
                    let mut next = told.iter().cycle().skip(started + told_so_far).take(told.len());
                    let free = next.clone().find(|scene| written.can_tell(scene, &terms.form, occurred));
                    let told = free.filter(|_| !wordless || dice.chance(share));
                    told.or_else(|| next.next().filter(|_| wordless)).copied()
                }
            };
            let Some(scene) = next else { continue };
            let words = written.can_tell(scene, &terms.form, occurred);
            // Nobody climbs the same step with the same words twice.
            if before.replace(std::ptr::from_ref(scene)) == Some(std::ptr::from_ref(scene)) && !wordless {
                continue;
            }
            told_so_far += 1;
            let mut teller = Teller { dice: &mut *dice, written: &mut *written, scene, words, work, progress };
            let entry = teller.entry(id, terms, occurred, case);
            let step = if entry.outcome == Outcome::NotThisTime { None } else { scene.step(&steps) };
            let entry = New { step, ..entry };
            let received = entry.moment.recorded;
            keep(tx, case, entry, received).await?;
        }
    }
    if until == 0
        && let Some(scene) = dice.pick(&coming).copied()
    {
        let mut teller = Teller { dice, written, scene, words: true, work, progress: 100 };
        if let Some(plan) = teller.plan(id, terms, case, now) {
            let made = plan.moment.recorded;
            keep(tx, case, plan, made).await?;
        }
    }
    Ok(())
}

/// Whether an entry says something without words: a number, or that it happened. Of what is written in sentences
/// nothing would be left, nor of a plan or a list.
fn can_be_wordless(terms: &Terms) -> bool {
    let fields = &terms.form.fields;
    let begins_with_words = fields.first().is_some_and(|field| is_words(&field.kind));
    !fields.iter().any(|field| field.kind == FieldKind::LongText)
        && (!begins_with_words || terms.rhythm == Rhythm::Event)
}

/// In how many of a hundred entries there are words, so that the scenes last for three weeks.
fn share_of_words(scenes: usize, work: &Work) -> i64 {
    i64::try_from(scenes).unwrap_or(0) * 100 / (3 * work.a_week).max(1)
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

/// Who tells of one scene, once.
struct Teller<'a> {
    dice: &'a mut Dice,
    written: &'a mut Written,
    scene: &'static Scene,
    /// Whether its words are told, or only what it says without.
    words: bool,
    work: &'a Work,
    progress: i64,
}

impl Teller<'_> {
    /// Something intended for one of the next days.
    fn plan<'a>(&mut self, id: AssignmentId, terms: &'a Terms, case: &Case, now: Timestamp) -> Option<New<'a>> {
        let mut answers = Answers::default();
        for field in terms.form.at_stage(Stage::Before) {
            if let Some(answer) = self.answer(field, now) {
                answers.0.insert(field.key.clone(), answer);
            }
        }
        let made = now.checked_sub(SignedDuration::from_hours(self.dice.between(2, 9))).unwrap_or(now);
        let day = now.to_zoned(case.client_zone.clone()).date();
        let day = day.saturating_add(self.scene.plan_in().unwrap_or(1).days());
        let local = day.at(i8::try_from(self.dice.between(10, 19)).unwrap_or(12), 0, 0, 0);
        let at = case.client_zone.to_ambiguous_zoned(local).compatible().ok()?;
        Some(New {
            outcome: Outcome::Planned,
            moment: Moment { occurred: at.timestamp(), recorded: made, from_memory: false },
            answers,
            planned_for: Some(local),
            ..New::of(EntryId(new_id(made)), id, 1, &terms.form, terms.sharing, made)
        })
    }

    fn entry<'a>(&mut self, id: AssignmentId, terms: &'a Terms, occurred: Timestamp, case: &Case) -> New<'a> {
        let late = self.dice.chance(self.work.late);
        let delay = if late {
            SignedDuration::from_hours(self.dice.between(9, 30))
        } else {
            SignedDuration::from_mins(self.dice.between(0, 9))
        };
        let outcome = match self.dice.between(1, 100) {
            1..=6 => Outcome::NotThisTime,
            7..=13 => Outcome::Partly,
            _ => Outcome::Done,
        };
        let undone = outcome == Outcome::NotThisTime;
        let barriers = [Barrier::Energy, Barrier::Forgot, Barrier::NoTime, Barrier::NoPrivacy, Barrier::TooHard];
        let mut answers = Answers::default();
        if !undone && !self.dice.chance(8) {
            for field in &terms.form.fields {
                let answer = self.answer(field, occurred);
                if let Some(answer) = answer.filter(|_| answers.shows(field)) {
                    answers.0.insert(field.key.clone(), answer);
                }
            }
        }
        let says_why = undone && self.dice.chance(50);
        let why = |it: &mut Self| it.written.phrase(case.client_lang, "in_the_way", it.dice, occurred);
        let recorded = occurred.checked_add(delay).unwrap_or(occurred);
        let private = terms.sharing != Sharing::Shared && self.dice.chance(35);
        New {
            outcome,
            barrier: undone.then(|| self.dice.pick(&barriers).copied()).flatten(),
            origin: if self.dice.chance(4) { Origin::Session } else { Origin::Own },
            sharing: if private { Sharing::Private } else { terms.sharing },
            moment: Moment { occurred, recorded, from_memory: late && self.dice.chance(25) },
            answers,
            words: if says_why { why(self) } else { None },
            ..New::of(EntryId(new_id(occurred)), id, 1, &terms.form, terms.sharing, recorded)
        }
    }

    fn answer(&mut self, field: &Field, at: Timestamp) -> Option<Answer> {
        let (dice, work) = (&mut *self.dice, self.work);
        let level = work.from + (work.to - work.from) * self.progress / 100;
        let ten = (level + dice.between(-2, 2)).clamp(0, 10);
        // Without its words a scene is another day: not to the minute the same.
        let nudge = if self.words { 0 } else { dice.between(-3, 3) * 5 };
        #[expect(clippy::cast_precision_loss, reason = "small whole numbers")]
        let number = |n: i64| Some(Answer::Number(n as f64));
        match (&field.kind, self.scene.answer(&field.key)) {
            (kind, Some(Said::Text(text))) if is_words(kind) => self.words.then(|| {
                self.written.note(text, at);
                Answer::Text(text.clone())
            }),
            (
                FieldKind::People { .. } | FieldKind::Places { .. } | FieldKind::Emotions { .. },
                Some(Said::Words(words)),
            ) => Some(Answer::Words(words.clone())),
            (FieldKind::Duration, Some(Said::Text(text))) => {
                text.parse().ok().and_then(|minutes: i64| number((minutes + nudge).max(minutes.min(5))))
            }
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
}
