//! A therapist's clients, and one client's page: where the case stands and what can be done next.

use super::{new_client::check_name, store};
use crate::{
    access::{self, AsTherapist, Staff},
    agreements,
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Shell, go},
    observers, sessions,
};
use askama::Template;
use domain::{
    activity::folded,
    case::{Lead, WorkWord},
    phase::Phase,
};
use jiff::{SignedDuration, civil::Date};

/// As many past sessions as a client's page names; the others are on the page of sessions.
const PAST: usize = 3;
/// From more clients than this on, one looks for a name.
const MANY: usize = 8;
/// So far ahead a next session is named in the list.
const AHEAD: i64 = 60;

struct Listed {
    name: String,
    address: String,
    /// The phase, and when the two meet next.
    notes: String,
    waits: bool,
}

#[derive(Template)]
#[template(path = "people/clients.html")]
struct ClientsPage {
    shell: Shell,
    say: Say,
    clients: Vec<Listed>,
    /// What is looked for; the field stands there when there are many.
    q: String,
    many: bool,
}

pub async fn list(desk: Desk<Staff>) -> Reply {
    let mut tx = desk.read().await?;
    let waiting = agreements::waiting_on(&mut tx, &desk.who).await?;
    let phases = store::phases_of(&mut tx, desk.who.practice, desk.who.id, desk.today()).await?;
    let until = desk.now.saturating_add(SignedDuration::from_hours(24 * AHEAD)).unwrap_or(desk.now);
    let sessions = sessions::of_day(&mut tx, &desk.who, desk.now, until).await?;
    let q = desk.query("q").trim().to_owned();
    let cases = access::open_all(&mut tx, &desk.who).await?;
    let many = cases.len() > MANY;
    let mut clients = Vec::new();
    for case in cases.into_iter().filter(|case| q.is_empty() || folded(&case.client_name).contains(&folded(&q))) {
        let phase = phases.get(&case.id).map(|(phase, since)| phase_words(desk.say, *phase, *since, desk.today()));
        let next = sessions.iter().find(|session| session.case == case.id && !session.ended);
        let next = next.map(|session| desk.say.clients_next(&desk.when(session.starts)));
        clients.push(Listed {
            notes: phase.into_iter().chain(next).collect::<Vec<_>>().join(" · "),
            address: case.address(""),
            waits: waiting.iter().any(|(id, _)| *id == case.id),
            name: case.client_name,
        });
    }
    drop(tx);
    clients.sort_by_key(|client| (!client.waits, folded(&client.name)));
    let shell = desk.shell(&desk.say.clients(), Nav::Clients);
    desk.page(&ClientsPage { shell, say: desk.say, clients, q, many })
}

/// "practice, week 5": the phase of a case and how far into it we are.
pub async fn phase_line<W: crate::kit::Enter>(
    desk: &Desk<W>,
    tx: &mut ::store::Tx,
    case: &access::Case,
) -> Result<String, Refusal> {
    let today: Date = desk.now.to_zoned(case.client_zone.clone()).date();
    Ok(match store::phase_of(tx, case.practice, case.id, today).await? {
        Some((phase, since)) => phase_words(desk.say, phase, since, today),
        None => String::new(),
    })
}

fn phase_words(say: Say, phase: Phase, since: Date, today: Date) -> String {
    let week = (today - since).get_days() / 7 + 1;
    say.phase_week(&say.phase_name(phase.word()), i64::from(week))
}

#[derive(Template)]
#[template(path = "people/case.html")]
struct CasePage {
    shell: Shell,
    say: Say,
    name: String,
    address: String,
    phase: String,
    phase_now: Option<Phase>,
    phases: &'static [Phase],
    joined: bool,
    agreed: Vec<agreements::Line>,
    ended: Vec<agreements::Line>,
    next: Option<sessions::Line>,
    past: Vec<sessions::Line>,
    from_client: i64,
    /// What close persons are asked at present.
    close: Vec<observers::Line>,
}

pub async fn show(desk: Desk<AsTherapist>) -> Reply {
    let case = &desk.who;
    let mut tx = desk.read().await?;
    let today = desk.now.to_zoned(case.client_zone.clone()).date();
    let phase = phase_line(&desk, &mut tx, case).await?;
    let phase_now = store::phase_of(&mut tx, case.practice, case.id, today).await?.map(|(phase, _)| phase);
    let lines = agreements::lines(&mut tx, case).await?;
    let from_client = i64::try_from(lines.iter().filter(|line| line.begun_by_client).count()).unwrap_or(0);
    let (ended, agreed) = lines.into_iter().partition(|line| line.ended);
    let (next, past) = sessions::around(&mut tx, case, desk.now).await?;
    let page = CasePage {
        shell: desk.shell(&case.client_name, Nav::Clients),
        say: desk.say,
        name: case.client_name.clone(),
        address: case.address(""),
        phase,
        phase_now,
        phases: Phase::ALL,
        joined: store::has_joined(&mut tx, case.practice, case.client).await?,
        agreed,
        ended,
        next: next.map(|session| session.line(&desk)),
        past: past.into_iter().take(PAST).map(|session| session.line(&desk)).collect(),
        from_client,
        close: observers::lines(&mut tx, case, desk.say, today).await?,
    };
    drop(tx);
    desk.page(&page)
}

#[derive(Template)]
#[template(path = "people/settings.html")]
struct SettingsPage {
    shell: Shell,
    say: Say,
    form: Filled,
    address: String,
    name: String,
    words: &'static [WorkWord],
    leads: &'static [Lead],
}

impl Desk<AsTherapist> {
    fn settings_page(&self, form: Filled) -> SettingsPage {
        SettingsPage {
            shell: self.shell(&self.say.case_title(&self.who.client_name, &self.say.case_settings()), Nav::Clients),
            say: self.say,
            form,
            address: self.who.address(""),
            name: self.who.client_name.clone(),
            words: WorkWord::ALL,
            leads: Lead::ALL,
        }
    }
}

pub async fn settings(desk: Desk<AsTherapist>) -> Reply {
    let case = &desk.who;
    let form = Filled::from_pairs([
        ("name", case.client_name.as_str()),
        ("lead", case.lead.word()),
        ("work_word", case.work_word.word()),
    ]);
    desk.page(&desk.settings_page(form))
}

pub async fn change(desk: Desk<AsTherapist>, mut form: Filled) -> Reply {
    check_name(&mut form, desk.say);
    let (lead, word) = (Lead::parse(form.value("lead")), WorkWord::parse(form.value("work_word")));
    if lead.is_none() {
        form.wrong("lead", desk.say.choose_one());
    }
    if word.is_none() {
        form.wrong("work_word", desk.say.choose_one());
    }
    let (Some(lead), Some(word), true) = (lead, word, form.is_right()) else {
        return desk.again(&desk.settings_page(form));
    };
    let mut tx = desk.begin().await?;
    store::change_case(&mut tx, &desk.who, &form.text("name"), lead, word).await?;
    tx.commit().await?;
    Ok(go(&desk.who.address("")))
}

/// Begins a phase today. What came before stays as it was.
pub async fn phase(desk: Desk<AsTherapist>, form: Filled) -> Reply {
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
