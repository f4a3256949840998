//! A desktop of our own for tests: display, bus, notification server, sound server, all in a temporary folder.
//!
//! A harness shares it with `#[path = "../support/mod.rs"] mod support;`.

// Each harness uses its own part of this.
#![allow(dead_code)]

pub mod crowd;
pub mod desktop;
pub mod file_portal;
pub mod notification_server;
pub mod portal;
pub mod process;
pub mod program;
pub mod recorder;
pub mod screen_reader;
pub mod service;
pub mod sound;
pub mod sound_asked;
pub mod tray_host;
mod wait;

pub use wait::wait_for;
