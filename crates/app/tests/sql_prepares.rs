//! Every SQL sentence of the source is prepared on both engines: what the compiler cannot know about SQL is known here.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod common;

use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};
use std::{fs, path::Path};

/// `(file, sentence)` of everything written as `.sql("…")`.
pub fn sentences(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sentences(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            for call in source.split(".sql(").skip(1) {
                let Some(literal) = call.trim_start().strip_prefix('"') else {
                    panic!("{}: `.sql(` must be given one literal", path.display());
                };
                // A backslash at the end of a line joins it with the next.
                let text = literal.split('"').next().unwrap();
                let text: Vec<&str> = text.split("\\\n").map(str::trim_start).collect();
                found.push((path.display().to_string(), text.join("")));
            }
        }
    }
}

#[tokio::test]
async fn every_sentence_prepares_on_both_engines() {
    let mut all = Vec::new();
    sentences(Path::new("src"), &mut all);
    assert!(all.len() > 60, "only {} sentences found: the search is broken", all.len());
    let mut wrong = Vec::new();
    for site in common::sites().await {
        for (file, text) in &all {
            let sql = AssertSqlSafe(text.clone()).into_sql_str();
            let prepared = match &site.app.db {
                store::Db::Sqlite { read, .. } => read.acquire().await.unwrap().prepare(sql).await.map(drop),
                store::Db::Postgres(pool) => pool.acquire().await.unwrap().prepare(sql).await.map(drop),
            };
            if let Err(error) = prepared {
                wrong.push(format!("{} {file}: {text}: {error}", site.engine));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
