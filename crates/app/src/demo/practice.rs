//! Two therapists, twelve clients, sixteen weeks: every agreement goes its way through the same deeds as in life.

use super::{
    Dice, close, entries,
    scenes::{self, phrase},
    stories::{End, HELENS, MARTAS, Story, Work},
    written::Written,
};
use crate::{
    access::{self, Case, Role},
    agreements::{Answer, Pace, Proposal, answer_as, ask_as, propose_as, set_pace_as, terms_from},
    door,
    kit::{Refusal, Say, Shared, desk::new_id},
    people, review, safety, sessions,
};
use ::store::Tx;
use domain::{
    case::Side,
    guide::Guide,
    ids::{AssignmentId, CaseId, PersonId, PracticeId, SessionId},
    lang::Lang,
    phase::Phase,
    rating::Ten,
    review::{Decision, HowMuch},
    terms::Terms,
};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, time},
    tz::TimeZone,
};

/// Fills the database, as of the clock's now.
pub async fn fill(tx: &mut Tx, app: &Shared, hash: &str) -> Result<(), Refusal> {
    let now = app.clock.now();
    let began = weeks_before(now, 17);
    let new = door::NewPractice {
        name: "Harbour Practice".into(),
        owner: "Helen Ward".into(),
        login: "helen@example.org".into(),
        password_hash: hash.to_owned(),
        lang: Lang::En,
        zone: "Europe/London".into(),
    };
    let (practice, helen, _) = door::found_practice(tx, app, began, new).await?;
    let helen = access::person_of_program(tx, &app.master, practice, helen).await?;
    let marta = PersonId(new_id(began));
    let person = access::NewPerson {
        id: marta,
        role: Role::Therapist,
        name: "Marta Ruiz",
        lang: Lang::Es,
        zone: "Europe/Madrid",
    };
    access::insert_person(tx, practice, &helen.key, person, began).await?;
    access::joined(tx, practice, marta, Lang::Es, "Europe/Madrid", began).await?;
    credential(tx, app, practice, &helen.key, marta, "marta@example.org", hash, began).await?;
    let marta = access::person_of_program(tx, &app.master, practice, marta).await?;
    let mut seed = 1;
    for (therapist, stories) in [(&helen, HELENS), (&marta, MARTAS)] {
        for story in stories {
            let teller = Teller { app, now, story, hash, dice: Dice::new(seed), written: Written::default() };
            teller.tell(tx, therapist).await?;
            seed += 1;
        }
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "what a credential is made of, handed in by the only two callers")]
async fn credential(
    tx: &mut Tx,
    app: &Shared,
    practice: PracticeId,
    key: &seal::Key,
    person: PersonId,
    login: &str,
    hash: &str,
    now: Timestamp,
) -> Result<(), Refusal> {
    let it = door::Credential { print: door::login_print(app, login), login: login.into(), password_hash: hash.into() };
    door::set_credential(tx, practice, key, person, it, now).await?;
    Ok(())
}

pub fn weeks_before(now: Timestamp, weeks: i64) -> Timestamp {
    now.checked_sub(SignedDuration::from_hours(24 * 7 * weeks)).unwrap_or(now)
}

struct Teller<'a> {
    app: &'a Shared,
    now: Timestamp,
    story: &'a Story,
    hash: &'a str,
    dice: Dice,
    written: Written,
}

impl Teller<'_> {
    async fn tell(mut self, tx: &mut Tx, therapist: &access::Person) -> Result<(), Refusal> {
        let story = self.story;
        let zone = access::zone_of(story.zone);
        let (first, phase) = story.phases.first().copied().unwrap_or((1, Phase::Baseline));
        let began = weeks_before(self.now, first);
        let today = self.now.to_zoned(zone.clone()).date();
        let id = CaseId(new_id(began));
        let new = people::NewClient {
            id,
            name: story.name.into(),
            lang: story.lang,
            zone: story.zone.into(),
            work_word: story.word,
            lead: story.lead,
            phase,
        };
        let day = today.saturating_sub((first * 7).days());
        let client = people::admit(tx, therapist, began, day, new).await?.ok_or(Refusal::Stale)?;
        for (weeks, phase) in story.phases.iter().skip(1) {
            people::begin_phase(tx, therapist.practice, id, *phase, today.saturating_sub((weeks * 7).days())).await?;
        }
        if let Some(login) = story.login {
            credential(tx, self.app, therapist.practice, &therapist.key, client, login, self.hash, began).await?;
        }
        access::joined(tx, therapist.practice, client, story.lang, story.zone, began).await?;
        let client = access::person_of_program(tx, &self.app.master, therapist.practice, client).await?;
        let theirs = access::open(tx, therapist, id).await?.ok_or(Refusal::Missing)?;
        let mine = access::open(tx, &client, id).await?.ok_or(Refusal::Missing)?;
        if let Some(card) = scenes::card(story.name) {
            safety::keep(tx, &mine, card, 0, began).await?;
        }
        let mut done = Vec::new();
        for work in story.work {
            done.push(self.work(tx, &theirs, &mine, work, today).await?);
        }
        if let Some(close) = scenes::close(story.name)
            && let Some(at) = story.work.iter().position(|work| work.activity == close.activity)
            && let Some((like, ..)) = done.get(at)
        {
            close::write(tx, self.app, &mine, close, *like, self.now).await?;
        }
        self.sessions(tx, &theirs, &mine, &zone, today, first, &done).await
    }

    /// One piece of work from its proposal to where it stands now, with its entries.
    async fn work(
        &mut self,
        tx: &mut Tx,
        theirs: &Case,
        mine: &Case,
        work: &Work,
        today: Date,
    ) -> Result<(AssignmentId, i64, End), Refusal> {
        let (lang, now, since) = (self.story.lang, self.now, weeks_before(self.now, work.since));
        let at = |hours: i64| since.checked_add(SignedDuration::from_hours(hours)).unwrap_or(since).min(now);
        let Some(activity) = self.app.library.get(lang, work.activity) else { return Err(Refusal::Missing) };
        let mut terms = terms_from(Say::new(lang), activity, Phase::Practice, work.step).ok_or(Refusal::Missing)?;
        self.personal(&mut terms, lang, work, since);
        let id = AssignmentId(new_id(since));
        match work.end {
            End::Own => propose_as(tx, mine, id, &terms, Proposal::StartOwn, at(0)).await?,
            End::Draft => propose_as(tx, theirs, id, &terms, Proposal::Draft, at(0)).await?,
            _ => propose_as(tx, theirs, id, &terms, Proposal::Propose, at(0)).await?,
        }
        if work.end == End::Declined {
            let reason = phrase(lang, "decline", &mut self.dice);
            answer_as(tx, mine, id, 1, Answer::No, Some(&reason), at(20)).await?;
        }
        if work.end == End::Countered {
            let mut changed = terms.clone();
            changed.when = Some(phrase(lang, "when", &mut self.dice));
            changed.rhythm = domain::rhythm::Rhythm::TimesAWeek { times: 2 };
            changed.why = phrase(lang, "why_own", &mut self.dice);
            changed.own_why = true;
            propose_as(tx, mine, id, &changed, Proposal::Propose, at(26)).await?;
        }
        let runs =
            matches!(work.end, End::Agreed | End::Active | End::Asked | End::Reopened | End::Resting | End::Finished);
        if runs {
            if work.end == End::Agreed {
                terms.starts = Some(today.saturating_add(2.days()));
            }
            answer_as(tx, mine, id, 1, Answer::Yes { sure: terms.confidence }, None, at(5)).await?;
        }
        let until = match work.end {
            End::Finished => work.since / 2,
            End::Resting => work.since / 3,
            _ => 0,
        };
        if runs && work.end != End::Agreed || work.end == End::Own {
            entries::write(tx, mine, &mut self.dice, &mut self.written, id, &terms, work, self.now, until).await?;
        }
        match work.end {
            End::Finished => set_pace_as(tx, theirs, id, Pace::Finish, None, weeks_before(self.now, until)).await?,
            End::Resting => set_pace_as(tx, mine, id, Pace::Rest, None, weeks_before(self.now, until)).await?,
            End::Asked => {
                let words = phrase(lang, "ask_client", &mut self.dice);
                let asked = hours_before(self.now, 20);
                ask_as(tx, mine, id, new_id(asked), &words, asked).await?;
            }
            End::Reopened => {
                let mut next = terms.clone();
                let all: Vec<&str> = next.what.trim_end().lines().collect();
                let instead = phrase(lang, "instead", &mut self.dice);
                // One sentence is another; what is asked and all else stays.
                let line = |(number, line): (usize, &&str)| if number == 1 { instead.clone() } else { (*line).into() };
                next.what = all.iter().enumerate().map(line).collect::<Vec<String>>().join("\n");
                propose_as(tx, theirs, id, &next, Proposal::Propose, hours_before(self.now, 30)).await?;
            }
            _ => {}
        }
        Ok((id, work.since, work.end))
    }

    /// What the two made of the activity.
    fn personal(&mut self, terms: &mut Terms, lang: Lang, work: &Work, at: Timestamp) {
        if let Some(why) = self.perhaps(80, "why_own", at) {
            terms.why = why;
            terms.own_why = true;
        }
        terms.when = self.perhaps(60, "when", at);
        if self.dice.chance(50) {
            terms.obstacles = self.perhaps(100, "obstacles", at);
            terms.coping = self.perhaps(100, "coping", at);
        }
        let sure = u8::try_from(self.dice.between(6, 9)).unwrap_or(7);
        terms.confidence = Ten::try_from(sure).ok();
        terms.importance = Ten::try_from(sure + 1).ok();
        if let Some(Guide::Reading(reading)) = &mut terms.guide {
            let title = |part: &str| phrase(lang, &format!("{}_{part}", work.activity), &mut self.dice);
            let [work, part, find] = ["work", "part", "find"].map(title);
            (reading.work, reading.part, reading.find) = (work, part, find);
        }
        if work.activity.starts_with("writing") {
            terms.sharing = domain::terms::Sharing::Summary;
        }
    }

    /// A session every week, looked at but for one piece now and then, and the next one planned.
    #[expect(clippy::too_many_arguments, reason = "the two sides, the calendar and what was agreed")]
    async fn sessions(
        &mut self,
        tx: &mut Tx,
        theirs: &Case,
        mine: &Case,
        zone: &TimeZone,
        today: Date,
        weeks: i64,
        done: &[(AssignmentId, i64, End)],
    ) -> Result<(), Refusal> {
        let (offset, hour) = self.story.session;
        for back in (1..=weeks).rev() {
            let day = today.saturating_sub((back * 7).days()).saturating_add(offset.days());
            let Some(starts) = at(day, hour, zone).filter(|starts| *starts < self.now) else { continue };
            let id = SessionId(new_id(starts));
            sessions::plan(tx, theirs, id, starts, 50, weeks_before(starts, 1)).await?;
            if self.dice.chance(60) {
                self.topic(tx, mine, hours_before(starts, 20)).await?;
            }
            for (assignment, since, end) in done {
                let looked_at = *since > back
                    && !matches!(end, End::Declined | End::Proposed | End::Draft | End::Countered | End::Agreed);
                if looked_at && !self.dice.chance(12) {
                    self.review(tx, theirs, mine, id, *assignment, starts).await?;
                }
            }
            sessions::end(tx, theirs, id, starts.checked_add(SignedDuration::from_mins(50)).unwrap_or(starts)).await?;
        }
        for day in [offset, offset + 7] {
            if let Some(starts) = at(today.saturating_add(day.days()), hour, zone) {
                sessions::plan(tx, theirs, SessionId(new_id(starts)), starts, 50, hours_before(self.now, 24 * 6))
                    .await?;
            }
        }
        for _ in 0..self.dice.between(0, 2) {
            self.topic(tx, mine, hours_before(self.now, 15)).await?;
        }
        Ok(())
    }

    async fn topic(&mut self, tx: &mut Tx, mine: &Case, at: Timestamp) -> Result<(), Refusal> {
        if let Some(topic) = self.written.phrase(self.story.lang, "topics", &mut self.dice, at) {
            sessions::add_topic(tx, mine, &topic, at).await?;
        }
        Ok(())
    }

    /// A phrase in so many of a hundred cases, if it is not said too soon again.
    fn perhaps(&mut self, percent: i64, kind: &str, at: Timestamp) -> Option<String> {
        let says = self.dice.chance(percent);
        if says { self.written.phrase(self.story.lang, kind, &mut self.dice, at) } else { None }
    }

    async fn review(
        &mut self,
        tx: &mut Tx,
        theirs: &Case,
        mine: &Case,
        session: SessionId,
        assignment: AssignmentId,
        at: Timestamp,
    ) -> Result<(), Refusal> {
        let much = [HowMuch::ALittle, HowMuch::Half, HowMuch::Most, HowMuch::AsAgreed, HowMuch::AsAgreed];
        let rate = |dice: &mut Dice| dice.pick(&much).copied();
        let said = review::Said {
            how_much: rate(&mut self.dice),
            how_well: u8::try_from(self.dice.between(1, 4)).ok(),
            useful: u8::try_from(self.dice.between(2, 4)).ok(),
            learned: self.perhaps(70, "learned", at),
            in_the_way: self.perhaps(25, "in_the_way", at),
            barrier: None,
            decision: Some(if self.dice.chance(75) { Decision::Repeat } else { Decision::Adapt }),
        };
        let client = review::Said { how_much: rate(&mut self.dice), ..said.clone() };
        debug_assert_eq!(mine.side, Side::Client);
        review::say(tx, mine, session, assignment, &client, hours_before(at, 2)).await?;
        review::say(tx, theirs, session, assignment, &said, at).await
    }
}

fn hours_before(at: Timestamp, hours: i64) -> Timestamp {
    at.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(at)
}

fn at(day: Date, hour: i8, zone: &TimeZone) -> Option<Timestamp> {
    Some(day.to_datetime(time(hour, 0, 0, 0)).to_zoned(zone.clone()).ok()?.timestamp())
}
