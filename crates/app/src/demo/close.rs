//! Somebody close to two of the clients, who has written for four weeks what they saw: on a form of their own with a
//! question of the client's own work in it, so that both can be seen side by side.

use super::{Dice, practice::weeks_before, scenes::Close};
use crate::{
    access::{self, Case},
    agreements,
    entries::Moment,
    kit::{Refusal, Shared, desk::new_id},
    observers::{self, Body},
};
use ::store::Tx;
use domain::{
    answers::{Answer, Answers},
    form::{Field, FieldKind, Form},
    ids::AssignmentId,
    observer::Seen,
    rhythm::Rhythm,
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

const WEEKS: i64 = 4;
/// Where their ratings begin and end, on 0–10.
const LEVELS: (i64, i64) = (6, 4);

pub async fn write(
    tx: &mut Tx,
    app: &Shared,
    mine: &Case,
    close: &Close,
    like: AssignmentId,
    now: Timestamp,
) -> Result<(), Refusal> {
    let today = now.to_zoned(mine.client_zone.clone()).date();
    let since = weeks_before(now, WEEKS);
    let Some(work) = agreements::one(tx, mine, like).await? else { return Ok(()) };
    let asked = work.terms().and_then(|terms| terms.form.field(&close.asks));
    let Some(strength) = asked.map(|field| field.kind.clone()) else { return Ok(()) };
    let field = |key: &str, label: &str, kind| Field { key: key.into(), label: label.into(), kind, ..Field::default() };
    let fields = vec![field(&close.asks, &close.question, strength), field("q2", &close.note, FieldKind::LongText)];
    let body = Body {
        who: close.who.clone(),
        ask: close.ask.clone(),
        rhythm: Rhythm::Event,
        form: Form { steps: Vec::new(), fields },
        like: Some(like),
    };
    let new = observers::New { body, ends_on: today.saturating_add(21.days()), seen: Seen::Both };
    let id = new_id(since);
    observers::begin_as(tx, mine, id, new, since).await?;
    let person = observers::one(tx, mine, id).await?.person;
    let zone = mine.client_zone.iana_name().unwrap_or("UTC");
    access::joined(tx, mine.practice, person, mine.client_lang, zone, since).await?;
    let person = access::person_of_program(tx, &app.master, mine.practice, person).await?;
    let Some(it) = access::observing(tx, &person, since).await? else { return Ok(()) };
    observers::join(tx, &it, since).await?;
    let (mut dice, mut written) = (Dice::new(7), 0);
    for day in 1..=WEEKS * 7 {
        let date = today.saturating_sub((WEEKS * 7 - day).days());
        let Some((moment, strength)) = record(&mut dice, mine, date, day, now) else { continue };
        let mut answers = Answers([(close.asks.clone(), strength)].into());
        // Not every evening has something to tell, and nobody writes the same twice.
        if let Some(text) = close.said.get(written / 2).filter(|_| written % 2 == 0) {
            answers.0.insert("q2".into(), Answer::Text(text.clone()));
        }
        written += 1;
        observers::record(tx, &it, new_id(moment.recorded), moment, answers, moment.recorded).await?;
    }
    Ok(())
}

/// What they wrote about a day, if anything: in the evening, or the next morning.
fn record(dice: &mut Dice, mine: &Case, date: Date, day: i64, now: Timestamp) -> Option<(Moment, Answer)> {
    let (writes, late) = (dice.chance(75), dice.chance(20));
    let [hour, minute] = [(17, 21), (0, 59)].map(|(low, high)| i8::try_from(dice.between(low, high)).unwrap_or(0));
    let level = LEVELS.0 + (LEVELS.1 - LEVELS.0) * day / (WEEKS * 7) + dice.between(-2, 2);
    let at = mine.client_zone.to_ambiguous_zoned(date.at(hour, minute, 0, 0)).compatible().ok()?.timestamp();
    let recorded = at.checked_add(SignedDuration::from_hours(if late { 13 } else { 0 })).unwrap_or(at);
    #[expect(clippy::cast_precision_loss, reason = "0 to 10")]
    let strength = Answer::Number(level.clamp(0, 10) as f64);
    (writes && recorded < now).then_some((Moment { occurred: at, recorded, from_memory: late }, strength))
}
