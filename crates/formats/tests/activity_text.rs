//! Every activity of the library can be written as text and read back as the same activity.

use formats::{activity, activity_text};
use std::{error::Error, fs, path::Path};

fn every_file(folder: &Path, found: &mut Vec<(String, String)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            every_file(&path, found)?;
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

#[test]
fn what_is_written_reads_back_the_same() -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    every_file(Path::new("../../library"), &mut files)?;
    assert!(files.len() > 20, "the library was found");
    for (path, text) in files {
        let read = activity::read(&text).map_err(|wrong| format!("{path}: {wrong}"))?;
        let again =
            activity::read(&activity_text::write(&read)).map_err(|wrong| format!("{path}, written: {wrong}"))?;
        assert_eq!(read, again, "{path}");
    }
    Ok(())
}

#[test]
fn awkward_words_survive_being_written() -> Result<(), Box<dyn Error>> {
    let path = "../../library/en/self-record/event-record.toml";
    let mut it = activity::read(&fs::read_to_string(path)?)?;
    for words in
        ["\"\"\"\nquoted\"\"\"", "back\\slash\nand a new line", "ends with a quote\n\"", "tab\there\nthere", "😀\nñ"]
    {
        it.why = words.into();
        it.form.fields[0].label = words.into();
        assert_eq!(activity::read(&activity_text::write(&it))?, it, "{words:?}");
    }
    Ok(())
}
