//! The sheet of shortcuts that `?` shows.

use egui::{Context, Frame, Grid, Id, Modal, RichText, ScrollArea, vec2};

use super::keys;
use super::theme::{Palette, Type, space};
use super::widgets::page_head;
use crate::t;

/// The sheet and what is around its words, in points.
const WIDTH: f32 = 324.0;
const MARGIN: f32 = 20.0;

/// Draws the sheet over everything else while it is open; a click beside it closes it.
pub fn list(ctx: &Context, open: &mut bool) {
    if !*open {
        return;
    }
    let room = ctx.content_rect().size() - 2.0 * vec2(MARGIN, MARGIN) - vec2(24.0, 24.0);
    let frame = Frame::popup(&ctx.global_style()).inner_margin(MARGIN);
    let content = |ui: &mut egui::Ui| {
        ui.set_width(WIDTH.min(room.x));
        page_head(ui, &t!("window-shortcuts"), "");
        ui.add_space(space(2));
        ui.spacing_mut().interact_size.y = 20.0;
        let palette = Palette::of(ui);
        Grid::new("shortcuts").num_columns(2).spacing([24.0, 6.0]).show(ui, |ui| {
            for (keys, words) in keys::list() {
                let text = |words: String, kind: Type| RichText::new(words).font(kind.font());
                ui.label(text(keys, Type::Strong).color(palette.ink));
                ui.label(text(words, Type::Text).color(palette.quiet));
                ui.end_row();
            }
        });
    };
    let shown = Modal::new(Id::unique("shortcuts"))
        .frame(frame)
        .show(ctx, |ui| ScrollArea::vertical().max_height(room.y).min_scrolled_height(room.y).show(ui, content));
    if shown.should_close() {
        *open = false;
    }
}
