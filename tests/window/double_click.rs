//! A press is meant for what could be read when it began: the second half of a double click starts nothing.

use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::Queryable as _;
use poultice::therapy::command::Command;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Window, nobody, patient};

/// From here on it is so late, in seconds, until it is said again.
fn at(window: &mut Window<'_>, secs: f64) {
    window.harness.input_mut().time = Some(secs);
}

fn place(window: &Window<'_>, label: &str) -> Pos2 {
    window.harness.get_by_label(label).rect().center()
}

fn click(window: &mut Window<'_>, pos: Pos2) {
    window.harness.event(Event::PointerMoved(pos));
    for pressed in [true, false] {
        let modifiers = Modifiers::NONE;
        window.harness.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers });
    }
    window.answer();
}

fn space(window: &mut Window<'_>, repeat: bool) {
    let (key, physical_key, modifiers) = (Key::Space, None, Modifiers::NONE);
    window.harness.event(Event::Key { key, physical_key, pressed: true, repeat, modifiers });
    window.answer();
}

#[test]
fn the_second_half_of_a_double_click_starts_nothing() {
    let mut window = nobody().window([900.0, 640.0], Mode::Light);
    at(&mut window, 10.0);
    let start = place(&window, "None of these: start");
    click(&mut window, start);
    assert!(matches!(window.last_command(), Some(Command::Start(_))));
    for (secs, where_) in [(10.2, start), (10.3, place(&window, "Skin normal, cloth on: start 20 min"))] {
        at(&mut window, secs);
        click(&mut window, where_);
        assert!(matches!(window.last_command(), Some(Command::Start(_))), "nothing more, {secs}");
    }
    at(&mut window, 11.0);
    let apply = place(&window, "Skin normal, cloth on: start 20 min");
    click(&mut window, apply);
    assert_eq!(window.last_command(), Some(APPLY), "it could be read by now");
}

#[test]
fn a_slow_agent_is_asked_once() {
    let mut window = patient(6).window([900.0, 640.0], Mode::Light);
    let apply = place(&window, "Skin normal, cloth on: start 20 min");
    for secs in [20.0, 20.2] {
        at(&mut window, secs);
        for pressed in [true, false] {
            let (pos, modifiers) = (apply, Modifiers::NONE);
            window.harness.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers });
        }
        window.harness.run_steps(1);
    }
    window.answer();
    assert_eq!(window.agent.borrow().asked.len(), 1);
}

#[test]
fn a_key_that_is_held_down_is_one_press() {
    let mut window = nobody().window([900.0, 640.0], Mode::Light);
    for (tenth, repeat) in [(0, false), (6, true), (12, true), (18, true)] {
        at(&mut window, 10.0 + f64::from(tenth) / 10.0);
        space(&mut window, repeat);
        assert!(matches!(window.last_command(), Some(Command::Start(_))), "{tenth}");
    }
    window.harness.key_up(Key::Space);
    at(&mut window, 15.0);
    space(&mut window, false);
    assert_eq!(window.last_command(), Some(APPLY));
}

#[test]
fn the_time_across_the_room_is_no_different() {
    let mut window = patient(6).window([900.0, 640.0], Mode::Light);
    window.key(Key::F);
    at(&mut window, 30.0);
    for secs in [30.0, 30.2] {
        at(&mut window, secs);
        click(&mut window, Pos2::new(450.0, 400.0));
        assert_eq!(window.last_command(), Some(APPLY), "on, and not off again");
    }
}

#[test]
fn a_screen_reader_presses_what_it_has_said() {
    let mut window = nobody().window([900.0, 640.0], Mode::Light);
    at(&mut window, 10.0);
    for label in ["None of these: start", "Skin normal, cloth on: start 20 min"] {
        window.harness.get_by_label(label).click_accesskit();
        window.answer();
    }
    assert_eq!(window.last_command(), Some(APPLY));
}
