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
    #[error("the master key file {0} must hold 32 bytes in base64, as `meanwhile keys new` prints them")]
    MalformedFile(String),
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
        Ok(text) => parse_master(&text).map(Some).map_err(|_| MasterKeyError::MalformedFile(name())),
    }
}

/// Writes a new master key to a file that did not exist, readable by its owner only, and waits until it is on disk. It
/// is written beside and takes its name when it is whole, so that a full disk leaves no half key to start with.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn generate_master(file: &Path) -> std::io::Result<Key> {
    let bytes = random_bytes();
    let beside = file.with_extension(format!("new-{:08x}", u32::from_be_bytes(random_bytes())));
    let done = write_whole(&beside, &format!("{}\n", STANDARD.encode(bytes)))
        // A second name and not a new one: of two who start at once, the slower must not replace what the other uses.
        .and_then(|()| fs::hard_link(&beside, file))
        .and_then(|()| file.parent().map_or(Ok(()), |folder| fs::File::open(folder_of(folder))?.sync_all()));
    // Whether or not it went well, what stood beside goes.
    let _ = fs::remove_file(&beside);
    done.map(|()| Key::from_bytes(bytes))
}

fn write_whole(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(file)?;
    out.write_all(text.as_bytes())?;
    out.sync_all()
}

/// A file named without a folder lies in the one we are in.
fn folder_of(parent: &Path) -> &Path {
    if parent.as_os_str().is_empty() { Path::new(".") } else { parent }
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
        let names = |folder: &Path| fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name()).collect::<Vec<_>>();
        assert_eq!(names(&folder), ["master.key"], "nothing is left beside it");
        fs::write(folder.join("half.key"), "").unwrap();
        #[cfg(unix)]
        fs::set_permissions(folder.join("half.key"), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let refused = read_master(None, &folder.join("half.key")).err().unwrap().to_string();
        assert!(refused.contains("half.key"), "{refused}");
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
