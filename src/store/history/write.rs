//! Writing entries: all or nothing, twice the same as once.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::row::{COLUMNS, EventRow, show_wall};
use super::{HistoryError, reader};
use crate::therapy::event::{Entry, Event, effective};

/// Writes the entries in one transaction.
pub fn append(path: &Path, connection: &mut Connection, session: &str, entries: &[Entry]) -> Result<(), HistoryError> {
    let sqlite = |source| HistoryError::sqlite(path, source);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sqlite)?;
    let mut writing = Writing { path, session, transaction: &transaction, place: None };
    for entry in entries {
        writing.entry(entry)?;
    }
    transaction.commit().map_err(sqlite)
}

/// Writes sessions of another history in one transaction, in their order and before all that are there: the newest
/// session stays the newest, which is the one the agent goes on with.
pub fn take_in(
    path: &Path,
    connection: &mut Connection,
    sessions: &[(String, Vec<Entry>)],
) -> Result<(), HistoryError> {
    let sqlite = |source| HistoryError::sqlite(path, source);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sqlite)?;
    let first: i64 =
        transaction.query_row("SELECT coalesce(min(rowid), 1) FROM sessions", [], |row| row.get(0)).map_err(sqlite)?;
    for (place, (session, entries)) in (first.saturating_sub_unsigned(sessions.len() as u64)..).zip(sessions) {
        let mut writing = Writing { path, session, transaction: &transaction, place: Some(place) };
        for entry in entries {
            writing.entry(entry)?;
        }
    }
    transaction.commit().map_err(sqlite)
}

struct Writing<'a> {
    path: &'a Path,
    session: &'a str,
    transaction: &'a Transaction<'a>,
    /// The session's place among the others; none for behind all of them.
    place: Option<i64>,
}

impl Writing<'_> {
    fn entry(&mut self, entry: &Entry) -> Result<(), HistoryError> {
        let row = EventRow::of(entry).map_err(|fault| HistoryError::Row {
            path: self.path.to_path_buf(),
            table: "events",
            session: self.session.to_owned(),
            seq: i64::try_from(entry.seq).ok(),
            fault,
        })?;
        let expected = self.next_seq()?;
        if entry.seq < expected {
            return self.compare(&row, entry.seq);
        }
        if entry.seq > expected {
            let (path, session) = (self.path.to_path_buf(), self.session.to_owned());
            return Err(HistoryError::Gap { path, session, expected, found: entry.seq });
        }
        self.session_row(entry)?;
        self.insert(&row)?;
        self.note_end(entry)
    }

    fn next_seq(&self) -> Result<u64, HistoryError> {
        self.transaction
            .prepare_cached("SELECT coalesce(max(seq) + 1, 0) FROM events WHERE session_id = ?1")
            .and_then(|mut query| query.query_row([self.session], |row| row.get::<_, i64>(0)))
            .map(|seq| u64::try_from(seq).unwrap_or_default())
            .map_err(|source| HistoryError::sqlite(self.path, source))
    }

    fn compare(&self, row: &EventRow, seq: u64) -> Result<(), HistoryError> {
        let written = self
            .transaction
            .prepare_cached(&format!("SELECT {COLUMNS} FROM events WHERE session_id = ?1 AND seq = ?2"))
            .and_then(|mut query| query.query_row(params![self.session, row.seq], |row| Ok(EventRow::read(row))))
            .optional()
            .map_err(|source| HistoryError::sqlite(self.path, source))?;
        match written {
            Some(Ok(written)) if written == *row => Ok(()),
            _ => {
                let (path, session) = (self.path.to_path_buf(), self.session.to_owned());
                Err(HistoryError::Conflict { path, session, seq })
            }
        }
    }

    fn session_row(&self, entry: &Entry) -> Result<(), HistoryError> {
        if entry.seq > 0 {
            return Ok(());
        }
        let Event::Started { id, prescription, .. } = &entry.event else {
            return Err(self.no_session());
        };
        if id != self.session {
            return Err(self.no_session());
        }
        self.execute(
            "INSERT INTO sessions (rowid, id, protocol_id, started) VALUES (?1, ?2, ?3, ?4)",
            params![self.place, self.session, prescription.protocol.id, show_wall(entry.wall)],
        )
    }

    fn insert(&self, row: &EventRow) -> Result<(), HistoryError> {
        self.execute(
            &format!("INSERT INTO events (session_id, {COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
            params![
                self.session,
                row.seq,
                row.at_ms,
                row.wall,
                row.noted_ms,
                row.noted_wall,
                row.boot_ms,
                row.boot_id,
                row.kind,
                row.body
            ],
        )
    }

    fn note_end(&self, entry: &Entry) -> Result<(), HistoryError> {
        let ended = match entry.event {
            Event::Stopped | Event::Finished { .. } => Some(entry.wall),
            // What is taken back may be the end, or something after it.
            Event::Undone => {
                let entries = reader::entries(self.path, self.transaction, self.session)?;
                let end = |entry: &&Entry| matches!(entry.event, Event::Stopped | Event::Finished { .. });
                effective(&entries).into_iter().find(end).map(|entry| entry.wall)
            }
            _ => return Ok(()),
        };
        self.execute("UPDATE sessions SET ended = ?2 WHERE id = ?1", params![self.session, ended.map(show_wall)])
    }

    fn execute(&self, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<(), HistoryError> {
        self.transaction
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute(params))
            .map(|_| ())
            .map_err(|source| HistoryError::sqlite(self.path, source))
    }

    fn no_session(&self) -> HistoryError {
        HistoryError::NoSession { path: self.path.to_path_buf(), session: self.session.to_owned() }
    }
}
