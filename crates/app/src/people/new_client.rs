//! A therapist makes a client: a name or pseudonym, the language, the zone, what the two call the work.

use super::store;
use crate::{
    access::{self, Person, Role, Staff, new_case_key},
    kit::{Desk, Filled, Nav, OrMissing, Refusal, Reply, Say, Sealed, Shell, desk::new_id, go, zones},
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
    let id = desk.new_id().to_string();
    let form =
        Filled::from_pairs([("id", id.as_str()), ("lang", desk.say.tag()), ("zone", &zone), ("work_word", "work")]);
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
    let mut id = form.text("id").parse().unwrap_or_else(|_| CaseId(desk.new_id()));
    // The form was sent before: the same name is the same client; another name was written over the old page.
    if let Some(there) = access::open(&mut desk.read().await?, &desk.who, id).await? {
        if there.client_name == form.text("name") {
            return Ok(go(&there.address("/invite")));
        }
        id = CaseId(desk.new_id());
    }
    let new = NewClient {
        id,
        name: form.text("name"),
        lang: Lang::parse(form.value("lang")).unwrap_or(desk.say.lang),
        zone: form.text("zone"),
        work_word: WorkWord::parse(form.value("work_word")).unwrap_or(WorkWord::Work),
        lead: Lead::Therapist,
        phase: Phase::Baseline,
    };
    let mut tx = desk.begin().await?;
    if admit(&mut tx, &desk.who, desk.now, desk.today(), new).await?.is_some() {
        tx.commit().await?;
    } else {
        // Sent twice at the same moment, or an id that is somebody else's.
        drop(tx);
        access::open(&mut desk.read().await?, &desk.who, id).await?.or_missing()?;
    }
    Ok(go(&format!("/c/{id}/invite")))
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
    pub id: CaseId,
    pub name: String,
    pub lang: Lang,
    pub zone: String,
    pub work_word: WorkWord,
    pub lead: Lead,
    pub phase: Phase,
}

/// A new client with a case of their own, on the caseload of the therapist who makes it. `None` when there is a case
/// with this id: then nothing of it is to be kept.
pub async fn admit(
    tx: &mut Tx,
    therapist: &Person,
    now: Timestamp,
    today: Date,
    new: NewClient,
) -> Result<Option<PersonId>, Refusal> {
    let (case, client) = (new.id, PersonId(new_id(now)));
    let (key, key_wrapped) = new_case_key(therapist, case);
    let it = store::NewCase {
        id: case,
        client,
        therapist: therapist.id,
        key_wrapped,
        name: Sealed::text(&key, "case.name", case.0, &new.name),
        lead: new.lead,
        work_word: new.work_word,
    };
    if !store::insert_case(tx, therapist.practice, it, now).await? {
        return Ok(None);
    }
    let person = access::NewPerson { id: client, role: Role::Client, name: "", lang: new.lang, zone: &new.zone };
    access::insert_person(tx, therapist.practice, &therapist.key, person, now).await?;
    store::begin_phase(tx, therapist.practice, case, new.phase, today).await?;
    Ok(Some(client))
}
