//! Settings on the command line, and the agent that goes by them from then on.

use serde_json::Value;

use super::support::Home;

#[test]
fn set_and_got_in_both_forms() {
    let home = Home::new();
    assert_eq!(home.done(&["settings", "get", "sleep"]).out, "22:30-07:00\n");
    home.done(&["settings", "set", "sleep", "off"]);
    assert_eq!(home.done(&["settings", "get", "sleep"]).out, "off\n");
    home.done(&["settings", "set", "snooze_mins", "20"]);
    home.done(&["settings", "set", "sound", "off"]);
    let all = home.json(&["settings", "get"]);
    assert_eq!((&all["snooze_mins"], &all["sound"]), (&Value::from(20), &Value::from(false)));
    assert_eq!(home.done(&["settings", "list"]).out.lines().count(), all.as_object().map_or(0, |all| all.len()));
    let list = home.done(&["settings", "list"]).out;
    let row = |key: &str| list.lines().find(|line| line.starts_with(key)).expect("a row").split_whitespace().nth(1);
    assert_eq!((row("sound"), row("tray")), (Some("off"), Some("on")), "as it is typed");
    assert_eq!(home.done(&["settings", "get", "tray"]).out, "on\n");
    home.done(&["settings", "set", "sleep", "2300-0700"]);
    assert_eq!(home.done(&["settings", "get", "sleep"]).out, "23:00-07:00\n", "kept in one form");
    let path = home.done(&["settings", "path"]).out;
    assert!(std::fs::read_to_string(path.trim()).is_ok_and(|text| text.contains("snooze_mins = 20")), "{path}");
    assert!(!home.agent_runs());
}

#[test]
fn a_running_agent_goes_by_the_new_value() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["apply"]);
    home.done(&["settings", "set", "skin_check_mins", "8"]);
    let in_secs = home.json(&["status"])["session"]["next"]["in_secs"].as_i64();
    assert!(in_secs.is_some_and(|secs| (470..=480).contains(&secs)), "{in_secs:?}");
}
