//! A removal told later than it was: on time, some minutes ago, or nobody knows.

use super::support::{Home, SHORT};

fn late(home: &mut Home) {
    home.agent(&["--rehearse", "600"]);
    home.done(&["settings", "set", "sleep", "off"]);
    let protocol = home.file("short.toml", SHORT);
    home.done(&["start", &protocol]);
    home.done(&["apply"]);
    home.when(&["remove_now"]);
}

fn record(home: &Home) -> serde_json::Value {
    home.json(&["history", "--session", "2"])["records"][0].clone()
}

#[test]
fn on_time() {
    let mut home = Home::new();
    late(&mut home);
    home.done(&["remove", "--on-time"]);
    assert_eq!(record(&home)["real_secs"], 300);
}

#[test]
fn nobody_knows() {
    let mut home = Home::new();
    late(&mut home);
    home.done(&["remove", "--unknown"]);
    let record = record(&home);
    assert_eq!((&record["real_secs"], &record["ended"]), (&serde_json::Value::Null, &"unknown".into()));
}

#[test]
fn some_minutes_ago_but_not_before_it_went_on() {
    let mut home = Home::new();
    late(&mut home);
    assert_eq!(home.run(&["remove", "--ago", "10000"]).code, 3);
    home.done(&["remove", "--ago", "1"]);
    assert_eq!(record(&home)["ended"], "off");
}

#[test]
fn a_script_is_not_asked() {
    let mut home = Home::new();
    late(&mut home);
    // Its standard input is no terminal.
    assert_eq!(home.json(&["remove"])["session"]["applications"]["done"], 1);
}
