//! Escape goes one step back wherever there is one, and the rail goes back to a screen's top.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use poultice::window::theme::Mode;

use crate::pages_act::type_over;
use crate::patient::{Window, nobody};
use crate::states::rested;

const NAME: &str = "Cold 25 min, 1½ h rest, then heat";

fn protocols<'a>() -> Window<'a> {
    let mut window = nobody().window([900.0, 640.0], Mode::Light);
    window.key(Key::Num4);
    window
}

fn reading<'a>() -> Window<'a> {
    let mut window = protocols();
    window.harness.get_by_role_and_label(Role::RadioButton, NAME).click();
    window.answer();
    window
}

fn listed(window: &Window<'_>) -> bool {
    window.harness.query_by_label("New protocol").is_some() && window.harness.query_by_label("Save").is_none()
}

fn asked(window: &Window<'_>) -> bool {
    window.says("There are changes that are not saved.")
}

#[test]
fn escape_leaves_a_protocols_page() {
    let mut window = reading();
    assert!(!listed(&window));
    window.key(Key::Escape);
    assert!(listed(&window));
    window.key(Key::Escape);
    assert!(listed(&window), "and there it has nothing to leave");
}

#[test]
fn escape_leaves_the_editor_where_nothing_is_lost() {
    let mut window = reading();
    window.harness.get_by_label("Duplicate and edit").scroll_to_me();
    window.answer();
    window.press("Duplicate and edit");
    assert!(window.harness.query_by_label("Save").is_some());
    window.key(Key::Escape);
    assert!(listed(&window));
}

#[test]
fn escape_in_the_editor_asks_first_where_something_would_be_lost() {
    let mut window = protocols();
    window.press("New protocol");
    type_over(&mut window.harness, "Name", "Mine");
    // Deep in the editor the question would stand out of sight.
    window.harness.get_by_label("Save").scroll_to_me();
    window.answer();
    window.key(Key::Escape);
    let question = window.harness.get_by_label("There are changes that are not saved.").rect();
    assert!(question.top() > 0.0 && question.bottom() < 640.0, "{question:?}");
    window.key(Key::Escape);
    assert!(!asked(&window) && !listed(&window), "it stays");
    window.key(Key::Escape);
    window.press("Leave without saving");
    assert!(listed(&window));
}

#[test]
fn a_number_that_is_still_typed_is_a_change_too() {
    for leave in ["‹ Back", "Protocols"] {
        let mut window = protocols();
        window.press("New protocol");
        window.harness.get_all_by_label("Minutes, at most").next().unwrap().scroll_to_me();
        window.answer();
        window.harness.get_all_by_label("Minutes, at most").next().unwrap().focus();
        window.answer();
        window.harness.get_all_by_label("Minutes, at most").next().unwrap().type_text("2");
        window.answer();
        window.harness.get_by_label(leave).scroll_to_me();
        window.answer();
        window.press(leave);
        assert!(asked(&window), "{leave}");
    }
}

#[test]
fn escape_while_typing_leaves_the_field_first() {
    let mut window = protocols();
    window.press("New protocol");
    window.harness.get_by_role_and_label(Role::TextInput, "Name").focus();
    window.answer();
    window.key(Key::Escape);
    assert!(!listed(&window), "only the field");
    window.key(Key::Escape);
    assert!(listed(&window));
}

#[test]
fn escape_closes_what_can_be_shared() {
    let mut window = rested(10).window([900.0, 640.0], Mode::Light);
    window.key(Key::Num3);
    window.press("Share");
    assert!(window.says("For a clinician"));
    window.key(Key::Escape);
    assert!(window.harness.query_by_label("Share").is_some(), "it can be opened again");
    window.press("Share");
    window.harness.get_by_role_and_label(Role::Tab, "Record").click();
    window.answer();
    assert!(window.harness.query_by_label("Share").is_some(), "by the rail too");
}

#[test]
fn the_rail_goes_back_to_the_list() {
    let mut window = reading();
    window.key(Key::Num4);
    assert!(listed(&window), "by its key");
    window.harness.get_by_role_and_label(Role::RadioButton, NAME).click();
    window.answer();
    window.harness.get_by_role_and_label(Role::Tab, "Protocols").click();
    window.answer();
    assert!(listed(&window), "by the mouse");
}

#[test]
fn the_rail_asks_in_the_editor_and_leaves_it_alone_from_elsewhere() {
    let mut window = protocols();
    window.press("New protocol");
    type_over(&mut window.harness, "Name", "Mine");
    window.key(Key::Num5);
    window.key(Key::Num4);
    assert!(!listed(&window) && !asked(&window), "as it was left");
    window.key(Key::Num4);
    assert!(asked(&window));
    window.press("Stay");
    assert!(!listed(&window) && !asked(&window));
}
