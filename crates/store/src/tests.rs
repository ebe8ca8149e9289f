use super::*;

/// A database of its own on each engine that can be had here.
async fn engines() -> Vec<Db> {
    let file = std::env::temp_dir().join(format!("mw-store-{}-{}.db", std::process::id(), rand()));
    let mut all = vec![Db::sqlite(&file).await.unwrap()];
    match std::env::var("MEANWHILE_TEST_POSTGRES") {
        Ok(address) => {
            let admin = Db::postgres(&address).await.unwrap();
            let name = format!("mw_store_{}_{}", std::process::id(), rand());
            let Db::Postgres(pool) = &admin else { unreachable!() };
            sqlx::raw_sql(sqlx::AssertSqlSafe(format!("create database {name}"))).execute(pool).await.unwrap();
            let base = address.rsplit_once('/').unwrap().0;
            all.push(Db::postgres(&format!("{base}/{name}")).await.unwrap());
        }
        Err(_) => eprintln_skip(),
    }
    all
}

#[expect(clippy::print_stderr, reason = "a skipped engine must be loud")]
fn eprintln_skip() {
    eprintln!("NOT RUN ON POSTGRESQL: MEANWHILE_TEST_POSTGRES is not set; run bin/test");
}

fn rand() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish()
}

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    for db in engines().await {
        assert_eq!(migrate(&db).await.unwrap(), 0);
        assert_eq!(migrate(&db).await.unwrap(), VERSION);
    }
}

#[tokio::test]
async fn what_the_first_version_kept_survives_every_step_since() {
    for db in engines().await {
        crate::migrate::migrate_to(&db, 1).await.unwrap();
        let [practice, person, assignment] = [1u128, 2, 3].map(uuid::Uuid::from_u128);
        let mut tx = db.begin().await.unwrap();
        tx.sql("insert into practice (practice_id, key_wrapped, name, created_at) values ($1, $2, $2, 1)")
            .bind(practice)
            .bind(vec![1u8])
            .run()
            .await
            .unwrap();
        tx.sql(
            "insert into person (practice_id, id, role, name, lang, zone, invited_at, joined_at) \
             values ($1, $2, 'client', $3, 'es', 'Europe/Madrid', 5, 6)",
        )
        .bind(practice)
        .bind(person)
        .bind(vec![7u8, 8])
        .run()
        .await
        .unwrap();
        tx.sql(
            "insert into draft (practice_id, assignment_id, person_id, case_id, entry_id, saved_at, body) \
             values ($1, $2, $3, $3, $3, 9, $4)",
        )
        .bind(practice)
        .bind(assignment)
        .bind(person)
        .bind(vec![4u8])
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(migrate(&db).await.unwrap(), 1);
        let mut tx = db.begin().await.unwrap();
        let name: Vec<u8> = tx
            .sql("select name from person where practice_id = $1 and joined_at = 6")
            .bind(practice)
            .value()
            .await
            .unwrap();
        assert_eq!(name, [7, 8]);
        // A draft of new work is about its assignment, and still sealed for that.
        let kept: i64 = tx
            .sql("select count(*) from draft where practice_id = $1 and about = $2 and seal_id = $2 and terms_version = 1 \
             and saved_at = 9")
            .bind(practice)
            .bind(assignment)
            .value()
            .await
            .unwrap();
        assert_eq!(kept, 1);
        // The new role is welcome.
        tx.sql("update person set role = 'observer' where practice_id = $1").bind(practice).run().await.unwrap();
    }
}

#[tokio::test]
async fn a_newer_database_is_refused_with_a_clear_message() {
    for db in engines().await {
        migrate(&db).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        tx.sql("insert into schema_version (version) values ($1)").bind(VERSION + 1).run().await.unwrap();
        tx.commit().await.unwrap();
        let refused = migrate(&db).await.unwrap_err();
        assert!(matches!(refused, MigrateError::Newer { .. }), "{refused}");
        assert!(refused.to_string().contains("newer program"));
    }
}

#[tokio::test]
async fn a_dropped_transaction_never_was() {
    for db in engines().await {
        migrate(&db).await.unwrap();
        let print = vec![7u8; 32];
        let mut tx = db.begin().await.unwrap();
        tx.sql("insert into throttle (print, since_at, tries) values ($1, 0, 1)")
            .bind(print.clone())
            .run()
            .await
            .unwrap();
        drop(tx);
        let mut tx = db.read().await.unwrap();
        let rows: i64 = tx.sql("select count(*) from throttle where print = $1").bind(print).value().await.unwrap();
        assert_eq!(rows, 0);
    }
}

/// Many writers at once: none is refused, none is lost.
#[tokio::test]
async fn writers_wait_for_each_other() {
    for db in engines().await {
        migrate(&db).await.unwrap();
        let writers = (0..40u8).map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.begin().await.unwrap();
                tx.sql("insert into throttle (print, since_at, tries) values ($1, 0, 1)")
                    .bind(vec![n])
                    .run()
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        let mut tx = db.read().await.unwrap();
        let rows: i64 = tx.sql("select count(*) from throttle").value().await.unwrap();
        assert_eq!(rows, 40);
    }
}
