//! Cards, and the headings that stand over things.

use egui::{Frame, InnerResponse, Margin, Response, RichText, Stroke, Ui};

use super::paint::{describe, paragraph};
use crate::window::theme::{Palette, Type, radius, space};

/// A raised surface with room inside, as wide as there is room.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = Palette::of(ui);
    Frame::new()
        .fill(palette.surface)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(20))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
}

/// A screen's name, with a quiet line under it where there is one.
pub fn page_head(ui: &mut Ui, title: &str, line: &str) {
    ui.spacing_mut().item_spacing.y = space(1);
    let palette = Palette::of(ui);
    let head = ui.label(RichText::new(title).font(Type::Title.font()).color(palette.ink));
    describe(ui, &head, |node| node.set_role(egui::Role::Heading));
    if !line.is_empty() {
        ui.add(paragraph(line, Type::Text, palette.quiet));
    }
}

/// A question or the name of a group.
pub fn heading(ui: &mut Ui, words: &str) -> Response {
    let response = ui.label(RichText::new(words).font(Type::Heading.font()).color(Palette::of(ui).ink));
    describe(ui, &response, |node| node.set_role(egui::Role::Heading));
    response
}

/// Second-rank text, wrapped.
pub fn note(ui: &mut Ui, words: &str) -> Response {
    ui.add(paragraph(words, Type::Text, Palette::of(ui).quiet))
}
