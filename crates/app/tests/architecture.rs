//! The doors of ARCHITECTURE.md, held by reading the source: which crate may use which, who names which table, which
//! room may use what of another, how long a file may be.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
};

fn files(folder: &Path, kind: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, kind));
        } else if path.extension().is_some_and(|found| found == kind) {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

fn room_of(path: &Path) -> String {
    let inside = path.strip_prefix("src").unwrap();
    inside.components().next().unwrap().as_os_str().to_str().unwrap().to_owned()
}

#[test]
fn crates_use_only_what_their_door_allows() {
    let doors: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("domain", &[][..]),
        ("seal", &[][..]),
        ("store", &[][..]),
        ("formats", &["domain"][..]),
        ("post", &[][..]),
        ("app", &["domain", "formats", "post", "seal", "store"][..]),
        ("cli", &["app", "domain", "formats", "seal", "store"][..]),
    ]);
    for (name, allowed) in &doors {
        let manifest = fs::read_to_string(format!("../{name}/Cargo.toml")).unwrap();
        let normal = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
        for ours in doors.keys() {
            let used = normal
                .lines()
                .any(|line| line.starts_with(&format!("{ours}.")) || line.starts_with(&format!("{ours} ")));
            assert!(!used || allowed.contains(ours), "{name} may not use {ours}");
        }
    }
}

#[test]
fn a_table_is_written_in_one_room_only() {
    let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, source) in files(Path::new("src"), "rs") {
        for verb in ["insert into ", "update ", "delete from "] {
            for rest in source.split(&format!("\"{verb}")).skip(1) {
                let table: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                homes.entry(table).or_default().insert(room_of(&path));
            }
        }
    }
    // `access` writes the one column that says when somebody was last seen; the rest of the table is the door's.
    let shared = BTreeMap::from([("sign_in".to_owned(), BTreeSet::from(["access".to_owned(), "door".to_owned()]))]);
    for (table, rooms) in &homes {
        let alone = rooms.len() == 1 || shared.get(table) == Some(rooms);
        assert!(alone, "{table} is written in {rooms:?}");
    }
    assert!(homes.len() > 15, "only {} tables found: the search is broken", homes.len());
}

#[test]
fn sql_stands_in_store_files_and_the_kit_only() {
    for (path, source) in files(Path::new("src"), "rs") {
        let may = path.ends_with("store.rs") || room_of(&path) == "kit" || path.ends_with("serve.rs");
        assert!(may || !source.contains(".sql("), "{} holds SQL; move it to the room's store.rs", path.display());
    }
}

#[test]
fn every_sentence_about_practice_data_names_the_practice() {
    // Asked before anybody knows the practice, or about the whole program.
    let free = [
        "from login",
        "into login",
        "throttle",
        "schema_version",
        "from practice",
        "count(*) from job",
        "from job where run_at",
        "delete from sign_in where seen_at",
    ];
    for (path, source) in files(Path::new("src"), "rs") {
        for call in source.split(".sql(").skip(1) {
            let text = call.trim_start().trim_start_matches('"').split('"').next().unwrap();
            let names = text.contains("practice_id");
            assert!(names || free.iter().any(|free| text.contains(free)), "{}: {text}", path.display());
        }
    }
}

#[test]
fn rooms_use_each_other_by_their_face_only() {
    for (path, source) in files(Path::new("src"), "rs") {
        let own = room_of(&path);
        for line in source.lines() {
            for private in ["store::", "write::", "read::"] {
                for room in [
                    "door",
                    "people",
                    "cases",
                    "library",
                    "agreements",
                    "entries",
                    "sessions",
                    "review",
                    "audit",
                    "today",
                    "observers",
                    "ladders",
                    "tries",
                ] {
                    let reaches = line.contains(&format!("crate::{room}::{private}"));
                    assert!(!reaches || own == room, "{}: {line}", path.display());
                }
            }
        }
    }
}

/// The rooms another room's source names, `use crate::{a::X, b}` and `crate::a::x()` alike.
fn rooms_named(source: &str, rooms: &BTreeSet<String>) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for rest in source.split("crate::").skip(1) {
        let Some(list) = rest.strip_prefix('{') else {
            named.insert(rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect());
            continue;
        };
        let (mut depth, mut word) = (0, String::new());
        for c in list.chars() {
            match c {
                '}' if depth == 0 => break,
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => word.clear(),
                c if depth == 0 && (c.is_ascii_lowercase() || c == '_') => word.push(c),
                _ => {}
            }
            if rooms.contains(&word) {
                named.insert(word.clone());
            }
        }
    }
    named.retain(|name| rooms.contains(name));
    named
}

/// Rooms stand above each other: what one uses never comes back to it, so that each can be read by itself, from the
/// ground up.
#[test]
fn rooms_form_no_circle() {
    let sources: Vec<_> =
        files(Path::new("src"), "rs").into_iter().filter(|(path, _)| path.components().count() > 2).collect();
    let rooms: BTreeSet<String> = sources.iter().map(|(path, _)| room_of(path)).collect();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, source) in &sources {
        let own = room_of(path);
        let mut named = rooms_named(source, &rooms);
        named.remove(&own);
        uses.entry(own).or_default().extend(named);
    }
    assert!(uses["review"].contains("sessions") && uses["access"].contains("kit"), "the search is broken: {uses:?}");
    // Takes away whatever stands on nothing that is left; what stays is a circle.
    while let Some(ground) = uses.iter().find(|(_, used)| used.is_empty()).map(|(room, _)| room.clone()) {
        uses.remove(&ground);
        for used in uses.values_mut() {
            used.remove(&ground);
        }
    }
    assert!(uses.is_empty(), "these rooms use each other in a circle: {uses:#?}");
}

#[test]
fn only_access_makes_a_case_or_a_person() {
    for (path, source) in files(Path::new("src"), "rs") {
        if room_of(&path) != "access" {
            assert!(!source.contains("_opened") && !source.contains("_from_cookie"), "{}", path.display());
        }
    }
}

#[test]
fn a_file_is_one_subject() {
    let mut long = Vec::new();
    for name in ["domain", "seal", "store", "formats", "post", "app", "cli"] {
        for (path, source) in files(Path::new(&format!("../{name}/src")), "rs") {
            let lines = source.lines().count();
            if lines > 420 {
                long.push(format!("{} has {lines} lines", path.display()));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

/// A message that nobody says is dead; one that is said and missing does not compile.
#[test]
fn every_message_is_said_somewhere() {
    // Every name that something is called by.
    let mut said = HashSet::new();
    for kind in ["rs", "html"] {
        for (_, source) in files(Path::new("src"), kind) {
            let called =
                source.split('(').filter_map(|before| before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next());
            said.extend(called.map(str::to_owned));
        }
    }
    let mut silent = Vec::new();
    for (path, source) in files(Path::new("locales/en"), "ftl") {
        for line in source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let key = line.split([' ', '=']).next().unwrap().replace('-', "_");
            if !said.contains(&key) && key != "language_name" {
                silent.push(format!("{}: {key}", path.display()));
            }
        }
    }
    assert!(silent.is_empty(), "messages nobody says: {silent:#?}");
}
