//! Rows of cells under a head, with hairlines between.

use egui::{Align2, CursorIcon, Rect, Response, Role, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::paint::{describe, fitted, focus_ring, name, text_within};
use crate::t;
use crate::window::theme::{Palette, Tone, Type, radius};

/// One cell.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cell<'a> {
    /// What it says.
    pub words: &'a str,
    /// A strong cell in the tone's colour.
    pub tone: Option<Tone>,
    /// Whether it stands out.
    pub strong: bool,
    /// Whether it steps back.
    pub quiet: bool,
}

const HEIGHT: f32 = 36.0;

/// The columns' names. `columns` are the shares of the width; they must be as many as the cells.
pub fn table_head(ui: &mut Ui, columns: &[f32], names: &[&str]) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    name(ui, &response, Role::Row, &names.join(", "));
    let palette = Palette::of(ui);
    for ((left, width), words) in cells(rect.left(), rect.width(), columns).zip(names) {
        let at = pos2(left, rect.center().y);
        text_within(ui.painter(), at, Align2::LEFT_CENTER, words, Type::StrongLabel.font(), palette.quiet, width);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    response
}

/// By which column the rows are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorted {
    /// The column, from 0.
    pub column: usize,
    /// The largest, or the newest, first.
    pub down: bool,
}

/// The columns' names, of which the first `sortable` sort the rows when pressed: again, the other way round. Returns the
/// order just asked for.
pub fn sorting_head(ui: &mut Ui, columns: &[f32], names: &[&str], sortable: usize, sorted: Sorted) -> Option<Sorted> {
    let (rect, row) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
    let palette = Palette::of(ui);
    let mut asked = None;
    for (column, ((left, width), words)) in cells(rect.left(), rect.width(), columns).zip(names).enumerate() {
        let at = pos2(left, rect.center().y);
        let here = sorted.column == column;
        let ink = if here { palette.ink } else { palette.quiet };
        let room = if here { width - 14.0 } else { width };
        let drawn = text_within(ui.painter(), at, Align2::LEFT_CENTER, words, Type::StrongLabel.font(), ink, room);
        if column >= sortable {
            continue;
        }
        let place = Rect::from_min_max(pos2(left - 6.0, rect.top()), pos2(left + width, rect.bottom()));
        let response = ui.interact(place, row.id.with(column), Sense::click());
        name(ui, &response, Role::Button, &t!("window-sort", what = words.to_lowercase()));
        if here {
            let order = if sorted.down { t!("window-sorted-down") } else { t!("window-sorted-up") };
            describe(ui, &response, |node| node.set_description(order));
            let (x, y, way) = (drawn.right() + 9.0, rect.center().y, if sorted.down { 2.5 } else { -2.5 });
            let points = vec![pos2(x - 4.0, y - way), pos2(x + 4.0, y - way), pos2(x, y + way)];
            ui.painter().add(Shape::convex_polygon(points, ink, Stroke::NONE));
        }
        focus_ring(ui, &response, place.shrink(3.0), 4);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            asked = Some(Sorted { column, down: !here || !sorted.down });
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    asked
}

/// One row, which can be pressed.
pub fn table_row(ui: &mut Ui, columns: &[f32], row: &[Cell<'_>]) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    let spoken: Vec<&str> = row.iter().map(|cell| cell.words).filter(|words| !words.is_empty()).collect();
    name(ui, &response, Role::Row, &spoken.join(", "));
    if !ui.is_rect_visible(rect) {
        return response;
    }

    let palette = Palette::of(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(8.0, -1.0)), radius::FIELD, palette.rest.soft);
    }
    for ((left, width), cell) in cells(rect.left(), rect.width(), columns).zip(row) {
        let (kind, ink) = match (cell.tone, cell.strong, cell.quiet) {
            (Some(tone), _, _) => (Type::Strong, palette.accent(tone).strong),
            (None, true, _) => (Type::Strong, palette.ink),
            (None, false, true) => (Type::Text, palette.quiet),
            (None, false, false) => (Type::Text, palette.ink),
        };
        let at = pos2(left, rect.center().y);
        // Figures and names shrink to fit; a person's own words are cut, and read whole beside the table.
        let font = if cell.quiet { kind.font() } else { fitted(ui.painter(), cell.words, kind, width) };
        text_within(ui.painter(), at, Align2::LEFT_CENTER, cell.words, font, ink, width);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    focus_ring(ui, &response, rect.shrink(2.0), 4);
    response
}

/// Left edge and usable width of each column, in points.
fn cells(left: f32, width: f32, columns: &[f32]) -> impl Iterator<Item = (f32, f32)> {
    let total: f32 = columns.iter().sum::<f32>().max(f32::EPSILON);
    columns.iter().scan(left, move |at, share| {
        let (from, wide) = (*at, width * share / total);
        *at += wide;
        Some((from, wide - 8.0))
    })
}
