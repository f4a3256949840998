//! Sleep hours: off, or two times of day as typed.

use chrono::NaiveTime;
use egui::Ui;

use super::{set, switch};
use crate::t;
use crate::therapy::quiet::{SleepHours, time_of_day};
use crate::window::screens::page::text_field;
use crate::window::theme::space;
use crate::window::view::Intent;
use crate::window::widgets::{Finding, Weight, finding, setting_row};

/// The two fields while they are typed in.
#[derive(Default)]
pub struct SleepFields {
    from: Typed,
    to: Typed,
    /// What is wrong with what was typed last.
    wrong: Option<Wrong>,
}

#[derive(Default)]
struct Typed {
    text: String,
    /// While it has the focus the text is the person's, otherwise the setting's.
    editing: bool,
}

#[derive(Clone, Copy)]
enum Wrong {
    Form,
    Same,
}

const WIDTH_TIME: f32 = 84.0;

impl SleepFields {
    /// Shows the switch and, when sleep hours are on, the two times.
    pub fn ui(&mut self, ui: &mut Ui, sleep: Option<SleepHours>, intents: &mut Vec<Intent>) {
        let mut on = sleep.is_some();
        if switch(ui, &mut on, &t!("settings-sleep"), &t!("settings-sleep-note")) {
            let value = if on { SleepHours::default().to_string() } else { "off".to_owned() };
            set(intents, "sleep", value);
            self.wrong = None;
        }
        let Some(sleep) = sleep else { return };
        let before = sleep.to_string();
        let mut done = false;
        setting_row(ui, &t!("settings-sleep-hours"), "", 2.0 * WIDTH_TIME + 23.0, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space(2);
                done |= self.from.ui(ui, &t!("settings-sleep-from"), sleep.from());
                ui.label("–");
                done |= self.to.ui(ui, &t!("settings-sleep-to"), sleep.to());
            });
        });
        if done {
            match (time_of_day(&self.from.text), time_of_day(&self.to.text)) {
                (Some(from), Some(to)) => match SleepHours::new(from, to) {
                    Ok(hours) => {
                        self.wrong = None;
                        if hours.to_string() != before {
                            set(intents, "sleep", hours);
                        }
                    }
                    Err(_) => self.wrong = Some(Wrong::Same),
                },
                _ => self.wrong = Some(Wrong::Form),
            }
        }
        let reason = match self.wrong {
            None => return,
            Some(Wrong::Form) => t!("settings-sleep-form"),
            Some(Wrong::Same) => t!("settings-sleep-same"),
        };
        finding(ui, &Finding { weight: Weight::Warn, reason: &reason, source: "" });
    }
}

impl Typed {
    /// True when the person is done with the field.
    fn ui(&mut self, ui: &mut Ui, name: &str, value: NaiveTime) -> bool {
        if !self.editing {
            self.text = value.format("%H:%M").to_string();
        }
        let response = text_field(ui, name, &mut self.text, "22:30", WIDTH_TIME, 5);
        // egui tells the loss of the focus in two frames; the second would read the setting back.
        let left = self.editing && response.lost_focus();
        self.editing = response.has_focus();
        left
    }
}
