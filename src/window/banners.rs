//! What is not as it should be, above every screen: the agent doesn't answer, nobody can be notified, it is a rehearsal.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use super::icons::Icon;
use super::screens::now;
use super::theme::{Palette, Tone, Type, space};
use super::view::{Intent, Link, Screen, View};
use super::widgets::{Banner, banner};
use crate::agent::wire::{Problem, ProblemKind};
use crate::t;
use crate::therapy::state::Named;

/// Takes its room from the top of `ui`, as much as there is to say.
pub fn banners(ui: &mut Ui, view: &View, screen: Screen) -> Option<Intent> {
    if let Some(speed) = view.rehearsal {
        rehearsal(ui, speed);
    }
    let mut said: Vec<(Tone, Icon, String, bool)> = Vec::new();
    match &view.link {
        Link::Connected | Link::Connecting => {}
        Link::Lost { .. } => said.push((Tone::Heat, Icon::Warning, t!("window-agent-lost"), false)),
    }
    said.extend(view.problems.iter().map(|problem| {
        let icon = if problem.kind == ProblemKind::Clock { Icon::Clock } else { Icon::Warning };
        // What was set aside may be in a backup: they are listed there.
        let backups = problem.kind == ProblemKind::HistorySetAside && screen != Screen::Doctor;
        (Tone::Heat, icon, words(problem), backups)
    }));
    // Whoever reads something else meanwhile must not miss it.
    let session = view.session.as_ref().filter(|_| view.state == Named::RemoveNow && screen != Screen::Now);
    let alarm = session.map(|session| now::words::face(session, view).sentence);
    if said.is_empty() && alarm.is_none() {
        return None;
    }
    let margin = Margin { left: 16, right: 16, top: 8, bottom: 0 };
    let frame = Frame::new().fill(Palette::of(ui).ground).inner_margin(margin);
    let panel = Panel::top("banners").resizable(false).show_separator_line(false).frame(frame);
    let shown = panel.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space(1);
        let action = t!("window-show");
        let go = alarm.is_some_and(|words| {
            banner(ui, &Banner { tone: Tone::Alarm, icon: Icon::Warning, words: &words, action: &action })
        });
        let mut to = go.then_some(Screen::Now);
        for (tone, icon, words, backups) in &said {
            let action = if *backups { action.as_str() } else { "" };
            if banner(ui, &Banner { tone: *tone, icon: *icon, words, action }) {
                to = Some(Screen::Doctor);
            }
        }
        to
    });
    shown.inner.map(Intent::Go)
}

/// A line that never leaves while time runs faster.
pub fn rehearsal(ui: &mut Ui, speed: u32) {
    let palette = Palette::of(ui);
    let frame = Frame::new().fill(palette.heat.soft).inner_margin(Margin::symmetric(16, 4));
    let words = t!("rehearsal-mark", speed = speed);
    Panel::top("rehearsal").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            let text = egui::RichText::new(words).font(Type::StrongLabel.font()).color(palette.ink);
            ui.add(egui::Label::new(text).wrap().halign(Align::Center));
        });
    });
}

fn words(problem: &Problem) -> String {
    let detail = problem.detail.as_str();
    match problem.kind {
        ProblemKind::Notifications => t!("window-problem-notifications"),
        ProblemKind::Sound => t!("window-problem-sound"),
        ProblemKind::History => t!("window-problem-history", detail = detail),
        ProblemKind::HistorySetAside => t!("window-problem-history-set-aside", detail = detail),
        ProblemKind::Settings => t!("window-problem-settings", detail = detail),
        ProblemKind::Clock => t!("window-problem-clock"),
        ProblemKind::Hooks => t!("window-problem-hooks", detail = detail),
        ProblemKind::Speech => t!("window-problem-speech", detail = detail),
        ProblemKind::Autostart => t!("window-problem-autostart", detail = detail),
    }
}
