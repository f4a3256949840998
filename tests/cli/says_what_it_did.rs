//! What only goes on record, or off it, is told in the first line of the answer; `--json` stays as it is.

use super::support::Home;

fn first_line(home: &Home, args: &[&str]) -> String {
    home.done(args).out.lines().next().expect("a line").to_owned()
}

#[test]
fn pain_undo_and_amend_say_what_they_did() {
    let home = Home::new();
    home.done(&["start", "cold-nhs"]);
    assert_eq!(first_line(&home, &["pain", "6", "--before"]), "Noted: pain 6 before.");
    assert_eq!(first_line(&home, &["amend", "pain", "1", "--score", "5"]), "Pain score 1: 5 of 10.");
    assert_eq!(first_line(&home, &["undo"]), "Taken back: the correction of pain score 1.");
    assert_eq!(first_line(&home, &["undo"]), "Taken back: pain 6 before.");
    home.done(&["apply"]);
    let taken_back = first_line(&home, &["undo"]);
    assert!(taken_back.starts_with("Taken back: ice on at ") && taken_back.ends_with('.'), "{taken_back}");
    home.done(&["skip"]);
    assert_eq!(first_line(&home, &["amend", "1", "--unknown"]).split(": on at ").next(), Some("Number 1"));
    assert_eq!(first_line(&home, &["undo"]), "Taken back: the correction of number 1.");
    let stopped = home.done(&["stop"]).out;
    let lines: Vec<_> = stopped.lines().collect();
    assert!(lines[0].ends_with(": 0 done, 1 skipped.") && lines[1].starts_with("No session is running."), "{stopped}");
    assert_eq!(first_line(&home, &["undo"]), "Taken back: the end of the session.");
    let status = home.json(&["undo"]);
    assert_eq!((&status["version"], &status["state"]), (&1.into(), &"ready".into()), "the skipped one");
}

#[test]
fn start_says_who_should_not_and_where_the_whole_list_is() {
    let home = Home::new();
    let cold = home.done(&["start", "cold-20-every-1-2h"]).out;
    assert!(
        cold.trim_end().ends_with(
            "Not with Raynaud’s, poor circulation, numb skin or a heart condition, without asking first. \
         The whole list is in the window, under Help."
        ),
        "{cold}"
    );
    home.done(&["stop"]);
    let heat = home.done(&["start", "heat-first"]).out;
    assert!(heat.contains("Not on a fresh swelling, numb skin, an infection or poor circulation"), "{heat}");
    home.done(&["stop"]);
    assert_eq!(home.json(&["start", "heat-first"])["state"], "ready");
}

#[test]
fn a_start_says_since_when_it_hurts_where_that_is_not_now() {
    let home = Home::new();
    let begun = first_line(&home, &["start", "cold-20-every-1-2h", "--onset", "25h"]);
    let time = begun.strip_prefix("The pain began at ").and_then(|rest| rest.strip_suffix(", 25 h ago."));
    assert!(time.is_some_and(|time| time.split(' ').count() == 2), "with its day: {begun}");
    home.done(&["stop"]);
    assert!(!home.done(&["start", "cold-20-every-1-2h"]).out.contains("The pain began"));
    home.done(&["stop"]);
}
