//! Tells at once when the wall clock was set or the machine woke up. The loop's capped wait remains underneath, for
//! systems that can't tell.

use std::io;

/// Calls `on_change` after every step of the wall clock and every resume, from a thread that otherwise sleeps.
///
/// # Errors
/// When the system gives no further thread or timer.
#[cfg(target_os = "linux")]
pub fn watch(on_change: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    use rustix::io::Errno;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
    };

    let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC)?;
    std::thread::Builder::new().name("clock".into()).stack_size(64 * 1024).spawn(move || {
        // Never reached: the timer exists to be cancelled by a discontinuous change of the clock, which the kernel also
        // signals at a resume.
        let far = Timespec { tv_sec: i64::MAX / 4, tv_nsec: 0 };
        let once = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: far };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        loop {
            if let Err(error) = timerfd_settime(&timer, flags, &once) {
                tracing::warn!(%error, "clock steps are noticed late");
                return;
            }
            match rustix::io::read(&timer, &mut [0u8; 8]) {
                Err(Errno::CANCELED) => {}
                Err(Errno::INTR) => continue,
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "clock steps are noticed late");
                    return;
                }
            }
            if !on_change() {
                return;
            }
        }
    })?;
    Ok(())
}

/// Elsewhere the capped wait notices.
///
/// # Errors
/// Never.
#[cfg(not(target_os = "linux"))]
pub fn watch(_on_change: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    Ok(())
}
