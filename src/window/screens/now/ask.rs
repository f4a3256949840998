//! What is asked before it is done: ending the session, and the next part of the programme before its time.

use egui::accesskit::Live;
use egui::{Align, Frame, Layout, Margin, Rect, Role, Ui, WidgetInfo, vec2};

use super::offer;
use crate::t;
use crate::text::safety as words;
use crate::therapy::command::Command;
use crate::therapy::safety;
use crate::therapy::session::Session;
use crate::window::icons::Icon;
use crate::window::theme::{Palette, Type, radius, space};
use crate::window::view::Intent;
use crate::window::widgets::{outlined_button, paragraph};

/// The question that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// End the session?
    Stop,
    /// Go on to the next phase early?
    Switch,
}

/// What the person answered.
pub enum Answer {
    /// Nothing yet.
    None,
    /// Do it.
    Yes(Intent),
    /// Leave it.
    No,
}

/// Shows the question.
pub fn question(ui: &mut Ui, asking: Asking, session: &Session) -> Answer {
    let (icon, words, yes, no, command) = match asking {
        Asking::Stop => (Icon::Stop, t!("now-stop-sure"), t!("now-stop-yes"), t!("now-stop-no"), Command::Stop),
        Asking::Switch => {
            let (yes, stay) = (offer::switch_label(session), offer::stay_label(session));
            (Icon::Warning, switch_words(session), yes, stay, Command::SwitchPhase)
        }
    };
    match card(ui, icon, &words, [&yes, &no]) {
        Some(true) => Answer::Yes(Intent::Do(command)),
        Some(false) => Answer::No,
        None => Answer::None,
    }
}

/// The words with both answers under them; whether it was the first.
fn card(ui: &mut Ui, icon: Icon, words: &str, [yes, no]: [&str; 2]) -> Option<bool> {
    let palette = Palette::of(ui);
    let frame = Frame::new().fill(palette.heat.soft).corner_radius(radius::BUTTON);
    let margin = Margin { left: 48, right: 12, top: 12, bottom: 12 };
    let shown = frame.inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(space(2), space(2));
        let top = ui.max_rect().left_top();
        icon.paint(ui.painter(), Rect::from_center_size(top + vec2(-24.0, 9.0), vec2(20.0, 20.0)), palette.heat.strong);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.add(paragraph(words, Type::Strong, palette.ink));
            let answers = ui.horizontal_wrapped(|ui| {
                let yes = outlined_button(ui, yes).clicked().then_some(true);
                yes.or(outlined_button(ui, no).clicked().then_some(false))
            });
            answers.inner
        })
        .inner
    });
    shown.response.widget_info(|| WidgetInfo::labeled(Role::Status, ui.is_enabled(), words));
    ui.ctx().accesskit_node_builder(shown.response.id, |node| node.set_live(Live::Polite));
    shown.inner
}

/// The question, and what speaks against it.
fn switch_words(session: &Session) -> String {
    let state = session.state();
    let hours = state.since_onset(session.timeline().last().elapsed).as_secs_f64() / 3600.0;
    let prescription = &state.prescription;
    let findings = safety::check_switch(&prescription.protocol, state.phase, hours, prescription.injury);
    std::iter::once(t!("now-switch-sure")).chain(findings.iter().map(words::reason)).collect::<Vec<_>>().join(" ")
}
