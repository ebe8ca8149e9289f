//! Text in a table: always sealed, always bound to its column and row.

use seal::{Key, Place, Shut};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// A sealed column. It can be made only by sealing, and read only with the key and the place.
#[derive(Debug, Clone, sqlx::Type)]
#[sqlx(transparent)]
pub struct Sealed(Vec<u8>);

#[derive(Debug, thiserror::Error)]
pub enum Damaged {
    #[error(transparent)]
    Shut(#[from] Shut),
    #[error("sealed text opened, but is not what this program wrote: {0}")]
    Foreign(#[from] serde_json::Error),
}

impl Sealed {
    pub fn text(key: &Key, column: &'static str, row: Uuid, text: &str) -> Sealed {
        Sealed(key.seal(text.as_bytes(), Place { column, row }))
    }

    pub fn value<T: Serialize>(key: &Key, column: &'static str, row: Uuid, value: &T) -> Result<Sealed, Damaged> {
        Ok(Sealed(key.seal(&serde_json::to_vec(value)?, Place { column, row })))
    }

    pub fn wrapped(outer: &Key, column: &'static str, row: Uuid, inner: &Key) -> Sealed {
        Sealed(outer.wrap(inner, Place { column, row }))
    }

    pub fn open_text(&self, key: &Key, column: &'static str, row: Uuid) -> Result<String, Damaged> {
        let bytes = key.open(&self.0, Place { column, row })?;
        Ok(String::from_utf8(bytes).map_err(|_| Shut)?)
    }

    pub fn open_value<T: DeserializeOwned>(&self, key: &Key, column: &'static str, row: Uuid) -> Result<T, Damaged> {
        let bytes = key.open(&self.0, Place { column, row })?;
        Ok(serde_json::from_slice(&bytes)?)
    }

    pub fn open_key(&self, key: &Key, column: &'static str, row: Uuid) -> Result<Key, Damaged> {
        Ok(key.unwrap_key(&self.0, Place { column, row })?)
    }
}
