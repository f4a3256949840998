//! Daily backups of the history, setting a file aside, and the way back.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::{HistoryError, HistoryReader, schema};
use crate::store::files::{aside_name, with_suffix};
use crate::store::paths::{self, Dirs};

/// How many daily backups are kept.
const KEPT: usize = 7;

/// A daily backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its file.
    pub path: PathBuf,
    /// The day it was made, in UTC.
    pub day: NaiveDate,
    /// How large the file is.
    pub bytes: u64,
    /// How many sessions are in it; `None` where it can't be read.
    pub sessions: Option<usize>,
}

/// The daily backups in a folder, the newest first.
pub fn backups(dir: &Path) -> Vec<Backup> {
    let found = dated(dir).into_iter().rev().map(|(day, path)| {
        let reader = HistoryReader::open_read_only(&path).ok().flatten();
        let sessions = reader.and_then(|reader| reader.sessions().ok()).map(|sessions| sessions.len());
        let bytes = fs::metadata(&path).map_or(0, |found| found.len());
        Backup { path, day, bytes, sessions }
    });
    found.collect()
}

/// The newest daily backup in a folder.
pub fn newest_backup(dir: &Path) -> Option<PathBuf> {
    dated(dir).pop().map(|(_, path)| path)
}

/// Puts a backup in the history's place: the given one, or the newest. What is there now is set aside as
/// `history.db.replaced-<now>` first; its new name comes back, if there was one. No agent may be running.
///
/// # Errors
///
/// [`HistoryError::NoBackup`]; the backup's own [`HistoryError::Corrupt`] or [`HistoryError::Newer`];
/// [`HistoryError::Io`]. The history is as it was then, or set aside.
pub fn restore(dirs: &Dirs, backup: Option<&Path>, now: DateTime<Utc>) -> Result<Option<PathBuf>, HistoryError> {
    let dir = dirs.backups_dir();
    let backup = match backup {
        Some(given) => {
            // SQLite would only say that it can't open it.
            File::open(given).map_err(|source| HistoryError::io(given, source))?;
            given.to_path_buf()
        }
        None => newest_backup(&dir).ok_or(HistoryError::NoBackup { path: dir })?,
    };
    let source = Connection::open_with_flags(&backup, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|source| HistoryError::sqlite(&backup, source))?;
    schema::known_version(&backup, &source)?;
    schema::quick_check(&backup, &source)?;
    paths::make(&dirs.data_dir)?;
    let path = dirs.history_file();
    let part = with_suffix(&path, ".restoring");
    copy(&source, &part)?;
    let aside = path.exists().then(|| set_aside(&path, "replaced", now)).transpose()?;
    fs::rename(&part, &path).and_then(|()| sync_folder_of(&path)).map_err(|source| HistoryError::io(&path, source))?;
    Ok(aside)
}

/// Makes today's backup unless there is one, and lets go of the old ones.
pub fn daily(connection: &Connection, dir: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, HistoryError> {
    let path = dir.join(format!("history-{}.db", now.format("%Y-%m-%d")));
    if path.exists() {
        return Ok(None);
    }
    paths::make(dir)?;
    // Under another name until it is whole: half a backup must never be the newest.
    let part = with_suffix(&path, ".part");
    copy(connection, &part)?;
    fs::rename(&part, &path).and_then(|()| sync_folder_of(&path)).map_err(|source| HistoryError::io(&path, source))?;
    let all = dated(dir);
    for (_, old) in all.iter().take(all.len().saturating_sub(KEPT)) {
        fs::remove_file(old).map_err(|source| HistoryError::io(old, source))?;
    }
    Ok(Some(path))
}

/// Renames a history together with its companions, so that it can still be opened under the new name.
pub fn set_aside(path: &Path, what: &str, now: DateTime<Utc>) -> Result<PathBuf, HistoryError> {
    let aside = aside_name(path, what, now);
    // The log goes first: left behind, SQLite would play it into the file that comes next.
    for suffix in ["-wal", "-shm", ""] {
        let (from, to) = (with_suffix(path, suffix), with_suffix(&aside, suffix));
        match fs::rename(&from, to) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(HistoryError::io(&from, error)),
            Ok(()) => {}
        }
    }
    Ok(aside)
}

/// A copy of a history that may be written to meanwhile, as one file, on disk before this returns.
fn copy(from: &Connection, to: &Path) -> Result<(), HistoryError> {
    let sqlite = |source| HistoryError::sqlite(to, source);
    let io = |source| HistoryError::io(to, source);
    match fs::remove_file(to) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io(error)),
        _ => {}
    }
    let mut target = schema::open_as_is(to)?;
    let finished = Copying::new(from, &mut target).and_then(|backup| backup.step(-1)).map_err(sqlite)?;
    if finished != StepResult::Done {
        return Err(io(io::Error::from(io::ErrorKind::ResourceBusy)));
    }
    // The header is copied too and says WAL, which would need companions.
    target.execute_batch("PRAGMA journal_mode = DELETE").map_err(sqlite)?;
    target.close().map_err(|(_, source)| sqlite(source))?;
    File::open(to).and_then(|file| file.sync_all()).map_err(io)
}

/// The backups of a folder, oldest first; a file whose name is no date is somebody else's.
fn dated(dir: &Path) -> Vec<(NaiveDate, PathBuf)> {
    let mut dated: Vec<(NaiveDate, PathBuf)> = fs::read_dir(dir)
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let date = path.file_name()?.to_str()?.strip_prefix("history-")?.strip_suffix(".db")?;
            Some((date.parse().ok()?, path))
        })
        .collect();
    dated.sort();
    dated
}

/// Makes a rename last through a power cut.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all() } else { Ok(()) }
}
