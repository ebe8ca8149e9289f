//! Sign in: a name, a password, and back to where one wanted to go.

use super::{password, store, throttle};
use crate::{
    access::{Role, cookie_name, token_of},
    kit::{
        Desk, Enter, Filled, Login, Nav, Refusal, Reply, Say, Shared, Shell,
        desk::{Asked, Guest},
        go,
        page::is_ours,
        token::Token,
    },
};
use askama::Template;
use axum::{
    extract::ConnectInfo,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::{
    ids::{PersonId, PracticeId},
    lang::Lang,
};
use jiff::{civil::Date, tz::TimeZone};
use std::net::{IpAddr, SocketAddr};

#[derive(Template)]
#[template(path = "door/sign_in.html")]
struct SignInPage {
    shell: Shell,
    say: Say,
    form: Filled,
    back: String,
    can_mail: bool,
    demo: Vec<Login>,
    other: Lang,
}

/// Whoever stands at the door: what of their request the door looks at.
pub struct Caller {
    pub address: Option<IpAddr>,
    pub device: &'static str,
    /// The token they came with, if any: ended when they sign in anew.
    pub old: Option<Token>,
}

impl Enter for Caller {
    async fn enter(asked: Asked<'_>) -> Result<Self, Refusal> {
        let headers = &asked.parts.headers;
        let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let direct = asked.parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let behind_proxy = asked.app.settings.behind_proxy;
        Ok(Caller {
            address: if behind_proxy { forwarded(headers).or(direct) } else { direct },
            device: device(said("user-agent")),
            old: token_of(&asked),
        })
    }
    fn lang(&self) -> Option<Lang> {
        Guest.lang()
    }
    fn zone(&self) -> &TimeZone {
        static UTC: TimeZone = TimeZone::UTC;
        &UTC
    }
    fn corner(&self, _: Say, _: Date) -> String {
        String::new()
    }
}

/// The address our own proxy saw: the last one of the last line, with or without a port. Whatever stands before it was
/// said by the one who asks.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let line = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    let last = line.rsplit(',').next()?.trim();
    let with_port = |text: &str| text.parse::<SocketAddr>().map(|address| address.ip());
    let bare = last.trim_start_matches('[').trim_end_matches(']');
    bare.parse().or_else(|_| with_port(last)).ok()
}

/// A coarse word for a device, from what its browser says: enough to recognise one's own, no more.
fn device(agent: &str) -> &'static str {
    let has = |word: &str| agent.contains(word);
    match () {
        () if has("iPhone") => "iPhone",
        () if has("iPad") => "iPad",
        () if has("Android") => "Android",
        () if has("Windows") => "Windows",
        () if has("Macintosh") => "Mac",
        () if has("Linux") || has("CrOS") => "Linux",
        () => "–",
    }
}

impl<W: Enter> Desk<W> {
    fn sign_in_page(&self, form: Filled, back: String) -> SignInPage {
        let other = if self.say.lang == Lang::En { Lang::Es } else { Lang::En };
        SignInPage {
            shell: self.shell(&self.say.sign_in(), Nav::Door),
            say: self.say,
            form,
            back,
            can_mail: self.app.mails.can_send(),
            demo: self.app.settings.demo.clone(),
            other,
        }
    }
}

pub async fn show(desk: Desk<Guest>) -> Reply {
    let back = desk.query("back").to_owned();
    let mut response = desk.page(&desk.sign_in_page(Filled::default(), back))?;
    remember_lang(&mut response, desk.say.lang);
    Ok(response)
}

pub async fn post(desk: Desk<Caller>, mut form: Filled) -> Reply {
    let (login, back) = (form.text("login").to_lowercase(), form.text("back"));
    throttle::count(&desk.app, desk.now, &login, desk.who.address).await?;
    let mut tx = desk.read().await?;
    let known = store::known(&mut tx, print(&desk.app, &login)).await?;
    drop(tx);
    let hash = known.as_ref().map(|known| known.password.clone());
    if !password::is_right(form.value("password").to_owned(), hash).await? {
        form.set("password", "");
        form.wrong("login", desk.say.sign_in_wrong());
        return desk.again(&desk.sign_in_page(form, back));
    }
    let Some(known) = known else { return Err(Refusal::Missing) };
    let mut tx = desk.begin().await?;
    throttle::clear(&mut tx, &desk.app, &login, desk.who.address).await?;
    let response = come_in(&desk, &mut tx, PracticeId(known.practice_id), PersonId(known.person_id), &back).await?;
    tx.commit().await?;
    let mut response = response;
    remember_lang(&mut response, Lang::parse(&known.lang).unwrap_or_default());
    Ok(response)
}

/// A new token in a new cookie; the one they came with ends.
pub async fn come_in(
    desk: &Desk<Caller>,
    tx: &mut ::store::Tx,
    practice: PracticeId,
    person: PersonId,
    back: &str,
) -> Result<Response, Refusal> {
    if let Some(old) = &desk.who.old {
        store::end_token(tx, old).await?;
    }
    let token = Token::random(practice);
    store::sign_in(tx, &token, person, desk.who.device, desk.now).await?;
    let mut response = go(if is_ours(back) { back } else { "/" });
    let (_, longest) = Role::longest_limits();
    set_cookie(response.headers_mut(), desk.app.settings.is_secure(), &token.text(), longest.as_secs());
    Ok(response)
}

/// The token's cookie; empty and at once over when somebody signs out.
pub fn set_cookie(headers: &mut HeaderMap, secure: bool, value: &str, seconds: i64) {
    let safe = if secure { "; Secure" } else { "" };
    let text = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{safe}", cookie_name(secure));
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.append(header::SET_COOKIE, value);
    }
}

/// Takes the cookie back from a device whose sign-in has ended.
pub fn forget_here(response: &mut Response, app: &Shared) {
    set_cookie(response.headers_mut(), app.settings.is_secure(), "", 0);
}

/// So that the door speaks the right language next time.
pub fn remember_lang(response: &mut Response, lang: Lang) {
    let text = format!("lang={}; Path=/; SameSite=Lax; Max-Age=31536000", lang.tag());
    if let Ok(value) = HeaderValue::from_str(&text) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// The fingerprint a sign-in name is found by.
pub fn print(app: &Shared, login: &str) -> Vec<u8> {
    app.master.fingerprint("login", &login.trim().to_lowercase()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_address_of_the_last_line_is_the_one_our_proxy_saw() {
        let from = |lines: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", HeaderValue::from_static(line));
            }
            forwarded(&headers).map(|address| address.to_string())
        };
        assert_eq!(from(&["10.0.0.1, 203.0.113.5"]).as_deref(), Some("203.0.113.5"));
        assert_eq!(from(&["10.0.0.1", "203.0.113.5"]).as_deref(), Some("203.0.113.5"));
        assert_eq!(from(&["203.0.113.5:555"]).as_deref(), Some("203.0.113.5"));
        assert_eq!(from(&["[2001:db8::1]:555"]).as_deref(), Some("2001:db8::1"));
        assert_eq!(from(&["[2001:db8::1]"]).as_deref(), Some("2001:db8::1"));
        assert_eq!(from(&["203.0.113.5, unknown"]), None);
        assert_eq!(from(&[]), None);
    }
}
