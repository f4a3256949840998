//! An agent that panics begins anew, in its own place: its history is kept at every step, so it goes on where it truly
//! is. A panic on a side thread counts as well: an agent without its chime or its notifier would fail in silence.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The variable in which the new process finds the panic's words. Nobody else's business: it isn't passed on to an agent.
pub(super) const WORDS: &str = "POULTICE_BEGUN_AGAIN";

/// From now on, a panic on any thread replaces this process with `program args`, unless the process is younger than
/// `at_least`: what falls at once would only fall again.
///
/// On systems where a process can't be replaced nothing changes.
pub fn begin_again_on_panic(program: PathBuf, args: Vec<OsString>, at_least: Duration) {
    let begun = Instant::now();
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        told(panic);
        if begun.elapsed() >= at_least {
            replace(&program, &args, &panic.to_string());
        }
    }));
}

/// What the agent before this one, in the same process, panicked with.
pub fn panicked_before() -> Option<String> {
    std::env::var(WORDS).ok()
}

#[cfg(unix)]
fn replace(program: &PathBuf, args: &[OsString], words: &str) {
    use std::os::unix::process::CommandExt;
    // Every file and lock of this process closes with it. Where the program is gone, the panic takes its course.
    let error = std::process::Command::new(program).args(args).env(WORDS, words).exec();
    eprintln!("can't begin anew: {error}");
}

#[cfg(not(unix))]
fn replace(_program: &PathBuf, _args: &[OsString], _words: &str) {}
