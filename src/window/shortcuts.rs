//! The sheet of shortcuts that `?` shows.

use egui::{Context, Frame, Id, Modal, ScrollArea, Ui, vec2};

use super::keys;
use super::theme::{Palette, Type, space};
use super::widgets::{page_head, paragraph};
use crate::t;

/// The sheet and what is around its words, in points; half of that in windows narrower than the third figure.
const WIDTH: f32 = 324.0;
const MARGIN: f32 = 20.0;
const WIDTH_SMALL: f32 = 300.0;
/// Between the longest key and what the keys do, in points.
const GAP: f32 = 24.0;

/// Draws the sheet over everything else while it is open; a click beside it closes it.
pub fn list(ctx: &Context, open: &mut bool) {
    if !*open {
        return;
    }
    let window = ctx.content_rect().size();
    let small = window.x < WIDTH_SMALL;
    let margin = if small { MARGIN / 2.0 } else { MARGIN };
    let room = window - 2.0 * vec2(margin, margin) - vec2(24.0, 24.0);
    let frame = Frame::popup(&ctx.global_style()).inner_margin(margin);
    let content = |ui: &mut Ui| {
        ui.set_width(WIDTH.min(room.x));
        page_head(ui, &t!("window-shortcuts"), "");
        ui.add_space(space(2));
        ui.spacing_mut().item_spacing.y = if small { space(1) } else { 6.0 };
        rows(ui, small);
    };
    let shown = Modal::new(Id::unique("shortcuts"))
        .frame(frame)
        .show(ctx, |ui| ScrollArea::vertical().max_height(room.y).min_scrolled_height(room.y).show(ui, content));
    if shown.should_close() {
        *open = false;
    }
}

/// A row a key: what it does stands beside it, or under it where there is little room.
fn rows(ui: &mut Ui, stacked: bool) {
    let palette = Palette::of(ui);
    let all: Vec<(String, String)> = keys::list().collect();
    let wide = |keys: &str| {
        let words = ui.painter().layout_no_wrap(keys.to_owned(), Type::Strong.font(), palette.ink);
        words.size().x
    };
    let column = all.iter().map(|(keys, _)| wide(keys)).fold(0.0, f32::max);
    for (keys, words) in all {
        let (keys, words) = (paragraph(&keys, Type::Strong, palette.ink), paragraph(&words, Type::Text, palette.quiet));
        if stacked {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(keys);
                ui.add(words);
            });
            continue;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let begin = ui.cursor().left();
            ui.add(keys);
            ui.add_space((begin + column + GAP - ui.cursor().left()).max(0.0));
            ui.vertical(|ui| ui.add(words));
        });
    }
}
