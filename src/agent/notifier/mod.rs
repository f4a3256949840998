//! Shows one notice at a time through the desktop's notification server and tells what the person did with it.
//!
//! It gets plain words and button names, and must know nothing of sessions, reminders or clocks. Nothing here blocks the
//! caller: a worker thread does the talking, and while it talks only the newest wish is kept.

mod mailbox;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as platform;

#[cfg(not(target_os = "linux"))]
mod other;
#[cfg(not(target_os = "linux"))]
use other as platform;

use std::io;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use mailbox::{Mailbox, Wish};

/// Shows notices and takes them back.
pub trait Notifier: Send {
    /// Shows `notice` in place of the one on screen. Returns at once; what became of it comes as [`NotifierEvent`]s.
    fn show(&self, notice: Notice);

    /// Takes the notice off the screen, if there is one. Returns at once.
    fn withdraw(&self);
}

/// What stands in a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// One line, plain text.
    pub title: String,
    /// A few lines, plain text: signs that mean something to the server are escaped on the way.
    pub body: String,
    /// How loudly the desktop shows it. A critical notice never expires by itself.
    pub urgency: Urgency,
    /// The buttons, in the order they are shown.
    pub buttons: Vec<Button>,
    /// The id reported as pressed when the notice itself is clicked. `None`: a click does nothing but dismiss.
    pub default_button: Option<String>,
    /// Whether it stays on screen after a press, until it is withdrawn or replaced.
    pub resident: bool,
}

/// How loudly the desktop shows a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// May be shown quietly.
    Low,
    /// As any other message.
    Normal,
    /// Shown above all else, until answered.
    Critical,
}

/// A button of a [`Notice`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What [`NotifierEvent::Pressed`] carries.
    pub id: String,
    /// What the person reads.
    pub label: String,
}

/// What became of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotifierEvent {
    /// The server took the notice. This also means that it can be reached.
    Shown,
    /// The person pressed a button, or the notice itself where it has a default button.
    Pressed {
        /// The button's id.
        button: String,
    },
    /// The person closed the notice without an answer.
    Dismissed,
    /// Nobody shows notices now: no server, one that doesn't answer, or one that failed. Said once, until it changes.
    Unreachable {
        /// What the system said, for the log.
        why: String,
    },
    /// A server is there (again) and doesn't know our notice: show it again.
    Reachable,
}

/// Who shows notifications here, and what they can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its name.
    pub name: String,
    /// Its version, as it says.
    pub version: String,
    /// What it says it can do, in the words of the Desktop Notifications Specification.
    pub capabilities: Vec<String>,
    /// Whether it shows buttons.
    pub buttons: bool,
}

/// Asks the notification server who it is: the session's, or the one on the D-Bus bus at `address`. Waits for its
/// answer, for a few seconds at most.
///
/// # Errors
/// Why there is no answer, in the system's words.
pub fn server(address: Option<&str>) -> Result<Server, String> {
    platform::server(address)
}

/// The desktop's own notifications. Dropping it takes the notice off the screen.
pub struct DesktopNotifier {
    mailbox: Arc<Mailbox>,
    ended: mpsc::Receiver<()>,
}

/// How long a dropped notifier waits for its notice to be taken away: the process should end even if the server hangs.
const FAREWELL: Duration = Duration::from_millis(500);

impl DesktopNotifier {
    /// Starts the worker thread, which sleeps until the first notice; only then is a server looked for.
    ///
    /// `on_event` is called on a thread of the notifier and should only pass the event on.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn new(on_event: impl Fn(NotifierEvent) + Send + Sync + 'static) -> io::Result<Self> {
        Self::start(None, on_event)
    }

    /// As [`new`](Self::new), on the D-Bus bus at `address` in place of the session's (Linux only; elsewhere it is the
    /// same).
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn at_bus(address: String, on_event: impl Fn(NotifierEvent) + Send + Sync + 'static) -> io::Result<Self> {
        Self::start(Some(address), on_event)
    }

    fn start(address: Option<String>, on_event: impl Fn(NotifierEvent) + Send + Sync + 'static) -> io::Result<Self> {
        let mailbox = Arc::new(Mailbox::default());
        let (ending, ended) = mpsc::channel();
        let theirs = Arc::clone(&mailbox);
        thread::Builder::new().name("notifier".into()).spawn(move || {
            // Dropped when the worker ends in whatever way: that is the message.
            let _ending: mpsc::Sender<()> = ending;
            platform::run(&theirs, address.as_deref(), Arc::new(on_event));
        })?;
        Ok(Self { mailbox, ended })
    }
}

impl Notifier for DesktopNotifier {
    fn show(&self, notice: Notice) {
        self.mailbox.put(Wish::Show(notice));
    }

    fn withdraw(&self) {
        self.mailbox.put(Wish::Withdraw);
    }
}

impl Drop for DesktopNotifier {
    fn drop(&mut self) {
        self.mailbox.close();
        // Either outcome is fine: gone, or too slow to wait for.
        let _ = self.ended.recv_timeout(FAREWELL);
    }
}
