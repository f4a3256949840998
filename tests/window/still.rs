//! A window in which nothing moves draws nothing: no timer wakes it, and it costs nothing all day.

use std::time::Duration;

use egui::{Event, Key, pos2};
use poultice::therapy::command::Command;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient};

/// When the window wants to be drawn again once it has settled.
fn wait(window: &mut Window<'_>) -> Duration {
    window.harness.run_steps(12);
    let output = window.harness.output();
    output.viewport_output[&egui::ViewportId::ROOT].repaint_delay
}

fn open<'a>(patient: Patient) -> Window<'a> {
    patient.window([900.0, 640.0], Mode::Light)
}

#[test]
fn nothing_runs() {
    assert_eq!(wait(&mut open(nobody())), Duration::MAX);
}

#[test]
fn every_screen_of_an_idle_window() {
    let mut window = open(nobody());
    for key in [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7] {
        window.key(key);
        assert_eq!(wait(&mut window), Duration::MAX, "{key:?}");
    }
}

#[test]
fn a_toast_and_a_hover_come_and_go() {
    let mut rested = patient(30);
    rested.act(APPLY);
    rested.wait_mins(20);
    rested.act(REMOVE);
    rested.wait_mins(1);
    rested.act(Command::Pause);
    let mut window = open(rested);
    let paused = wait(&mut window);
    assert!(paused > Duration::from_secs(60), "nothing counts down while it is paused: {paused:?}");

    window.harness.event(Event::PointerMoved(pos2(640.0, 46.0)));
    wait(&mut window);
    window.harness.event(Event::PointerGone);
    assert!(wait(&mut window) > Duration::from_secs(60), "the pointer is gone");

    window.press("Undo");
    window.agent.borrow_mut().act(Command::Pause);
    window.changed();
    // Longer than a toast stays.
    window.harness.run_steps(40);
    assert!(wait(&mut window) > Duration::from_secs(60), "what was said is gone");
}
