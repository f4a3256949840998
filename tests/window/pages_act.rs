//! What the screens that are read want done: every control sends the right intent, by mouse and by keyboard.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use poultice::store::settings;
use poultice::therapy::command::Command;
use poultice::window::errands::Errand;
use poultice::window::screens::{programme::ProgrammeScreen, protocols::ProtocolsScreen};
use poultice::window::screens::{record::RecordScreen, settings::SettingsScreen};
use poultice::window::theme::Mode;
use poultice::window::view::{Intent, Screen, View};

use crate::lives;
use crate::stage::stage;

pub type Wanted = Rc<RefCell<Vec<Intent>>>;

/// A tall window, so that nothing needs to be scrolled to, and what its screen has wanted so far.
pub fn open<'a>(
    view: &'a View,
    mut screen: impl FnMut(&mut egui::Ui, &View) -> Vec<Intent> + 'a,
) -> (Harness<'a>, Wanted) {
    let wanted = Wanted::default();
    let heard = Rc::clone(&wanted);
    let mut window = stage([900.0, 3600.0], Mode::Light, move |ui| heard.borrow_mut().extend(screen(ui, view)));
    window.run();
    (window, wanted)
}

pub fn press(window: &mut Harness<'_>, label: &str) {
    window.get_by_label(label).click();
    window.run();
}

/// Whether it stands there, once or in a frame that repeats it for screen readers.
pub fn says(window: &Harness<'_>, words: &str) -> bool {
    window.query_all_by_label_contains(words).count() > 0
}

fn set(key: &str, value: &str) -> Intent {
    Intent::Set { key: key.to_owned(), value: value.to_owned() }
}

#[test]
fn every_setting_is_told_as_it_would_be_typed() {
    let mut told = BTreeSet::new();
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = SettingsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    for (label, expected) in [
        ("Sleep hours", set("sleep", "off")),
        ("Remind again every: more", set("due_repeat_mins", "15")),
        ("How often again: less", set("due_repeats", "2")),
        ("\"Take it off\" again every: more", set("removal_repeat_secs", "70")),
        ("Later means: more", set("snooze_mins", "20")),
        ("Look at the skin after: more", set("skin_check_mins", "6")),
        ("As late", set("switch_policy", "late")),
        ("Chimes", set("sound", "false")),
        ("Volume: less", set("volume", "70")),
        ("Try it", Intent::TrySound),
        ("Dark", set("theme", "dark")),
        ("Text size: more", set("text_percent", "110")),
        ("Keep still", set("reduced_motion", "true")),
        ("Spoken reminders", set("speech", "true")),
        ("Respect do not disturb", set("respect_do_not_disturb", "true")),
        ("Icon in the tray", set("tray", "false")),
        ("Go on after a restart", set("autostart", "true")),
    ] {
        let system = ["Spoken reminders", "Respect do not disturb", "Icon in the tray", "Go on after a restart"]
            .contains(&label);
        if system && window.query_by_label(label).is_none() && cfg!(not(target_os = "linux")) {
            continue;
        }
        press(&mut window, label);
        assert_eq!(wanted.take(), std::slice::from_ref(&expected), "{label}");
        let Intent::Set { key, .. } = expected else { continue };
        told.insert(key);
    }
    type_over(&mut window, "Where it hurt last", " left knee ");
    assert_eq!(wanted.take(), [set("last_site", "left knee")]);
    window.get_by_role_and_label(Role::ComboBox, "Programme").click();
    window.run();
    window.get_by_label("Cold 20 min, 1–2 h rest, then heat").click();
    window.run();
    assert_eq!(wanted.take(), [set("last_protocol", "cold-20-every-1-2h")]);
    window.get_by_role_and_label(Role::ComboBox, "Language").click();
    window.run();
    window.get_by_label("Deutsch").click();
    window.run();
    assert_eq!(wanted.take(), [set("language", "de")]);
    told.extend(["last_site".to_owned(), "last_protocol".to_owned(), "language".to_owned()]);
    let all: BTreeSet<String> = settings::keys().map(|(key, _)| key.to_owned()).collect();
    let missing: Vec<&String> = all.difference(&told).collect();
    assert!(missing.is_empty() || cfg!(not(target_os = "linux")), "no row in the window: {missing:?}");
}

#[test]
fn sleep_hours_are_typed() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = SettingsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    type_over(&mut window, "Sleep begins", "23:15");
    assert_eq!(wanted.take(), [set("sleep", "23:15-07:00")]);
    type_over(&mut window, "Sleep ends", "soon");
    assert_eq!(wanted.take(), []);
    assert!(says(&window, "Write times like 22:30"));
}

pub fn type_over(window: &mut Harness<'_>, field: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    window.run();
    window.get_by_role_and_label(Role::TextInput, field).type_text(text);
    window.run();
    window.key_press(Key::Enter);
    window.run();
}

#[test]
fn what_is_wrong_with_the_settings_file_is_said() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    view.settings_problems.push("Line 3: no setting is called sound_level.".to_owned());
    let mut screen = SettingsScreen::default();
    let (window, _) = open(&view, |ui, view| screen.ui(ui, view));
    assert!(says(&window, "Line 3: no setting is called sound_level."));
    window.get_by_label("Kept in /home/ada/.config/poultice/settings.toml");
}

#[test]
fn pain_is_noted_with_a_note() {
    let view = lives::on_the_second_day().seen();
    let mut screen = RecordScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "Note pain");
    window.get_by_label("Pain 4 of 10").focus();
    window.run();
    window.key_press(Key::Space);
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Note").focus();
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Note").type_text(" lay on the floor ");
    window.run();
    press(&mut window, "Note it down");
    let note = "lay on the floor".to_owned();
    assert_eq!(wanted.take(), [Intent::Do(Command::LogPain { score: 4, when: None, note })]);
    assert!(window.query_by_label("Note it down").is_none(), "it closes");
}

#[test]
fn a_past_programme_is_shown_but_not_written_to() {
    let mut view = lives::on_the_second_day().seen();
    view.history.push(lives::long_ago().session.state().clone());
    let mut screen = RecordScreen::default();
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label_contains("Which programme").click();
    window.run();
    window.get_by_label_contains("Mon 3: Heat 15").click();
    window.run();
    window.get_by_label_contains("Mon 3 09:00, Heat, 20 of 20");
    assert!(window.query_by_label("Note pain").is_none(), "the past is read only");
}

#[test]
fn a_preview_leads_to_the_start() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProgrammeScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label_contains("Nothing is running.");
    press(&mut window, "Choose and start");
    assert_eq!(wanted.take(), [Intent::Go(Screen::Now)]);
}

#[test]
fn a_copy_is_edited_and_saved() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_role_and_label(Role::RadioButton, "Cold 25 min, 1½ h rest, then heat").click();
    window.run();
    assert!(says(&window, "25 minutes of cold: as published"));
    press(&mut window, "Duplicate and edit");
    window.get_by_label("Copy of Cold 25 min, 1½ h rest, then heat");
    window.get_all_by_label("Minutes, at most: more").next().unwrap().click();
    window.run();
    assert!(says(&window, "26 minutes of cold without a pause is above the usual 20."));
    press(&mut window, "Undo");
    assert!(!says(&window, "26 minutes"), "taken back");
    press(&mut window, "Redo");
    press(&mut window, "Save");
    let wanted = wanted.take();
    let [Intent::SaveProtocol { protocol, replace: false }] = &wanted[..] else { panic!("{wanted:?}") };
    assert_eq!((protocol.id.as_str(), protocol.phases[0].steps[0].mins.high), ("my-cold-25-90", 26));
    assert_eq!(protocol.validate(), Ok(()));
}

#[test]
fn a_source_has_its_title_and_a_link() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_role_and_label(Role::RadioButton, "Cold 10, rest 10, cold 10, every 2 h").click();
    window.run();
    assert!(says(&window, "Cryotherapy for acute ankle sprains: a randomised controlled study"));
    window.get_by_role_and_label(Role::Link, "https://doi.org/10.1136/bjsm.2006.025932").click();
    window.run();
    let address = "https://doi.org/10.1136/bjsm.2006.025932".into();
    assert_eq!(wanted.take(), [Intent::SendOut(Errand::ShowFile(address))]);
    press(&mut window, "‹ Back");
    window.get_by_role_and_label(Role::RadioButton, "Cold 20 min, 1–2 h rest, then heat").click();
    window.run();
    assert!(says(&window, "S0 to S4 are five general web articles about back spasm."), "what is known of S1 and S2");
}

#[test]
fn the_days_are_drawn_anew_while_editing_and_undo_goes_by_key_too() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "New protocol");
    let blocks = |window: &Harness<'_>, what: &str| window.query_all_by_label_contains(what).count();
    assert!(blocks(&window, ": Cold, 20 min.") > 8, "each step of the first days is a block");
    assert!(blocks(&window, ": Heat, ") > 2, "and so is the phase that follows");
    let (cold, rows) = (blocks(&window, ": Cold, 20 min."), blocks(&window, "Cold, 21 min."));
    assert_eq!(rows, 0);
    window.get_all_by_label("Minutes, at most: more").next().unwrap().click();
    window.run();
    assert_eq!(blocks(&window, ": Cold, 20 min."), 0);
    assert!(blocks(&window, ": Cold, 21 min.") > 8, "drawn anew");
    for (key, shift, minutes) in [(Key::Z, false, 20), (Key::Z, true, 21), (Key::Z, false, 20), (Key::Y, false, 21)] {
        let shift = if shift { egui::Modifiers::SHIFT } else { egui::Modifiers::NONE };
        window.key_press_modifiers(egui::Modifiers::COMMAND | shift, key);
        window.run();
        assert!(blocks(&window, &format!(": Cold, {minutes} min.")) > 8, "{key:?} {shift:?}");
    }
    press(&mut window, "Undo");
    assert_eq!(blocks(&window, ": Cold, 20 min."), cold);
    // A second step and a third phase are blocks too.
    window.get_all_by_label("Add a step").next().unwrap().click();
    window.run();
    assert!(blocks(&window, ": Cold, 10 min.") > 8, "a step more");
    press(&mut window, "Add a part");
    assert!(says(&window, "3. Heat"));
}

#[test]
fn a_name_that_is_taken_or_wrong_is_not_saved() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "New protocol");
    type_over(&mut window, "Short name", "cold-25-90");
    assert!(says(&window, "Another protocol has this short name."));
    press(&mut window, "Save");
    assert_eq!(wanted.take(), []);
    type_over(&mut window, "Short name", "Mine!");
    assert!(says(&window, "an id has 1 to 64 characters"));
    press(&mut window, "Save");
    assert_eq!(wanted.take(), []);
}

#[test]
fn an_own_protocol_is_deleted_on_the_second_press() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    let mut own = view.protocols[0].clone();
    (own.id, own.name) = ("mine".to_owned(), "Mine".to_owned());
    view.protocols.push(own);
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_role_and_label(Role::RadioButton, "Mine").click();
    window.run();
    press(&mut window, "Delete");
    assert_eq!(wanted.take(), []);
    press(&mut window, "Yes, delete it");
    assert_eq!(wanted.take(), [Intent::DeleteProtocol { id: "mine".to_owned() }]);
}

#[test]
fn the_editor_stays_until_the_protocol_is_saved() {
    let view = RefCell::new(lives::idle("2026-11-19T07:15:20Z"));
    let wanted = Wanted::default();
    let mut screen = ProtocolsScreen::default();
    let mut window = stage([900.0, 3600.0], Mode::Light, |ui| {
        wanted.borrow_mut().extend(screen.ui(ui, &view.borrow()));
    });
    window.run();
    press(&mut window, "New protocol");
    press(&mut window, "Save");
    assert!(window.query_by_label("Save").is_some(), "saving may fail, and nothing typed may be lost");
    let Some(Intent::SaveProtocol { protocol, .. }) = wanted.borrow_mut().pop() else { panic!("nothing to save") };
    view.borrow_mut().protocols.push(*protocol);
    window.run();
    assert!(window.query_by_label("Save").is_none());
    window.get_by_label("Delete");
}
