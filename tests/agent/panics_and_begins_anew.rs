//! An agent that panics, on whatever thread, is replaced by a new one; one that falls at once isn't, again and again.
//!
//! The panicking process is this test program itself, called for the one test that isn't run otherwise.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use poultice::agent::again::begin_again_on_panic;

const FOLDER: &str = "POULTICE_TEST_PANIC_IN";
const AT_LEAST: &str = "POULTICE_TEST_PANIC_AT_LEAST_SECS";

#[test]
#[cfg(unix)]
fn a_panic_on_a_side_thread_makes_a_new_process_that_knows_why() {
    let folder = tempfile::tempdir().expect("a folder");
    panic_in(folder.path(), 0);
    let told = std::fs::read_to_string(folder.path().join("told")).expect("the new process wrote");
    assert!(told.contains("the chime's thread fell over"), "{told}");
}

#[test]
fn a_process_that_falls_at_once_does_not_begin_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    panic_in(folder.path(), 3600);
    assert!(!folder.path().join("told").exists());
}

/// Has a process of its own panic in `folder`, `at_least` seconds being what counts as old enough.
fn panic_in(folder: &Path, at_least_secs: u64) {
    let done = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "--ignored", "--nocapture", "panics_and_begins_anew::the_process_that_panics"])
        .env(FOLDER, folder)
        .env(AT_LEAST, at_least_secs.to_string())
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(said.contains("fell over"), "{said}");
}

#[test]
#[ignore = "it is the process the others start"]
fn the_process_that_panics() {
    let folder = PathBuf::from(std::env::var_os(FOLDER).expect("started by another test"));
    let at_least: u64 = std::env::var(AT_LEAST).expect("its age").parse().expect("seconds");
    let told = folder.join("told");
    let script = format!("printf %s \"$POULTICE_BEGUN_AGAIN\" > '{}'", told.display());
    begin_again_on_panic("/bin/sh".into(), vec!["-c".into(), script.into()], Duration::from_secs(at_least));
    let fallen = std::thread::spawn(|| panic!("the chime's thread fell over")).join();
    assert!(fallen.is_err());
}
