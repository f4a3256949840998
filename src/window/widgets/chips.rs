//! A question with a few short answers, of which one holds.

use std::sync::Arc;

use egui::accesskit::Action;
use egui::{
    Align2, Color32, CursorIcon, EventFilter, Galley, Id, Key, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
};
use egui::{WidgetInfo, pos2, vec2};

use super::paint::{describe, focus_ring};
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Type, radius, space};

const WIDTH_LEAST: f32 = 92.0;

/// Shows the answers in rows and returns the one just chosen. `question` tells screen readers what is asked.
///
/// Tab reaches the one that holds, or the first; Space chooses it, the left and right arrow choose its neighbour.
pub fn chips(ui: &mut Ui, question: &str, answers: &[&str], chosen: Option<usize>) -> Option<usize> {
    let palette = Palette::of(ui);
    let room = ui.available_width();
    let (places, size) = layout(ui, answers, room);
    let (area, group) = ui.allocate_exact_size(size, Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), question));
    let id = |index: usize| group.id.with(index);
    let mut picked = None;
    for (index, (answer, place)) in answers.iter().zip(places).enumerate() {
        let rect = place.translate(area.min.to_vec2());
        let on = chosen == Some(index);
        let response = ui.interact(rect, id(index), sense(ui, id(index), on || chosen.is_none() && index == 0));
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, answer));
        describe(ui, &response, |node| {
            node.set_description(question);
            node.add_action(Action::Focus);
        });
        if response.clicked() {
            picked = Some(index);
        }
        picked = neighbour(ui, &response, index, answers.len(), id).or(picked);

        let (fill, edge, ink) = match (on, response.hovered()) {
            (true, _) => (palette.cold.strong, palette.cold.strong, palette.on_strong),
            (false, true) => (palette.rest.soft, palette.edge, palette.ink),
            (false, false) => (palette.surface, palette.edge, palette.ink),
        };
        ui.painter().rect(rect, radius::CHIP, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let words = words(ui, answer, room, ink);
        ui.painter().galley(Align2::CENTER_CENTER.anchor_size(rect.center(), words.size()).min, words, ink);
        focus_ring(ui, &response, rect, radius::CHIP);
        response.on_hover_cursor(CursorIcon::PointingHand);
    }
    picked
}

/// What a choice of a row listens to. Tab stops once in a row, at `stop`; the arrow keys lead on from there, and a screen
/// reader goes to any of them.
pub(super) fn sense(ui: &Ui, id: Id, stop: bool) -> Sense {
    if ui.input(|input| input.has_accesskit_action_request(id, Action::Focus)) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if stop || ui.memory(|memory| memory.has_focus(id)) { Sense::click() } else { Sense::CLICK }
}

/// Moves the choice along a row with the arrow keys, and the focus with it.
pub(super) fn neighbour(
    ui: &Ui,
    response: &Response,
    index: usize,
    count: usize,
    id: impl Fn(usize) -> Id,
) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let step = |key: Key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
    let next = if step(Key::ArrowRight) {
        (index + 1).min(count - 1)
    } else if step(Key::ArrowLeft) {
        index.saturating_sub(1)
    } else {
        return None;
    };
    ui.memory_mut(|memory| memory.request_focus(id(next)));
    Some(next)
}

/// Where each chip goes, from the left top, and how large the whole is. Words that have no room in one line take more.
fn layout(ui: &Ui, answers: &[&str], room: f32) -> (Vec<Rect>, egui::Vec2) {
    let (mut x, mut y, mut widest, mut row) = (0.0f32, 0.0f32, 0.0f32, HEIGHT_TOUCH);
    let places = answers
        .iter()
        .map(|answer| {
            let words = words(ui, answer, room, Color32::PLACEHOLDER).size();
            let width = (words.x + 2.0 * PADDING).ceil().max(WIDTH_LEAST).min(room);
            let height = (words.y + space(4)).max(HEIGHT_TOUCH);
            if x > 0.0 && x + width > room {
                (x, y, row) = (0.0, y + row + space(2), HEIGHT_TOUCH);
            }
            row = row.max(height);
            let rect = Rect::from_min_size(pos2(x, y), vec2(width, height));
            x += width + space(2);
            widest = widest.max(rect.right());
            rect
        })
        .collect();
    (places, vec2(widest, y + row))
}

/// Beside the words, in points.
const PADDING: f32 = space(3);

fn words(ui: &Ui, answer: &str, room: f32, ink: Color32) -> Arc<Galley> {
    ui.painter().layout(answer.to_owned(), Type::Strong.font(), ink, room - 2.0 * PADDING)
}
