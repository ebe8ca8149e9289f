//! Tables, step by step. A step is one SQL file written once; six words in capitals stand for what the engines
//! spell differently. All steps that are missing run in one transaction: either the database is at the new version
//! or it is as it was.

use crate::sql::{Db, Tx};

/// The steps, oldest first; a step that has been released is never edited again.
const STEPS: &[&str] = &[
    include_str!("../migrations/0001_the_loop.sql"),
    include_str!("../migrations/0002_every_kind.sql"),
    include_str!("../migrations/0003_nothing_lost.sql"),
    include_str!("../migrations/0004_how_sure.sql"),
];

/// The version this program brings a database to.
pub const VERSION: i64 = STEPS.len() as i64;

#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    #[error(
        "this database is at version {found}, made by a newer program; this one knows versions up to {VERSION}. \
         Start the newer program, or restore a backup from before it"
    )]
    Newer { found: i64 },
    #[error(
        "this database is at version {found}, and this program needs version {VERSION} (0 means that it holds nothing \
         of this program). `meanwhile serve` brings it there; nothing was changed"
    )]
    Other { found: i64 },
    #[error("the database could not be brought to version {VERSION}: {0}")]
    Sql(#[from] sqlx::Error),
}

/// Checks that the database is at [`VERSION`], and changes nothing.
///
/// # Errors
/// `Other` when it is at another version or holds no tables of this program.
pub async fn check(db: &Db) -> Result<(), MigrateError> {
    let mut tx = db.read().await?;
    let found = tx.sql("select coalesce(max(version), 0) from schema_version").value::<i64>().await.unwrap_or(0);
    if found == VERSION { Ok(()) } else { Err(MigrateError::Other { found }) }
}

/// Brings the database to [`VERSION`] and says from which version it came.
///
/// # Errors
/// When the database is newer than this program, or a step fails; then nothing of it happened.
pub async fn migrate(db: &Db) -> Result<i64, MigrateError> {
    migrate_to(db, VERSION).await
}

/// The same, no further than a version: how a test makes an old database.
pub(crate) async fn migrate_to(db: &Db, version: i64) -> Result<i64, MigrateError> {
    let mut tx = db.begin().await?;
    if tx.is_postgres() {
        // Two nodes that start together take turns; that a table is there already is no news.
        let turn = "set local client_min_messages = warning; select pg_advisory_xact_lock(7205759403792793)";
        tx.script(turn.into()).await?;
    }
    tx.script("create table if not exists schema_version (version bigint primary key)".into()).await?;
    let found: i64 = tx.sql("select coalesce(max(version), 0) from schema_version").value().await?;
    if found > VERSION {
        return Err(MigrateError::Newer { found });
    }
    let steps = (1i64..).zip(STEPS).take_while(|(at, _)| *at <= version);
    for (at, step) in steps.skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        let text = spelled(step, &tx);
        tx.script(text).await?;
        tx.sql("insert into schema_version (version) values ($1)").bind(at).run().await?;
    }
    tx.commit().await?;
    Ok(found)
}

/// Spells a step for the engine. Times are microseconds since 1970 in UTC.
fn spelled(step: &str, tx: &Tx) -> String {
    let words: [(&str, &str, &str); 6] = [
        ("ID", "blob", "uuid"),
        ("BYTES", "blob", "bytea"),
        ("INT", "integer", "bigint"),
        ("BOOL", "integer", "boolean"),
        ("TEXT", "text", "text"),
        ("STRICT", "strict", ""),
    ];
    let mut text = String::with_capacity(step.len());
    for word in step.split_inclusive(|c: char| !c.is_ascii_uppercase()) {
        let (letters, rest) = word.split_at(word.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(word.len()));
        let spelled = words
            .iter()
            .find(|(ours, ..)| *ours == letters)
            .map(|(_, lite, pg)| if tx.is_postgres() { pg } else { lite });
        text.push_str(spelled.copied().unwrap_or(letters));
        text.push_str(rest);
    }
    text
}
