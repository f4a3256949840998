//! `status --json` is a contract others build on: names, order and types of its fields.

use serde_json::Value;

use super::support::Home;

/// Whether these keys stand in this order, each behind the one before.
fn in_order(text: &str, keys: &[&str]) {
    let mut rest = text;
    for key in keys {
        let at = rest.find(&format!("\"{key}\":")).unwrap_or_else(|| panic!("{key} in {rest}"));
        rest = &rest[at + key.len()..];
    }
}

fn whole(value: &Value, low: i64, high: i64) {
    let number = value.as_i64().unwrap_or_else(|| panic!("{value} is no whole number"));
    assert!((low..=high).contains(&number), "{number} is not in {low} to {high}");
}

fn moment(value: &Value) -> chrono::DateTime<chrono::FixedOffset> {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no moment"));
    chrono::DateTime::parse_from_rfc3339(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn without_a_session_it_is_idle_and_starts_nothing() {
    let home = Home::new();
    let text = home.done(&["status", "--json"]).out;
    in_order(&text, &["version", "agent", "now", "state", "session"]);
    let status: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(status["version"], 1);
    assert_eq!(status["agent"], "stopped");
    assert_eq!(status["state"], "idle");
    assert_eq!(status["session"], Value::Null);
    moment(&status["now"]);
    assert!(!home.dir().exists(), "looking leaves nothing behind");
}

#[test]
fn a_session_ready_to_begin() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h", "--onset", "6h", "--site", "lower back"]);
    let status = home.json(&["status"]);
    assert_eq!(status["agent"], "running");
    assert_eq!(status["state"], "ready");
    let session = &status["session"];
    assert_eq!(session["protocol"], "cold-20-every-1-2h");
    assert_eq!(session["phase"], serde_json::json!({ "index": 0, "modality": "cold" }));
    assert_eq!(session["step"], Value::Null);
    assert_eq!(session["next"]["what"], "due");
    let applications = serde_json::json!({ "done": 0, "missed": 0, "skipped": 0, "asleep": 0 });
    assert_eq!(session["applications"], applications);
    let six_hours = (moment(&session["started"]) - moment(&session["onset"])).num_seconds();
    assert!((six_hours - 6 * 3600).abs() <= 2, "{six_hours} s");
}

#[test]
fn a_pack_on_the_skin() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    let text = home.done(&["apply", "--json"]).out;
    in_order(
        &text,
        &[
            "version",
            "agent",
            "now",
            "state",
            "session",
            "id",
            "protocol",
            "onset",
            "started",
            "elapsed_secs",
            "phase",
            "index",
            "modality",
            "step",
            "modality",
            "planned_secs",
            "elapsed_secs",
            "remaining_secs",
            "over_secs",
            "next",
            "what",
            "at",
            "in_secs",
            "applications",
            "done",
            "missed",
            "skipped",
            "asleep",
        ],
    );
    let status: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(status["state"], "applying");
    let session = &status["session"];
    let step = &session["step"];
    assert_eq!((step["modality"].as_str(), step["planned_secs"].as_u64()), (Some("cold"), Some(1200)));
    whole(&step["elapsed_secs"], 0, 10);
    whole(&step["remaining_secs"], 1190, 1200);
    whole(&step["over_secs"], 0, 0);
    whole(&session["elapsed_secs"], 0, 10);
    let next = &session["next"];
    assert_eq!(next["what"], "skin_check");
    whole(&next["in_secs"], 290, 300);
    let until_then = (moment(&next["at"]) - moment(&status["now"])).num_seconds();
    whole(&Value::from(until_then), 289, 301);
    home.done(&["fine"]);
    assert_eq!(home.json(&["status"])["session"]["next"]["what"], "remove");
}

#[test]
fn times_are_local_with_their_offset() {
    let home = Home::new();
    let output = home.command(&["status", "--json"]).env("TZ", "Asia/Kolkata").output().expect("the program");
    let status: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert!(status["now"].as_str().is_some_and(|now| now.ends_with("+05:30")), "{status}");
}

#[test]
fn a_stopped_session_is_idle_again() {
    let home = Home::new();
    home.done(&["start", "cold-nhs"]);
    let status = home.json(&["stop"]);
    assert_eq!((status["state"].as_str(), &status["session"]), (Some("idle"), &Value::Null));
    home.done(&["agent", "--quit"]);
    let status = home.json(&["status"]);
    assert_eq!((status["agent"].as_str(), status["state"].as_str()), (Some("stopped"), Some("idle")));
}
