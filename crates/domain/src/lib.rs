//! What is true in Meanwhile: words, states and rules, as types.
//!
//! Nothing here reads a clock, rolls dice, opens a file or knows a database: `now` and every id are handed in.
//! The words are those of the field; each module opens with the rule it holds.

mod word_enum;

pub mod activity;
pub mod agreement;
pub mod answers;
pub mod barrier;
pub mod card;
pub mod case;
pub mod digest;
pub mod entry;
pub mod form;
pub mod guide;
pub mod ids;
pub mod ladder;
pub mod lang;
pub mod observer;
pub mod phase;
pub mod rating;
pub mod review;
pub mod rhythm;
pub mod sleep;
pub mod suggestion;
pub mod terms;
