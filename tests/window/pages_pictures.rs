//! Each of the screens that are read, with a life in it and without one, wide and narrow.

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, SnapshotResults};
use poultice::window::screens::{doctor::DoctorScreen, record::RecordScreen, settings::SettingsScreen};
use poultice::window::screens::{help::HelpScreen, programme::ProgrammeScreen, protocols::ProtocolsScreen};
use poultice::window::theme::{self, Mode};
use poultice::window::view::{Intent, View};
use poultice::window::widgets::nav;

use crate::gallery::NAV;
use crate::lives;
use crate::stage::{Picture, stage};

const WIDE: [f32; 2] = [900.0, 640.0];
const NARROW: [f32; 2] = [390.0, 720.0];
const LEAST: [f32; 2] = [360.0, 560.0];

/// Draws a screen beside the rail.
pub fn beside_the_rail<'a>(
    size: [f32; 2],
    mode: Mode,
    place: usize,
    mut screen: impl FnMut(&mut egui::Ui) -> Vec<Intent> + 'a,
) -> Harness<'a> {
    stage(size, mode, move |ui| {
        nav(ui, &NAV, place);
        screen(ui);
    })
}

/// One screen in these sizes: wide ones in light and dark, narrow ones in light.
fn pictures(
    name: &str,
    place: usize,
    sizes: &[[f32; 2]],
    view: &View,
    mut screen: impl FnMut(&mut egui::Ui, &View) -> Vec<Intent>,
) {
    let mut results = SnapshotResults::new();
    for size in sizes {
        let narrow = size[0] < 600.0;
        for (mode, word) in [(Mode::Light, if narrow { "narrow" } else { "light" }), (Mode::Dark, "dark")] {
            if narrow && mode == Mode::Dark {
                continue;
            }
            let mut window = beside_the_rail(*size, mode, place, |ui| screen(ui, view));
            window.run();
            results.add(window.try_picture(format!("page-{name}-{word}")));
        }
    }
}

#[test]
fn the_second_day_of_a_programme() {
    let view = lives::on_the_second_day().seen();
    let mut screen = ProgrammeScreen::default();
    pictures("programme", 1, &[WIDE], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn the_fourth_day_in_a_narrow_window() {
    let view = lives::after_the_switch().seen();
    let mut screen = ProgrammeScreen::default();
    pictures("programme", 1, &[NARROW], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn one_that_was_missed_just_now_is_seen() {
    let mut life = lives::begun();
    life.act(lives::APPLY);
    life.until("2026-11-19T07:35:00Z");
    life.act(lives::REMOVE);
    life.until("2026-11-19T10:20:00Z");
    let view = life.seen();
    let mut screen = ProgrammeScreen::default();
    pictures("programme-missed", 1, &[WIDE, NARROW], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn a_programme_nobody_began() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProgrammeScreen::default();
    pictures("programme-none", 1, &[WIDE], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn four_days_on_record() {
    let mut view = lives::after_the_switch().seen();
    view.history.push(lives::long_ago().session.state().clone());
    let mut screen = RecordScreen::default();
    pictures("record", 2, &[WIDE, NARROW], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn nothing_on_record() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = RecordScreen::default();
    pictures("record-none", 2, &[LEAST], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn the_list_of_protocols() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    let mut own = view.protocols[0].clone();
    own.id = "my-cold".to_owned();
    own.name = "Cold, as my physio says".to_owned();
    own.sources.clear();
    view.protocols.push(own);
    view.protocol_problems.push("shorter.toml: line 7, phase[0].rest.mins: this must be at least 1.".to_owned());
    let mut screen = ProtocolsScreen::default();
    pictures("protocols", 3, &[WIDE, LEAST], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn the_settings() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = SettingsScreen::default();
    pictures("settings", 5, &[WIDE, LEAST], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn when_to_get_help() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = HelpScreen;
    pictures("help", 4, &[WIDE, LEAST], &view, |ui, view| screen.ui(ui, view));
}

#[test]
fn a_protocol_read_and_edited() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        let mut screen = ProtocolsScreen::default();
        let mut window = beside_the_rail([900.0, 1400.0], mode, 3, |ui| screen.ui(ui, &view));
        window.run();
        window.get_by_label("Cold 25 min, 1½ h rest, then heat").click();
        window.run();
        results.add(window.try_picture(format!("page-protocol-{word}")));
        window.get_by_label("Duplicate and edit").click();
        window.run();
        results.add(window.try_picture(format!("page-protocol-edit-{word}")));
        window.set_size(LEAST.into());
        window.run();
        if mode == Mode::Light {
            results.add(window.try_picture("page-protocol-edit-narrow"));
        }
    }
}

#[test]
fn pain_being_noted() {
    let view = lives::on_the_second_day().seen();
    let mut screen = RecordScreen::default();
    let mut window = beside_the_rail(WIDE, Mode::Light, 2, |ui| screen.ui(ui, &view));
    window.run();
    window.get_by_label("Note pain").click();
    window.run();
    window.get_by_label("Pain 5 of 10").click();
    window.run();
    window.picture("page-record-log-light");
}

#[test]
fn the_record_being_shared() {
    let view = lives::on_the_second_day().seen();
    let mut results = SnapshotResults::new();
    let sizes = [
        ([900.0, 800.0], Mode::Light, "light"),
        ([900.0, 800.0], Mode::Dark, "dark"),
        ([360.0, 1000.0], Mode::Light, "narrow"),
    ];
    for (size, mode, word) in sizes {
        let mut screen = RecordScreen::default();
        let mut window = beside_the_rail(size, mode, 2, |ui| screen.ui(ui, &view));
        window.run();
        window.get_by_label("Share").click();
        window.run();
        results.add(window.try_picture(format!("page-record-share-{word}")));
    }
}

#[test]
fn the_last_of_the_settings() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        let mut screen = SettingsScreen::default();
        let mut window = beside_the_rail([900.0, 1800.0], mode, 5, |ui| screen.ui(ui, &view));
        window.run();
        results.add(window.try_picture(format!("page-settings-all-{word}")));
    }
}

#[test]
fn a_protocol_of_several_steps() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    screen.take_in(Box::new(poultice::therapy::builtin::find("intermittent-10-10-10").unwrap().clone()));
    let mut window = beside_the_rail([900.0, 1320.0], Mode::Light, 3, |ui| screen.ui(ui, &view));
    window.run();
    window.picture("page-protocol-steps-light");
}

#[test]
fn a_file_that_is_no_protocol() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = ProtocolsScreen::default();
    screen.complain("/home/ada/shorter.toml: Line 7, phase[0].rest.mins: this must be at least 1.".to_owned());
    let mut window = beside_the_rail(WIDE, Mode::Light, 3, |ui| screen.ui(ui, &view));
    window.run();
    window.picture("page-protocols-bad-file-light");
}

#[test]
fn text_at_double_size() {
    let view = lives::after_the_switch().seen();
    let mut results = SnapshotResults::new();
    let (mut programme, mut record) = (ProgrammeScreen::default(), RecordScreen::default());
    let mut settings = SettingsScreen::default();
    type Draw<'a> = Box<dyn FnMut(&mut egui::Ui) -> Vec<Intent> + 'a>;
    let mut pages: [(&str, usize, Draw<'_>); 3] = [
        ("programme", 1, Box::new(|ui| programme.ui(ui, &view))),
        ("record", 2, Box::new(|ui| record.ui(ui, &view))),
        ("settings", 5, Box::new(|ui| settings.ui(ui, &view))),
    ];
    for (name, place, screen) in &mut pages {
        let mut window = beside_the_rail(WIDE, Mode::Light, *place, |ui| {
            theme::apply(ui.ctx(), Mode::Light, 2.0);
            screen(ui)
        });
        window.run();
        window.run();
        results.add(window.try_picture(format!("page-{name}-double")));
    }
}

#[test]
fn every_size_from_the_least_to_the_largest() {
    let mut view = lives::after_the_switch().seen();
    view.history.push(lives::long_ago().session.state().clone());
    view.session.as_mut().unwrap().set_rules(Default::default());
    view.backups = crate::scenes::backups().into();
    for size in [LEAST, [599.0, 480.0], [601.0, 480.0], [3840.0, 2160.0]] {
        let (mut programme, mut record) = (ProgrammeScreen::default(), RecordScreen::default());
        let (mut protocols, mut settings) = (ProtocolsScreen::default(), SettingsScreen::default());
        let (mut help, mut doctor) = (HelpScreen, DoctorScreen::default());
        for place in 1..7 {
            let mut window = beside_the_rail(size, Mode::Dark, place.min(5), |ui| match place {
                1 => programme.ui(ui, &view),
                2 => record.ui(ui, &view),
                3 => protocols.ui(ui, &view),
                4 => help.ui(ui, &view),
                6 => doctor.ui(ui, &view),
                _ => settings.ui(ui, &view),
            });
            window.run();
            // The record with all that can be shared.
            if let Some(share) = window.query_by_label("Share") {
                share.click();
                window.run();
            }
            for node in window.root().children_recursive() {
                let Some(right) = node.accesskit_node().bounding_box().map(|area| area.x1) else { continue };
                assert!(right <= f64::from(size[0]) + 1.0, "screen {place}, {size:?}: {node:?} ends at {right}");
            }
        }
    }
}
