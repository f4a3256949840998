//! How bad is it: 0 to 10, only the ends named, as the scale is used in studies.

use egui::{Align2, CursorIcon, Key, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::chips::neighbour;
use super::paint::{describe, focus_ring, text, text_within};
use crate::t;
use crate::window::theme::{Palette, Type, radius};

/// Shows the scale across the available width (up to 560 points) and returns the score just chosen.
///
/// Tab and Space, the arrow keys, and Home and End choose too.
pub fn pain_scale(ui: &mut Ui, question: &str, score: Option<u8>) -> Option<u8> {
    let palette = Palette::of(ui);
    let width = ui.available_width().min(560.0);
    let gap = if width < 420.0 { 3.0 } else { 6.0 };
    let side = (width - 10.0 * gap) / 11.0;
    let height = side.clamp(36.0, 44.0);
    let (area, group) = ui.allocate_exact_size(vec2(width, height + 22.0), Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), question));
    let id = |index: usize| group.id.with(index);
    let mut picked = None;
    for value in 0..=10u8 {
        let left = area.left() + f32::from(value) * (side + gap);
        let rect = Rect::from_min_size(pos2(left, area.top()), vec2(side, height));
        let index = usize::from(value);
        let response = ui.interact(rect, id(index), Sense::click());
        let on = score == Some(value);
        let spoken = t!("window-pain-score", score = value);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, &spoken));
        describe(ui, &response, |node| node.set_description(question));
        if response.clicked() {
            picked = Some(value);
        }
        if let Some(next) = neighbour(ui, &response, index, 11, id) {
            picked = u8::try_from(next).ok();
        }
        for (key, end) in [(Key::Home, 0u8), (Key::End, 10)] {
            if response.has_focus() && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key)) {
                ui.memory_mut(|memory| memory.request_focus(id(usize::from(end))));
                picked = Some(end);
            }
        }

        let (fill, edge, ink) = match (on, response.hovered()) {
            (true, _) => (palette.ink, palette.ink, palette.surface),
            (false, true) => (palette.rest.soft, palette.edge, palette.ink),
            (false, false) => (palette.surface, palette.edge, palette.ink),
        };
        ui.painter().rect(rect, radius::FIELD, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        text(ui.painter(), rect.center(), Align2::CENTER_CENTER, &value.to_string(), Type::Heading.font(), ink);
        focus_ring(ui, &response, rect, radius::FIELD);
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    let (y, half) = (area.bottom() - 7.0, width / 2.0 - 8.0);
    let (least, most) = (t!("window-pain-least"), t!("window-pain-most"));
    let painter = ui.painter();
    text_within(painter, pos2(area.left(), y), Align2::LEFT_CENTER, &least, Type::Label.font(), palette.quiet, half);
    text_within(painter, pos2(area.right(), y), Align2::RIGHT_CENTER, &most, Type::Label.font(), palette.quiet, half);
    picked
}
