//! Sleep hours pass midnight, are written as a person writes them, and are never empty.

use chrono::{NaiveTime, TimeDelta};
use poultice::therapy::forecast::{Pace, What, forecast};
use poultice::therapy::quiet::{SleepHours, SleepHoursError};

use crate::support::case;

fn time(text: &str) -> NaiveTime {
    text.parse().expect(text)
}

#[test]
fn by_default_one_sleeps_from_half_past_ten_to_seven() {
    let hours = SleepHours::default();
    assert_eq!(hours.to_string(), "22:30-07:00");
    assert_eq!(hours.waking_mins(), 15 * 60 + 30);
    for (at, asleep) in
        [("22:29:59", false), ("22:30:00", true), ("00:00:00", true), ("06:59:59", true), ("07:00:00", false)]
    {
        assert_eq!(hours.contains(time(at)), asleep, "{at}");
    }
}

#[test]
fn somebody_on_night_shift_sleeps_by_day() {
    let hours: SleepHours = "09:00-16:15".parse().expect("two times");
    assert!(hours.contains(time("12:00:00")) && !hours.contains(time("03:00:00")));
    assert_eq!(hours.waking_mins(), 24 * 60 - 7 * 60 - 15);
}

#[test]
fn an_en_dash_and_spaces_are_as_good_as_a_hyphen() {
    for text in ["22:30–07:00", "22:30 - 7:00", " 22:30 – 07:00 "] {
        assert_eq!(text.parse(), Ok(SleepHours::default()), "{text}");
    }
}

#[test]
fn it_is_understood_as_people_type_times() {
    for text in ["2230-0700", "22.30-7.00", "2230 - 700", "22:30-7", "22:30-07", "22.30–0700"] {
        assert_eq!(text.parse(), Ok(SleepHours::default()), "{text}");
    }
    let written = |text: &str| text.parse::<SleepHours>().map(|hours| hours.to_string());
    assert_eq!(written("2300-0700"), Ok("23:00-07:00".to_owned()));
    assert_eq!(written("22-7"), Ok("22:00-07:00".to_owned()));
    assert_eq!(written("0-8"), Ok("00:00-08:00".to_owned()));
    for text in ["22-", "-7", "25-7", "2260-0700", "22.3-7", "22:-7", "22300-7", "+2-7", "22 30-7", "22h-7h", "２２-７"]
    {
        assert_eq!(text.parse::<SleepHours>(), Err(SleepHoursError::Form), "{text}");
    }
}

#[test]
fn what_is_no_stretch_of_time_is_refused() {
    assert_eq!("07:00-07:00".parse::<SleepHours>(), Err(SleepHoursError::Empty));
    for text in ["", "-", "22:30", "24:00-07:00", "22:30-", "22:30:10-07:00", "10pm-6am", "22:30-07:00-08:00"] {
        assert_eq!(text.parse::<SleepHours>(), Err(SleepHoursError::Form), "{text}");
    }
}

#[test]
fn on_the_wire_it_is_its_text() {
    let hours = SleepHours::default();
    let json = serde_json::to_string(&hours).expect("a text");
    assert_eq!(json, "\"22:30-07:00\"");
    assert_eq!(serde_json::from_str::<SleepHours>(&json).expect("read back"), hours);
    assert!(serde_json::from_str::<SleepHours>("\"07:00-07:00\"").is_err());
}

#[test]
fn a_clock_that_knows_nanoseconds_wakes_as_well() {
    // A start between two milliseconds: seven o'clock lies between two of the session's moments.
    let patient = case().starting("2026-11-19T23:18:27.123456789Z").start();
    let coming = forecast(&patient.session, Pace::Latest, std::time::Duration::from_secs(36 * 3600));
    let first = coming.iter().find(|coming| matches!(coming.what, What::Ready | What::Due)).expect("the morning comes");
    let late = first.wall - crate::support::at("2026-11-20T07:00:00Z");
    assert!(late >= TimeDelta::zero() && late < TimeDelta::milliseconds(1), "{}", first.wall);
}
