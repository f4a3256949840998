//! What is offered beside the large button only where the session would do it: the next part early, and Undo.

use egui::Key;
use poultice::therapy::command::{Command, Prescription};
use poultice::therapy::safety::Injury;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient, with_protocol};
use crate::stage::Picture;

fn open<'a>(patient: Patient) -> Window<'a> {
    patient.window([900.0, 640.0], Mode::Light)
}

fn rested(mut patient: Patient, mins: i64) -> Patient {
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(mins);
    patient
}

#[test]
fn the_next_part_can_be_had_early_after_a_question() {
    let mut window = open(rested(patient(6), 10));
    window.press("Change to heat…");
    assert!(window.says("before its time?"));
    assert_eq!(window.last_command(), None, "a question first");
    window.harness.picture("screens/now-switching-early");
    window.press("Stay with cold");
    assert!(!window.says("before its time?"));
    window.press("Change to heat…");
    window.press("Change to heat");
    assert_eq!(window.last_command(), Some(Command::SwitchPhase));
    assert!(window.says("heat from"), "the rest that was begun is kept");
    assert!(!window.says("Change to heat…"), "there is no part after this one");
    window.key(Key::U);
    assert!(window.says("Change to heat…"), "back in the first part");
}

#[test]
fn what_speaks_against_it_is_said_before() {
    let mut patient = nobody();
    let protocol = poultice::therapy::builtin::find(poultice::therapy::builtin::DEFAULT_ID).unwrap().clone();
    let prescription = Prescription { protocol, onset: None, site: "ankle".to_owned(), injury: Injury::FreshInjury };
    patient.act(Command::Start(Box::new(prescription)));
    let mut window = open(rested(patient, 10));
    window.press("Change to heat…");
    assert!(window.says("bleed") || window.says("swell"), "heat on a fresh injury");
}

#[test]
fn no_next_part_while_something_is_on_or_nothing_is_planned() {
    let mut on = patient(6);
    on.act(APPLY);
    let mut paused = patient(6);
    paused.act(Command::Pause);
    for elsewhere in [on, paused, with_protocol("heat-15-20", 50)] {
        assert!(!open(elsewhere).says("Change to"));
    }
}

#[test]
fn what_has_no_room_is_behind_more() {
    let mut window = open(rested(patient(6), 65));
    assert!(!window.says("Stop…"), "no room");
    window.press("More");
    window.harness.picture("screens/now-more");
    window.key(Key::Escape);
    assert!(!window.says("Stop…"), "the list is closed");
    window.press("More");
    window.press("Stop…");
    assert!(window.says("End this session?"));
    assert_eq!(window.last_command(), None);
}

#[test]
fn there_is_no_way_back_from_nothing() {
    let mut window = open(patient(6));
    assert!(!window.says("Undo"));
    window.key(Key::U);
    assert_eq!(window.last_command(), None);

    window.press("Skin normal, cloth on: start 20 min");
    window.press("Undo");
    assert_eq!(window.last_command(), Some(Command::Undo));
    assert!(!window.says("Undo"), "that was all there was");
}

#[test]
fn what_was_taken_back_is_not_offered_to_be() {
    let mut window = open(rested(patient(6), 65));
    window.press("Skip");
    assert!(window.says("This one is skipped."));
    window.key(Key::U);
    assert_eq!(window.last_command(), Some(Command::Undo));
    assert!(!window.says("This one is skipped."));
}

#[test]
fn an_agent_that_does_not_say_may_be_asked() {
    let snapshot = rested(patient(6), 10).snapshot();
    let mut json = serde_json::to_value(snapshot.session.unwrap()).unwrap();
    json.as_object_mut().unwrap().remove("can_undo").unwrap();
    let read: poultice::agent::wire::SessionSnapshot = serde_json::from_value(json).unwrap();
    assert!(read.can_undo);
}
