//! Tables for spreadsheets, after RFC 4180: UTF-8, commas, CRLF, a head line.
//!
//! Column names and the words of `what`, `ended`, `when_scored` and `skin` are the same in every language, so that a
//! script can go by them. An empty cell means that nobody knows, or that there is nothing to know; an empty
//! `rehearsal` that it was none.

use std::io::{self, Write};
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};

use super::rows::{Outcome, Row, rows};
use crate::therapy::command::PainWhen;
use crate::therapy::event::MissedWhy;
use crate::therapy::protocol::Modality;
use crate::therapy::state::State;
use crate::therapy::timeline::Zone;

/// Which table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Table {
    /// A line for each application, done or not. One of several steps has a line for each step; its score before is
    /// on the first of them, its score after on the last.
    #[default]
    Applications,
    /// A line for each pain score.
    Pain,
}

/// The head line of [`Table::Applications`].
pub const APPLICATION_COLUMNS: [&str; 15] = [
    "session",
    "protocol",
    "site",
    "application",
    "step",
    "when",
    "what",
    "planned_minutes",
    "real_minutes",
    "ended",
    "pain_before",
    "pain_after",
    "skin",
    "notes",
    "rehearsal",
];

/// The head line of [`Table::Pain`].
pub const PAIN_COLUMNS: [&str; 9] =
    ["session", "protocol", "site", "application", "when", "score", "when_scored", "note", "rehearsal"];

/// Writes the table of these sessions, in their order. Times are local, with their offset. `rehearsal` is how many
/// times faster than real time they were rehearsed: it stands in every line, so that none is taken for a treatment.
///
/// # Errors
///
/// What `to` says while it is written to.
pub fn write(
    sessions: &[State],
    table: Table,
    zone: &dyn Zone,
    rehearsal: Option<u32>,
    to: impl Write,
) -> io::Result<()> {
    let rehearsal = rehearsal.map(|speed| speed.to_string()).unwrap_or_default();
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
    match table {
        Table::Applications => {
            csv.write_record(APPLICATION_COLUMNS)?;
            for state in sessions {
                for row in rows(state) {
                    csv.write_record(application(state, &row, zone, &rehearsal))?;
                }
            }
        }
        Table::Pain => {
            csv.write_record(PAIN_COLUMNS)?;
            for state in sessions {
                for record in pains(state, zone, &rehearsal) {
                    csv.write_record(record)?;
                }
            }
        }
    }
    csv.flush()
}

fn application(state: &State, row: &Row<'_>, zone: &dyn Zone, rehearsal: &str) -> [String; APPLICATION_COLUMNS.len()] {
    let score = |score: Option<u8>| score.map(|score| score.to_string()).unwrap_or_default();
    let notes: Vec<&str> = row.pains.iter().map(|pain| pain.note.trim()).filter(|note| !note.is_empty()).collect();
    [
        harmless(&state.id),
        harmless(&state.prescription.protocol.id),
        harmless(&state.prescription.site),
        row.application.to_string(),
        row.step.to_string(),
        local(row.wall, zone),
        modality(row.modality).to_owned(),
        row.outcome.planned().map(minutes).unwrap_or_default(),
        row.outcome.real().map(minutes).unwrap_or_default(),
        ended(row.outcome).to_owned(),
        score(row.before),
        score(row.after),
        if row.skin_fine { "fine" } else { "" }.to_owned(),
        harmless(&notes.join("; ")),
        rehearsal.to_owned(),
    ]
}

fn pains<'a>(
    state: &'a State,
    zone: &'a dyn Zone,
    rehearsal: &'a str,
) -> impl Iterator<Item = [String; PAIN_COLUMNS.len()]> + use<'a> {
    state.pains.iter().map(move |pain| {
        [
            harmless(&state.id),
            harmless(&state.prescription.protocol.id),
            harmless(&state.prescription.site),
            (pain.application + 1).to_string(),
            local(pain.wall, zone),
            pain.score.to_string(),
            match pain.when {
                PainWhen::Before => "before",
                PainWhen::After => "after",
                PainWhen::Between => "between",
            }
            .to_owned(),
            harmless(&pain.note),
            rehearsal.to_owned(),
        ]
    })
}

fn local(wall: DateTime<Utc>, zone: &dyn Zone) -> String {
    wall.with_timezone(&zone.offset_at(wall)).to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// Whole minutes without a point, others with one digit after it.
fn minutes(span: Duration) -> String {
    let tenths = (span.as_secs() + 3) / 6;
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

fn modality(modality: Modality) -> &'static str {
    match modality {
        Modality::Cold => "cold",
        Modality::IceMassage => "ice_massage",
        Modality::Heat => "heat",
        Modality::Rest => "rest",
    }
}

fn ended(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::StillOn { .. } => "still_on",
        Outcome::Removed { .. } => "removed",
        Outcome::Unknown { .. } => "unknown",
        Outcome::Missed(MissedWhy::NoAnswer) => "missed_no_answer",
        Outcome::Missed(MissedWhy::Suspended) => "missed_suspended",
        Outcome::Missed(MissedWhy::PoweredOff) => "missed_powered_off",
        Outcome::Skipped => "skipped",
        Outcome::Asleep => "asleep",
    }
}

/// Free text that no spreadsheet takes for a formula: a leading apostrophe makes it text.
fn harmless(text: &str) -> String {
    let formula = text.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula { format!("'{text}") } else { text.to_owned() }
}
