//! A timer that the kernel cancels when the wall clock makes a step, as it does at a resume too.

use std::io;

use rustix::fd::OwnedFd;
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};

/// Calls `on_step` after every step of the wall clock, until it says `false`.
///
/// # Errors
/// When the system gives no further thread or timer.
pub fn watch(on_step: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC)?;
    std::thread::Builder::new().name("clock".into()).stack_size(64 * 1024).spawn(move || {
        loop {
            match wait(&timer) {
                Ok(()) if on_step() => {}
                Ok(()) => return,
                Err(error) => {
                    tracing::warn!(%error, "clock steps are noticed late");
                    return;
                }
            }
        }
    })?;
    Ok(())
}

/// Waits for the next step.
fn wait(timer: &OwnedFd) -> Result<(), Errno> {
    // Never reached: the timer exists to be cancelled.
    let far = Timespec { tv_sec: i64::MAX / 4, tv_nsec: 0 };
    let once = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: far };
    match timerfd_settime(timer, TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET, &once) {
        // Another step came between the last one and this call: the timer is set, and its cancelling was told here.
        Err(Errno::CANCELED) => return Ok(()),
        set => set?,
    };
    loop {
        match rustix::io::read(timer, &mut [0u8; 8]) {
            Err(Errno::INTR) => {}
            Err(Errno::CANCELED) | Ok(_) => return Ok(()),
            Err(error) => return Err(error),
        }
    }
}
