//! Sleep hours, in local time.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

pub use super::night::next_local;

/// The hours of every night in which no application is proposed. They may pass midnight, are never empty, and never
/// the whole day. Written `22:30-07:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SleepHours {
    from: NaiveTime,
    to: NaiveTime,
}

/// Why a text is no [`SleepHours`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SleepHoursError {
    /// Not two times of day with a dash between.
    #[error("not two times of day, as in 22:30-07:00")]
    Form,
    /// Both times are the same, which might mean no night or no day.
    #[error("both times are the same")]
    Empty,
}

impl SleepHours {
    /// From a time of day to another, the next day's where it is not later.
    ///
    /// # Errors
    ///
    /// [`SleepHoursError::Empty`] if both are the same.
    pub fn new(from: NaiveTime, to: NaiveTime) -> Result<Self, SleepHoursError> {
        if from == to { Err(SleepHoursError::Empty) } else { Ok(SleepHours { from, to }) }
    }

    /// When sleep begins.
    pub fn from(self) -> NaiveTime {
        self.from
    }

    /// When sleep ends.
    pub fn to(self) -> NaiveTime {
        self.to
    }

    /// Whether the person sleeps at `time`; the first moment is sleep, the last is waking.
    pub fn contains(self, time: NaiveTime) -> bool {
        if self.from < self.to { self.from <= time && time < self.to } else { self.from <= time || time < self.to }
    }

    /// The minutes of a day of 24 hours in which the person is awake.
    pub fn waking_mins(self) -> u32 {
        const DAY_SECS: u32 = 24 * 60 * 60;
        let (from, to) = (self.from.num_seconds_from_midnight(), self.to.num_seconds_from_midnight());
        (from + DAY_SECS - to) % DAY_SECS / 60
    }
}

impl Default for SleepHours {
    /// 22:30 to 07:00.
    fn default() -> Self {
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
        SleepHours { from: time(22, 30), to: time(7, 0) }
    }
}

impl fmt::Display for SleepHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from.format("%H:%M"), self.to.format("%H:%M"))
    }
}

impl FromStr for SleepHours {
    type Err = SleepHoursError;

    /// Reads two times of day with a hyphen or an en dash between, each as people type them: `22:30`, `22.30`, `2230`,
    /// or `22`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (from, to) = text.split_once(['-', '–']).ok_or(SleepHoursError::Form)?;
        let time = |text: &str| time_of_day(text).ok_or(SleepHoursError::Form);
        SleepHours::new(time(from)?, time(to)?)
    }
}

/// A time of day as people type it: `22:30`, `22.30`, `2230`, or `22`; `None` where it is none.
pub fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, minute)) => (hour, Some(minute)),
        // Without a sign between, the last two of three or four digits are the minutes.
        None if text.len() > 2 => text.split_at_checked(text.len() - 2).map(|(hour, minute)| (hour, Some(minute)))?,
        None => (text, None),
    };
    NaiveTime::from_hms_opt(digits(hour, 1..=2)?, minute.map_or(Some(0), |minute| digits(minute, 2..=2))?, 0)
}

fn digits(text: &str, many: RangeInclusive<usize>) -> Option<u32> {
    let all = many.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| text.parse().ok())?
}

impl TryFrom<String> for SleepHours {
    type Error = SleepHoursError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<SleepHours> for String {
    fn from(hours: SleepHours) -> String {
        hours.to_string()
    }
}
