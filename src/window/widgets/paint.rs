//! What several widgets draw alike: one line of text, the focus ring, hatching, dashes.

use egui::accesskit::Node;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Response, Role, Shape, Stroke, StrokeKind, Ui};
use egui::{Label, RichText, WidgetInfo, pos2, vec2};

use crate::window::theme::{Palette, Type};

/// Draws one line of text with its `anchor` at `pos`, and returns where it went.
pub fn text(painter: &Painter, pos: Pos2, anchor: Align2, words: &str, font: FontId, color: Color32) -> Rect {
    text_within(painter, pos, anchor, words, font, color, f32::INFINITY)
}

/// As [`text`], cut with an ellipsis where it would be wider than `width` points.
pub fn text_within(
    painter: &Painter,
    pos: Pos2,
    anchor: Align2,
    words: &str,
    font: FontId,
    color: Color32,
    width: f32,
) -> Rect {
    let mut job = LayoutJob::simple_singleline(words.to_owned(), font, color);
    if width.is_finite() {
        job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    }
    let galley = painter.layout_job(job);
    let rect = anchor.anchor_size(pos, galley.size());
    painter.galley(rect.min, galley, color);
    rect
}

/// Text that may wrap, with room between its lines.
pub fn paragraph(words: &str, kind: Type, color: Color32) -> Label {
    sized_paragraph(words, kind, kind.font(), color)
}

/// As [`paragraph`], in smaller letters where the longest word would not fit into the available width, down to three
/// quarters: a window can be narrow, the text doubled, and words of other languages long.
pub fn paragraph_in(ui: &Ui, words: &str, kind: Type, color: Color32) -> Label {
    let width = ui.available_width();
    // A row that wraps gives what doesn't fit a line of its own.
    if width >= WIDTH_ALL_WORDS || ui.layout().main_wrap() {
        return paragraph(words, kind, color);
    }
    sized_paragraph(words, kind, fitted_by_word(ui.painter(), words, kind, width), color)
}

/// The font in which the longest of the words is no wider than `width` points, down to three quarters of its size.
pub(super) fn fitted_by_word(painter: &Painter, words: &str, kind: Type, width: f32) -> FontId {
    let wide = |word: &str| painter.layout_no_wrap(word.to_owned(), kind.font(), Color32::PLACEHOLDER).size().x;
    let longest = words.split([' ', '\n', '-', '–']).max_by(|one, other| wide(one).total_cmp(&wide(other)));
    // Letters are set on whole pixels: a hair's breadth remains.
    fitted(painter, longest.unwrap_or_default(), kind, width * 0.97)
}

fn sized_paragraph(words: &str, kind: Type, font: FontId, color: Color32) -> Label {
    let line = (kind.size() * 1.4).round();
    Label::new(RichText::new(words).font(font).color(color).line_height(Some(line))).wrap()
}

/// Every word of every language fits into so many points.
const WIDTH_ALL_WORDS: f32 = 320.0;

/// The font in which the words are no wider than `width` points, down to three quarters of its size: other languages
/// have longer words.
pub(super) fn fitted(painter: &Painter, words: &str, kind: Type, width: f32) -> FontId {
    let wide = painter.layout_no_wrap(words.to_owned(), kind.font(), Color32::PLACEHOLDER).size().x;
    let factor = if wide > width { (width / wide).max(0.75) } else { 1.0 };
    kind.sized(kind.size() * factor)
}

/// Draws the ring around what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, rounding: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, Palette::of(ui).ink);
        ui.painter().rect_stroke(rect.expand(2.0), rounding.saturating_add(2), stroke, StrokeKind::Outside);
    }
}

/// Fills with stripes leaning to the right, cut at the rectangle's edges.
pub fn hatch(painter: &Painter, rect: Rect, color: Color32, step: f32, width: f32) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() + rect.height() {
        let ends = [pos2(x, rect.bottom() + 1.0), pos2(x + rect.height() + 2.0, rect.top() - 1.0)];
        painter.line_segment(ends, Stroke::new(width, color));
        x += step;
    }
}

/// A rounded rectangle with a dashed edge: something that has not happened.
pub fn dashed_rect(painter: &Painter, rect: Rect, rounding: f32, fill: Color32, edge: Color32) {
    painter.rect_filled(rect, CornerRadius::same(rounding.round() as u8), fill);
    let rect = rect.shrink(0.5);
    let radius = rounding.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let inner = rect.shrink(radius);
    let mut path = Vec::new();
    for (corner, from) in [
        (inner.right_top(), -90.0),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 90.0),
        (inner.left_top(), 180.0),
    ] {
        for step in 0..=6u8 {
            let angle = (from + 15.0 * f32::from(step)).to_radians();
            path.push(corner + vec2(angle.cos(), angle.sin()) * radius);
        }
    }
    path.extend(path.first().copied());
    let length: f32 = path.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
    // Whole dashes all around, so that the seam can't be seen.
    let dash = length / (length / 5.0).round().max(4.0);
    painter.extend(Shape::dashed_line(&path, Stroke::new(1.25, edge), dash * 0.52, dash * 0.48));
}

/// Names a widget for screen readers.
pub(super) fn name(ui: &Ui, response: &Response, role: Role, label: &str) {
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), label));
}

/// Adds what [`name`] can't say: a value, a description, a range.
pub(super) fn describe(ui: &Ui, response: &Response, write: impl FnOnce(&mut Node)) {
    ui.ctx().accesskit_node_builder(response.id, write);
}
