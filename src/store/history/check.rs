//! A thorough look at a history, for the person who wonders.

use std::path::Path;

use super::reader::HistoryReader;
use super::{HistoryError, RowFault, schema};
use crate::therapy::state::State;

/// What a sound history holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HistoryCheck {
    /// How many sessions.
    pub sessions: usize,
    /// How many entries in all of them.
    pub entries: usize,
}

/// Has SQLite look at every page, and folds every session. A history that isn't there is sound and empty.
///
/// # Errors
///
/// The first thing that is wrong, as [`HistoryError`].
pub fn check(path: &Path) -> Result<HistoryCheck, HistoryError> {
    let Some(reader) = HistoryReader::open_read_only(path)? else {
        return Ok(HistoryCheck::default());
    };
    schema::sound(path, reader.connection(), "integrity_check(1)")?;
    let mut found = HistoryCheck::default();
    for session in reader.sessions()? {
        let entries = reader.entries(&session.id)?;
        State::fold(&entries).map_err(|_| HistoryError::Row {
            path: path.to_path_buf(),
            table: "events",
            session: session.id,
            seq: Some(0),
            fault: RowFault::NoStart,
        })?;
        found.sessions += 1;
        found.entries += entries.len();
    }
    Ok(found)
}
