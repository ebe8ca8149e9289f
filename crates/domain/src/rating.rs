//! Ratings are whole numbers on a fixed scale; anything else is refused at the door.

use serde::{Deserialize, Serialize};

/// 0–10, as used for importance, confidence, difficulty, strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Ten(u8);

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a rating goes from 0 to 10")]
pub struct OffScale;

impl Ten {
    pub fn get(self) -> u8 {
        self.0
    }
}
impl TryFrom<u8> for Ten {
    type Error = OffScale;
    fn try_from(rated: u8) -> Result<Self, OffScale> {
        if rated <= 10 { Ok(Self(rated)) } else { Err(OffScale) }
    }
}
impl From<Ten> for u8 {
    fn from(rated: Ten) -> u8 {
        rated.0
    }
}
