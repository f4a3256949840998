//! Sleep hours on the wall clock of a zone: when a person sleeps next, and when they wake.
//!
//! Local times that a summer-time change skips or repeats are met both ways: a skipped one is the moment of the change,
//! a repeated one its first occurrence.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::quiet::SleepHours;
use super::timeline::Zone;

impl SleepHours {
    /// Whether the person is taken to be asleep at `wall`.
    pub fn asleep(&self, zone: &dyn Zone, wall: DateTime<Utc>) -> bool {
        self.contains(wall.with_timezone(&zone.offset_at(wall)).time())
    }

    /// When the sleep hours begin next, after `wall`.
    pub fn next_sleep(&self, zone: &dyn Zone, wall: DateTime<Utc>) -> DateTime<Utc> {
        self.next(zone, wall, self.from(), true)
    }

    /// When the sleep hours end next, after `wall`.
    pub fn next_wake(&self, zone: &dyn Zone, wall: DateTime<Utc>) -> DateTime<Utc> {
        self.next(zone, wall, self.to(), false)
    }

    /// The first `time` after `wall` from which on the person sleeps, or doesn't. A clock that jumps over the whole
    /// night, or over the whole day between two nights, jumps over both its ends.
    fn next(&self, zone: &dyn Zone, wall: DateTime<Utc>, time: NaiveTime, asleep: bool) -> DateTime<Utc> {
        let mut at = next_local(zone, wall, time);
        for _ in 0..JUMPS_IN_A_ROW {
            if self.asleep(zone, at) == asleep {
                break;
            }
            at = next_local(zone, at, time);
        }
        at
    }
}

/// More clock changes than any zone ever had on days in a row.
const JUMPS_IN_A_ROW: u32 = 4;

/// The first moment after `wall` at which the local clock shows `time`, or jumps over it.
pub fn next_local(zone: &dyn Zone, wall: DateTime<Utc>, time: NaiveTime) -> DateTime<Utc> {
    let today = wall.with_timezone(&zone.offset_at(wall)).date_naive();
    // A zone can skip a whole day: three days ahead there is always one that has the hour.
    (-1..=3)
        .filter_map(|days| today.checked_add_signed(TimeDelta::days(days)))
        .flat_map(|day| on_local(zone, day.and_time(time)))
        .find(|at| *at > wall)
        .unwrap_or(wall + TimeDelta::days(1))
}

/// The moments at which the local clock shows `local`: one, two where it is set back, or that of the jump over it.
fn on_local(zone: &dyn Zone, local: chrono::NaiveDateTime) -> impl Iterator<Item = DateTime<Utc>> {
    let guess = local.and_utc();
    let around = [guess - TimeDelta::hours(26), guess + TimeDelta::hours(26)].map(|at| zone.offset_at(at));
    let shows = |at: &DateTime<Utc>| at.with_timezone(&zone.offset_at(*at)).naive_local() == local;
    let candidates = around.map(|offset| guess - TimeDelta::seconds(i64::from(offset.local_minus_utc())));
    let (first, last) = (candidates[0].min(candidates[1]), candidates[0].max(candidates[1]));
    let (early, late) = (shows(&first).then_some(first), (last != first && shows(&last)).then_some(last));
    let jumped = (early.is_none() && late.is_none()).then(|| change_between(zone, first, last));
    [early, late, jumped].into_iter().flatten()
}

/// The moment, to the second, at which the offset changes between two moments.
fn change_between(zone: &dyn Zone, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
    let old = zone.offset_at(before);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + (after - before) / 2;
        if zone.offset_at(middle) == old { before = middle } else { after = middle }
    }
    DateTime::from_timestamp(after.timestamp(), 0).unwrap_or(after)
}
