//! A folder with a program in it: no desktop, no bus, nothing of the person who runs the tests.

use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// A folder of its own, and the way to run Poultice in it. Ends the agent it leaves behind.
pub struct Home {
    folder: tempfile::TempDir,
    agents: Vec<Child>,
}

/// What a run brought.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// An own protocol short enough for a test: two applications of five minutes, ten to twenty apart.
pub const SHORT: &str = r#"
id = "short"
name = "Short"
[[phase]]
until = { applications = 2 }
rest = { mins = [10, 20] }
[[phase.step]]
modality = "cold"
mins = 5
"#;

const DEADLINE: Duration = Duration::from_secs(30);

impl Home {
    pub fn new() -> Home {
        Home { folder: tempfile::tempdir().expect("a folder"), agents: Vec::new() }
    }

    /// The folder given as `--dir`.
    pub fn dir(&self) -> PathBuf {
        self.folder.path().join("poultice")
    }

    /// A file in the folder, not in Poultice's own.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.to_str().expect("a plain path").to_owned()
    }

    /// The program without `--dir`.
    pub fn bare(&self, args: &[&str]) -> Command {
        let own = |name: &str| self.folder.path().join(name);
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("poultice"));
        command.args(args).env_clear().stdin(Stdio::null());
        command.env("HOME", own("home")).env("TMPDIR", own("")).env("TZ", "UTC").env("LANG", "C");
        command.env("XDG_CONFIG_HOME", own("config")).env("XDG_DATA_HOME", own("data"));
        // A bus and a sound server that nobody answers at: a test that chimes is a nuisance.
        command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", own("no-bus").display()));
        command.env("PULSE_SERVER", format!("unix:{}", own("no-sound").display()));
        command
    }

    /// The program in its folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = self.bare(args);
        command.arg("--dir").arg(self.dir());
        command
    }

    /// Another program in the same surroundings.
    pub fn around(&self, like: &Command, program: &str, args: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(args).env_clear();
        command.envs(like.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::from(self.command(args).output().expect("the program"))
    }

    /// Runs what must be done.
    pub fn done(&self, args: &[&str]) -> Ran {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{args:?}: {ran:?}");
        ran
    }

    /// The answer in JSON of what must be done.
    pub fn json(&self, args: &[&str]) -> Value {
        let ran = self.done(&[args, &["--json"]].concat());
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{args:?}: {error}: {ran:?}"))
    }

    /// Starts an agent that the test can kill, and waits until it answers.
    pub fn agent(&mut self, args: &[&str]) -> usize {
        let child = self.command(&[&["agent"], args].concat()).spawn().expect("the agent");
        let agent = self.adopt(child);
        until("the agent answers", || (self.json(&["status"])["agent"] == "running").then_some(()));
        agent
    }

    /// Takes over an agent the test started in its own way: it doesn't outlive the test.
    pub fn adopt(&mut self, agent: Child) -> usize {
        self.agents.push(agent);
        self.agents.len() - 1
    }

    /// Kills an agent as a crash or a power cut would.
    pub fn kill(&mut self, agent: usize) {
        self.agents[agent].kill().expect("a running agent");
        self.agents[agent].wait().expect("its end");
    }

    /// Asks an agent to end, as a logout does.
    #[cfg(unix)]
    pub fn terminate(&self, agent: usize) {
        let id = i32::try_from(self.agents[agent].id()).ok().and_then(rustix::process::Pid::from_raw);
        rustix::process::kill_process(id.expect("an id"), rustix::process::Signal::TERM).expect("a running agent");
    }

    /// The exit code of an agent that ends by itself.
    pub fn end_of(&mut self, agent: usize) -> Option<i32> {
        until("the agent ends", || self.agents[agent].try_wait().expect("its end")).code()
    }

    /// The status as soon as it is in one of these states.
    pub fn when(&self, states: &[&str]) -> Value {
        until(&format!("{states:?}"), || {
            let status = self.json(&["status"]);
            states.iter().any(|state| status["state"] == *state).then_some(status)
        })
    }

    pub fn agent_runs(&self) -> bool {
        self.dir().join("agent.sock").exists()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _none_ran = self.command(&["agent", "--quit"]).output();
        for agent in &mut self.agents {
            let _ended = agent.kill();
            let _reaped = agent.wait();
        }
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        Ran {
            code: output.status.code().expect("no signal"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

/// Waits for something that takes real processes their time.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < DEADLINE, "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
