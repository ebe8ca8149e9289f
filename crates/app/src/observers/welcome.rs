//! What a close person reads before they say yes: what they are asked, until when, who reads it, and that they can
//! stop. It names nobody, and nothing of what it is for.

use super::{
    ask::rhythm_words,
    read::{Ask, ask_of},
};
use crate::{
    access::Observing,
    kit::{Desk, Nav, Reply, Say, Shell},
};
use ::store::Tx;
use askama::Template;
use domain::lang::Lang;

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

/// The page a link leads to, in the language asked for, or else in that of whoever it was made for.
pub async fn welcome<W>(desk: &Desk<W>, tx: &mut Tx, it: &Observing, key: &str) -> Reply {
    let say = Say::new(Lang::parse(desk.query("lang")).unwrap_or(it.lang));
    let today = desk.now.to_zoned(it.client_zone.clone()).date();
    let Ask { seen, body, .. } = ask_of(tx, it).await?;
    desk.page(&WelcomePage {
        shell: Shell::bare(say, &say.observe_title(), Nav::Door),
        say,
        key: key.to_owned(),
        questions: body.form.fields.iter().map(|field| field.label.clone()).collect(),
        rhythm: rhythm_words(say, body.rhythm),
        until: say.close_until_day(&say.day(it.ends_on, today)),
        reads: say.observe_reads(seen.word()),
        ask: body.ask,
        other: if say.lang == Lang::En { Lang::Es } else { Lang::En },
    })
}
