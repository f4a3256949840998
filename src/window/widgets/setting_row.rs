//! A setting: its name and a note at the left, its control at the right.

use egui::{Align, Layout, Ui, vec2};

use super::paint::paragraph_in;
use crate::window::theme::{Palette, Type, space};

/// Shows the row across the available width. Where name and control don't fit side by side, the control goes under.
///
/// `width` is the control's, in points. `note` may be empty. The control has to carry the name for screen readers.
pub fn setting_row<R>(ui: &mut Ui, label: &str, note: &str, width: f32, control: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui);
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = space(0);
        ui.add(paragraph_in(ui, label, Type::Strong, palette.ink));
        if !note.is_empty() {
            ui.add(paragraph_in(ui, note, Type::Note, palette.quiet));
        }
    };
    let room = ui.available_width();
    if room < width + 160.0 {
        return ui
            .vertical(|ui| {
                words(ui);
                control(ui)
            })
            .inner;
    }
    let height = if note.is_empty() { 44.0 } else { 56.0 };
    let row = ui.allocate_ui_with_layout(vec2(room, height), Layout::left_to_right(Align::Center), |ui| {
        ui.allocate_ui_with_layout(vec2(room - width - space(4), height), Layout::top_down(Align::Min), |ui| {
            // The words are set in the middle of the row's height, one line or two.
            ui.add_space(if note.is_empty() { 12.0 } else { 9.0 });
            ui.set_width(room - width - space(4));
            words(ui);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // The control itself reads from left to right again, and ends where the row does.
            ui.allocate_ui_with_layout(vec2(width, height), Layout::left_to_right(Align::Center), control).inner
        })
        .inner
    });
    row.inner
}
