//! An entry as a row of the table `events`, and back.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::Row;

use super::RowFault;
use crate::therapy::event::{Entry, Event};
use crate::therapy::timeline::{BootId, Elapsed, Now, Stamp};

/// An entry as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// The entry's number.
    pub seq: i64,
    /// When it happened, in milliseconds of the session's time.
    pub at_ms: i64,
    /// When it happened, in RFC 3339.
    pub wall: String,
    /// When it was noted, in milliseconds of the session's time.
    pub noted_ms: i64,
    /// When it was noted, in RFC 3339.
    pub noted_wall: String,
    /// The boot clock when it was noted, in milliseconds.
    pub boot_ms: i64,
    /// Which boot that clock counts from.
    pub boot_id: String,
    /// The event's name.
    pub kind: String,
    /// The event, in JSON.
    pub body: String,
}

/// The columns, in the order in which [`EventRow::read`] wants them.
pub const COLUMNS: &str = "seq, at_ms, wall, noted_ms, noted_wall, boot_ms, boot_id, kind, body";

impl EventRow {
    /// The row of an entry.
    ///
    /// # Errors
    /// Which column can't hold it.
    pub fn of(entry: &Entry) -> Result<EventRow, RowFault> {
        let body = serde_json::to_value(&entry.event).map_err(|error| fault("body", error))?;
        let noted = &entry.noted;
        Ok(EventRow {
            seq: number("seq", entry.seq)?,
            at_ms: number("at_ms", entry.at.as_millis())?,
            wall: show_wall(entry.wall),
            noted_ms: number("noted_ms", noted.elapsed.as_millis())?,
            noted_wall: show_wall(noted.now.wall),
            boot_ms: number("boot_ms", noted.now.boot.as_millis())?,
            boot_id: noted.now.boot_id.0.clone(),
            kind: body.get("event").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned(),
            body: body.to_string(),
        })
    }

    /// A row of a query for [`COLUMNS`].
    pub(super) fn read(row: &Row<'_>) -> Result<EventRow, RowFault> {
        Ok(EventRow {
            seq: column(row, "seq")?,
            at_ms: column(row, "at_ms")?,
            wall: column(row, "wall")?,
            noted_ms: column(row, "noted_ms")?,
            noted_wall: column(row, "noted_wall")?,
            boot_ms: column(row, "boot_ms")?,
            boot_id: column(row, "boot_id")?,
            kind: column(row, "kind")?,
            body: column(row, "body")?,
        })
    }

    /// The entry of this row.
    ///
    /// # Errors
    /// Which column can't be read.
    pub fn entry(&self) -> Result<Entry, RowFault> {
        let event: Event = serde_json::from_str(&self.body).map_err(|error| fault("body", error))?;
        let now = Now {
            wall: read_wall("noted_wall", &self.noted_wall)?,
            boot: Duration::from_millis(natural("boot_ms", self.boot_ms)?),
            boot_id: BootId(self.boot_id.clone()),
        };
        Ok(Entry {
            seq: natural("seq", self.seq)?,
            at: Elapsed::from_millis(natural("at_ms", self.at_ms)?),
            wall: read_wall("wall", &self.wall)?,
            noted: Stamp { elapsed: Elapsed::from_millis(natural("noted_ms", self.noted_ms)?), now },
            event,
        })
    }
}

/// A column, or which one it is that can't be read.
pub fn column<T: rusqlite::types::FromSql>(row: &Row<'_>, column: &'static str) -> Result<T, RowFault> {
    row.get(column).map_err(|error| fault(column, error))
}

/// A wall time as it is written: RFC 3339, as exact as it is.
pub fn show_wall(wall: DateTime<Utc>) -> String {
    wall.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// A wall time as it was written.
pub fn read_wall(column: &'static str, text: &str) -> Result<DateTime<Utc>, RowFault> {
    text.parse().map_err(|error| fault(column, error))
}

fn fault(column: &'static str, error: impl ToString) -> RowFault {
    RowFault::Column { column, reason: error.to_string() }
}

fn number<T: TryInto<i64>>(column: &'static str, value: T) -> Result<i64, RowFault> {
    value.try_into().map_err(|_| fault(column, "too large"))
}

fn natural(column: &'static str, value: i64) -> Result<u64, RowFault> {
    value.try_into().map_err(|error| fault(column, error))
}
