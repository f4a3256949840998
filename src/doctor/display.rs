//! The display, without which there is no window.

use super::{Check, Kind};
use crate::t;

/// Whether there is one.
pub fn check() -> Vec<Check> {
    vec![if has_display() {
        Check::fine(Kind::Display, t!("doctor-display-fine"))
    } else {
        Check::warning(Kind::Display, t!("doctor-display-none"), t!("doctor-display-todo"))
    }]
}

/// Whether the environment names a display.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}

/// Whether there is a display: these systems always have one.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn has_display() -> bool {
    true
}
