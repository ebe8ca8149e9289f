//! Where rows live. One SQL text for two engines: SQLite, built in, and PostgreSQL.
//!
//! [`sql`] is the only file of the program that knows which engine runs. Rooms write their own sentences in the
//! subset both engines share (`$1`, `on conflict`, `returning`, `true`/`false`, no functions of a dialect);
//! a test prepares every one of them on both.

mod migrate;
mod sql;

#[cfg(test)]
mod tests;

pub use migrate::{MigrateError, VERSION, check, migrate};
pub use sql::{Db, OpenError, Record, Result, Scalar, Statement, Tx, Value};
pub use sqlx::{Error, FromRow};
