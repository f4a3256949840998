//! `protocols`: the list, one of them, and what a check says of a file.

use serde_json::Value;

use super::support::{Home, SHORT};

#[test]
fn all_built_ins_are_listed_with_the_default_first_and_the_own_ones_behind() {
    let home = Home::new();
    std::fs::create_dir_all(home.dir().join("protocols")).expect("a folder");
    std::fs::write(home.dir().join("protocols/short.toml"), SHORT).expect("a file");
    let list = home.json(&["protocols", "list"]);
    let ids: Vec<&str> = list.as_array().expect("an array").iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!((ids.len(), ids[0], ids[11]), (12, "cold-20-every-1-2h", "short"));
    assert!(home.done(&["protocols", "list"]).out.lines().count() == 12);
    let shown = home.json(&["protocols", "show", "short"]);
    assert_eq!((&shown["built_in"], &shown["name"]), (&Value::from(false), &Value::from("Short")));
    assert_eq!(shown["protocol"]["phase"][0]["step"][0]["mins"], 5);
}

#[test]
fn a_shown_protocol_has_its_rhythm_and_sources() {
    let home = Home::new();
    let text = home.done(&["protocols", "show", "cold-25-90"]).out;
    assert!(text.contains("Sources: ") && text.contains("25 min"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 200), "{text}");
}

#[test]
fn a_sound_file_is_zero_and_says_so() {
    let home = Home::new();
    let file = home.file("cold.toml", include_str!("../../assets/protocols/cold-nhs.toml"));
    assert_eq!(home.json(&["protocols", "check", &file]), serde_json::json!({ "findings": [] }));
    assert!(home.done(&["protocols", "check", &file]).out.contains("Fine"));
}

#[test]
fn warnings_are_listed_and_are_zero() {
    let home = Home::new();
    let file = home.file("cold.toml", include_str!("../../assets/protocols/cold-25-90.toml"));
    let text = home.done(&["protocols", "check", &file, "--json"]).out;
    assert!(
        text.starts_with(r#"{"findings":[{"severity":"warn","field":"phase[0].step[0].mins","reason":""#),
        "{text}"
    );
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    let findings = answer["findings"].as_array().expect("an array");
    assert!(findings.iter().all(|it| it["severity"] == "warn" && it["source"].as_str() != Some("")), "{text}");
    assert!(home.done(&["protocols", "check", &file]).out.contains("25 minutes"));
}

#[test]
fn a_limit_refuses_with_three_by_every_path() {
    let home = Home::new();
    let file = home.file("long.toml", &SHORT.replace("mins = 5", "mins = 31"));
    let checked = home.run(&["protocols", "check", &file, "--json"]);
    let answer: Value = serde_json::from_str(&checked.out).expect("JSON");
    assert_eq!((checked.code, &answer["findings"][0]["severity"]), (3, &Value::from("refuse")));
    assert!(answer["findings"][0]["reason"].as_str().is_some_and(|why| why.contains("31")), "{answer}");
    let started = home.run(&["start", &file]);
    assert_eq!(started.code, 3, "{started:?}");
    assert!(started.err.contains("31 minutes"), "{started:?}");
    assert_eq!(home.json(&["status"])["state"], "idle");
}

#[test]
fn what_can_not_be_read_is_one_with_line_and_field() {
    let home = Home::new();
    let file = home.file("slip.toml", &SHORT.replace("mins = 5", "minutes = 5"));
    let ran = home.run(&["protocols", "check", &file]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("Line 9") && ran.err.contains("phase[0].step[0].minutes"), "{ran:?}");
    let told: Value = serde_json::from_str(&home.run(&["protocols", "check", &file, "--json"]).out).expect("JSON");
    assert_eq!((&told["error"]["line"], &told["error"]["field"]), (&9.into(), &"phase[0].step[0].minutes".into()));
    assert_eq!(home.run(&["protocols", "check", &home.file("no.toml", "what?")]).code, 1);
    assert_eq!(home.run(&["start", &file]).code, 1);
}

#[test]
fn starting_with_warnings_says_them_and_goes_on() {
    let home = Home::new();
    let started = home.done(&["start", "cold-25-90"]);
    assert!(started.err.contains("Take care: 25 minutes of cold"), "{started:?}");
    assert_eq!(home.json(&["status"])["session"]["protocol"], "cold-25-90");
}
