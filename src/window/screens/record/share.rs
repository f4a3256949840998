//! The record for others: a report for a clinician, a calendar, tables; and an export from another computer.

use egui::Ui;

use crate::share::{Form, Wish};
use crate::t;
use crate::window::errands::Errand;
use crate::window::screens::page::text_field;
use crate::window::theme::space;
use crate::window::view::Intent;
use crate::window::widgets::{card, heading, note, outlined_button, quiet_button};

/// What can be shared, and for whom the report is; nothing while closed.
#[derive(Default)]
pub struct Share {
    open: bool,
    name: String,
}

/// What there is to share.
pub struct Shared<'a> {
    /// The session that is shown.
    pub session: Option<&'a str>,
    /// Whether reminders of it remain.
    pub remains: bool,
    /// Whether anything is on record.
    pub any: bool,
}

/// As many characters as a name on the report takes.
const NAME_CHARS: usize = 80;

impl Share {
    /// Whether it is shown.
    pub fn open(&self) -> bool {
        self.open
    }

    /// Shows it.
    pub fn begin(&mut self) {
        self.open = true;
    }

    /// Closes it; whether it was open.
    pub fn leave(&mut self) -> bool {
        std::mem::take(&mut self.open)
    }

    /// Draws the card while it is open.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared<'_>, intents: &mut Vec<Intent>) {
        if !self.open {
            return;
        }
        let mut wanted = None;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space(2);
            if let Some(id) = shared.session {
                self.report(ui, id, &mut wanted);
                if shared.remains {
                    ui.separator();
                    calendar(ui, id, &mut wanted);
                }
                ui.separator();
            }
            data(ui, shared.any, &mut wanted);
            if quiet_button(ui, &t!("record-share-close")).clicked() {
                self.open = false;
            }
        });
        intents.extend(wanted.map(Intent::SendOut));
    }

    fn report(&mut self, ui: &mut Ui, id: &str, wanted: &mut Option<Errand>) {
        heading(ui, &t!("record-share-report"));
        note(ui, &t!("record-share-report-note"));
        let width = ui.available_width().min(360.0);
        let (name, hint) = (t!("record-share-name"), t!("record-share-name-hint"));
        text_field(ui, &name, &mut self.name, &hint, width, NAME_CHARS);
        let name = self.name.trim();
        let wish = |form| Wish { form, session: Some(id.to_owned()), name: name.to_owned() };
        ui.horizontal_wrapped(|ui| {
            if outlined_button(ui, &t!("record-share-report-show")).clicked() {
                *wanted = Some(Errand::Show(wish(Form::Html)));
            }
            if outlined_button(ui, &t!("record-share-pdf")).clicked() {
                *wanted = Some(Errand::Save(wish(Form::Pdf)));
            }
            if outlined_button(ui, &t!("record-share-html")).clicked() {
                *wanted = Some(Errand::Save(wish(Form::Html)));
            }
        });
    }
}

fn calendar(ui: &mut Ui, id: &str, wanted: &mut Option<Errand>) {
    heading(ui, &t!("record-share-calendar"));
    note(ui, &t!("record-share-calendar-note"));
    let wish = || Wish { form: Form::Calendar, session: Some(id.to_owned()), name: String::new() };
    ui.horizontal_wrapped(|ui| {
        if outlined_button(ui, &t!("record-share-calendar-show")).clicked() {
            *wanted = Some(Errand::Show(wish()));
        }
        if outlined_button(ui, &t!("record-share-calendar-save")).clicked() {
            *wanted = Some(Errand::Save(wish()));
        }
    });
}

fn data(ui: &mut Ui, any: bool, wanted: &mut Option<Errand>) {
    heading(ui, &t!("record-share-data"));
    note(ui, &t!("record-share-data-note"));
    let save = |form| Errand::Save(Wish { form, session: None, name: String::new() });
    ui.horizontal_wrapped(|ui| {
        let forms = [
            (t!("record-share-table"), Form::Applications),
            (t!("record-share-pain"), Form::Pain),
            (t!("record-share-json"), Form::Json),
        ];
        for (label, form) in forms.into_iter().filter(|_| any) {
            if outlined_button(ui, &label).clicked() {
                *wanted = Some(save(form));
            }
        }
        if outlined_button(ui, &t!("record-share-in")).clicked() {
            *wanted = Some(Errand::TakeIn(None));
        }
    });
}
