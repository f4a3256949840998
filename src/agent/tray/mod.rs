//! Shows how it stands in the desktop's tray, with a menu, and tells what the person picked.
//!
//! It gets plain words and button names, and must know nothing of sessions. Nothing here blocks the caller: a worker
//! thread does the talking. No tray is no error, and one that appears later is joined.

mod sign;

#[cfg(target_os = "linux")]
mod item;
#[cfg(target_os = "linux")]
use item as platform;

#[cfg(not(target_os = "linux"))]
mod none;
#[cfg(not(target_os = "linux"))]
use none as platform;

use std::io;
use std::sync::mpsc::{Sender, channel};
use std::thread;

pub use sign::Sign;

use super::notifier::Button;

/// Whether this system's tray is spoken to.
pub const AVAILABLE: bool = cfg!(target_os = "linux");

/// Shows one icon.
pub trait Tray: Send {
    /// Shows this in place of what was there; `None` takes the icon away. Returns at once.
    fn show(&self, view: Option<TrayView>);
}

/// What stands in the tray.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    /// The picture.
    pub sign: Sign,
    /// How it stands, in one line of plain text.
    pub title: String,
    /// What more there is to say, plain text; may be empty.
    pub body: String,
    /// The menu, from the top.
    pub buttons: Vec<Button>,
    /// The id reported when the icon itself is clicked.
    pub default_button: String,
    /// Whether the person is waited for: a tray that hides icons shows this one.
    pub urgent: bool,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayEvent {
    /// The id of the button.
    pub button: String,
}

/// The tray of the desktop. Dropping it takes the icon away.
pub struct DesktopTray {
    views: Sender<Option<TrayView>>,
}

impl DesktopTray {
    /// Starts the worker thread, which sleeps until there is something to show; only then is a tray looked for.
    ///
    /// `on_event` is called on a thread of the tray and should only pass the event on.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn new(on_event: impl Fn(TrayEvent) + Send + Sync + 'static) -> io::Result<Self> {
        let (views, inbox) = channel();
        let worker = thread::Builder::new().name("tray".into());
        worker.spawn(move || platform::run(&inbox, &std::sync::Arc::new(on_event)))?;
        Ok(Self { views })
    }
}

impl Tray for DesktopTray {
    fn show(&self, view: Option<TrayView>) {
        // The worker only ends when this side does.
        let _ = self.views.send(view);
    }
}
