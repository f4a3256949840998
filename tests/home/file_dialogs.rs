//! The desktop's file dialogs, asked for real: with a portal, with a person who closes it, and with no portal at all.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use poultice::window::dialogs::{Answer, Desktop as Dialogs, Dialogs as _};

use crate::support::desktop::Desktop;
use crate::support::file_portal::{FilePortal, Person};
use crate::support::process::all_there;

/// What the process that asks is to do; it has a bus of its own, and a process has only one.
const TASK: &str = "POULTICE_TEST_TASK";

#[test]
fn a_file_is_chosen_in_the_portals_dialog() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let file = desktop.path("home/a report.pdf");
    let portal = FilePortal::start(desktop.bus_address(), Person::Chooses(file.clone()));
    assert_eq!(asked(&desktop, "save report.pdf"), format!("{:?}", Answer::File(file.clone())));
    assert_eq!(asked(&desktop, "open toml"), format!("{:?}", Answer::File(file)));
    assert_eq!(portal.asked(), ["SaveFile report.pdf", "OpenFile"]);
}

#[test]
fn a_dialog_that_is_closed_chooses_nothing() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let _portal = FilePortal::start(desktop.bus_address(), Person::Closes);
    assert_eq!(asked(&desktop, "save report.pdf"), format!("{:?}", Answer::Nothing));
}

#[test]
fn a_portal_that_goes_away_leaves_nobody_waiting() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let _portal = FilePortal::start(desktop.bus_address(), Person::Lost);
    assert_eq!(asked(&desktop, "open toml"), format!("{:?}", Answer::Nobody));
}

#[test]
fn where_nobody_can_be_asked_it_is_told_and_documents_are_found() {
    let Some(desktop) = Desktop::builder().start() else { return };
    assert_eq!(asked(&desktop, "save report.pdf"), format!("{:?}", Answer::Nobody));
    assert_eq!(asked(&desktop, "open json"), format!("{:?}", Answer::Nobody));
    assert_eq!(asked(&desktop, "folder"), format!("{:?}", Some(desktop.path("home"))));
    let documents = desktop.path("home/Dokumente");
    fs::create_dir(&documents).expect("made");
    fs::write(desktop.path("config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n").expect("written");
    assert_eq!(asked(&desktop, "folder"), format!("{:?}", Some(documents)));
}

#[test]
fn a_file_is_shown_by_the_program_for_it() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let opener = |text: &str| {
        let script = desktop.path("state/xdg-open");
        fs::write(&script, format!("#!/bin/sh\n{text}\n")).expect("written");
        fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).expect("it can run");
    };
    let seen = desktop.path("seen");
    opener(&format!("echo \"$1\" > '{}'", seen.display()));
    assert_eq!(asked(&desktop, "show /home/ada/a.ics"), "shown");
    assert_eq!(fs::read_to_string(&seen).expect("it ran"), "/home/ada/a.ics\n");
    opener("exit 3");
    assert!(asked(&desktop, "show /home/ada/a.ics").starts_with("not shown"));
}

/// Asks in a process that lives on that desktop, and gives what it said.
fn asked(desktop: &Desktop, task: &str) -> String {
    let program = std::env::current_exe().expect("this test");
    let path = format!("{}:/nonexistent", desktop.path("state").display());
    let mut command = Command::new(program);
    command.args(["--exact", "file_dialogs::in_a_process_of_its_own", "--ignored", "--nocapture"]);
    command.envs(desktop.env()).env(TASK, task);
    if task.starts_with("show") {
        assert!(all_there(&[("sh", "dash")]));
        command.env("PATH", path);
    }
    let said = String::from_utf8(command.output().expect("it runs").stdout).expect("text");
    let line = said.lines().find_map(|line| line.split_once("said: ")).expect("an answer").1;
    line.to_owned()
}

#[test]
#[ignore = "the other tests run it in a process of its own"]
fn in_a_process_of_its_own() {
    let task = std::env::var(TASK).unwrap_or_default();
    let said = match task.split_once(' ') {
        Some(("save", name)) => format!("{:?}", Dialogs.save(name)),
        Some(("open", extension)) => format!("{:?}", Dialogs.open(extension)),
        Some(("show", file)) => {
            Dialogs.show(Path::new(file)).map_or_else(|error| format!("not shown: {error}"), |()| "shown".to_owned())
        }
        _ => format!("{:?}", Dialogs.folder()),
    };
    println!("said: {said}");
}
