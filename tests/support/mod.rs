//! A desktop of our own for tests: display, bus, notification server, sound server, all in a temporary folder.
//!
//! A harness shares it with `#[path = "../support/mod.rs"] mod support;`.

// Each harness uses its own part of this.
#![allow(dead_code)]

pub mod desktop;
pub mod file_portal;
pub mod notification_server;
pub mod process;
pub mod program;
pub mod recorder;
pub mod sound;
pub mod sound_asked;
pub mod tray_host;

use std::time::{Duration, Instant};

/// Asks `probe` again and again until it answers or `patience` is over.
pub fn wait_for<T>(patience: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(found) = probe() {
            return Some(found);
        }
        if Instant::now() >= deadline {
            return None;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
