//! The sheet of shortcuts that `?` shows.

use egui::{Context, Grid, Id, Modal, RichText};

use super::keys;
use super::theme::{Palette, Type, space};
use super::widgets::page_head;
use crate::t;

/// Draws the sheet over everything else while it is open; a click beside it closes it.
pub fn list(ctx: &Context, open: &mut bool) {
    if !*open {
        return;
    }
    let shown = Modal::new(Id::unique("shortcuts")).show(ctx, |ui| {
        ui.set_width(300.0);
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
    });
    if shown.should_close() {
        *open = false;
    }
}
