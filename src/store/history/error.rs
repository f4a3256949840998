//! What can go wrong with the history.

use std::io;
use std::path::{Path, PathBuf};

use crate::store::files::FileError;
use crate::store::paths::DirsError;

/// What can go wrong with the history.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// A newer Poultice wrote it. Nothing was touched.
    #[error("{path}: has version {found}, this program knows up to {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's version.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// It is damaged, or no history at all.
    #[error("{path}: damaged: {reason}")]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// A row can't be read.
    #[error("{path}: table {table}, session {session}, entry {seq:?}: {fault}")]
    Row {
        /// The file.
        path: PathBuf,
        /// The table.
        table: &'static str,
        /// The session.
        session: String,
        /// The entry's number, in the table `events`.
        seq: Option<i64>,
        /// What is wrong with it.
        fault: RowFault,
    },
    /// Something else is written under this entry's number.
    #[error("{path}: session {session} has another entry {seq} already")]
    Conflict {
        /// The file.
        path: PathBuf,
        /// The session.
        session: String,
        /// The entry's number.
        seq: u64,
    },
    /// The entry doesn't follow on what is written.
    #[error("{path}: session {session} has {expected} entries, number {found} doesn't follow")]
    Gap {
        /// The file.
        path: PathBuf,
        /// The session.
        session: String,
        /// The number that would follow.
        expected: u64,
        /// The number that was given.
        found: u64,
    },
    /// Entries of a session whose start isn't written.
    #[error("{path}: session {session} has no start")]
    NoSession {
        /// The file.
        path: PathBuf,
        /// The session.
        session: String,
    },
    /// There is no backup to restore.
    #[error("{path}: no backup here")]
    NoBackup {
        /// The folder.
        path: PathBuf,
    },
    /// A folder can't be made.
    #[error(transparent)]
    Dirs(#[from] DirsError),
    /// A file can't be made, renamed or copied.
    #[error(transparent)]
    Io(#[from] FileError),
    /// SQLite couldn't do it: no permission, no space, somebody else writing for too long.
    #[error("{path}: {source}")]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

/// What is wrong with a row.
#[derive(Debug, thiserror::Error)]
pub enum RowFault {
    /// A column doesn't hold what it should.
    #[error("column {column}: {reason}")]
    Column {
        /// The column.
        column: &'static str,
        /// What the reader said.
        reason: String,
    },
    /// Its number doesn't follow on the one before it.
    #[error("an entry is missing before it")]
    Missing,
    /// The entries don't begin with a start.
    #[error("the session does not begin with its start")]
    NoStart,
}

impl HistoryError {
    /// What SQLite said of a file: damage, or something that may pass.
    pub(super) fn sqlite(path: &Path, source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        let path = path.to_path_buf();
        match source.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => HistoryError::Corrupt { path, reason: source.to_string() },
            _ => HistoryError::Sqlite { path, source },
        }
    }

    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        FileError { path: path.to_path_buf(), source }.into()
    }
}
