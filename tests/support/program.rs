//! The real program on a desktop of the test's own, driven as a person would: by its command line and its buttons.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use poultice::store::{Dirs, HistoryReader};
use poultice::therapy::event::Entry;
use serde_json::Value;

use super::desktop::Desktop;
use super::wait_for;

/// As long as anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// Poultice in one folder of a desktop. The agent it starts ends with it.
pub struct Program<'a> {
    desktop: &'a Desktop,
    folder: PathBuf,
}

impl<'a> Program<'a> {
    /// Nothing is started yet.
    pub fn on(desktop: &'a Desktop) -> Self {
        Program { desktop, folder: desktop.path("poultice") }
    }

    /// The folder it keeps everything in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A command to be given arguments and started.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_poultice"));
        command.arg("--dir").arg(&self.folder).envs(self.desktop.env()).env_remove("POULTICE_DIR").stdin(Stdio::null());
        command
    }

    /// Runs a subcommand, whatever comes of it.
    pub fn try_run(&self, args: &[&str]) -> Output {
        self.command().args(args).output().expect("the program runs")
    }

    /// Runs a subcommand that has to succeed, and gives what it printed.
    pub fn run(&self, args: &[&str]) -> String {
        let done = self.try_run(args);
        assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("text")
    }

    /// Starts an agent in the folder, and waits until it answers.
    pub fn start_agent(&self, args: &[&str]) {
        let mut agent = self.command();
        agent.arg("agent").args(args).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = agent.spawn().expect("the agent starts");
        std::thread::spawn(move || child.wait());
        wait_for(PATIENCE, || (self.status()["agent"] == "running").then_some(())).expect("the agent answers");
    }

    /// `status --json`.
    pub fn status(&self) -> Value {
        serde_json::from_str(&self.run(&["status", "--json"])).expect("JSON")
    }

    /// The state of the session.
    pub fn state(&self) -> String {
        self.status()["state"].as_str().expect("a state").to_owned()
    }

    /// Waits until the session is in this state.
    pub fn wait_for_state(&self, state: &str) {
        let reached = wait_for(PATIENCE, || (self.state() == state).then_some(()));
        assert!(reached.is_some(), "not {state} but {}", self.status());
    }

    /// Everything that happened in the newest session.
    pub fn log(&self) -> Vec<Entry> {
        let dirs = Dirs::in_one(&self.folder).expect("a folder");
        let reader = HistoryReader::open_read_only(&dirs.history_file()).expect("readable").expect("a history");
        reader.open_session().expect("readable").expect("a session").1
    }

    /// Writes the settings before anything is started.
    pub fn settings(&self, text: &str) {
        std::fs::create_dir_all(&self.folder).expect("a folder");
        std::fs::write(self.folder.join("settings.toml"), text).expect("the settings are written");
    }

    /// The agent's process.
    pub fn agent_pid(&self) -> i32 {
        let found =
            Command::new("pgrep").arg("-f").arg(format!("poultice.* agent.*{}", self.folder.display())).output();
        let text = String::from_utf8(found.expect("pgrep runs").stdout).expect("text");
        let other = || {
            let pattern = format!("{}.*agent", self.folder.display());
            let found = Command::new("pgrep").arg("-f").arg(pattern).output().expect("pgrep runs");
            String::from_utf8(found.stdout).expect("text")
        };
        let text = if text.trim().is_empty() { other() } else { text };
        text.split_whitespace().next().and_then(|pid| pid.parse().ok()).expect("an agent runs")
    }

    /// Kills the agent as a crash would.
    pub fn kill_agent(&self) {
        let pid = self.agent_pid().to_string();
        assert!(Command::new("kill").args(["-9", &pid]).status().expect("kill runs").success());
    }
}

impl Drop for Program<'_> {
    fn drop(&mut self) {
        let _ended = self.command().args(["agent", "--quit"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}
