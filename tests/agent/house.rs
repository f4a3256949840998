//! A folder with an agent in it that can be killed, strangled and asked, without a desktop around it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, ExitStatus, Stdio};
use std::time::Duration;

use poultice::agent::client::{AgentAddress, Client};
use poultice::agent::clock::Clock;
use poultice::agent::wire::{ProblemKind, Reply, Snapshot};
use poultice::store::{Dirs, HistoryReader};
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, Prescription};
use poultice::therapy::event::Entry;
use poultice::therapy::safety::Injury;

use crate::support::wait_for;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_poultice");
/// As long as anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

pub struct House {
    pub dirs: Dirs,
    bus: String,
    system_bus: String,
    sound: String,
    _folder: tempfile::TempDir,
}

/// A running agent. Killed when dropped.
pub struct Agent {
    pub child: Child,
}

impl House {
    /// An empty folder, and neither bus nor sound around it.
    pub fn new() -> House {
        let folder = tempfile::Builder::new().prefix("poultice-agent-").tempdir_in("/tmp").expect("a folder");
        let dirs = Dirs::in_one(folder.path()).expect("a folder");
        dirs.create().expect("it can be made");
        let nowhere = "unix:path=/nowhere".to_owned();
        House { dirs, bus: nowhere.clone(), system_bus: nowhere, sound: "unix:/nowhere".to_owned(), _folder: folder }
    }

    /// On this session bus.
    pub fn on_bus(mut self, address: &str) -> House {
        self.bus = address.to_owned();
        self
    }

    /// On this system bus.
    pub fn on_system_bus(mut self, address: &str) -> House {
        self.system_bus = address.to_owned();
        self
    }

    /// With this sound server.
    pub fn with_sound(mut self, address: &str) -> House {
        self.sound = address.to_owned();
        self
    }

    /// So many times faster than real time.
    pub fn rehearsing(self, speed: u32) -> House {
        Clock::rehearse(&self.dirs.rehearsal_file(), speed).expect("written");
        self
    }

    pub fn folder(&self) -> &Path {
        &self.dirs.data_dir
    }

    pub fn address(&self) -> AgentAddress {
        let args = vec!["--dir".to_owned(), self.folder().display().to_string()];
        AgentAddress { dirs: self.dirs.clone(), program: PathBuf::from(PROGRAM), args }
    }

    /// The program in this folder, to be given arguments; inside `wrapper`, where there is one.
    pub fn command(&self, wrapper: &[&str]) -> Process {
        let mut words = wrapper.iter().copied().chain([PROGRAM]);
        let mut command = Process::new(words.next().expect("a program"));
        command.args(words).arg("--dir").arg(self.folder());
        self.surround(&mut command);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Has a program find these buses and this sound, and nothing of the machine's own.
    pub fn surround(&self, command: &mut Process) {
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.bus).env("DBUS_SYSTEM_BUS_ADDRESS", &self.system_bus);
        command.env("PULSE_SERVER", &self.sound).env("TZ", "UTC").env_remove("POULTICE_DIR").env_remove("DISPLAY");
    }

    /// An agent that may not be up yet.
    pub fn spawn(&self, wrapper: &[&str]) -> Agent {
        let child = self.command(wrapper).arg("agent").spawn().expect("the agent starts");
        Agent { child }
    }

    /// An agent that answers.
    pub fn start(&self, wrapper: &[&str]) -> Agent {
        let mut agent = self.spawn(wrapper);
        let up = wait_for(PATIENCE, || match agent.ended() {
            Some(status) => panic!("the agent ended: {status}"),
            None => Client::connect(&self.address()).ok(),
        });
        assert!(up.is_some(), "the agent does not answer");
        agent
    }

    pub fn client(&self) -> Client {
        Client::connect(&self.address()).expect("an agent")
    }

    pub fn snapshot(&self) -> Snapshot {
        self.client().snapshot().expect("an answer")
    }

    /// What the agent says of this kind of problem.
    pub fn problem(&self, kind: ProblemKind) -> Option<String> {
        self.snapshot().problems.into_iter().find(|problem| problem.kind == kind).map(|problem| problem.detail)
    }

    /// Waits for a problem of this kind, or for its end.
    pub fn wait_for_problem(&self, kind: ProblemKind, there: bool) -> Option<String> {
        let seen = wait_for(PATIENCE, || Some(self.problem(kind)).filter(|problem| problem.is_some() == there));
        seen.unwrap_or_else(|| panic!("{kind:?} there: {}", !there))
    }

    /// The newest session in the history.
    pub fn log(&self) -> Vec<Entry> {
        let reader = HistoryReader::open_read_only(&self.dirs.history_file()).expect("readable");
        let session = reader.and_then(|reader| reader.open_session().expect("readable"));
        session.map(|(_, log)| log).unwrap_or_default()
    }
}

impl Agent {
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("a child")
    }

    /// The agent itself where it runs inside something else.
    pub fn pid(&self) -> u32 {
        let own = self.child.id();
        let children = std::fs::read_to_string(format!("/proc/{own}/task/{own}/children")).unwrap_or_default();
        children.split_whitespace().next().and_then(|pid| pid.parse().ok()).unwrap_or(own)
    }

    /// As a crash would.
    pub fn kill(&mut self) {
        if self.ended().is_some() {
            return;
        }
        let pid = i32::try_from(self.pid()).ok().and_then(rustix::process::Pid::from_raw).expect("a process");
        let _gone_already = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        let _status = self.child.wait();
    }

    /// So many threads and open files.
    pub fn threads_and_files(&self) -> (usize, usize) {
        let count = |what: &str| std::fs::read_dir(format!("/proc/{}/{what}", self.pid())).map_or(0, Iterator::count);
        (count("task"), count("fd"))
    }

    /// What its threads are called.
    pub fn thread_names(&self) -> Vec<String> {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.pid())).into_iter().flatten().flatten();
        let name = |task: std::fs::DirEntry| std::fs::read_to_string(task.path().join("comm")).unwrap_or_default();
        tasks.map(name).map(|name| name.trim().to_owned()).collect()
    }

    /// The most memory it ever had, in KiB.
    pub fn peak_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The default programme.
pub fn start() -> Command {
    let protocol = builtin::find("cold-20-every-1-2h").expect("built in").clone();
    let injury = Injury::Neither;
    Command::Start(Box::new(Prescription { protocol, onset: None, site: "lower back".to_owned(), injury }))
}

pub const APPLY: Command = Command::Apply { modality: None, minutes: None };

pub fn pain(note: &str) -> Command {
    Command::LogPain { score: 4, when: None, note: note.to_owned() }
}

/// The answer to a command that has to be carried out.
pub fn done(reply: Reply) -> Snapshot {
    match reply {
        Reply::Done { snapshot, .. } => *snapshot,
        other => panic!("not done: {other:?}"),
    }
}

/// A percentile of durations, in milliseconds.
pub fn percentile_ms(times: &mut [Duration], percent: usize) -> f64 {
    times.sort();
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}
