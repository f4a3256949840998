//! A protocol that a limit refuses can be kept, and says wherever it stands that it can't be started.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::store::protocols;
use poultice::therapy::builtin;
use poultice::therapy::protocol::{Protocol, Span};
use poultice::window::screens::protocols::ProtocolsScreen;
use poultice::window::theme::Mode;

use crate::lives;
use crate::pages_act::type_over;
use crate::pages_pictures::beside_the_rail;
use crate::patient::{Window, nobody};
use crate::stage::Picture as _;

const REASON: &str = "40 minutes of cold without a pause can harm skin and nerves. More than 30 is never run.";
const MARK: &str = "It can't be started as it is.";

/// Forty minutes of cold at a time.
fn too_long() -> Protocol {
    let mut protocol = builtin::find(builtin::DEFAULT_ID).unwrap().clone();
    (protocol.id, protocol.name) = ("too-long".to_owned(), "As long as I can bear it".to_owned());
    protocol.phases[0].steps[0].mins = Span::exactly(40);
    protocol
}

/// A window with that protocol among one's own.
fn window_with_it<'a>() -> Window<'a> {
    let window = nobody().window([900.0, 3600.0], Mode::Light);
    protocols::save(&window.dirs, &too_long(), false).unwrap();
    window
}

#[test]
fn saving_it_says_that_and_why_it_cant_be_started() {
    let mut window = window_with_it();
    window.key(Key::Num4);
    window.harness.get_by_role_and_label(Role::RadioButton, "As long as I can bear it").click();
    window.answer();
    window.press("Edit");
    type_over(&mut window.harness, "Name", "Even longer");
    window.press("Save");
    let said = format!("Saved. This programme can't be started: {REASON}");
    assert!(window.says(&said), "with its reason");
    let choose = window.harness.get_by_label("Choose this one");
    assert!(choose.accesskit_node().is_disabled(), "the start would refuse it");
}

#[test]
fn one_that_can_be_started_is_saved_without_further_words() {
    let mut window = nobody().window([900.0, 3600.0], Mode::Light);
    window.key(Key::Num4);
    window.press("New protocol");
    window.press("Save");
    assert!(window.says("Saved.") && !window.says("This programme can't be started:"));
}

#[test]
fn every_list_marks_it() {
    let mut window = window_with_it();
    window.key(Key::Num4);
    assert_eq!(window.harness.query_all_by_label(MARK).count(), 1, "the protocols, and only this one");
    window.key(Key::Num1);
    window.press("Customary advice, not proven. Other programmes…");
    assert_eq!(window.harness.query_all_by_label(MARK).count(), 1, "the start");
    window.key(Key::Num6);
    window.harness.get_by_role_and_label(Role::ComboBox, "Programme").click();
    window.answer();
    assert_eq!(window.harness.query_all_by_label_contains(MARK).count(), 1, "the settings");
}

#[test]
fn pictures_of_the_list_with_it() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    view.protocols.insert(0, too_long());
    let mut results = SnapshotResults::new();
    for (mode, size, word) in [
        (Mode::Light, [900.0, 640.0], "light"),
        (Mode::Dark, [900.0, 640.0], "dark"),
        (Mode::Light, [360.0, 560.0], "narrow"),
    ] {
        let mut screen = ProtocolsScreen::default();
        let mut window = beside_the_rail(size, mode, 3, |ui| screen.ui(ui, &view));
        window.run();
        results.add(window.try_picture(format!("page-protocols-refused-{word}")));
    }
}
