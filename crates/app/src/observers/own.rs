//! A close person's one page: what they are asked and until when, one form, one button, and what they have written.

use super::{
    HOME,
    ask::rhythm_words,
    close::Written,
    read::{Ask, ask_of, own},
    write::record,
};
use crate::{
    access::{Observing, Person, Role, observing},
    entries::{Answered, OwnWords, asked, note, read_moment},
    kit::{Desk, Enter, Filled, Nav, Refusal, Reply, Say, Shell, go},
    people,
};
use askama::Template;
use domain::{form::Field, lang::Lang, observer::Standing};
use jiff::civil::Date;
use uuid::Uuid;

/// So much of what they have written a close person sees.
const LAST: i64 = 20;

#[derive(Template)]
#[template(path = "observers/own.html")]
struct OwnPage {
    shell: Shell,
    say: Say,
    form: Filled,
    ask: String,
    rhythm: String,
    until: String,
    reads: String,
    fields: Vec<Field>,
    words: OwnWords,
    written: Vec<Written>,
    other: Lang,
}

/// Nothing to write any more: ended by its last day, or stopped just now.
#[derive(Template)]
#[template(path = "observers/over.html")]
pub struct OverPage {
    shell: Shell,
    say: Say,
    title: String,
    text: String,
    /// Whether this device is still signed in.
    signed_in: bool,
}

impl OverPage {
    pub fn new(say: Say, title: String, text: String, signed_in: bool) -> OverPage {
        OverPage { shell: Shell::bare(say, &title, Nav::Solo), say, title, text, signed_in }
    }
}

fn today<W>(desk: &Desk<W>, it: &Observing) -> Date {
    desk.now.to_zoned(it.client_zone.clone()).date()
}

async fn own_page<W: Enter>(desk: &Desk<W>, it: &Observing, form: Filled) -> Result<OwnPage, Refusal> {
    let (say, today) = (desk.say, today(desk, it));
    let mut tx = desk.read().await?;
    let Ask { seen, body, .. } = ask_of(&mut tx, it).await?;
    let written = own(&mut tx, it, &body, say, LAST).await?;
    drop(tx);
    let flash = match desk.query("done") {
        "saved" => Some(say.observe_saved()),
        "lang" => Some(say.observe_lang()),
        _ => None,
    };
    Ok(OwnPage {
        shell: Shell::bare(say, &say.observe_title(), Nav::Solo).saying(flash),
        say,
        form,
        rhythm: rhythm_words(say, body.rhythm),
        until: say.close_until_day(&say.day(it.ends_on, today)),
        reads: say.observe_reads(seen.word()),
        fields: body.form.fields.iter().map(asked).collect(),
        words: OwnWords::default(),
        ask: body.ask,
        written: written.into_iter().map(|record| Written::of(say, record, today)).collect(),
        other: if say.lang == Lang::En { Lang::Es } else { Lang::En },
    })
}

/// The page, also on the day after the last one: then it says so, and nothing else.
pub async fn show(desk: Desk<Person>) -> Reply {
    if desk.who.role != Role::Observer {
        return Err(Refusal::Missing);
    }
    let mut tx = desk.read().await?;
    let it = observing(&mut tx, &desk.who, desk.now).await?.filter(|it| it.standing == Standing::Recording);
    drop(tx);
    let Some(it) = it else {
        let say = desk.say;
        return desk.page(&OverPage::new(say, say.observe_over(), say.observe_over_text(), true));
    };
    let form = Filled::from_pairs([("id", desk.new_id().to_string()), ("when", "now".into())]);
    desk.page(&own_page(&desk, &it, form).await?)
}

pub async fn post(desk: Desk<Observing>, mut form: Filled) -> Reply {
    let it = &desk.who;
    let id: Uuid = form.text("id").parse().map_err(|_| Refusal::Unreadable)?;
    let moment = read_moment(&mut form, desk.say, desk.now, &it.client_zone);
    let mut tx = desk.begin().await?;
    let questions = ask_of(&mut tx, it).await?.body.form;
    let read = questions.read(&Answered(&form));
    match &read {
        Err(problems) => note(&mut form, desk.say, &questions, problems),
        Ok(answers) if answers.is_empty() => {
            let first = questions.fields.first().map(|field| asked(field).key).unwrap_or_default();
            form.wrong(&first, desk.say.observe_empty());
        }
        Ok(_) => {}
    }
    let (Ok(answers), true) = (read, form.is_right()) else {
        drop(tx);
        return desk.again(&own_page(&desk, it, form).await?);
    };
    record(&mut tx, it, id, moment, answers, desk.now).await?;
    tx.commit().await?;
    Ok(go(&format!("{HOME}?done=saved")))
}

/// The language of the page. Everything else about them is as the client gave it.
pub async fn lang(desk: Desk<Observing>, form: Filled) -> Reply {
    let who = &desk.who.person;
    let lang = Lang::parse(form.value("lang")).unwrap_or(desk.who.lang);
    let zone = who.zone.iana_name().unwrap_or("UTC").to_owned();
    let mut tx = desk.begin().await?;
    people::joined(&mut tx, who.practice, who.id, lang, &zone, desk.now).await?;
    tx.commit().await?;
    Ok(go(&format!("{HOME}?done=lang")))
}
