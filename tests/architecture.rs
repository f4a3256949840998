//! The house's arrows point down only, and the domain reads no clock, file or environment: read from the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// What each room must not know. `text` is beside the rooms: words, from the domain's values.
const MUST_NOT_KNOW: &[(&str, &[&str])] = &[
    ("therapy", &["doctor", "share", "text", "agent", "store", "window", "cli", "export"]),
    ("text", &["doctor", "share", "agent", "window", "cli"]),
    ("store", &["doctor", "share", "agent", "window", "cli"]),
    ("export", &["doctor", "share", "agent", "window", "cli"]),
    ("agent", &["doctor", "share", "window", "cli"]),
    ("doctor", &["share", "window", "cli"]),
    ("share", &["doctor", "window", "cli"]),
    ("window", &["cli"]),
];

/// Time, files, threads, the environment and chance come into the domain as values.
const IMPURE: &[&str] = &[
    "Instant::now",
    "std::time::Instant",
    "SystemTime",
    "Utc::now",
    "Local",
    "std::fs",
    "std::thread",
    "std::env",
    "std::net",
    "std::process",
    "std::io",
    "rand::",
    "tracing::",
];

#[test]
fn the_domain_is_pure() {
    let files = sources("therapy");
    assert!(files.len() > 20, "the domain's sources are there");
    let mut found = Vec::new();
    for (path, code) in &files {
        for (number, line) in code.lines().enumerate() {
            found.extend(IMPURE.iter().filter(|word| mentions(line, word)).map(|word| (path, number + 1, word)));
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn arrows_point_down_only() {
    let mut found = Vec::new();
    for (room, others) in MUST_NOT_KNOW {
        for (path, code) in sources(room) {
            // Imports may be nested: what counts is a path that names the other room below the crate's root.
            let flat: String = code.split_whitespace().collect::<Vec<_>>().join(" ");
            for other in *others {
                let named = [format!("crate::{other}::"), format!("crate::{other};"), format!("crate::{{{other}::")];
                if named.iter().any(|path| flat.contains(path)) || (*other == "text" && mentions(&flat, "t!")) {
                    found.push((path.clone(), *other));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_reader_of_sources_sees_what_it_looks_for() {
    assert!(mentions("let now = Utc::now();", "Utc::now"));
    assert!(mentions("use chrono::{Local, Utc};", "Local"));
    assert!(!mentions("fn next_local(zone: &dyn Zone)", "Local"));
    assert!(!mentions("NaiveLocal", "Local"));
    assert!(!code_of("//! reads no `SystemTime`\nlet a = 1; // Local\n").contains("SystemTime"));
}

/// Whether a line has this word, not as a part of a longer one.
fn mentions(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !part(line[..at].chars().next_back()) && (word.ends_with(':') || !part(line[at + word.len()..].chars().next()))
    })
}

/// The sources of a room with their comments left out; none where the room isn't there.
fn sources(room: &str) -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = vec![src.join(room), src.join(format!("{room}.rs"))];
    let mut files = Vec::new();
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a readable folder");
            paths.extend(entries.map(|entry| entry.expect("a readable entry").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") && path.is_file() {
            let code = code_of(&fs::read_to_string(&path).expect("a readable source"));
            files.push((path, code));
        }
    }
    files
}

fn code_of(source: &str) -> String {
    source.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}
