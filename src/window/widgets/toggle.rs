//! On or off: a row with its name at the left and a switch at the right.

use egui::{CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::paint::{describe, fitted_by_word, focus_ring};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Type, radius, space};

/// Between the name and the note, in points.
const GAP: f32 = 3.0;
/// In less words and switch don't stand side by side, in points.
const WIDTH_SMALL: f32 = 160.0;

/// Shows the row across the available width; the whole of it can be pressed. `note` may be empty.
///
/// The response is marked changed when the value did.
pub fn toggle(ui: &mut Ui, on: &mut bool, label: &str, note: &str) -> Response {
    let palette = Palette::of(ui);
    let width = ui.available_width();
    // Where there is little room the switch stands under its words.
    let small = width < WIDTH_SMALL;
    let (beside, below) = if small { (0.0, 26.0 + space(1)) } else { (64.0, 0.0) };
    let words = |words: &str, kind: Type, ink| {
        let font = fitted_by_word(ui.painter(), words, kind, width - beside);
        ui.painter().layout(words.to_owned(), font, ink, width - beside)
    };
    let (name, about) = (words(label, Type::Strong, palette.ink), words(note, Type::Note, palette.quiet));
    let tall = name.size().y + if note.is_empty() { 0.0 } else { GAP + about.size().y };
    let height = (tall + below + 2.0 * space(2)).max(if note.is_empty() { 44.0 } else { 56.0 });
    let (rect, mut response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), *on, label));
    if !note.is_empty() {
        describe(ui, &response, |node| node.set_description(note));
    }

    let painter = ui.painter();
    let at = pos2(rect.left(), (rect.center().y - (tall + below) / 2.0).round());
    let under = at + vec2(0.0, name.size().y + GAP);
    painter.galley(at, name, palette.ink);
    painter.galley(under, about, palette.quiet);

    let middle = if small { rect.bottom() - space(2) - 13.0 } else { rect.center().y };
    let pill = Rect::from_center_size(pos2(rect.right() - 22.0, middle), vec2(44.0, 26.0));
    let slide = ui.ctx().animate_bool_responsive(response.id, *on);
    let knob = pos2(egui::lerp((pill.left() + 13.0)..=(pill.right() - 13.0), slide), pill.center().y);
    if *on {
        painter.rect_filled(pill, 13, palette.cold.strong);
        painter.circle_filled(knob, 9.0, palette.on_strong);
        // A check in the knob: on and off differ by more than the colour.
        Icon::Check.paint(painter, Rect::from_center_size(knob, vec2(12.0, 12.0)), palette.cold.strong);
    } else {
        painter.rect(pill, 13, palette.surface, Stroke::new(1.5, palette.edge), StrokeKind::Inside);
        painter.circle_filled(knob, 7.0, palette.edge);
    }
    focus_ring(ui, &response, pill, radius::BUTTON);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
