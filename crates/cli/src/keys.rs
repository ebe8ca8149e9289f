//! `keys`: a new master key, for those who keep it elsewhere than in a file of the program.

use crate::say;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use clap::Subcommand;

#[derive(Subcommand)]
pub enum Deed {
    /// Prints a new master key, to be kept where secrets are kept and handed in as MEANWHILE_KEY
    New,
}

#[expect(clippy::unnecessary_wraps, reason = "every deed of the command line answers alike")]
pub fn run(deed: &Deed) -> anyhow::Result<()> {
    match deed {
        Deed::New => say(&STANDARD.encode(seal::random_bytes::<32>())),
    }
    Ok(())
}
