//! Seconds count while somebody is at the window, in the last minute, and across the room; minutes do otherwise, and the
//! window is drawn that much less often.

use std::time::Duration;

use egui::epaint::ClippedShape;
use egui::{Event, Key, Shape, pos2};
use poultice::window::theme::Mode;

use crate::patient::{Patient, Window, nobody};
use crate::stage::Picture as _;
use crate::states::{on, rested};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

fn open<'a>(patient: Patient) -> Window<'a> {
    patient.window([900.0, 640.0], Mode::Light)
}

/// Nobody touches the window for longer than anybody is taken to look at it.
fn leave_alone(window: &mut Window<'_>) {
    window.harness.run_steps(60);
}

/// Until it wants to be drawn again.
fn wait(window: &Window<'_>) -> Duration {
    window.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
}

/// Whether this stands there in one piece, as figures do.
fn shows(window: &Window<'_>, figures: &str) -> bool {
    let is = |shown: &ClippedShape| matches!(&shown.shape, Shape::Text(text) if text.galley.text() == figures);
    window.harness.output().shapes.iter().any(is)
}

#[test]
fn seconds_while_somebody_is_there_and_minutes_after() {
    let mut window = open(on(3));
    assert!(shows(&window, "17:00"), "it has just come up");
    assert!(wait(&window) <= SECOND * 11 / 10);

    leave_alone(&mut window);
    window.wait_secs(30);
    assert!(shows(&window, "17") && !shows(&window, "16:30"), "to the minute, rounded up");
    assert!(wait(&window) > SECOND * 20 && wait(&window) <= MINUTE, "{:?}", wait(&window));

    window.harness.event(Event::PointerMoved(pos2(300.0, 300.0)));
    window.harness.run_steps(4);
    assert!(shows(&window, "16:30"), "somebody is back");
    assert!(wait(&window) <= SECOND * 11 / 10);
}

#[test]
fn the_last_minute_counts_seconds_for_whoever_looks_up() {
    let mut window = open(on(3));
    leave_alone(&mut window);
    window.wait_secs(15 * 60 + 59);
    assert!(shows(&window, "2"), "more than a minute is left");
    assert!(wait(&window) <= SECOND * 11 / 10, "until it is the last: {:?}", wait(&window));
    window.wait_secs(1);
    assert!(shows(&window, "01:00"));
    window.wait_secs(25);
    assert!(shows(&window, "00:35"));
    assert!(wait(&window) <= SECOND * 11 / 10);
}

#[test]
fn what_is_over_its_time_counts_on_by_seconds() {
    let mut window = open(on(3));
    window.wait_secs(18 * 60 + 5);
    leave_alone(&mut window);
    assert!(shows(&window, "+01:05"));
    assert!(wait(&window) <= SECOND * 11 / 10);
}

#[test]
fn a_new_state_shows_seconds_though_nobody_touched_the_window() {
    let mut window = open(rested(10));
    leave_alone(&mut window);
    assert!(shows(&window, "50"));
    window.agent.borrow_mut().wait_mins(50);
    window.agent.borrow_mut().act(crate::patient::APPLY);
    window.changed();
    assert!(shows(&window, "20:00"), "begun from the notification");
}

#[test]
fn across_the_room_it_always_counts() {
    let mut window = open(on(3));
    window.key(Key::F);
    leave_alone(&mut window);
    window.wait_secs(30);
    assert!(shows(&window, "16:30"));
    assert!(wait(&window) <= SECOND * 11 / 10);
}

#[test]
fn the_clock_across_the_room_goes_on_with_no_session() {
    let mut window = open(nobody());
    window.key(Key::F);
    leave_alone(&mut window);
    assert!(wait(&window) <= MINUTE, "{:?}", wait(&window));
}

#[test]
fn on_other_screens_nothing_counts() {
    let mut window = open(on(3));
    for key in [Key::Num2, Key::Num3, Key::Num5] {
        window.key(key);
        window.harness.run_steps(12);
        assert!(wait(&window) > SECOND * 20 && wait(&window) <= MINUTE * 11 / 10, "{key:?} {:?}", wait(&window));
    }
}

#[test]
fn how_it_looks() {
    let mut window = open(on(3));
    leave_alone(&mut window);
    window.wait_secs(30);
    window.harness.picture("now-left-alone-light");
    let mut window = rested(3).window([480.0, 720.0], Mode::Dark);
    leave_alone(&mut window);
    window.harness.picture("now-left-alone-narrow");
}
