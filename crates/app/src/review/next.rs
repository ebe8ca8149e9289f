//! The client's next session: when it is, what I want to talk about, what the two will look at.

use crate::{
    access::MyCase,
    agreements,
    kit::{Desk, Filled, Nav, Refusal, Reply, Say, Shell, go, words::capitalised},
    people,
    sessions::{self, LONGEST_TOPIC, Session, Topic},
};
use askama::Template;
use domain::agreement::State;
use jiff::SignedDuration;
use uuid::Uuid;

/// So long before its beginning a session can be opened on the client's own phone.
const EARLY: SignedDuration = SignedDuration::from_hours(1);

struct Meeting {
    when: String,
    length: String,
    with: String,
    /// Where it can be looked at together, once it is near.
    open: Option<String>,
}

struct Wish {
    id: String,
    text: String,
    again: Option<String>,
}

#[derive(Template)]
#[template(path = "review/next.html")]
struct NextPage {
    shell: Shell,
    say: Say,
    meeting: Option<Meeting>,
    topics: Vec<Wish>,
    /// Title and address of what will be looked at.
    work: Vec<(String, String)>,
    form: Filled,
    /// The words just taken off the list, to put them back.
    removed: Option<String>,
}

pub async fn show(desk: Desk<MyCase>) -> Reply {
    let page = desk.next_page(Filled::default(), None).await?;
    desk.page(&page)
}

pub async fn post(desk: Desk<MyCase>, mut form: Filled) -> Reply {
    let text = form.text("text");
    if text.is_empty() {
        form.wrong("text", desk.say.topic_empty());
    } else if text.chars().count() > LONGEST_TOPIC {
        form.wrong("text", desk.say.too_long(i64::try_from(LONGEST_TOPIC).unwrap_or(0)));
    }
    if !form.is_right() {
        let page = desk.next_page(form, None).await?;
        return desk.again(&page);
    }
    let mut tx = desk.begin().await?;
    sessions::add_topic(&mut tx, &desk.who, &text, desk.now).await?;
    tx.commit().await?;
    Ok(go("/next?done=noted"))
}

/// Takes a topic off the list. The answer is the page itself and not the way to it: so the words, which are nowhere
/// else any more, can be put back with one tap and never stand in an address.
pub async fn remove(desk: Desk<MyCase>, form: Filled) -> Reply {
    let id: Uuid = form.text("topic").parse().map_err(|_| Refusal::Unreadable)?;
    let mut tx = desk.begin().await?;
    let Some(removed) = sessions::remove_topic(&mut tx, &desk.who, id).await? else { return Ok(go("/next")) };
    tx.commit().await?;
    let page = desk.next_page(Filled::default(), Some(removed.text)).await?;
    desk.page(&page)
}

impl Desk<MyCase> {
    async fn next_page(&self, form: Filled, removed: Option<String>) -> Result<NextPage, Refusal> {
        let case = &self.who.0;
        let mut tx = self.read().await?;
        let next = sessions::coming(&mut tx, case, self.now, 1).await?.into_iter().next();
        let with = people::therapists_of(&mut tx, case).await?;
        let topics = sessions::topics(&mut tx, case).await?;
        let work = agreements::in_force(&mut tx, case).await?;
        drop(tx);
        let looked_at = work.iter().filter(|it| it.agreement.state() != State::Resting);
        let flash = match &removed {
            Some(_) => Some(self.say.topic_removed()),
            None => (self.query("done") == "noted").then(|| self.say.topic_noted()),
        };
        let wish = |topic: Topic| Wish {
            id: topic.id.to_string(),
            again: topic.again(self.say, self.zone(), self.today()),
            text: topic.text,
        };
        Ok(NextPage {
            shell: self.shell(&self.say.next_title(), Nav::More).saying(flash),
            say: self.say,
            meeting: next.map(|session| self.meeting(&session, &with)),
            topics: topics.into_iter().map(wish).collect(),
            work: looked_at.map(|it| (it.title().to_owned(), case.address(&format!("/a/{}", it.id)))).collect(),
            form,
            removed,
        })
    }

    fn meeting(&self, session: &Session, with: &[String]) -> Meeting {
        let near = session.starts <= self.now.saturating_add(EARLY).unwrap_or(self.now);
        Meeting {
            when: capitalised(&self.when(session.starts)),
            length: self.say.minutes(f64::from(session.minutes)),
            with: self.say.list(with),
            open: near.then(|| self.who.address(&format!("/s/{}", session.id))),
        }
    }
}
