//! Times and spans as people read them.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Datelike, FixedOffset, Utc, Weekday};

use crate::t;
use crate::therapy::timeline::{Zone, whole_minutes};

/// Writes clock times the way the person's own clock shows them: in their zone, 24 hours or 12.
#[derive(Clone)]
pub struct Clock12Or24 {
    zone: Arc<dyn Zone>,
    twelve: bool,
}

impl Clock12Or24 {
    /// In this zone, 24 hours.
    pub fn new(zone: Arc<dyn Zone>) -> Self {
        Clock12Or24 { zone, twelve: false }
    }

    /// In this zone, in the form the environment's locale uses for times.
    pub fn of_environment(zone: Arc<dyn Zone>) -> Self {
        let locale = ["LC_ALL", "LC_TIME", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        Clock12Or24 { zone, twelve: locale.is_some_and(|locale| twelve_hour(&locale)) }
    }

    /// The zone it writes times of.
    pub fn zone(&self) -> &dyn Zone {
        &*self.zone
    }

    /// The local time.
    pub fn local(&self, wall: DateTime<Utc>) -> DateTime<FixedOffset> {
        wall.with_timezone(&self.zone.offset_at(wall))
    }

    /// A time of day: 14:20, or 2:20 PM.
    pub fn time(&self, wall: DateTime<Utc>) -> String {
        self.local(wall).format(if self.twelve { "%-I:%M %p" } else { "%H:%M" }).to_string()
    }

    /// A time with its day where that isn't today: Fri 14:20.
    pub fn day_time(&self, wall: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let (local, today) = (self.local(wall), self.local(now).date_naive());
        let time = self.time(wall);
        if local.date_naive() == today { time } else { format!("{} {time}", weekday(&local)) }
    }

    /// A day: Thu 19.
    pub fn day(&self, wall: DateTime<Utc>) -> String {
        let local = self.local(wall);
        t!("clock-day", weekday = weekday(&local), day = local.day())
    }

    /// A day of the week: Thu.
    pub fn weekday(&self, wall: DateTime<Utc>) -> String {
        weekday(&self.local(wall))
    }
}

/// Longer spans are told in days.
pub const MOST_IN_HOURS: u64 = 72;

/// A countdown: 12:34, or 1:02:34 from an hour on.
pub fn countdown(span: Duration) -> String {
    let secs = span.as_secs();
    let (hours, mins, secs) = (secs / 3600, secs / 60 % 60, secs % 60);
    if hours > 0 { format!("{hours}:{mins:02}:{secs:02}") } else { format!("{mins:02}:{secs:02}") }
}

/// A span in words: 20 min, 1 h 20 min, 31 h, and over 72 hours 4 days. Minutes are rounded; of hours and days the
/// whole ones are told.
pub fn span(span: Duration) -> String {
    let mins = whole_minutes(span);
    match (mins / 60, mins % 60) {
        (hours, _) if hours > MOST_IN_HOURS => {
            let days: u64 = hours / 24;
            t!("span-days", days = days)
        }
        (0, mins) => t!("span-mins", mins = mins),
        (hours, 0) => t!("span-hours", hours = hours),
        (hours, _) if hours >= 24 => t!("span-hours", hours = hours),
        (hours, mins) => t!("span-hours-mins", hours = hours, mins = mins),
    }
}

fn weekday(local: &DateTime<FixedOffset>) -> String {
    match local.weekday() {
        Weekday::Mon => t!("weekday-mon"),
        Weekday::Tue => t!("weekday-tue"),
        Weekday::Wed => t!("weekday-wed"),
        Weekday::Thu => t!("weekday-thu"),
        Weekday::Fri => t!("weekday-fri"),
        Weekday::Sat => t!("weekday-sat"),
        Weekday::Sun => t!("weekday-sun"),
    }
}

/// The regions whose everyday clock has twelve hours.
fn twelve_hour(locale: &str) -> bool {
    let region = locale.split(['.', '@']).next().and_then(|name| name.split(['_', '-']).nth(1)).unwrap_or_default();
    matches!(region, "US" | "CA" | "AU" | "NZ" | "PH" | "IN" | "EG" | "SA" | "CO" | "PK" | "MY")
}
