//! The sessions of a case: planning one, moving it, cancelling it. Days and times are the therapist's own.

use super::read::{self, Line, Session};
use super::store;
use crate::{
    access::AsTherapist,
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, go},
};
use askama::Template;
use domain::ids::SessionId;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};

/// How long a session is when nobody says otherwise.
const USUAL: u16 = 50;
const SHORTEST: u16 = 5;
const LONGEST: u16 = 480;
/// How many days back a session can be noted down, and how many ahead planned: further away is a slip of the finger.
const BACK: i64 = 366;
const AHEAD: i64 = 732;
/// As many coming sessions as a page shows.
const COMING: i64 = 60;

struct Coming {
    line: Line,
    length: String,
    change: String,
}

/// The session whose day or time is being changed.
struct Moving {
    when: String,
    address: String,
}

#[derive(Template)]
#[template(path = "sessions/calendar.html")]
struct CalendarPage {
    shell: Shell,
    say: Say,
    name: String,
    address: String,
    coming: Vec<Coming>,
    past: Vec<Line>,
    form: Filled,
    moving: Option<Moving>,
    /// Whether one can be started at once: not while another runs.
    may_start: bool,
    /// One that is planned for later today, and its time: it can begin now, in place of a second one.
    of_today: Option<(String, String)>,
    /// Ids for the two ways to make one, so that a form sent twice makes one session.
    new_id: String,
    /// The two zones in words, when they differ.
    zones: Option<String>,
}

pub async fn show(desk: Desk<AsTherapist>) -> Reply {
    let moving = desk.query("move").parse().ok();
    let page = desk.calendar(None, moving).await?;
    desk.page(&page)
}

pub async fn post(desk: Desk<AsTherapist>, mut form: Filled) -> Reply {
    let id: SessionId = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let at_once = form.value("deed") == "now";
    let when = if at_once { Some((desk.now, USUAL)) } else { asked(&mut form, &desk) };
    let Some((starts, minutes)) = when else {
        let page = desk.calendar(Some(form), None).await?;
        return desk.again(&page);
    };
    let mut tx = desk.begin().await?;
    read::plan(&mut tx, &desk.who, id, starts, minutes, desk.now).await?;
    tx.commit().await?;
    Ok(go(&desk.who.address(&if at_once { format!("/s/{id}") } else { "/sessions?done=planned".to_owned() })))
}

pub async fn shift(desk: Desk<AsTherapist>, Path(id): Path<SessionId>, mut form: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    let planned = read::one(&mut tx, &desk.who, id).await?.or_missing()?;
    let at_once = form.value("deed") == "now";
    let when = if at_once { Some((desk.now, planned.minutes)) } else { asked(&mut form, &desk) };
    let Some((starts, minutes)) = when else {
        drop(tx);
        let page = desk.calendar(Some(form), Some(id)).await?;
        return desk.again(&page);
    };
    if !store::shift(&mut tx, &desk.who, id, starts, minutes).await? {
        return Err(Refusal::Stale);
    }
    tx.commit().await?;
    Ok(go(&desk.who.address(&if at_once { format!("/s/{id}") } else { "/sessions?done=moved".to_owned() })))
}

pub async fn cancel(desk: Desk<AsTherapist>, Path(id): Path<SessionId>, _: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    store::is_there(&mut tx, &desk.who, id).await?.then_some(()).or_missing()?;
    // Cancelled twice is cancelled once; one that has ended cannot be undone.
    if !store::cancel(&mut tx, &desk.who, id, desk.now).await? && read::one(&mut tx, &desk.who, id).await?.is_some() {
        return Err(Refusal::Stale);
    }
    tx.commit().await?;
    Ok(go(&desk.who.address("/sessions?done=cancelled")))
}

/// When a form says the session is, or none with the reasons noted in it.
fn asked(form: &mut Filled, desk: &Desk<AsTherapist>) -> Option<(Timestamp, u16)> {
    when(form, desk.say, desk.zone(), desk.today())
}

fn when(form: &mut Filled, say: Say, zone: &TimeZone, today: Date) -> Option<(Timestamp, u16)> {
    let day = form.text("day").parse::<Date>().ok();
    let near = |day: &Date| *day >= today.saturating_sub(BACK.days()) && *day <= today.saturating_add(AHEAD.days());
    match &day {
        None => form.wrong("day", say.not_a_date()),
        Some(day) if !near(day) => form.wrong("day", say.session_too_far()),
        Some(_) => {}
    }
    let time = form.text("time").parse::<Time>().ok();
    if time.is_none() {
        form.wrong("time", say.problem_not_a_time());
    }
    let minutes = form.text("minutes").parse::<u16>().ok().filter(|minutes| (SHORTEST..=LONGEST).contains(minutes));
    if minutes.is_none() {
        form.wrong("minutes", say.session_minutes_wrong(i64::from(SHORTEST), i64::from(LONGEST)));
    }
    let (day, time, minutes) = (day?, time?, minutes?);
    // A time that the clocks leave out is taken as the hour after: nobody plans into the gap on purpose.
    let starts = zone.to_ambiguous_zoned(day.to_datetime(time)).compatible().ok()?.timestamp();
    form.is_right().then_some((starts, minutes))
}

/// The same weekday and time as the latest session, a week on, but never in the past.
fn suggested(latest: Option<&Session>, zone: &TimeZone, today: Date) -> Filled {
    let Some(latest) = latest else { return Filled::from_pairs([("minutes", USUAL.to_string())]) };
    let local = latest.starts.to_zoned(zone.clone());
    let weeks = ((today - local.date()).get_days() + 6).div_euclid(7).max(1);
    Filled::from_pairs([
        ("day", local.date().saturating_add(i64::from(weeks * 7).days()).to_string()),
        ("time", local.strftime("%H:%M").to_string()),
        ("minutes", latest.minutes.to_string()),
    ])
}

fn as_it_is(session: &Session, zone: &TimeZone) -> Filled {
    let local = session.starts.to_zoned(zone.clone());
    Filled::from_pairs([
        ("day", local.date().to_string()),
        ("time", local.strftime("%H:%M").to_string()),
        ("minutes", session.minutes.to_string()),
    ])
}

impl Desk<AsTherapist> {
    async fn calendar(&self, form: Option<Filled>, moving: Option<SessionId>) -> Result<CalendarPage, Refusal> {
        let (case, say) = (&self.who, self.say);
        let mut tx = self.read().await?;
        let coming = read::coming(&mut tx, case, self.now, COMING).await?;
        let (_, past) = read::around(&mut tx, case, self.now).await?;
        drop(tx);
        let moved = moving.and_then(|id| coming.iter().chain(&past).find(|session| session.id == id && !session.ended));
        let form = form.unwrap_or_else(|| match moved {
            Some(session) => as_it_is(session, self.zone()),
            None => suggested(coming.last().or(past.first()), self.zone(), self.today()),
        });
        let zone = |zone: &TimeZone| zone.iana_name().unwrap_or("UTC").to_owned();
        let (mine, theirs) = (zone(self.zone()), zone(&case.client_zone));
        Ok(CalendarPage {
            shell: self
                .shell(&say.case_title(&case.client_name, &say.case_sessions()), Nav::Clients)
                .saying(self.flash()),
            say,
            name: case.client_name.clone(),
            address: case.address(""),
            may_start: !coming.iter().any(|session| session.is_running(self.now)),
            of_today: coming.iter().find(|session| self.is_later_today(session)).map(|session| {
                let time = session.starts.to_zoned(self.zone().clone()).time();
                (case.address(&format!("/s/{}", session.id)), say.time(time))
            }),
            moving: moved.map(|session| Moving {
                when: self.when(session.starts),
                address: case.address(&format!("/s/{}", session.id)),
            }),
            coming: coming.iter().map(|session| self.coming(session)).collect(),
            past: past.iter().map(|session| session.line(self)).collect(),
            form,
            new_id: self.new_id().to_string(),
            zones: (mine != theirs).then(|| say.session_zones(&mine, &case.client_name, &theirs)),
        })
    }

    fn is_later_today(&self, session: &Session) -> bool {
        session.starts > self.now && session.starts.to_zoned(self.zone().clone()).date() == self.today()
    }

    fn coming(&self, session: &Session) -> Coming {
        Coming {
            line: session.line(self),
            length: self.say.minutes(f64::from(session.minutes)),
            change: self.who.address(&format!("/sessions?move={}", session.id)),
        }
    }

    fn flash(&self) -> Option<String> {
        match self.query("done") {
            "planned" => Some(self.say.session_planned()),
            "moved" => Some(self.say.session_moved()),
            "cancelled" => Some(self.say.session_cancelled()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{ids::CaseId, lang::Lang};
    use jiff::civil::date;
    use uuid::Uuid;

    fn madrid() -> TimeZone {
        TimeZone::get("Europe/Madrid").unwrap()
    }

    fn session(starts: &str) -> Session {
        let nil = Uuid::nil();
        Session { id: SessionId(nil), case: CaseId(nil), starts: starts.parse().unwrap(), minutes: 45, ended: true }
    }

    #[test]
    fn the_same_hour_a_week_on_is_suggested_across_a_clock_change() {
        let form = suggested(Some(&session("2026-10-22T14:00:00Z")), &madrid(), date(2026, 10, 22));
        assert_eq!((form.value("day"), form.value("time"), form.value("minutes")), ("2026-10-29", "16:00", "45"));
    }

    #[test]
    fn a_case_that_paused_is_not_offered_a_day_in_the_past() {
        let form = suggested(Some(&session("2026-09-01T08:00:00Z")), &madrid(), date(2026, 11, 23));
        assert_eq!(form.value("day"), "2026-11-24");
    }

    #[test]
    fn every_reason_is_given_at_once_and_what_was_typed_stays() {
        let mut form = Filled::from_pairs([("day", "2062-01-01"), ("time", "later"), ("minutes", "1")]);
        assert_eq!(when(&mut form, Say::new(Lang::En), &madrid(), date(2026, 11, 23)), None);
        assert_eq!(form.problems().map(|(name, _)| name).collect::<Vec<_>>(), ["day", "time", "minutes"]);
        assert_eq!(form.value("time"), "later");
    }

    #[test]
    fn a_day_and_a_time_are_the_therapists_own() {
        let mut form = Filled::from_pairs([("day", "2026-11-24"), ("time", "16:00"), ("minutes", "50")]);
        let planned = when(&mut form, Say::new(Lang::En), &madrid(), date(2026, 11, 23));
        assert_eq!(planned, Some(("2026-11-24T15:00:00Z".parse().unwrap(), 50)));
    }
}
