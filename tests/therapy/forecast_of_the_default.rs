//! The preview: what is foretold of the default and of other shapes, at both paces, with and without sleep.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poultice::therapy::forecast::{Coming, Pace, What, forecast};
use poultice::therapy::protocol::Modality;

use crate::support::{Case, at, case};

const DAY: i64 = 24 * 60;

fn hours(case: Case, pace: Pace, hours: u64) -> Vec<Coming> {
    forecast(&case.start().session, pace, Duration::from_secs(hours * 3600))
}

/// Minutes from the start of the first day at which something comes.
fn minutes(foretold: &[Coming], what: What) -> Vec<i64> {
    let midnight = at("2026-11-19T00:00:00Z");
    foretold.iter().filter(|coming| coming.what == what).map(|coming| (coming.wall - midnight).num_minutes()).collect()
}

fn first(foretold: &[Coming], what: What) -> Option<DateTime<Utc>> {
    foretold.iter().find(|coming| coming.what == what).map(|coming| coming.wall)
}

fn every(from: i64, step: i64, count: i64) -> Vec<i64> {
    (0..count).map(|n| from + n * step).collect()
}

#[test]
fn earliest_without_sleep_is_eight_a_day_every_eighty_minutes() {
    let foretold = hours(case().never_asleep(), Pace::Earliest, 72);
    let cold: Vec<_> = foretold.iter().filter(|coming| coming.modality == Modality::Cold).cloned().collect();
    let expected = [every(480, 80, 8), every(DAY, 80, 8), every(2 * DAY, 80, 6)].concat();
    assert_eq!(minutes(&cold, What::Apply), expected);
    assert_eq!(minutes(&cold, What::Remove), expected.iter().map(|apply| apply + 20).collect::<Vec<_>>());
    assert_eq!(first(&foretold, What::Switch), Some(at("2026-11-21T08:00:00Z")), "hour 48, nothing on the skin");
    assert!(foretold.iter().all(|coming| !matches!(coming.what, What::Sleep | What::Wake)));
}

#[test]
fn after_the_switch_heat_follows_the_colds_rest_every_two_hours_and_twenty_minutes() {
    let foretold = hours(case().never_asleep(), Pace::Earliest, 72);
    let heat: Vec<_> = foretold.iter().filter(|coming| coming.phase == 1).cloned().collect();
    assert!(heat.iter().all(|coming| coming.modality == Modality::Heat && coming.minutes == 20));
    // The last cold came off at 07:00.
    assert_eq!(minutes(&heat, What::Apply)[..3], every(2 * DAY + 480, 140, 3));
}

#[test]
fn earliest_with_sleep_begins_each_day_at_waking() {
    let foretold = hours(case(), Pace::Earliest, 72);
    assert_eq!(minutes(&foretold, What::Sleep), every(22 * 60 + 30, DAY, 3));
    assert_eq!(minutes(&foretold, What::Wake), every(DAY + 7 * 60, DAY, 3));
    let applied = minutes(&foretold, What::Apply);
    assert_eq!(applied[..8], every(480, 80, 8));
    assert_eq!(applied[8..16], every(DAY + 420, 80, 8));
    let waking = foretold.iter().position(|coming| coming.what == What::Wake).expect("a morning");
    let apply = foretold.iter().position(|coming| coming.wall == at("2026-11-20T07:00:00Z")).expect("at waking");
    assert_eq!(waking, apply, "one wakes before one applies");
}

#[test]
fn latest_is_every_hundred_and_forty_minutes_and_switches_at_hour_72() {
    let foretold = hours(case().never_asleep(), Pace::Latest, 73);
    let applied = minutes(&foretold, What::Apply);
    assert_eq!(applied[..7], every(480, 140, 7));
    assert_eq!(minutes(&foretold, What::Switch), [3 * DAY + 480]);
    let day = |day| applied.iter().filter(|at| **at / DAY == day).count();
    assert_eq!((day(0), day(1)), (7, 8));
    assert!(foretold.iter().all(|coming| (coming.phase == 1) == (coming.wall >= at("2026-11-22T08:00:00Z"))));
}

#[test]
fn latest_with_sleep_leaves_the_nights_alone() {
    let foretold = hours(case(), Pace::Latest, 72);
    let applied = minutes(&foretold, What::Apply);
    assert_eq!(applied[..7], every(480, 140, 7));
    assert_eq!(applied[7], DAY + 420);
    assert!(applied.iter().all(|at| (420..1350).contains(&(at % DAY))));
}

#[test]
fn a_whole_week_ends_with_finish() {
    for pace in [Pace::Earliest, Pace::Latest] {
        let foretold = hours(case(), pace, 24 * 30);
        let last = foretold.last().expect("an end");
        assert_eq!((last.what, last.wall), (What::Finish, at("2026-11-26T08:00:00Z")));
    }
}

#[test]
fn an_onset_in_the_past_brings_the_switch_nearer() {
    let foretold = hours(case().never_asleep().onset_before(TimeDelta::hours(24)), Pace::Earliest, 72);
    assert_eq!(first(&foretold, What::Switch), Some(at("2026-11-20T08:00:00Z")));
}

#[test]
fn each_part_of_a_composite_is_told() {
    let foretold = hours(case().built_in("intermittent-10-10-10").never_asleep(), Pace::Earliest, 4);
    assert_eq!(minutes(&foretold, What::Apply), [480, 500, 600, 620, 720]);
    assert_eq!(minutes(&foretold, What::Remove), [490, 510, 610, 630]);
    let then = hours(case().built_in("heat-then-cold").onset_before(TimeDelta::hours(50)), Pace::Earliest, 1);
    let applied: Vec<_> = then.iter().filter(|coming| coming.what == What::Apply).collect();
    let told: Vec<_> = applied.iter().map(|coming| (coming.modality, coming.minutes)).collect();
    assert_eq!(told, [(Modality::Heat, 20), (Modality::IceMassage, 10)]);
}

#[test]
fn with_no_end_the_forecast_goes_as_far_as_it_is_asked() {
    let foretold = hours(case().built_in("heat-15-20").onset_before(TimeDelta::hours(50)), Pace::Latest, 1000);
    let last = foretold.last().expect("something").wall;
    assert!(last > at("2026-11-19T08:00:00Z") + TimeDelta::hours(985), "{last}");
}

#[test]
fn a_forecast_is_in_time_order_and_within_its_horizon() {
    for pace in [Pace::Earliest, Pace::Latest] {
        let foretold = hours(case(), pace, 72);
        assert!(foretold.is_sorted_by_key(|coming| coming.at));
        assert!(foretold.iter().all(|coming| coming.wall <= at("2026-11-22T08:00:00Z")));
    }
}

#[test]
fn ready_and_due_are_told_where_they_fall() {
    let foretold = hours(case().never_asleep(), Pace::Latest, 4);
    assert_eq!((minutes(&foretold, What::Ready), minutes(&foretold, What::Due)), (vec![560, 700], vec![620]));
}
