//! The foot of the screen: the large button and the quiet ones. It stands where it stands, whatever is above it.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use super::offer::{Act, Offers};
use super::quiet;
use crate::window::theme::space;
use crate::window::theme::tokens::{HEIGHT_PRIMARY, HEIGHT_TOUCH};
use crate::window::widgets::primary_button;

/// The width of the large button where there is room, in points.
const WIDTH_PRIMARY: f32 = 380.0;
/// In less width the quiet buttons take two rows, where there is more than this height, in points.
const TWO_ROWS: (f32, f32) = (420.0, 460.0);

/// Takes the bar's room from the bottom of `ui`, with the sides and the foot of `margin`; what the button pressed does,
/// where the press is `meant` for what stands there now.
pub fn bar(ui: &mut Ui, offers: &Offers, margin: Margin, meant: bool) -> Option<Act> {
    let room = ui.available_size() - margin.sum();
    let rows = if room.x < TWO_ROWS.0 && room.y > TWO_ROWS.1 { 2 } else { 1 };
    let margin = Margin { top: 6, ..margin };
    let height = HEIGHT_PRIMARY + space(2) + rows as f32 * HEIGHT_TOUCH + margin.sum().y;
    let frame = Frame::new().inner_margin(margin);
    let panel = Panel::bottom("now-bar").exact_size(height).resizable(false).show_separator_line(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        let column = ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let pressed = primary(ui, offers);
            ui.add_space(space(2));
            quiet::quiet_rows(ui, &offers.quiet, rows).or(pressed)
        });
        column.inner
    });
    shown.inner.filter(|_| meant)
}

fn primary(ui: &mut Ui, offers: &Offers) -> Option<Act> {
    let offer = &offers.primary;
    let shown = ui.add_enabled_ui(offer.act.is_some(), |ui| {
        primary_button(ui, &offer.label, offer.tone, WIDTH_PRIMARY).clicked()
    });
    offer.act.clone().filter(|_| shown.inner)
}
