//! Every widget where the drawings have it, in light and dark.

use egui::{Align, Layout, Margin, ScrollArea, Ui};
use poultice::window::icons::Icon;
use poultice::window::theme::{Mode, Palette, Tone, space};
use poultice::window::widgets::*;

use crate::stage::{Picture, both, page, stage};

pub const NAV: [NavItem<'static>; 6] = [
    NavItem { icon: Icon::Clock, label: "Now", foot: false, badge: None },
    NavItem { icon: Icon::Bars, label: "Programme", foot: false, badge: None },
    NavItem { icon: Icon::Chart, label: "Record", foot: false, badge: None },
    NavItem { icon: Icon::Lines, label: "Protocols", foot: false, badge: None },
    NavItem { icon: Icon::Help, label: "Help", foot: true, badge: None },
    NavItem { icon: Icon::Sliders, label: "Settings", foot: true, badge: None },
];

const MARGIN: Margin = Margin { left: 40, right: 32, top: 28, bottom: 24 };

#[test]
fn a_countdown_with_the_day_beside_it() {
    both([900.0, 640.0], "now", |ui| now(ui, Tone::Cold, 0.628, "12:34"));
}

#[test]
fn a_countdown_in_a_narrow_window() {
    stage([390.0, 720.0], Mode::Light, |ui| now(ui, Tone::Heat, 0.25, "5:00")).picture("now-narrow-light");
}

#[test]
fn an_alarm_with_hours_on_it() {
    stage([900.0, 640.0], Mode::Dark, |ui| now(ui, Tone::Alarm, 1.0, "+1:02:10")).picture("now-alarm-dark");
}

#[test]
fn the_time_across_the_room() {
    both([900.0, 640.0], "floor", cold_on_the_floor);
}

#[test]
fn the_time_in_a_narrow_window() {
    stage([390.0, 720.0], Mode::Dark, cold_on_the_floor).picture("floor-narrow-dark");
}

#[test]
fn the_alarm_across_the_room() {
    both([900.0, 640.0], "floor-alarm", |ui| {
        let (sentence, key) = ("Take the ice off", "Space: it is off");
        let (tone, icon) = (Tone::Alarm, Icon::Snowflake);
        let view = Floor { tone, icon, left: 0.0, time: "+2:10", spoken: "+2 min", sentence, key };
        floor(ui, &view);
    });
}

fn cold_on_the_floor(ui: &mut Ui) {
    let (sentence, key) = ("Ice on. Off at 14:20.", "Space: take it off now");
    let (tone, icon) = (Tone::Cold, Icon::Snowflake);
    floor(ui, &Floor { tone, icon, left: 0.628, time: "12:34", spoken: "13 min", sentence, key });
}

#[test]
fn the_days_as_rows() {
    both([900.0, 640.0], "programme", programme);
}

#[test]
fn questions_and_a_suggestion() {
    both([900.0, 640.0], "start", start);
}

fn now(ui: &mut Ui, tone: Tone, left: f32, time: &str) {
    nav(ui, &NAV, 0);
    let narrow = ui.available_width() < 500.0;
    if !narrow {
        side(ui, |ui| {
            heading(ui, "Today");
            let row = |ui: &mut Ui, mark, time, note| side_row(ui, &SideRow { mark, tone: Tone::Cold, time, note });
            row(ui, Mark::Done, "08:10", "20 min");
            row(ui, Mark::Done, "09:45", "20 min");
            row(ui, Mark::Missed, "11:20", "no answer");
            row(ui, Mark::Skipped, "12:05", "skipped");
            row(ui, Mark::Now, "14:00", "on now");
            row(ui, Mark::ToCome, "15:20–16:20", "");
            row(ui, Mark::ToCome, "16:40–18:40", "");
            row(ui, Mark::Asleep, "22:30–07:00", "asleep");
        });
    }
    let margin = if narrow { Margin::same(16) } else { MARGIN };
    page(ui, margin, |ui| {
        page_head(ui, "Lower back", "Cold 20 min, 1–2 h rest · 31 h since it began");
        ui.add_space(space(3));
        let spans = [
            Span { until: 0.41, tone: Tone::Cold, choice: false },
            Span { until: 0.62, tone: Tone::Cold, choice: true },
            Span { until: 1.0, tone: Tone::Heat, choice: false },
        ];
        let labels = [(0.0, "Began".into()), (0.41, "48 h".into()), (0.62, "72 h".into()), (1.0, "Day 7".into())];
        phase_strip(ui, &PhaseStrip { name: "31 of 168 hours", now: 0.265, spans: &spans, labels: &labels });
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space(space(8));
            let icon = (tone == Tone::Alarm).then_some(Icon::Snowflake);
            let view = Ring { tone, icon, left, time, spoken: time, caption: "left of 20 min" };
            ring(ui, &view, if narrow { 240.0 } else { 292.0 });
            ui.add_space(space(2));
            sentence(ui, "Ice on. Off at 14:20.");
            ui.add_space(space(1));
            primary_button(ui, "Take it off now", tone, 320.0);
            ui.add_space(space(1));
            quiet_buttons(ui, &["Pause", "Skin check", "Undo"]);
        });
    });
}

fn programme(ui: &mut Ui) {
    nav(ui, &NAV, 1);
    page(ui, MARGIN, |ui| {
        page_head(ui, "Programme", "Each row a day. Solid is done, dashed is to come.");
        ui.add_space(space(3));
        day_axis(ui);
        ui.spacing_mut().item_spacing.y = 22.0;
        let cold = |from: f32, mark| block(from, 0.33, Tone::Cold, mark);
        let rows = [
            ("Thu 19", "Day 1", vec![cold(7.2, Mark::Done), cold(8.8, Mark::Done), cold(12.3, Mark::Missed)]),
            ("Fri 20", "Day 2", vec![cold(7.2, Mark::Done), cold(10.4, Mark::Skipped), cold(14.0, Mark::Now)]),
            (
                "Sat 21",
                "48–72 h",
                (0..8u8).map(|n| block(7.2 + f32::from(n) * 1.8, 0.95, Tone::Cold, Mark::ToCome)).collect(),
            ),
            (
                "Sun 22",
                "Heat",
                (0..5u8).map(|n| block(7.2 + f32::from(n) * 3.2, 1.2, Tone::Heat, Mark::ToCome)).collect(),
            ),
        ];
        for (index, (title, note, blocks)) in rows.into_iter().enumerate() {
            day_row(
                ui,
                &Day {
                    title: title.into(),
                    note: note.into(),
                    blocks,
                    asleep: vec![0.0..7.0, 22.5..24.0],
                    choice: match index {
                        2 => Some(7.0..24.0),
                        3 => Some(0.0..7.0),
                        _ => None,
                    },
                    now: (index == 1).then_some(14.25),
                },
            );
        }
        note(ui, "9 done · 2 missed · about 14 of cold to come, then heat");
    });
}

fn block(from: f32, long: f32, tone: Tone, mark: Mark) -> Block {
    Block { hours: from..(from + long), tone, mark, story: format!("Ice at {from:.1}") }
}

fn start(ui: &mut Ui) {
    nav(ui, &NAV, 0);
    side(ui, |ui| {
        heading(ui, "The next 72 hours");
        ui.add_space(space(2));
        let item = |tone, title, note| TimelineItem { tone, title, note };
        timeline(
            ui,
            &[
                item(Tone::Cold, "Today 14:00", "ice on, 20 min"),
                item(Tone::Cold, "15:20–16:20", "ice again"),
                item(Tone::Rest, "22:30", "you sleep"),
                item(Tone::Cold, "Fri 07:00", "ice again"),
                item(Tone::Heat, "Sat 08:00", "heat or stay"),
                item(Tone::Rest, "Thu", "finished"),
            ],
        );
    });
    page(ui, MARGIN, |ui| {
        page_head(ui, "Start", "");
        ui.spacing_mut().item_spacing.y = space(2);
        for (question, answers, chosen) in [
            ("Where?", &["Lower back", "Neck", "Knee", "Ankle", "Other…"][..], 0),
            ("Since when?", &["Just now", "6 h ago", "Yesterday", "Pick…"][..], 1),
            ("Fresh injury or swelling?", &["Yes", "No, a spasm"][..], 0),
        ] {
            ui.add_space(space(2));
            heading(ui, question);
            chips(ui, question, answers, Some(chosen));
        }
        ui.add_space(space(3));
        protocol_card(
            ui,
            &ProtocolCard {
                tone: Tone::Cold,
                title: "Cold 20 min, 1–2 h rest, then heat",
                refused: "",
                reason: "Suggested: with a fresh injury cold comes first, for 48 to 72 hours.",
                link: "Customary advice, not proven. Other programmes…",
                chosen: true,
            },
        );
        ui.add_space(space(1));
        finding(
            ui,
            &Finding {
                weight: Weight::Warn,
                reason: "Not with Raynaud’s, poor circulation, numb skin or a heart condition",
                source: "without asking first. See the whole list.",
            },
        );
        ui.add_space(space(3));
        primary_button(ui, "None of these: start", Tone::Cold, 504.0);
    });
}

fn side(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let frame = egui::Frame::new().fill(Palette::of(ui).ground).inner_margin(Margin {
        left: 0,
        right: 32,
        top: 32,
        bottom: 32,
    });
    egui::Panel::right("side").exact_size(228.0).resizable(false).show_separator_line(false).frame(frame).show(
        ui,
        |ui| {
            card(ui, |ui| {
                ui.set_min_height(ui.available_height());
                ScrollArea::vertical().show(ui, content);
            });
        },
    );
}
