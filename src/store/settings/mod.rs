//! What the person set: [`Settings`], every field with a default, and [`SettingsFile`], where they are kept.

mod field;
mod file;
mod hooks;

use std::time::Duration;

pub use field::{Allowed, keys};
pub use hooks::Hooks;

pub use file::{Loaded, SetAsideWhy, SettingsError, SettingsFile, SettingsProblem};

use crate::therapy::quiet::SleepHours;
use crate::therapy::session::{Rules, SwitchPolicy};

/// What the person set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// No application reminder then; `None` for never asleep.
    pub sleep: Option<SleepHours>,
    /// Minutes between two reminders of a due application.
    pub due_repeat_mins: u32,
    /// How often such a reminder is repeated.
    pub due_repeats: u32,
    /// Seconds between two removal alarms.
    pub removal_repeat_secs: u32,
    /// How many minutes "later" is.
    pub snooze_mins: u32,
    /// How many minutes into an application the skin is to be looked at.
    pub skin_check_mins: u32,
    /// What happens when a switch window opens.
    pub switch_policy: SwitchPolicy,
    /// Whether there are chimes.
    pub sound: bool,
    /// How loud they are, in percent.
    pub volume: u32,
    /// The colours of the window.
    pub theme: Theme,
    /// The language of the words: its tag, or `system` for the desktop's.
    pub language: String,
    /// The size of the window's text, in percent.
    pub text_percent: u32,
    /// Whether the window keeps still.
    pub reduced_motion: bool,
    /// Whether reminders are spoken.
    pub speech: bool,
    /// Whether the tray shows an icon.
    pub tray: bool,
    /// Whether the agent starts with the desktop.
    pub autostart: bool,
    /// Whether reminders to put something on wait while the desktop is set to "do not disturb".
    pub respect_do_not_disturb: bool,
    /// Where it hurt last; empty where nobody said.
    pub last_site: String,
    /// The id of the protocol started last; empty for none.
    pub last_protocol: String,
    /// What is run with each reminder.
    pub hooks: Hooks,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the desktop has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            sleep: Some(SleepHours::default()),
            due_repeat_mins: 10,
            due_repeats: 3,
            removal_repeat_secs: 60,
            snooze_mins: 15,
            skin_check_mins: 5,
            switch_policy: SwitchPolicy::Ask,
            sound: true,
            volume: 80,
            theme: Theme::System,
            language: "system".to_owned(),
            text_percent: 100,
            reduced_motion: false,
            speech: false,
            tray: true,
            autostart: false,
            respect_do_not_disturb: false,
            last_site: String::new(),
            last_protocol: String::new(),
            hooks: Hooks::default(),
        }
    }
}

impl Settings {
    /// What a session goes by.
    pub fn rules(&self) -> Rules {
        let mins = |mins: u32| Duration::from_secs(u64::from(mins) * 60);
        Rules {
            sleep: self.sleep,
            due_repeat: mins(self.due_repeat_mins),
            due_repeats: self.due_repeats,
            removal_repeat: Duration::from_secs(self.removal_repeat_secs.into()),
            snooze: mins(self.snooze_mins),
            skin_check: mins(self.skin_check_mins),
            switch_policy: self.switch_policy,
        }
    }

    /// One value as it is written on the command line; `None` for an unknown key.
    pub fn get(&self, key: &str) -> Option<String> {
        field::find(key).map(|field| field::shown(&field.value_in(self)))
    }
}
