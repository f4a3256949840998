//! A raised surface for things that belong together.

use egui::{Frame, InnerResponse, Margin, Stroke, Ui};

use crate::window::theme::{Palette, radius};

/// A raised surface with room inside, as wide as there is room.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = Palette::of(ui);
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(radius::CARD)
        .inner_margin(card_margin(ui))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
}

/// The room inside a card's edge: less where every point is needed for words.
pub fn card_margin(ui: &Ui) -> Margin {
    Margin::same(if ui.available_width() < 180.0 { 12 } else { 20 })
}
