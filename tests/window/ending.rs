//! Ending a session by a slip: it can be taken back, and what was answered is still there.

use chrono::TimeDelta;
use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::agent::wire::Ask;
use poultice::therapy::command::{Command, Prescription};
use poultice::therapy::safety::Injury;
use poultice::therapy::state::Named;
use poultice::window::link::News;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, REMOVE, Window, nobody};

/// A knee that swelled yesterday, cooled once, and the session ended.
fn ended<'a>() -> Window<'a> {
    let mut patient = nobody();
    let prescription = Prescription {
        protocol: poultice::therapy::builtin::find(poultice::therapy::builtin::DEFAULT_ID).unwrap().clone(),
        onset: Some(patient.now().wall - TimeDelta::hours(26)),
        site: "Knee".to_owned(),
        injury: Injury::Swelling,
    };
    patient.act(Command::Start(Box::new(prescription)));
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    let mut window = patient.window([900.0, 640.0], Mode::Light);
    window.press("Stop…");
    window.press("End it");
    assert!(window.says("Where?"), "the start is next");
    window
}

#[test]
fn it_can_be_taken_back() {
    let mut window = ended();
    assert!(window.says("The session is ended."));
    window.press("Undo");
    assert_eq!(window.last_command(), Some(Command::Undo));
    assert!(window.says("Rest. Next ice"), "as it was");
    assert!(window.says("Taken back: the end of the session."));
    let agent = window.agent.borrow();
    assert_eq!(agent.session.as_ref().unwrap().state().named(), Named::Resting);
}

#[test]
fn the_answers_are_kept_for_another() {
    let mut window = ended();
    let onset = window.agent.borrow().session.as_ref().unwrap().state().onset;
    for answer in ["Wed 06:00", "Swelling"] {
        let chip = window.harness.get_by_role_and_label(Role::RadioButton, answer);
        assert_eq!(chip.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True), "{answer}");
    }
    window.press("None of these: start");
    let Some(Command::Start(begun)) = window.last_command() else { panic!("nothing was started") };
    assert_eq!((begun.onset, begun.injury), (Some(onset), Injury::Swelling));
}

#[test]
fn answers_outlive_a_start_that_nobody_heard() {
    let mut window = nobody().window([900.0, 640.0], Mode::Light);
    for answer in ["Neck", "Yesterday"] {
        window.press(answer);
    }
    window.harness.get_by_label("None of these: start").click();
    window.harness.run_steps(2);
    window.tell(News::NotSent { ask: Ask::Command { command: Command::Undo } });
    for answer in ["Neck", "Yesterday"] {
        let chip = window.harness.get_by_role_and_label(Role::RadioButton, answer);
        assert_eq!(chip.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True), "{answer}");
    }
}
