//! The places where the store leans on how `therapy` reads and writes its values.

use crate::therapy::quiet::SleepHours;

/// Reads sleep hours, as in `22:30-07:00`.
pub fn read_sleep(text: &str) -> Option<SleepHours> {
    text.parse().ok()
}

/// Writes sleep hours, as in `22:30-07:00`.
pub fn show_sleep(hours: SleepHours) -> String {
    hours.to_string()
}
