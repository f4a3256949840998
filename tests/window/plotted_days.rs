//! The days under the plot of pain: each begins at a local midnight, the first is named too, names don't touch.

use std::sync::Arc;

use chrono::{DateTime, Timelike, Utc};
use chrono_tz::Tz;
use poultice::text::clock::Clock12Or24;
use poultice::window::screens::record::{DayMark, days};

fn at(wall: &str) -> DateTime<Utc> {
    wall.parse().unwrap()
}

fn named(zone: Tz, start: &str, end: &str) -> Vec<DayMark> {
    days(at(start), at(end), 6.0, &Clock12Or24::new(Arc::new(zone)))
}

/// The days from the second on stand at midnight on the person's own clock, each under its own name.
fn at_midnights(zone: Tz, days: &[DayMark]) {
    for day in &days[1..] {
        let local = day.at.with_timezone(&zone);
        assert_eq!((local.hour(), local.minute()), (0, 0), "{day:?} is {local}");
        assert_eq!(day.name, local.format("%a %-d").to_string());
    }
}

#[test]
fn days_begin_at_local_midnight() {
    use chrono_tz::{America::Los_Angeles, Asia::Kathmandu, Europe::Berlin};
    for zone in [Los_Angeles, Berlin, Kathmandu] {
        let days = named(zone, "2026-11-19T12:15:00Z", "2026-11-22T12:40:00Z");
        assert_eq!(days.len(), 4, "{zone}: {days:?}");
        assert_eq!((days[0].at, days[0].name.as_str()), (at("2026-11-19T12:15:00Z"), "Thu 19"), "{zone}");
        at_midnights(zone, &days);
    }
}

#[test]
fn also_where_the_clocks_change() {
    use chrono_tz::Europe::Berlin;
    for (start, end) in
        [("2026-03-27T12:00:00Z", "2026-03-31T12:00:00Z"), ("2026-10-23T12:00:00Z", "2026-10-27T12:00:00Z")]
    {
        let days = named(Berlin, start, end);
        assert_eq!(days.len(), 5, "{days:?}");
        at_midnights(Berlin, &days);
        let spans: Vec<i64> = days[1..].windows(2).map(|pair| (pair[1].at - pair[0].at).num_hours()).collect();
        assert!(spans.contains(&if start.starts_with("2026-03") { 23 } else { 25 }), "{spans:?}");
    }
}

#[test]
fn a_midnight_that_the_clocks_leave_out_is_one_oclock() {
    use chrono_tz::America::Santiago;
    let days = named(Santiago, "2026-09-04T15:00:00Z", "2026-09-07T15:00:00Z");
    let names: Vec<&str> = days.iter().map(|day| day.name.as_str()).collect();
    assert_eq!(names, ["Fri 4", "Sat 5", "Sun 6", "Mon 7"]);
    let local = days[2].at.with_timezone(&Santiago);
    assert_eq!((local.hour(), local.minute()), (1, 0), "{local}");
}

#[test]
fn who_begins_late_in_the_evening_has_a_first_day_too() {
    use chrono_tz::Europe::Berlin;
    let days = named(Berlin, "2026-11-19T21:30:00Z", "2026-11-20T20:00:00Z");
    assert_eq!(days[0].name, "Thu 19");
    assert_eq!(days[1].at, at("2026-11-19T23:00:00Z"));
    assert_eq!((days[1].at - days[0].at).num_hours(), 6, "as far before as the name needs");
}

#[test]
fn many_days_share_few_names() {
    let days = named(chrono_tz::UTC, "2026-11-01T08:00:00Z", "2026-12-30T08:00:00Z");
    assert!((5..=9).contains(&days.len()), "{days:?}");
    at_midnights(chrono_tz::UTC, &days);
}
