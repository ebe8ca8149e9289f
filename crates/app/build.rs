//! Prepares what the program carries inside: the words (typed functions from the Fluent files) and the assets
//! (stylesheets joined, everything compressed once, all under one address made from their content).

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use std::{
    collections::hash_map::DefaultHasher,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    hash::{Hash, Hasher},
    io::Write as _,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    words(&out)?;
    assets(Path::new("assets"), &out)?;
    library(Path::new("../../library"), &out)
}

fn words(out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let at = |name: &str| out.join(name).display().to_string();
    let options = BuildOptions::default()
        .with_prefix("")
        .with_output_file_path(&at("words.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&at("words.ftl")))
        .with_lint_level(LintLevel::Strict)
        .without_format()
        .without_bidi_isolation();
    try_build_from_locales_folder(options)?;
    same_keys()
}

/// A message missing in one language would otherwise only be left out; here it stops the build.
fn same_keys() -> Result<(), Box<dyn Error>> {
    let mut missing = String::new();
    for file in fs::read_dir("locales/en")? {
        let name = file?.file_name();
        let keys = |lang: &str| -> Vec<String> {
            let text = fs::read_to_string(Path::new("locales").join(lang).join(&name)).unwrap_or_default();
            text.lines()
                .filter_map(|line| line.split_once(" =").or(line.split_once('=')))
                .filter(|(key, _)| key.starts_with(|c: char| c.is_ascii_lowercase()) && !key.contains(' '))
                .map(|(key, _)| key.to_owned())
                .collect()
        };
        let (en, es) = (keys("en"), keys("es"));
        for key in en.iter().filter(|key| !es.contains(key)) {
            writeln!(missing, "locales/es/{}: `{key}` is missing", name.display())?;
        }
        for key in es.iter().filter(|key| !en.contains(key)) {
            writeln!(missing, "locales/en/{}: `{key}` is missing", name.display())?;
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(missing.into()) }
}

fn assets(from: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=assets");
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut css = Vec::new();
    for sheet in sorted(&from.join("css"))? {
        css.extend(fs::read(sheet)?);
    }
    files.push(("app.css".into(), css));
    for folder in [from.to_path_buf(), from.join("js")] {
        for file in sorted(&folder)?.into_iter().filter(|file| file.is_file()) {
            let name = file.file_name().and_then(|name| name.to_str()).ok_or("asset names are UTF-8")?.to_owned();
            files.push((name, fs::read(&file)?));
        }
    }
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    let mut table = format!("pub const BASE: &str = \"/a/{:016x}\";\npub const ALL: &[Asset] = &[\n", hasher.finish());
    for (name, plain) in files {
        let mut packed = Vec::new();
        brotli::CompressorWriter::new(&mut packed, 4096, 11, 22).write_all(&plain)?;
        let (plain_at, packed_at) = (out.join(format!("asset-{name}")), out.join(format!("asset-{name}.br")));
        fs::write(&plain_at, plain)?;
        fs::write(&packed_at, packed)?;
        writeln!(
            table,
            "  Asset {{ name: {name:?}, plain: include_bytes!({:?}), packed: include_bytes!({:?}) }},",
            plain_at.display().to_string(),
            packed_at.display().to_string()
        )?;
    }
    table.push_str("];\n");
    Ok(fs::write(out.join("assets.rs"), table)?)
}

/// The built-in activities: `(path, text)` for every file, read by the loader at start.
fn library(from: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", from.display());
    let mut table = String::from("pub const FILES: &[(&str, &str)] = &[\n");
    for lang in sorted(from)? {
        for kind in sorted(&lang)? {
            for file in sorted(&kind)? {
                let path = fs::canonicalize(&file)?;
                let shown = file.strip_prefix("../..")?;
                writeln!(
                    table,
                    "  ({:?}, include_str!({:?})),",
                    shown.display().to_string(),
                    path.display().to_string()
                )?;
            }
        }
    }
    table.push_str("];\n");
    Ok(fs::write(out.join("library.rs"), table)?)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut all = Vec::new();
    if folder.exists() {
        for file in fs::read_dir(folder)? {
            all.push(file?.path());
        }
    }
    all.sort();
    Ok(all)
}
