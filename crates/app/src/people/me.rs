//! My own settings: language and time zone; and the page that leads to everything else.

use crate::{
    access::{self, Person, Role},
    kit::{Desk, Filled, Nav, Reply, Say, Shell, go, zones},
};
use askama::Template;
use domain::lang::Lang;

#[derive(Template)]
#[template(path = "people/me.html")]
struct MePage {
    shell: Shell,
    say: Say,
    form: Filled,
    zones: Vec<&'static str>,
    staff: bool,
}

#[derive(Template)]
#[template(path = "people/more.html")]
struct MorePage {
    shell: Shell,
    say: Say,
    role: Role,
    demo: bool,
}

impl Desk<Person> {
    fn more_nav(&self) -> Nav {
        if self.who.role.is_staff() { Nav::DeskMore } else { Nav::More }
    }
    fn me_page(&self, form: Filled) -> MePage {
        let flash = (self.query("done") == "kept").then(|| self.say.me_kept());
        MePage {
            shell: self.shell(&self.say.me(), self.more_nav()).saying(flash),
            say: self.say,
            form,
            zones: zones::all(),
            staff: self.who.role.is_staff(),
        }
    }
}

pub async fn more(desk: Desk<Person>) -> Reply {
    let shell = desk.shell(&desk.say.nav_more(), desk.more_nav());
    desk.page(&MorePage { shell, say: desk.say, role: desk.who.role, demo: desk.app.settings.is_demo() })
}

pub async fn show(desk: Desk<Person>) -> Reply {
    let zone = desk.who.zone.iana_name().unwrap_or("UTC").to_owned();
    let form = Filled::from_pairs([("lang", desk.who.lang.tag()), ("zone", &zone), ("name", &desk.who.name)]);
    desk.page(&desk.me_page(form))
}

pub async fn post(desk: Desk<Person>, mut form: Filled) -> Reply {
    let who = &desk.who;
    let (lang, zone, name) =
        (Lang::parse(form.value("lang")).unwrap_or(who.lang), form.text("zone"), form.text("name"));
    if !zones::is_zone(&zone) {
        form.wrong("zone", desk.say.zone_unknown());
    }
    if who.role.is_staff() && name.is_empty() {
        form.wrong("name", desk.say.name_missing());
    }
    if name.chars().count() > 80 {
        form.wrong("name", desk.say.name_long());
    }
    if !form.is_right() {
        return desk.again(&desk.me_page(form));
    }
    let mut tx = desk.begin().await?;
    access::change_person(&mut tx, who.practice, who.id, lang, &zone).await?;
    if who.role.is_staff() {
        access::rename_person(&mut tx, who.practice, &who.key, who.id, &name).await?;
    }
    tx.commit().await?;
    Ok(go("/me?done=kept"))
}
