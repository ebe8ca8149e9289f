//! How text is locked.
//!
//! A master key, kept outside the database, wraps a key per practice, which wraps a key per case; keys per case
//! seal what people write. Each ciphertext is bound to its place (column and row): copied anywhere else it does not
//! open. Destroying a case's wrapped key makes everything written in it noise.
//!
//! The cipher is XChaCha20-Poly1305 with a random 24-byte nonce, from the `chacha20poly1305` crate.
//! Sealed bytes are: version (1), nonce (24), ciphertext with tag.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use uuid::Uuid;

mod master;
pub use master::{MasterKeyError, generate_master, read_master};

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// A 256-bit key. It does not print.
#[derive(Clone)]
pub struct Key([u8; 32]);

/// Where a sealed text lives: `table.column` and the row's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub column: &'static str,
    pub row: Uuid,
}

/// The bytes do not open with this key in this place: another key, another row, or damage. It says no more on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed text could not be opened")]
pub struct Shut;

impl Key {
    /// # Panics
    /// When the operating system gives no random bytes: nothing safe could follow.
    pub fn random() -> Key {
        Key(random_bytes())
    }

    pub fn from_bytes(bytes: [u8; 32]) -> Key {
        Key(bytes)
    }

    pub fn seal(&self, plain: &[u8], at: Place) -> Vec<u8> {
        let nonce: [u8; NONCE] = random_bytes();
        let payload = Payload { msg: plain, aad: &at.bytes() };
        // The cipher refuses only messages of 256 GB and more.
        let body = self.cipher().encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        [&[VERSION][..], &nonce, &body].concat()
    }

    /// # Errors
    /// `Shut` when the bytes were not sealed with this key for this place.
    pub fn open(&self, sealed: &[u8], at: Place) -> Result<Vec<u8>, Shut> {
        let (&VERSION, rest) = sealed.split_first().ok_or(Shut)? else { return Err(Shut) };
        let (nonce, body) = rest.split_first_chunk::<NONCE>().ok_or(Shut)?;
        let payload = Payload { msg: body, aad: &at.bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| Shut)
    }

    /// Locks another key with this one.
    pub fn wrap(&self, inner: &Key, at: Place) -> Vec<u8> {
        self.seal(&inner.0, at)
    }

    /// # Errors
    /// As for [`Key::open`].
    pub fn unwrap_key(&self, wrapped: &[u8], at: Place) -> Result<Key, Shut> {
        let bytes = self.open(wrapped, at)?;
        bytes.try_into().map(Key).map_err(|_| Shut)
    }

    /// A keyed fingerprint for looking something up without storing it: the same for the same purpose and text,
    /// and unguessable without the key.
    pub fn fingerprint(&self, purpose: &str, text: &str) -> [u8; 32] {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0).expect("any key length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Place {
    fn bytes(&self) -> Vec<u8> {
        [self.column.as_bytes(), b"/", self.row.as_bytes()].concat()
    }
}

/// Random bytes of the operating system.
///
/// # Panics
/// When there are none: nothing safe could follow.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "without randomness no key or token is safe; stopping is the only answer")]
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HERE: Place = Place { column: "entry.body", row: Uuid::from_u128(1) };

    proptest! {
        #[test]
        fn what_is_sealed_opens_in_its_own_place_only(plain: Vec<u8>, row: u128) {
            let key = Key::random();
            let sealed = key.seal(&plain, HERE);
            prop_assert_eq!(key.open(&sealed, HERE), Ok(plain));
            let moved = Place { row: Uuid::from_u128(row), ..HERE };
            prop_assume!(moved != HERE);
            prop_assert_eq!(key.open(&sealed, moved), Err(Shut));
            prop_assert_eq!(key.open(&sealed, Place { column: "draft.body", ..HERE }), Err(Shut));
            prop_assert_eq!(Key::random().open(&sealed, HERE), Err(Shut));
        }

        #[test]
        fn any_changed_byte_shuts_it(plain: Vec<u8>, at: prop::sample::Index, flip in 1u8..) {
            let key = Key::random();
            let mut sealed = key.seal(&plain, HERE);
            let at = at.index(sealed.len());
            sealed[at] ^= flip;
            prop_assert_eq!(key.open(&sealed, HERE), Err(Shut));
        }

        #[test]
        fn garbage_does_not_open(garbage: Vec<u8>) {
            prop_assert_eq!(Key::random().open(&garbage, HERE), Err(Shut));
        }
    }

    #[test]
    fn the_same_text_never_looks_the_same_twice() {
        let key = Key::random();
        assert_ne!(key.seal(b"yes", HERE), key.seal(b"yes", HERE));
    }

    #[test]
    fn a_wrapped_key_comes_back_and_opens() {
        let (outer, inner) = (Key::random(), Key::random());
        let back = outer.unwrap_key(&outer.wrap(&inner, HERE), HERE).unwrap();
        assert_eq!(back.open(&inner.seal(b"words", HERE), HERE).unwrap(), b"words");
        assert_eq!(format!("{inner:?}"), "Key(…)");
    }
}
