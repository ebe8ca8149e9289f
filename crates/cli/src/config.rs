//! What whoever runs it decides: flags before environment before file. A setting is a decision we did not make, so
//! there are few, and a word in the file that is not one of them is an error.

use anyhow::{Context as _, bail};
use app::{Mails, Settings};
use clap::Args;
use serde::Deserialize;
use std::{fs, net::SocketAddr, path::PathBuf};

#[derive(Args, Default, Clone)]
pub struct Flags {
    /// File with settings (TOML); flags and environment come first
    #[arg(long, env = "MEANWHILE_CONFIG")]
    config: Option<PathBuf>,
    /// Address to listen at [default: 127.0.0.1:8080]
    #[arg(long, env = "MEANWHILE_BIND")]
    bind: Option<SocketAddr>,
    /// Where people reach it, such as https://notes.example.org
    #[arg(long, env = "MEANWHILE_BASE_URL")]
    base_url: Option<String>,
    /// Folder for the database file and the key file [default: ./data]
    #[arg(long, env = "MEANWHILE_DATA")]
    data: Option<PathBuf>,
    /// PostgreSQL to use instead of a file: postgres://user@host/name
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// File of the master key [default: master.key in the data folder]
    #[arg(long, env = "MEANWHILE_KEY_FILE")]
    key_file: Option<PathBuf>,
    /// The master key itself; for container secrets, not for the command line
    #[arg(skip)]
    key: Option<String>,
    /// Mail server, such as smtps://user:password@mail.example.org:465
    #[arg(long, env = "MEANWHILE_SMTP", hide_env_values = true)]
    smtp: Option<String>,
    /// Sender of mails
    #[arg(long, env = "MEANWHILE_MAIL_FROM")]
    mail_from: Option<String>,
    /// A proxy of ours stands in front and sets X-Forwarded-For
    #[arg(
        long,
        env = "MEANWHILE_BEHIND_PROXY",
        value_parser = clap::builder::BoolishValueParser::new(),
        num_args = 0..=1,
        default_missing_value = "true"
    )]
    behind_proxy: Option<bool>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct File {
    bind: Option<SocketAddr>,
    base_url: Option<String>,
    data: Option<PathBuf>,
    database_url: Option<String>,
    key_file: Option<PathBuf>,
    smtp: Option<String>,
    mail_from: Option<String>,
    behind_proxy: Option<bool>,
}

/// Settings as they are in force.
pub struct Config {
    pub bind: SocketAddr,
    pub data: PathBuf,
    pub database_url: Option<String>,
    pub key_file: PathBuf,
    pub key: Option<String>,
    pub settings: Settings,
    pub mails: Mails,
}

impl Flags {
    /// Puts flags, environment and file together.
    ///
    /// # Errors
    /// A file that cannot be read, an unknown setting, or one that would be unsafe: the program does not start then.
    pub fn config(self) -> anyhow::Result<Config> {
        let file = match &self.config {
            Some(path) => {
                let text = fs::read_to_string(path)
                    .with_context(|| format!("the settings file {} could not be read", path.display()))?;
                toml::from_str::<File>(&text).with_context(|| format!("the settings file {}", path.display()))?
            }
            None => File::default(),
        };
        let bind = self.bind.or(file.bind).unwrap_or(SocketAddr::from(([127, 0, 0, 1], 8080)));
        let base_url = self.base_url.or(file.base_url).unwrap_or_else(|| format!("http://{bind}"));
        let base_url = base_url.trim_end_matches('/').to_owned();
        is_safe(&base_url, bind)?;
        let data = self.data.or(file.data).unwrap_or_else(|| PathBuf::from("data"));
        let (smtp, from) = (self.smtp.or(file.smtp), self.mail_from.or(file.mail_from));
        let mails = match (smtp, from) {
            (Some(smtp), Some(from)) => Mails::smtp(&smtp, &from)?,
            (None, None) => Mails::None,
            _ => bail!("mail needs both a server (MEANWHILE_SMTP) and a sender (MEANWHILE_MAIL_FROM)"),
        };
        Ok(Config {
            bind,
            key_file: self.key_file.or(file.key_file).unwrap_or_else(|| data.join("master.key")),
            data,
            database_url: self.database_url.or(file.database_url),
            // Read here and not as a flag: what stands on a command line can be read by everybody on the machine.
            key: self.key.or_else(|| std::env::var("MEANWHILE_KEY").ok()),
            settings: Settings {
                base_url,
                behind_proxy: self.behind_proxy.or(file.behind_proxy).unwrap_or(false),
                demo: Vec::new(),
            },
            mails,
        })
    }
}

/// Refuses to run where what people write would travel in the open.
fn is_safe(base_url: &str, bind: SocketAddr) -> anyhow::Result<()> {
    let host = base_url.split_once("://").map(|(_, host)| host.split(['/', ':']).next().unwrap_or_default());
    match (base_url.starts_with("https://"), host) {
        (true, Some(host)) if !host.is_empty() => Ok(()),
        (false, Some("127.0.0.1" | "localhost" | "["))
            if base_url.starts_with("http://") && bind.ip().is_loopback() =>
        {
            Ok(())
        }
        (false, _) if base_url.starts_with("http://") => bail!(
            "refusing to run: {base_url} is not encrypted, and this is not only for this machine. Put a proxy with a \
             certificate in front and set MEANWHILE_BASE_URL=https://…, or listen at 127.0.0.1 only"
        ),
        _ => bail!("MEANWHILE_BASE_URL must look like https://notes.example.org, not {base_url}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flags(base_url: &str, bind: &str) -> Flags {
        Flags { base_url: Some(base_url.into()), bind: Some(bind.parse().unwrap()), ..Flags::default() }
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        assert!(flags("http://127.0.0.1:8080", "127.0.0.1:8080").config().is_ok());
        assert!(flags("https://notes.example.org/", "0.0.0.0:8080").config().is_ok());
        for (base_url, bind) in [
            ("http://notes.example.org", "127.0.0.1:8080"),
            ("http://127.0.0.1:8080", "0.0.0.0:8080"),
            ("notes.example.org", "127.0.0.1:8080"),
            ("https://", "127.0.0.1:8080"),
        ] {
            assert!(flags(base_url, bind).config().is_err(), "{base_url} {bind}");
        }
    }

    #[test]
    fn an_unknown_setting_is_an_error() {
        assert!(toml::from_str::<File>("colour = 'red'").is_err());
        assert!(toml::from_str::<File>("behind_proxy = true").is_ok());
    }

    #[test]
    fn half_a_mail_setting_is_an_error() {
        let mut flags = flags("http://127.0.0.1:8080", "127.0.0.1:8080");
        flags.smtp = Some("smtps://mail.example.org".into());
        assert!(flags.config().is_err());
    }
}
