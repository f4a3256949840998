//! A command in a list: its name, the key that does it too, or why it can't be done now.

use egui::{Align2, CursorIcon, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::paint::{describe, focus_ring, text};
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Type, radius, space};

/// What the row shows.
#[derive(Clone, Copy, Debug)]
pub struct CommandRow<'a> {
    /// What it is called.
    pub label: &'a str,
    /// Why it can't be done now; empty where it can.
    pub reason: &'a str,
    /// Its key; empty for none.
    pub keys: &'a str,
    /// Whether it is what Enter does.
    pub marked: bool,
}

/// Shows the row across the available width, as tall as its words need.
pub fn command_row(ui: &mut Ui, view: &CommandRow<'_>) -> Response {
    let palette = Palette::of(ui);
    let possible = view.reason.is_empty();
    let (kind, ink) = if possible { (Type::Strong, palette.ink) } else { (Type::Text, palette.quiet) };
    let width = ui.available_width();
    let painter = ui.painter();
    let keys = painter.layout_no_wrap(view.keys.to_owned(), Type::StrongLabel.font(), palette.quiet).size().x;
    let room = width - 2.0 * space(3) - if keys > 0.0 { keys + space(3) } else { 0.0 };
    let label = painter.layout(view.label.to_owned(), kind.font(), ink, room);
    let reason = painter.layout(view.reason.to_owned(), Type::Note.font(), palette.quiet, room);
    let words = label.size().y + if possible { 0.0 } else { reason.size().y };
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, (words + 2.0 * space(2)).max(HEIGHT_TOUCH)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, possible, view.label));
    describe(ui, &response, |node| {
        node.set_selected(view.marked);
        if !possible {
            node.set_description(view.reason);
        }
        if !view.keys.is_empty() {
            node.set_keyboard_shortcut(view.keys);
        }
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }

    if view.marked || response.hovered() {
        let fill = if view.marked { palette.cold.soft } else { palette.rest.soft };
        ui.painter().rect_filled(rect, radius::FIELD, fill);
    }
    let at = pos2(rect.left() + space(3), rect.center().y - words / 2.0);
    let under = at + vec2(0.0, label.size().y);
    ui.painter().galley(at, label, ink);
    if !possible {
        ui.painter().galley(under, reason, palette.quiet);
    }
    let right = pos2(rect.right() - space(3), rect.center().y);
    text(ui.painter(), right, Align2::RIGHT_CENTER, view.keys, Type::StrongLabel.font(), palette.quiet);
    focus_ring(ui, &response, rect.shrink(2.0), radius::FIELD);
    if possible { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
}
