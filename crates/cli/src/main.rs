//! `meanwhile`: serve the program, or look around in a demo of it.

mod activities;
mod config;
mod demo;
mod import;
mod keys;
mod serve;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "meanwhile", version, about = "Software for the work between psychotherapy sessions.")]
struct Command {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Subcommand)]
enum Deed {
    /// Runs the program for real. The first start prints a one-time address that makes the practice.
    Serve(config::Flags),
    /// A generated practice to look around in; it is made anew at every start.
    Demo(demo::Flags),
    /// Keys that lock what people write.
    #[command(subcommand)]
    Keys(keys::Deed),
    /// Activity files: what is wrong with them, and how they read.
    #[command(subcommand)]
    Activities(activities::Deed),
    /// Brings in records kept elsewhere.
    #[command(subcommand)]
    Import(import::Deed),
}

#[tokio::main]
async fn main() -> ExitCode {
    let command = Command::parse();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
    let done = match command.deed {
        Deed::Serve(flags) => serve::run(flags).await,
        Deed::Demo(flags) => demo::run(flags).await,
        Deed::Keys(deed) => keys::run(&deed),
        Deed::Activities(deed) => activities::run(&deed),
        Deed::Import(deed) => import::run(deed).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say_wrong(&format!("{reason:#}"));
            ExitCode::FAILURE
        }
    }
}

/// What the program says to whoever started it.
#[expect(clippy::print_stdout, reason = "this is the command line")]
pub fn say(words: &str) {
    use std::io::Write as _;
    println!("{words}");
    // A program that reads us line by line must not wait for a full buffer.
    let _ = std::io::stdout().flush();
}

#[expect(clippy::print_stderr, reason = "this is the command line")]
pub fn say_wrong(words: &str) {
    eprintln!("meanwhile: {words}");
}
