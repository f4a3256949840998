//! Now, as it looks in its states: the whole window over a real session.

use egui::Role;
use egui_kittest::SnapshotResults;
use egui_kittest::kittest::Queryable as _;
use poultice::agent::wire::ProblemKind;
use poultice::therapy::command::Command;
use poultice::window::link::News;
use poultice::window::theme::Mode;
use poultice::window::view::Link;

use crate::patient::{APPLY, Patient, REMOVE, nobody, patient, with_protocol};
use crate::stage::Picture;
use crate::states::{choosing, finished};

const FULL: [f32; 2] = [900.0, 640.0];

#[test]
fn ice_is_on() {
    both("now-applying", applying);
}

#[test]
fn the_ice_should_be_off() {
    both("now-remove", || {
        let mut patient = applying();
        patient.wait_mins(14);
        patient
    });
}

#[test]
fn the_ice_should_have_been_off_long_ago() {
    picture("now-remove-late", applying_late());
}

#[test]
fn the_skin_rests() {
    both("now-resting", resting);
}

#[test]
fn the_next_ice_is_ready() {
    picture("now-ready", ready());
}

#[test]
fn heat_with_minutes_to_pick() {
    let mut patient = with_protocol("heat-15-20", 50);
    patient.act(APPLY);
    patient.wait_mins(18);
    patient.act(REMOVE);
    patient.wait_mins(130);
    picture("now-heat-ready", patient);
}

#[test]
fn heat_or_cold() {
    both("now-choosing", choosing);
}

#[test]
fn no_reminders() {
    let mut patient = resting();
    patient.act(Command::Pause);
    picture("now-paused", patient);
}

#[test]
fn the_programme_is_over() {
    both("now-finished", finished);
}

#[test]
fn how_bad_is_it_after() {
    let mut patient = applying();
    patient.wait_mins(13);
    patient.act(REMOVE);
    patient.wait_mins(2);
    let mut window = patient.window(FULL, Mode::Light);
    window.press("Pain 4 of 10");
    window.harness.picture("screens/now-pain");
}

#[test]
fn is_it_to_end() {
    let mut window = resting().window(FULL, Mode::Light);
    window.press("Stop…");
    window.harness.picture("screens/now-stopping");
}

#[test]
fn by_night_somebody_is_awake() {
    both("now-night", || {
        let mut patient = resting();
        patient.wait_mins(9 * 60);
        patient
    });
}

#[test]
fn on_the_floor_with_a_way_back() {
    let mut window = applying().window(FULL, Mode::Light);
    window.key(egui::Key::F);
    window.harness.picture("screens/floor-applying");
    let mut window = applying().window([360.0, 560.0], Mode::Dark);
    window.key(egui::Key::F);
    window.harness.picture("screens/floor-applying-360");
}

#[test]
fn when_it_began_by_the_clock() {
    let mut patient = nobody();
    patient.wait_mins(4 * 60);
    let mut window = patient.window(FULL, Mode::Light);
    window.press("Pick…");
    window.press("As a time of day…");
    window.harness.picture("screens/begin-by-clock");
}

#[test]
fn nobody_can_be_notified_and_time_runs_faster() {
    let mut patient = applying().problem(ProblemKind::Notifications).problem(ProblemKind::Clock);
    patient.rehearsal = Some(600);
    picture("now-problems", patient);
}

#[test]
fn the_part_that_reminds_has_died() {
    let mut window = resting().window(FULL, Mode::Dark);
    window.tell(News::Link(Link::Lost { why: "gone".to_owned() }));
    window.harness.picture("screens/now-lost");
}

#[test]
fn off_and_a_way_back() {
    let mut window = applying().window([480.0, 720.0], Mode::Light);
    window.press("Take it off now");
    window.harness.picture("screens/now-toast-480");
}

#[test]
fn other_programmes_and_a_warning() {
    let mut window = nobody().window([900.0, 1900.0], Mode::Light);
    window.press("Customary advice, not proven. Other programmes…");
    window.harness.picture("screens/begin-others");
    window.harness.get_by_role_and_label(Role::RadioButton, "Heat 15–20 min, every 2–3 h").click();
    window.answer();
    for answer in ["Fresh injury", "Pick…", "Other…", "Whole list"] {
        window.press(answer);
    }
    window.harness.picture("screens/begin-warned");
}

#[test]
fn keys_in_a_list() {
    let mut window = applying().window(FULL, Mode::Light);
    window.key(egui::Key::Questionmark);
    window.harness.picture("screens/shortcuts");
}

#[test]
fn narrow_windows() {
    let mut results = SnapshotResults::new();
    // The last is a window of 360 × 560 with text of 200 %.
    let sizes =
        [("480", [480.0, 720.0]), ("360", [360.0, 560.0]), ("least", [360.0, 480.0]), ("double", [180.0, 280.0])];
    for (name, size) in sizes {
        for (word, make) in [
            ("now-applying", applying as fn() -> Patient),
            ("now-remove-late", applying_late),
            ("now-ready", ready),
            ("now-resting", resting),
            ("begin", nobody),
        ] {
            let mut window = make().window(size, Mode::Light);
            results.add(window.harness.try_picture(format!("screens/{word}-{name}")));
        }
    }
}

#[test]
fn nothing_has_begun() {
    both("begin", nobody);
}

fn applying() -> Patient {
    let mut patient = day_so_far();
    patient.act(APPLY);
    patient.wait_secs(7 * 60 + 26);
    patient
}

fn applying_late() -> Patient {
    let mut patient = applying();
    patient.wait_mins(20);
    patient
}

fn resting() -> Patient {
    let mut patient = applying();
    patient.wait_secs(12 * 60 + 34);
    patient.act(REMOVE);
    patient.act(Command::LogPain { score: 5, when: None, note: String::new() });
    patient.wait_secs(12 * 60 + 15);
    patient
}

fn ready() -> Patient {
    let mut patient = resting();
    patient.wait_mins(60);
    patient
}

/// A morning with an application done, one left out and one missed.
fn day_so_far() -> Patient {
    let mut patient = patient(26);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(62);
    patient.act(Command::Skip);
    patient.wait_mins(62);
    patient.act(APPLY);
    patient.wait_mins(18);
    patient.act(REMOVE);
    patient.wait_mins(165);
    patient.wait_mins(62);
    patient
}

fn both(name: &str, make: impl Fn() -> Patient) {
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        results.add(make().window(FULL, mode).harness.try_picture(format!("screens/{name}-{word}")));
    }
}

fn picture(name: &str, patient: Patient) {
    patient.window(FULL, Mode::Light).harness.picture(format!("screens/{name}"));
}
