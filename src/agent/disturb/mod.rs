//! Whether the desktop is set to "do not disturb", where that can be read. It must not know what that is good for.

use std::sync::Arc;

#[cfg(target_os = "linux")]
mod linux;

/// Whether this system has a way to read it that is built in here.
pub const AVAILABLE: bool = cfg!(target_os = "linux");

/// Keeps an eye on the desktop's "do not disturb".
pub trait DoNotDisturb: Send {
    /// Tells how it stands now, and whenever that changes, for as long as the process lives. Returns at once; doing it
    /// again changes nothing.
    fn watch(&mut self);
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DisturbEvent {
    /// Whether nobody is to be disturbed. Where nothing can be read, everybody may be.
    pub quiet: bool,
}

type Tell = Arc<dyn Fn(DisturbEvent) + Send + Sync>;

/// The desktop's own setting: KDE's, GNOME's and dunst's, on the session bus.
pub struct DesktopDoNotDisturb {
    tell: Tell,
    watching: bool,
}

impl DesktopDoNotDisturb {
    /// Nothing runs until somebody wants to know. `on_event` is called on a thread of its own and should only pass the
    /// event on.
    pub fn new(on_event: impl Fn(DisturbEvent) + Send + Sync + 'static) -> Self {
        DesktopDoNotDisturb { tell: Arc::new(on_event), watching: false }
    }
}

impl DoNotDisturb for DesktopDoNotDisturb {
    fn watch(&mut self) {
        if !std::mem::replace(&mut self.watching, true) {
            start(Arc::clone(&self.tell));
        }
    }
}

#[cfg(target_os = "linux")]
fn start(tell: Tell) {
    let theirs = Arc::clone(&tell);
    let worker = std::thread::Builder::new().name("disturb".into()).spawn(move || linux::run(&*theirs));
    if let Err(error) = worker {
        tracing::warn!(%error, "the desktop's do-not-disturb can't be read");
        tell(DisturbEvent { quiet: false });
    }
}

#[cfg(not(target_os = "linux"))]
fn start(tell: Tell) {
    tell(DisturbEvent { quiet: false });
}
