//! Quiet hours live on local wall time, therapy on elapsed time: summer time, zones that jump, travel, leap days.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use chrono_tz::Tz;
use poultice::therapy::forecast::{Pace, What};
use poultice::therapy::quiet::SleepHours;
use poultice::therapy::state::Named;
use poultice::therapy::timeline::Zone;

use crate::support::{APPLY, Patient, assert_sound, at, case, follow_forecast};

/// Sleeps through the night that follows `evening`; when the morning's application is ready, in local time.
fn morning_after(zone: Tz, evening: &str) -> String {
    let mut patient = case().zone(zone).starting(evening).start();
    patient.apply_whole();
    patient.wait(TimeDelta::hours(3));
    assert_eq!((patient.named(), patient.state().counts.asleep), (Named::Resting, 1));
    patient.ready_wall().with_timezone(&zone).format("%m-%d %H:%M").to_string()
}

#[test]
fn one_wakes_at_seven_whatever_the_clocks_do_that_night() {
    use chrono_tz::{Africa::Cairo, America::Havana, America::Sao_Paulo, Australia::Lord_Howe, Europe::Berlin};
    let nights = [
        (Berlin, "2026-03-28T21:00:00Z", "03-29 07:00"),
        (Berlin, "2026-10-24T20:00:00Z", "10-25 07:00"),
        // Half an hour.
        (Lord_Howe, "2026-10-03T11:00:00Z", "10-04 07:00"),
        (Lord_Howe, "2026-04-04T10:30:00Z", "04-05 07:00"),
        // At midnight, which doesn't exist or exists twice.
        (Havana, "2026-03-08T02:45:00Z", "03-08 07:00"),
        (Havana, "2026-11-01T01:45:00Z", "11-01 07:00"),
        (Cairo, "2026-04-23T19:30:00Z", "04-24 07:00"),
        (Sao_Paulo, "2018-11-04T00:45:00Z", "11-04 07:00"),
        (Sao_Paulo, "2018-02-17T23:45:00Z", "02-18 07:00"),
        // The last day of February, a leap day, and the year's last.
        (Berlin, "2027-02-28T21:00:00Z", "03-01 07:00"),
        (Berlin, "2028-02-28T21:00:00Z", "02-29 07:00"),
        (Berlin, "2028-02-29T21:00:00Z", "03-01 07:00"),
        (Berlin, "2026-12-31T21:00:00Z", "01-01 07:00"),
    ];
    for (zone, evening, morning) in nights {
        assert_eq!(morning_after(zone, evening), morning, "{zone} {evening}");
    }
}

#[test]
fn a_day_that_a_zone_skips_is_slept_over_once() {
    let zone = chrono_tz::Pacific::Apia;
    assert_eq!(morning_after(zone, "2011-12-30T08:00:00Z"), "12-31 07:00", "22:00 on the 29th");
}

#[test]
fn a_rest_is_an_hour_though_the_clock_shows_two() {
    let mut patient = case().zone(chrono_tz::Europe::Berlin).never_asleep().starting("2026-03-29T00:20:00Z").start();
    patient.apply_whole();
    patient.wait_mins(59);
    assert_eq!(patient.named(), Named::Resting);
    patient.wait_mins(1);
    assert_eq!(patient.named(), Named::Ready);
}

#[test]
fn forecasts_come_true_across_every_change() {
    use chrono_tz::{Africa::Cairo, America::Havana, Australia::Lord_Howe, Europe::Berlin, Pacific::Apia};
    let starts = [
        (Berlin, "2026-03-28T08:00:00Z"),
        (Berlin, "2026-10-24T08:00:00Z"),
        (Lord_Howe, "2026-10-03T00:00:00Z"),
        (Lord_Howe, "2026-04-04T00:00:00Z"),
        (Havana, "2026-03-07T14:00:00Z"),
        (Havana, "2026-10-31T14:00:00Z"),
        (Cairo, "2026-04-23T08:00:00Z"),
        (Apia, "2011-12-29T18:00:00Z"),
        (Berlin, "2028-02-28T08:00:00Z"),
        (Berlin, "2026-12-30T08:00:00Z"),
    ];
    for (zone, start) in starts {
        for pace in [Pace::Earliest, Pace::Latest] {
            let mut patient = case().zone(zone).starting(start).start();
            let foretold = follow_forecast(&mut patient, pace, Duration::from_secs(72 * 3600));
            assert_sound(&patient);
            let mut asleep = false;
            for coming in foretold {
                match coming.what {
                    What::Sleep => asleep = true,
                    What::Wake => asleep = false,
                    What::Apply => assert!(!asleep, "{zone} {start}: {coming:?}"),
                    _ => {}
                }
                let local = coming.wall.with_timezone(&zone).time();
                assert!(coming.what != What::Apply || !SleepHours::default().contains(local), "{zone} {coming:?}");
            }
        }
    }
}

/// A traveller's zone.
#[derive(Clone, Default)]
struct Travel(Arc<AtomicI32>);

impl Travel {
    fn fly_to(&self, hours: i32) {
        self.0.store(hours, Ordering::Relaxed);
    }
}

impl Zone for Travel {
    fn offset_at(&self, _: DateTime<Utc>) -> FixedOffset {
        FixedOffset::east_opt(self.0.load(Ordering::Relaxed) * 3600).expect("a zone")
    }
}

fn asleep_in(zone: &Travel) -> Patient {
    let mut patient = case().zone(zone.clone()).starting("2026-11-19T21:40:00Z").start();
    patient.apply_whole();
    patient.wait_until("2026-11-20T02:00:00Z");
    assert_eq!(patient.ready_wall(), at("2026-11-20T07:00:00Z"));
    patient
}

#[test]
fn whoever_flies_east_wakes_earlier() {
    let zone = Travel::default();
    let mut patient = asleep_in(&zone);
    zone.fly_to(3);
    patient.wait_mins(1);
    assert_eq!(patient.ready_wall(), at("2026-11-20T04:00:00Z"));
    assert_sound(&patient);
}

#[test]
fn whoever_flies_west_sleeps_on_and_it_is_still_one_night() {
    let zone = Travel::default();
    let mut patient = asleep_in(&zone);
    zone.fly_to(-2);
    patient.wait_until("2026-11-20T08:59:59Z");
    assert_eq!((patient.named(), patient.state().counts.asleep), (Named::Resting, 1));
    patient.wait_until("2026-11-20T09:00:00Z");
    assert_eq!(patient.named(), Named::Due);
}

#[test]
fn whoever_lands_in_the_evening_is_awake() {
    let zone = Travel::default();
    let mut patient = asleep_in(&zone);
    zone.fly_to(-5);
    patient.wait_mins(1);
    assert_eq!(patient.named(), Named::Due, "nine in the evening, and the rest is over");
}

#[test]
fn what_is_on_the_skin_knows_no_zone() {
    let zone = Travel::default();
    let mut patient = case().zone(zone.clone()).start();
    patient.act(APPLY);
    zone.fly_to(13);
    patient.wait_mins(20);
    assert_eq!(patient.named(), Named::RemoveNow);
}
