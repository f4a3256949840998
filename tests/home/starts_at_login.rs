//! A session that runs goes on after a login; nothing is left behind when it is over.

use std::fs;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use poultice::agent::autostart::{Autostart, XdgAutostart};
use poultice::window::run::APP_ID;

use crate::support::desktop::Desktop;
use crate::support::process::all_there;
use crate::support::program::PATIENCE;
use crate::support::wait_for;

#[test]
fn the_program_is_quoted_as_the_specification_has_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("autostart").join(format!("{APP_ID}.desktop"));
    let set = |program: &str| {
        let autostart = XdgAutostart::in_folder(&folder.path().join("autostart"), PathBuf::from(program));
        autostart.set(true).map(|()| fs::read_to_string(&file).expect("the file"))
    };
    let exec = |program| {
        let text = set(program).expect("set");
        text.lines().find_map(|line| line.strip_prefix("Exec=")).expect("a command").to_owned()
    };
    assert_eq!(exec("/usr/bin/poultice"), r#""/usr/bin/poultice" agent --at-login"#);
    assert_eq!(exec("/opt/my tools/poultice"), r#""/opt/my tools/poultice" agent --at-login"#);
    assert_eq!(exec("/opt/100%/po$t\"`"), r#""/opt/100%%/po\\$t\\"\\`" agent --at-login"#);
    assert_eq!(exec("/opt/a\\b"), r#""/opt/a\\\\b" agent --at-login"#);
    if all_there(&[("desktop-file-validate", "desktop-file-utils")]) {
        let done = Command::new("desktop-file-validate").arg(&file).output().expect("the validator");
        assert!(done.status.success(), "{done:?}");
    }
    let before = fs::read_to_string(&file).expect("the file");
    assert!(set("/opt/two\nlines").is_err(), "what can't be written is refused");
    assert_eq!(fs::read_to_string(&file).expect("the file"), before);
}

#[test]
fn what_the_person_switched_off_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(format!("{APP_ID}.desktop"));
    let autostart = XdgAutostart::in_folder(folder.path(), PathBuf::from("/usr/bin/poultice"));
    for off in ["Hidden=true", "X-GNOME-Autostart-enabled=false"] {
        let theirs = format!("[Desktop Entry]\nType=Application\nExec=poultice\n{off}\n");
        fs::write(&file, &theirs).expect("the file");
        for on in [true, false] {
            autostart.set(on).expect("nothing to do");
            assert_eq!(fs::read_to_string(&file).expect("the file"), theirs, "{off}, {on}");
        }
    }
    fs::write(&file, "[Desktop Entry]\nHidden=false\n[Other]\nHidden=true\n").expect("the file");
    autostart.set(true).expect("replaced");
    assert!(fs::read_to_string(&file).expect("the file").contains("--at-login"));
    autostart.set(false).expect("removed");
    autostart.set(false).expect("gone already");
    assert!(!file.exists());
}

#[test]
fn after_a_restart_the_session_goes_on_by_itself() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let person = Person { desktop: &desktop };
    let file = desktop.path("config/autostart").join(format!("{APP_ID}.desktop"));
    let mut agent = person.agent();
    person.run(&["settings", "set", "autostart", "on"]);
    assert!(!file.exists(), "nothing runs yet");
    person.run(&["start", "cold-20-every-1-2h"]);
    let there = wait_for(PATIENCE, || fs::read_to_string(&file).ok());
    let text = there.expect("the desktop starts it at the next login");

    // The machine goes down.
    agent.kill().expect("killed");
    agent.wait().expect("gone");
    let command = text.lines().find_map(|line| line.strip_prefix("Exec=")).expect("a command");
    let mut at_login = Command::new("sh");
    at_login.arg("-c").arg(format!("exec {command}"));
    let mut agent = person.at_home(&mut at_login).spawn().expect("as the desktop does");
    // Not by `status`: that would start an agent of its own for the session that goes on.
    let socket = desktop.path("run/poultice/agent.sock");
    let answers = wait_for(PATIENCE, || UnixStream::connect(&socket).ok().map(drop));
    assert!(answers.is_some(), "the session has its agent again");
    assert_eq!(agent.try_wait().expect("a process"), None, "and it stays");

    person.run(&["stop"]);
    assert!(wait_for(PATIENCE, || (!file.exists()).then_some(())).is_some(), "nothing is left behind");
    assert!(agent.wait().expect("its end").success());
}

#[test]
fn without_a_session_the_login_starts_nothing_that_stays() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let person = Person { desktop: &desktop };
    let begun = Instant::now();
    person.run(&["agent", "--at-login"]);
    assert!(begun.elapsed() < Duration::from_secs(4), "it waits for nobody: {:?}", begun.elapsed());
}

#[test]
fn an_agent_of_a_folder_leaves_no_trace_outside_it() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let poultice = crate::support::program::Program::on(&desktop);
    poultice.settings("autostart = true\n");
    poultice.run(&["start", "cold-20-every-1-2h"]);
    assert!(poultice.run(&["status"]).contains("after the next login"), "and says so");
    assert!(!desktop.path("config/autostart").exists());
}

/// Somebody who names no folder: Poultice in the home of this desktop.
struct Person<'a> {
    desktop: &'a Desktop,
}

impl Person<'_> {
    fn at_home<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.envs(self.desktop.env()).env_remove("POULTICE_DIR");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
    }

    fn run(&self, args: &[&str]) -> String {
        let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_poultice")));
        let done = self.at_home(command.args(args)).stdout(Stdio::piped()).stderr(Stdio::piped()).output();
        let done = done.expect("the program runs");
        assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("text")
    }

    fn agent(&self) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_poultice"));
        let agent = self.at_home(command.arg("agent")).spawn().expect("the agent starts");
        let up = wait_for(PATIENCE, || self.run(&["status", "--json"]).contains("\"running\"").then_some(()));
        assert!(up.is_some(), "the agent answers");
        agent
    }
}

impl Drop for Person<'_> {
    fn drop(&mut self) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_poultice"));
        let _none_ran = self.at_home(command.args(["agent", "--quit"])).status();
    }
}
