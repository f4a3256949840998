//! The editor, as somebody uses it who types: numbers, what is refused, and what a copy says of itself.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::therapy::builtin;
use poultice::therapy::protocol::{Protocol, Span};
use poultice::window::screens::protocols::ProtocolsScreen;
use poultice::window::view::Intent;

use crate::lives;
use crate::pages_act::{open, press, says, type_over};

/// Types over a number, of several with this name the first, and leaves the field open.
fn type_number(window: &mut Harness<'_>, field: &str, digits: &str) {
    let first = |window: &Harness<'_>| window.get_all_by_label(field).next().unwrap().accesskit_node().id();
    let before = first(window);
    window.get_all_by_label(field).next().unwrap().focus();
    window.run();
    assert_eq!(first(window), before, "the same field while it is typed in");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    for digit in digits.chars() {
        window.get_all_by_label(field).next().unwrap().type_text(&digit.to_string());
        window.run();
    }
}

/// What stands in a number's field.
fn number(window: &Harness<'_>, field: &str) -> String {
    window.get_all_by_label(field).next().unwrap().accesskit_node().value().unwrap_or_default()
}

fn minutes(window: &Harness<'_>) -> (String, String) {
    (number(window, "Minutes, at least"), number(window, "Minutes, at most"))
}

fn words(low: &str, high: &str) -> (String, String) {
    (low.to_owned(), high.to_owned())
}

fn saved(intents: &[Intent]) -> Protocol {
    let [Intent::SaveProtocol { protocol, .. }] = intents else { panic!("{intents:?}") };
    (**protocol).clone()
}

#[test]
fn an_upper_bound_is_typed_without_pulling_the_lower_one_down() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "New protocol");
    assert_eq!(minutes(&window), words("20\u{a0}min", "20\u{a0}min"));
    type_number(&mut window, "Minutes, at most", "25");
    assert_eq!(minutes(&window).0, "20\u{a0}min", "nothing moves while it is typed");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(minutes(&window), words("20\u{a0}min", "25\u{a0}min"));
    // A press on Save leaves the field and saves what was typed.
    type_number(&mut window, "Rest, at most", "150");
    press(&mut window, "Save");
    let protocol = saved(&wanted.take());
    assert_eq!(protocol.phases[0].steps[0].mins, Span { low: 20, high: 25 });
    assert_eq!(protocol.phases[0].rest.mins, Span { low: 60, high: 150 });
}

#[test]
fn the_other_bound_follows_only_as_far_as_it_must() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "New protocol");
    type_number(&mut window, "Rest, at least", "180");
    window.key_press(Key::Tab);
    window.run();
    type_number(&mut window, "Minutes, at most", "12");
    window.key_press(Key::Enter);
    window.run();
    press(&mut window, "Save");
    let protocol = saved(&wanted.take());
    assert_eq!(protocol.phases[0].rest.mins, Span::exactly(180));
    assert_eq!(protocol.phases[0].steps[0].mins, Span::exactly(12));
}

#[test]
fn a_number_that_was_typed_is_taken_back_as_one() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "New protocol");
    type_number(&mut window, "Minutes, at most", "25");
    window.key_press(Key::Enter);
    window.run();
    type_number(&mut window, "Rest, at most", "155");
    // The press leaves the field: what was typed is the step that is taken back.
    press(&mut window, "Undo");
    assert_eq!(number(&window, "Rest, at most"), "120\u{a0}min");
    assert_eq!(number(&window, "Minutes, at most"), "25\u{a0}min");
    press(&mut window, "Undo");
    assert_eq!(minutes(&window), words("20\u{a0}min", "20\u{a0}min"));
    let undo = window.get_by_label("Undo");
    assert!(undo.accesskit_node().is_disabled(), "nothing else was done");
}

#[test]
fn what_is_refused_is_said_once_more_beside_save() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "New protocol");
    let summed_up = "This programme can't be started: 40 minutes of cold";
    assert!(!says(&window, summed_up));
    type_number(&mut window, "Minutes, at most", "40");
    window.key_press(Key::Enter);
    window.run();
    let place = |window: &Harness<'_>, words: &str| window.get_all_by_label_contains(words).next().unwrap().rect();
    let (remark, save) = (place(&window, summed_up), window.get_by_label("Save").rect());
    assert!(remark.bottom() <= save.top() && save.top() - remark.bottom() < 40.0, "{remark:?} {save:?}");
    press(&mut window, "Save");
    assert_eq!(wanted.take().len(), 1, "it can be kept all the same");
    type_over(&mut window, "Short name", "cold-25-90");
    assert!(says(&window, "It can't be saved yet: one thing is wrong."));
    type_over(&mut window, "Name", " ");
    assert!(says(&window, "It can't be saved yet: 2 things are wrong."));
    assert!(window.get_by_label("Save").accesskit_node().is_disabled());
}

#[test]
fn a_copy_of_a_built_in_one_claims_nothing_of_its_own_minutes() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_role_and_label(Role::RadioButton, "Cold 25 min, 1½ h rest, then heat").click();
    window.run();
    press(&mut window, "Duplicate and edit");
    press(&mut window, "Save");
    let copy = saved(&wanted.take());
    assert_eq!(copy.summary, "Made from \"Cold 25 min, 1½ h rest, then heat\".");
    assert_eq!(copy.evidence, "");
    assert_eq!(copy.sources, builtin::find("cold-25-90").unwrap().sources, "where it is from stays");
}

#[test]
fn a_copy_of_ones_own_keeps_ones_own_words() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    let mut own = view.protocols[0].clone();
    (own.id, own.name, own.summary) = ("mine".to_owned(), "Mine".to_owned(), "For the left knee.".to_owned());
    view.protocols.push(own);
    let mut screen = ProtocolsScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_role_and_label(Role::RadioButton, "Mine").click();
    window.run();
    press(&mut window, "Duplicate and edit");
    press(&mut window, "Save");
    assert_eq!(saved(&wanted.take()).summary, "For the left knee.");
}

#[test]
fn the_days_of_the_preview_are_all_there_or_the_gap_is_named() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    let mut far = view.protocols[0].clone();
    (far.id, far.name) = ("far".to_owned(), "Far".to_owned());
    far.phases[0].until = poultice::therapy::protocol::Until::SinceOnsetHours(Span::exactly(144));
    far.phases[1].until = poultice::therapy::protocol::Until::SinceOnsetHours(Span::exactly(168));
    view.protocols.push(far);
    let mut screen = ProtocolsScreen::default();
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_role_and_label(Role::RadioButton, "Cold 20 min, 1–2 h rest, then heat").click();
    window.run();
    for day in ["Thu 19", "Fri 20", "Sat 21", "Sun 22"] {
        assert!(says(&window, &format!("{day}, ")), "{day}");
    }
    assert!(!says(&window, "left out"));
    press(&mut window, "‹ Back");
    window.get_by_role_and_label(Role::RadioButton, "Far").click();
    window.run();
    assert!(says(&window, "Fri 20, ") && !says(&window, "Sat 21, "));
    assert!(says(&window, "4 days are left out here."));
}
