//! The whole history as one JSON document, and back.
//!
//! ```json
//! {"poultice_export": 1,
//!  "exported": "2026-11-22T09:00:00Z",
//!  "rehearsal": null,
//!  "sessions": [{"id": "…", "protocol": "cold-20-every-1-2h", "started": "…", "onset": "…", "site": "…",
//!                "events": [{"seq": 0, "at": 0, "wall": "…", "noted": {…}, "event": {"event": "started", …}}, …]}]}
//! ```
//!
//! `events` is everything there is to know: each an [`Entry`] as the history keeps it, oldest first, times in
//! milliseconds since the session's start beside the wall clock. `rehearsal` is its speed, where it was one. What
//! stands before `events` is there for readers and is not read back, but for `id`. A reader of version 1 ignores keys it
//! doesn't know.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::therapy::event::{Entry, Event, effective};
use crate::therapy::protocol::{Protocol, ProtocolError};
use crate::therapy::safety::{self, Situation};
use crate::therapy::state::{Slot, State};
use crate::therapy::timeline::Elapsed;

/// The form this program writes, and the only one it reads.
pub const VERSION: u64 = 1;

/// Sessions, id and entries each, and the speed of their rehearsal.
pub type Marked = (Vec<(String, Vec<Entry>)>, Option<u32>);

/// A century. Times past it overflow sums, and no session lasts so long.
const LONGEST_MILLIS: u64 = 100 * 366 * 24 * 60 * 60 * 1000;

/// Why a document can't be taken in. Nothing of it is used then.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It isn't JSON, or not this form of it.
    #[error("line {line}, column {column}: {reason}")]
    Form {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What the reader said.
        reason: String,
    },
    /// It is an export of another version.
    #[error("an export of version {found}, not {VERSION}")]
    Version {
        /// The version it has.
        found: u64,
    },
    /// The same session comes twice.
    #[error("session {session} comes twice")]
    Twice {
        /// The session.
        session: String,
    },
    /// An entry isn't one.
    #[error("session {session}, entry {seq}: {reason}")]
    Entry {
        /// The session.
        session: String,
        /// The entry, counted from 0.
        seq: u64,
        /// What the reader said.
        reason: String,
    },
    /// An entry's number isn't its place.
    #[error("session {session}, entry {seq}: has the number {found}")]
    Order {
        /// The session.
        session: String,
        /// The entry, counted from 0.
        seq: u64,
        /// The number it has.
        found: u64,
    },
    /// A session has no beginning, or another session's.
    #[error("session {session}: does not begin with its start")]
    NoStart {
        /// The session.
        session: String,
    },
    /// A session's protocol isn't well formed.
    #[error("session {session}: {problem:?}")]
    Protocol {
        /// The session.
        session: String,
        /// Where, and what.
        problem: ProtocolError,
    },
    /// An entry says something that can't have happened.
    #[error("session {session}, entry {seq}: {field} is out of bounds")]
    OutOfBounds {
        /// The session.
        session: String,
        /// The entry, counted from 0.
        seq: u64,
        /// What is out of bounds.
        field: &'static str,
    },
    /// A session that still runs, with a protocol that no way in may start.
    #[error("session {session}: still runs, and its protocol is refused")]
    Unsafe {
        /// The session.
        session: String,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    poultice_export: u64,
    exported: DateTime<Utc>,
    rehearsal: Option<u32>,
    sessions: Vec<WrittenSession<'a>>,
}

#[derive(Serialize)]
struct WrittenSession<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    protocol: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    started: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    onset: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<&'a str>,
    events: &'a [Entry],
}

#[derive(Deserialize)]
struct Read {
    poultice_export: u64,
    #[serde(default)]
    rehearsal: Option<u32>,
    // Looked at only when the version is known: another one may have another form.
    #[serde(default)]
    sessions: serde_json::Value,
}

#[derive(Deserialize)]
struct ReadSession {
    id: String,
    events: Vec<serde_json::Value>,
}

/// The document of these sessions: id and entries each, in their order; `now` is noted in it, and how many times faster
/// than real time they were rehearsed, where they were.
///
/// # Errors
///
/// None that an entry read from the history could cause.
pub fn write(
    sessions: &[(String, Vec<Entry>)],
    rehearsal: Option<u32>,
    now: DateTime<Utc>,
) -> Result<String, serde_json::Error> {
    let sessions = sessions.iter().map(|(id, events)| described(id, events)).collect();
    let document = Written { poultice_export: VERSION, exported: now, rehearsal, sessions };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

/// The sessions of a document, id and entries each. All of it is looked through: each session folds, from its own
/// start, with a well-formed protocol and without a gap.
///
/// Whether a session is here already is the caller's business: the ids say. So is what to do with one that still runs
/// (`State::fold(&entries)?.running()`): the history's newest session is the one the agent goes on with.
///
/// # Errors
///
/// [`ImportError`]: the first thing that is wrong.
pub fn read(text: &str) -> Result<Vec<(String, Vec<Entry>)>, ImportError> {
    read_marked(text).map(|(sessions, _)| sessions)
}

/// As [`read`], and how many times faster than real time the sessions were rehearsed, where they were.
///
/// # Errors
///
/// As [`read`].
pub fn read_marked(text: &str) -> Result<Marked, ImportError> {
    let document: Read = serde_json::from_str(text).map_err(form)?;
    if document.poultice_export != VERSION {
        return Err(ImportError::Version { found: document.poultice_export });
    }
    let sessions: Vec<ReadSession> = serde_json::from_value(document.sessions).map_err(form)?;
    let mut ids = HashSet::new();
    let sessions: Result<_, _> = sessions
        .into_iter()
        .map(|session| {
            if !ids.insert(session.id.clone()) {
                return Err(ImportError::Twice { session: session.id });
            }
            let entries = entries(&session.id, session.events)?;
            Ok((session.id, entries))
        })
        .collect();
    Ok((sessions?, document.rehearsal))
}

fn described<'a>(id: &'a str, events: &'a [Entry]) -> WrittenSession<'a> {
    let mut written = WrittenSession { id, protocol: None, started: None, onset: None, site: None, events };
    if let Some(Entry { wall, event: Event::Started { prescription, onset, .. }, .. }) = events.first() {
        written.protocol = Some(&prescription.protocol.id);
        written.started = Some(*wall);
        written.onset = Some(*onset);
        written.site = Some(&prescription.site);
    }
    written
}

fn entries(session: &str, values: Vec<serde_json::Value>) -> Result<Vec<Entry>, ImportError> {
    let mut entries: Vec<Entry> = Vec::with_capacity(values.len());
    for (seq, value) in (0..).zip(values) {
        let entry: Entry = serde_json::from_value(value).map_err(|error| ImportError::Entry {
            session: session.to_owned(),
            seq,
            reason: error.to_string(),
        })?;
        if entry.seq != seq {
            return Err(ImportError::Order { session: session.to_owned(), seq, found: entry.seq });
        }
        entries.push(entry);
    }
    let no_start = || ImportError::NoStart { session: session.to_owned() };
    let Some(Event::Started { id, prescription, .. }) = entries.first().map(|entry| &entry.event) else {
        return Err(no_start());
    };
    if id != session {
        return Err(no_start());
    }
    let protocol = &prescription.protocol;
    protocol.validate().map_err(|problem| ImportError::Protocol { session: session.to_owned(), problem })?;
    possible(session, protocol, &entries)?;
    let state = State::fold(&entries).map_err(|_| no_start())?;
    if state.running() && refused(&state) {
        return Err(ImportError::Unsafe { session: session.to_owned() });
    }
    Ok(entries)
}

/// What the fold relies on: phases and steps that the protocol has, and values that the commands let through.
fn possible(session: &str, protocol: &Protocol, entries: &[Entry]) -> Result<(), ImportError> {
    let steps = |phase: usize| protocol.phases.get(phase).map_or(0, |phase| phase.steps.len());
    let sane = |at: Elapsed| at.as_millis() <= LONGEST_MILLIS;
    let sane_slot = |slot: &Slot| sane(slot.floor) && sane(slot.ready) && sane(slot.due);
    let mut current = 0;
    for entry in effective(entries) {
        match &entry.event {
            Event::Started { phase, .. } | Event::Switched { phase, .. } => current = *phase,
            _ => {}
        }
        let field = match &entry.event {
            _ if !sane(entry.at) || !sane(entry.noted.elapsed) => "at",
            Event::Started { .. } if entry.seq > 0 => "event",
            Event::Started { .. } | Event::Switched { .. } if steps(current) == 0 => "phase",
            Event::Started { slot, .. } | Event::Planned { slot } if slot.step >= steps(current) => "step",
            Event::Started { slot, .. } | Event::Planned { slot } if !sane_slot(slot) => "slot",
            Event::PainLogged { score, .. } if *score > 10 => "score",
            _ => continue,
        };
        return Err(ImportError::OutOfBounds { session: session.to_owned(), seq: entry.seq, field });
    }
    Ok(())
}

fn refused(state: &State) -> bool {
    let hours_since_onset = state.onset_before.as_secs_f64() / 3600.0;
    let situation = Situation { injury: state.prescription.injury, hours_since_onset, ..Situation::default() };
    safety::refused(&safety::check(&state.prescription.protocol, &situation))
}

fn form(error: serde_json::Error) -> ImportError {
    ImportError::Form { line: error.line(), column: error.column(), reason: error.to_string() }
}
