//! The background process that owns the one running session: keeps time, keeps the history, reminds.
//!
//! Its rooms know nothing of each other: the loop in [`run`] alone brings sessions, clients, notices and sounds together.

pub mod again;
pub mod autostart;
pub mod awake;
pub mod child;
pub mod chime;
pub mod client;
pub mod clock;
pub mod desk;
pub mod disturb;
mod half;
pub mod hooks;
mod keeper;
mod lean;
pub mod notifier;
pub mod presenter;
pub mod run;
#[cfg(target_os = "linux")]
mod sandbox;
pub mod server;
pub mod speech;
pub mod tray;
mod wake;
pub mod wire;
