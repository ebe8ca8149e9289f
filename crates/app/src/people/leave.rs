//! Somebody who works here leaves: from that moment they are signed out everywhere, and their clients go to a colleague
//! who is named then. What was written and agreed stays. The owner stays: a practice without one could end nothing.

use super::store;
use crate::{
    access::{self, Owner, Person, Role},
    audit::{self, What},
    door,
    kit::{Desk, Filled, Nav, OrMissing, Path, Refusal, Reply, Say, Shell, go},
};
use ::store::Tx;
use askama::Template;
use domain::ids::{CaseId, PersonId};

#[derive(Template)]
#[template(path = "people/leave.html")]
struct LeavePage {
    shell: Shell,
    say: Say,
    form: Filled,
    person: PersonId,
    name: String,
    /// How many clients somebody has to take over.
    clients: usize,
    colleagues: Vec<(PersonId, String)>,
}

/// Who leaves, and who could take over.
struct Leaving {
    name: String,
    cases: Vec<CaseId>,
    colleagues: Vec<(PersonId, String)>,
}

pub async fn show(desk: Desk<Owner>, Path(id): Path<PersonId>) -> Reply {
    let mut tx = desk.read().await?;
    let leaving = desk.leaving(&mut tx, id).await?;
    drop(tx);
    desk.page(&desk.leave_page(id, leaving, Filled::default()))
}

pub async fn post(desk: Desk<Owner>, Path(id): Path<PersonId>, mut form: Filled) -> Reply {
    let mut tx = desk.begin().await?;
    let leaving = desk.leaving(&mut tx, id).await?;
    let to = form.text("to").parse().ok().filter(|to| leaving.colleagues.iter().any(|(known, _)| known == to));
    if !leaving.cases.is_empty() {
        let Some(to) = to else {
            drop(tx);
            form.wrong("to", desk.say.leave_to_missing());
            return desk.again(&desk.leave_page(id, leaving, form));
        };
        let to = access::person_of_program(&mut tx, &desk.app.master, desk.who.practice, to).await?;
        desk.hand_over(&mut tx, id, &to, &leaving.cases).await?;
    }
    access::left(&mut tx, desk.who.practice, id, desk.now).await?.then_some(()).or_missing()?;
    door::shut_out(&mut tx, desk.who.practice, id).await?;
    tx.commit().await?;
    Ok(go("/colleagues?done=left"))
}

impl Desk<Owner> {
    async fn leaving(&self, tx: &mut Tx, id: PersonId) -> Result<Leaving, Refusal> {
        let (mut name, mut colleagues) = (None, Vec::new());
        for row in store::colleagues(tx, self.who.practice).await? {
            let its_name = row.name.open_text(&self.who.key, "person.name", row.id)?;
            if row.id != id.0 && row.joined_at.is_some() {
                colleagues.push((PersonId(row.id), its_name));
            } else if row.id == id.0 && row.role == Role::Therapist.word() {
                name = Some(its_name);
            }
        }
        let cases = store::caseload(tx, self.who.practice, id).await?;
        Ok(Leaving { name: name.or_missing()?, cases, colleagues })
    }

    /// Each client finds it where they see who has read.
    async fn hand_over(&self, tx: &mut Tx, from: PersonId, to: &Person, cases: &[CaseId]) -> Result<(), Refusal> {
        store::hand_over(tx, self.who.practice, from, to.id, self.now).await?;
        for id in cases {
            let case = access::open(tx, to, *id).await?.or_missing()?;
            audit::read(tx, &case, What::Handover, None, 1, self.now).await?;
        }
        Ok(())
    }

    fn leave_page(&self, person: PersonId, leaving: Leaving, form: Filled) -> LeavePage {
        LeavePage {
            shell: self.shell(&self.say.leave(&leaving.name), Nav::DeskMore),
            say: self.say,
            form,
            person,
            name: leaving.name,
            clients: leaving.cases.len(),
            colleagues: leaving.colleagues,
        }
    }
}
