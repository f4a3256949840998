//! What doesn't work here is told above every screen, leads to the check, and can be put aside.

use egui_kittest::kittest::Queryable as _;
use poultice::agent::wire::ProblemKind;
use poultice::window::clock::AgentClock;
use poultice::window::theme::Mode;

use crate::patient::{Window, patient};

const SILENT: &str = "There is no sound.";

fn open<'a>(kind: ProblemKind) -> Window<'a> {
    patient(6).problem(kind).window([900.0, 640.0], Mode::Light)
}

#[test]
fn it_is_put_aside_until_it_comes_back() {
    let mut window = open(ProblemKind::Sound);
    assert!(window.says(SILENT));
    window.press("Put aside");
    assert!(!window.says(SILENT));
    window.changed();
    assert!(!window.says(SILENT), "it is known");
    let problems = std::mem::take(&mut window.agent.borrow_mut().problems);
    window.changed();
    window.agent.borrow_mut().problems = problems;
    window.changed();
    assert!(window.says(SILENT), "it worked meanwhile: this is news");
}

#[test]
fn it_leads_to_the_check() {
    let mut window = open(ProblemKind::Sound);
    window.harness.get_by_label("Check").click();
    window.harness.run_steps(4);
    assert!(window.says("Check everything"), "the page of the findings");
    assert!(window.says(SILENT) && window.harness.query_by_label("Check").is_none(), "it is on screen");
}

#[test]
fn what_loses_the_record_stays() {
    let window = open(ProblemKind::History);
    assert!(window.says("can't be kept on disk") && !window.says("Put aside"));
}

#[test]
fn a_rehearsal_that_goes_on_at_another_speed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rehearsal.json");
    let begun = poultice::agent::clock::Clock::rehearse(&file, 1).unwrap();
    let clock = AgentClock::new(begun, file.clone());
    let ahead = poultice::agent::clock::Clock::rehearse(&file, 10_000).unwrap();
    // An hour of it is a third of a second.
    let hour = chrono::TimeDelta::hours(1);
    let begun = clock.now().wall;
    while ahead.now().wall - begun < hour {
        std::thread::yield_now();
    }
    assert!(clock.now().wall - begun < hour, "as it was opened");
    clock.read_again();
    assert!(clock.now().wall - begun >= hour, "as the agent lives");
}
