//! The agent under everything that goes wrong around it: kills, full disks, locks, floods, strangers, dead servers.
//!
//! Lines that begin with "figure:" are the figures of each run: `cargo test --test agent -- --nocapture`.

#![cfg(target_os = "linux")]

#[path = "../support/mod.rs"]
mod support;

mod house;
mod killed_at_every_step;
