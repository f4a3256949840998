//! A word about what just happened, for some seconds. It lies over nothing: what is above it makes room.

use std::path::PathBuf;
use std::time::Duration;

use egui::{Frame, Margin, Panel, Ui};

use super::errands::Errand;
use super::icons::Icon;
use super::theme::Tone;
use super::view::Intent;
use super::widgets::{Banner, banner};
use crate::t;
use crate::text::clock;
use crate::therapy::command::Command;
use crate::therapy::state::{Ended, Record, Recorded, State};

/// What is said.
pub struct Toast {
    /// Its ground.
    pub tone: Tone,
    /// Its sign.
    pub icon: Icon,
    /// What happened.
    pub words: String,
    /// Whether it can be taken back.
    pub undo: Undo,
    /// A file it is about, which can be shown in its program.
    pub file: Option<PathBuf>,
}

/// Whether what is said can be taken back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Undo {
    /// No.
    #[default]
    No,
    /// For as long as the session says so.
    Session,
    /// It is the end of the session: there is none any more to say so.
    End,
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
        self.current.take_if(|(toast, _)| toast.undo != Undo::No);
    }

    /// Takes it away.
    pub fn clear(&mut self) {
        self.current = None;
    }

    /// Takes its room from the bottom of `ui` while there is one; its button only while something `can_undo`.
    pub fn show(&mut self, ui: &mut Ui, can_undo: bool) -> Option<Intent> {
        let time = ui.input(|input| input.time);
        let (toast, since) = self.current.as_mut()?;
        let ends = *since.get_or_insert(time) + STAYS;
        if time >= ends {
            self.current = None;
            return None;
        }
        ui.ctx().request_repaint_after_secs((ends - time) as f32);
        let undo = toast.undo == Undo::End || toast.undo == Undo::Session && can_undo;
        let action = match &toast.file {
            _ if undo => t!("window-undo"),
            Some(_) => t!("window-show"),
            None => String::new(),
        };
        let frame = Frame::new().inner_margin(Margin::symmetric(16, 8));
        let panel = Panel::bottom("toast").resizable(false).show_separator_line(false).frame(frame);
        let shown = panel.show(ui, |ui| {
            banner(ui, &Banner { tone: toast.tone, icon: toast.icon, words: &toast.words, action: &action })
        });
        if !shown.inner {
            return None;
        }
        let (toast, _) = self.current.take()?;
        match toast.file {
            Some(file) if toast.undo == Undo::No => Some(Intent::SendOut(Errand::ShowFile(file))),
            _ => Some(Intent::Do(Command::Undo)),
        }
    }
}

/// What is said to something the person did and may want to take back; `state` is how it stands with that.
pub fn done(command: &Command, state: Option<&State>) -> Option<String> {
    match command {
        Command::Remove { .. } => Some(match state.and_then(last_worn) {
            Some(worn) => t!("window-done-removed-after", span = clock::span(worn)),
            None => t!("window-done-removed"),
        }),
        Command::Skip => Some(t!("window-done-skipped")),
        Command::Snooze { .. } => Some(t!("window-done-snoozed")),
        Command::SwitchPhase => Some(t!("window-done-switched")),
        Command::KeepPhase => Some(t!("window-done-kept")),
        Command::Stop => Some(t!("window-done-stopped")),
        Command::Amend { .. } | Command::AmendPain { .. } => Some(t!("window-done-amended")),
        Command::DropPain { .. } => Some(t!("window-done-pain-dropped")),
        Command::LogPain { score, .. } => {
            let score = *score;
            Some(t!("window-done-pain", score = score))
        }
        _ => None,
    }
}

/// For how long the last application was on, where that is known.
fn last_worn(state: &State) -> Option<Duration> {
    let ended = |record: &Record| match record.what {
        Recorded::Applied { ended, .. } => Some((record.at, ended)),
        _ => None,
    };
    match state.records.iter().rev().find_map(ended)? {
        (on, Some(Ended::Off(off))) => Some(off.since(on)),
        _ => None,
    }
}
