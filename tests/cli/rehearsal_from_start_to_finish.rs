//! A whole session on a clock that runs faster: the same program, only time is scaled.

use std::path::Path;

use super::support::{Home, SHORT, until};

#[test]
fn two_applications_and_the_end() {
    let mut home = Home::new();
    home.agent(&["--rehearse", "600"]);
    home.done(&["settings", "set", "sleep", "off"]);
    let protocol = home.file("short.toml", SHORT);
    let started = home.json(&["start", &protocol, "--onset", "6h"]);
    assert_eq!((&started["state"], &started["rehearsal"]), (&"ready".into(), &600.into()));
    let text = home.done(&["status"]).out;
    assert!(text.contains("600 times faster"), "a rehearsal is marked: {text}");
    for number in 1..=2 {
        assert_eq!(home.json(&["apply"])["state"], "applying");
        let over = home.when(&["remove_now"]);
        assert_eq!(over["session"]["step"]["planned_secs"], 300);
        assert_eq!(over["session"]["step"]["remaining_secs"], 0);
        let removed = home.json(&["remove", "--on-time"]);
        assert_eq!(removed["session"]["applications"]["done"], number);
        if number == 1 {
            home.when(&["ready", "due"]);
        }
    }
    let end = home.when(&["finished"]);
    assert_eq!(
        end["session"]["applications"],
        serde_json::json!({ "done": 2, "missed": 0, "skipped": 0, "asleep": 0 })
    );
    let list = home.json(&["history"]);
    assert_eq!((&list[0]["protocol"], &list[0]["state"]), (&"short".into(), &"finished".into()));
    let id = list[0]["id"].as_str().expect("an id");
    let session = home.json(&["history", "--session", &id[..10]]);
    let records = session["records"].as_array().expect("records");
    assert!(records.len() == 2 && records.iter().all(|record| record["real_secs"] == 300), "{session}");
    home.done(&["agent", "--quit"]);
    let later = home.json(&["status"]);
    assert_eq!((&later["agent"], &later["state"]), (&"stopped".into(), &"finished".into()));
    assert_eq!(later["session"]["applications"]["done"], 2);
}

#[test]
fn a_rehearsal_without_a_folder_makes_one_and_takes_it_away() {
    let mut home = Home::new();
    let mut command = home.bare(&["agent", "--rehearse", "100"]);
    let mut child = command.stderr(std::process::Stdio::piped()).spawn().expect("the agent");
    let mut told = std::io::BufReader::new(child.stderr.take().expect("its words"));
    let agent = home.adopt(child);
    let mut line = String::new();
    std::io::BufRead::read_line(&mut told, &mut line).expect("a line");
    let dir = line.trim().strip_prefix("poultice: This rehearsal is in ").expect("a folder").to_owned();
    let run = |home: &Home, args: &[&str]| home.bare(&[args, &["--dir", &dir]].concat()).output().expect("the program");
    until("the agent answers", || Path::new(&dir).join("agent.sock").exists().then_some(()));
    let started = run(&home, &["start", "heat-first"]);
    assert!(started.status.success(), "{started:?}");
    let status: serde_json::Value = serde_json::from_slice(&run(&home, &["status", "--json"]).stdout).expect("JSON");
    assert_eq!(status["rehearsal"], 100);
    let quit = run(&home, &["agent", "--quit"]);
    assert!(quit.status.success(), "{quit:?}");
    assert_eq!(home.end_of(agent), Some(0));
    assert!(!Path::new(&dir).exists());
}

#[test]
fn a_rehearsal_is_not_run_at_two_speeds_at_once() {
    let mut home = Home::new();
    home.agent(&["--rehearse", "100"]);
    let other = home.run(&["agent", "--rehearse", "200"]);
    assert_eq!(other.code, 1);
    assert!(other.err.contains("another speed"), "{other:?}");
    assert_eq!(home.json(&["status"])["rehearsal"], 100);
}
