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
    home.done(&["stop"]);
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
