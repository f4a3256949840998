//! How long something is, in words: one rule for minutes, one for hours and days.

use std::time::Duration;

use poultice::text::clock::span;
use poultice::therapy::timeline::whole_minutes;

fn secs(secs: u64) -> Duration {
    Duration::from_secs(secs)
}

#[test]
fn minutes_are_rounded() {
    assert_eq!([0, 29, 30, 19 * 60 + 40, 20 * 60 + 29].map(|at| whole_minutes(secs(at))), [0, 0, 1, 20, 20]);
    assert_eq!(span(secs(19 * 60 + 40)), "20 min");
    assert_eq!(span(secs(3600 - 1)), "1 h");
    assert_eq!(span(secs(3600 + 20 * 60 - 10)), "1 h 20 min");
}

#[test]
fn over_three_days_it_is_days() {
    let hours = |hours: u64| span(secs(hours * 3600));
    assert_eq!([31, 72, 73, 96, 168].map(hours), ["31 h", "72 h", "3 days", "4 days", "7 days"]);
    assert_eq!(span(secs(72 * 3600 + 1800)), "72 h");
}
