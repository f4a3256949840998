//! What a screen reader says without being asked: each change of state, at once where it matters; seconds never.

use std::collections::BTreeMap;

use egui::Key;
use egui::accesskit::{Live, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::window::theme::Mode;

use crate::patient::{APPLY, REMOVE, Window, patient};

fn open<'a>() -> Window<'a> {
    patient(6).window([900.0, 640.0], Mode::Light)
}

/// What is said when it appears or changes, and how pressing it is.
fn live(window: &Window<'_>) -> Vec<(Live, String)> {
    let nodes = window.harness.root().children_recursive();
    let said = nodes.map(|node| node.accesskit_node());
    let said = said.filter(|node| node.live() != Live::Off);
    said.map(|node| (node.live(), if node.role() == Role::Label { node.value() } else { node.label() }))
        .map(|(live, words)| (live, words.unwrap_or_default()))
        .collect()
}

fn says(window: &Window<'_>, live_as: Live, words: &str) -> bool {
    live(window).iter().any(|(live, said)| *live == live_as && said.contains(words))
}

#[test]
fn each_change_of_state_is_said() {
    let mut window = open();
    assert!(says(&window, Live::Polite, "Pack and cloth at hand?"), "{:?}", live(&window));
    window.key(Key::Space);
    assert!(says(&window, Live::Polite, "Ice on. Off at 08:20."), "{:?}", live(&window));
    window.wait_secs(20 * 60 + 1);
    assert!(says(&window, Live::Assertive, "Take the ice off."), "at once: {:?}", live(&window));
    window.key(Key::Num3);
    assert!(says(&window, Live::Assertive, "Take the ice off."), "from every screen: {:?}", live(&window));
    window.key(Key::Num1);
    window.key(Key::Space);
    assert!(says(&window, Live::Polite, "Rest."), "{:?}", live(&window));
    assert!(says(&window, Live::Polite, "It is off. Recorded: 20 min."), "what was done as well: {:?}", live(&window));
    assert!(!live(&window).iter().any(|(live, _)| *live == Live::Assertive));
}

#[test]
fn the_time_across_the_room_says_the_same() {
    let mut window = open();
    window.key(Key::F);
    window.key(Key::Space);
    assert!(says(&window, Live::Polite, "Ice on. Off at 08:20."));
    window.wait_secs(20 * 60 + 1);
    assert!(says(&window, Live::Assertive, "Take the ice off."));
}

#[test]
fn nothing_that_is_told_changes_more_than_once_a_minute() {
    for floor in [false, true] {
        for over in [false, true] {
            let mut patient = patient(6);
            patient.act(APPLY);
            patient.wait_mins(if over { 21 } else { 3 });
            let mut window = patient.window([900.0, 640.0], Mode::Light);
            if floor {
                window.key(Key::F);
            }
            let mut changes = BTreeMap::<String, u32>::new();
            let mut before = told(&window);
            for _ in 0..60 {
                window.agent.borrow_mut().wait_secs(2);
                window.harness.run_steps(2);
                let now = told(&window);
                for (node, words) in &now {
                    if before.get(node).is_some_and(|before| before != words) {
                        *changes.entry(node.clone()).or_default() += 1;
                    }
                }
                before = now;
            }
            let often: Vec<_> = changes.iter().filter(|(_, times)| **times > 2).collect();
            assert!(often.is_empty(), "in two minutes: {often:?}");
            assert!(!changes.is_empty(), "the time goes on");
        }
    }
}

/// Everything a screen reader can find, by its place in the tree.
fn told(window: &Window<'_>) -> BTreeMap<String, String> {
    let nodes = window.harness.root().children_recursive();
    nodes
        .map(|node| {
            let node = node.accesskit_node();
            let words = [node.label(), node.value(), node.description()].map(Option::unwrap_or_default);
            (format!("{:?} {:?}", node.role(), node.id()), words.join(" | "))
        })
        .collect()
}

#[test]
fn what_went_off_is_silent() {
    let mut patient = patient(6);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    let window = patient.window([900.0, 640.0], Mode::Light);
    let ring = window.harness.get_by_role(Role::Timer);
    assert_eq!(ring.accesskit_node().live(), Live::Off);
    assert_eq!(ring.value().as_deref(), Some("1 h"));
}
