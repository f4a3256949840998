//! What the screens that are read from above to below share: margins, scrolling, the words' tone of a modality.

use std::fmt::Debug;
use std::hash::Hash;

use egui::{Align, Context, Frame, Id, Layout, Margin, ScrollArea, Stroke, TextEdit, Ui, UiBuilder, vec2};

use crate::therapy::protocol::Modality;
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Tone, Type, radius, space};
use crate::window::widgets::focus_ring;

/// Below this many points of content a screen stacks what stands side by side otherwise.
pub const WIDTH_STACKED: f32 = 520.0;

/// What is in here keeps its place in the keyboard's order and its focus, whatever comes and goes around it. `name` is
/// used once in a window.
pub fn steady<R>(ui: &mut Ui, name: impl Hash + Debug, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique(("steady", name))), content).inner
}

/// The next page that is drawn is shown from its top, wherever it was scrolled to.
pub fn from_above(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(Id::unique(FROM_ABOVE), true));
}

const FROM_ABOVE: &str = "page from above";

/// Fills what is left of the window with a page that scrolls, with the margins of a screen.
pub fn page<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let narrow = ui.available_width() < WIDTH_STACKED;
    let margin = if narrow { Margin::same(16) } else { Margin { left: 40, right: 32, top: 28, bottom: 24 } };
    let from_above = ui.data_mut(|data| data.remove_temp::<bool>(Id::unique(FROM_ABOVE))).is_some();
    let area = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    let area = if from_above { area.vertical_scroll_offset(0.0) } else { area };
    area.show(ui, |ui| {
        Frame::new()
            .inner_margin(margin)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(space(2), space(2));
                content(ui)
            })
            .inner
    })
    .inner
}

/// A head at the left and controls at the right; one under the other where both don't fit.
pub fn head_and_controls<R>(
    ui: &mut Ui,
    width: f32,
    head: impl FnOnce(&mut Ui),
    controls: impl FnOnce(&mut Ui) -> R,
) -> R {
    let room = ui.available_width();
    if room < width + 200.0 {
        head(ui);
        return ui.horizontal_wrapped(controls).inner;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(room - width - space(3));
            head(ui);
        });
        ui.with_layout(Layout::right_to_left(Align::Min), controls).inner
    })
    .inner
}

/// A field for a line of text, with its name for screen readers. A hint that has no room isn't shown.
pub fn text_field(ui: &mut Ui, name: &str, text: &mut String, hint: &str, width: f32, most: usize) -> egui::Response {
    let wide = ui.painter().layout_no_wrap(hint.to_owned(), Type::Text.font(), egui::Color32::PLACEHOLDER).size().x;
    let hint = if wide + 2.0 * f32::from(MARGIN.left) <= width { hint } else { "" };
    edit(ui, name, TextEdit::singleline(text).hint_text(hint).char_limit(most).desired_width(width))
}

/// A field for some lines of text across the available width, with its name for screen readers.
pub fn text_area(ui: &mut Ui, name: &str, text: &mut String, most: usize) -> egui::Response {
    let width = ui.available_width();
    edit(ui, name, TextEdit::multiline(text).char_limit(most).desired_width(width).desired_rows(2))
}

/// Around what is written in a field.
const MARGIN: Margin = Margin::symmetric(12, 9);

fn edit(ui: &mut Ui, name: &str, field: TextEdit<'_>) -> egui::Response {
    let palette = Palette::of(ui);
    let response = ui.add(field.font(Type::Text.font()).margin(MARGIN));
    // The hint is no name: it goes away.
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    let stroke = Stroke::new(1.0, palette.edge);
    ui.painter().rect_stroke(response.rect, radius::FIELD, stroke, egui::StrokeKind::Inside);
    focus_ring(ui, &response, response.rect, radius::FIELD);
    response
}

/// The tone of a modality.
pub fn tone_of(modality: Modality) -> Tone {
    match modality {
        Modality::Cold | Modality::IceMassage => Tone::Cold,
        Modality::Heat => Tone::Heat,
        Modality::Rest => Tone::Rest,
    }
}

/// The height of a line of controls, in points.
pub const HEIGHT_CONTROL: f32 = HEIGHT_TOUCH;
