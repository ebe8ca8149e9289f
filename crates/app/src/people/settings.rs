//! What a therapist sets for one case: the name, who leads, the word for the work.

use super::{new_client::check_name, store};
use crate::{
    access::AsTherapist,
    kit::{Desk, Filled, Nav, Reply, Say, Shell, go},
};
use askama::Template;
use domain::case::{Lead, WorkWord};

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

pub async fn show(desk: Desk<AsTherapist>) -> Reply {
    let case = &desk.who;
    let form = Filled::from_pairs([
        ("name", case.client_name.as_str()),
        ("lead", case.lead.word()),
        ("work_word", case.work_word.word()),
    ]);
    desk.page(&desk.settings_page(form))
}

pub async fn post(desk: Desk<AsTherapist>, mut form: Filled) -> Reply {
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
