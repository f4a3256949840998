//! What to say about settings, own protocols and the history: what is wrong, where, and what to do.

use std::io::ErrorKind;
use std::path::Path;

use crate::store::FileError;
use crate::store::history::{Backup, HistoryError, HistoryRecovery, RowFault};
use crate::store::paths::DirsError;
use crate::store::protocols::{ProtocolFileProblem, ProtocolFileWhat, ProtocolsError};
use crate::store::settings::{Allowed, SetAsideWhy, SettingsError, SettingsProblem};
use crate::t;

/// What is wrong with the folders.
pub fn dirs_error(error: &DirsError) -> String {
    match error {
        DirsError::NoHome => t!("store-dirs-no-home"),
        DirsError::Nowhere { path, source } => {
            t!("store-dirs-nowhere", path = show(path), error = source.to_string())
        }
        DirsError::Create { path, source } => t!("store-dirs-create", path = show(path), error = source.to_string()),
        DirsError::NotOurs { path } => t!("store-dirs-not-ours", path = show(path)),
    }
}

/// What a setting is; empty for one nobody knows.
pub fn setting(key: &str) -> String {
    match key {
        "sleep" => t!("store-setting-sleep"),
        "due_repeat_mins" => t!("store-setting-due-repeat-mins"),
        "due_repeats" => t!("store-setting-due-repeats"),
        "removal_repeat_secs" => t!("store-setting-removal-repeat-secs"),
        "snooze_mins" => t!("store-setting-snooze-mins"),
        "skin_check_mins" => t!("store-setting-skin-check-mins"),
        "switch_policy" => t!("store-setting-switch-policy"),
        "sound" => t!("store-setting-sound"),
        "volume" => t!("store-setting-volume"),
        "theme" => t!("store-setting-theme"),
        "language" => t!("store-setting-language"),
        "text_percent" => t!("store-setting-text-percent"),
        "reduced_motion" => t!("store-setting-reduced-motion"),
        "speech" => t!("store-setting-speech"),
        "tray" => t!("store-setting-tray"),
        "autostart" => t!("store-setting-autostart"),
        "respect_do_not_disturb" => t!("store-setting-respect-do-not-disturb"),
        "last_site" => t!("store-setting-last-site"),
        "last_protocol" => t!("store-setting-last-protocol"),
        _ => String::new(),
    }
}

/// What a setting takes.
pub fn allowed(allowed: Allowed) -> String {
    match allowed {
        // As text: Fluent would write a number the way the language groups digits.
        Allowed::Whole { min, max } => t!("store-allowed-whole", min = min.to_string(), max = max.to_string()),
        Allowed::Flag => t!("store-allowed-flag"),
        Allowed::OneOf(words) => t!("store-allowed-one-of", words = words.join(", ")),
        Allowed::SleepHours => t!("store-allowed-sleep"),
        Allowed::Command => t!("store-allowed-command"),
        Allowed::Text { max_chars } => t!("store-allowed-text", max = max_chars.to_string()),
    }
}

/// What is wrong with the settings file, all of it; `None` where nothing is.
pub fn settings_problems(problems: &[SettingsProblem]) -> Option<String> {
    let problems: Vec<String> = problems.iter().map(settings_problem).collect();
    (!problems.is_empty()).then(|| problems.join("\n"))
}

/// What is wrong with the settings file.
pub fn settings_problem(problem: &SettingsProblem) -> String {
    match problem {
        SettingsProblem::UnknownKey { path, line, key } => {
            t!("store-settings-unknown-key", path = show(path), line = line.to_string(), key = key.as_str())
        }
        SettingsProblem::BadValue { path, line, key, value, allowed: takes } => t!(
            "store-settings-bad-value",
            path = show(path),
            line = line.to_string(),
            key = key.as_str(),
            value = value.as_str(),
            allowed = allowed(*takes)
        ),
        SettingsProblem::SetAside { path, aside, why } => {
            let reason = match why {
                SetAsideWhy::Syntax { line, message } => {
                    t!("store-settings-syntax", line = line.to_string(), message = message.as_str())
                }
                SetAsideWhy::NotUtf8 => t!("store-reason-not-text"),
                SetAsideWhy::TooLarge => t!("store-reason-too-large"),
            };
            t!("store-settings-set-aside", path = show(path), reason = reason, aside = show(aside))
        }
        SettingsProblem::CantRead { path, error } => {
            t!("store-settings-cant-read", path = show(path), error = error.as_str())
        }
    }
}

/// Why a setting wasn't changed.
pub fn settings_error(error: &SettingsError) -> String {
    match error {
        SettingsError::UnknownKey { key } => t!("store-settings-no-such-key", key = key.as_str()),
        SettingsError::BadValue { key, value, allowed: takes } => {
            t!("store-settings-not-allowed", key = key.as_str(), value = value.as_str(), allowed = allowed(*takes))
        }
        SettingsError::Dirs(error) => dirs_error(error),
        SettingsError::Io(FileError { path, source }) => io(path, source),
    }
}

/// What is wrong with a protocol file.
pub fn protocol_file_problem(problem: &ProtocolFileProblem) -> String {
    if let ProtocolFileWhat::OtherName { id } = &problem.what {
        return t!("store-protocol-other-name", path = show(&problem.path), id = id.as_str());
    }
    t!("store-protocol-skipped", path = show(&problem.path), reason = protocol_file_reason(&problem.what))
}

fn protocol_file_reason(what: &ProtocolFileWhat) -> String {
    match what {
        // Usable all the same, so never a reason.
        ProtocolFileWhat::OtherName { .. } => String::new(),
        ProtocolFileWhat::CantRead { error } => t!("store-protocol-cant-read", error = error.as_str()),
        ProtocolFileWhat::NotUtf8 => t!("store-protocol-not-text"),
        ProtocolFileWhat::TooLarge => t!("store-protocol-too-large"),
        ProtocolFileWhat::Form(error) => super::protocol::describe(error),
        ProtocolFileWhat::BuiltInId { id } => t!("store-protocol-built-in-id", id = id.as_str()),
        ProtocolFileWhat::IdTaken { id, by } => t!("store-protocol-id-taken", id = id.as_str(), other = show(by)),
    }
}

/// Why a protocol can't be found, saved or deleted.
pub fn protocols_error(error: &ProtocolsError) -> String {
    match error {
        ProtocolsError::NotFound { wanted } => t!("store-protocol-not-found", wanted = wanted.as_str()),
        ProtocolsError::File(ProtocolFileProblem { path, what }) => {
            t!("store-protocol-unusable", path = show(path), reason = protocol_file_reason(what))
        }
        ProtocolsError::BadId { id } => t!("store-protocol-bad-id", id = id.as_str()),
        ProtocolsError::Exists { path } => t!("store-protocol-exists", path = show(path)),
        ProtocolsError::Dirs(error) => dirs_error(error),
        ProtocolsError::Io(FileError { path, source }) => io(path, source),
    }
}

/// What is wrong with the history.
pub fn history_error(error: &HistoryError) -> String {
    match error {
        HistoryError::Newer { path, .. } => t!("store-history-newer", path = show(path)),
        HistoryError::Corrupt { path, reason } => {
            t!("store-history-corrupt", path = show(path), reason = reason.as_str())
        }
        HistoryError::Row { path, table, session, seq, fault } => row(path, table, session, *seq, fault),
        HistoryError::Conflict { path, session, seq } => {
            t!("store-history-conflict", path = show(path), session = session.as_str(), seq = seq.to_string())
        }
        HistoryError::Gap { path, session, expected, found } => t!(
            "store-history-gap",
            path = show(path),
            session = session.as_str(),
            expected = expected.to_string(),
            found = found.to_string()
        ),
        HistoryError::NoSession { path, session } => {
            t!("store-history-no-session", path = show(path), session = session.as_str())
        }
        HistoryError::NoBackup { path } => t!("store-history-no-backup", path = show(path)),
        HistoryError::Dirs(error) => dirs_error(error),
        HistoryError::Io(FileError { path, source }) => io(path, source),
        HistoryError::Sqlite { path, source } => io(path, source),
    }
}

/// What became of a damaged history.
pub fn history_recovery(recovery: &HistoryRecovery) -> String {
    let (reason, aside) = (recovery.reason.as_str(), show(&recovery.aside));
    match &recovery.backup {
        Some(backup) => t!("store-history-recovered-backup", reason = reason, aside = aside, backup = show(backup)),
        None => t!("store-history-recovered", reason = reason, aside = aside),
    }
}

/// How many sessions are in a backup.
pub fn backup(backup: &Backup) -> String {
    match backup.sessions {
        Some(count) => t!("store-backup-sessions", count = count),
        None => t!("store-backup-unreadable"),
    }
}

/// The size of a file: 36 kB, 1.2 MB.
pub fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        return t!("store-size-kb", size = bytes.div_ceil(1000).to_string());
    }
    t!("store-size-mb", size = format!("{:.1}", bytes as f64 / 1e6))
}

fn row(path: &Path, table: &str, session: &str, seq: Option<i64>, fault: &RowFault) -> String {
    let (path, reason) = (show(path), fault.to_string());
    match seq.map(|seq| seq.to_string()) {
        Some(seq) => {
            t!("store-history-row", path = path, table = table, session = session, seq = seq, reason = reason)
        }
        None => t!("store-history-row-session", path = path, table = table, session = session, reason = reason),
    }
}

fn io(path: &Path, error: &(dyn std::error::Error + 'static)) -> String {
    match error.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
        Some(ErrorKind::NotFound) => return t!("store-io-missing", path = show(path)),
        Some(ErrorKind::PermissionDenied) => {
            return t!("store-io-denied", path = show(path), error = error.to_string());
        }
        _ => {}
    }
    t!("store-io", path = show(path), error = error.to_string())
}

fn show(path: &Path) -> String {
    path.display().to_string()
}
