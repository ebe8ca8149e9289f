//! The features, one room each. A room's `mod.rs` says what it is for, lists its routes and is its face for other
//! rooms; each deed has a file of its own; `store.rs` holds every SQL sentence about the room's tables.

mod access;
mod agreements;
mod audit;
mod cases;
mod door;
mod entries;
mod kit;
mod ladders;
mod library;
mod observers;
mod people;
mod review;
mod safety;
mod seen;
mod sessions;
mod today;
mod tries;

pub mod demo;
mod serve;

pub use door::{has_data, setup_address};
pub use entries::{Imported, NotImported, import};
pub use kit::{App, Clock, Mails, NotReady, Settings, Shared};
pub use serve::{ready, router, work};
