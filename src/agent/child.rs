//! Runs somebody else's program to its end, within a time: never through a shell, and never longer than agreed.

use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Why a program did not do what it should.
#[derive(Debug, thiserror::Error)]
pub enum ChildError {
    /// It can't be started.
    #[error("{program} can't be started: {source}")]
    Start {
        /// The program.
        program: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// It said that it failed.
    #[error("{program} failed: {status}")]
    Failed {
        /// The program.
        program: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// It took too long and was ended.
    #[error("{program} was ended: it took longer than {} s", within.as_secs())]
    TooLong {
        /// The program.
        program: String,
        /// How long it had.
        within: Duration,
    },
}

/// The shortest and the longest wait before looking again whether it has ended.
const LOOK: (Duration, Duration) = (Duration::from_millis(5), Duration::from_millis(200));

/// Runs it with nothing to read and nowhere to write. Blocks until it has ended or was ended, its own children too.
///
/// # Errors
/// [`ChildError`].
pub fn run(command: &mut Command, within: Duration) -> Result<(), ChildError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let failed = |source| ChildError::Start { program: program.clone(), source };
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let mut child = command.spawn().map_err(failed)?;
    let begun = Instant::now();
    let mut wait = LOOK.0;
    loop {
        match child.try_wait().map_err(failed)? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(ChildError::Failed { program, status }),
            None if begun.elapsed() >= within => break,
            None => std::thread::sleep(wait),
        }
        wait = (wait * 2).min(LOOK.1);
    }
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _gone = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    // Where the group is gone already there is nothing left to end.
    let _ended = child.kill().and_then(|()| child.wait());
    Err(ChildError::TooLong { program, within })
}
