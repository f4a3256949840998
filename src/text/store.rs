//! What went wrong with the files, in words.

use crate::store::history::{HistoryError, HistoryRecovery};
use crate::store::settings::SettingsProblem;

/// TMP
pub fn history_error(error: &HistoryError) -> String {
    error.to_string()
}
/// TMP
pub fn recovery(recovery: &HistoryRecovery) -> String {
    format!("{recovery:?}")
}
/// TMP
pub fn settings_problems(problems: &[SettingsProblem]) -> Option<String> {
    (!problems.is_empty()).then(|| format!("{problems:?}"))
}
