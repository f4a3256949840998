//! Reading the history, by anybody, while the agent writes.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::row::{COLUMNS, EventRow, column, read_wall};
use super::{HistoryError, RowFault, schema};
use crate::store::files::with_suffix;
use crate::therapy::event::Entry;

/// The history, open for reading only.
#[derive(Debug)]
pub struct HistoryReader {
    path: PathBuf,
    connection: Connection,
}

/// One session of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Names it.
    pub id: String,
    /// What it was started with.
    pub protocol_id: String,
    /// When.
    pub started: DateTime<Utc>,
    /// When it was stopped or finished; `None` while it runs.
    pub ended: Option<DateTime<Utc>>,
}

impl SessionRow {
    /// The session somebody means, among all of them, oldest first: `latest`, a number counted from the newest, 1, or
    /// an id or the beginning of one. `None` where there is none, or more than one.
    pub fn meant<'a>(rows: &'a [SessionRow], wanted: &str) -> Option<&'a SessionRow> {
        let wanted = wanted.trim();
        let number = if wanted == "latest" { Some(1) } else { wanted.parse::<usize>().ok() };
        let counted = number.and_then(|number| rows.iter().rev().nth(number.checked_sub(1)?));
        let mut beginning = rows.iter().filter(|row| row.id.starts_with(wanted));
        let only = match (beginning.next(), beginning.next()) {
            (Some(row), None) => Some(row),
            _ => None,
        };
        rows.iter().find(|row| row.id == wanted).or(counted).or(only)
    }
}

impl HistoryReader {
    /// Opens the history for reading; `None` where no agent has written one yet.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Newer`], [`HistoryError::Corrupt`], [`HistoryError::Sqlite`]. Nothing is set aside: that is the
    /// agent's to do.
    pub fn open_read_only(path: &Path) -> Result<Option<HistoryReader>, HistoryError> {
        if !path.try_exists().map_err(|source| HistoryError::io(path, source))? {
            return Ok(None);
        }
        let opened = connect(path, false);
        let (connection, version) = match opened {
            // Reading a history in WAL mode wants to make its companion files. In a folder that allows none nobody
            // writes either, unless there is a log already.
            Err(HistoryError::Sqlite { .. }) if !with_suffix(path, "-wal").exists() => connect(path, true)?,
            opened => opened?,
        };
        let reader = HistoryReader { path: path.to_path_buf(), connection };
        Ok((version > 0).then_some(reader))
    }

    /// The newest session with all its entries, running or not.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Row`], [`HistoryError::Corrupt`], [`HistoryError::Sqlite`].
    pub fn open_session(&self) -> Result<Option<(String, Vec<Entry>)>, HistoryError> {
        newest(&self.path, &self.connection)
    }

    /// All sessions, oldest first.
    ///
    /// # Errors
    ///
    /// As [`HistoryReader::open_session`].
    pub fn sessions(&self) -> Result<Vec<SessionRow>, HistoryError> {
        sessions(&self.path, &self.connection)
    }

    /// All entries of a session, oldest first; none for a session nobody knows.
    ///
    /// # Errors
    ///
    /// As [`HistoryReader::open_session`].
    pub fn entries(&self, session_id: &str) -> Result<Vec<Entry>, HistoryError> {
        entries(&self.path, &self.connection, session_id)
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// The newest session with all its entries.
pub fn newest(path: &Path, connection: &Connection) -> Result<Option<(String, Vec<Entry>)>, HistoryError> {
    let id: Option<String> = connection
        .query_row("SELECT id FROM sessions ORDER BY rowid DESC LIMIT 1", [], |row| row.get(0))
        .optional()
        .map_err(|source| HistoryError::sqlite(path, source))?;
    id.map(|id| entries(path, connection, &id).map(|entries| (id, entries))).transpose()
}

/// All sessions, oldest first, by the order in which they were written: wall clocks can be set back.
pub fn sessions(path: &Path, connection: &Connection) -> Result<Vec<SessionRow>, HistoryError> {
    let sqlite = |source| HistoryError::sqlite(path, source);
    let mut query =
        connection.prepare("SELECT id, protocol_id, started, ended FROM sessions ORDER BY rowid").map_err(sqlite)?;
    let mut rows = query.query([]).map_err(sqlite)?;
    let mut sessions = Vec::new();
    while let Some(row) = rows.next().map_err(sqlite)? {
        let id: String = row.get("id").unwrap_or_default();
        let read = || {
            Ok(SessionRow {
                id: column(row, "id")?,
                protocol_id: column(row, "protocol_id")?,
                started: read_wall("started", &column::<String>(row, "started")?)?,
                ended: column::<Option<String>>(row, "ended")?.map(|ended| read_wall("ended", &ended)).transpose()?,
            })
        };
        let path = path.to_path_buf();
        sessions.push(read().map_err(|fault| HistoryError::Row {
            path,
            table: "sessions",
            session: id,
            seq: None,
            fault,
        })?);
    }
    Ok(sessions)
}

/// All entries of a session, oldest first, none left out.
pub fn entries(path: &Path, connection: &Connection, session: &str) -> Result<Vec<Entry>, HistoryError> {
    let sqlite = |source| HistoryError::sqlite(path, source);
    let mut query = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM events WHERE session_id = ?1 ORDER BY seq"))
        .map_err(sqlite)?;
    let mut rows = query.query([session]).map_err(sqlite)?;
    let mut entries: Vec<Entry> = Vec::new();
    while let Some(row) = rows.next().map_err(sqlite)? {
        let read = EventRow::read(row)
            .and_then(|row| row.entry())
            .and_then(|entry| if entry.seq == entries.len() as u64 { Ok(entry) } else { Err(RowFault::Missing) });
        entries.push(read.map_err(|fault| HistoryError::Row {
            path: path.to_path_buf(),
            table: "events",
            session: session.to_owned(),
            seq: row.get("seq").ok(),
            fault,
        })?);
    }
    Ok(entries)
}

fn connect(path: &Path, immutable: bool) -> Result<(Connection, usize), HistoryError> {
    let sqlite = |source| HistoryError::sqlite(path, source);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = if immutable {
        let uri = format!("file:{}?immutable=1", escaped(path.as_os_str().as_encoded_bytes()));
        Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)
    } else {
        Connection::open_with_flags(path, flags)
    }
    .map_err(sqlite)?;
    connection.busy_timeout(Duration::from_secs(5)).map_err(sqlite)?;
    let version = schema::known_version(path, &connection)?;
    schema::keep_small(&connection).map_err(sqlite)?;
    Ok((connection, version))
}

/// A path in a URI.
fn escaped(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| match byte {
            b'/' | b'.' | b'-' | b'_' => char::from(*byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(*byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
