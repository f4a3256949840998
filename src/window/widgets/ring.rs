//! The countdown: a ring that is the time left, with sign, time and caption in it.

use egui::{Align2, Color32, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, vec2};

use super::figures::Figures;
use super::paint::{describe, name};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type};

/// What the ring shows.
#[derive(Clone, Copy, Debug)]
pub struct Ring<'a> {
    /// The colour, and with it the sign unless `icon` says otherwise.
    pub tone: Tone,
    /// Another sign than the tone's: the alarm still shows what is on the skin.
    pub icon: Option<Icon>,
    /// How much is left, 1 full to 0 empty.
    pub left: f32,
    /// The time, as `12:34` or `13 min`.
    pub time: &'a str,
    /// The time for screen readers, in words that change once a minute at most: they speak up at every change.
    pub spoken: &'a str,
    /// The line under the time.
    pub caption: &'a str,
}

/// The diameter the ring is designed at, in points.
const DESIGNED: f32 = 292.0;

/// Draws the ring `diameter` points wide; everything in it scales along.
pub fn ring(ui: &mut Ui, view: &Ring<'_>, diameter: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(diameter, diameter), Sense::hover());
    name(ui, &response, Role::Timer, view.caption);
    describe(ui, &response, |node| {
        node.set_value(view.spoken);
        // AT-SPI knows no values in words.
        if cfg!(target_os = "linux") {
            node.set_description(view.spoken);
        }
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }

    let palette = Palette::of(ui);
    let accent = palette.accent(view.tone);
    let painter = ui.painter();
    let unit = diameter / DESIGNED;
    let center = rect.center();
    let width = 16.0 * unit;
    let radius = (diameter - width) / 2.0;
    whole(painter, center, radius, Stroke::new(width, accent.soft));
    let left = if view.left.is_finite() { view.left.clamp(0.0, 1.0) } else { 0.0 };
    if left >= 0.999 {
        whole(painter, center, radius, Stroke::new(width, accent.strong));
    } else if left > 0.0 {
        let points = arc(center, radius, left);
        for end in [points.first(), points.last()].into_iter().flatten() {
            painter.circle_filled(*end, width / 2.0, accent.strong);
        }
        painter.line(points, Stroke::new(width, accent.strong));
    }

    // A small ring has no room for words; what they say is in the sentence beside it.
    let kind = Type::Text.sized(Type::Text.size() * unit.max(0.85));
    let caption = painter.layout_no_wrap(view.caption.to_owned(), kind, palette.quiet);
    let captioned = caption.size().x <= diameter * 0.7;
    let middle = if captioned { center } else { center + vec2(0.0, 18.0 * unit) };
    let icon = view.icon.unwrap_or(Icon::of(view.tone));
    let square = Rect::from_center_size(middle - vec2(0.0, 70.0 * unit), vec2(34.0, 34.0) * unit);
    icon.paint(painter, square, accent.strong);
    let figures =
        fitting(painter, view.time, Type::Time.size() * unit, diameter - 2.0 * width - 36.0 * unit, palette.ink);
    figures.paint(painter, middle - vec2(0.0, 5.0 * unit), palette.ink);
    if captioned {
        let under = center + vec2(0.0, 49.0 * unit);
        painter.galley(Align2::CENTER_CENTER.anchor_size(under, caption.size()).min, caption, palette.quiet);
    }
    response
}

/// The time, in the largest size up to `size` at which it is no wider than `width`: hours need more room than minutes.
fn fitting(painter: &Painter, time: &str, size: f32, width: f32, color: Color32) -> Figures {
    let figures = Figures::lay(painter, time, size, color);
    if figures.width <= width {
        return figures;
    }
    let size = size * width / figures.width;
    Figures::lay(painter, time, size, color)
}

/// The whole circle, its line centred on the radius (a circle's own stroke lies outside of it).
fn whole(painter: &Painter, center: Pos2, radius: f32, stroke: Stroke) {
    painter.add(Shape::closed_line(arc(center, radius, 1.0).split_off(1), stroke));
}

/// Points from the top, clockwise, over `part` of the circle.
fn arc(center: Pos2, radius: f32, part: f32) -> Vec<Pos2> {
    let steps = (part * 180.0).ceil().max(2.0) as u16;
    (0..=steps)
        .map(|step| {
            let (sin, cos) = (std::f32::consts::TAU * part * f32::from(step) / f32::from(steps)).sin_cos();
            center + vec2(sin, -cos) * radius
        })
        .collect()
}
