//! What speaks against it: a caution to weigh, or a limit that holds.

use egui::{Color32, Frame, Margin, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::paint::paragraph_in;
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Type, radius, space};

/// How much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Worth knowing: amber, a triangle.
    Warn,
    /// Not possible: a strong edge, a barred circle. Not red; red is kept for the pack that should be off.
    Refuse,
}

/// What the row shows.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'a> {
    /// How much it weighs.
    pub weight: Weight,
    /// The reason, plainly.
    pub reason: &'a str,
    /// Where that is known from, or more about it. Empty for none.
    pub source: &'a str,
}

/// In less the sign stands above the words, in points.
const WIDTH_SMALL: f32 = 220.0;

/// Shows the finding across the available width.
pub fn finding(ui: &mut Ui, view: &Finding<'_>) -> Response {
    let palette = Palette::of(ui);
    let (icon, fill, edge, sign) = match view.weight {
        Weight::Warn => (Icon::Warning, palette.heat.soft, Color32::TRANSPARENT, palette.heat.strong),
        Weight::Refuse => (Icon::Refuse, palette.surface, palette.ink, palette.ink),
    };
    let frame = Frame::new().fill(fill).stroke(Stroke::new(2.0, edge)).corner_radius(radius::CARD);
    let small = ui.available_width() < WIDTH_SMALL;
    let margin = if small { Margin::same(12) } else { Margin { left: 48, right: 16, top: 12, bottom: 12 } };
    let shown = frame.inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space(1);
        let place = if small {
            ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover()).0
        } else {
            Rect::from_center_size(ui.max_rect().left_top() + vec2(-24.0, 9.0), vec2(20.0, 20.0))
        };
        icon.paint(ui.painter(), place, sign);
        ui.add(paragraph_in(ui, view.reason, Type::Strong, palette.ink));
        if !view.source.is_empty() {
            ui.add(paragraph_in(ui, view.source, Type::Note, palette.ink));
        }
    });
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Note, ui.is_enabled(), view.reason));
    shown.response
}
