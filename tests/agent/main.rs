//! The agent under everything that goes wrong around it: kills, full disks, locks, floods, strangers, dead servers.
//!
//! Lines that begin with "figure:" are the figures of each run: `cargo test --test agent -- --nocapture`.

#![cfg(target_os = "linux")]

#[path = "../support/mod.rs"]
mod support;

mod clients_race;
mod do_not_disturb;
mod folders_and_files_in_bad_shape;
mod house;
mod keeps_the_machine_awake;
mod killed_at_every_step;
mod many_are_answered_together;
mod notices_say;
mod notification_servers;
mod other_versions_and_other_agents;
mod panics_and_begins_anew;
mod the_disk_fails;
mod wakes_to_the_right_reminder;
