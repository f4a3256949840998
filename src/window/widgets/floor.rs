//! The whole window as the time: to be read from the floor, across the room, without glasses.

use egui::accesskit::Live;
use egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Ui, pos2, vec2};

use super::paint::{describe, name, text};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Tone, Type};

/// What the view shows.
#[derive(Clone, Copy, Debug)]
pub struct Floor<'a> {
    /// The colour of the field; [`Tone::Alarm`] fills the window.
    pub tone: Tone,
    /// The sign at the top.
    pub icon: Icon,
    /// How much is left, 1 full to 0 empty: how high the field stands.
    pub left: f32,
    /// The time, as `12:34` or `+2:10`.
    pub time: &'a str,
    /// The time for screen readers, in words that change once a minute at most.
    pub spoken: &'a str,
    /// One sentence.
    pub sentence: &'a str,
    /// Which key does what.
    pub key: &'a str,
}

/// Fills all of `ui`. The whole of it can be clicked.
pub fn floor(ui: &mut Ui, view: &Floor<'_>) -> Response {
    let rect = ui.available_rect_before_wrap();
    let response = ui.allocate_rect(rect, Sense::click());
    name(ui, &response, Role::Button, view.key);
    describe(ui, &response, |node| {
        node.set_description(view.spoken);
        node.set_value(view.spoken);
    });
    let said = ui.interact(rect, response.id.with("sentence"), Sense::hover());
    name(ui, &said, Role::Label, view.sentence);
    describe(ui, &said, |node| {
        // A label's words are its value.
        node.set_value(view.sentence);
        node.set_live(if view.tone == Tone::Alarm { Live::Assertive } else { Live::Polite });
    });

    let palette = Palette::of(ui);
    let accent = palette.accent(view.tone);
    let painter = ui.painter();
    let (sign, ink) = if view.tone == Tone::Alarm {
        painter.rect_filled(rect, 0, accent.strong);
        (palette.on_strong, palette.on_strong)
    } else {
        let left = if view.left.is_finite() { view.left.clamp(0.0, 1.0) } else { 0.0 };
        let top = rect.bottom() - rect.height() * left;
        painter.rect_filled(Rect::from_min_max(pos2(rect.left(), top), rect.max), 0, accent.soft);
        (accent.strong, palette.ink)
    };

    let unit = (rect.width() / 900.0).min(rect.height() / 640.0);
    // What stands around the time keeps a size that can be read in a small window too.
    let small = unit.max(0.55);
    let at = |part: f32| pos2(rect.center().x, rect.top() + rect.height() * part);
    view.icon.paint(painter, Rect::from_center_size(at(0.172), vec2(82.0, 82.0) * small), sign);
    let line = |middle: Pos2, words: &str, kind: Type, size: f32| {
        let wide = painter.layout_no_wrap(words.to_owned(), kind.sized(size), Color32::PLACEHOLDER).size().x;
        let size = size * (rect.width() * 0.9 / wide.max(1.0)).min(1.0);
        text(painter, middle, Align2::CENTER_CENTER, words, kind.sized(size), ink);
    };
    // The time takes all the width there is; its height follows.
    line(at(0.472), view.time, Type::Time, (rect.height() * 0.44).min(rect.width() * 0.5));
    line(at(0.742), view.sentence, Type::Title, 44.0 * small);
    line(at(0.878), view.key, Type::Text, 22.0 * small.max(0.7));
    response
}
