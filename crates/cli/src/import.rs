//! `import`: records kept elsewhere, previewed before anything is written.

use crate::{config, say, serve};
use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use std::{fs, path::PathBuf};

#[derive(Subcommand)]
pub enum Deed {
    /// A diary from a CSV file, by a map that says which column is what (docs/import.md)
    Diary(Box<Diary>),
}

#[derive(Args)]
pub struct Diary {
    /// The CSV file
    file: PathBuf,
    /// The map (TOML)
    #[arg(long)]
    map: PathBuf,
    /// The client: the id in the address of the client's page (/c/…), or the sign-in name
    #[arg(long)]
    client: String,
    /// Do it; without this it only says what it would do
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    settings: config::Flags,
}

pub async fn run(deed: Deed) -> anyhow::Result<()> {
    let Deed::Diary(asked) = deed;
    let file = fs::read(&asked.file).with_context(|| asked.file.display().to_string())?;
    let map = fs::read_to_string(&asked.map).with_context(|| asked.map.display().to_string())?;
    let diary = match formats::diary::read(&file, &map) {
        Ok(diary) => diary,
        Err(faults) => {
            for fault in &faults {
                crate::say_wrong(&fault.to_string());
            }
            bail!("{} could not be read; nothing was brought in", asked.file.display());
        }
    };
    preview(&diary);
    config::knows(std::env::vars_os().map(|(name, _)| name))?;
    let app = serve::open_there(asked.settings.config()?).await?;
    let done = app::import(&app, &asked.client, &diary, asked.yes).await?;
    app.db.close().await;
    let (added, there) = (done.added, done.there_already);
    say(&if asked.yes {
        format!("{added} entries were added, {there} were there already.")
    } else {
        format!("{added} entries would be added, {there} are there already. Nothing was written; add --yes to do it.")
    });
    Ok(())
}

fn preview(diary: &formats::diary::Diary) {
    let days = |row: Option<&formats::diary::Row>| row.map(|row| row.occurred.date().to_string()).unwrap_or_default();
    let (first, last) =
        (diary.rows.iter().min_by_key(|row| row.occurred), diary.rows.iter().max_by_key(|row| row.occurred));
    say(&format!(
        "“{}”: {} rows, {} to {}; {} rows of other people left out.",
        diary.title,
        diary.rows.len(),
        days(first),
        days(last),
        diary.others
    ));
    let labels: Vec<&str> = diary.form.fields.iter().map(|field| field.label.as_str()).collect();
    say(&format!("Fields: {}.", labels.join(", ")));
    for row in diary.rows.iter().take(3) {
        say(&format!("  row {}: {}", row.line, formats::diary::line(&diary.form, row)));
    }
}
