//! The day in a column: a sign, a time, a word.

use egui::{Align2, Rect, Response, Role, Sense, Ui, pos2, vec2};

use super::mark::Mark;
use super::paint::{name, text_within};
use crate::window::theme::{Palette, Tone, Type, radius, space};

/// What a row shows.
#[derive(Clone, Copy, Debug)]
pub struct SideRow<'a> {
    /// What became of it.
    pub mark: Mark,
    /// Cold or heat.
    pub tone: Tone,
    /// When, as `14:00` or `15:20–16:20`.
    pub time: &'a str,
    /// A word about it.
    pub note: &'a str,
}

const HEIGHT: f32 = 46.0;

/// Shows one row across the available width. The one that is on now stands on its own ground.
pub fn side_row(ui: &mut Ui, view: &SideRow<'_>) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let spoken = format!("{} {}", view.time, view.note);
    name(ui, &response, Role::ListItem, spoken.trim_end());
    if !ui.is_rect_visible(rect) {
        return response;
    }

    let palette = Palette::of(ui);
    let painter = ui.painter();
    if view.mark == Mark::Now {
        let ground = Rect::from_x_y_ranges((rect.left() - 12.0)..=(rect.right() + 12.0), rect.y_range());
        painter.rect_filled(ground, radius::FIELD, palette.accent(view.tone).soft);
    }
    let y = rect.center().y;
    view.mark.paint(painter, pos2(rect.left() + 8.0, y), view.tone, palette);
    let (kind, ink) = match view.mark {
        Mark::Done | Mark::Now => (Type::Strong, palette.ink),
        Mark::ToCome => (Type::Text, palette.ink),
        Mark::Missed | Mark::Skipped | Mark::Asleep => (Type::Text, palette.quiet),
    };
    let left = rect.left() + 8.0 + space(5);
    let time =
        text_within(painter, pos2(left, y), Align2::LEFT_CENTER, view.time, kind.font(), ink, rect.right() - left);
    let right = rect.right() + 4.0;
    let room = right - time.right() - 6.0;
    text_within(painter, pos2(right, y), Align2::RIGHT_CENTER, view.note, Type::Note.font(), palette.quiet, room);
    response
}
