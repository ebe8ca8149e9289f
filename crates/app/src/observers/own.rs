//! A close person's one page: what they are asked and until when, one form, one button, and what they have written.
//! For everybody else, and once it is over, it is a page that says only how such a page is come by.

use super::{
    HOME,
    ask::rhythm_words,
    close::Written,
    read::{Ask, ask_of, own},
    write::record,
};
use crate::{
    access::{self, Observing, Visitor},
    entries::{Answered, AskedField, OwnWords, asked, note, read_moment},
    kit::{Desk, Enter, Filled, Nav, Refusal, Reply, Say, Shell, go},
};
use askama::Template;
use domain::{form::Field, lang::Lang};
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

impl OwnPage {
    fn shown<'p>(&'p self, asked: &'p Field) -> AskedField<'p> {
        AskedField { form: &self.form, asked, words: &self.words, say: &self.say, pen: false }
    }
}

/// Nothing is open to whoever asks, or they have stopped just now.
#[derive(Template)]
#[template(path = "observers/over.html")]
pub struct OverPage {
    shell: Shell,
    say: Say,
    title: String,
    texts: Vec<String>,
    /// What was just typed and could not be kept: theirs to copy.
    typed: Vec<String>,
}

impl OverPage {
    /// The same for everybody and for every reason.
    fn nothing(say: Say, typed: Vec<String>) -> OverPage {
        let (title, texts) = (say.observe_over(), vec![say.observe_over_text(), say.observe_over_link()]);
        OverPage { shell: Shell::bare(say, &title, Nav::Solo), say, title, texts, typed }
    }
    pub fn stopped(say: Say) -> OverPage {
        let (title, texts) = (say.observe_stopped(), vec![say.observe_stopped_text()]);
        OverPage { shell: Shell::bare(say, &title, Nav::Solo), say, title, texts, typed: Vec::new() }
    }
}

/// The words among what was sent; a rating or a yes is no loss.
fn typed(form: &Filled) -> Vec<String> {
    let answers = form.pairs().iter().filter(|(name, _)| name.starts_with("a-")).map(|(_, value)| value.trim());
    answers.filter(|text| text.chars().count() > 3).map(str::to_owned).collect()
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
        shell: desk.shell(&say.observe_title(), Nav::Solo).saying(flash),
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

/// The page: of a close person while it is recorded, and of everybody else.
pub async fn show(desk: Desk<Visitor>) -> Reply {
    let Some(it) = desk.who.observing() else { return desk.page(&OverPage::nothing(desk.say, Vec::new())) };
    let form = Filled::from_pairs([("id", desk.new_id().to_string()), ("when", "now".into())]);
    desk.page(&own_page(&desk, it, form).await?)
}

pub async fn post(desk: Desk<Visitor>, mut form: Filled) -> Reply {
    let over = |form: &Filled| desk.again(&OverPage::nothing(desk.say, typed(form)));
    let Some(it) = desk.who.observing() else { return over(&form) };
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
    if !record(&mut tx, it, id, moment, answers, desk.now).await? {
        return over(&form);
    }
    tx.commit().await?;
    Ok(go(&format!("{HOME}?done=saved")))
}

/// The language of the page. Everything else about them is as the client gave it.
pub async fn lang(desk: Desk<Visitor>, form: Filled) -> Reply {
    let Some(Observing { person: who, .. }) = desk.who.observing() else { return Ok(go(HOME)) };
    let lang = Lang::parse(form.value("lang")).unwrap_or(who.lang);
    let zone = who.zone.iana_name().unwrap_or("UTC").to_owned();
    let mut tx = desk.begin().await?;
    access::joined(&mut tx, who.practice, who.id, lang, &zone, desk.now).await?;
    tx.commit().await?;
    Ok(go(&format!("{HOME}?done=lang")))
}
