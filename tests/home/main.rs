//! Poultice at home on the desktop: what it installs, starts with, shows in the tray and answers to.

#[path = "../support/mod.rs"]
mod support;

mod capitals;
mod debian_package;
mod desktop_files;
mod every_language_says_everything;
#[cfg(feature = "window")]
mod file_dialogs;
mod hooks_and_voice;
mod in_the_tray;
mod packages;
mod portal_starts_it_in_a_sandbox;
mod raised_by_name;
mod started_by_the_bus;
mod starts_at_login;
