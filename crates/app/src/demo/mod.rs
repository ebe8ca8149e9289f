//! A believable practice to look around in: generated, the same every time but for its dates, which are relative to
//! today. Everything in it goes through the same deeds as the real thing.

mod close;
mod entries;
mod practice;
mod scenes;
mod stories;

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
