//! The agent's notifier and chime on real parts: a bus, dunst on a display, PulseAudio.

#[path = "../support/mod.rs"]
mod support;

mod chime_is_heard;
mod notice_on_dunst;
mod server_trouble;
mod watched;
