//! Every screen at every size and text size: nothing is cut off, nothing lies over anything else. The other languages
//! are swept in `tests/languages`.

use egui::{Ui, vec2};
use egui_kittest::Harness;
use poultice::window::theme::Mode;
use poultice::window::widgets::{card, outlined_button, quiet_button};

use crate::doctor_page::found;
use crate::fit::faults;
use crate::scenes::{self, NOW, OVER, PAGES, START, Scene};
use crate::stage::stage;

/// The window, in points at 100 %.
const SIZES: [[f32; 2]; 5] = [[360.0, 560.0], [480.0, 720.0], [900.0, 640.0], [1920.0, 1080.0], [3840.0, 2160.0]];
/// The text, as a factor.
const TEXT: [f32; 3] = [1.0, 1.5, 2.0];

/// Tries a window at every size; what is wrong with it.
fn sweep(name: &str, window: &mut Harness<'_>) -> Vec<String> {
    let mut wrong = Vec::new();
    for text in TEXT {
        window.ctx.set_zoom_factor(text);
        // A new factor scales the window as it was; only then it gets its size.
        window.run_steps(1);
        for [width, height] in SIZES {
            let room = vec2(width, height) / text;
            window.set_size(room);
            window.run_steps(4);
            let here = format!("{name} at {width}×{height}, {:.0} %", text * 100.0);
            wrong.extend(faults(window, room).into_iter().map(|what| format!("{here}: {what}")));
        }
    }
    wrong
}

fn all(scenes: &[Scene]) {
    let wrong: Vec<String> = scenes.iter().flat_map(|(name, open)| sweep(name, &mut open().harness)).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn now() {
    all(&NOW[..7]);
}

#[test]
fn now_when_it_asks() {
    all(&NOW[7..]);
}

#[test]
fn start() {
    all(&START);
}

#[test]
fn what_lies_over_the_window() {
    all(&OVER);
}

#[test]
fn what_is_done() {
    all(&PAGES[..6]);
}

#[test]
fn protocols() {
    all(&PAGES[6..11]);
}

#[test]
fn help_settings_and_doctor() {
    all(&PAGES[11..]);
    let wrong = sweep("doctor with findings", &mut scenes::doctor(found()));
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong in a small window with this in it.
fn seen(content: impl FnMut(&mut Ui)) -> String {
    let mut content = content;
    let mut window = stage([200.0, 160.0], Mode::Light, |ui| content(ui));
    window.run();
    faults(&window, vec2(200.0, 160.0)).join("\n")
}

#[test]
fn what_is_cut_off_or_lies_over_something_is_seen() {
    const LONG: &str = "Words that need more room than there is";
    let good = seen(|ui| {
        card(ui, |ui| ui.label(LONG));
        quiet_button(ui, "Fits");
    });
    assert_eq!(good, "");
    let truncated = seen(|ui| drop(ui.add(egui::Label::new(LONG).truncate())));
    assert!(truncated.contains("ends in an ellipsis"), "{truncated}");
    let overflowing = seen(|ui| drop(ui.add(egui::Label::new(LONG).extend())));
    assert!(overflowing.contains("leaves Rangef"), "{overflowing}");
    let beside_the_card = seen(|ui| {
        ui.set_max_width(90.0);
        let frame = egui::Frame::new().fill(egui::Color32::RED);
        frame.show(ui, |ui| {
            let rect = ui.allocate_exact_size(vec2(80.0, 24.0), egui::Sense::hover()).0;
            let font = egui::FontId::proportional(14.0);
            ui.painter().text(
                rect.left_center(),
                egui::Align2::LEFT_CENTER,
                "longer than its card",
                font,
                egui::Color32::BLACK,
            );
        });
    });
    assert!(beside_the_card.contains("leaves its ground"), "{beside_the_card}");
    let broken = seen(|ui| {
        ui.set_max_width(60.0);
        ui.label("Wiederherstellungspunkt");
    });
    assert!(broken.contains("breaks within a word"), "{broken}");
    let over = seen(|ui| {
        ui.label("one");
        ui.put(egui::Rect::from_min_size(egui::pos2(0.0, 0.0), vec2(60.0, 20.0)), egui::Label::new("other"));
    });
    assert!(over.contains("lie over each other"), "{over}");
    let beyond = seen(|ui| {
        ui.horizontal(|ui| {
            outlined_button(ui, "A button");
            outlined_button(ui, "Another, out of reach");
        });
    });
    assert!(beyond.contains("can't be reached to press"), "{beyond}");
    let too_tall = seen(|ui| {
        egui::Modal::new(egui::Id::unique("tall"))
            .show(ui.ctx(), |ui| (0..20).for_each(|line| drop(ui.label(format!("line {line}")))));
    });
    assert!(too_tall.contains("leaves the window"), "{too_tall}");
}
