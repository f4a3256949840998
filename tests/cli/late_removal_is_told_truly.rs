//! A removal told later than it was: on time, some minutes ago, or nobody knows.

use std::io::Write;
use std::process::Stdio;

use super::support::{Home, SHORT, until};

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
fn far_too_long_and_the_skin_is_to_be_looked_at() {
    let mut home = Home::new();
    home.agent(&["--rehearse", "2000"]);
    home.done(&["settings", "set", "sleep", "off"]);
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["apply"]);
    until("far over", || home.json(&["status"])["session"]["step"]["over_secs"].as_u64().filter(|over| *over > 600));
    let said = home.done(&["remove"]).out;
    let look = said.lines().find(|line| line.contains("Look at your skin.")).expect("a line about the skin");
    assert!(look.contains(" instead of 20") && look.contains("blistered"), "{look}");
    assert!(look.contains("see a doctor today. [MPFT NHS"), "with its source: {look}");
    let status = home.json(&["status"]);
    assert_eq!(status["session"]["advice"]["advice"], "too_long");
    assert!(status["session"]["advice"]["minutes"].as_u64().is_some_and(|minutes| minutes >= 30), "{status}");
    home.done(&["amend", "1", "--mins", "20"]);
    assert!(!home.done(&["status"]).out.contains("Look at your skin"));
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

#[test]
fn a_person_at_a_terminal_is_asked_how_long_it_was_on() {
    // `script` runs its command on a terminal.
    if !std::path::Path::new("/usr/bin/script").exists() {
        println!("skipped: needs bsdutils");
        return;
    }
    let mut home = Home::new();
    late(&mut home);
    until("more than two minutes over", || {
        home.json(&["status"])["session"]["step"]["over_secs"].as_u64().filter(|over| *over > 180)
    });
    let program = home.command(&["remove"]);
    let words: Vec<_> = std::iter::once(program.get_program()).chain(program.get_args()).collect();
    let line = words.iter().map(|word| word.to_str().expect("plain words")).collect::<Vec<_>>().join(" ");
    let mut terminal = home.around(&program, "/usr/bin/script", &["-qec", &line, "/dev/null"]);
    let mut child = terminal.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a terminal");
    // Nonsense first: it is asked again. Then: on for four minutes.
    child.stdin.take().expect("its keys").write_all(b"soon\n4\n").expect("typed");
    let output = child.wait_with_output().expect("its words");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("how many minutes was it really on") && said.contains("Not understood"), "{said}");
    let real = record(&home)["real_secs"].as_u64();
    // To the minute, and what a tenth of a second is at this speed.
    assert!(real.is_some_and(|real| (210..=330).contains(&real)), "{real:?}: {said}");
}
