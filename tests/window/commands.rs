//! The command palette: everything by its name, by the keyboard alone.

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape};
use egui::{Event, Key, Modifiers};
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::therapy::command::Command;
use poultice::window::link::News;
use poultice::window::theme::Mode;
use poultice::window::view::Link;

use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient};
use crate::stage::Picture;

fn resting() -> Patient {
    let mut patient = patient(6);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(10);
    patient
}

fn palette<'a>(patient: Patient) -> Window<'a> {
    let mut window = patient.window([900.0, 640.0], Mode::Light);
    ctrl_k(&mut window);
    window
}

fn ctrl_k(window: &mut Window<'_>) {
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.answer();
}

fn write(window: &mut Window<'_>, words: &str) {
    window.harness.event(Event::Text(words.to_owned()));
    window.answer();
}

/// The commands that are listed, as they are called.
fn listed(window: &Window<'_>) -> Vec<String> {
    let rows = window.harness.query_all_by_role(Role::ListBoxOption);
    rows.filter_map(|row| row.accesskit_node().label()).collect()
}

fn is_open(window: &Window<'_>) -> bool {
    window.harness.query_by_role(Role::SearchInput).is_some()
}

#[test]
fn what_is_typed_is_found_by_the_beginnings_of_words() {
    let mut window = palette(resting());
    write(&mut window, "HE ch");
    assert_eq!(listed(&window), ["Change to heat…"]);
    window.key(Key::Enter);
    assert!(!is_open(&window));
    assert!(window.says("before its time?"), "asked first, as by its button");
    assert_eq!(window.last_command(), None);
}

#[test]
fn the_first_is_done_by_enter_and_the_next_ones_are_reached_with_arrows() {
    let mut window = palette(resting());
    assert_eq!(listed(&window)[..2], ["Pause", "Undo"], "what the buttons offer comes first");
    window.key(Key::Enter);
    assert_eq!(window.last_command(), Some(Command::Pause));
    ctrl_k(&mut window);
    assert_eq!(listed(&window)[..2], ["Go on", "Undo"]);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    assert_eq!(window.last_command(), Some(Command::Undo));
}

#[test]
fn up_from_the_first_is_the_last() {
    let mut window = palette(nobody());
    window.key(Key::ArrowUp);
    let last = window.harness.query_all_by_role(Role::ListBoxOption).last().unwrap();
    assert_eq!(last.accesskit_node().is_selected(), Some(true));
}

#[test]
fn what_is_not_possible_says_why_and_does_nothing() {
    let mut window = palette(resting());
    write(&mut window, "take");
    let row = window.harness.get_by_role_and_label(Role::ListBoxOption, "Take it off now");
    assert!(row.accesskit_node().is_disabled());
    assert_eq!(row.accesskit_node().description().as_deref(), Some("Not possible while resting."));
    window.key(Key::Enter);
    assert_eq!(window.last_command(), None);
    assert!(is_open(&window), "there is more to find");
}

#[test]
fn letters_go_into_the_field_and_nowhere_else() {
    let mut window = palette(resting());
    for (key, letter) in [(Key::P, "p"), (Key::K, "k"), (Key::Num2, "2"), (Key::Questionmark, "?")] {
        window.harness.key_press(key);
        write(&mut window, letter);
    }
    assert_eq!(window.last_command(), None);
    assert!(window.says("There is no command of that name."));
    window.harness.key_press(Key::Tab);
    window.key(Key::P);
    assert_eq!(window.last_command(), None, "nor beside the field");
}

#[test]
fn escape_closes_it_and_so_do_the_keys_that_open_it() {
    let mut window = palette(resting());
    window.key(Key::Escape);
    assert!(!is_open(&window));
    ctrl_k(&mut window);
    ctrl_k(&mut window);
    assert!(!is_open(&window));
    window.key(Key::P);
    assert_eq!(window.last_command(), Some(Command::Pause), "keys are keys again");
}

#[test]
fn screens_pain_and_settings_are_commands_too() {
    let mut window = palette(resting());
    write(&mut window, "rec");
    window.key(Key::Enter);
    assert!(window.harness.query_by_role_and_label(Role::Heading, "Record").is_some());
    ctrl_k(&mut window);
    write(&mut window, "pain 7");
    window.key(Key::Enter);
    assert_eq!(window.last_command(), Some(Command::LogPain { score: 7, when: None, note: String::new() }));
    ctrl_k(&mut window);
    write(&mut window, "chimes off");
    window.key(Key::Enter);
    ctrl_k(&mut window);
    write(&mut window, "chimes");
    assert_eq!(listed(&window), ["Chimes: turn on"]);
}

#[test]
fn it_opens_while_somebody_types_and_over_the_time_across_the_room() {
    let mut window = resting().window([900.0, 640.0], Mode::Light);
    window.press("Pain 4 of 10");
    window.harness.get_by_label("A note, if you like").focus();
    window.harness.run_steps(2);
    ctrl_k(&mut window);
    assert!(is_open(&window));
    window.key(Key::Escape);
    window.key(Key::Escape);
    window.harness.get_by_label("The time across the room").click();
    window.answer();
    ctrl_k(&mut window);
    write(&mut window, "programme");
    window.key(Key::Enter);
    assert!(window.harness.query_by_role_and_label(Role::Heading, "Programme").is_some(), "it left the floor view");
}

#[test]
fn with_no_session_there_is_nothing_to_do_to_one() {
    let window = palette(nobody());
    let listed = listed(&window);
    assert_eq!(listed[0], "New session");
    assert!(!listed.iter().any(|name| name == "Pause" || name == "Undo"), "{listed:?}");
}

#[test]
fn while_nobody_answers_commands_wait() {
    let mut window = resting().window([900.0, 640.0], Mode::Light);
    window.tell(News::Link(Link::Lost { why: String::new() }));
    ctrl_k(&mut window);
    write(&mut window, "pause");
    window.key(Key::Enter);
    assert_eq!(window.last_command(), None);
    let row = window.harness.get_by_role_and_label(Role::ListBoxOption, "Pause");
    assert!(row.accesskit_node().description().unwrap().starts_with("No answer"));
}

#[test]
fn the_keys_are_beside_the_names() {
    let mut window = palette(resting());
    let row = window.harness.get_by_role_and_label(Role::ListBoxOption, "Pause");
    assert_eq!(row.accesskit_node().data().keyboard_shortcut(), Some("P"));
    window.key(Key::Escape);
    window.key(Key::Questionmark);
    assert!(window.says("Ctrl+K") && window.says("Find a command"), "in the sheet as well");
}

#[test]
fn how_it_looks() {
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        let mut window = resting().window([900.0, 640.0], mode);
        ctrl_k(&mut window);
        window.key(Key::ArrowDown);
        results.add(window.harness.try_picture(format!("screens/commands-{word}")));
    }
    let mut window = resting().window([360.0, 560.0], Mode::Light);
    ctrl_k(&mut window);
    write(&mut window, "s");
    results.add(window.harness.try_picture("screens/commands-360"));
}

#[test]
fn more_text_is_one_command() {
    let mut window = palette(resting());
    write(&mut window, "text more");
    window.key(Key::Enter);
    assert_eq!(window.harness.ctx.zoom_factor(), 1.1);
}

#[test]
fn the_list_grows_again_when_what_was_typed_is_taken_away() {
    let mut window = palette(resting());
    let tall = in_sight(&window);
    assert!(tall > 5, "{tall} rows");
    write(&mut window, "undo");
    assert_eq!(listed(&window), ["Undo"]);
    for _ in "undo".chars() {
        window.key(Key::Backspace);
    }
    assert_eq!(in_sight(&window), tall);
}

/// How many of the listed names are drawn.
fn in_sight(window: &Window<'_>) -> usize {
    let names = listed(window);
    let drawn = |it: &&ClippedShape| match &it.shape {
        Shape::Text(text) => {
            let seen = text.galley.rect.translate(text.pos.to_vec2()).intersects(it.clip_rect);
            seen && names.iter().any(|name| name == text.galley.text())
        }
        _ => false,
    };
    window.harness.output().shapes.iter().filter(drawn).count()
}
