//! A therapist makes a client: a name or pseudonym, the language, the zone, what the two call the work.

use super::store;
use crate::{
    access::{self, Person, Role, Staff, new_case_key},
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Sealed, Shell, desk::new_id, go, zones},
};
use ::store::Tx;
use askama::Template;
use domain::{
    case::{Lead, WorkWord},
    ids::{CaseId, PersonId},
    lang::Lang,
    phase::Phase,
};
use jiff::{Timestamp, civil::Date};

#[derive(Template)]
#[template(path = "people/new_client.html")]
struct NewClientPage {
    shell: Shell,
    say: Say,
    form: Filled,
    zones: Vec<&'static str>,
    words: &'static [WorkWord],
}

impl Desk<Staff> {
    fn new_client_page(&self, form: Filled) -> NewClientPage {
        NewClientPage {
            shell: self.shell(&self.say.new_client(), Nav::Clients),
            say: self.say,
            form,
            zones: zones::all(),
            words: WorkWord::ALL,
        }
    }
}

pub async fn show(desk: Desk<Staff>) -> Reply {
    let zone = desk.who.zone.iana_name().unwrap_or("UTC").to_owned();
    let form = Filled::from_pairs([("lang", desk.say.tag()), ("zone", &zone), ("work_word", "work")]);
    desk.page(&desk.new_client_page(form))
}

pub async fn post(desk: Desk<Staff>, mut form: Filled) -> Reply {
    check_name(&mut form, desk.say);
    if !zones::is_zone(&form.text("zone")) {
        form.wrong("zone", desk.say.zone_unknown());
    }
    if !form.is_right() {
        return desk.again(&desk.new_client_page(form));
    }
    let new = NewClient {
        name: form.text("name"),
        lang: Lang::parse(form.value("lang")).unwrap_or(desk.say.lang),
        zone: form.text("zone"),
        work_word: WorkWord::parse(form.value("work_word")).unwrap_or(WorkWord::Work),
        lead: Lead::Therapist,
        phase: Phase::Baseline,
    };
    let mut tx = desk.begin().await?;
    let (case, _) = admit(&mut tx, &desk.who, desk.now, desk.today(), new).await?;
    tx.commit().await?;
    Ok(go(&format!("/c/{case}/invite")))
}

/// Notes when a client's name is missing or too long.
pub fn check_name(form: &mut Filled, say: Say) {
    let name = form.text("name");
    if name.is_empty() {
        form.wrong("name", say.client_name_missing());
    } else if name.chars().count() > 80 {
        form.wrong("name", say.name_long());
    }
}

pub struct NewClient {
    pub name: String,
    pub lang: Lang,
    pub zone: String,
    pub work_word: WorkWord,
    pub lead: Lead,
    pub phase: Phase,
}

/// A new client with a case of their own, on the caseload of the therapist who makes it.
pub async fn admit(
    tx: &mut Tx,
    therapist: &Person,
    now: Timestamp,
    today: Date,
    new: NewClient,
) -> Result<(CaseId, PersonId), Refusal> {
    let (case, client) = (CaseId(new_id(now)), PersonId(new_id(now)));
    let (key, key_wrapped) = new_case_key(therapist, case);
    let person = access::NewPerson { id: client, role: Role::Client, name: "", lang: new.lang, zone: &new.zone };
    access::insert_person(tx, therapist.practice, &therapist.key, person, now).await?;
    let it = store::NewCase {
        id: case,
        client,
        therapist: therapist.id,
        key_wrapped,
        name: Sealed::text(&key, "case.name", case.0, &new.name),
        lead: new.lead,
        work_word: new.work_word,
    };
    store::insert_case(tx, therapist.practice, it, now).await?;
    store::begin_phase(tx, therapist.practice, case, new.phase, today).await?;
    Ok((case, client))
}
