//! The tables, their versions, and how a connection is set up.

use std::fs::OpenOptions;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::HistoryError;

/// What leads from each version to the next: the first makes version 1. Never change one that was released; add one.
const MIGRATIONS: &[&str] = &["
    CREATE TABLE sessions (
        id          TEXT PRIMARY KEY NOT NULL,
        protocol_id TEXT NOT NULL,
        started     TEXT NOT NULL,
        ended       TEXT
    ) STRICT;
    CREATE TABLE events (
        session_id TEXT NOT NULL REFERENCES sessions (id),
        seq        INTEGER NOT NULL,
        at_ms      INTEGER NOT NULL,
        wall       TEXT NOT NULL,
        noted_ms   INTEGER NOT NULL,
        noted_wall TEXT NOT NULL,
        boot_ms    INTEGER NOT NULL,
        boot_id    TEXT NOT NULL,
        kind       TEXT NOT NULL,
        body       TEXT NOT NULL,
        PRIMARY KEY (session_id, seq)
    ) STRICT, WITHOUT ROWID;
"];

/// The version this program writes.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// How long to wait for somebody else's lock: a reader's last checkpoint, a backup tool.
pub const BUSY: Duration = Duration::from_secs(5);

/// Opens a history for writing, whole and of the newest version, and makes it where there is none.
pub fn open(path: &Path, patience: Duration) -> Result<Connection, HistoryError> {
    let sqlite = |source| HistoryError::sqlite(path, source);
    let mut connection = open_as_is(path)?;
    if connection.is_readonly(rusqlite::MAIN_DB).map_err(sqlite)? {
        // SQLite opens for reading alone what it may not write, and would only say so at the first entry.
        return Err(HistoryError::io(path, std::io::ErrorKind::PermissionDenied.into()));
    }
    connection.busy_timeout(patience).map_err(sqlite)?;
    // Before anything is changed: a newer Poultice's file stays as it is.
    let version = known_version(path, &connection)?;
    keep_small(&connection).map_err(sqlite)?;
    quick_check(path, &connection)?;
    connection
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")
        .map_err(sqlite)?;
    migrate(&mut connection, version).map_err(sqlite)?;
    Ok(connection)
}

/// Opens a file as it is, and makes an empty one, private to the person, where there is none.
pub fn open_as_is(path: &Path) -> Result<Connection, HistoryError> {
    create_private(path)?;
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|source| HistoryError::sqlite(path, source))
}

/// The file's version, 0 for an empty one.
pub fn known_version(path: &Path, connection: &Connection) -> Result<usize, HistoryError> {
    let found: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(|source| HistoryError::sqlite(path, source))?;
    match usize::try_from(found) {
        Ok(version) if found <= VERSION => Ok(version),
        _ => Err(HistoryError::Newer { path: path.to_path_buf(), found, known: VERSION }),
    }
}

/// Looks for damage, quickly.
pub fn quick_check(path: &Path, connection: &Connection) -> Result<(), HistoryError> {
    sound(path, connection, "quick_check(1)")
}

/// Asks SQLite for its opinion on the file.
pub fn sound(path: &Path, connection: &Connection, pragma: &str) -> Result<(), HistoryError> {
    let said: String = connection
        .query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))
        .map_err(|source| HistoryError::sqlite(path, source))?;
    if said == "ok" { Ok(()) } else { Err(HistoryError::Corrupt { path: path.to_path_buf(), reason: said }) }
}

/// The agent lives for days in a few megabytes: a small page cache, no mapped file.
pub fn keep_small(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("PRAGMA cache_size = -256; PRAGMA mmap_size = 0; PRAGMA journal_size_limit = 1048576;")
}

fn migrate(connection: &mut Connection, from: usize) -> rusqlite::Result<()> {
    for (version, sql) in MIGRATIONS.iter().enumerate().skip(from) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", version as i64 + 1)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Made here and not by SQLite, so that nobody else may read it; its companions take over its mode.
fn create_private(path: &Path) -> Result<(), HistoryError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(HistoryError::io(path, error)),
        Ok(_) => Ok(()),
    }
}
