//! What whoever runs it decides: flags before environment before file. A setting is a decision we did not make, so
//! there are few, and a word that is not one of them is an error, in the file and in the environment.

use anyhow::{Context as _, bail};
use app::{Mails, Settings};
use axum::http::Uri;
use clap::Args;
use serde::Deserialize;
use std::{ffi::OsString, fs, net::SocketAddr, path::PathBuf};

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
        let said = |name: &str, flag: Option<String>, file: Option<String>| match flag.or(file) {
            Some(empty) if empty.trim().is_empty() => bail!("{name} is empty: give it a value, or leave it out"),
            said => Ok(said),
        };
        let bind = self.bind.or(file.bind).unwrap_or(SocketAddr::from(([127, 0, 0, 1], 8080)));
        let behind_proxy = self.behind_proxy.or(file.behind_proxy).unwrap_or(false);
        let base_url = said("MEANWHILE_BASE_URL (base_url)", self.base_url, file.base_url)?;
        let base_url = where_reached(&base_url.unwrap_or_else(|| format!("http://{bind}")))?;
        is_safe(&base_url, bind, behind_proxy)?;
        let data = self.data.or(file.data).unwrap_or_else(|| PathBuf::from("data"));
        let smtp = said("MEANWHILE_SMTP (smtp)", self.smtp, file.smtp)?;
        let from = said("MEANWHILE_MAIL_FROM (mail_from)", self.mail_from, file.mail_from)?;
        // Read here and not as a flag: what stands on a command line can be read by everybody on the machine.
        let key = said("MEANWHILE_KEY", self.key.or_else(|| std::env::var("MEANWHILE_KEY").ok()), None)?;
        let mails = match (smtp, from) {
            (Some(smtp), Some(from)) => Mails::smtp(&smtp, &from)?,
            (None, None) => Mails::None,
            _ => bail!("mail needs both a server (MEANWHILE_SMTP) and a sender (MEANWHILE_MAIL_FROM)"),
        };
        Ok(Config {
            bind,
            key_file: self.key_file.or(file.key_file).unwrap_or_else(|| data.join("master.key")),
            data,
            database_url: said("DATABASE_URL (database_url)", self.database_url, file.database_url)?,
            key,
            settings: Settings { base_url, behind_proxy, demo: Vec::new() },
            mails,
        })
    }
}

/// The words the environment may hold for us; a word of ours that is none of these was mistyped, and what somebody
/// meant to say would go unsaid.
///
/// # Errors
/// The words nobody knows.
pub fn knows(names: impl Iterator<Item = OsString>) -> anyhow::Result<()> {
    let known: Vec<_> = Flags::augment_args(clap::Command::new("flags"))
        .get_arguments()
        .filter_map(|flag| flag.get_env().map(OsString::from))
        .chain([OsString::from("MEANWHILE_KEY")])
        .collect();
    let ours = names.filter(|name| name.to_string_lossy().starts_with("MEANWHILE_"));
    let unknown: Vec<String> =
        ours.filter(|name| !known.contains(name)).map(|name| name.to_string_lossy().into_owned()).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    bail!("nobody knows these words of the environment: {}. docs/running.md lists the settings", unknown.join(", "))
}

/// Where people reach it as scheme, host and port, nothing else: every address is made by adding to it.
fn where_reached(said: &str) -> anyhow::Result<String> {
    let wrong = || {
        format!(
            "MEANWHILE_BASE_URL must look like https://notes.example.org, with a port if need be and nothing else, not {said}"
        )
    };
    let uri: Uri = said.to_lowercase().parse().with_context(wrong)?;
    let (scheme, authority) = (uri.scheme_str().unwrap_or_default(), uri.authority());
    let authority =
        authority.filter(|it| !it.host().is_empty() && !it.as_str().contains('@') && !it.as_str().ends_with(':'));
    let alone = uri.path() == "/" && uri.query().is_none() && !said.contains(['?', '#']);
    let (Some(authority), true, "http" | "https") = (authority, alone, scheme) else { bail!(wrong()) };
    let usual = if scheme == "https" { 443 } else { 80 };
    Ok(match authority.port_u16().filter(|port| *port != usual) {
        Some(port) => format!("{scheme}://{}:{port}", authority.host()),
        None => format!("{scheme}://{}", authority.host()),
    })
}

/// Refuses to run where what people write would travel in the open.
fn is_safe(base_url: &str, bind: SocketAddr, behind_proxy: bool) -> anyhow::Result<()> {
    let here = bind.ip().is_loopback();
    let Some(host) = base_url.strip_prefix("http://") else {
        if here || behind_proxy {
            return Ok(());
        }
        bail!(
            "refusing to run: {bind} can be reached from other machines, and what this program says there is not \
             encrypted. If a proxy with a certificate stands in front, say so with MEANWHILE_BEHIND_PROXY=true; if it \
             stands on this machine, listen at 127.0.0.1"
        );
    };
    let ours =
        ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| host == *name || host.starts_with(&format!("{name}:")));
    if ours && here {
        return Ok(());
    }
    bail!(
        "refusing to run: {base_url} is not encrypted, and this is not only for this machine. Put a proxy with a \
         certificate in front and set MEANWHILE_BASE_URL=https://…, or listen at 127.0.0.1 only"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flags(base_url: &str, bind: &str) -> Flags {
        Flags { base_url: Some(base_url.into()), bind: Some(bind.parse().unwrap()), ..Flags::default() }
    }

    fn proxied(base_url: &str, bind: &str) -> Flags {
        Flags { behind_proxy: Some(true), ..flags(base_url, bind) }
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        assert!(flags("http://127.0.0.1:8080", "127.0.0.1:8080").config().is_ok());
        assert!(flags("http://localhost:8080", "127.0.0.1:8080").config().is_ok());
        assert!(flags("http://[::1]:8080", "[::1]:8080").config().is_ok());
        assert!(flags("https://notes.example.org/", "127.0.0.1:8080").config().is_ok());
        assert!(proxied("https://notes.example.org/", "0.0.0.0:8080").config().is_ok());
        for (base_url, bind) in [
            ("http://notes.example.org", "127.0.0.1:8080"),
            ("http://localhost.example.org", "127.0.0.1:8080"),
            ("http://127.0.0.1:8080", "0.0.0.0:8080"),
            ("https://notes.example.org", "0.0.0.0:8080"),
            ("https://notes.example.org", "[::]:8080"),
        ] {
            assert!(flags(base_url, bind).config().is_err(), "{base_url} {bind}");
        }
        assert!(proxied("http://notes.example.org", "0.0.0.0:8080").config().is_err());
    }

    #[test]
    fn where_people_reach_it_is_a_host_and_nothing_else() {
        let reached = |base_url: &str| flags(base_url, "127.0.0.1:8080").config().map(|it| it.settings.base_url);
        assert_eq!(reached("HTTPS://Notes.Example.org/").unwrap(), "https://notes.example.org");
        assert_eq!(reached("https://notes.example.org:8443").unwrap(), "https://notes.example.org:8443");
        assert_eq!(reached("https://notes.example.org:443").unwrap(), "https://notes.example.org");
        for wrong in [
            "notes.example.org",
            "https://",
            "https://a b",
            "https://user:pw@notes.example.org",
            "https://notes.example.org/sub/path",
            "https://notes.example.org?x=1",
            "https://notes.example.org/#y",
            "https://notes.example.org:",
            "ftp://notes.example.org",
            "",
        ] {
            assert!(reached(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_word_of_the_environment_that_nobody_knows_is_an_error() {
        let words = |names: &[&str]| knows(names.iter().map(OsString::from));
        assert!(words(&["PATH", "MEANWHILE_BASE_URL", "MEANWHILE_KEY", "MEANWHILE_DATA", "MEANWHILE_CONFIG"]).is_ok());
        let refused = words(&["MEANWHILE_BASEURL", "MEANWHILE_BIND"]).unwrap_err().to_string();
        assert!(refused.contains("MEANWHILE_BASEURL") && !refused.contains("MEANWHILE_BIND"), "{refused}");
    }

    #[test]
    fn an_empty_setting_is_named() {
        let mut flags = flags("http://127.0.0.1:8080", "127.0.0.1:8080");
        flags.database_url = Some(String::new());
        let refused = flags.config().err().unwrap().to_string();
        assert!(refused.contains("DATABASE_URL"), "{refused}");
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
