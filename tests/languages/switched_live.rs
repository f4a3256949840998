//! The language chosen in the settings is spoken at once, in everything that is open, and so is the one before it.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::window::theme::Mode;

use crate::alone;
use crate::patient::{APPLY, Window, patient};

/// Chooses a language in the settings by its own name; the row's name is in the language before.
fn choose(window: &mut Window<'_>, row: &str, name: &str) {
    window.harness.get_by_role_and_label(Role::ComboBox, row).click();
    window.answer();
    window.harness.get_by_role_and_label(Role::Button, name).click();
    window.answer();
}

#[test]
fn every_screen_speaks_it_at_once_and_back() {
    let _alone = alone();
    let mut patient = patient(6);
    patient.act(APPLY);
    patient.wait_mins(6);
    let mut window = patient.window([900.0, 2600.0], Mode::Light);
    assert!(window.says("Ice on. Off at 08:20."));
    window.key(Key::Num6);
    choose(&mut window, "Language", "Deutsch");
    assert!(window.says("Einstellungen") && window.says("Sprache"), "the settings, without leaving them");
    assert!(!window.says("Settings") && !window.says("Language"), "and no English is left");
    window.key(Key::Num2);
    assert!(window.says("Programm") && window.says("Kälte: liegt auf, geplant 20 min."), "what was computed before");
    window.key(Key::Num1);
    assert!(window.says("Kühlpack liegt auf. Abnehmen um 08:20."), "the sentence");
    window.key(Key::Num6);
    choose(&mut window, "Sprache", "Español");
    assert!(window.says("Ajustes"));
    choose(&mut window, "Idioma", "English");
    assert!(window.says("Settings") && window.says("Language"));
    window.key(Key::Num2);
    assert!(window.says("Cold: on now, planned 20 min."));
    window.key(Key::Num1);
    assert!(window.says("Ice on. Off at 08:20."));
}

#[test]
fn what_was_computed_before_is_said_anew() {
    let _alone = alone();
    let mut window = crate::patient::nobody().window([900.0, 2600.0], Mode::Light);
    assert!(window.says("ice on, 20 min"), "the coming days");
    window.key(Key::Num4);
    window.press("New protocol");
    assert!(window.says("Cold, 20 min."), "the editor's strip");
    let now = window.agent.borrow().now().wall;
    poultice::store::SettingsFile::set(&window.dirs, "language", "de", now).unwrap();
    window.changed();
    assert!(window.says("Kälte, 20 min.") && !window.says("Cold, 20 min."));
    window.key(Key::Num1);
    assert!(window.says("Die nächsten Tage") && !window.says("ice on, 20 min"));
}

#[test]
fn the_place_follows_the_language() {
    let _alone = alone();
    let mut window = crate::patient::nobody().window([900.0, 1600.0], Mode::Light);
    let set = |window: &mut Window<'_>, key: &str, value: &str| {
        let now = window.agent.borrow().now().wall;
        poultice::store::SettingsFile::set(&window.dirs, key, value, now).unwrap();
        window.changed();
    };
    let holds = |window: &Window<'_>, place: &str| {
        let place = window.harness.get_by_role_and_label(Role::RadioButton, place);
        place.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    // As it was written down by the session before.
    set(&mut window, "last_site", "Neck");
    assert!(holds(&window, "Neck"));
    set(&mut window, "language", "de");
    assert!(holds(&window, "Nacken") && !window.says("Wo es wehtut"), "it isn't one of the person's own");
    window.press("Knie");
    set(&mut window, "language", "pl");
    assert!(holds(&window, "Kolano"));
    window.press("Nic mnie nie dotyczy: start");
    let sent = window.last_command();
    let Some(poultice::therapy::command::Command::Start(sent)) = sent else { panic!("{sent:?}") };
    assert_eq!(sent.site, "Kolano", "in the words of the moment");
}
