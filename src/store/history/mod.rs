//! The history: every event of every session, in SQLite, on disk before anybody is told of it.
//!
//! [`History`] is the agent's, the only writer. [`HistoryReader`] is everybody else's and works while the agent writes.

mod backup;
mod check;
mod error;
mod reader;
mod row;
mod schema;
mod write;

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

pub use backup::{Backup, backups, newest_backup, restore};
pub use check::{HistoryCheck, check};
pub use error::{HistoryError, RowFault};
pub use reader::{HistoryReader, SessionRow};
pub use row::EventRow;

use super::paths::{self, Dirs};
use crate::therapy::event::Entry;

/// The history, open for writing.
#[derive(Debug)]
pub struct History {
    path: PathBuf,
    connection: Connection,
}

/// What became of a history that was found damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRecovery {
    /// Where it should have been.
    pub path: PathBuf,
    /// Where the damaged one lies now.
    pub aside: PathBuf,
    /// What SQLite said.
    pub reason: String,
    /// The newest daily backup, to be offered for [`restore`].
    pub backup: Option<PathBuf>,
}

impl History {
    /// Opens the history of these folders, and makes it where there is none.
    ///
    /// A damaged one is set aside as `history.db.corrupt-<now>`, and an empty one opened in its place: the second value
    /// says so.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Newer`], [`HistoryError::Dirs`], [`HistoryError::Io`], [`HistoryError::Sqlite`]; nothing on disk
    /// has changed then.
    pub fn open(dirs: &Dirs, now: DateTime<Utc>) -> Result<(History, Option<HistoryRecovery>), HistoryError> {
        History::open_within(dirs, now, schema::BUSY)
    }

    /// As [`History::open`], waiting no longer than `patience` for somebody else's lock.
    ///
    /// # Errors
    ///
    /// As [`History::open`].
    pub fn open_within(
        dirs: &Dirs,
        now: DateTime<Utc>,
        patience: Duration,
    ) -> Result<(History, Option<HistoryRecovery>), HistoryError> {
        paths::make(&dirs.data_dir)?;
        let path = dirs.history_file();
        let backup = newest_backup(&dirs.backups_dir());
        let reason = if backup.is_some() && is_empty(&path) {
            // A new one is empty too, but has no backups.
            "the file is empty".to_owned()
        } else {
            match schema::open(&path, patience) {
                Ok(connection) => return Ok((History { path, connection }, None)),
                Err(HistoryError::Corrupt { reason, .. }) => reason,
                Err(error) => return Err(error),
            }
        };
        let aside = backup::set_aside(&path, "corrupt", now)?;
        let connection = schema::open(&path, patience)?;
        let recovery = HistoryRecovery { path: path.clone(), aside, reason, backup };
        Ok((History { path, connection }, Some(recovery)))
    }

    /// Waits no longer than this for somebody else's lock from now on.
    pub fn be_patient(&self, patience: Duration) {
        if let Err(error) = self.connection.busy_timeout(patience) {
            tracing::debug!(%error, "the patience stays as it was");
        }
    }

    /// Writes what happened, all or nothing, on disk before this returns. Entries that are there already are left alone.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Conflict`] where another entry has that number, [`HistoryError::Gap`] where one is left out,
    /// [`HistoryError::NoSession`] where the session's start was never written, [`HistoryError::Sqlite`].
    pub fn append(&mut self, session_id: &str, entries: &[Entry]) -> Result<(), HistoryError> {
        write::append(&self.path, &mut self.connection, session_id, entries)
    }

    /// Takes in sessions of another history, all or nothing, in their order and before all that are here: the newest
    /// session, which the agent goes on with, stays the newest.
    ///
    /// # Errors
    ///
    /// As [`History::append`].
    pub fn take_in(&mut self, sessions: &[(String, Vec<Entry>)]) -> Result<(), HistoryError> {
        write::take_in(&self.path, &mut self.connection, sessions)
    }

    /// The newest session with all its entries, running or not: folding them tells.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Row`], [`HistoryError::Sqlite`].
    pub fn open_session(&self) -> Result<Option<(String, Vec<Entry>)>, HistoryError> {
        reader::newest(&self.path, &self.connection)
    }

    /// All sessions, oldest first.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Row`], [`HistoryError::Sqlite`].
    pub fn sessions(&self) -> Result<Vec<SessionRow>, HistoryError> {
        reader::sessions(&self.path, &self.connection)
    }

    /// All entries of a session, oldest first; none for a session nobody knows.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Row`], [`HistoryError::Sqlite`].
    pub fn entries(&self, session_id: &str) -> Result<Vec<Entry>, HistoryError> {
        reader::entries(&self.path, &self.connection, session_id)
    }

    /// Makes the day's backup, `history-YYYY-MM-DD.db`, unless there is one; keeps the newest seven. Gives the new file.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Dirs`], [`HistoryError::Io`], [`HistoryError::Sqlite`].
    pub fn backup_if_due(&self, dir: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, HistoryError> {
        backup::daily(&self.connection, dir, now)
    }
}

fn is_empty(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|found| found.len() == 0)
}
