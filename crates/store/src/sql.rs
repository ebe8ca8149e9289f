//! One SQL text, two engines.

use sqlx::{
    Decode, Encode, FromRow, PgPool, Postgres, Row as _, Sqlite, SqlitePool, Transaction, Type,
    postgres::{PgPoolOptions, PgRow},
    query::Query,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};
use std::{path::Path, pin::Pin, time::Duration};

/// The database. SQLite has one writer, so writing and reading have pools of their own.
#[derive(Clone)]
pub enum Db {
    Sqlite { write: SqlitePool, read: SqlitePool },
    Postgres(PgPool),
}

/// One transaction; dropped without `commit` it never was.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

pub type Result<T> = sqlx::Result<T>;

/// What takes a while. Boxed here, so that the engines' code is compiled in this crate once and not wherever a room asks.
pub type Later<'t, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 't>>;

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the database could not be opened: {0}")]
    Sql(#[from] sqlx::Error),
    #[error("a database address begins with postgres:// (or leave it out for a file of our own)")]
    Address,
}

/// A value both engines can store.
pub trait Value:
    for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> + Send + 'static
{
}
impl<T> Value for T where
    T: for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> + Send + 'static
{
}

/// A row both engines can fill.
pub trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T> Record for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A single column both engines can fill.
pub trait Scalar:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> + Send + Unpin
{
}
impl<T> Scalar for T where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> + Send + Unpin
{
}

const PATIENCE: Duration = Duration::from_secs(10);

impl Db {
    /// Opens (or creates) an SQLite file: write-ahead log, and every commit synced to disk before it is answered.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub async fn sqlite(file: &Path) -> std::result::Result<Db, OpenError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            .pragma("cache_size", "-8192")
            .pragma("temp_store", "memory");
        let pool = |most| SqlitePoolOptions::new().max_connections(most).acquire_timeout(PATIENCE);
        let write = pool(1).connect_with(options.clone()).await?;
        let read = pool(4).connect_with(options.pragma("query_only", "on")).await?;
        Ok(Db::Sqlite { write, read })
    }

    /// # Errors
    /// When the address is not PostgreSQL's or the server does not answer.
    pub async fn postgres(address: &str) -> std::result::Result<Db, OpenError> {
        if !address.starts_with("postgres://") && !address.starts_with("postgresql://") {
            return Err(OpenError::Address);
        }
        let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(PATIENCE).connect(address).await?;
        Ok(Db::Postgres(pool))
    }

    /// A transaction that will write. On SQLite it takes the write lock at once: one that begins reading and
    /// writes later would be refused without waiting when somebody else wrote in between.
    ///
    /// # Errors
    /// When no connection could be had.
    pub fn begin(&self) -> Later<'_, Tx> {
        Box::pin(async move {
            Ok(match self {
                Db::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
                Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
            })
        })
    }

    /// A transaction that only reads; it waits for no writer.
    ///
    /// # Errors
    /// When no connection could be had.
    pub fn read(&self) -> Later<'_, Tx> {
        Box::pin(async move {
            Ok(match self {
                Db::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
                Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
            })
        })
    }

    pub fn is_postgres(&self) -> bool {
        matches!(self, Db::Postgres(_))
    }

    pub async fn close(&self) {
        match self {
            Db::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// # Errors
    /// When the engine could not make it durable: then nothing of it happened.
    pub fn commit(self) -> Later<'static, ()> {
        Box::pin(async move {
            match self {
                Tx::Sqlite(tx) => tx.commit().await,
                Tx::Postgres(tx) => tx.commit().await,
            }
        })
    }

    pub fn sql(&mut self, text: &'static str) -> Statement<'_> {
        match self {
            Tx::Sqlite(tx) => Statement::Sqlite(tx, sqlx::query(text)),
            Tx::Postgres(tx) => Statement::Postgres(tx, sqlx::query(text)),
        }
    }

    /// Runs a text of several sentences without values; for migrations and tests only.
    ///
    /// # Errors
    /// The engine's own.
    pub async fn script(&mut self, text: String) -> Result<()> {
        let text = sqlx::AssertSqlSafe(text);
        match self {
            Tx::Sqlite(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(drop),
            Tx::Postgres(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(drop),
        }
    }

    pub fn is_postgres(&self) -> bool {
        matches!(self, Tx::Postgres(_))
    }
}

/// A sentence with its values, on whichever engine runs.
pub enum Statement<'t> {
    Sqlite(&'t mut Transaction<'static, Sqlite>, Query<'static, Sqlite, sqlx::sqlite::SqliteArguments>),
    Postgres(&'t mut Transaction<'static, Postgres>, Query<'static, Postgres, sqlx::postgres::PgArguments>),
}

/// Rows of whichever engine ran.
enum Rows {
    Sqlite(Vec<SqliteRow>),
    Postgres(Vec<PgRow>),
}

impl<'t> Statement<'t> {
    #[must_use]
    pub fn bind<T: Value>(self, value: T) -> Self {
        match self {
            Self::Sqlite(tx, query) => Self::Sqlite(tx, query.bind(value)),
            Self::Postgres(tx, query) => Self::Postgres(tx, query.bind(value)),
        }
    }

    /// Runs it and counts the rows written.
    ///
    /// # Errors
    /// The engine's own; a lost race is a count of 0, not an error.
    pub fn run(self) -> Later<'t, u64> {
        Box::pin(async move {
            match self {
                Self::Sqlite(tx, query) => Ok(query.execute(&mut **tx).await?.rows_affected()),
                Self::Postgres(tx, query) => Ok(query.execute(&mut **tx).await?.rows_affected()),
            }
        })
    }

    /// Runs a guarded sentence: whether it met its one row. Of two at once, the slower gets `false`.
    ///
    /// # Errors
    /// The engine's own.
    pub async fn once(self) -> Result<bool> {
        Ok(self.run().await? == 1)
    }

    /// # Errors
    /// The engine's own.
    pub async fn all<R: Record>(self) -> Result<Vec<R>> {
        match self.rows().await? {
            Rows::Sqlite(rows) => rows.iter().map(R::from_row).collect(),
            Rows::Postgres(rows) => rows.iter().map(R::from_row).collect(),
        }
    }

    /// The one row, or none.
    ///
    /// # Errors
    /// The engine's own.
    pub async fn find<R: Record>(self) -> Result<Option<R>> {
        match self.first().await? {
            Rows::Sqlite(rows) => rows.first().map(R::from_row).transpose(),
            Rows::Postgres(rows) => rows.first().map(R::from_row).transpose(),
        }
    }

    /// The first column of the one row.
    ///
    /// # Errors
    /// The engine's own, and `RowNotFound`.
    pub async fn value<T: Scalar>(self) -> Result<T> {
        match self.first().await? {
            Rows::Sqlite(rows) => rows.first().ok_or(sqlx::Error::RowNotFound)?.try_get(0),
            Rows::Postgres(rows) => rows.first().ok_or(sqlx::Error::RowNotFound)?.try_get(0),
        }
    }

    fn rows(self) -> Later<'t, Rows> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite(tx, query) => Rows::Sqlite(query.fetch_all(&mut **tx).await?),
                Self::Postgres(tx, query) => Rows::Postgres(query.fetch_all(&mut **tx).await?),
            })
        })
    }

    /// At most one row.
    fn first(self) -> Later<'t, Rows> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite(tx, query) => Rows::Sqlite(query.fetch_optional(&mut **tx).await?.into_iter().collect()),
                Self::Postgres(tx, query) => {
                    Rows::Postgres(query.fetch_optional(&mut **tx).await?.into_iter().collect())
                }
            })
        })
    }
}
