//! How bad is it: 0 to 10, only the ends named, as the scale is used in studies.

use egui::accesskit::Action;
use egui::{Align2, CursorIcon, Key, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::chips::{neighbour, sense};
use super::paint::{describe, focus_ring, text};
use crate::t;
use crate::window::theme::{Palette, Type, radius};

/// In less the scores stand in two rows, in points.
const WIDTH_ONE_ROW: f32 = 260.0;

/// Shows the scale across the available width (up to 560 points) and returns the score just chosen.
///
/// Tab reaches the score that was chosen, or the first; Space, the arrow keys, and Home and End choose.
pub fn pain_scale(ui: &mut Ui, question: &str, score: Option<u8>) -> Option<u8> {
    let palette = Palette::of(ui);
    let width = ui.available_width().min(560.0);
    let gap = if width < 420.0 { 3.0 } else { 6.0 };
    let in_a_row: u8 = if width < WIDTH_ONE_ROW { 6 } else { 11 };
    let side = (width - f32::from(in_a_row - 1) * gap) / f32::from(in_a_row);
    let height = side.clamp(36.0, 44.0);
    let rows = f32::from(11u8.div_ceil(in_a_row));
    let scores = rows * height + (rows - 1.0) * gap;
    let ends = [t!("window-pain-least"), t!("window-pain-most")];
    let wide = |words: &String| ui.painter().layout_no_wrap(words.clone(), Type::Label.font(), palette.quiet).size().x;
    // The ends' names stand one under the other where they would touch.
    let apart = if ends.iter().map(wide).sum::<f32>() + 16.0 > width { 16.0 } else { 0.0 };
    let (area, group) = ui.allocate_exact_size(vec2(width, scores + 22.0 + apart), Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), question));
    let id = |index: usize| group.id.with(index);
    let mut picked = None;
    for value in 0..=10u8 {
        let (column, row) = (f32::from(value % in_a_row), f32::from(value / in_a_row));
        let at = pos2(area.left() + column * (side + gap), area.top() + row * (height + gap));
        let rect = Rect::from_min_size(at, vec2(side, height));
        let index = usize::from(value);
        let on = score == Some(value);
        let response = ui.interact(rect, id(index), sense(ui, id(index), on || score.is_none() && value == 0));
        let spoken = t!("window-pain-score", score = value);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, &spoken));
        describe(ui, &response, |node| {
            node.set_description(question);
            node.add_action(Action::Focus);
        });
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
    let (y, font) = (area.top() + scores + 15.0, Type::Label.font());
    let [least, most] = ends;
    text(ui.painter(), pos2(area.left(), y), Align2::LEFT_CENTER, &least, font.clone(), palette.quiet);
    text(ui.painter(), pos2(area.right(), y + apart), Align2::RIGHT_CENTER, &most, font, palette.quiet);
    picked
}
