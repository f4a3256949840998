//! Buttons: one primary a screen, quiet ones beneath it, small ones with a sign.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align, Align2, Color32, CursorIcon, FontId, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, vec2,
};

use super::paint::{fitted, focus_ring, name, text_within};
use crate::window::icons::Icon;
use crate::window::theme::tokens::{HEIGHT_PRIMARY, HEIGHT_TOUCH};
use crate::window::theme::{Palette, Tone, Type, radius, space};

/// The one thing to do now. As wide as there is room, up to `max_width` points.
pub fn primary_button(ui: &mut Ui, label: &str, tone: Tone, max_width: f32) -> Response {
    let palette = Palette::of(ui);
    let size = vec2(ui.available_width().min(max_width), HEIGHT_PRIMARY);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    name(ui, &response, Role::Button, label);
    let strong = palette.accent(tone).strong;
    let (fill, ink) = if ui.is_enabled() {
        (touched(&response, strong, palette), palette.on_strong)
    } else {
        (palette.line, palette.quiet)
    };
    ui.painter().rect_filled(rect, radius::BUTTON, fill);
    let words = in_rows(ui, label, rect.width(), ink);
    let middle = rect.center() - vec2(0.0, words.size().y / 2.0);
    ui.painter().galley(middle, words, ink);
    focus_ring(ui, &response, rect, radius::BUTTON);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The words of the large button: smaller where they are too long for one row, then in more rows, never cut.
fn in_rows(ui: &Ui, label: &str, width: f32, ink: Color32) -> Arc<Galley> {
    let (room, narrow) = (width - 2.0 * space(4), width - 2.0 * space(2));
    let fitting = fitted(ui.painter(), label, Type::Button, room);
    let one = ui.painter().layout_no_wrap(label.to_owned(), fitting.clone(), ink).size().x <= room + 1.0;
    let font = if one { fitting } else { Type::Strong.font() };
    let mut job = LayoutJob::simple(label.to_owned(), font, ink, if one { f32::INFINITY } else { narrow });
    job.halign = Align::Center;
    ui.painter().layout_job(job)
}

/// A button that is only its words, in the colour of links.
pub fn quiet_button(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::of(ui);
    let font = Type::Strong.font();
    let (rect, response) = button_space(ui, label, &font, space(3));
    let ink = if ui.is_enabled() { palette.cold.strong } else { palette.quiet };
    if response.hovered() || response.is_pointer_button_down_on() {
        ui.painter().rect_filled(rect, radius::FIELD, palette.cold.soft);
    }
    text_within(ui.painter(), rect.center(), Align2::CENTER_CENTER, label, font, ink, rect.width());
    focus_ring(ui, &response, rect, radius::FIELD);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Quiet buttons side by side, in the middle of the available width; returns the one pressed.
pub fn quiet_buttons(ui: &mut Ui, labels: &[&str]) -> Option<usize> {
    let font = Type::Strong.font();
    let wide = |label: &&str| {
        let words = ui.painter().layout_no_wrap((*label).to_owned(), font.clone(), Color32::PLACEHOLDER);
        (words.size().x + 2.0 * space(3)).ceil()
    };
    let gaps = ui.spacing().item_spacing.x * labels.len().saturating_sub(1) as f32;
    let width: f32 = labels.iter().map(wide).sum::<f32>() + gaps;
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.add_space(((ui.available_width() - width) / 2.0).max(0.0));
        for (index, label) in labels.iter().enumerate() {
            if quiet_button(ui, label).clicked() {
                pressed = Some(index);
            }
        }
    });
    pressed
}

/// A button with an edge: a second choice as good as the first.
pub fn outlined_button(ui: &mut Ui, label: &str) -> Response {
    let palette = Palette::of(ui);
    let font = Type::Strong.font();
    let (rect, response) = button_space(ui, label, &font, space(4));
    let fill = if response.hovered() { palette.rest.soft } else { palette.surface };
    let ink = if ui.is_enabled() { palette.ink } else { palette.quiet };
    ui.painter().rect(rect, radius::FIELD, fill, Stroke::new(1.0, palette.edge), StrokeKind::Inside);
    text_within(ui.painter(), rect.center(), Align2::CENTER_CENTER, label, font, ink, rect.width() - 8.0);
    focus_ring(ui, &response, rect, radius::FIELD);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// How wide such a button with these words is, in points.
pub fn outlined_width(ui: &Ui, label: &str) -> f32 {
    width(ui, label, &Type::Strong.font(), space(4))
}

/// A button that shows a sign; its words are its name and its tooltip.
pub fn icon_button(ui: &mut Ui, icon: Icon, label: &str) -> Response {
    let palette = Palette::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(HEIGHT_TOUCH, HEIGHT_TOUCH), Sense::click());
    name(ui, &response, Role::Button, label);
    if response.hovered() {
        ui.painter().rect_filled(rect, radius::FIELD, palette.rest.soft);
    }
    let ink = if ui.is_enabled() { palette.quiet } else { palette.line };
    icon.paint(ui.painter(), Rect::from_center_size(rect.center(), vec2(20.0, 20.0)), ink);
    focus_ring(ui, &response, rect, radius::FIELD);
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(label)
}

fn width(ui: &Ui, label: &str, font: &FontId, padding: f32) -> f32 {
    let words = ui.painter().layout_no_wrap(label.to_owned(), font.clone(), Color32::PLACEHOLDER);
    (words.size().x + 2.0 * padding).ceil()
}

fn button_space(ui: &mut Ui, label: &str, font: &FontId, padding: f32) -> (Rect, Response) {
    let size = vec2(width(ui, label, font, padding), HEIGHT_TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    name(ui, &response, Role::Button, label);
    (rect, response)
}

/// A colour under the pointer, or pressed: nearer to the ink, so that the text on it stays as readable.
fn touched(response: &Response, color: Color32, palette: &Palette) -> Color32 {
    let amount = match (response.is_pointer_button_down_on(), response.hovered()) {
        (true, _) => 0.22,
        (false, true) => 0.12,
        _ => 0.0,
    };
    color.lerp_to_gamma(palette.ink, amount)
}
