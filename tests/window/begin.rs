//! The start: what is asked, what is suggested, what is warned of, what is sent.

use chrono::TimeDelta;
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::agent::wire::Ask;
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, Prescription};
use poultice::therapy::safety::Injury;
use poultice::window::theme::Mode;

use crate::patient::{Window, nobody};
use crate::stage::Picture as _;

fn open<'a>() -> Window<'a> {
    // Tall enough for everything there can be.
    nobody().window([900.0, 1600.0], Mode::Light)
}

fn started(window: &Window<'_>) -> Prescription {
    let agent = window.agent.borrow();
    let start = agent.asked.iter().find_map(|ask| match ask {
        Ask::Command { command: Command::Start(prescription) } => Some((**prescription).clone()),
        _ => None,
    });
    start.expect("something was started")
}

#[test]
fn who_answers_nothing_gets_the_default() {
    let mut window = open();
    window.press("None of these: start");
    let got = started(&window);
    assert_eq!((got.protocol.id.as_str(), got.site.as_str()), (builtin::DEFAULT_ID, "Lower back"));
    assert_eq!(got.injury, Injury::Neither);
    assert!(window.says("Whenever you are ready."), "Now is next");
}

#[test]
fn every_answer_is_sent() {
    let mut window = open();
    for answer in ["Knee", "Yesterday", "Swelling"] {
        window.press(answer);
    }
    assert!(window.says("Suggested: with a fresh injury cold comes first"));
    let begun = window.agent.borrow().now().wall;
    window.press("None of these: start");
    let got = started(&window);
    assert_eq!((got.site.as_str(), got.injury), ("Knee", Injury::Swelling));
    assert_eq!(got.onset, Some(begun - TimeDelta::hours(24)));
}

#[test]
fn days_and_hours_can_be_picked() {
    let mut window = open();
    window.press("Pick…");
    window.press("Days ago: more");
    window.press("Hours ago: more");
    let begun = window.agent.borrow().now().wall;
    window.press("None of these: start");
    assert_eq!(started(&window).onset, Some(begun - TimeDelta::hours(25)));
}

#[test]
fn a_time_of_day_can_be_picked() {
    let mut window = open();
    window.press("Pick…");
    window.press("As a time of day…");
    assert!(window.says("That is today at 08:00."), "nothing is lost by turning to it");
    window.press("Hour of the day: less");
    window.press("Days ago: more");
    assert!(window.says("That is yesterday at 07:00."));
    window.press("None of these: start");
    assert_eq!(started(&window).onset, Some("2026-11-18T07:00:00Z".parse().unwrap()));
}

#[test]
fn this_morning_once_it_is_past() {
    let mut patient = nobody();
    assert!(!open().says("This morning"), "it is 8: just now");
    patient.wait_mins(4 * 60);
    let mut window = patient.window([900.0, 1600.0], Mode::Light);
    window.press("This morning");
    assert!(window.says("That is today at 07:00."), "what a morning is");
    window.press("None of these: start");
    assert_eq!(started(&window).onset, Some("2026-11-19T07:00:00Z".parse().unwrap()));
}

#[test]
fn picking_begins_at_what_was_answered() {
    let mut patient = nobody();
    patient.wait_mins(4 * 60 + 30);
    let mut window = patient.window([900.0, 1600.0], Mode::Light);
    for (answer, told) in [
        ("6 h ago", "That is today at 06:30."),
        ("Yesterday", "That is yesterday at 12:30."),
        ("Just now", "That is today at 12:30."),
        ("This morning", "That is today at 07:00."),
    ] {
        window.press(answer);
        window.press("Pick…");
        assert!(window.says(told), "{answer}");
    }
    assert!(window.says("As hours ago…"), "a time of day stays one");
    window.press("Days ago: more");
    assert!(window.says("That is yesterday at 07:00."));
    window.press("Days ago: more");
    assert!(window.says("That is 2 days ago, Tue 07:00."));
    window.press("None of these: start");
    assert_eq!(started(&window).onset, Some("2026-11-17T07:00:00Z".parse().unwrap()));
}

#[test]
fn one_day_is_a_day() {
    let mut window = open();
    window.press("Yesterday");
    window.press("Pick…");
    let days = |window: &Window<'_>| {
        let field = window.harness.get_all_by_role(Role::SpinButton).next();
        field.and_then(|field| field.accesskit_node().value()).unwrap_or_default()
    };
    assert_eq!(days(&window), "1\u{a0}day");
    window.press("Days ago: more");
    assert_eq!(days(&window), "2\u{a0}days");
}

#[test]
fn heat_is_suggested_for_pain_of_two_days() {
    let mut window = open();
    window.press("Yesterday");
    assert!(window.says("Suggested: the usual beginning."), "cold, a day after");
    window.press("Pick…");
    window.press("Days ago: more");
    assert!(window.says("Suggested: once 48 hours have passed since the pain began, heat is the usual advice."));
    assert!(window.says("Today 08:00") && window.says("heat on, 20 min"), "and previewed");
    assert!(window.says("Not on a fresh swelling"), "with heat's warning");
    window.harness.set_size(egui::vec2(900.0, 640.0));
    window.harness.run_steps(4);
    window.harness.picture("screens/begin-late");
    window.press("None of these: start");
    assert_eq!(started(&window).protocol.id, "heat-15-20");
    assert!(!window.says("stay with cold"), "there never was any");
    // It was no choice of a programme: the next pain, just begun, is cooled.
    window.agent.borrow_mut().session = None;
    window.changed();
    window.press("Just now");
    assert!(window.says("Suggested: the usual beginning."));
}

#[test]
fn cold_stays_first_with_an_injury_or_a_swelling_and_for_who_wants_it() {
    let mut window = open();
    window.press("Yesterday");
    window.press("Pick…");
    window.press("Days ago: more");
    for injury in ["Fresh injury", "Swelling"] {
        window.press(injury);
        assert!(window.says("Suggested: with a fresh injury cold comes first"), "{injury}");
    }
    window.press("Neither: a spasm");
    window.press("Customary advice, not proven. Other programmes…");
    let cold = "Cold 20 min, 1–2 h rest, then heat";
    window.harness.get_by_role_and_label(Role::RadioButton, cold).click();
    window.answer();
    assert!(!window.says("Suggested:"), "nobody suggested it");
    window.press("None of these: start");
    assert_eq!(started(&window).protocol.id, builtin::DEFAULT_ID);
}

#[test]
fn the_preview_says_which_pace_it_shows() {
    let window = open();
    for words in [
        "From always at the earliest to always at the latest.",
        "Sat 08:00 · 48 h, heat or stay",
        "Sun 08:00 · 72 h, heat",
    ] {
        assert!(window.says(words), "{words}");
    }
}

#[test]
fn another_programme_with_its_source() {
    let mut window = open();
    window.press("Customary advice, not proven. Other programmes…");
    assert!(window.says("Heat 15–20 min, every 2–3 h"));
    window.harness.get_by_role_and_label(Role::RadioButton, "Heat 15–20 min, every 2–3 h").click();
    window.answer();
    assert!(window.says("Not on a fresh swelling"), "heat has its own warnings");
    window.press("None of these: start");
    assert_eq!(started(&window).protocol.id, "heat-first");
}

#[test]
fn a_warning_is_asked_about_once() {
    let mut window = open();
    window.press("Customary advice, not proven. Other programmes…");
    window.harness.get_by_role_and_label(Role::RadioButton, "Heat 15–20 min, every 2–3 h").click();
    window.answer();
    window.press("Fresh injury");
    assert!(window.says("On a fresh injury or a swelling, wait"));
    window.press("None of these: start");
    assert_eq!(window.last_command(), None, "not before it was read");
    assert!(window.says("First read the warning above."), "and it says so");
    window.press("I have read this and start all the same");
    window.press("None of these: start");
    assert_eq!(started(&window).injury, Injury::FreshInjury);
}

#[test]
fn what_began_too_long_ago_is_not_started() {
    let mut window = open();
    window.press("Swelling");
    window.press("Pick…");
    for _ in 0..8 {
        window.press("Days ago: more");
    }
    assert!(window.says("It began too long ago"));
    window.press("None of these: start");
    assert_eq!(window.last_command(), None);
}

#[test]
fn the_list_of_who_should_ask_first_unfolds() {
    let mut window = open();
    assert!(!window.says("cold makes your fingers"), "folded");
    let before = window.harness.query_all_by_role(Role::Label).count();
    window.press("Whole list");
    assert!(window.harness.query_all_by_role(Role::Label).count() >= before + 10);
}

#[test]
fn the_coming_days_are_previewed() {
    let window = open();
    for words in ["Today 08:00, ice on, 20 min", "22:30, you sleep", "Sat 08:00 · 48 h, heat or stay", "finished"] {
        assert!(window.says(words), "{words}");
    }
}

#[test]
fn the_last_choice_is_remembered() {
    let mut window = open();
    window.press("Neck");
    window.press("None of these: start");
    window.agent.borrow_mut().session = None;
    window.changed();
    let neck = window.harness.get_by_role_and_label(Role::RadioButton, "Neck");
    assert_eq!(neck.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
}

#[test]
fn who_should_not_start_stands_with_the_button_in_every_picture() {
    // Windows of 480 × 720 and 900 × 640, with text of 150 %; and the second at 200 %.
    for (name, size, mode) in [
        ("480-150", [320.0, 480.0], Mode::Light),
        ("900-150", [600.0, 427.0], Mode::Dark),
        ("900-200", [450.0, 320.0], Mode::Light),
    ] {
        let mut window = nobody().window(size, mode);
        window.harness.picture(format!("screens/begin-{name}"));
        window.press("Whole list");
        window.harness.picture(format!("screens/begin-{name}-list"));
    }
}

#[test]
fn in_the_narrowest_window_a_number_has_its_name_above_it() {
    let mut window = nobody().window([180.0, 1200.0], Mode::Light);
    window.press("Yesterday");
    window.press("Pick…");
    assert!(window.says("Days ago") && window.says("Hours ago") && !window.says("1\u{a0}day"));
    window.harness.picture("screens/begin-double-picking");
    window.press("As a time of day…");
    assert!(window.says("Hour of the day"));
}
