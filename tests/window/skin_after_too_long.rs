//! After an application that was on for too long the window says what to look for, and again after the next such one.

use egui_kittest::SnapshotResults;
use poultice::window::screens::now::NowScreen;
use poultice::window::theme::Mode;

use crate::lives::{APPLY, REMOVE, begun};
use crate::pages_act::{press, says};
use crate::pages_pictures::beside_the_rail;
use crate::stage::Picture;

const LOOK: &str = "It was on for 39 minutes instead of 20. Look at your skin.";

#[test]
fn it_is_said_beside_the_time_where_the_card_is_far_below_and_across_the_room() {
    let mut patient = crate::states::on(45);
    patient.act(REMOVE);
    let first = "The last one was on for too long. Look at your skin first.";
    let mut window = patient.window([480.0, 720.0], Mode::Light);
    assert!(window.says(first));
    window.harness.picture("now-skin-narrow");
    window.key(egui::Key::F);
    assert!(window.says(first));
    window.harness.picture("floor-skin");
}

#[test]
fn it_is_said_until_it_is_put_aside_and_again_of_the_next_one() {
    let mut life = begun();
    life.act(APPLY);
    life.until("2026-11-19T07:54:00Z");
    life.act(REMOVE);
    let first = life.seen();
    life.until("2026-11-19T09:00:00Z");
    life.act(APPLY);
    let on = life.seen();
    life.until("2026-11-19T09:39:00Z");
    life.act(REMOVE);
    let second = life.seen();

    let view = std::cell::RefCell::new(first);
    let mut screen = NowScreen::default();
    let mut results = SnapshotResults::new();
    let mut window = beside_the_rail([900.0, 640.0], Mode::Light, 0, |ui| screen.ui(ui, &view.borrow(), |_| ()));
    window.run();
    results.add(window.try_picture("now-skin-light"));
    assert!(says(&window, LOOK));
    press(&mut window, "Put aside");
    assert!(!says(&window, LOOK));
    view.replace(on);
    window.run();
    assert!(!says(&window, LOOK));
    view.replace(second);
    window.run();
    assert!(says(&window, LOOK), "what was put aside was the last one's");
}
