//! The way between screens: a rail at the left, or a bar at the foot of a narrow window.

use egui::{Align2, CursorIcon, Frame, Panel, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::paint::{fitted, focus_ring, text_within};
use crate::window::icons::Icon;
use crate::window::theme::tokens::WIDTH_RAIL;
use crate::window::theme::{Palette, Tone, Type, WIDTH_NARROW};

/// One place to go.
#[derive(Clone, Copy, Debug)]
pub struct NavItem<'a> {
    /// Its sign.
    pub icon: Icon,
    /// Its name.
    pub label: &'a str,
    /// Whether it stands at the rail's foot.
    pub foot: bool,
    /// A dot that something there wants attention, in this tone.
    pub badge: Option<Tone>,
}

const HEIGHT_BAR: f32 = 64.0;
const HEIGHT_SIGNS: f32 = 44.0;

/// Takes its room from `ui` (before anything else does) and returns the index of the item just pressed.
pub fn nav(ui: &mut Ui, items: &[NavItem<'_>], current: usize) -> Option<usize> {
    let palette = Palette::of(ui);
    let frame = Frame::new().fill(palette.surface);
    let narrow = ui.available_width() < WIDTH_NARROW;
    let width = ui.available_width() / items.len().max(1) as f32 - 4.0;
    // One word that would be cut takes the words from all: the signs alone keep an even row.
    let labelled = !narrow || items.iter().all(|item| fits(ui, item.label, width));
    let bar = if labelled { HEIGHT_BAR } else { HEIGHT_SIGNS };
    let panel = if narrow { Panel::bottom("nav").exact_size(bar) } else { Panel::left("nav").exact_size(WIDTH_RAIL) };
    let shown = panel.resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        let area = ui.max_rect();
        let hairline = Stroke::new(1.0, palette.line);
        if narrow {
            ui.painter().hline(area.x_range(), area.top() + 0.5, hairline);
        } else {
            ui.painter().vline(area.right() - 0.5, area.y_range(), hairline);
        }
        let mut pressed = None;
        for (index, (item, rect)) in items.iter().zip(places(area, items, narrow)).enumerate() {
            if nav_item(ui, item, rect, index == current, labelled) {
                pressed = Some(index);
            }
        }
        pressed
    });
    shown.inner
}

/// Whether the label has room, if smaller, also where it is the current one.
fn fits(ui: &Ui, label: &str, width: f32) -> bool {
    let font = fitted(ui.painter(), label, Type::StrongLabel, width);
    ui.painter().layout_no_wrap(label.to_owned(), font, egui::Color32::PLACEHOLDER).size().x <= width
}

fn nav_item(ui: &mut Ui, item: &NavItem<'_>, rect: Rect, current: bool, labelled: bool) -> bool {
    let palette = Palette::of(ui);
    let response = ui.interact(rect, ui.scope_id().with(("place", item.label)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), current, item.label));
    let painter = ui.painter();
    let lift = if labelled { 11.0 } else { 0.0 };
    let pill =
        Rect::from_center_size(pos2(rect.center().x, rect.center().y - lift), vec2(48.0f32.min(rect.width()), 32.0));
    let (sign, ink, kind) = match current {
        true => (palette.cold.strong, palette.ink, Type::StrongLabel),
        false => (palette.quiet, palette.quiet, Type::Label),
    };
    if current {
        painter.rect_filled(pill, 16, palette.cold.soft);
    } else if response.hovered() {
        painter.rect_filled(pill, 16, palette.rest.soft);
    }
    item.icon.paint(painter, Rect::from_center_size(pill.center(), vec2(21.0, 21.0)), sign);
    if let Some(tone) = item.badge {
        let at = pill.center() + vec2(12.0, -9.0);
        painter.circle_filled(at, 6.0, palette.surface);
        painter.circle_filled(at, 4.5, palette.accent(tone).strong);
    }
    if labelled {
        let under = pos2(rect.center().x, pill.bottom() + 12.0);
        let room = rect.width() - 4.0;
        let font = fitted(painter, item.label, kind, room);
        text_within(painter, under, Align2::CENTER_CENTER, item.label, font, ink, room);
    }
    focus_ring(ui, &response, pill, 16);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let response = if labelled { response } else { response.on_hover_text(item.label) };
    response.clicked()
}

fn places(area: Rect, items: &[NavItem<'_>], narrow: bool) -> Vec<Rect> {
    let count = items.len().max(1) as f32;
    if narrow {
        let width = area.width() / count;
        let at = |index: usize| area.left() + width * index as f32;
        return (0..items.len())
            .map(|index| Rect::from_min_size(pos2(at(index), area.top() + 2.0), vec2(width, area.height() - 4.0)))
            .collect();
    }
    // In a low window the items move together rather than over one another.
    let pitch = ((area.height() - 32.0) / count).min(72.0);
    let feet = items.iter().filter(|item| item.foot).count() as f32;
    let (mut top, mut foot) = (area.top() + 20.0, area.bottom() - 12.0 - feet * pitch.min(64.0));
    items
        .iter()
        .map(|item| {
            let (next, height) = if item.foot { (&mut foot, pitch.min(64.0)) } else { (&mut top, pitch) };
            let rect = Rect::from_min_size(pos2(area.left(), *next), vec2(area.width(), height));
            *next += height;
            rect
        })
        .collect()
}
