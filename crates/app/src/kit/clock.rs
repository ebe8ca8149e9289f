//! The only place that asks what time it is.

use jiff::Timestamp;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

#[derive(Clone, Default)]
pub enum Clock {
    #[default]
    System,
    /// For tests: stands still until it is set.
    Hand(Arc<AtomicI64>),
}

impl Clock {
    pub fn at(now: Timestamp) -> Clock {
        Clock::Hand(Arc::new(AtomicI64::new(now.as_microsecond())))
    }

    /// Now, to the microsecond, as it is stored.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the clock")]
            Clock::System => from_micros(Timestamp::now().as_microsecond()),
            Clock::Hand(micros) => from_micros(micros.load(Ordering::Relaxed)),
        }
    }

    /// Moves a clock of hand; the system's cannot be moved.
    pub fn set(&self, now: Timestamp) {
        if let Clock::Hand(micros) = self {
            micros.store(now.as_microsecond(), Ordering::Relaxed);
        }
    }
}

/// A stored moment; anything outside of jiff's years can only be damage and becomes 1970.
pub fn from_micros(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH)
}
