//! A press on a block or a row puts the record right, with the mouse or without, and it can be taken back.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::therapy::command::{Change, Command, PainWhen};
use poultice::window::screens::{now::NowScreen, programme::ProgrammeScreen, record::RecordScreen};
use poultice::window::theme::Mode;
use poultice::window::view::{Intent, View};

use crate::lives;
use crate::pages_act::{open, press, type_over};
use crate::pages_pictures::beside_the_rail;
use crate::patient::{APPLY, REMOVE, patient};
use crate::stage::Picture;

const SHORT: &str = "Fri 20, 07:10, Cold: 18 of 20 min. Pain 6 → 6.";
const SKIPPED: &str = "Fri 20, 10:15, Cold: skipped.";

fn amend(application: u32, change: Change) -> Intent {
    Intent::Do(Command::Amend { application, step: Some(0), change })
}

fn number_of(view: &View, time: &str) -> u32 {
    let records = &view.session.as_ref().unwrap().state().records;
    records.iter().find(|record| view.clock.time(record.wall) == time).unwrap().application
}

#[test]
fn a_block_is_put_right_by_how_long_it_was_really_on() {
    let view = lives::on_the_second_day().seen();
    let mut screen = ProgrammeScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, SHORT);
    press(&mut window, "Minutes on the skin: more");
    press(&mut window, "Save");
    let application = number_of(&view, "07:10");
    assert_eq!(wanted.take(), [amend(application, Change::Done { since: None, minutes: Some(19) })]);
    assert!(window.query_by_label("Save").is_none(), "it closes");
    press(&mut window, SHORT);
    press(&mut window, "Not done");
    press(&mut window, "Save");
    assert_eq!(wanted.take(), [amend(application, Change::NotDone)]);
}

#[test]
fn one_that_was_skipped_was_done_after_all_without_a_mouse() {
    let view = lives::on_the_second_day().seen();
    let mut screen = ProgrammeScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label(SKIPPED).focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert!(window.query_by_label("Not done").is_none(), "it wasn't");
    type_over(&mut window, "Put on at", "10.40");
    assert!(window.query_all_by_label_contains("Write the time like 14:20.").count() > 0);
    press(&mut window, "Save");
    assert_eq!(wanted.take(), [], "nothing to save");
    type_over(&mut window, "Put on at", "10:40");
    press(&mut window, "On, nobody knows how long");
    window.get_by_label("Save").focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let application = number_of(&view, "10:15");
    let since = Some("2026-11-20T10:40:00Z".parse().unwrap());
    assert_eq!(wanted.take(), [amend(application, Change::Done { since, minutes: None })]);
}

#[test]
fn what_is_on_or_to_come_has_nothing_to_put_right() {
    let view = lives::on_the_second_day().seen();
    let mut screen = ProgrammeScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "Fri 20, 14:00, Cold: on now, planned 20 min.");
    window.get_by_label_contains("It is not over yet.");
    press(&mut window, "Save");
    press(&mut window, "Cancel");
    press(&mut window, "Fri 20, 15:20 to 16:20: Cold, 20 min.");
    assert!(window.query_by_label("Save").is_none());
    assert_eq!(wanted.take(), []);
}

#[test]
fn escape_leaves_everything_as_it_was() {
    let view = lives::on_the_second_day().seen();
    let mut screen = RecordScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press_row(&mut window, "Fri 20 07:10");
    window.get_by_label("Save");
    window.key_press(Key::Escape);
    window.run();
    assert!(window.query_by_label("Save").is_none());
    assert_eq!(wanted.take(), []);
}

#[test]
fn escape_closes_it_in_the_whole_window_and_it_stays_closed() {
    let mut patient = patient(1);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(5);
    let mut window = patient.window([900.0, 900.0], Mode::Light);
    let block = "Thu 19, 08:00, Cold: 20 of 20 min.";
    let shown = |window: &crate::patient::Window<'_>| window.harness.query_by_label("Save").is_some();
    window.key(Key::Num2);
    window.press(block);
    window.key(Key::Escape);
    assert!(!shown(&window), "Escape leaves it");
    window.key(Key::Num3);
    window.key(Key::Num2);
    assert!(!shown(&window), "left is left");
    // In the middle of a word, and with nothing but the keyboard.
    window.harness.get_by_label(block).focus();
    window.harness.run_steps(2);
    window.key(Key::Enter);
    window.harness.get_by_role_and_label(Role::TextInput, "Put on at").focus();
    window.harness.run_steps(2);
    window.key(Key::Escape);
    assert!(!shown(&window), "one press is enough");
    // Keys are for what lies over the window: the screens under it stay where they are.
    window.press(block);
    window.key(Key::Num3);
    assert!(shown(&window));
    window.key(Key::Escape);
    assert!(window.says("Each row a day."), "still the programme");
    // Whoever leaves the screen by another way leaves the question too.
    window.press(block);
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::K);
    window.answer();
    window.harness.event(egui::Event::Text("Record".to_owned()));
    window.answer();
    window.key(Key::Enter);
    window.key(Key::Num2);
    assert!(!shown(&window));
    assert_eq!(window.last_command(), None);
}

fn press_row(window: &mut Harness<'_>, begins: &str) {
    window
        .get_by(|node| node.role() == Role::Row && node.label().is_some_and(|label| label.starts_with(begins)))
        .click();
    window.run();
}

#[test]
fn a_score_is_put_right_and_deleted_from_its_row() {
    let view = lives::after_the_switch().seen();
    let mut screen = RecordScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press_row(&mut window, "Fri 20 14:00");
    press(&mut window, "Pain 6 of 10, after");
    press(&mut window, "Pain 4 of 10");
    press(&mut window, "Save");
    let pains = &view.session.as_ref().unwrap().state().pains;
    let index = pains.iter().position(|pain| pain.note == "still stiff").unwrap();
    let note = Some("still stiff".to_owned());
    assert_eq!(wanted.take(), [Intent::Do(Command::AmendPain { index, score: Some(4), note })]);
    let last = pains.len() - 1;
    assert_eq!(pains[last].when, PainWhen::Between);
    let row = format!("{} {}", view.clock.day(pains[last].wall), view.clock.time(pains[last].wall));
    press_row(&mut window, &row);
    press(&mut window, "Delete");
    assert_eq!(wanted.take(), [Intent::Do(Command::DropPain { index: last })]);
}

#[test]
fn the_table_is_sorted_by_a_press_on_its_head() {
    let view = lives::after_the_switch().seen();
    let mut screen = RecordScreen::default();
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    let first = |window: &Harness<'_>| {
        let row = window.query_all_by_role(Role::Row).next().unwrap();
        row.accesskit_node().label().unwrap_or_default()
    };
    assert!(first(&window).contains("Pain noted"), "{}", first(&window));
    press(&mut window, "Sort by pain");
    press(&mut window, "Sort by pain");
    assert!(first(&window).starts_with("Sat 21 15:05, Heat, 18 of 20, 5 → 2"), "{}", first(&window));
    press(&mut window, "Sort by when");
    press(&mut window, "Sort by when");
    assert!(first(&window).starts_with("Thu 19 07:15"), "{}", first(&window));
}

#[test]
fn the_agent_carries_it_out_and_takes_it_back() {
    let mut patient = patient(1);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(5);
    let mut window = patient.window([900.0, 900.0], Mode::Light);
    window.press("Programme");
    window.press("Thu 19, 08:00, Cold: 20 of 20 min.");
    window.press("Minutes on the skin: less");
    window.press("Save");
    assert!(window.says("Put right."));
    assert!(window.says("Thu 19, 08:00, Cold: 19 of 20 min."));
    window.press("Undo");
    assert!(window.says("Thu 19, 08:00, Cold: 20 of 20 min."));
}

#[test]
fn the_panel_in_light_and_dark() {
    let (second, fourth) = (lives::on_the_second_day().seen(), lives::after_the_switch().seen());
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        let mut screen = ProgrammeScreen::default();
        let mut window = beside_the_rail([900.0, 640.0], mode, 1, |ui| screen.ui(ui, &second));
        window.run();
        window.get_by_label(SHORT).click();
        window.run();
        results.add(window.try_picture(format!("page-repair-{word}")));
    }
    let mut screen = RecordScreen::default();
    let mut window = beside_the_rail([390.0, 2000.0], Mode::Light, 2, |ui| screen.ui(ui, &fourth));
    window.run();
    press_row(&mut window, "Fri 20 14:00");
    window.set_size([390.0, 720.0].into());
    window.run();
    results.add(window.try_picture("page-repair-narrow"));
    window.get_by_label("Pain 6 of 10, after").click();
    window.run();
    results.add(window.try_picture("page-repair-pain-narrow"));
}

#[test]
fn advice_beside_what_is_on() {
    let view = lives::on_the_second_day().seen();
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        let mut screen = NowScreen::default();
        let mut window = beside_the_rail([900.0, 640.0], mode, 0, |ui| screen.ui(ui, &view, |_| {}));
        window.run();
        results.add(window.try_picture(format!("now-advice-{word}")));
    }
}

#[test]
fn advice_is_put_aside_for_the_session() {
    let view = lives::on_the_second_day().seen();
    let mut screen = RecordScreen::default();
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    let shown =
        |window: &Harness<'_>| window.query_all_by_label_contains("That is no relief one can count on.").count();
    assert!(shown(&window) > 0);
    window.get_by_label_contains("From web article S1");
    press(&mut window, "Put aside");
    assert_eq!(shown(&window), 0);
    window.run();
    assert_eq!(shown(&window), 0);
}
