//! `poultice settings`: reads and changes settings; an agent that runs goes by them at once.

use clap::Subcommand;
use serde_json::{Map, Value};

use crate::agent::client::{Client, ClientError};
use crate::agent::wire::Ask;
use crate::store::settings::{self, Allowed, SettingsError, SettingsFile};
use crate::t;
use crate::text;

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::out;

#[derive(Subcommand)]
pub enum Settings {
    #[command(about = said!("cli-settings-get"))]
    Get {
        #[arg(value_name = "KEY", help = said!("cli-settings-key"))]
        key: Option<String>,
    },
    #[command(about = said!("cli-settings-set"))]
    Set {
        #[arg(value_name = "KEY", help = said!("cli-settings-key"))]
        key: String,
        #[arg(value_name = "VALUE", allow_hyphen_values = true, help = said!("cli-settings-value"))]
        value: String,
    },
    #[command(about = said!("cli-settings-path"))]
    Path,
    #[command(about = said!("cli-settings-list"))]
    List,
}

/// Reads or changes settings.
pub fn run(settings: Settings, context: &Context) -> Result<(), Failure> {
    match settings {
        Settings::Get { key } => get(context, key.as_deref()),
        Settings::Set { key, value } => set(context, &key, &value),
        Settings::Path => {
            let path = context.dirs().settings_file().display().to_string();
            if context.json { out::json(&path) } else { out::line(&path) }
        }
        Settings::List => list(context),
    }
}

fn get(context: &Context, wanted: Option<&str>) -> Result<(), Failure> {
    let settings = load(context);
    let keys: Vec<(&str, Allowed)> = settings::keys().filter(|(key, _)| wanted.is_none_or(|it| it == *key)).collect();
    let value = |key: &str| settings.get(key).unwrap_or_default();
    match (wanted, keys.as_slice()) {
        (Some(wanted), []) => Err(unknown(wanted)),
        (Some(_), [(key, allowed), ..]) if context.json => out::json(&typed(*allowed, &value(key))),
        (Some(_), [(key, _), ..]) => out::line(&value(key)),
        (None, all) if context.json => {
            let fields = all.iter().map(|(key, allowed)| ((*key).to_owned(), typed(*allowed, &value(key))));
            out::json(&fields.collect::<Map<_, _>>())
        }
        (None, all) => out::table(&all.iter().map(|(key, _)| vec![(*key).to_owned(), value(key)]).collect::<Vec<_>>()),
    }
}

fn list(context: &Context) -> Result<(), Failure> {
    let settings = load(context);
    let value = |key: &str| settings.get(key).unwrap_or_default();
    if context.json {
        let fields = settings::keys().map(|(key, takes)| {
            serde_json::json!({ "key": key, "value": typed(takes, &value(key)), "allowed": text::store::allowed(takes) })
        });
        return out::json(&fields.collect::<Vec<_>>());
    }
    let row = |(key, takes): (&str, Allowed)| vec![key.to_owned(), value(key), text::store::allowed(takes)];
    out::table(&settings::keys().map(row).collect::<Vec<_>>())
}

fn set(context: &Context, key: &str, value: &str) -> Result<(), Failure> {
    let problem = SettingsFile::set(context.dirs(), key, value, chrono::Utc::now()).map_err(|error| match &error {
        SettingsError::UnknownKey { key } => unknown(key),
        SettingsError::BadValue { key, value, allowed: takes } => {
            let (key, value) = (key.as_str(), value.as_str());
            Failure::Usage(t!(
                "cli-setting-bad-value",
                key = key,
                value = value,
                allowed = text::store::allowed(*takes)
            ))
        }
        _ => Failure::Failed(text::store::settings_error(&error)),
    })?;
    if let Some(told) = text::store::settings_problems(problem.as_slice()) {
        out::aside(&told);
    }
    match Client::connect(&context.address) {
        Ok(mut agent) => agent.ask(Ask::Reload).map(drop)?,
        Err(ClientError::NotRunning(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn load(context: &Context) -> settings::Settings {
    let loaded = SettingsFile::load(context.dirs(), chrono::Utc::now());
    if let Some(problems) = text::store::settings_problems(&loaded.problems) {
        out::aside(&problems);
    }
    loaded.settings
}

fn unknown(key: &str) -> Failure {
    let known: Vec<&str> = settings::keys().map(|(key, _)| key).collect();
    Failure::Usage(t!("cli-setting-unknown", key = key, known = known.join(", ")))
}

/// A setting's value as JSON has it.
fn typed(allowed: Allowed, value: &str) -> Value {
    match allowed {
        Allowed::Whole { .. } => value.parse().unwrap_or_else(|_| Value::from(value)),
        Allowed::Flag => Value::from(value == "on"),
        _ => Value::from(value),
    }
}
