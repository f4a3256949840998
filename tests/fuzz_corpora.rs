//! A bounded run of the fuzz targets: every text of their corpora, and every text that ever broke one of them.
//!
//! `fuzz/README.md` says how to look for more.

#[path = "support/fuzz_bodies.rs"]
mod fuzz_bodies;

use std::fs;
use std::path::Path;

/// Goes through a corpus, each text whole and cut at some places: half a file is what a full disk leaves behind.
fn go_through(target: &str, body: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut texts = 0;
    for entry in fs::read_dir(folder).expect("a corpus") {
        let path = entry.expect("an entry").path();
        let text = fs::read(&path).expect("a text");
        println!("{}", path.display());
        for sixteenths in 0..=16 {
            body(&text[..text.len() * sixteenths / 16]);
        }
        texts += 1;
    }
    assert!(texts >= 3, "{target}: the corpus is there");
}

#[test]
fn protocol_files() {
    go_through("protocol_toml", fuzz_bodies::protocol_toml);
}

#[test]
fn settings_files() {
    go_through("settings_toml", fuzz_bodies::settings_toml);
    go_through("settings_toml", fuzz_bodies::settings_toml_all);
}

#[test]
fn lines_on_the_socket() {
    go_through("socket_line", fuzz_bodies::socket_line);
}

#[test]
fn rows_of_the_history() {
    go_through("event_row", fuzz_bodies::event_row);
}
