//! Coming in by the link the client gave away. What a close person reads before they say yes: what they are asked,
//! until when, who reads it, and that they can stop; it names nobody, and nothing of what it is for. With their yes
//! this device is signed in and every other one of theirs goes out. A link that opens nothing leads to the page that
//! a close person has anyway: most likely it was used on this very device, and is tapped again to come back.

use super::{
    HOME,
    ask::rhythm_words,
    read::{Ask, ask_of},
    write::join,
};
use crate::{
    access::{self, Observing},
    door::{self, Caller},
    kit::{Desk, Filled, Nav, Path, Refusal, Reply, Say, Shell, desk::Guest, go, token::Token},
};
use ::store::Tx;
use askama::Template;
use domain::{
    ids::{CaseId, PersonId},
    lang::Lang,
};

#[derive(Template)]
#[template(path = "observers/welcome.html")]
struct WelcomePage {
    shell: Shell,
    say: Say,
    key: String,
    ask: String,
    questions: Vec<String>,
    rhythm: String,
    until: String,
    reads: String,
    other: Lang,
}

/// The page, in the language asked for, or else in that of whoever it was made for.
pub async fn show(desk: Desk<Guest>, Path(key): Path<String>) -> Reply {
    let Some(token) = Token::parse(&key) else { return Ok(go(HOME)) };
    let mut tx = desk.read().await?;
    let Some(it) = asked(&desk, &mut tx, &token).await? else { return Ok(go(HOME)) };
    let Ask { seen, body, .. } = ask_of(&mut tx, &it).await?;
    drop(tx);
    let say = Say::new(Lang::parse(desk.query("lang")).unwrap_or(it.lang));
    let today = desk.now.to_zoned(it.client_zone.clone()).date();
    desk.page(&WelcomePage {
        shell: Shell::bare(say, &say.observe_title(), Nav::Door),
        say,
        key,
        questions: body.form.fields.iter().map(|field| field.label.clone()).collect(),
        rhythm: rhythm_words(say, body.rhythm),
        until: say.close_until_day(&say.day(it.ends_on, today)),
        reads: say.observe_reads(seen.word()),
        ask: body.ask,
        other: if say.lang == Lang::En { Lang::Es } else { Lang::En },
    })
}

pub async fn post(desk: Desk<Caller>, Path(key): Path<String>, form: Filled) -> Reply {
    let Some(token) = Token::parse(&key) else { return Ok(go(HOME)) };
    let mut tx = desk.begin().await?;
    let Some(it) = asked(&desk, &mut tx, &token).await? else { return Ok(go(HOME)) };
    if !join(&mut tx, &it, desk.now).await? {
        return Ok(go(HOME));
    }
    let lang = Lang::parse(form.value("lang")).unwrap_or(it.lang);
    let zone = it.person.zone.iana_name().unwrap_or("UTC").to_owned();
    let came = door::come_in_by(&desk, &mut tx, &token, it.person.id, lang, &zone, HOME).await?;
    let Some(response) = came else { return Ok(go(HOME)) };
    tx.commit().await?;
    Ok(response)
}

/// What a link is for. The case stands in the link: one that was made in any other way than by the client opens
/// nothing.
async fn asked<W>(desk: &Desk<W>, tx: &mut Tx, token: &Token) -> Result<Option<Observing>, Refusal> {
    let Some(invited) = door::invited(tx, token, desk.now).await? else { return Ok(None) };
    let person = PersonId(invited.person_id);
    let person = access::person_of_program(tx, &desk.app.master, token.practice, person).await?;
    let it = access::observing(tx, &person, desk.now).await?;
    Ok(it.filter(|it| invited.case_id.map(CaseId) == Some(it.case)))
}
