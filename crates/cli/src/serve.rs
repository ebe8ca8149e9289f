//! `serve`: open the database with its key, bring its tables up to date, answer until asked to stop.

use crate::{
    config::{Config, Flags},
    say,
};
use anyhow::Context as _;
use app::{App, Clock, Shared};
use std::{fs, net::SocketAddr, path::Path, sync::Arc};
use store::Db;
use tokio::net::TcpListener;

pub async fn run(flags: Flags) -> anyhow::Result<()> {
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

/// Opens the database with its key; the key is made at the first start only.
pub async fn open(config: Config) -> anyhow::Result<Shared> {
    make_private(&config.data).with_context(|| format!("the data folder {}", config.data.display()))?;
    let db = match &config.database_url {
        Some(address) => Db::postgres(address).await?,
        None => Db::sqlite(&config.data.join("meanwhile.db")).await?,
    };
    store::migrate(&db).await?;
    let master = match seal::read_master(config.key.as_deref(), &config.key_file)? {
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
    let app = app::App::new(db, master, Clock::System, config.settings, config.mails)?;
    let app: Arc<App> = Arc::new(app);
    app::ready(&app).await?;
    Ok(app)
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
