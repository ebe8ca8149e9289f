//! Who else notes something down: what each close person is asked, how it stands, and what came of it. The client
//! decides here; the therapist reads here, and that is noted.

use super::{
    Record,
    answer::named,
    ask::{Set, rhythm_words},
    like::{Pair, likes, pairs},
    read::{Observation, all, newest},
};
use crate::{
    access::{Case, MyCase},
    audit::{self, What},
    kit::{Desk, Enter, Nav, Path, Reply, Say, Shell, answers, words::capitalised},
};
use askama::Template;
use domain::{
    case::Side,
    observer::{Seen, Standing},
};
use jiff::civil::Date;

/// So much of what was recorded the page looks at before it is asked for everything.
const LATELY: i64 = 40;
/// So much of it stands there in words, and so many days side by side.
const FEW: usize = 6;

struct Shown {
    who: String,
    standing: Standing,
    standing_words: String,
    begun_by_client: bool,
    ask: String,
    questions: Vec<String>,
    rhythm: String,
    until: String,
    until_day: String,
    seen: String,
    /// Where it is answered, ended, and its link is made.
    address: String,
}

/// What was recorded, ready for a page.
pub struct Written {
    pub who: String,
    pub when: String,
    pub iso: String,
    pub timing: String,
    pub late: bool,
    pub answers: Vec<answers::Shown>,
}

impl Written {
    pub fn of(say: Say, record: Record, today: Date) -> Written {
        Written {
            when: capitalised(&say.moment(record.local, today)),
            iso: record.local.strftime("%Y-%m-%dT%H:%M").to_string(),
            timing: say.timing_words(record.timing.word()),
            late: record.timing.is_late(),
            who: record.who,
            answers: record.answers,
        }
    }
}

#[derive(Template)]
#[template(path = "observers/close.html")]
struct ClosePage {
    shell: Shell,
    say: Say,
    is_client: bool,
    name: String,
    /// The language of what client and close person write.
    lang: &'static str,
    address: String,
    case: String,
    /// What waits for a yes.
    waits: Vec<Shown>,
    now: Vec<Shown>,
    over: Vec<Shown>,
    sets: &'static [Set],
    /// The client's own work that can be asked about in the same way: title and address.
    likes: Vec<(String, String)>,
    pairs: Vec<Pair>,
    written: Vec<Written>,
    /// Whether there is more than is shown.
    more: bool,
    /// Whether something is written that is meant for the therapist alone.
    apart: bool,
}

pub async fn mine(desk: Desk<MyCase>) -> Reply {
    let case = desk.who.0.clone();
    page(&desk, &case).await
}

pub async fn show(desk: Desk<Case>) -> Reply {
    page(&desk, &desk.who).await
}

/// An answer's address opened again as a page leads here: the one it was about stands among the others.
pub async fn show_one(desk: Desk<Case>, Path(key): Path<String>) -> Reply {
    named(&mut desk.read().await?, &desk.who, &key).await?;
    page(&desk, &desk.who).await
}

async fn page<W: Enter>(desk: &Desk<W>, case: &Case) -> Reply {
    let (say, client) = (desk.say, case.is_client());
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let every = !desk.query("all").is_empty();
    let mut tx = if client { desk.read().await? } else { desk.begin().await? };
    let observations = all(&mut tx, case).await?;
    let mut records = newest(&mut tx, case, (!every).then_some(LATELY)).await?;
    let mut pairs = pairs(&mut tx, case, say, &records, today, desk.now).await?;
    let likes = likes(&mut tx, case).await?;
    if !client {
        audit::read(&mut tx, case, What::Observed, None, records.len(), desk.now).await?;
        tx.commit().await?;
    }
    let more = !every && records.len() > FEW;
    if more {
        records.truncate(FEW);
        pairs.iter_mut().for_each(|pair| pair.days.truncate(FEW));
    }
    let apart = client && observations.iter().any(|it| it.seen == Seen::Therapist && it.standing != Standing::Proposed);
    let (over, rest): (Vec<_>, Vec<_>) = observations.into_iter().partition(|it| it.is_over(today));
    let (waits, now): (Vec<_>, Vec<_>) = rest.into_iter().partition(|it| it.standing == Standing::Proposed);
    let shown = |it: Observation| shown(say, case, it, today);
    let nav = if client { Nav::More } else { Nav::Clients };
    desk.page(&ClosePage {
        shell: desk.shell(&say.close_title(), nav).saying(flash(say, desk.query("done"))),
        say,
        is_client: client,
        name: case.client_name.clone(),
        lang: case.client_lang.tag(),
        address: case.address("/close"),
        case: case.address(""),
        waits: waits.into_iter().map(shown).collect(),
        now: now.into_iter().map(shown).collect(),
        over: over.into_iter().map(shown).collect(),
        sets: Set::ALL,
        likes: likes
            .into_iter()
            .map(|like| (like.title, case.address(&format!("/close/new?like={}", like.id))))
            .collect(),
        pairs,
        written: records.into_iter().map(|record| Written::of(say, record, today)).collect(),
        more,
        apart,
    })
}

fn shown(say: Say, case: &Case, it: Observation, today: Date) -> Shown {
    // What its last day has ended stands as ended, though nobody ended it.
    let standing = if it.is_over(today) { Standing::Ended } else { it.standing };
    Shown {
        standing_words: if case.is_client() && standing == Standing::Proposed {
            say.show_waits()
        } else {
            say.close_standing(standing.word())
        },
        standing,
        begun_by_client: it.begun_by == Side::Client,
        questions: it.body.form.fields.iter().map(|field| field.label.clone()).collect(),
        rhythm: rhythm_words(say, it.body.rhythm),
        until: say.day(it.ends_on, today),
        until_day: say.close_until_day(&say.day(it.ends_on, today)),
        seen: if case.is_client() {
            say.close_seen_by(it.seen.word())
        } else {
            say.close_seen_by_theirs(it.seen.word(), &case.client_name)
        },
        address: case.address(&format!("/close/{}", it.id)),
        who: it.body.who,
        ask: it.body.ask,
    }
}

fn flash(say: Say, done: &str) -> Option<String> {
    let known = ["begun", "proposed", "agreed", "declined", "taken-back", "ended"].contains(&done);
    known.then(|| say.close_done(done))
}
