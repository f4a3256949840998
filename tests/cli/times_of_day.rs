//! A time of day is the last one for what was, and the next one for what is to come.

use chrono::{DateTime, FixedOffset, TimeDelta, Timelike};

use super::support::Home;

fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("RFC 3339")
}

#[test]
fn the_pain_began_at_the_last_such_time() {
    for ahead in [-3, 3] {
        let home = Home::new();
        let then = chrono::Utc::now() + TimeDelta::hours(ahead);
        home.done(&["start", "cold-nhs", "--onset", &then.format("%H:%M").to_string()]);
        let status = home.json(&["status"]);
        let field = |name: &str| moment(status["session"][name].as_str().expect("a time"));
        let (onset, started) = (field("onset"), field("started"));
        assert_eq!((onset.hour(), onset.minute(), onset.second()), (then.hour(), then.minute(), 0));
        let before = started - onset;
        assert!(before > TimeDelta::zero() && before < TimeDelta::hours(24), "{before}");
        home.done(&["stop"]);
    }
    let home = Home::new();
    for wrong in ["25:00", "7", "later"] {
        let refused = home.run(&["start", "cold-nhs", "--onset", wrong]);
        assert_eq!(refused.code, 2, "{wrong}");
        assert!(refused.err.contains("07:00 for a time of day"), "{refused:?}");
    }
}

#[test]
fn a_preview_begins_at_the_next_such_time_in_the_local_zone() {
    let home = Home::new();
    for zone in ["UTC", "Asia/Kathmandu"] {
        let out = home
            .command(&["preview", "cold-nhs", "--start", "09:15", "--onset", "07:00", "--json"])
            .env("TZ", zone)
            .output()
            .expect("the program");
        let lines: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
        let first = moment(lines[0]["at"].as_str().expect("a time"));
        assert_eq!((first.hour(), first.minute()), (9, 15), "{zone}");
        let ahead = first.to_utc() - chrono::Utc::now();
        assert!(ahead > -TimeDelta::minutes(1) && ahead <= TimeDelta::hours(24), "{zone}: {ahead}");
        // In Kathmandu that hour is another moment.
        assert_eq!(first.offset().local_minus_utc() == 0, zone == "UTC");
    }
}
