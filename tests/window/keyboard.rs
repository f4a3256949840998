//! Everything that can be pressed can be pressed without a mouse, and has a name.

use std::cell::Cell as Flag;

use egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use poultice::window::theme::{Mode, Tone};
use poultice::window::widgets::*;

use crate::stage::{page, stage};

#[test]
fn tab_and_space_press_the_primary_button() {
    let pressed = Flag::new(0u32);
    let mut window = stage([400.0, 200.0], Mode::Light, |ui| {
        page(ui, 16.into(), |ui| {
            if primary_button(ui, "Take it off now", Tone::Cold, 320.0).clicked() {
                pressed.set(pressed.get() + 1);
            }
        });
    });
    window.key_press(Key::Tab);
    window.run();
    assert!(window.get_by_role_and_label(Role::Button, "Take it off now").is_focused());
    window.key_press(Key::Space);
    window.run();
    assert_eq!(pressed.get(), 1, "pressed by Space");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(pressed.get(), 2, "pressed by Enter");
}

#[test]
fn arrow_keys_move_along_the_pain_scale() {
    let score = Flag::new(Some(3u8));
    let mut window = stage([600.0, 200.0], Mode::Light, |ui| {
        page(ui, 16.into(), |ui| {
            if let Some(picked) = pain_scale(ui, "How bad is it?", score.get()) {
                score.set(Some(picked));
            }
        });
    });
    window.get_by_label("Pain 3 of 10").focus();
    window.run();
    for expected in [4, 5] {
        window.key_press(Key::ArrowRight);
        window.run();
        assert_eq!(score.get(), Some(expected));
    }
    window.key_press(Key::End);
    window.run();
    assert_eq!(score.get(), Some(10));
    window.key_press(Key::ArrowRight);
    window.run();
    assert_eq!(score.get(), Some(10), "the scale ends");
}

#[test]
fn tab_stops_once_in_a_row_of_answers() {
    let (score, chip) = (Flag::new(Some(3u8)), Flag::new(None));
    let mut window = stage([600.0, 300.0], Mode::Light, |ui| {
        page(ui, 16.into(), |ui| {
            score.set(pain_scale(ui, "How bad is it?", score.get()).or(score.get()));
            chip.set(chips(ui, "Where?", &["Neck", "Knee", "Back"], chip.get()).or(chip.get()));
            primary_button(ui, "Start", Tone::Cold, 320.0);
        });
    });
    for stop in ["Pain 3 of 10", "Neck", "Start"] {
        window.key_press(Key::Tab);
        window.run();
        assert!(window.get_by_label(stop).is_focused(), "{stop}");
    }
    for stop in ["Neck", "Pain 3 of 10"] {
        window.key_press_modifiers(egui::Modifiers::SHIFT, Key::Tab);
        window.run();
        assert!(window.get_by_label(stop).is_focused(), "back to {stop}");
    }
    window.key_press(Key::ArrowRight);
    window.run();
    assert_eq!(score.get(), Some(4));
    window.key_press(Key::Tab);
    window.run();
    window.key_press(Key::ArrowRight);
    window.run();
    assert_eq!(chip.get(), Some(1));
    window.key_press(Key::Tab);
    window.run();
    assert!(window.get_by_label("Start").is_focused());
}

#[test]
fn a_click_chooses_a_chip_and_a_place_to_go() {
    let (chip, place) = (Flag::new(None), Flag::new(None));
    let mut window = stage([900.0, 640.0], Mode::Light, |ui| {
        if let Some(index) = nav(ui, &crate::gallery::NAV, 0) {
            place.set(Some(index));
        }
        page(ui, 16.into(), |ui| {
            if let Some(index) = chips(ui, "Where?", &["Neck", "Knee"], chip.get()) {
                chip.set(Some(index));
            }
        });
    });
    window.get_by_role_and_label(Role::RadioButton, "Knee").click();
    window.run();
    window.get_by_label("Help").click();
    window.run();
    assert_eq!((chip.get(), place.get()), (Some(1), Some(4)));
}

#[test]
fn a_link_in_a_card_is_not_the_card() {
    let pressed = Flag::new(None);
    let mut window = stage([600.0, 240.0], Mode::Light, |ui| {
        page(ui, 16.into(), |ui| {
            let view = ProtocolCard {
                tone: Tone::Heat,
                title: "Heat",
                refused: "",
                reason: "15 to 20 minutes",
                link: "Other programmes…",
                chosen: false,
            };
            pressed.set(protocol_card(ui, &view).or(pressed.get()));
        });
    });
    window.get_by_role_and_label(Role::Link, "Other programmes…").click();
    window.run();
    assert_eq!(pressed.get(), Some(Pressed::Link));
    window.get_by_role_and_label(Role::RadioButton, "Heat").click();
    window.run();
    assert_eq!(pressed.get(), Some(Pressed::Card));
}

#[test]
fn a_switch_and_a_number_say_what_they_are() {
    let (on, minutes) = (Flag::new(false), Flag::new(15u32));
    let mut window = stage([600.0, 240.0], Mode::Light, |ui| {
        page(ui, 16.into(), |ui| {
            let (mut switch, mut number) = (on.get(), minutes.get());
            toggle(ui, &mut switch, "Sound", "");
            stepper(ui, &Stepper { name: "Later", range: 5..=20, step: 5, unit: "min" }, &mut number);
            on.set(switch);
            minutes.set(number);
        });
    });
    window.get_by_role_and_label(Role::Switch, "Sound").click();
    window.run();
    for _ in 0..3 {
        window.get_by_label("Later: more").click();
        window.run();
    }
    assert_eq!((on.get(), minutes.get()), (true, 20));
}
