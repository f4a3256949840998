//! Has the desktop start the agent at login, or not. It must not know when that makes sense.

#[cfg(target_os = "linux")]
mod portal;
#[cfg(target_os = "linux")]
mod xdg;
#[cfg(target_os = "linux")]
pub use portal::PortalAutostart;
#[cfg(target_os = "linux")]
pub use xdg::XdgAutostart;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

#[cfg(target_os = "linux")]
use super::sandbox::in_sandbox;

/// Whether this system has a way that is built in here.
pub const AVAILABLE: bool = cfg!(target_os = "linux");

/// Starts the agent with the person's next login, or doesn't.
pub trait Autostart: Send {
    /// Sees to it that the agent starts at login, or that it doesn't. Doing it again changes nothing.
    ///
    /// # Errors
    /// [`AutostartError`]; what was there is as it was. Where the person is asked first, what they say comes later.
    fn set(&self, on: bool) -> Result<(), AutostartError>;
}

/// What became of it, where that took longer than a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutostartEvent {
    /// Why it isn't as it was asked for, if it isn't.
    pub problem: Option<String>,
}

/// Where [`AutostartEvent`]s go: called on a thread of their own, to pass them on.
pub type Tell = Arc<dyn Fn(AutostartEvent) + Send + Sync>;

/// Why the agent won't start at login.
#[derive(Debug, thiserror::Error)]
pub enum AutostartError {
    /// Not on this system, or not for this agent.
    #[error("not available here")]
    NotHere,
    /// The person, or the desktop for them, said no.
    #[error("the desktop's settings don't allow it")]
    Refused,
    /// The portal can't be asked.
    #[error("the desktop can't be asked: {why}")]
    Portal {
        /// What the system said.
        why: String,
    },
    /// The program's path can't stand in a desktop file.
    #[error("{}: such a path can't be started at login", program.display())]
    Path {
        /// The path.
        program: PathBuf,
    },
    /// The file can't be read, written or removed.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// For systems without a way, for rehearsals and agents of a folder: says so where it is wanted.
pub struct NoAutostart;

impl Autostart for NoAutostart {
    fn set(&self, on: bool) -> Result<(), AutostartError> {
        if on { Err(AutostartError::NotHere) } else { Ok(()) }
    }
}

/// The way of this system for the agent of `program`.
pub fn of_system(program: PathBuf, tell: Tell) -> Box<dyn Autostart> {
    #[cfg(target_os = "linux")]
    if in_sandbox() {
        return Box::new(PortalAutostart::new(tell));
    } else if let Some(found) = XdgAutostart::of_person(program) {
        return Box::new(found);
    }
    #[cfg(not(target_os = "linux"))]
    drop((program, tell));
    Box::new(NoAutostart)
}
