//! `poultice doctor` where everything is there: its test notification is pressed, its sound is heard.

use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::wait_for;

fn states(report: &Value, kind: &str) -> Vec<String> {
    let checks = report["checks"].as_array().expect("checks");
    let of = checks.iter().filter(|check| check["kind"] == kind);
    of.map(|check| check["state"].as_str().expect("a state").to_owned()).collect()
}

#[test]
fn the_press_on_its_button_arrives_and_its_sound_is_heard() {
    let Some(desktop) = Desktop::builder().dunst().sound().start() else { return };
    let poultice = Program::on(&desktop);
    let recording = desktop.record();
    let mut doctor = poultice.command();
    doctor.args(["doctor", "--press", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let doctor = doctor.spawn().expect("the program runs");
    assert!(recording.first_sound(PATIENCE).is_some(), "its sound is heard");
    let shown = wait_for(PATIENCE, || (desktop.on_screen() == 1).then_some(()));
    assert!(shown.is_some(), "its notification is on the screen");
    assert_eq!(desktop.notifications()[0].summary, "A test of Poultice");
    desktop.press("#It works ");
    let done = doctor.wait_with_output().expect("its end");
    let report: Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert!(done.status.success(), "{report}");
    for kind in ["notifications", "test_notification", "sound", "display", "agent", "clock"] {
        assert_eq!(states(&report, kind), ["fine"], "{kind}: {report}");
    }
    let server = report["checks"].as_array().expect("checks").iter().find(|check| check["kind"] == "notifications");
    let said = server.expect("a server")["said"].as_str().expect("words");
    assert!(said.contains("dunst") && said.contains("actions"), "{said}");
    let gone = wait_for(PATIENCE, || (desktop.on_screen() == 0).then_some(()));
    assert!(gone.is_some(), "and nothing stays on the screen");
}

#[test]
fn where_nobody_is_there_to_press_it_is_shown_and_taken_back() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    let ran = poultice.try_run(&["doctor", "--json"]);
    let report: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(states(&report, "test_notification"), ["fine"], "{report}");
    assert_eq!(states(&report, "sound"), ["broken"], "no sound server is there");
    assert_eq!(ran.status.code(), Some(1));
    assert_eq!(desktop.notifications().len(), 1);
    let gone = wait_for(Duration::from_secs(10), || (desktop.on_screen() == 0).then_some(()));
    assert!(gone.is_some(), "and nothing stays on the screen");
}

#[test]
fn a_closed_notification_is_told_from_a_pressed_one() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.settings("sound = false\n");
    let mut doctor = poultice.command();
    doctor.args(["doctor", "--press", "--json"]).stdout(Stdio::piped()).stderr(Stdio::null());
    let doctor = doctor.spawn().expect("the program runs");
    wait_for(PATIENCE, || (desktop.on_screen() == 1).then_some(())).expect("on the screen");
    desktop.dismiss();
    let report: Value = serde_json::from_slice(&doctor.wait_with_output().expect("its end").stdout).expect("JSON");
    assert_eq!(states(&report, "test_notification"), ["warning"], "{report}");
    assert_eq!(states(&report, "sound"), ["warning"], "switched off is a thing to know: {report}");
}
