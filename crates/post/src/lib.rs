//! How we reach people. Mail only, so far. A letter says nothing about what Meanwhile is for: who sees the lock
//! screen or the inbox learns nothing.

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use std::path::PathBuf;

/// One letter, plain text.
#[derive(Clone)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// Why a letter did not go, and what that means for the next try.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("could not be sent now: {0}")]
    Again(String),
    #[error("can never be sent: {0}")]
    GiveUp(String),
}

/// Where letters go.
#[derive(Clone)]
pub enum Mails {
    /// Nowhere: mail is not set up. Invitations then go by link and QR code only.
    None,
    /// Into a folder, one file each: for the demo and for trying out.
    Folder(PathBuf),
    Smtp {
        transport: Box<AsyncSmtpTransport<Tokio1Executor>>,
        from: Box<Mailbox>,
    },
}

#[derive(Debug, thiserror::Error)]
pub enum BadSettings {
    #[error("the mail server must be written like smtps://user:password@mail.example.org:465")]
    Server,
    #[error("smtp:// alone sends mails in the open; write smtps://… or add ?tls=required")]
    Open,
    #[error("the sender must be an address like notes@example.org")]
    Sender,
}

impl Mails {
    /// Mail by an SMTP server; `url` is `smtps://…` or `smtp://…?tls=required`.
    ///
    /// # Errors
    /// When the server or the sender cannot be understood.
    pub fn smtp(url: &str, from: &str) -> Result<Mails, BadSettings> {
        let here = ["smtp://127.0.0.1", "smtp://localhost"].iter().any(|here| url.starts_with(here));
        if url.starts_with("smtp://") && !url.contains("tls=required") && !here {
            return Err(BadSettings::Open);
        }
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| BadSettings::Server)?.build();
        let from = from.parse().map_err(|_| BadSettings::Sender)?;
        Ok(Mails::Smtp { transport: Box::new(transport), from: Box::new(from) })
    }

    pub fn can_send(&self) -> bool {
        !matches!(self, Mails::None)
    }

    /// # Errors
    /// `Again` for what may pass by itself, `GiveUp` for what cannot.
    pub async fn send(&self, letter: Letter) -> Result<(), Fault> {
        let give_up = |error: &dyn std::fmt::Display| Fault::GiveUp(error.to_string());
        let from = match self {
            Mails::Smtp { from, .. } => (**from).clone(),
            _ => "Meanwhile <meanwhile@localhost>".parse().map_err(|error| give_up(&error))?,
        };
        // An address that cannot be read is not repeated in the fault: faults are logged.
        let to: Mailbox = letter.to.parse().map_err(|_| Fault::GiveUp("the address cannot be read".into()))?;
        let message = Message::builder()
            .from(from)
            .to(to)
            .subject(letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text)
            .map_err(|error| give_up(&error))?;
        match self {
            Mails::None => Ok(()),
            Mails::Folder(folder) => {
                let again = |error: std::io::Error| Fault::Again(error.to_string());
                tokio::fs::create_dir_all(folder).await.map_err(again)?;
                let name = format!("{:08}.eml", std::fs::read_dir(folder).map_or(0, Iterator::count) + 1);
                tokio::fs::write(folder.join(name), message.formatted()).await.map_err(again)
            }
            Mails::Smtp { transport, .. } => match transport.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(give_up(&error)),
                Err(error) => Err(Fault::Again(error.to_string())),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn letters_are_written_to_the_folder() {
        let folder = std::env::temp_dir().join(format!("mw-post-{}", std::process::id()));
        let mails = Mails::Folder(folder.clone());
        let letter = |to: &str| Letter { to: to.into(), subject: "A note".into(), text: "Mañana".into() };
        mails.send(letter("ana@example.org")).await.unwrap();
        assert!(matches!(mails.send(letter("not an address")).await, Err(Fault::GiveUp(_))));
        let files: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
        assert_eq!(files.len(), 1);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_wrong_mail_server_is_refused_at_start() {
        assert!(matches!(Mails::smtp("mail.example.org", "a@b.org"), Err(BadSettings::Server)));
        assert!(matches!(Mails::smtp("smtps://mail.example.org", "nobody"), Err(BadSettings::Sender)));
        assert!(matches!(Mails::smtp("smtp://mail.example.org", "a@b.org"), Err(BadSettings::Open)));
        assert!(Mails::smtp("smtp://mail.example.org?tls=required", "a@b.org").is_ok());
    }
}
