//! `poultice doctor` where little works: no bus, no sound, no display; and with files in bad shape.

use serde_json::Value;

use crate::support::{Home, Ran, SHORT};

fn examined(home: &Home) -> (i32, Value) {
    let Ran { code, out, err } = home.run(&["doctor", "--json"]);
    (code, serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}")))
}

/// The findings of a kind.
fn of<'a>(report: &'a Value, kind: &str) -> Vec<&'a Value> {
    let checks = report["checks"].as_array().expect("checks");
    checks.iter().filter(|check| check["kind"] == kind).collect()
}

fn states(report: &Value, kind: &str) -> Vec<String> {
    of(report, kind).iter().map(|check| check["state"].as_str().expect("a state").to_owned()).collect()
}

#[test]
fn every_finding_has_its_kind_state_and_words_and_what_is_wrong_says_what_to_do() {
    let home = Home::new();
    let (code, report) = examined(&home);
    assert_eq!(code, 1, "{report}");
    assert_eq!(report["state"], "broken");
    let fine = ["agent", "folder", "free_space", "history", "settings", "protocols", "clock"];
    for kind in fine {
        assert_eq!(states(&report, kind), ["fine"], "{kind}: {report}");
    }
    assert_eq!(states(&report, "notifications"), ["broken"]);
    assert_eq!(states(&report, "sound"), ["broken"]);
    assert_eq!(states(&report, "display"), ["warning"]);
    assert_eq!(of(&report, "keep_awake").len(), 1);
    assert!(of(&report, "test_notification").is_empty(), "there is nobody to show it");
    for check in report["checks"].as_array().expect("checks") {
        assert!(check["said"].as_str().is_some_and(|said| said.len() > 10), "{check}");
        assert_eq!(check["todo"].is_string(), check["state"] != "fine", "{check}");
    }
}

#[test]
fn people_read_it_line_by_line_and_nothing_is_left_behind() {
    let home = Home::new();
    let ran = home.run(&["doctor"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("broken  Nobody shows notifications here"), "{}", ran.out);
    assert!(ran.out.contains("What to do: Start your desktop's notification service"), "{}", ran.out);
    assert!(ran.out.contains("What to do: Start a sound server"), "{}", ran.out);
    assert!(ran.err.contains("2 things are broken"), "{}", ran.err);
    assert!(!home.dir().exists(), "looking makes no folder");
}

#[test]
fn files_in_bad_shape_are_named_and_only_the_history_is_a_breakdown() {
    let home = Home::new();
    std::fs::create_dir_all(home.dir().join("protocols")).expect("a folder");
    let put = |name: &str, text: &str| std::fs::write(home.dir().join(name), text).expect("a file");
    put("settings.toml", "volume = 300\ncolour = 1\n");
    put("protocols/bad.toml", "id = 1");
    put("history.db", "this is no history, but long enough that nobody would take it for an empty file");
    let (code, report) = examined(&home);
    assert_eq!(code, 1);
    assert_eq!(states(&report, "settings"), ["warning", "warning"]);
    assert!(of(&report, "settings")[0]["said"].as_str().expect("words").contains("line 1"), "{report}");
    assert_eq!(states(&report, "protocols"), ["warning"]);
    let todo = of(&report, "protocols")[0]["todo"].as_str().expect("words").to_owned();
    assert!(todo.contains("protocols check") && todo.contains("bad.toml"), "{todo}");
    assert_eq!(states(&report, "history"), ["broken"]);
    let untouched = std::fs::read_to_string(home.dir().join("history.db")).expect("still there");
    assert!(untouched.starts_with("this is no history"));
}

#[test]
fn a_running_agent_and_a_session_that_nobody_keeps_are_told() {
    let mut home = Home::new();
    let agent = home.agent(&[]);
    let short = home.file("short.toml", SHORT);
    home.done(&["start", &short]);
    let (_, report) = examined(&home);
    assert_eq!(states(&report, "agent"), ["fine"]);
    assert!(of(&report, "history")[0]["said"].as_str().expect("words").contains("one session"), "{report}");
    home.kill(agent);
    let (_, report) = examined(&home);
    assert_eq!(states(&report, "agent"), ["broken"]);
    assert!(of(&report, "agent")[0]["todo"].as_str().expect("words").contains("poultice status"), "{report}");
}

#[cfg(unix)]
#[test]
fn a_folder_others_can_look_into_is_a_note_and_a_file_in_its_place_a_breakdown() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    std::fs::create_dir(home.dir()).expect("a folder");
    std::fs::set_permissions(home.dir(), std::fs::Permissions::from_mode(0o755)).expect("a mode");
    let (_, report) = examined(&home);
    assert_eq!(states(&report, "folder"), ["warning"]);
    assert!(of(&report, "folder")[0]["todo"].as_str().expect("words").contains("chmod 700"), "{report}");
    std::fs::remove_dir_all(home.dir()).expect("gone");
    std::fs::write(home.dir(), "a file").expect("a file");
    let (code, report) = examined(&home);
    assert_eq!((code, states(&report, "folder")), (1, vec!["broken".to_owned()]), "{report}");
}
