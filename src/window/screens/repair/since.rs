//! A time of day as it is typed, near a moment that is known.

use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Timelike, Utc};

/// The moment at which it was that time of day nearest to `near`; none where it is no time. Whole minutes are moved, so
/// that the seconds of `near` stay.
pub fn typed(text: &str, near: DateTime<FixedOffset>) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let hour = || NaiveTime::from_hms_opt(text.parse().ok()?, 0, 0);
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok().or_else(hour)?;
    let minutes = |time: NaiveTime| i64::from(time.num_seconds_from_midnight() / 60);
    let shift = (minutes(time) - minutes(near.time()) + 12 * 60).rem_euclid(24 * 60) - 12 * 60;
    Some((near + TimeDelta::minutes(shift)).to_utc())
}
