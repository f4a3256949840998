//! The parts that the drawings show small or not at all: rows of a record, settings, findings, every sign.

use egui::{Margin, Rect, Sense, Ui, vec2};
use egui_kittest::kittest::Queryable as _;
use poultice::window::icons::Icon;
use poultice::window::theme::{self, Mode, Palette, Tone, space};
use poultice::window::widgets::*;

use crate::gallery::NAV;
use crate::stage::{Picture, both, page, stage};

#[test]
fn parts_of_the_record_and_the_settings() {
    both([900.0, 800.0], "parts", parts);
}

#[test]
fn every_sign_at_three_sizes() {
    both([620.0, 350.0], "signs", signs);
}

#[test]
fn signs_on_a_screen_of_double_density() {
    let mut window = stage([620.0, 300.0], Mode::Light, signs);
    window.set_pixels_per_point(2.0);
    window.run();
    window.picture("signs-double");
}

#[test]
fn the_focus_can_be_seen_on_everything() {
    for (index, name) in
        ["Take it off", "Pause", "Neck", "Pain 4 of 10", "Heat", "Sound", "Help"].into_iter().enumerate()
    {
        let mut window = stage([660.0, 420.0], Mode::Light, pressables);
        let calm = window.render().unwrap();
        window.get_by_label(name).focus();
        window.run();
        let focused = window.render().unwrap();
        let changed = calm.pixels().zip(focused.pixels()).filter(|(one, other)| one != other).count();
        assert!(changed > 100, "number {index}, {name}: only {changed} pixels show the focus");
    }
}

#[test]
fn text_at_double_size_turns_to_the_narrow_arrangement_and_cuts_nothing() {
    let mut window = stage([900.0, 920.0], Mode::Light, |ui| {
        theme::apply(ui.ctx(), Mode::Light, 2.0);
        pressables(ui);
    });
    window.run();
    window.picture("text-double");
}

fn pressables(ui: &mut Ui) {
    nav(ui, &NAV, 0);
    page(ui, Margin::same(16), |ui| {
        primary_button(ui, "Take it off", Tone::Cold, 320.0);
        quiet_buttons(ui, &["Pause", "Undo"]);
        chips(ui, "Where?", &["Neck", "Knee"], Some(1));
        pain_scale(ui, "How bad?", Some(3));
        let view = ProtocolCard {
            tone: Tone::Heat,
            title: "Heat",
            refused: "",
            reason: "15 to 20 minutes",
            link: "",
            chosen: false,
        };
        protocol_card(ui, &view);
        toggle(ui, &mut true, "Sound", "");
    });
}

fn parts(ui: &mut Ui) {
    nav(ui, &NAV, 2);
    page(ui, Margin { left: 40, right: 32, top: 28, bottom: 24 }, |ui| {
        page_head(ui, "Record", "");
        let columns = [140.0, 154.0, 100.0, 100.0, 80.0, 150.0];
        table_head(ui, &columns, &["When", "What", "Minutes", "Pain", "Skin", "Note"]);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (when, what, tone, minutes, pain) in [
            ("Sat 14:00", "Heat", Tone::Heat, "18 of 20", "5 → 2"),
            ("Fri 14:00", "Cold", Tone::Cold, "20 of 20", "6 → 6"),
            ("Fri 11:20", "Missed", Tone::Rest, "–", "–"),
        ] {
            let plain = |words| Cell { words, ..Cell::default() };
            let quiet = |words| Cell { words, quiet: true, ..Cell::default() };
            let row = [
                plain(when),
                Cell { words: what, tone: Some(tone), ..Cell::default() },
                plain(minutes),
                Cell { words: pain, strong: true, ..Cell::default() },
                quiet("fine"),
                quiet("a warm bath, then a long walk"),
            ];
            table_row(ui, &columns, &row);
        }
        ui.spacing_mut().item_spacing.y = space(2);
        ui.add_space(space(3));
        heading(ui, "How bad is it now?");
        pain_scale(ui, "How bad is it now?", Some(6));
        ui.add_space(space(2));
        banner(ui, &Banner { tone: Tone::Cold, icon: Icon::Undo, words: "Recorded: off at 14:18.", action: "Undo" });
        banner(
            ui,
            &Banner { tone: Tone::Alarm, icon: Icon::Warning, words: "The pack is still on.", action: "It is off" },
        );
        let refused = Weight::Refuse;
        finding(
            ui,
            &Finding { weight: refused, reason: "Ice for 45 minutes is too long.", source: "At most 30 minutes (S4)." },
        );
        card(ui, |ui| {
            toggle(ui, &mut true, "Sleep hours", "No reminders from 22:30 to 07:00. “Take it off” sounds always.");
            toggle(ui, &mut false, "Sound", "");
            setting_row(ui, "Later means", "Never beyond the end of the rest.", Stepper::WIDTH, |ui| {
                stepper(ui, &Stepper { name: "Later", range: 5..=60, step: 5, unit: "min" }, &mut 15);
            });
            ui.horizontal(|ui| {
                outlined_button(ui, "Duplicate and edit");
                icon_button(ui, Icon::Trash, "Delete");
                ui.add_enabled_ui(false, |ui| outlined_button(ui, "Not now"));
            });
        });
    });
}

fn signs(ui: &mut Ui) {
    page(ui, Margin::same(12), |ui| {
        let palette = Palette::of(ui);
        for size in [16.0, 24.0, 40.0] {
            ui.horizontal_wrapped(|ui| {
                for icon in Icon::ALL {
                    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
                    icon.paint(
                        ui.painter(),
                        Rect::from_center_size(rect.center(), vec2(size, size)),
                        palette.cold.strong,
                    );
                }
            });
        }
    });
}
