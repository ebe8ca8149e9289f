//! `demo`: a generated practice, made anew in a folder of its own at every start.

use crate::{config::Config, say, serve};
use anyhow::Context as _;
use app::{Mails, Settings};
use clap::Args;
use std::{fs, net::SocketAddr, path::PathBuf};

#[derive(Args)]
pub struct Flags {
    /// Address to listen at
    #[arg(long, default_value = "127.0.0.1:8080")]
    bind: SocketAddr,
    /// Folder for the demo; what a demo left there is replaced
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    /// PostgreSQL to use instead of a file; it must be empty
    #[arg(long)]
    database_url: Option<String>,
}

/// Marks a folder as a demo's, so that nothing else is ever replaced.
const MARK: &str = "this-is-a-demo";

pub async fn run(flags: Flags) -> anyhow::Result<()> {
    anyhow::ensure!(
        flags.bind.ip().is_loopback(),
        "the demo has known passwords and is for this machine only: bind it to 127.0.0.1"
    );
    clear(&flags.data)?;
    let listener = serve::listen(flags.bind).await?;
    let config = Config {
        bind: flags.bind,
        key_file: flags.data.join("master.key"),
        key: None,
        database_url: flags.database_url,
        settings: Settings {
            base_url: format!("http://{}", listener.local_addr()?),
            behind_proxy: false,
            demo: app::demo::logins(),
        },
        mails: Mails::Folder(flags.data.join("mails")),
        data: flags.data,
    };
    let app = serve::open(config).await?;
    app::demo::make(&app).await?;
    say("A practice was made up, as of today. Nothing in it is real.");
    for login in app::demo::logins() {
        say(&format!(
            "Sign in as {} with the password {} ({}, {})",
            login.login,
            login.password,
            login.role,
            login.lang.tag()
        ));
    }
    serve::answer(app, listener).await
}

fn clear(folder: &PathBuf) -> anyhow::Result<()> {
    let mark = folder.join(MARK);
    let empty = fs::read_dir(folder).map_or(true, |mut files| files.next().is_none());
    anyhow::ensure!(
        empty || mark.exists(),
        "{} is not a demo's folder; choose another with --data, nothing was touched",
        folder.display()
    );
    if mark.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("the old demo in {} could not be removed", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("the folder {}", folder.display()))?;
    fs::write(&mark, "Everything here is made up, and made anew at every start of the demo.\n")?;
    Ok(())
}
