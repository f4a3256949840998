//! A number with its unit: typed, dragged, or stepped with the buttons at its sides.

use std::ops::RangeInclusive;

use egui::{DragValue, Ui, vec2};

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

/// Shows the number in a row of its own width; true when it changed.
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
            ui.name_inputs(view.name, |ui| {
                let field = DragValue::new(value)
                    .range(view.range.clone())
                    .suffix(format!("\u{a0}{}", view.unit))
                    .speed(f64::from(view.step) / 8.0);
                ui.add_sized(vec2(width - 2.0 * (HEIGHT_TOUCH + space(1)), HEIGHT_TOUCH), field)
            });
            let more = ui
                .add_enabled_ui(*value < most, |ui| icon_button(ui, Icon::Plus, &t!("window-more", what = view.name)));
            if more.inner.clicked() {
                *value = value.saturating_add(view.step).min(most);
            }
        });
    });
    *value != before
}
