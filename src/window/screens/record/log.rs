//! How bad is it now: a score and a note, noted down in the session.

use egui::Ui;

use crate::t;
use crate::therapy::command::Command;
use crate::window::screens::page::text_field;
use crate::window::theme::space;
use crate::window::view::Intent;
use crate::window::widgets::{card, heading, outlined_button, pain_scale, quiet_button};

/// The score being entered; nothing while closed.
#[derive(Default)]
pub struct PainLog {
    entry: Option<Entry>,
}

#[derive(Default)]
struct Entry {
    score: Option<u8>,
    note: String,
}

/// Most characters of a note: what fits a diary's line or two.
const NOTE_CHARS: usize = 500;

impl PainLog {
    /// Whether it is shown.
    pub fn open(&self) -> bool {
        self.entry.is_some()
    }

    /// Shows it, empty.
    pub fn begin(&mut self) {
        self.entry = Some(Entry::default());
    }

    /// Draws the card while it is open.
    pub fn ui(&mut self, ui: &mut Ui, intents: &mut Vec<Intent>) {
        let Some(entry) = &mut self.entry else { return };
        let mut close = false;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space(3);
            let question = t!("record-log-question");
            heading(ui, &question);
            if let Some(score) = pain_scale(ui, &question, entry.score) {
                entry.score = Some(score);
            }
            let width = ui.available_width().min(560.0);
            text_field(ui, &t!("record-log-note"), &mut entry.note, &t!("record-log-hint"), width, NOTE_CHARS);
            ui.horizontal_wrapped(|ui| {
                let save = ui.add_enabled_ui(entry.score.is_some(), |ui| outlined_button(ui, &t!("record-log-save")));
                if save.inner.clicked()
                    && let Some(score) = entry.score
                {
                    let note = entry.note.trim().to_owned();
                    intents.push(Intent::Do(Command::LogPain { score, when: None, note }));
                    close = true;
                }
                close |= quiet_button(ui, &t!("record-log-cancel")).clicked();
            });
        });
        if close {
            self.entry = None;
        }
    }
}
