//! A line across the window: something happened, or something is not as it should be.

use egui::accesskit::Live;
use egui::{Align, Frame, Layout, Margin, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::buttons::{icon_button, quiet_button};
use super::paint::{describe, paragraph_in};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type, radius, tokens::HEIGHT_TOUCH};

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

/// What was pressed in a banner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BannerPress {
    /// Its button.
    Action,
    /// The cross that puts it aside.
    Close,
}

/// In less the buttons stand under the words, in points.
const WIDTH_ONE_ROW: f32 = 280.0;
/// In less the sign stands above them.
const WIDTH_SMALL: f32 = 220.0;

/// Shows the banner across the available width; true when its button was pressed.
pub fn banner(ui: &mut Ui, view: &Banner<'_>) -> bool {
    shown(ui, view, "").is_some()
}

/// As [`banner`], with a cross named `close` that puts it aside.
pub fn banner_to_close(ui: &mut Ui, view: &Banner<'_>, close: &str) -> Option<BannerPress> {
    shown(ui, view, close)
}

fn shown(ui: &mut Ui, view: &Banner<'_>, close: &str) -> Option<BannerPress> {
    let palette = Palette::of(ui);
    let accent = palette.accent(view.tone);
    let frame = Frame::new().fill(accent.soft).corner_radius(radius::BUTTON);
    let mut pressed = None;
    let small = ui.available_width() < WIDTH_SMALL;
    let left = if small { 12 } else { 48 };
    let shown = frame.inner_margin(Margin { left, right: 8, top: 6, bottom: 6 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let above = small.then(|| ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover()).0);
        let content = ui.available_rect_before_wrap();
        let size = vec2(ui.available_width(), HEIGHT_TOUCH);
        let words = |ui: &mut Ui| ui.add(paragraph_in(ui, view.words, Type::Strong, palette.ink));
        let mut buttons = |ui: &mut Ui| {
            if !close.is_empty() && icon_button(ui, Icon::Cross, close).clicked() {
                pressed = Some(BannerPress::Close);
            }
            if !view.action.is_empty() && quiet_button(ui, view.action).clicked() {
                pressed = Some(BannerPress::Action);
            }
        };
        let row = if size.x < WIDTH_ONE_ROW {
            let row = ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), words);
            if !(view.action.is_empty() && close.is_empty()) {
                let wrapped = Layout::right_to_left(Align::Center).with_main_wrap(true);
                ui.allocate_ui_with_layout(size, wrapped, buttons);
            }
            row.response.rect
        } else {
            let row = ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                buttons(ui);
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
