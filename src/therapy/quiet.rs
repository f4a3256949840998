//! Sleep hours in local time.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// TMP
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SleepHours {
    /// from
    pub from: NaiveTime,
    /// to
    pub to: NaiveTime,
}

impl Default for SleepHours {
    fn default() -> Self {
        SleepHours { from: NaiveTime::from_hms_opt(22, 30, 0).unwrap(), to: NaiveTime::from_hms_opt(7, 0, 0).unwrap() }
    }
}
impl SleepHours {
    /// contains
    pub fn contains(&self, t: NaiveTime) -> bool {
        if self.from < self.to { self.from <= t && t < self.to } else { self.from <= t || t < self.to }
    }
}
