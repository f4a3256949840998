//! Words on a screen: its name, a question, the sentence, a note. Each wraps rather than being cut.

use egui::accesskit::Live;
use egui::{Align, CursorIcon, Layout, Response, Role, Sense, Ui, WidgetInfo};

use super::paint::{describe, focus_ring, paragraph, paragraph_in};
use crate::window::theme::{Palette, Type, space};

/// A screen's name, with a quiet line under it where there is one.
pub fn page_head(ui: &mut Ui, title: &str, line: &str) -> Response {
    let palette = Palette::of(ui);
    let head = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space(0);
        let head = ui.add(paragraph(title, Type::Title, palette.ink));
        heading_node(ui, &head, title);
        if !line.is_empty() {
            ui.add(paragraph(line, Type::Text, palette.quiet));
        }
    });
    head.response
}

/// A question or the name of a group.
pub fn heading(ui: &mut Ui, words: &str) -> Response {
    let response = ui.add(paragraph_in(ui, words, Type::Heading, Palette::of(ui).ink));
    heading_node(ui, &response, words);
    response
}

/// A heading's words are its name, not its value.
fn heading_node(ui: &Ui, response: &Response, words: &str) {
    describe(ui, response, |node| {
        node.set_role(Role::Heading);
        node.clear_value();
        node.set_label(words);
    });
}

/// What is on or next, in one sentence in the middle of the available width. Screen readers speak up when it changes.
pub fn sentence(ui: &mut Ui, words: &str) -> Response {
    live_sentence(ui, words, Live::Polite)
}

/// As [`sentence`], for what can't wait: screen readers leave off what they are saying.
pub fn urgent_sentence(ui: &mut Ui, words: &str) -> Response {
    live_sentence(ui, words, Live::Assertive)
}

/// How large the sentence is in so much width, in points.
pub fn sentence_type(width: f32) -> Type {
    if width < 220.0 { Type::Heading } else { Type::Sentence }
}

fn live_sentence(ui: &mut Ui, words: &str, live: Live) -> Response {
    let centred = Layout::top_down(Align::Center);
    let size = egui::vec2(ui.available_width(), 0.0);
    let kind = sentence_type(size.x);
    let shown = ui.allocate_ui_with_layout(size, centred, |ui| {
        ui.add(paragraph(words, kind, Palette::of(ui).ink).halign(Align::Center))
    });
    describe(ui, &shown.inner, |node| node.set_live(live));
    shown.inner
}

/// Words that lead somewhere.
pub fn link(ui: &mut Ui, words: &str) -> Response {
    let link = ui.add(paragraph(words, Type::Strong, Palette::of(ui).cold.strong).sense(Sense::click()));
    link.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), words));
    focus_ring(ui, &link, link.rect, 4);
    link.on_hover_cursor(CursorIcon::PointingHand)
}

/// Second-rank text.
pub fn note(ui: &mut Ui, words: &str) -> Response {
    ui.add(paragraph_in(ui, words, Type::Text, Palette::of(ui).quiet))
}
