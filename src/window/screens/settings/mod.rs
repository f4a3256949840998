//! The person's settings. Each change is told at once, as it would be typed on the command line.

mod language;
mod remembered;
mod sleep;

use egui::Ui;

use super::page::{WIDTH_STACKED, page};
use crate::agent::{autostart, disturb, speech, tray};
use crate::store::settings::Theme;
use crate::t;
use crate::therapy::session::SwitchPolicy;
use crate::window::icons::Icon;
use crate::window::theme::{Tone, space};
use crate::window::view::{Intent, View};
use crate::window::widgets::{
    Banner, Stepper, banner, card, chips, heading, note, outlined_button, page_head, setting_row, stepper, toggle,
};

/// The screen's own state: sleep hours and the place while they are typed.
#[derive(Default)]
pub struct SettingsScreen {
    sleep: sleep::SleepFields,
    remembered: remembered::Remembered,
}

/// Lines wider than this part a name from its control, in points.
const WIDTH_MOST: f32 = 760.0;

impl SettingsScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View) -> Vec<Intent> {
        let mut intents = Vec::new();
        page(ui, "settings", |ui| {
            ui.set_max_width(ui.available_width().min(WIDTH_MOST));
            page_head(ui, &t!("settings-title"), &t!("settings-line"));
            for words in &view.settings_problems {
                banner(ui, &Banner { tone: Tone::Heat, icon: Icon::Warning, words, action: "" });
            }
            ui.spacing_mut().item_spacing.y = space(2);
            group(ui, &t!("settings-group-sleep"), |ui| self.sleep.ui(ui, view.settings.sleep, &mut intents));
            group(ui, &t!("settings-group-reminders"), |ui| reminders(ui, view, &mut intents));
            group(ui, &t!("settings-group-sound"), |ui| sound(ui, view, &mut intents));
            group(ui, &t!("settings-group-look"), |ui| look(ui, view, &mut intents));
            if autostart::AVAILABLE || tray::AVAILABLE {
                group(ui, &t!("settings-group-home"), |ui| home(ui, view, &mut intents));
            }
            group(ui, &t!("settings-group-start"), |ui| self.remembered.ui(ui, view, &mut intents));
            group(ui, &t!("settings-doctor"), |ui| {
                note(ui, &t!("settings-doctor-note"));
                if outlined_button(ui, &t!("settings-doctor-open")).clicked() {
                    intents.push(Intent::Examine);
                }
            });
            ui.add_space(space(2));
            if !view.settings_path.is_empty() {
                note(ui, &t!("settings-file", path = view.settings_path.as_str()));
            }
        });
        intents
    }
}

fn group(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    ui.add_space(space(3));
    heading(ui, name);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space(2);
        content(ui);
    });
}

fn set(intents: &mut Vec<Intent>, key: &str, value: impl ToString) {
    intents.push(Intent::Set { key: key.to_owned(), value: value.to_string() });
}

/// On or off, its note under it where it would be cut; true when it changed.
fn switch(ui: &mut Ui, on: &mut bool, name: &str, about: &str) -> bool {
    if ui.available_width() >= WIDTH_STACKED {
        return toggle(ui, on, name, about).changed();
    }
    let changed = toggle(ui, on, name, "").changed();
    note(ui, about);
    changed
}

/// A number with its name: what is changed is told under the key.
struct Number<'a> {
    key: &'a str,
    name: String,
    note: String,
    range: std::ops::RangeInclusive<u32>,
    step: u32,
    unit: String,
}

fn number(ui: &mut Ui, view: &Number<'_>, value: u32, intents: &mut Vec<Intent>) {
    setting_row(ui, &view.name, &view.note, Stepper::WIDTH, |ui| {
        let mut value = value;
        let field = Stepper { name: &view.name, range: view.range.clone(), step: view.step, unit: &view.unit };
        if stepper(ui, &field, &mut value) {
            set(intents, view.key, value);
        }
    });
}

fn reminders(ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
    let settings = &view.settings;
    let (minutes, times, seconds) = (t!("settings-unit-min"), t!("settings-unit-times"), t!("settings-unit-secs"));
    let row = |key, name, note, range, step, unit: &str| Number { key, name, note, range, step, unit: unit.to_owned() };
    let (name, about) = (t!("settings-due-every"), t!("settings-due-every-note"));
    number(ui, &row("due_repeat_mins", name, about, 1..=120, 5, &minutes), settings.due_repeat_mins, intents);
    let (name, about) = (t!("settings-due-times"), t!("settings-due-times-note"));
    number(ui, &row("due_repeats", name, about, 0..=20, 1, &times), settings.due_repeats, intents);
    let (name, about) = (t!("settings-removal"), t!("settings-removal-note"));
    number(ui, &row("removal_repeat_secs", name, about, 10..=300, 10, &seconds), settings.removal_repeat_secs, intents);
    let (name, about) = (t!("settings-snooze"), t!("settings-snooze-note"));
    number(ui, &row("snooze_mins", name, about, 1..=240, 5, &minutes), settings.snooze_mins, intents);
    let (name, about) = (t!("settings-skin"), t!("settings-skin-note"));
    number(ui, &row("skin_check_mins", name, about, 1..=20, 1, &minutes), settings.skin_check_mins, intents);
    let answers = [t!("settings-switch-ask"), t!("settings-switch-early"), t!("settings-switch-late")];
    let chosen = match settings.switch_policy {
        SwitchPolicy::Ask => 0,
        SwitchPolicy::Early => 1,
        SwitchPolicy::Late => 2,
    };
    let words = ["ask", "early", "late"];
    choice(ui, &t!("settings-switch"), &t!("settings-switch-note"), &answers, chosen, |index| {
        set(intents, "switch_policy", words[index]);
    });
}

fn sound(ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
    let mut on = view.settings.sound;
    if switch(ui, &mut on, &t!("settings-sound"), &t!("settings-sound-note")) {
        set(intents, "sound", on);
    }
    let mut spoken = view.settings.speech;
    if speech::AVAILABLE && switch(ui, &mut spoken, &t!("settings-speech"), &t!("settings-speech-note")) {
        set(intents, "speech", spoken);
    }
    let mut quiet = view.settings.respect_do_not_disturb;
    if disturb::AVAILABLE && switch(ui, &mut quiet, &t!("settings-disturb"), &t!("settings-disturb-note")) {
        set(intents, "respect_do_not_disturb", quiet);
    }
    let unit = t!("settings-unit-percent");
    let name = t!("settings-volume");
    let volume = Number { key: "volume", name, note: String::new(), range: 0..=100, step: 10, unit };
    ui.add_enabled_ui(view.settings.sound, |ui| {
        number(ui, &volume, view.settings.volume, intents);
        if outlined_button(ui, &t!("settings-try")).clicked() {
            intents.push(Intent::TrySound);
        }
    });
}

fn look(ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
    let answers = [t!("settings-theme-system"), t!("settings-theme-light"), t!("settings-theme-dark")];
    let chosen = match view.settings.theme {
        Theme::System => 0,
        Theme::Light => 1,
        Theme::Dark => 2,
    };
    let words = ["system", "light", "dark"];
    choice(ui, &t!("settings-theme"), "", &answers, chosen, |index| set(intents, "theme", words[index]));
    language::row(ui, view, intents);
    let (name, about, unit) = (t!("settings-text"), t!("settings-text-note"), t!("settings-unit-percent"));
    let text = Number { key: "text_percent", name, note: about, range: 100..=200, step: 10, unit };
    number(ui, &text, view.settings.text_percent, intents);
    let mut still = view.settings.reduced_motion;
    if switch(ui, &mut still, &t!("settings-motion"), &t!("settings-motion-note")) {
        set(intents, "reduced_motion", still);
    }
}

fn home(ui: &mut Ui, view: &View, intents: &mut Vec<Intent>) {
    let mut icon = view.settings.tray;
    if tray::AVAILABLE && switch(ui, &mut icon, &t!("settings-tray"), &t!("settings-tray-note")) {
        set(intents, "tray", icon);
    }
    let mut on = view.settings.autostart;
    if autostart::AVAILABLE && switch(ui, &mut on, &t!("settings-autostart"), &t!("settings-autostart-note")) {
        set(intents, "autostart", on);
    }
}

/// A question in a row, its answers under it where they don't fit beside.
fn choice(ui: &mut Ui, name: &str, about: &str, answers: &[String], chosen: usize, mut picked: impl FnMut(usize)) {
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    setting_row(ui, name, about, 296.0, |ui| {
        if let Some(index) = chips(ui, name, &answers, Some(chosen))
            && index != chosen
        {
            picked(index);
        }
    });
}
