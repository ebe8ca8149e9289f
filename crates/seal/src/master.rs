//! The master key: 32 bytes as base64 in a file that only its owner may read, or handed in by the environment.

use crate::{Key, random_bytes};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use std::{fs, io::Write as _, path::Path};

#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    #[error("the master key file {0} could not be read: {1}")]
    Unreadable(String, std::io::Error),
    #[error("the master key file {0} can be read by others; run `chmod 600 {0}`")]
    Open(String),
    #[error("the master key must be 32 bytes in base64, as `meanwhile keys new` prints them")]
    Malformed,
}

/// Reads the master key from text: base64, 32 bytes, white space around it ignored.
///
/// # Errors
/// `Malformed` for anything else.
pub fn parse_master(text: &str) -> Result<Key, MasterKeyError> {
    let bytes = STANDARD.decode(text.trim()).map_err(|_| MasterKeyError::Malformed)?;
    bytes.try_into().map(Key::from_bytes).map_err(|_| MasterKeyError::Malformed)
}

/// Reads the master key from `text` when there is one, otherwise from the file; `None` when there is no such file.
///
/// # Errors
/// When the file cannot be read, can be read by others, or holds no key.
pub fn read_master(text: Option<&str>, file: &Path) -> Result<Option<Key>, MasterKeyError> {
    if let Some(text) = text {
        return parse_master(text).map(Some);
    }
    let name = || file.display().to_string();
    match fs::read_to_string(file) {
        Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(MasterKeyError::Unreadable(name(), error)),
        Ok(_) if readable_by_others(file) => Err(MasterKeyError::Open(name())),
        Ok(text) => parse_master(&text).map(Some),
    }
}

/// Writes a new master key to a file that did not exist, readable by its owner only, and waits until it is on disk.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn generate_master(file: &Path) -> std::io::Result<Key> {
    let bytes = random_bytes();
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file)?;
    out.write_all(STANDARD.encode(bytes).as_bytes())?;
    out.write_all(b"\n")?;
    out.sync_all()?;
    Ok(Key::from_bytes(bytes))
}

#[cfg(unix)]
fn readable_by_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(file).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
}
#[cfg(not(unix))]
fn readable_by_others(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generated_key_is_read_back_and_never_overwritten() {
        let folder = std::env::temp_dir().join(format!("mw-key-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("master.key");
        let _ = fs::remove_file(&file);
        assert!(read_master(None, &file).unwrap().is_none());
        let key = generate_master(&file).unwrap();
        let back = read_master(None, &file).unwrap().unwrap();
        assert_eq!(key.fingerprint("t", "x"), back.fingerprint("t", "x"));
        assert!(generate_master(&file).is_err());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
            assert!(matches!(read_master(None, &file), Err(MasterKeyError::Open(_))));
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn half_a_key_is_no_key() {
        assert!(matches!(parse_master("c2hvcnQ="), Err(MasterKeyError::Malformed)));
        assert!(matches!(parse_master("not base64!"), Err(MasterKeyError::Malformed)));
    }
}
