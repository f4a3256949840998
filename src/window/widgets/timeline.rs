//! What is coming, as dots on a line.

use egui::{Align2, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::paint::{name, text_within};
use crate::window::theme::{Palette, Tone, Type};

/// One coming thing.
#[derive(Clone, Copy, Debug)]
pub struct TimelineItem<'a> {
    /// What it belongs to.
    pub tone: Tone,
    /// When.
    pub title: &'a str,
    /// What.
    pub note: &'a str,
}

const PITCH: f32 = 60.0;

/// Shows the items from above to below across the available width.
pub fn timeline(ui: &mut Ui, items: &[TimelineItem<'_>]) -> Response {
    let height = PITCH * items.len() as f32;
    let (area, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let palette = Palette::of(ui);
    for (index, item) in items.iter().enumerate() {
        let top = area.top() + PITCH * index as f32;
        let row = egui::Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), PITCH));
        let spoken = ui.interact(row, response.id.with(index), Sense::hover());
        name(ui, &spoken, Role::ListItem, &format!("{}, {}", item.title, item.note));
        if !ui.is_rect_visible(row) {
            continue;
        }
        let painter = ui.painter();
        let dot = pos2(area.left() + 8.0, top + 12.0);
        painter.circle_filled(dot, 6.0, palette.accent(item.tone).strong);
        if index + 1 < items.len() {
            painter.vline(dot.x, (dot.y + 11.0)..=(dot.y + PITCH - 11.0), Stroke::new(1.5, palette.line));
        }
        let (left, room) = (area.left() + 26.0, area.width() - 26.0);
        let at = |y: f32| pos2(left, top + y);
        text_within(painter, at(11.5), Align2::LEFT_CENTER, item.title, Type::Strong.font(), palette.ink, room);
        text_within(painter, at(30.5), Align2::LEFT_CENTER, item.note, Type::Note.font(), palette.quiet, room);
    }
    response
}
