//! Unguessable addresses and cookies: 32 random bytes behind the practice's id. The database keeps only a hash.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::ids::PracticeId;
use sha2::{Digest as _, Sha256};
use std::fmt;
use uuid::Uuid;

/// Does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    pub practice: PracticeId,
    secret: [u8; 32],
}

impl Token {
    pub fn random(practice: PracticeId) -> Token {
        Token { practice, secret: seal::random_bytes() }
    }

    /// As it stands in a cookie or an address: 64 letters.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode([self.practice.0.as_bytes().as_slice(), &self.secret].concat())
    }

    pub fn parse(text: &str) -> Option<Token> {
        let bytes: [u8; 48] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (practice, secret) = bytes.split_first_chunk::<16>()?;
        Some(Token { practice: PracticeId(Uuid::from_bytes(*practice)), secret: secret.try_into().ok()? })
    }

    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.secret).to_vec()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_and_does_not_print() {
        let token = Token::random(PracticeId(Uuid::from_u128(7)));
        assert_eq!(Token::parse(&token.text()), Some(token.clone()));
        assert_eq!(Token::parse(&token.text()[1..]), None);
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
