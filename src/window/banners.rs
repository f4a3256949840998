//! What is not as it should be, above every screen: the agent doesn't answer, nobody can be notified, it is a rehearsal.

use egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::icons::Icon;
use super::screens::now;
use super::theme::{Palette, Tone, Type, space};
use super::view::{Intent, Link, Screen, View};
use super::widgets::{Banner, BannerPress, banner, banner_to_close};
use crate::agent::wire::{Problem, ProblemKind};
use crate::t;
use crate::therapy::state::Named;

/// What was put aside.
#[derive(Default)]
pub struct Banners {
    aside: Vec<Problem>,
}

/// At most so much of the window, and so many points where that is more: what is below it is needed too.
const HEIGHT_PART: (f32, f32) = (0.35, 56.0);

impl Banners {
    /// Takes its room from the top of `ui`, as much as there is to say.
    pub fn show(&mut self, ui: &mut Ui, view: &View, screen: Screen) -> Option<Intent> {
        if let Some(speed) = view.rehearsal {
            rehearsal(ui, speed);
        }
        // What comes back after it was gone is news.
        self.aside.retain(|problem| view.problems.contains(problem));
        let problems: Vec<&Problem> = view.problems.iter().filter(|problem| !self.aside.contains(problem)).collect();
        let lost = matches!(view.link, Link::Lost { .. });
        // Whoever reads something else meanwhile must not miss it.
        let session = view.session.as_ref().filter(|_| view.state == Named::RemoveNow && screen != Screen::Now);
        let alarm = session.map(|session| now::words::face(session, view).sentence);
        if problems.is_empty() && !lost && alarm.is_none() {
            return None;
        }
        let margin = Margin { left: 16, right: 16, top: 8, bottom: 0 };
        let frame = Frame::new().inner_margin(margin);
        let panel = Panel::top("banners").resizable(false).show_separator_line(false).frame(frame);
        let most = (ui.available_height() * HEIGHT_PART.0).max(HEIGHT_PART.1);
        let shown = panel.show(ui, |ui| {
            let list = ScrollArea::vertical().max_height(most).min_scrolled_height(most).auto_shrink([false, true]);
            list.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space(1);
                let mut intent = None;
                if let Some(words) = &alarm {
                    let action = t!("window-show");
                    if banner(ui, &Banner { tone: Tone::Alarm, icon: Icon::Warning, words, action: &action }) {
                        intent = Some(Intent::Go(Screen::Now));
                    }
                }
                if lost {
                    let words = t!("window-agent-lost");
                    banner(ui, &Banner { tone: Tone::Heat, icon: Icon::Warning, words: &words, action: "" });
                }
                for found in &problems {
                    intent = self::problem(ui, found, screen, &mut self.aside).or(intent);
                }
                intent
            })
            .inner
        });
        shown.inner
    }
}

/// One problem, with the way to where more is known of it, and a cross where nothing is lost by not seeing it.
fn problem(ui: &mut Ui, problem: &Problem, screen: Screen, aside: &mut Vec<Problem>) -> Option<Intent> {
    let icon = if problem.kind == ProblemKind::Clock { Icon::Clock } else { Icon::Warning };
    let (action, intent) = match problem.kind {
        _ if screen == Screen::Doctor => (String::new(), None),
        // What was set aside may be in a backup: they are listed there.
        ProblemKind::HistorySetAside => (t!("window-show"), Some(Intent::Go(Screen::Doctor))),
        ProblemKind::Clock | ProblemKind::Settings => (String::new(), None),
        _ => (t!("window-check"), Some(Intent::Examine)),
    };
    let close = match problem.kind {
        ProblemKind::History | ProblemKind::Clock => String::new(),
        _ => t!("advice-dismiss"),
    };
    let shown = Banner { tone: Tone::Heat, icon, words: &words(problem), action: &action };
    match banner_to_close(ui, &shown, &close) {
        Some(BannerPress::Action) => intent,
        Some(BannerPress::Close) => {
            aside.push(problem.clone());
            ui.ctx().request_repaint();
            None
        }
        None => None,
    }
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
