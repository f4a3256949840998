//! Helper processes that end with the test, however it ends, and the tools they need.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::wait_for;

/// A child process that is ended when dropped, and by the kernel when the test dies first.
pub struct Helper {
    child: Child,
}

impl Helper {
    /// Starts `program`. Its output goes where `configure` says, or nowhere.
    pub fn start(program: &str, configure: impl FnOnce(&mut Command) -> &mut Command) -> io::Result<Self> {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", program]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        configure(&mut command);
        Ok(Self { child: command.spawn()? })
    }

    /// The process itself, for its output and id.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Stops its execution without ending it: it hangs, as seen from outside.
    pub fn freeze(&self) {
        self.signal(rustix::process::Signal::STOP);
    }

    /// Lets a frozen one go on.
    pub fn thaw(&self) {
        self.signal(rustix::process::Signal::CONT);
    }

    /// Ends it at once, as a crash would.
    pub fn crash(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    fn signal(&self, signal: rustix::process::Signal) {
        let pid = i32::try_from(self.child.id()).ok().and_then(rustix::process::Pid::from_raw);
        if let Some(pid) = pid {
            let _ = rustix::process::kill_process(pid, signal);
        }
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        // Politely first: Xvfb leaves its lock behind when killed.
        self.signal(rustix::process::Signal::TERM);
        self.thaw();
        let gone = wait_for(Duration::from_secs(2), || self.child.try_wait().ok().flatten());
        if gone.is_none() {
            self.crash();
        }
    }
}

/// Finds a program on the path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| Path::is_file(file))
}

/// Finds a program that is not on the path, in one of its places; says which package is missing as [`all_there`] does.
pub fn find_at(places: &[&str], package: &str) -> Option<PathBuf> {
    let found = places.iter().map(PathBuf::from).find(|file| file.is_file());
    if found.is_none() {
        missing(package);
    }
    found
}

/// Whether all programs, given as (program, Debian package), are there. Says which package is missing.
///
/// # Panics
/// With `POULTICE_REQUIRE_DESKTOP=1` a missing one is a failure.
pub fn all_there(needed: &[(&str, &str)]) -> bool {
    let Some((_, package)) = needed.iter().find(|(program, _)| find(program).is_none()) else { return true };
    missing(package);
    false
}

fn missing(package: &str) {
    assert!(std::env::var_os("POULTICE_REQUIRE_DESKTOP").is_none_or(|v| v != "1"), "needs {package}");
    println!("skipped: needs {package}");
}
