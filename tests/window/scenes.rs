//! Every screen and every question in it, opened: what the sweeps look at in all sizes and all languages.

use std::sync::mpsc::channel;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::agent::wire::ProblemKind;
use poultice::doctor::Check;
use poultice::store::protocols;
use poultice::therapy::builtin;
use poultice::therapy::command::Command;
use poultice::therapy::protocol::Span;
use poultice::window::screens::doctor::DoctorScreen;
use poultice::window::theme::Mode;

use crate::fit::NOTE;
use crate::lives;
use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient};
use crate::stage::stage;
use crate::states::{choosing, finished, on_again, rested};

/// A scene: what it is called, and how it is opened, by its English words.
pub type Scene = (&'static str, fn() -> Window<'static>);

/// Now, in each of its states.
pub const NOW: [Scene; 14] = [
    ("applying", || opened(on_again(6))),
    ("resting", || opened(rested(10))),
    ("ready", || opened(rested(70))),
    ("due", || opened(rested(125))),
    ("remove now", || opened(on_again(21))),
    ("remove now, late", || opened(on_again(31))),
    ("choosing", || opened(choosing())),
    ("finished", || opened(finished())),
    ("paused with problems", paused_with_problems),
    ("just taken off", || pressed(on_again(6), "Take it off now")),
    ("asking to change", || pressed(rested(10), "Change to heat…")),
    ("asking to stop", || pressed(rested(10), "Stop…")),
    ("noting pain", || pressed(rested(10), "Pain 4 of 10")),
    ("choosing heat or massage", || {
        let mut patient = crate::patient::with_protocol("heat-20-ice-massage-10", 2);
        patient.act(APPLY);
        patient.wait_mins(5);
        patient.act(REMOVE);
        patient.wait_mins(150);
        opened(patient)
    }),
];

/// The start, closed and with everything open.
pub const START: [Scene; 2] = [("start", || opened(nobody())), ("start, everything open", start_open)];

/// What lies over the window or fills it.
pub const OVER: [Scene; 4] = [
    ("floor, remove now", || keyed(on_again(21), Key::F)),
    ("floor, idle", || keyed(nobody(), Key::F)),
    ("keys", || keyed(rested(10), Key::Questionmark)),
    ("commands", || {
        let mut window = opened(rested(10));
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        window.answer();
        window
    }),
];

/// The screens that are read.
pub const PAGES: [Scene; 14] = [
    ("programme", || page(Key::Num2)),
    ("repair", repair),
    ("record", || page(Key::Num3)),
    ("record, noting pain", || page_and(Key::Num3, "Note pain")),
    ("record, sharing", || page_and(Key::Num3, "Share")),
    ("record, nothing", || keyed(nobody(), Key::Num3)),
    ("protocols", || keyed(nobody(), Key::Num4)),
    ("protocols, one refused", || refused("")),
    ("protocol, refused", || refused("As long as I can bear it")),
    ("protocol", || {
        let mut window = keyed(nobody(), Key::Num4);
        window.harness.get_by_role_and_label(Role::RadioButton, "Cold 10, rest 10, cold 10, every 2 h").click();
        window.answer();
        window
    }),
    ("editor", || page_and(Key::Num4, "New protocol")),
    ("help", || page(Key::Num5)),
    ("settings", || page(Key::Num6)),
    ("doctor", || page(Key::Num7)),
];

fn opened(patient: Patient) -> Window<'static> {
    patient.window([900.0, 640.0], Mode::Light)
}

fn keyed(patient: Patient, key: Key) -> Window<'static> {
    let mut window = opened(patient);
    window.key(key);
    window
}

fn pressed(patient: Patient, label: &str) -> Window<'static> {
    let mut window = opened(patient);
    window.press(label);
    window
}

fn page(key: Key) -> Window<'static> {
    let mut patient = on_again(6);
    patient.act(Command::LogPain { score: 4, when: None, note: NOTE.to_owned() });
    keyed(patient, key)
}

fn page_and(key: Key, label: &str) -> Window<'static> {
    let mut window = page(key);
    window.press(label);
    window
}

fn paused_with_problems() -> Window<'static> {
    let mut patient = rested(10).problem(ProblemKind::Notifications).problem(ProblemKind::Clock);
    patient.act(Command::Pause);
    patient.rehearsal = Some(600);
    opened(patient)
}

fn start_open() -> Window<'static> {
    let mut window = opened(nobody());
    for answer in ["Fresh injury", "Pick…", "Other…", "Whole list"] {
        window.press(answer);
    }
    window
}

fn repair() -> Window<'static> {
    let mut window = page(Key::Num2);
    let block = window.harness.query_all_by_role(Role::Button).find(|block| {
        let story = block.accesskit_node().label().unwrap_or_default();
        story.contains("08:00")
    });
    block.unwrap().click();
    window.answer();
    window
}

/// The protocols with one that can't be started among them; the page of that one, where it is named.
fn refused(named: &str) -> Window<'static> {
    let mut own = builtin::find(builtin::DEFAULT_ID).unwrap().clone();
    (own.id, own.name) = ("too-long".to_owned(), "As long as I can bear it".to_owned());
    own.phases[0].steps[0].mins = Span::exactly(40);
    let mut window = opened(patient(6));
    protocols::save(&window.dirs, &own, false).unwrap();
    window.key(Key::Num4);
    if !named.is_empty() {
        window.harness.get_by_role_and_label(Role::RadioButton, named).click();
        window.answer();
    }
    window
}

/// The doctor's page with these findings.
pub fn doctor(found: Vec<Check>) -> Harness<'static> {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    view.backups = backups().into();
    let mut screen = DoctorScreen::default();
    let (tell, coming) = channel();
    screen.listen(coming);
    found.into_iter().for_each(|check| tell.send(check).unwrap());
    drop(tell);
    stage([900.0, 640.0], Mode::Light, move |ui| drop(screen.ui(ui, &view)))
}

/// A week's backups, one of them not to be read.
pub fn backups() -> Vec<poultice::store::history::Backup> {
    let backup = |day: &str, bytes, sessions| poultice::store::history::Backup {
        path: format!("/home/ada/.local/share/poultice/backups/history-{day}.db").into(),
        day: day.parse().unwrap(),
        bytes,
        sessions,
    };
    vec![
        backup("2026-11-18", 184_320, Some(12)),
        backup("2026-11-17", 1_843_200, Some(11)),
        backup("2026-11-16", 4_096, None),
    ]
}
