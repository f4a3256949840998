//! A field for one line of text.

use egui::{Response, TextEdit, Ui, vec2};

use super::paint::{describe, fitted};
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Type, space};

/// Shows the field, `width` points wide. `name` stands in it while it is empty, and names it for screen readers always.
pub fn text_line(ui: &mut Ui, name: &str, text: &mut String, most_chars: usize, width: f32) -> Response {
    let palette = Palette::of(ui);
    // Cut off it would say less than nothing; the field has its name for screen readers all the same.
    let room = width - 2.0 * space(3) - 2.0;
    let small = fitted(ui.painter(), name, Type::Text, room);
    let fits = ui.painter().layout_no_wrap(name.to_owned(), small.clone(), palette.quiet).size().x <= room;
    let hint = egui::RichText::new(if fits { name } else { "" }).font(small).color(palette.quiet);
    let field = TextEdit::singleline(text)
        .font(Type::Text.font())
        .text_color(palette.ink)
        .hint_text(hint)
        .char_limit(most_chars)
        .margin(vec2(space(3), space(2)))
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(width)
        .min_size(vec2(0.0, HEIGHT_TOUCH));
    let response = ui.add(field);
    describe(ui, &response, |node| node.set_label(name));
    response
}
