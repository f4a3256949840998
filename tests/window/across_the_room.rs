//! The display stays awake while its time is read from across the room and something is on the skin, and only then.

use egui::Key;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Window, patient};

fn open<'a>() -> Window<'a> {
    patient(6).window([900.0, 640.0], Mode::Light)
}

fn asked(window: &Window<'_>) -> Vec<bool> {
    window.agent.borrow().display.lock().unwrap().clone()
}

#[test]
fn from_on_to_off() {
    let mut window = open();
    window.key(Key::F);
    assert!(asked(&window).is_empty(), "nothing is on");
    window.key(Key::Space);
    assert_eq!(asked(&window), [true]);
    window.wait_secs(21 * 60);
    assert_eq!(asked(&window), [true], "it should be off, and is on");
    window.key(Key::Space);
    assert_eq!(asked(&window), [true, false]);
}

#[test]
fn only_while_the_time_fills_the_window() {
    let mut window = open();
    window.agent.borrow_mut().act(APPLY);
    window.changed();
    assert!(asked(&window).is_empty());
    window.key(Key::F);
    assert_eq!(asked(&window), [true]);
    window.key(Key::Escape);
    assert_eq!(asked(&window), [true, false]);
}

#[test]
fn the_way_back_is_in_sight() {
    let mut window = open();
    window.key(Key::F);
    window.key(Key::Space);
    window.press("Esc: back");
    assert_eq!(window.last_command(), Some(APPLY), "the corner is no part of the large button");
    assert!(window.says("Take it off now") && !window.says("Space ·"), "back");
}
