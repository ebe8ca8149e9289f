//! A believable practice to look around in: generated, the same every time but for its dates, which are relative to
//! today. Everything in it goes through the same deeds as the real thing.

mod close;
mod entries;
mod practice;
mod scenes;
mod stories;
mod written;

use crate::{
    access::Role,
    door,
    kit::{Login, Refusal, Shared},
};
use domain::lang::Lang;

pub use practice::fill;

/// The password of everybody in the demo.
pub const PASSWORD: &str = "calm-harbour";

fn login(name: &'static str, login: &'static str, role: Role, lang: Lang) -> Login {
    Login { name, login, password: PASSWORD, role: role.word(), lang }
}

/// Whom one can sign in as.
pub fn logins() -> Vec<Login> {
    vec![
        login("Helen Ward", "helen@example.org", Role::Owner, Lang::En),
        login("Marta Ruiz", "marta@example.org", Role::Therapist, Lang::Es),
        login("Emma", "emma", Role::Client, Lang::En),
        login("Ana", "ana", Role::Client, Lang::Es),
    ]
}

/// Fills an empty database with the demo, as of now.
///
/// # Errors
/// When the database does not keep it.
pub async fn make(app: &Shared) -> anyhow::Result<()> {
    let hash = door::hash_password(PASSWORD.to_owned()).await?;
    let mut tx = app.db.begin().await?;
    fill(&mut tx, app, &hash).await.map_err(as_error)?;
    Ok(tx.commit().await?)
}

fn as_error(refusal: Refusal) -> anyhow::Error {
    anyhow::anyhow!("the demo could not be made: {refusal:?}")
}

/// A number generator that gives the same numbers every time: a demo must not look different after a restart.
/// (SplitMix64, Steele et al. 2014, doi:10.1145/2660193.2660195.)
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    /// A whole number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.next() % span).unwrap_or(0)
    }
    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let most = i64::try_from(all.len()).ok()? - 1;
        if most < 0 {
            return None;
        }
        usize::try_from(self.between(0, most)).ok().and_then(|at| all.get(at))
    }
}

#[cfg(test)]
mod tests {
    use super::{written::APART, *};
    use crate::{
        access::{self, Case},
        entries::entries,
        kit::{App, Clock, Mails, Settings},
        sessions,
    };
    use ::store::{Db, Tx};
    use domain::answers::Answer;
    use jiff::{SignedDuration, Timestamp};
    use std::sync::Arc;

    /// What a client has written in own words: in entries of every kind, and as topics.
    async fn written(tx: &mut Tx, case: &Case) -> Vec<(String, Timestamp)> {
        let mut all = Vec::new();
        for entry in entries(tx, case, None, Timestamp::MIN, Timestamp::MAX, 10_000).await.unwrap() {
            let words = said(&entry.body.answers.0).chain(entry.body.words.clone());
            all.extend(words.map(|text| (text, entry.occurred)));
        }
        let mut topics = sessions::topics(tx, case).await.unwrap();
        for session in sessions::ended_before(tx, case, Timestamp::MAX, 1_000).await.unwrap() {
            topics.extend(sessions::topics_of(tx, case, &session).await.unwrap());
        }
        assert!(topics.iter().all(|topic| topic.times == 1), "a topic twice on one list: {}", case.client_name);
        // What an entry says for the session stands on the list as well.
        topics.retain(|topic| all.iter().all(|(text, _)| *text != topic.text));
        all.extend(topics.into_iter().map(|topic| (topic.text, topic.said)));
        all
    }

    fn said(answers: &std::collections::BTreeMap<String, Answer>) -> impl Iterator<Item = String> {
        answers.values().filter_map(|answer| match answer {
            Answer::Text(text) => Some(text.clone()),
            _ => None,
        })
    }

    #[tokio::test]
    async fn no_client_says_the_same_twice_within_three_weeks() {
        for now in ["2026-11-23T10:00:00Z", "2027-03-02T20:15:00Z"] {
            let folder = tempfile::tempdir().unwrap();
            let db = Db::sqlite(&folder.path().join("demo.db")).await.unwrap();
            ::store::migrate(&db).await.unwrap();
            let settings = Settings { base_url: "https://notes.test".into(), behind_proxy: false, demo: logins() };
            let (clock, mails) = (Clock::at(now.parse().unwrap()), Mails::Folder(folder.path().join("mails")));
            let app = Arc::new(App::new(db, seal::Key::random(), clock, settings, mails).unwrap());
            let mut tx = app.db.begin().await.unwrap();
            fill(&mut tx, &app, "no hash").await.unwrap();
            let mut clients = 0;
            for therapist in ["helen@example.org", "marta@example.org"] {
                let (practice, id) = door::who_has_login(&mut tx, &app, therapist).await.unwrap().unwrap();
                let therapist = access::person_of_program(&mut tx, &app.master, practice, id).await.unwrap();
                for case in access::open_all(&mut tx, &therapist).await.unwrap() {
                    let client = access::person_of_program(&mut tx, &app.master, practice, case.client).await.unwrap();
                    let mine = access::open(&mut tx, &client, case.id).await.unwrap().unwrap();
                    let all = written(&mut tx, &mine).await;
                    for (number, (text, at)) in all.iter().enumerate() {
                        let again = |(other, when): &&(String, Timestamp)| {
                            other == text && when.duration_since(*at).abs() <= SignedDuration::from_hours(24 * APART)
                        };
                        let again = all.iter().skip(number + 1).find(again);
                        assert!(again.is_none(), "{}: “{text}” at {at} and {again:?}", case.client_name);
                    }
                    clients += usize::from(!all.is_empty());
                }
            }
            assert!(clients >= 10, "{clients} clients have written something");
        }
    }
}
