//! A word about what just happened, over the window's head, for some seconds.

use std::path::PathBuf;

use egui::{Align2, Area, Context, Order, vec2};

use super::errands::Errand;
use super::icons::Icon;
use super::theme::{Palette, Tone, WIDTH_NARROW, space};
use super::view::Intent;
use super::widgets::{Banner, banner};
use crate::t;
use crate::therapy::command::Command;

/// What is said.
pub struct Toast {
    /// Its ground.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// What happened.
    pub words: String,
    /// Whether it can be taken back.
    pub undo: bool,
    /// A file it is about, which can be shown in its program.
    pub file: Option<PathBuf>,
}

/// The one toast on screen: a newer one takes its place.
#[derive(Default)]
pub struct Toasts {
    current: Option<(Toast, Option<f64>)>,
}

/// Seconds a toast stays.
const STAYS: f64 = 8.0;

impl Toasts {
    /// Shows this one from now on.
    pub fn say(&mut self, toast: Toast) {
        self.current = Some((toast, None));
    }

    /// Takes it away where it offers to take something back.
    pub fn forget_undo(&mut self) {
        self.current.take_if(|(toast, _)| toast.undo);
    }

    /// Takes it away.
    pub fn clear(&mut self) {
        self.current = None;
    }

    /// Draws it over everything else; its button only while something `can_undo`.
    pub fn show(&mut self, ctx: &Context, can_undo: bool) -> Option<Intent> {
        let time = ctx.input(|input| input.time);
        let (toast, since) = self.current.as_mut()?;
        let ends = *since.get_or_insert(time) + STAYS;
        if time >= ends {
            self.current = None;
            return None;
        }
        ctx.request_repaint_after_secs((ends - time) as f32);
        let room = ctx.content_rect();
        let narrow = room.width() < WIDTH_NARROW;
        let width = if narrow { room.width() - 24.0 } else { 480.0 };
        let area =
            Area::new(egui::Id::unique("toast")).order(Order::Foreground).anchor(Align2::CENTER_TOP, vec2(0.0, 8.0));
        let pressed = area.show(ctx, |ui| {
            ui.set_width(width);
            let palette = Palette::of(ui);
            let frame = egui::Frame::new().fill(palette.surface).corner_radius(super::theme::radius::BUTTON);
            let frame = frame.shadow(ui.visuals().popup_shadow).outer_margin(space(1));
            frame
                .show(ui, |ui| {
                    let action = match &toast.file {
                        _ if toast.undo && can_undo => t!("window-undo"),
                        Some(_) => t!("window-show"),
                        None => String::new(),
                    };
                    banner(ui, &Banner { tone: toast.tone, icon: toast.icon, words: &toast.words, action: &action })
                })
                .inner
        });
        if !pressed.inner {
            return None;
        }
        let (toast, _) = self.current.take()?;
        match toast.file {
            Some(file) if !toast.undo => Some(Intent::SendOut(Errand::ShowFile(file))),
            _ => Some(Intent::Do(Command::Undo)),
        }
    }
}

/// What is said to something the person did and may want to take back.
pub fn done(command: &Command) -> Option<String> {
    match command {
        Command::Remove { .. } => Some(t!("window-done-removed")),
        Command::Skip => Some(t!("window-done-skipped")),
        Command::Snooze { .. } => Some(t!("window-done-snoozed")),
        Command::SwitchPhase => Some(t!("window-done-switched")),
        Command::KeepPhase => Some(t!("window-done-kept")),
        Command::Amend { .. } | Command::AmendPain { .. } => Some(t!("window-done-amended")),
        Command::DropPain { .. } => Some(t!("window-done-pain-dropped")),
        Command::LogPain { score, .. } => {
            let score = *score;
            Some(t!("window-done-pain", score = score))
        }
        _ => None,
    }
}
