//! Reminders run the person's own commands and are spoken, where that is wanted; what fails is said.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use poultice::agent::child::{self, ChildError};

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::wait_for;

#[test]
fn a_hook_gets_the_facts_and_no_shell() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let said = desktop.path("said");
    let script =
        script(&desktop.path("hook"), &format!("(echo \"$1\"; env) > {0}.new; mv {0}.new {0}", said.display()));
    let poultice = Program::on(&desktop);
    poultice.settings(&format!("[hooks]\non_ready = [\"{}\", \"$(id); a b\"]\n", script.display()));
    poultice.run(&["start", "cold-20-every-1-2h", "--site", "lower back"]);
    let said = wait_for(PATIENCE, || fs::read_to_string(&said).ok()).expect("the hook ran");
    for fact in [
        "POULTICE_REMINDER=ready",
        "POULTICE_STATE=ready",
        "POULTICE_MODALITY=cold",
        "POULTICE_PROTOCOL=cold-20-every-1-2h",
        "POULTICE_SITE=lower back",
        "POULTICE_TITLE=Ready for the first ice",
    ] {
        assert!(said.lines().any(|line| line == fact), "{fact} in {said}");
    }
    assert_eq!(said.lines().next(), Some("$(id); a b"), "one word stays one word");
    assert!(!poultice.run(&["status"]).contains("command of yours"));
}

#[test]
fn a_hook_that_fails_is_told_until_it_is_gone() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.settings("[hooks]\non_ready = [\"/no/such/program\"]\non_paper = []\n");
    poultice.run(&["start", "cold-20-every-1-2h"]);
    let told = || poultice.run(&["status"]).contains("/no/such/program can't be started").then_some(());
    assert!(wait_for(PATIENCE, told).is_some(), "{}", poultice.run(&["status"]));
    assert!(poultice.run(&["status"]).contains("hooks.on_paper"), "a name nobody knows is told, too");
    poultice.settings("volume = 10\n");
    poultice.run(&["settings", "set", "volume", "20"]);
    assert!(!poultice.run(&["status"]).contains("/no/such/program"), "{}", poultice.run(&["status"]));
}

#[test]
fn a_program_that_hangs_is_ended_with_its_children() {
    let folder = tempfile::tempdir().expect("a folder");
    let mark = folder.path().join("child");
    let hangs = script(&folder.path().join("hangs"), &format!("sleep 60 & echo $! > {}; wait", mark.display()));
    let begun = Instant::now();
    let ended = child::run(&mut Command::new(hangs), Duration::from_millis(500));
    assert!(matches!(ended, Err(ChildError::TooLong { .. })), "{ended:?}");
    assert!(begun.elapsed() < Duration::from_secs(10));
    let pid = fs::read_to_string(mark).expect("its child was started");
    let proc = PathBuf::from(format!("/proc/{}/stat", pid.trim()));
    // Gone, or dead and waiting for whoever inherits it.
    let gone = wait_for(PATIENCE, || fs::read_to_string(&proc).map_or(true, |stat| stat.contains(") Z")).then_some(()));
    assert!(gone.is_some(), "its child lives on");
    let failed = child::run(&mut Command::new("false"), Duration::from_secs(10));
    assert!(matches!(failed, Err(ChildError::Failed { .. })), "{failed:?}");
}

#[test]
fn a_reminder_is_spoken_where_that_is_wanted() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let said = desktop.path("spoken");
    let tools = desktop.path("tools");
    fs::create_dir(&tools).expect("a folder");
    script(&tools.join("spd-say"), &format!("for last; do :; done; echo \"$last\" >> {}", said.display()));
    let path = format!("{}:{}", tools.display(), std::env::var("PATH").expect("a path"));
    let poultice = Program::on(&desktop);
    poultice.settings("speech = true\nsleep = \"off\"\n");
    let mut agent = poultice.command();
    agent.args(["agent", "--rehearse", "240"]).env("PATH", path);
    let mut agent = agent.spawn().expect("an agent");
    wait_for(PATIENCE, || (poultice.status()["agent"] == "running").then_some(())).expect("it answers");
    poultice.run(&["start", "cold-20-every-1-2h"]);
    poultice.run(&["apply"]);
    let alarm = wait_for(PATIENCE, || fs::read_to_string(&said).ok().filter(|said| said.contains("Take the ice off")));
    let alarm = alarm.expect("the alarm is spoken");
    assert!(!alarm.contains("Look at your skin"), "what makes no sound isn't spoken: {alarm}");
    poultice.run(&["agent", "--quit"]);
    agent.wait().expect("its end");
}

fn script(path: &Path, text: &str) -> PathBuf {
    fs::write(path, format!("#!/bin/sh\n{text}\n")).expect("the script");
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).expect("it can run");
    path.to_owned()
}
