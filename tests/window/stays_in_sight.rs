//! The large button is in sight in every window at every size of the text, and stays where it is.

use egui::{Rect, Role, vec2};
use egui_kittest::kittest::Queryable as _;
use poultice::agent::wire::ProblemKind;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient};

/// The window, in points at 100 %, and the text, as a factor.
const SIZES: [([f32; 2], f32); 6] = [
    ([900.0, 640.0], 1.0),
    ([900.0, 640.0], 1.5),
    ([900.0, 640.0], 2.0),
    ([480.0, 720.0], 1.0),
    ([360.0, 560.0], 1.0),
    ([360.0, 560.0], 2.0),
];

fn rested(mins: i64) -> Patient {
    let mut patient = patient(26);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(mins);
    patient
}

fn late() -> Patient {
    let mut patient = rested(70);
    patient.act(APPLY);
    patient.wait_mins(40);
    patient
}

fn place(window: &Window<'_>, label: &str) -> Rect {
    window.harness.get_by_label(label).rect()
}

/// Whether all of the button can be seen at every size.
fn seen(window: &mut Window<'_>, label: &str) {
    for ([width, height], text) in SIZES {
        let room = vec2(width, height) / text;
        window.harness.ctx.set_zoom_factor(text);
        window.harness.run_steps(1);
        window.harness.set_size(room);
        window.harness.run_steps(4);
        let place = place(window, label);
        let whole = Rect::from_min_size(egui::Pos2::ZERO, room);
        assert!(whole.contains_rect(place), "{label:?} at {width}×{height}, {text}: {place:?}");
        // What is under it is the button, not something that lies over it.
        let over = window.harness.ctx.layer_id_at(place.center());
        assert_eq!(over.map(|layer| layer.order), Some(egui::Order::Background), "{label:?} at {width}×{height}");
    }
}

#[test]
fn on_the_start_whatever_is_open() {
    let mut window = nobody().window([900.0, 640.0], Mode::Light);
    seen(&mut window, "None of these: start");
    let mut window = nobody().window([900.0, 2400.0], Mode::Light);
    for answer in ["Fresh injury", "Pick…", "Other…", "Whole list", "Customary advice, not proven. Other programmes…"]
    {
        window.press(answer);
    }
    seen(&mut window, "None of these: start");
    seen(&mut window, "Close the list");
}

#[test]
fn who_should_not_start_is_told_beside_the_button_whatever_is_open() {
    const WHO: &str = "Not with Raynaud’s, poor circulation, numb skin or a heart condition, without asking first.";
    let mut window = nobody().window([900.0, 2400.0], Mode::Light);
    for answer in ["", "Pick…", "Other…", "Customary advice, not proven. Other programmes…", "Fresh injury"] {
        if !answer.is_empty() {
            window.press(answer);
        }
        seen(&mut window, "Whole list");
        for ([width, height], text) in SIZES {
            window.harness.ctx.set_zoom_factor(text);
            window.harness.run_steps(1);
            window.harness.set_size(vec2(width, height) / text);
            window.harness.run_steps(4);
            let here = format!("{answer:?} at {width}×{height}, {text}");
            let told = window.harness.get_by_role_and_label(Role::Status, WHO).rect();
            let (list, go) = (place(&window, "Whole list"), place(&window, "None of these: start"));
            let room = Rect::from_min_size(egui::Pos2::ZERO, vec2(width, height) / text);
            assert!(room.contains_rect(told) && told.contains_rect(list), "{here}: {told:?}, {list:?}");
            assert!(told.bottom() <= go.top() && go.top() - told.bottom() < 12.0, "{here}: {told:?}, {go:?}");
            // Two lines of it at the least.
            assert!((48.0..=0.46 * room.height()).contains(&told.height()), "{here}: {told:?}");
            assert!(told.top() >= 60.0, "{here}: room for the questions");
        }
        window.harness.ctx.set_zoom_factor(1.0);
        window.harness.run_steps(1);
        window.harness.set_size(vec2(900.0, 2400.0));
        window.harness.run_steps(4);
    }
}

#[test]
fn the_list_of_who_should_ask_opens_with_its_first_line_in_sight() {
    for ([width, height], text) in SIZES {
        let mut window = nobody().window([width, height], Mode::Light);
        window.harness.ctx.set_zoom_factor(text);
        window.harness.run_steps(1);
        window.harness.set_size(vec2(width, height) / text);
        window.harness.run_steps(4);
        window.press("Whole list");
        let first =
            window.harness.get_by_role_and_label(Role::Heading, "Ask a professional before you use cold").rect();
        let told = place(&window, "Close the list");
        assert!(first.top() >= 0.0 && first.bottom() < told.top(), "{width}×{height}, {text}: {first:?}, {told:?}");
        window.press("Close the list");
        assert!(!window.says("Ask a professional before you use cold"));
    }
}

#[test]
fn on_now_whatever_is_asked() {
    seen(&mut rested(10).window([900.0, 640.0], Mode::Light), "Ice again from 09:20");
    seen(&mut rested(70).window([900.0, 640.0], Mode::Light), "Skin normal, cloth on: start 20 min");
    seen(&mut late().window([900.0, 640.0], Mode::Light), "It is off now");
    let mut troubled = late().problem(ProblemKind::Notifications).problem(ProblemKind::Sound);
    troubled.rehearsal = Some(600);
    seen(&mut troubled.window([900.0, 640.0], Mode::Light), "It is off now");
}

#[test]
fn it_stays_where_it_is() {
    for size in [[900.0, 640.0], [480.0, 720.0], [360.0, 560.0]] {
        let mut window = rested(10).window(size, Mode::Light);
        let label = "Ice again from 09:20";
        let (before, score) = (place(&window, label), place(&window, "Pain 4 of 10"));
        window.press("Pain 4 of 10");
        assert_eq!(place(&window, label), before, "the row of the note opens, {size:?}");
        if size[1] > 600.0 {
            assert_eq!(place(&window, "Pain 4 of 10"), score, "nor does what was pressed move, {size:?}");
        }
        window.press("Note it");
        assert!(window.says("noted."), "a toast");
        assert_eq!(place(&window, label), before, "what is said takes its room above, {size:?}");
        window.press("Stop…");
        assert_eq!(place(&window, label), before, "a question, {size:?}");
    }
}

#[test]
fn what_is_said_lies_over_nothing() {
    let mut window = rested(2).window([480.0, 720.0], Mode::Light);
    window.press("Pain 4 of 10");
    window.press("Note it");
    let said = window.harness.get_by_role_and_label(Role::Status, "Pain 4 of 10, noted.").rect();
    for label in ["Ice again from 09:20", "Now", "Pause"] {
        assert!(!place(&window, label).intersects(said), "{label}");
    }
}

#[test]
fn both_answers_to_the_choice_are_seen() {
    for ([width, height], text) in [([480.0, 720.0], 1.0), ([480.0, 720.0], 1.5), ([900.0, 640.0], 1.5)] {
        let mut window = crate::states::choosing().window([width, height], Mode::Light);
        window.harness.ctx.set_zoom_factor(text);
        window.harness.run_steps(1);
        window.harness.set_size(vec2(width, height) / text);
        window.harness.run_steps(4);
        let (stay, change) = (place(&window, "Stay with cold"), place(&window, "Change to heat"));
        assert!(stay.bottom() < change.top(), "{width}×{height}, {text}: {stay:?} {change:?}");
    }
}
