//! Where the keyboard's focus goes while a pain score is noted without a mouse.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::therapy::command::{Command, PainWhen};
use poultice::window::theme::Mode;

use crate::patient::{APPLY, REMOVE, Window, patient};

fn open<'a>(size: [f32; 2]) -> Window<'a> {
    let mut patient = patient(6);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(2);
    patient.window(size, Mode::Light)
}

fn focused(window: &Window<'_>) -> String {
    let nodes = window.harness.root().children_recursive();
    let named = nodes.map(|node| node.accesskit_node()).find(|node| node.is_focused());
    named.and_then(|node| node.label()).unwrap_or_default()
}

#[test]
fn it_stays_on_the_score_and_goes_on_from_there() {
    for size in [[900.0, 640.0], [480.0, 720.0], [360.0, 560.0]] {
        let mut window = open(size);
        window.harness.get_by_label("Pain 4 of 10").focus();
        window.harness.run_steps(2);
        window.key(Key::Space);
        assert_eq!(focused(&window), "Pain 4 of 10", "chosen, {size:?}");
        window.key(Key::ArrowRight);
        assert_eq!(focused(&window), "Pain 5 of 10", "its neighbour, {size:?}");
        for next in ["A note, if you like", "Note it"] {
            window.key(Key::Tab);
            assert_eq!(focused(&window), next, "{size:?}");
        }
        window.key(Key::Enter);
        let noted = Command::LogPain { score: 5, when: Some(PainWhen::After), note: String::new() };
        assert_eq!(window.last_command(), Some(noted), "{size:?}");
        assert_eq!(focused(&window), "", "the question is answered: Space is the large button again, {size:?}");
    }
}

#[test]
fn it_stays_where_other_things_give_way() {
    for height in (400..=720u16).step_by(16) {
        let mut window = open([480.0, f32::from(height)]);
        window.harness.get_by_label("Pain 4 of 10").focus();
        window.harness.run_steps(2);
        window.key(Key::Space);
        assert_eq!(focused(&window), "Pain 4 of 10", "{height}");
    }
}

#[test]
fn it_stays_while_a_toast_comes_and_goes() {
    let mut window = open([900.0, 640.0]);
    window.press("Pain 4 of 10");
    window.press("Note it");
    assert!(window.says("noted."));
    for (key, label) in [(Key::Num1, "The time across the room"), (Key::Num3, "Share")] {
        window.key(key);
        window.harness.get_by_role_and_label(Role::Button, label).focus();
        window.harness.run_steps(2);
        window.key(Key::U);
        assert!(window.says("Taken back:"));
        assert_eq!(focused(&window), label, "it came");
        window.harness.run_steps(40);
        assert_eq!(focused(&window), label, "it is gone");
        window.agent.borrow_mut().act(Command::LogPain { score: 4, when: None, note: String::new() });
        window.changed();
    }
}

#[test]
fn enter_in_the_note_notes_it() {
    let mut window = open([900.0, 640.0]);
    window.press("Pain 7 of 10");
    window.harness.get_by_role_and_label(Role::TextInput, "A note, if you like").focus();
    window.harness.run_steps(2);
    window.key(Key::Enter);
    assert!(matches!(window.last_command(), Some(Command::LogPain { score: 7, .. })));
}
