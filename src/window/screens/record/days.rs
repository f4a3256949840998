//! Where the days begin that the plot names: at local midnights, whatever summer time does.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use crate::text::clock::Clock12Or24;
use crate::therapy::quiet::next_local;

/// A day's beginning and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayMark {
    /// Its local midnight; for the first day the moment from which its name has room, never before that midnight.
    pub at: DateTime<Utc>,
    /// As the clock writes it: Thu 19.
    pub name: String,
}

/// More names than that are no help.
const MOST: usize = 9;

/// The days from `start` to `end`, the first one too; each name takes `room` hours, and where many days share the plot
/// only some are named.
pub fn days(start: DateTime<Utc>, end: DateTime<Utc>, room: f64, clock: &Clock12Or24) -> Vec<DayMark> {
    let next = |at: &DateTime<Utc>| next_local(clock.zone(), *at, NaiveTime::MIN);
    let before = Some(start - TimeDelta::hours(49));
    let midnights = std::iter::successors(before, |at| Some(next(at))).skip(1);
    let beginnings: Vec<DateTime<Utc>> =
        midnights.take_while(|at| *at <= end).filter(|at| next(at) > start).take(400).collect();
    let every = (room / 24.0).ceil().max(1.0).max((beginnings.len() as f64 / MOST as f64).ceil()) as usize;
    let mut days: Vec<DayMark> =
        beginnings.iter().step_by(every).map(|at| DayMark { at: *at, name: clock.day(*at) }).collect();
    // The first day began before the person did: its name stands where they begin, or as much earlier as it needs.
    let needs = TimeDelta::seconds((room * 3600.0) as i64);
    let latest = days.get(1).map_or(start, |second| start.min(second.at - needs));
    if let Some(first) = days.first_mut() {
        first.at = first.at.max(latest);
    }
    days
}
