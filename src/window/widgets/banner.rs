//! A line across the window: something happened, or something is not as it should be.

use egui::accesskit::Live;
use egui::{Align, Frame, Layout, Margin, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::buttons::quiet_button;
use super::paint::{describe, paragraph_in};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type, radius};

/// What the banner shows.
#[derive(Clone, Copy, Debug)]
pub struct Banner<'a> {
    /// Its ground.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// What happened.
    pub words: &'a str,
    /// A button in it: take back, look. Empty for none.
    pub action: &'a str,
}

/// In less the button stands under the words, in points.
const WIDTH_ONE_ROW: f32 = 280.0;
/// In less the sign stands above them.
const WIDTH_SMALL: f32 = 220.0;

/// Shows the banner across the available width; true when its button was pressed.
pub fn banner(ui: &mut Ui, view: &Banner<'_>) -> bool {
    let palette = Palette::of(ui);
    let accent = palette.accent(view.tone);
    let frame = Frame::new().fill(accent.soft).corner_radius(radius::BUTTON);
    let mut pressed = false;
    let small = ui.available_width() < WIDTH_SMALL;
    let left = if small { 12 } else { 48 };
    let shown = frame.inner_margin(Margin { left, right: 8, top: 6, bottom: 6 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let above = small.then(|| ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover()).0);
        let content = ui.available_rect_before_wrap();
        let size = vec2(ui.available_width(), 36.0);
        let words = |ui: &mut Ui| ui.add(paragraph_in(ui, view.words, Type::Strong, palette.ink));
        let action = |ui: &mut Ui| !view.action.is_empty() && quiet_button(ui, view.action).clicked();
        let row = if size.x < WIDTH_ONE_ROW {
            let row = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), words);
            if !view.action.is_empty() {
                pressed = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), action).inner;
            }
            row.response.rect
        } else {
            let row = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                pressed = action(ui);
                ui.with_layout(Layout::left_to_right(Align::Center), words);
            });
            row.response.rect
        };
        let middle = egui::pos2(content.left() - 24.0, row.center().y);
        let place = above.unwrap_or_else(|| Rect::from_center_size(middle, vec2(20.0, 20.0)));
        view.icon.paint(ui.painter(), place, accent.strong);
    });
    let role = if view.tone == Tone::Alarm { Role::Alert } else { Role::Status };
    shown.response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), view.words));
    let live = if view.tone == Tone::Alarm { Live::Assertive } else { Live::Polite };
    describe(ui, &shown.response, |node| node.set_live(live));
    pressed
}
