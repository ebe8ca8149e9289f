//! Passwords: Argon2id with the parameters of the OWASP cheat sheet (19 MiB, two passes, one lane), two at a time
//! so that a rush of sign-ins cannot take all the memory.

use crate::kit::{Filled, Say};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

pub const SHORTEST: usize = 10;
const LONGEST: usize = 200;
static AT_ONCE: Semaphore = Semaphore::const_new(2);

fn argon() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).unwrap_or_default())
}

/// The hash to store, with its own random salt.
///
/// # Errors
/// When the thread it ran on could not be had.
pub async fn hash(password: String) -> anyhow::Result<String> {
    let _turn = AT_ONCE.acquire().await?;
    let hashed =
        tokio::task::spawn_blocking(move || argon().hash_password(password.as_bytes()).map(|hash| hash.to_string()))
            .await?;
    hashed.map_err(|error| anyhow::anyhow!("hashing failed: {error}"))
}

/// Whether it is the password of the hash. Without a hash it takes as long and says no, so that the time of the
/// answer does not tell whether a name exists.
pub async fn is_right(password: String, hash: Option<String>) -> anyhow::Result<bool> {
    static NOBODY: LazyLock<String> =
        LazyLock::new(|| argon().hash_password(b"nobody").map(|hash| hash.to_string()).unwrap_or_default());
    let _turn = AT_ONCE.acquire().await?;
    Ok(tokio::task::spawn_blocking(move || {
        let exists = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let right =
            PasswordHash::new(&hash).is_ok_and(|hash| argon().verify_password(password.as_bytes(), &hash).is_ok());
        right && exists
    })
    .await?)
}

/// Notes why a new password will not do.
pub fn check(form: &mut Filled, say: Say) {
    let password = form.value("password");
    let letters = password.chars().count();
    let same = password.chars().all(|c| password.starts_with(c));
    if letters < SHORTEST {
        form.wrong("password", say.password_short(i64::try_from(SHORTEST).unwrap_or(0)));
    } else if letters > LONGEST {
        form.wrong("password", say.password_long());
    } else if same || password.to_lowercase() == form.text("login").to_lowercase() {
        form.wrong("password", say.password_easy());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_opens() {
        let kept = hash("a long sentence".into()).await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(is_right("a long sentence".into(), Some(kept.clone())).await.unwrap());
        assert!(!is_right("A long sentence".into(), Some(kept)).await.unwrap());
        assert!(!is_right("nobody".into(), None).await.unwrap());
    }
}
