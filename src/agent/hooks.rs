//! Runs the commands that the person set for reminders, each in a thread of its own. Knows no session: facts come as text.

use std::io;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::child;

/// How long a command may take.
pub const WITHIN: Duration = Duration::from_secs(30);

/// Runs commands.
pub trait Hooks: Send {
    /// Runs a program with its arguments, and these facts in its environment. Returns at once.
    fn run(&self, command: &[String], facts: Vec<(&'static str, String)>);
}

/// What became of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HookEvent {
    /// What went wrong; `None` where nothing did.
    pub problem: Option<String>,
}

/// Runs them as processes: directly, never through a shell.
pub struct ProcessHooks {
    tell: Arc<dyn Fn(HookEvent) + Send + Sync>,
}

impl ProcessHooks {
    /// `on_event` is called on a thread of the hook's and should only pass the event on.
    pub fn new(on_event: impl Fn(HookEvent) + Send + Sync + 'static) -> Self {
        ProcessHooks { tell: Arc::new(on_event) }
    }
}

impl Hooks for ProcessHooks {
    fn run(&self, command: &[String], facts: Vec<(&'static str, String)>) {
        let Some((program, args)) = command.split_first() else { return };
        let mut process = Command::new(program);
        // A NUL can't stand in an environment; nothing that is said holds one.
        process.args(args).envs(facts.into_iter().filter(|(_, fact)| !fact.contains('\0')));
        let tell = Arc::clone(&self.tell);
        let started: io::Result<_> =
            thread::Builder::new().name("hook".into()).stack_size(256 * 1024).spawn(move || {
                let problem = child::run(&mut process, WITHIN).err().map(|error| error.to_string());
                tell(HookEvent { problem });
            });
        if let Err(error) = started {
            (self.tell)(HookEvent { problem: Some(error.to_string()) });
        }
    }
}
