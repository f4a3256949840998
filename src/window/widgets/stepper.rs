//! A number with its unit: typed, dragged, or stepped with the buttons at its sides. While it is typed it is nobody's
//! number yet: "4" may become "45".

use std::ops::RangeInclusive;

use egui::{DragValue, SurrenderFocusOn, Ui, vec2};

use super::buttons::icon_button;
use crate::t;
use crate::window::icons::Icon;
use crate::window::theme::{space, tokens::HEIGHT_TOUCH};

/// What may be entered.
#[derive(Clone, Debug)]
pub struct Stepper<'a> {
    /// What the number is, for screen readers.
    pub name: &'a str,
    /// The smallest and largest number, in the unit.
    pub range: RangeInclusive<u32>,
    /// How much one press changes, in the unit.
    pub step: u32,
    /// The unit as it is written behind the number.
    pub unit: &'a str,
}

impl Stepper<'_> {
    /// How wide it is where there is room, in points.
    pub const WIDTH: f32 = 168.0;
}

/// Shows the number in a row of its own width; true when it changed, for a typed one when its field is left.
pub fn stepper(ui: &mut Ui, view: &Stepper<'_>, value: &mut u32) -> bool {
    let before = *value;
    let (least, most) = (*view.range.start(), *view.range.end());
    let width = ui.available_width().min(Stepper::WIDTH);
    ui.allocate_ui(vec2(width, HEIGHT_TOUCH), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space(1);
            let less = ui.add_enabled_ui(*value > least, |ui| {
                icon_button(ui, Icon::Minus, &t!("window-less", what = view.name))
            });
            if less.inner.clicked() {
                *value = value.saturating_sub(view.step).max(least);
            }
            let field = DragValue::new(value)
                .range(view.range.clone())
                .update_while_editing(false)
                .suffix(format!("\u{a0}{}", view.unit))
                .speed(f64::from(view.step) / 8.0);
            let field = left_on_press(ui, |ui| {
                ui.add_sized(vec2(width - 2.0 * (HEIGHT_TOUCH + space(1)), HEIGHT_TOUCH), field)
            });
            // The unit alone would name it otherwise.
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(view.name));
            let more = ui
                .add_enabled_ui(*value < most, |ui| icon_button(ui, Icon::Plus, &t!("window-more", what = view.name)));
            if more.inner.clicked() {
                *value = value.saturating_add(view.step).min(most);
            }
        });
    });
    *value != before
}

/// A field that is left as soon as the pointer goes down elsewhere. What is clicked there, Undo, the way back or another
/// screen, finds the number as it was typed.
fn left_on_press<R>(ui: &mut Ui, field: impl FnOnce(&mut Ui) -> R) -> R {
    let swap = |ui: &Ui, when| {
        ui.ctx().options_mut(|options| std::mem::replace(&mut options.input_options.surrender_focus_on, when))
    };
    let otherwise = swap(ui, SurrenderFocusOn::Presses);
    let shown = field(ui);
    swap(ui, otherwise);
    shown
}
