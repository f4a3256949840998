//! "When to get help": the red flags first, then who should ask before starting, how to lie, and how sure anyone is.
//! The topics and their sources are `therapy::precautions`'s.

use egui::{Frame, Rect, Response, Stroke, Ui, pos2, vec2};

use super::page::page;
use crate::t;
use crate::text::{precautions, protocol};
use crate::therapy::precautions::{Item, Topic};
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Type, radius, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{card, card_margin, heading, note, page_head};

/// The screen has no state of its own.
#[derive(Default)]
pub struct HelpScreen;

/// Lines longer than this are hard to follow, in points.
const WIDTH_MOST: f32 = 720.0;

impl HelpScreen {
    /// Draws the screen. It wants nothing done.
    pub fn ui(&mut self, ui: &mut Ui, _view: &View) -> Vec<Intent> {
        page(ui, "help", |ui| {
            ui.set_max_width(ui.available_width().min(WIDTH_MOST));
            page_head(ui, &t!("help-title"), &t!("help-lead"));
            ui.add_space(space(2));
            ui.spacing_mut().item_spacing.y = space(3);
            for topic in Topic::ALL {
                if topic == Topic::NoCold {
                    ui.add_space(space(3));
                    heading(ui, &t!("help-before"));
                } else if topic == Topic::EachTime {
                    ui.add_space(space(3));
                    heading(ui, &t!("help-beside"));
                }
                show(ui, topic);
            }
            ui.add_space(space(3));
            about(ui);
        });
        Vec::new()
    }
}

/// One topic in a card. The emergency has an edge that can't be overlooked; red stays the pack's alone.
fn show(ui: &mut Ui, topic: Topic) {
    let content = |ui: &mut Ui| {
        let palette = Palette::of(ui);
        ui.spacing_mut().item_spacing.y = space(2);
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(22.0, 22.0), egui::Sense::hover());
            let ink = if topic == Topic::Emergency { palette.ink } else { palette.quiet };
            sign(topic).paint(ui.painter(), Rect::from_center_size(rect.center(), vec2(20.0, 20.0)), ink);
            heading(ui, &precautions::heading(topic));
        });
        for item in topic.items() {
            bullet(ui, item);
        }
    };
    if topic == Topic::Emergency {
        let palette = Palette::of(ui);
        let frame =
            Frame::new().fill(palette.surface).stroke(Stroke::new(2.0, palette.ink)).corner_radius(radius::CARD);
        frame.inner_margin(card_margin(ui)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    } else {
        card(ui, content);
    }
}

fn sign(topic: Topic) -> Icon {
    match topic {
        Topic::Emergency => Icon::Warning,
        Topic::SameDay | Topic::NotImproving => Icon::Help,
        Topic::FromTreatment => Icon::Stop,
        Topic::NoCold => Icon::Snowflake,
        Topic::NoHeat => Icon::Flame,
        Topic::EachTime => Icon::Hand,
        Topic::SelfCare => Icon::Hourglass,
        Topic::Evidence => Icon::Lines,
        Topic::PainScore => Icon::Chart,
    }
}

/// One sentence after a dot, its source after it.
fn bullet(ui: &mut Ui, item: &Item) -> Response {
    let palette = Palette::of(ui);
    let words = precautions::sentence(item).replace('\n', " ");
    let row = ui.horizontal_top(|ui| {
        let (dot, _) = ui.allocate_exact_size(vec2(22.0, 19.0), egui::Sense::hover());
        ui.painter().circle_filled(pos2(dot.center().x, dot.center().y), 2.5, palette.edge);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(ui.available_width());
            ui.add(line(&words, Type::Text, palette.ink));
            if !item.source.is_empty() {
                ui.add(line(&protocol::source(item.source), Type::Label, palette.quiet));
            }
        });
    });
    row.response
}

fn line(words: &str, kind: Type, color: egui::Color32) -> egui::Label {
    let height = (kind.size() * 1.4).round();
    egui::Label::new(egui::RichText::new(words).font(kind.font()).color(color).line_height(Some(height))).wrap()
}

/// Not medical advice, the version, whose letters these are.
fn about(ui: &mut Ui) {
    note(ui, &t!("help-not-advice"));
    note(ui, &t!("help-version", version = env!("CARGO_PKG_VERSION")));
    note(ui, &t!("help-licences"));
}
