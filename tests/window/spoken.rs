//! What is drawn is also said: signs, times and rows reach screen readers in words.

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use poultice::window::theme::{Mode, Tone};
use poultice::window::widgets::*;

use crate::stage::{page, stage};

#[test]
fn the_ring_says_its_time() {
    let window = stage([400.0, 400.0], Mode::Light, |ui| {
        let (time, spoken, caption) = ("09:30", "10 min", "left of 20 min");
        let view = Ring { tone: Tone::Cold, icon: None, left: 0.5, time, spoken, caption };
        page(ui, 16.into(), |ui| drop(ring(ui, &view, 292.0)));
    });
    let ring = window.get_by_role_and_label(Role::Timer, "left of 20 min");
    assert_eq!(ring.value().as_deref(), Some("10 min"));
}

#[test]
fn a_day_names_itself_and_each_block_tells_its_story() {
    let story = "14:00, ice, 18 of 20 minutes";
    let window = stage([800.0, 200.0], Mode::Light, |ui| {
        let block = Block { hours: 14.0..14.3, tone: Tone::Cold, mark: Mark::Done, story: story.into() };
        let day = Day { title: "Thu 19".into(), note: "Day 1".into(), blocks: vec![block], ..Day::default() };
        page(ui, 16.into(), |ui| drop(day_row(ui, &day)));
    });
    window.get_by_role_and_label(Role::ListItem, "Thu 19, Day 1");
    window.get_by_role_and_label(Role::ListItem, story);
}

#[test]
fn rows_are_read_as_a_whole() {
    let window = stage([800.0, 300.0], Mode::Light, |ui| {
        page(ui, 16.into(), |ui| {
            side_row(ui, &SideRow { mark: Mark::Missed, tone: Tone::Cold, time: "11:20", note: "no answer" });
            timeline(ui, &[TimelineItem { tone: Tone::Heat, title: "Sat 08:00", note: "heat or stay" }]);
            table_row(
                ui,
                &[1.0, 1.0],
                &[Cell { words: "Fri", ..Cell::default() }, Cell { words: "Cold", ..Cell::default() }],
            );
        });
    });
    for words in ["11:20 no answer", "Sat 08:00, heat or stay", "Fri, Cold"] {
        window.get_by_label(words);
    }
}

#[test]
fn the_alarm_banner_is_an_alert() {
    let window = stage([800.0, 100.0], Mode::Light, |ui| {
        let icon = poultice::window::icons::Icon::Warning;
        let view = Banner { tone: Tone::Alarm, icon, words: "The pack is still on.", action: "It is off" };
        page(ui, 16.into(), |ui| assert!(!banner(ui, &view)));
    });
    window.get_by_role_and_label(Role::Alert, "The pack is still on.");
}
