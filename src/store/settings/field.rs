//! The settings one by one: name, bounds, and the way between a text, a TOML value and the field.

use toml_edit::Value;

use super::{Settings, Theme};
use crate::therapy::quiet::SleepHours;
use crate::therapy::session::SwitchPolicy;

/// What a setting takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// A whole number, both ends included.
    Whole {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    },
    /// Yes or no.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Two times of day as in `22:30-07:00`, or `off`.
    SleepHours,
    /// A program and its arguments, as a list of texts.
    Command,
    /// One line of text.
    Text {
        /// The most characters.
        max_chars: usize,
    },
}

/// One setting.
#[derive(Debug)]
pub struct Field {
    pub key: &'static str,
    pub allowed: Allowed,
    read: fn(&Settings) -> Value,
    write: fn(&mut Settings, &Value),
}

const SITE_CHARS: usize = 200;
const SWITCH_POLICIES: &[&str] = &["ask", "early", "late"];
const THEMES: &[&str] = &["system", "light", "dark"];
/// The desktop's, or one of `text::language::LANGUAGES`.
const LANGUAGES: &[&str] = &["system", "en", "de", "es", "fr", "it", "nl", "pl", "pt-BR", "sv", "tr", "uk"];

/// Makes the two functions of a field that a TOML value holds as it is.
macro_rules! field {
    ($name:ident: flag) => {
        Field {
            key: stringify!($name),
            allowed: Allowed::Flag,
            read: |settings| settings.$name.into(),
            write: |settings, value| settings.$name = value.as_bool().unwrap_or(settings.$name),
        }
    };
    ($name:ident: $min:literal to $max:literal) => {
        Field {
            key: stringify!($name),
            allowed: Allowed::Whole { min: $min, max: $max },
            read: |settings| i64::from(settings.$name).into(),
            write: |settings, value| {
                settings.$name = value.as_integer().and_then(|value| value.try_into().ok()).unwrap_or(settings.$name);
            },
        }
    };
    ($name:ident: text) => {
        Field {
            key: stringify!($name),
            allowed: Allowed::Text { max_chars: SITE_CHARS },
            read: |settings| settings.$name.as_str().into(),
            write: |settings, value| settings.$name = value.as_str().unwrap_or_default().trim().to_owned(),
        }
    };
}

static FIELDS: [Field; 19] = [
    Field {
        key: "sleep",
        allowed: Allowed::SleepHours,
        read: |settings| settings.sleep.map_or_else(|| "off".to_owned(), |sleep| sleep.to_string()).into(),
        write: |settings, value| settings.sleep = value.as_str().and_then(|text| text.parse().ok()),
    },
    field!(due_repeat_mins: 1 to 120),
    field!(due_repeats: 0 to 20),
    field!(removal_repeat_secs: 10 to 300),
    field!(snooze_mins: 1 to 240),
    field!(skin_check_mins: 1 to 20),
    Field {
        key: "switch_policy",
        allowed: Allowed::OneOf(SWITCH_POLICIES),
        read: |settings| match settings.switch_policy {
            SwitchPolicy::Ask => "ask".into(),
            SwitchPolicy::Early => "early".into(),
            SwitchPolicy::Late => "late".into(),
        },
        write: |settings, value| {
            settings.switch_policy = match value.as_str() {
                Some("early") => SwitchPolicy::Early,
                Some("late") => SwitchPolicy::Late,
                _ => SwitchPolicy::Ask,
            }
        },
    },
    field!(sound: flag),
    field!(volume: 0 to 100),
    Field {
        key: "theme",
        allowed: Allowed::OneOf(THEMES),
        read: |settings| match settings.theme {
            Theme::System => "system".into(),
            Theme::Light => "light".into(),
            Theme::Dark => "dark".into(),
        },
        write: |settings, value| {
            settings.theme = match value.as_str() {
                Some("light") => Theme::Light,
                Some("dark") => Theme::Dark,
                _ => Theme::System,
            }
        },
    },
    Field {
        key: "language",
        allowed: Allowed::OneOf(LANGUAGES),
        read: |settings| settings.language.as_str().into(),
        write: |settings, value| settings.language = value.as_str().unwrap_or("system").to_owned(),
    },
    field!(text_percent: 100 to 200),
    field!(reduced_motion: flag),
    field!(speech: flag),
    field!(tray: flag),
    field!(autostart: flag),
    field!(respect_do_not_disturb: flag),
    field!(last_site: text),
    field!(last_protocol: text),
];

/// Every key with what it takes, in the order in which they are listed. `text::store::setting` describes each.
pub fn keys() -> impl Iterator<Item = (&'static str, Allowed)> {
    FIELDS.iter().map(|field| (field.key, field.allowed))
}

/// The setting of this name.
pub fn find(key: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.key == key)
}

/// A value as it is typed on the command line: a text without quotes, on or off.
pub fn shown(value: &Value) -> String {
    if let Some(flag) = value.as_bool() {
        return if flag { "on" } else { "off" }.to_owned();
    }
    value.as_str().map_or_else(|| value.clone().decorated("", "").to_string(), str::to_owned)
}

impl Field {
    /// What it is set to.
    pub fn value_in(&self, settings: &Settings) -> Value {
        (self.read)(settings)
    }

    /// Sets it; `None` and nothing set where the value isn't allowed.
    pub fn put(&self, settings: &mut Settings, value: &Value) -> Option<()> {
        self.allowed.takes(value).then(|| (self.write)(settings, value))
    }

    /// The value that a text on the command line means; `None` where it isn't allowed.
    pub fn parse(&self, text: &str) -> Option<Value> {
        let word = text.trim();
        let value = match self.allowed {
            Allowed::Whole { .. } => word.parse::<i64>().ok()?.into(),
            Allowed::Flag => match word {
                "true" | "yes" | "on" => true.into(),
                "false" | "no" | "off" => false.into(),
                _ => return None,
            },
            // No field takes one: hooks are only set in the file.
            Allowed::Command => return None,
            Allowed::OneOf(_) | Allowed::Text { .. } => word.into(),
            Allowed::SleepHours => {
                word.parse::<SleepHours>().map_or_else(|_| word.to_owned(), |sleep| sleep.to_string()).into()
            }
        };
        self.allowed.takes(&value).then_some(value)
    }
}

impl Allowed {
    fn takes(self, value: &Value) -> bool {
        match (self, value.as_str()) {
            (Allowed::Whole { min, max }, _) => {
                value.as_integer().is_some_and(|value| (i64::from(min)..=i64::from(max)).contains(&value))
            }
            (Allowed::Flag, _) => value.is_bool(),
            (Allowed::OneOf(words), Some(text)) => words.contains(&text),
            (Allowed::SleepHours, Some(text)) => text == "off" || text.parse::<SleepHours>().is_ok(),
            (Allowed::Text { max_chars }, Some(text)) => {
                text.chars().count() <= max_chars && !text.chars().any(char::is_control)
            }
            (Allowed::Command, _) | (_, None) => false,
        }
    }
}
