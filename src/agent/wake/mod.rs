//! Tells at once when the wall clock was set or the machine woke up: a timer of the kernel's, and logind. The loop's
//! capped wait remains underneath, for systems that can't tell.

#[cfg(target_os = "linux")]
mod logind;
#[cfg(target_os = "linux")]
mod timer;

use std::io;

/// Calls `on_change` after every step of the wall clock and every resume, from threads that otherwise sleep, until it
/// says `false`. One resume may be told twice.
///
/// # Errors
/// When the system gives no further thread or timer.
#[cfg(target_os = "linux")]
pub fn watch(on_change: impl Fn() -> bool + Clone + Send + 'static) -> io::Result<()> {
    timer::watch(on_change.clone())?;
    logind::watch(on_change)
}

/// Elsewhere the capped wait notices.
///
/// # Errors
/// Never.
#[cfg(not(target_os = "linux"))]
pub fn watch(_on_change: impl Fn() -> bool + Clone + Send + 'static) -> io::Result<()> {
    Ok(())
}
