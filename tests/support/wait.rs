//! Patience with real processes: asking until it is so, never sleeping for a fixed time.

use std::time::{Duration, Instant};

/// Asks `probe` again and again until it answers or `patience` is over.
pub fn wait_for<T>(patience: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(found) = probe() {
            return Some(found);
        }
        if Instant::now() >= deadline {
            return None;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
