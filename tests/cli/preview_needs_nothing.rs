//! `preview` runs a programme ahead: no agent, no display, local times after `TZ`.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde_json::Value;

use super::support::Home;

const START: &str = "2026-11-19T08:00:00+00:00";

fn lines(home: &Home, args: &[&str]) -> Vec<Value> {
    let answer = home.json(&[&["preview", "cold-20-every-1-2h", "--start", START], args].concat());
    assert!(!home.agent_runs());
    answer.as_array().expect("an array").clone()
}

fn at(line: &Value) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(line["at"].as_str().expect("a text")).expect("RFC 3339")
}

fn golden(name: &str, lines: &[Value]) {
    let text = |line: &Value| {
        let field = |key: &str| line[key].to_string().replace('"', "");
        ["at", "what", "phase", "modality", "minutes"].map(field).join(" ")
    };
    insta::assert_snapshot!(name, lines.iter().map(text).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_default_programme_at_the_earliest_pace() {
    let home = Home::new();
    let lines = lines(&home, &[]);
    golden("earliest", &lines);
    let switch = lines.iter().find(|line| line["what"] == "switch").expect("a switch within 72 hours");
    assert!(at(switch) - at(&lines[0]) >= TimeDelta::hours(48), "{switch}");
    assert_eq!((&switch["phase"], &switch["modality"]), (&Value::from(1), &Value::from("heat")));
}

#[test]
fn the_default_programme_at_the_latest_pace() {
    let home = Home::new();
    let lines = lines(&home, &["--pace", "latest"]);
    golden("latest", &lines);
    let switch = lines.iter().find(|line| line["what"] == "switch").expect("a switch at 72 hours");
    assert_eq!(at(switch) - at(&lines[0]), TimeDelta::hours(72));
}

#[test]
fn people_are_told_why_a_day_ends_early() {
    let home = Home::new();
    let text = home.done(&["preview", "cold-20-every-1-2h", "--start", START]).out;
    let full: Vec<&str> = text.lines().filter(|line| line.contains("at most 8 a day")).collect();
    assert_eq!(full.len(), 2, "two days of cold are full: {text}");
    assert!(full[0].trim_start().starts_with("17:40  cold off. That is all for the day: at most 8 a day."), "{text}");
    let late = home.done(&["preview", "cold-20-every-1-2h", "--start", START, "--pace", "latest"]).out;
    assert!(!late.contains("at most"), "no day gets full: {late}");
}

#[test]
fn every_rest_and_length_is_the_protocols_own() {
    let home = Home::new();
    for (pace, rest) in [("earliest", 60), ("latest", 120)] {
        let lines = lines(&home, &["--pace", pace, "--sleep", "off", "--hours", "20"]);
        assert!(lines.windows(2).all(|pair| at(&pair[0]) <= at(&pair[1])), "in the order of time");
        let only = |what: &str| lines.iter().filter(|line| line["what"] == what).map(at).collect::<Vec<_>>();
        let (on, off) = (only("apply"), only("remove"));
        assert!(on.len() > 5);
        assert!(on.iter().zip(&off).all(|(on, off)| *off - *on == TimeDelta::minutes(20)));
        // Until the day's eight are used up.
        let rests = off.iter().zip(&on[1..]).map(|(off, on)| *on - *off);
        assert!(rests.take(5).all(|span| span == TimeDelta::minutes(rest)));
    }
}

#[test]
fn local_times_follow_the_zone_through_a_change_of_the_clocks() {
    let home = Home::new();
    let args = ["preview", "cold-nhs", "--start", "2026-10-24T20:00:00Z", "--hours", "24", "--sleep", "off", "--json"];
    let output = home.command(&args).env("TZ", "Europe/Berlin").output().expect("the program");
    let lines: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    let offset = |line: &Value| line["at"].as_str().map(|at| at[19..].to_owned());
    assert_eq!(offset(&lines[0]).as_deref(), Some("+02:00"));
    assert_eq!(lines.last().and_then(offset).as_deref(), Some("+01:00"));
}

#[test]
fn a_refused_protocol_has_no_preview() {
    let home = Home::new();
    let refused = home.file("long.toml", &super::support::SHORT.replace("mins = 5", "mins = 45"));
    let ran = home.run(&["preview", &refused]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.out.is_empty() && ran.err.contains("45 minutes of cold"), "{ran:?}");
    assert_eq!(home.run(&["preview", "cold-nhs", "--onset", "2000-01-01T00:00:00Z"]).code, 3);
}

#[test]
fn people_get_a_table_with_each_day_named_once() {
    let home = Home::new();
    let text = home.done(&["preview", "cold-20-every-1-2h", "--start", START, "--hours", "30"]).out;
    assert_eq!(text.matches("Thu 19").count(), 1, "{text}");
    assert_eq!(text.matches("Fri 20").count(), 1, "{text}");
    assert!(text.contains("08:00  cold on, 20 min"), "{text}");
}
