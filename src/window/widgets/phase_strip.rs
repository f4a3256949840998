//! How far the programme is: a strip from onset to the end, with the window in which to change from cold to heat.

use egui::{Align2, CornerRadius, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};

use super::paint::{describe, hatch, name, text};
use crate::window::theme::{Palette, Tone, Type};

/// A stretch of the programme.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// Where it ends, as a part of the whole (0 to 1); it begins where the one before ended.
    pub until: f32,
    /// What is done in it.
    pub tone: Tone,
    /// Whether it is the window of the choice: hatched, from this tone to heat.
    pub choice: bool,
}

/// What the strip shows.
#[derive(Clone, Copy, Debug)]
pub struct PhaseStrip<'a> {
    /// The whole in words, for screen readers.
    pub name: &'a str,
    /// Where now is, as a part of the whole (0 to 1).
    pub now: f32,
    /// The stretches, in order.
    pub spans: &'a [Span],
    /// Labels under the strip and where, as parts of the whole; those at 0 and 1 keep inside.
    pub labels: &'a [(f32, String)],
}

/// Draws the strip across the available width.
pub fn phase_strip(ui: &mut Ui, view: &PhaseStrip<'_>) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    name(ui, &response, Role::ProgressIndicator, view.name);
    let now = if view.now.is_finite() { view.now.clamp(0.0, 1.0) } else { 0.0 };
    describe(ui, &response, |node| node.set_numeric_value((f64::from(now) * 100.0).round()));
    if !ui.is_rect_visible(rect) {
        return response;
    }

    let palette = Palette::of(ui);
    let painter = ui.painter();
    let bar = Rect::from_min_size(pos2(rect.left(), rect.top() + 6.0), vec2(rect.width(), 10.0));
    let at = |part: f32| bar.left() + bar.width() * part.clamp(0.0, 1.0);
    let mut from = 0.0;
    for span in view.spans {
        let piece = Rect::from_x_y_ranges(at(from)..=at(span.until), bar.y_range());
        let rounding = ends(from <= 0.0, span.until >= 1.0);
        let accent = palette.accent(span.tone);
        painter.rect_filled(piece, rounding, accent.soft);
        if span.choice {
            hatch(painter, piece, palette.heat.strong, 8.0, 1.5);
        }
        let done = Rect::from_x_y_ranges(at(from)..=at(span.until.min(now)), bar.y_range());
        if done.width() > 0.0 {
            painter.rect_filled(done, ends(from <= 0.0, false), accent.strong);
        }
        from = span.until;
    }

    let tone =
        view.spans.iter().find(|span| now <= span.until).or(view.spans.last()).map_or(Tone::Rest, |span| span.tone);
    let knob = pos2(at(now).clamp(bar.left() + 9.0, bar.right() - 9.0), bar.center().y);
    painter.circle(knob, 6.0, palette.surface, Stroke::new(3.0, palette.accent(tone).strong));

    for (part, label) in view.labels {
        let anchor = match *part {
            part if part <= 0.0 => Align2::LEFT_CENTER,
            part if part >= 1.0 => Align2::RIGHT_CENTER,
            _ => Align2::CENTER_CENTER,
        };
        text(painter, pos2(at(*part), rect.bottom() - 8.0), anchor, label, Type::Label.font(), palette.quiet);
    }
    response
}

fn ends(first: bool, last: bool) -> CornerRadius {
    let (west, east) = (if first { 5 } else { 0 }, if last { 5 } else { 0 });
    CornerRadius { nw: west, sw: west, ne: east, se: east }
}
