//! Poultice keeps the rhythm of a cold or heat programme for days.
//!
//! The map of the house; arrows point down only:
//!
//! ```text
//! main ─▶ window, cli ─▶ doctor, share ─▶ agent ─▶ store, export ─▶ therapy
//! ```
//!
//! `therapy` is the domain and knows no clock, file, thread or screen. `agent` is the background process that owns the
//! one running session. `window` and `cli` are its clients, `doctor` looks whether everything around them works, `share`
//! takes the record out and brings it back. `text` holds the words all of them show.

pub mod agent;
pub mod cli;
pub mod doctor;
pub mod export;
pub mod share;
pub mod store;
pub mod text;
pub mod therapy;
#[cfg(feature = "window")]
pub mod window;
