//! `serve`: open the database with its key, bring its tables up to date, answer until asked to stop.

use crate::{
    config::{self, Config, Flags},
    say,
};
use anyhow::Context as _;
use app::{App, Clock, Shared};
use std::{fs, net::SocketAddr, path::Path, sync::Arc};
use store::Db;
use tokio::net::TcpListener;

pub async fn run(flags: Flags) -> anyhow::Result<()> {
    config::knows(std::env::vars_os().map(|(name, _)| name))?;
    let mut config = flags.config()?;
    let listener = listen(config.bind).await?;
    // Asked for any free port, only now is it known which: links must name it.
    if config.settings.base_url == "http://127.0.0.1:0" {
        config.settings.base_url = format!("http://{}", listener.local_addr()?);
    }
    let app = open(config).await?;
    if let Some(address) = app::setup_address(&app).await? {
        say("There is no practice yet. Open this address once to make it; it works until there is one:");
        say(&address);
    }
    answer(app, listener).await
}

/// Opens the database with its key; both are made at the first start only.
pub async fn open(config: Config) -> anyhow::Result<Shared> {
    make_private(&config.data).with_context(|| format!("the data folder {}", config.data.display()))?;
    let db = match &config.database_url {
        Some(address) => Db::postgres(address).await?,
        None => {
            let file = config.data.join("meanwhile.db");
            make_private_file(&file).with_context(|| format!("the database file {}", file.display()))?;
            Db::sqlite(&file).await?
        }
    };
    store::migrate(&db).await?;
    let master = match master(&config)? {
        Some(master) => master,
        None if app::has_data(&db).await? => anyhow::bail!(
            "the master key {} is missing, and the database holds sealed data. Put the key file back (or set \
             MEANWHILE_KEY); without it nothing can be read, and nothing was changed",
            config.key_file.display()
        ),
        None => {
            let key = seal::generate_master(&config.key_file)
                .with_context(|| format!("the master key {} could not be written", config.key_file.display()))?;
            say(&format!(
                "A new master key was written to {}. Keep a copy apart from the backups.",
                config.key_file.display()
            ));
            key
        }
    };
    with(db, master, config).await
}

/// Opens what is there with the key that is there, and makes neither: for deeds that run beside `serve`.
pub async fn open_there(config: Config) -> anyhow::Result<Shared> {
    let db = match &config.database_url {
        Some(address) => Db::postgres(address).await?,
        None => {
            let file = config.data.join("meanwhile.db");
            anyhow::ensure!(file.is_file(), "there is no database at {}; nothing was made there", file.display());
            Db::sqlite(&file).await?
        }
    };
    store::check(&db).await?;
    let Some(master) = master(&config)? else {
        anyhow::bail!("there is no master key at {}; none was made", config.key_file.display());
    };
    with(db, master, config).await
}

fn master(config: &Config) -> anyhow::Result<Option<seal::Key>> {
    let read = seal::read_master(config.key.as_deref(), &config.key_file);
    if config.key.is_some() { read.context("MEANWHILE_KEY") } else { Ok(read?) }
}

async fn with(db: Db, master: seal::Key, config: Config) -> anyhow::Result<Shared> {
    let app: Arc<App> = Arc::new(App::new(db, master, Clock::System, config.settings, config.mails)?);
    app::ready(&app).await?;
    Ok(app)
}

/// An empty file that only its owner may read, when it is not there yet; the engine gives what it lays beside it the
/// same rights.
fn make_private_file(file: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// A folder that only its owner may look into, when it is not there yet.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

pub async fn listen(bind: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(bind).await.with_context(|| format!("could not listen at {bind}"))
}

/// Answers until the program is asked to stop; requests under way are finished first.
pub async fn answer(app: Shared, listener: TcpListener) -> anyhow::Result<()> {
    let worker = tokio::spawn(app::work(app.clone()));
    say(&format!("Listening on http://{}", listener.local_addr()?));
    let router = app::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, router).with_graceful_shutdown(asked_to_stop()).await?;
    worker.abort();
    app.db.close().await;
    Ok(())
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    let terminate = async {
        if let Ok(mut signal) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            signal.recv().await;
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { _ = interrupt => {}, () = terminate => {} }
}
