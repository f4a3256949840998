//! Plays one of three short sounds.
//!
//! It must know nothing of why. Nothing here blocks the caller, and the sound system is only connected to while a sound
//! plays: no device, no server or a hung one is told as an event, never as an error.

mod sound;

#[cfg(target_os = "linux")]
mod pulse;
#[cfg(target_os = "linux")]
use pulse as platform;

#[cfg(not(target_os = "linux"))]
mod device;
#[cfg(not(target_os = "linux"))]
use device as platform;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

pub use sound::Sound;

/// Plays sounds.
pub trait Chime: Send {
    /// Plays `sound` at `volume_percent` (0 to 100; more is taken as 100, and 0 plays nothing). Returns at once.
    ///
    /// A sound that is being played is finished first; of those asked for meanwhile only the newest follows.
    fn play(&self, sound: Sound, volume_percent: u8);
}

/// What the caller should know about a sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChimeEvent {
    /// Nothing was heard: no sound server, no device, or no answer. Said once, until a sound has played again.
    Silent {
        /// What the system said, for the log.
        why: String,
    },
    /// A sound has played again.
    Heard,
}

/// The computer's own loudspeaker.
pub struct DesktopChime {
    orders: mpsc::Sender<Order>,
}

struct Order {
    sound: Sound,
    volume_percent: u8,
}

impl DesktopChime {
    /// Starts the worker thread, which sleeps until a sound is asked for.
    ///
    /// `on_event` is called on the worker thread and should only pass the event on.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn new(on_event: impl Fn(ChimeEvent) + Send + 'static) -> io::Result<Self> {
        Self::start(None, on_event)
    }

    /// As [`new`](Self::new), on the sound server listening at `socket` (Linux only; elsewhere it is the same).
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn at_server(socket: PathBuf, on_event: impl Fn(ChimeEvent) + Send + 'static) -> io::Result<Self> {
        Self::start(Some(socket), on_event)
    }

    fn start(socket: Option<PathBuf>, on_event: impl Fn(ChimeEvent) + Send + 'static) -> io::Result<Self> {
        let (orders, inbox) = mpsc::channel();
        let worker = thread::Builder::new().name("chime".into());
        worker.spawn(move || serve(&inbox, socket.as_deref(), &on_event))?;
        Ok(Self { orders })
    }
}

impl Chime for DesktopChime {
    fn play(&self, sound: Sound, volume_percent: u8) {
        if volume_percent > 0 {
            // The worker only ends when this side does.
            let _ = self.orders.send(Order { sound, volume_percent });
        }
    }
}

fn serve(inbox: &mpsc::Receiver<Order>, server: Option<&Path>, on_event: &dyn Fn(ChimeEvent)) {
    let mut told = false;
    while let Ok(first) = inbox.recv() {
        // What came in while the last sound played is stale, but for the newest.
        let order = inbox.try_iter().last().unwrap_or(first);
        match sound::load(order.sound, order.volume_percent).and_then(|pcm| platform::play(&pcm, server)) {
            Ok(()) if told => {
                told = false;
                on_event(ChimeEvent::Heard);
            }
            Ok(()) => {}
            Err(why) if !told => {
                told = true;
                on_event(ChimeEvent::Silent { why });
            }
            Err(why) => tracing::debug!(%why, "still no sound"),
        }
    }
}
