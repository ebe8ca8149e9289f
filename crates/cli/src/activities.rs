//! `activities`: reads activity files as the program would, and says what is wrong and how easily they read.

use crate::say;
use clap::Subcommand;
use domain::lang::Lang;
use formats::{
    activity,
    reading::{self, Level},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

#[derive(Subcommand)]
pub enum Deed {
    /// Reads files or whole folders: every fault with its line and remedy, and how easily each reads
    Check {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
}

pub fn run(deed: &Deed) -> anyhow::Result<()> {
    let Deed::Check { paths } = deed;
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    let mut faults = 0;
    for path in &files {
        let shown = path.display();
        match activity::read(&fs::read_to_string(path)?) {
            Ok(it) => say(&format!("{shown}: {}", level(lang_of(path), &reading::client_text(&it)))),
            Err(wrong) => {
                faults += wrong.0.len();
                for fault in wrong.0 {
                    say(&format!("{shown}: {fault}"));
                }
            }
        }
    }
    anyhow::ensure!(faults == 0, "{faults} faults in {} files", files.len());
    say(&format!("{} files, no fault", files.len()));
    Ok(())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut inside: Vec<PathBuf> =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    inside.sort();
    for path in inside.iter().filter(|path| path.is_dir() || path.extension().is_some_and(|kind| kind == "toml")) {
        collect(path, files)?;
    }
    Ok(())
}

/// The language of a file is that of its folder; English when no folder says it.
fn lang_of(path: &Path) -> Lang {
    let folders = path.components().filter_map(|part| part.as_os_str().to_str());
    folders.filter_map(Lang::parse).next_back().unwrap_or_default()
}

fn level(lang: Lang, text: &str) -> String {
    match reading::level(lang, text) {
        None => "nothing to read".into(),
        Some(Level::SchoolYears(years)) => format!("reads like {years:.1} years of school{}", plain(years <= 8.0)),
        Some(Level::Perspicuity(index)) => format!("INFLESZ {index:.0}{}", plain(index >= 55.0)),
    }
}

fn plain(is_plain: bool) -> &'static str {
    if is_plain { "" } else { ": make it plainer" }
}
