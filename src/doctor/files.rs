//! The files: history, settings, own protocols.

use super::{Check, Kind};
use crate::store::Dirs;
use crate::store::history::{self, HistoryError};
use crate::store::protocols::{self, ProtocolFileWhat};
use crate::store::settings::SettingsProblem;
use crate::t;
use crate::text::store as words;

/// The history, every page and every session of it.
pub fn history(dirs: &Dirs) -> Vec<Check> {
    let path = dirs.history_file();
    let backup = history::newest_backup(&dirs.backups_dir());
    vec![match history::check(&path) {
        Ok(_) if !path.exists() => Check::fine(Kind::History, t!("doctor-history-none")),
        Ok(found) => {
            let sound = t!("doctor-history-sound", sessions = found.sessions, entries = found.entries);
            let newest = backup.and_then(|file| Some(file.file_name()?.to_string_lossy().into_owned()));
            let backup =
                newest.map_or_else(|| t!("doctor-history-no-backup"), |file| t!("doctor-history-backup", file = file));
            Check::fine(Kind::History, format!("{sound} {backup}"))
        }
        Err(error) => {
            let todo = match (&error, backup) {
                (HistoryError::Newer { .. }, _) => t!("doctor-history-update"),
                (HistoryError::Corrupt { .. } | HistoryError::Row { .. }, Some(_)) => t!("doctor-history-restore"),
                (HistoryError::Corrupt { .. }, None) => t!("doctor-history-set-aside"),
                (HistoryError::Row { .. }, None) => t!("doctor-history-keep"),
                _ => t!("doctor-history-access"),
            };
            Check::broken(Kind::History, words::history_error(&error), todo)
        }
    }]
}

/// The settings file, as it was just read.
pub fn settings(problems: &[SettingsProblem]) -> Vec<Check> {
    if problems.is_empty() {
        return vec![Check::fine(Kind::Settings, t!("doctor-settings-fine"))];
    }
    let check = |problem: &SettingsProblem| {
        let said = words::settings_problem(problem);
        match problem {
            SettingsProblem::UnknownKey { .. } | SettingsProblem::BadValue { .. } => {
                Check::warning(Kind::Settings, said, t!("doctor-settings-correct"))
            }
            SettingsProblem::SetAside { .. } => Check::warning(Kind::Settings, said, t!("doctor-settings-take-back")),
            SettingsProblem::CantRead { .. } => Check::broken(Kind::Settings, said, t!("doctor-settings-access")),
        }
    };
    problems.iter().map(check).collect()
}

/// The person's own protocols.
pub fn protocols(dirs: &Dirs) -> Vec<Check> {
    let (own, problems) = protocols::load_all(dirs);
    if problems.is_empty() {
        return vec![Check::fine(Kind::Protocols, t!("doctor-protocols-fine", own = own.len()))];
    }
    let check = |problem: &protocols::ProtocolFileProblem| {
        let todo = match problem.what {
            ProtocolFileWhat::CantRead { .. } => t!("doctor-protocols-access"),
            ProtocolFileWhat::OtherName { .. } => t!("doctor-protocols-rename"),
            _ => t!("doctor-protocols-check", file = problem.path.display().to_string()),
        };
        Check::warning(Kind::Protocols, words::protocol_file_problem(problem), todo)
    };
    problems.iter().map(check).collect()
}
