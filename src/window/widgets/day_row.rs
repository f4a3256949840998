//! One day of the programme as a row of 24 hours.

use std::ops::Range;

use egui::{Align2, CornerRadius, CursorIcon, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui};
use egui::{pos2, vec2};

use super::mark::Mark;
use super::paint::{dashed_rect, focus_ring, hatch, name, text, text_within};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type};

/// One application in a day.
#[derive(Clone, Debug)]
pub struct Block {
    /// From when to when, in hours of the day (0 to 24).
    pub hours: Range<f32>,
    /// Cold or heat.
    pub tone: Tone,
    /// What became of it.
    pub mark: Mark,
    /// The whole of it in a sentence: shown on hover and focus, read out by screen readers.
    pub story: String,
}

/// What a day's row shows. All hours are hours of the day, 0 to 24.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// The date, short.
    pub title: String,
    /// What day of the programme it is.
    pub note: String,
    /// The applications, in order.
    pub blocks: Vec<Block>,
    /// Hours asleep.
    pub asleep: Vec<Range<f32>>,
    /// The part of the window of the choice that falls into this day.
    pub choice: Option<Range<f32>>,
    /// Now, when it is this day.
    pub now: Option<f32>,
}

const WIDTH_NAME: f32 = 72.0;
const HEIGHT: f32 = 66.0;
/// In less the hours' names would touch, in points.
const WIDTH_ALL_HOURS: f32 = 120.0;

/// The hours above the rows.
pub fn day_axis(ui: &mut Ui) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 16.0), Sense::hover());
    let palette = Palette::of(ui);
    let track = track(rect);
    let hours: &[u8] = if track.width() < WIDTH_ALL_HOURS { &[0, 12, 24] } else { &[0, 6, 12, 18, 24] };
    for &hour in hours {
        let x = at(track, f32::from(hour));
        // The last one ends with the track: centred on it, it would leave the window.
        let anchor = match hour {
            0 => Align2::LEFT_CENTER,
            24 => Align2::RIGHT_CENTER,
            _ => Align2::CENTER_CENTER,
        };
        let label = format!("{hour:02}");
        text(ui.painter(), pos2(x, rect.center().y), anchor, &label, Type::Label.font(), palette.quiet);
    }
    response
}

/// Draws one day across the available width. Each block tells its story on hover and on focus.
pub fn day_row(ui: &mut Ui, day: &Day) -> Response {
    day_row_to_press(ui, day, |_| false).0
}

/// As [`day_row`], with blocks that can be pressed, by their place in the day; also tells which one was.
pub fn day_row_to_press(ui: &mut Ui, day: &Day, can_press: impl Fn(usize) -> bool) -> (Response, Option<usize>) {
    let mut pressed = None;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    name(ui, &response, Role::ListItem, &format!("{}, {}", day.title, day.note));
    if !ui.is_rect_visible(rect) {
        return (response, None);
    }

    let palette = Palette::of(ui);
    let painter = ui.painter();
    let middle = rect.center().y;
    let width = WIDTH_NAME - 4.0;
    let name_at = |y: f32| pos2(rect.left(), middle + y);
    text_within(painter, name_at(-8.0), Align2::LEFT_CENTER, &day.title, Type::Heading.font(), palette.ink, width);
    text_within(painter, name_at(11.0), Align2::LEFT_CENTER, &day.note, Type::Note.font(), palette.quiet, width);

    let track = track(rect);
    background(painter, palette, track, day);
    // What is to come lies under what happened: a missed one is seen where the next may begin at once.
    for block in day.blocks.iter().filter(|block| block.mark == Mark::ToCome) {
        draw(painter, palette, place(track, block), block);
    }
    for (index, block) in day.blocks.iter().enumerate() {
        let shape = place(track, block);
        if block.mark != Mark::ToCome {
            draw(painter, palette, shape, block);
        }
        let target = Rect::from_center_size(shape.center(), vec2(shape.width().max(16.0), track.height()));
        let can_press = can_press(index);
        let sense = if can_press { Sense::click() } else { Sense::focusable_noninteractive() };
        let mut story = ui.interact(target, response.id.with(index), sense);
        name(ui, &story, if can_press { Role::Button } else { Role::ListItem }, &block.story);
        if can_press {
            story = story.on_hover_cursor(CursorIcon::PointingHand);
            if story.hovered() {
                painter.rect_stroke(shape.expand(2.0), 6, Stroke::new(1.5, palette.edge), StrokeKind::Outside);
            }
            if story.clicked() {
                pressed = Some(index);
            }
        }
        focus_ring(ui, &story, shape, 4);
        if story.has_focus() {
            story.show_tooltip_text(&block.story);
        }
        story.on_hover_text(&block.story);
    }
    if let Some(now) = day.now {
        // Ink, not red: red is kept for the pack that should be off.
        let x = at(track, now);
        painter.vline(x, (track.top() - 7.0)..=(track.bottom() + 5.0), Stroke::new(2.0, palette.ink));
        painter.circle_filled(pos2(x, track.top() - 7.0), 4.0, palette.ink);
    }
    (response, pressed)
}

fn background(painter: &Painter, palette: &Palette, track: Rect, day: &Day) {
    let rounding = CornerRadius::same(12);
    painter.rect_filled(track, rounding, palette.surface);
    for range in &day.asleep {
        let shade = Rect::from_x_y_ranges(at(track, range.start)..=at(track, range.end), track.y_range());
        let (west, east) = (if range.start <= 0.0 { 12 } else { 0 }, if range.end >= 24.0 { 12 } else { 0 });
        painter.rect_filled(shade, CornerRadius { nw: west, sw: west, ne: east, se: east }, palette.asleep);
    }
    for hour in [6.0, 12.0, 18.0] {
        painter.vline(at(track, hour), track.y_range(), Stroke::new(1.0, palette.line));
    }
    painter.rect_stroke(track, rounding, Stroke::new(1.0, palette.line), StrokeKind::Inside);
    if let Some(range) = &day.choice {
        // The corners stay free: the stripes begin where the rounding ends.
        let (from, to) =
            (at(track, range.start).max(track.left() + 6.0), at(track, range.end).min(track.right() - 6.0));
        let band = Rect::from_x_y_ranges(from..=to, track.top()..=(track.top() + 5.0));
        painter.rect_filled(band, 0, palette.heat.soft);
        hatch(painter, band, palette.heat.strong, 8.0, 3.0);
    }
}

fn place(track: Rect, block: &Block) -> Rect {
    let (from, to) = (at(track, block.hours.start), at(track, block.hours.end));
    let height = if block.mark == Mark::Now { 44.0 } else { 36.0 };
    let width = (to - from).max(11.0);
    Rect::from_min_size(pos2(from, track.center().y - height / 2.0), vec2(width, height))
}

fn draw(painter: &Painter, palette: &Palette, shape: Rect, block: &Block) {
    let accent = palette.accent(block.tone);
    let sign = Rect::from_center_size(shape.center(), vec2(12.0, 12.0));
    match block.mark {
        Mark::Done | Mark::Now => {
            painter.rect_filled(shape, 4, accent.strong);
        }
        Mark::ToCome => dashed_rect(painter, shape, 5.0, accent.soft, accent.strong),
        Mark::Missed => {
            dashed_rect(painter, shape, 5.0, palette.surface, palette.quiet);
            Icon::Cross.paint(painter, sign, palette.quiet);
        }
        Mark::Skipped => {
            dashed_rect(painter, shape, 5.0, palette.surface, palette.quiet);
            Icon::Minus.paint(painter, sign, palette.quiet);
        }
        Mark::Asleep => Icon::Moon.paint(painter, sign, palette.quiet),
    }
}

fn track(rect: Rect) -> Rect {
    Rect::from_min_max(pos2(rect.left() + WIDTH_NAME, rect.top()), rect.max)
}

fn at(track: Rect, hour: f32) -> f32 {
    track.left() + track.width() * hour.clamp(0.0, 24.0) / 24.0
}
