//! A programme to choose: its name, why, how well it is proven.

use egui::{Frame, Margin, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

use super::paint::{focus_ring, paragraph};
use super::words::link;
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type, radius, space};

/// What the card shows.
#[derive(Clone, Copy, Debug)]
pub struct ProtocolCard<'a> {
    /// What the programme begins with.
    pub tone: Tone,
    /// Its name.
    pub title: &'a str,
    /// Why it can't be started, in a few words. Empty where it can.
    pub refused: &'a str,
    /// Why this one, or its rhythm in a line.
    pub reason: &'a str,
    /// A link: where it comes from, other ones. Empty for none.
    pub link: &'a str,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// What was pressed in a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The card.
    Card,
    /// The link in it.
    Link,
}

/// Shows the card across the available width.
pub fn protocol_card(ui: &mut Ui, view: &ProtocolCard<'_>) -> Option<Pressed> {
    let palette = Palette::of(ui);
    let accent = palette.accent(view.tone);
    let mut pressed = None;
    // The card listens below its content, so that the link in it comes first.
    let inner = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
        let response = ui.response();
        let (width, edge) = if view.chosen { (2.0, accent.strong) } else { (1.0, palette.line) };
        let edge = if response.hovered() && !view.chosen { palette.edge } else { edge };
        let frame = Frame::new().fill(palette.surface).stroke(Stroke::new(width, edge)).corner_radius(radius::CARD);
        frame.inner_margin(Margin { left: 60, right: 20, top: 16, bottom: 16 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space(1);
            let top = ui.max_rect().left_top() + vec2(-28.0, 20.0);
            Icon::of(view.tone).paint(ui.painter(), Rect::from_center_size(top, vec2(30.0, 30.0)), accent.strong);
            ui.add(paragraph(view.title, Type::CardTitle, palette.ink));
            if !view.refused.is_empty() {
                refused(ui, view.refused);
            }
            ui.add(paragraph(view.reason, Type::Text, palette.quiet));
            if !view.link.is_empty() && link(ui, view.link).clicked() {
                pressed = Some(Pressed::Link);
            }
        });
    });
    let card = inner.response;
    card.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), view.chosen, view.title));
    focus_ring(ui, &card, card.rect, radius::CARD);
    if card.clicked() && pressed.is_none() {
        pressed = Some(Pressed::Card);
    }
    pressed
}

/// A barred circle and the words, as [`finding`](super::finding()) marks what a limit refuses.
fn refused(ui: &mut Ui, words: &str) {
    let palette = Palette::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space(2);
        let (place, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
        Icon::Refuse.paint(ui.painter(), place, palette.ink);
        ui.vertical(|ui| ui.add(paragraph(words, Type::Strong, palette.ink)));
    });
}
