//! The daily backups of the history, and the way back to one of them.

use std::path::PathBuf;

use egui::Ui;

use crate::store::history::Backup;
use crate::t;
use crate::text::store as words;
use crate::therapy::state::Named;
use crate::window::errands::Errand;
use crate::window::theme::space;
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Finding, Weight, card, finding, heading, note, outlined_button, outlined_width, quiet_button, setting_row,
};

/// Which backup waits for a second press.
#[derive(Default)]
pub struct Backups {
    asked: Option<PathBuf>,
}

impl Backups {
    /// Draws the card.
    pub fn ui(&mut self, ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space(2);
            heading(ui, &t!("doctor-backups"));
            note(ui, &t!("doctor-backups-note"));
            if view.backups.is_empty() {
                note(ui, &t!("doctor-history-no-backup"));
            }
            // The backup knows nothing of the pack: nobody would say when to take it off.
            let on_skin = matches!(view.state, Named::Applying | Named::RemoveNow);
            if on_skin && !view.backups.is_empty() {
                note(ui, &t!("doctor-backup-on-skin"));
            }
            for backup in &view.backups {
                let asked = self.asked.as_ref() == Some(&backup.path) && !on_skin;
                let can = !asked && !on_skin && backup.sessions.is_some();
                if self.row(ui, backup, can) {
                    self.asked = Some(backup.path.clone());
                }
                if asked {
                    self.question(ui, backup, intents);
                }
            }
        });
    }

    /// One backup: when, how large, what is in it; true when it is to be restored.
    fn row(&self, ui: &mut Ui, backup: &Backup, can: bool) -> bool {
        let day = backup.day.to_string();
        let (size, sessions) = (words::size(backup.bytes), words::backup(backup));
        let label = t!("doctor-backup-restore");
        setting_row(ui, &day, &format!("{sessions}, {size}"), outlined_width(ui, &label), |ui| {
            let button = ui.add_enabled_ui(can, |ui| outlined_button(ui, &label)).inner;
            let name = t!("doctor-backup-restore-of", day = day.as_str());
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
            button.clicked()
        })
    }

    fn question(&mut self, ui: &mut Ui, backup: &Backup, intents: &mut Vec<Intent>) {
        let (reason, source) = (t!("doctor-backup-sure", day = backup.day.to_string()), t!("doctor-backup-sure-note"));
        finding(ui, &Finding { weight: Weight::Warn, reason: &reason, source: &source });
        ui.horizontal_wrapped(|ui| {
            if outlined_button(ui, &t!("doctor-backup-yes")).clicked() {
                intents.push(Intent::SendOut(Errand::Restore(backup.path.clone())));
                self.asked = None;
            }
            if quiet_button(ui, &t!("doctor-backup-no")).clicked() {
                self.asked = None;
            }
        });
    }
}
