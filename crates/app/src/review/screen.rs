//! The screen for the first ten minutes, and the same list on the client's own phone. It changes nothing but the log
//! of what was read.

use super::{
    agenda::{Agenda, Item, agenda},
    look::{List, Look, address, list},
    read::Review,
    take::{self, Scale},
    words,
    work::{Work, both_say, work},
};
use crate::{
    access::Case,
    audit::{self, What},
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, answers::Shown, words::capitalised},
    observers, people,
    sessions::{self, Session},
};
use ::store::Tx;
use askama::Template;
use domain::{
    barrier::Barrier,
    ids::{AssignmentId, SessionId},
    phase::Phase,
    review::Decision,
};
use jiff::SignedDuration;

/// So long before its beginning a client can begin to say how it went.
const EARLY: SignedDuration = SignedDuration::from_hours(1);

/// Something the client brings.
struct Brought {
    text: String,
    when: String,
}

/// Something a close person wrote.
struct Noted {
    who: String,
    when: String,
    answers: Vec<Shown>,
}

/// The form beside a piece of work.
struct Take {
    action: String,
    form: Filled,
    scales: Vec<Scale>,
    barriers: &'static [Barrier],
    decisions: &'static [Decision],
    suggested: Option<Decision>,
    why: Option<String>,
    /// What was decided, for those who read it only.
    decided: Option<String>,
    /// Where the next proposal opens filled in, once a decision calls for one.
    shape: Option<String>,
}

/// What one piece of work came to in this session.
struct Said {
    title: String,
    address: String,
    much: String,
    decision: Option<String>,
    learned: Option<String>,
}

/// The end of the session: what was said, what was not looked at, when the two meet next.
struct Closing {
    said: Vec<Said>,
    left: Vec<(String, String)>,
    may_end: bool,
    ended: bool,
    next: Option<String>,
}

/// What both sides' pages show.
struct Screen {
    list: List,
    look: Option<Look>,
    topics: Vec<Brought>,
    /// What close persons noted, when it is looked at.
    noted: Vec<Noted>,
    /// What both the client and a close person answered, by day.
    pairs: Vec<observers::Pair>,
    work: Option<Work>,
    take: Option<Take>,
    closing: Option<Closing>,
    /// What comes after what the client brings.
    on: Option<String>,
    nothing: bool,
    lang: &'static str,
}

#[derive(Template)]
#[template(path = "review/desk.html")]
struct DeskPage {
    shell: Shell,
    say: Say,
    name: String,
    case: String,
    address: String,
    phases: Vec<(Phase, &'static str)>,
    phase: String,
    /// When it began, in words and for the timer, while it runs.
    since: Option<(String, String)>,
    when: String,
    it: Screen,
}

#[derive(Template)]
#[template(path = "review/client.html")]
struct ClientPage {
    shell: Shell,
    say: Say,
    address: String,
    when: String,
    /// Whether it is near enough to say how it went.
    open: bool,
    it: Screen,
}

pub async fn show(desk: Desk<Case>, Path(id): Path<SessionId>) -> Reply {
    if desk.who.is_client() {
        let page = client_page(&desk, id, None).await?;
        desk.page(&page)
    } else {
        let page = desk_page(&desk, id, None).await?;
        desk.page(&page)
    }
}

/// The page again, with what was sent and the reasons beside it.
pub async fn again(desk: Desk<Case>, id: SessionId, sent: (AssignmentId, Filled)) -> Reply {
    if desk.who.is_client() {
        let page = client_page(&desk, id, Some(sent)).await?;
        desk.again(&page)
    } else {
        let page = desk_page(&desk, id, Some(sent)).await?;
        desk.again(&page)
    }
}

/// Whether a client can say by now how it went.
pub fn is_open(session: &Session, now: jiff::Timestamp) -> bool {
    session.starts <= now.saturating_add(EARLY).unwrap_or(now)
}

type Sent = Option<(AssignmentId, Filled)>;

async fn desk_page(desk: &Desk<Case>, id: SessionId, sent: Sent) -> Result<DeskPage, Refusal> {
    let (case, say) = (&desk.who, desk.say);
    let mut tx = desk.begin().await?;
    let session = sessions::one(&mut tx, case, id).await?.or_missing()?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let phase_now = people::phase_of(&mut tx, case.practice, case.id, today).await?.map(|(phase, _)| phase);
    let phase = people::phase_line(desk, &mut tx, case).await?;
    let agenda = agenda(&mut tx, case, session.clone()).await?;
    let look = match &sent {
        Some((id, _)) => Look::Work(*id),
        None => Look::asked(desk.query("look"), &agenda).unwrap_or_else(|| Look::first(&agenda)),
    };
    let it = screen(desk, &mut tx, &agenda, Some(look), sent, &case.client_name).await?;
    tx.commit().await?;
    let began = session.starts.to_zoned(desk.zone().clone()).time();
    Ok(DeskPage {
        shell: desk
            .shell(&say.case_title(&case.client_name, &desk.when(session.starts)), Nav::Session)
            .saying(flash(desk, &agenda)),
        say,
        name: case.client_name.clone(),
        case: case.address(""),
        address: case.address(&format!("/s/{id}")),
        phases: phases(phase_now),
        phase,
        since: session.is_running(desk.now).then(|| (session.starts.to_string(), say.review_began(&say.time(began)))),
        when: capitalised(&desk.when(session.starts)),
        it,
    })
}

async fn client_page(desk: &Desk<Case>, id: SessionId, sent: Sent) -> Result<ClientPage, Refusal> {
    let (case, say) = (&desk.who, desk.say);
    let mut tx = desk.read().await?;
    let session = sessions::one(&mut tx, case, id).await?.or_missing()?;
    let names = people::therapists_of(&mut tx, case).await?;
    let agenda = agenda(&mut tx, case, session.clone()).await?;
    let look = match &sent {
        Some((id, _)) => Some(Look::Work(*id)),
        None => Look::asked(desk.query("look"), &agenda).filter(|look| *look != Look::End),
    };
    let other = names.first().cloned().unwrap_or_else(|| say.role_name("therapist"));
    let it = screen(desk, &mut tx, &agenda, look, sent, &other).await?;
    drop(tx);
    Ok(ClientPage {
        shell: desk.shell(&say.review_mine(), Nav::More).saying(flash(desk, &agenda)),
        say,
        address: case.address(&format!("/s/{id}")),
        when: capitalised(&desk.when(session.starts)),
        open: is_open(&session, desk.now),
        it,
    })
}

fn flash(desk: &Desk<Case>, agenda: &Agenda) -> Option<String> {
    match desk.query("done") {
        "kept" => Some(desk.say.review_kept()),
        "sent" => Some(desk.say.review_sent()),
        "ended" => Some(match agenda.left().count() {
            0 => desk.say.review_ended(),
            left => desk.say.review_ended_left(i64::try_from(left).unwrap_or(i64::MAX)),
        }),
        _ => None,
    }
}

/// The four phases with the class of each mark.
fn phases(now: Option<Phase>) -> Vec<(Phase, &'static str)> {
    let class = |phase: Phase| match now {
        Some(now) if phase < now => "done",
        Some(now) if phase == now => "now",
        _ => "",
    };
    Phase::ALL.iter().map(|phase| (*phase, class(*phase))).collect()
}

async fn screen(
    desk: &Desk<Case>,
    tx: &mut Tx,
    agenda: &Agenda,
    look: Option<Look>,
    sent: Sent,
    other: &str,
) -> Result<Screen, Refusal> {
    let (case, say) = (&desk.who, desk.say);
    let mut screen = Screen {
        list: list(say, case, agenda, look),
        look,
        topics: Vec::new(),
        noted: Vec::new(),
        pairs: Vec::new(),
        work: None,
        take: None,
        closing: None,
        on: agenda.items.iter().find(|item| !item.idle).map(|item| address(case, agenda, Look::Work(item.id()))),
        nothing: agenda.topics.is_empty() && agenda.items.is_empty(),
        lang: case.client_lang.tag(),
    };
    match look {
        Some(Look::Topics) => {
            audit::read(tx, case, What::Topics, None, agenda.topics.len(), desk.now).await?;
            let when = |topic: &sessions::Topic| match topic.again(say, desk.zone(), desk.today()) {
                Some(again) => again,
                None => capitalised(&desk.when(topic.said)),
            };
            let brought = |topic: &sessions::Topic| Brought { text: topic.text.clone(), when: when(topic) };
            screen.topics = agenda.topics.iter().map(brought).collect();
        }
        Some(Look::Close) => {
            audit::read(tx, case, What::Observed, None, agenda.noted.len(), desk.now).await?;
            let noted = |it: &observers::Record| Noted {
                who: it.who.clone(),
                when: say.moment(it.local, desk.today()),
                answers: it.answers.clone(),
            };
            screen.noted = agenda.noted.iter().map(noted).collect();
            screen.pairs = observers::pairs(tx, case, say, &agenda.noted, desk.today(), desk.now).await?;
        }
        Some(Look::Work(id)) => {
            let item = agenda.find(id).or_missing()?;
            screen.work = Some(work(desk, tx, &agenda.session, item, other).await?);
            screen.take = Some(taken(desk, agenda, item, sent.map(|(_, form)| form), other));
        }
        Some(Look::End) => screen.closing = Some(closing(desk, tx, agenda, other).await?),
        None => {}
    }
    Ok(screen)
}

fn taken(desk: &Desk<Case>, agenda: &Agenda, item: &Item, sent: Option<Filled>, other: &str) -> Take {
    let (case, say) = (&desk.who, desk.say);
    let suggestion = if case.is_client() { None } else { words::suggestion(say, item) };
    let decided = item.review.as_ref().and_then(|review| review.decision);
    let change = |decision: Decision| {
        case.address(&format!("/a/{}/change?next={}&session={}", item.id(), decision.word(), agenda.session.id))
    };
    Take {
        action: case.address(&format!("/s/{}/r/{}", agenda.session.id, item.id())),
        form: sent.unwrap_or_else(|| take::filled(case, item, agenda.after(item.id()))),
        scales: take::scales(say, case, item.review.as_ref(), other),
        barriers: Barrier::ALL,
        decisions: Decision::ALL,
        suggested: suggestion.as_ref().map(|(hint, _)| hint.decision()),
        why: suggestion.map(|(_, words)| words),
        decided: decided.map(|decision| say.decision_name(decision.word())),
        shape: decided.filter(|decision| decision.opens_proposal()).map(change),
    }
}

async fn closing(desk: &Desk<Case>, tx: &mut Tx, agenda: &Agenda, other: &str) -> Result<Closing, Refusal> {
    let (case, say) = (&desk.who, desk.say);
    let next = sessions::following(tx, case, desk.now.max(agenda.session.starts)).await?;
    for (item, _) in agenda.said().filter(|(_, review)| review.has_words()) {
        audit::read(tx, case, What::Review, Some(item.id()), 1, desk.now).await?;
    }
    let here = |item: &Item| address(case, agenda, Look::Work(item.id()));
    let said = |(item, review): (&Item, &Review)| Said {
        title: item.terms.title.clone(),
        address: here(item),
        much: both_say(say, case, review, other),
        decision: review.decision.map(|decision| say.decision_name(decision.word())),
        learned: review.learned.clone(),
    };
    Ok(Closing {
        said: agenda.said().map(said).collect(),
        left: agenda.left().map(|item| (item.terms.title.clone(), here(item))).collect(),
        may_end: agenda.session.may_end(desk.now),
        ended: agenda.session.ended,
        next: next.map(|session| capitalised(&desk.when(session.starts))),
    })
}
