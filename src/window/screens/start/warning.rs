//! Who should ask first: a few words that stand with the large button, and the whole list in the page.
//!
//! "None of these" means something only where they can be read, so the words never leave the button's side: where they
//! are too long for the window they scroll in a room of their own.

use egui::accesskit::Live;
use egui::style::ScrollAnimation;
use egui::{Align, Frame, Layout, Margin, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use crate::t;
use crate::text::precautions;
use crate::therapy::protocol::Protocol;
use crate::window::icons::Icon;
use crate::window::theme::tokens::HEIGHT_TOUCH;
use crate::window::theme::{Palette, Tone, Type, radius, space};
use crate::window::widgets::{card, heading, note, paragraph_in, quiet_button};

/// Whether the whole list is shown.
#[derive(Default)]
pub struct Warning {
    open: bool,
    /// It was opened just now: its first line comes into sight.
    opened: bool,
    /// How high all of the words are, in points, as far as they were laid out.
    height: f32,
}

/// In less the button stands under the words, in points.
const WIDTH_ONE_ROW: f32 = 380.0;
/// Around the words, in points.
const MARGIN: Margin = Margin { left: 12, right: 8, top: 6, bottom: 6 };
/// The sign's side, in points.
const SIGN: f32 = 20.0;
/// Two lines of the words, in points: fewer can't be read.
const LEAST: f32 = 38.0;

impl Warning {
    /// The words and what opens the list, no higher than `most` points where two lines fit into that.
    pub fn bar(&mut self, ui: &mut Ui, protocol: &Protocol, most: f32) {
        let words = precautions::short(protocol);
        let action = if self.open { t!("start-list-close") } else { t!("start-list") };
        let frame = Frame::new().fill(Palette::of(ui).accent(Tone::Heat).soft).corner_radius(radius::BUTTON);
        let most = most - MARGIN.sum().y;
        let shown = frame.inner_margin(MARGIN).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(space(2), 0.0);
            let width = ui.available_width();
            if width < WIDTH_ONE_ROW {
                self.words(ui, &words, most - HEIGHT_TOUCH);
                let foot = |ui: &mut Ui| {
                    let pressed = quiet_button(ui, &action).clicked();
                    // In the smallest window some languages' words leave it no room.
                    if ui.available_width() >= SIGN {
                        ui.with_layout(Layout::left_to_right(Align::Center), sign);
                    }
                    pressed
                };
                let size = vec2(width, HEIGHT_TOUCH);
                ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), foot).inner
            } else {
                let size = vec2(width, HEIGHT_TOUCH.max(self.height.min(most)));
                let row = |ui: &mut Ui| {
                    let pressed = quiet_button(ui, &action).clicked();
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        sign(ui);
                        self.words(ui, &words, most);
                    });
                    pressed
                };
                ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), row).inner
            }
        });
        shown.response.widget_info(|| WidgetInfo::labeled(Role::Status, ui.is_enabled(), &words));
        // Cold's words and heat's differ: a change is read out.
        ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_live(Live::Polite));
        if shown.inner {
            self.open = !self.open;
            self.opened = self.open;
        }
    }

    /// The words, in a room of `most` points at the most in which they scroll.
    fn words(&mut self, ui: &mut Ui, words: &str, most: f32) {
        // The bar is as high as it was before: what is laid out anew says how high it should be.
        let high = self.height.min(most).max(LEAST.min(self.height));
        let area = ScrollArea::vertical().id_salt("start-warning").max_height(high).min_scrolled_height(high);
        let shown = area.show(ui, |ui| ui.add(paragraph_in(ui, words, Type::Strong, Palette::of(ui).ink)));
        let height = shown.content_size.y;
        if (height - self.height).abs() > 0.5 {
            self.height = height;
            ui.ctx().request_discard("the warning has another height");
        }
    }

    /// The whole list, where it is open.
    pub fn list(&mut self, ui: &mut Ui, protocol: &Protocol) {
        if !self.open {
            return;
        }
        let list = ui.scope(|ui| {
            card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space(1);
                for topic in precautions::topics(protocol) {
                    heading(ui, &precautions::heading(topic));
                    for item in topic.items() {
                        note(ui, &t!("start-item", words = precautions::sentence(item)));
                    }
                }
            });
        });
        if std::mem::take(&mut self.opened) {
            ui.scroll_to_rect_animation(list.response.rect, Some(Align::TOP), ScrollAnimation::none());
        }
    }
}

fn sign(ui: &mut Ui) {
    let place = ui.allocate_exact_size(vec2(SIGN, SIGN), Sense::hover()).0;
    Icon::Warning.paint(ui.painter(), place, Palette::of(ui).accent(Tone::Heat).strong);
}
