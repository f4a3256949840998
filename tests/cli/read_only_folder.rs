//! A folder on a disk that can't be written to: what is there can be read, and a session goes on in memory.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::support::{Home, Ran};

/// A folder whose agent was killed with ice on, as seen by somebody for whom it is read-only.
struct ReadOnly {
    home: Home,
    unshare: Vec<String>,
}

impl ReadOnly {
    /// `None`, with the reason said, where the system lets nobody make such a view.
    fn new(before: impl FnOnce(&mut Home)) -> Option<ReadOnly> {
        let mut home = Home::new();
        std::fs::create_dir_all(home.dir()).expect("a folder");
        before(&mut home);
        let root = rustix::process::geteuid().is_root();
        let dir = home.dir();
        let view = format!("mount --bind '{0}' '{0}' && mount -o remount,bind,ro '{0}' && exec \"$@\"", dir.display());
        let unshare = ["unshare", if root { "--mount" } else { "--map-root-user" }, "--mount", "sh", "-c", &view, "sh"];
        let unshare: Vec<String> = unshare.map(str::to_owned).to_vec();
        let try_out = Command::new(&unshare[0]).args(&unshare[1..]).args(["test", "!", "-w"]).arg(&dir).output();
        if !try_out.is_ok_and(|done| done.status.success()) {
            println!("skipped: needs util-linux and the right to make a mount namespace");
            return None;
        }
        Some(ReadOnly { home, unshare })
    }

    fn run(&self, args: &[&str]) -> Ran {
        let plain = self.home.command(args);
        let mut inside = Command::new(&self.unshare[0]);
        inside.args(&self.unshare[1..]).arg(plain.get_program()).args(plain.get_args());
        inside.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
        inside.env("PATH", std::env::var_os("PATH").unwrap_or_default()).stdin(Stdio::null());
        Ran::from(inside.output().expect("it runs"))
    }

    fn done(&self, args: &[&str]) -> Ran {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{args:?}: {ran:?}");
        ran
    }

    fn json(&self, args: &[&str]) -> Value {
        let ran = self.done(&[args, &["--json"]].concat());
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{args:?}: {error}: {ran:?}"))
    }
}

impl Drop for ReadOnly {
    fn drop(&mut self) {
        self.run(&["agent", "--quit"]);
    }
}

fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let files = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let mut files: Vec<_> =
        files.filter(|path| path.is_file()).map(|path| (path.clone(), std::fs::read(path).expect("there"))).collect();
    files.sort();
    files
}

#[test]
fn a_session_goes_on_in_memory_and_says_that_it_cannot_be_saved() {
    let Some(disk) = ReadOnly::new(|home| {
        let agent = home.agent(&[]);
        home.done(&["start", "cold-nhs", "--site", "left knee"]);
        home.done(&["apply"]);
        home.kill(agent);
    }) else {
        return;
    };
    let before = files(&disk.home.dir());
    let status = disk.json(&["status"]);
    assert_eq!((&status["state"], &status["agent"]), (&"applying".into(), &"running".into()), "{status}");
    let said = disk.done(&["status"]).out;
    assert!(said.contains("memory") || said.contains("history.db"), "{said}");
    let done = disk.json(&["remove"]);
    assert_eq!(done["state"], "resting", "{done}");
    let said = disk.done(&["pain", "3"]);
    assert!(
        format!("{}{}", said.out, said.err).contains("memory"),
        "every answer says that it is only in memory: {said:?}"
    );
    assert_eq!(files(&disk.home.dir()), before, "nothing of it was touched");

    // For somebody who may write there it is the same agent, not a second one beside it.
    let status = disk.home.json(&["status"]);
    assert_eq!((&status["state"], &status["agent"]), (&"resting".into(), &"running".into()), "{status}");
}

#[test]
fn what_is_there_can_be_read_and_what_cannot_be_written_is_named() {
    let Some(disk) = ReadOnly::new(|home| {
        let agent = home.agent(&[]);
        home.done(&["start", "cold-nhs", "--site", "left knee"]);
        home.done(&["stop"]);
        home.done(&["settings", "set", "volume", "40"]);
        home.done(&["agent", "--quit"]);
        home.end_of(agent);
    }) else {
        return;
    };
    let before = files(&disk.home.dir());
    assert_eq!(disk.json(&["status"])["state"], "idle");
    assert!(disk.done(&["history"]).out.contains("cold-nhs") || disk.done(&["history"]).out.contains("NHS"));
    assert!(disk.done(&["history", "check"]).out.contains("1 session"));
    assert!(disk.done(&["export", "csv"]).err.is_empty());
    assert_eq!(disk.done(&["settings", "get", "volume"]).out.trim(), "40");
    assert!(disk.done(&["protocols", "list"]).out.contains("cold-nhs"));
    assert_eq!(files(&disk.home.dir()), before);

    let refused = disk.run(&["settings", "set", "volume", "50"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("settings.toml") && refused.err.contains("Read-only"), "{refused:?}");
    let doctor = disk.run(&["doctor"]);
    let dir = disk.home.dir().display().to_string();
    assert!(doctor.out.lines().any(|line| line.contains(&dir) && line.contains("Read-only")), "{doctor:?}");

    // Even a new session runs.
    assert_eq!(disk.json(&["start", "cold-nhs"])["state"], "ready");
    assert_eq!(disk.json(&["apply"])["state"], "applying");
    assert_eq!(files(&disk.home.dir()), before);
}
