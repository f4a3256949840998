//! The record as rows of a table, the newest first.

use chrono::{DateTime, Utc};

use crate::t;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::PainWhen;
use crate::therapy::state::{Ended, Pain, Record, Recorded, State};
use crate::window::screens::page::{modality_name, tone_of};
use crate::window::screens::programme::{mins, missed};
use crate::window::theme::Tone;

/// One row in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Sorts the rows.
    pub wall: DateTime<Utc>,
    /// Day and time.
    pub when: String,
    /// Cold, heat, or what became of it.
    pub what: String,
    /// The colour of `what`.
    pub tone: Tone,
    /// Real and planned minutes.
    pub minutes: String,
    /// Pain before and after.
    pub pain: String,
    /// Whether the skin was looked at.
    pub skin: String,
    /// The person's notes, or why it was missed.
    pub note: String,
}

/// Every application and every pain score that belongs to none, the newest first.
pub fn rows(state: &State, clock: &Clock12Or24) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut last = None;
    for record in &state.records {
        // Scores belong to the application: its first step shows them.
        let first = last != Some(record.application);
        last = Some(record.application);
        rows.push(application(state, record, first, clock));
    }
    rows.extend(state.pains.iter().filter(|pain| stands_alone(state, pain)).map(|pain| score(pain, clock)));
    rows.sort_by_key(|row| std::cmp::Reverse(row.wall));
    rows
}

fn application(state: &State, record: &Record, first: bool, clock: &Clock12Or24) -> Row {
    let none = || t!("record-none");
    let mut row = Row {
        wall: record.wall,
        when: format!("{} {}", clock.day(record.wall), clock.time(record.wall)),
        what: modality_name(record.modality),
        tone: Tone::Rest,
        minutes: none(),
        pain: none(),
        skin: none(),
        note: String::new(),
    };
    match &record.what {
        Recorded::Applied { planned, ended, skin_fine, .. } => {
            row.tone = tone_of(record.modality);
            let real = match ended {
                None => None,
                Some(Ended::Off(off)) => Some(mins(off.since(record.at))),
                Some(Ended::Unknown) => Some("?".to_owned()),
            };
            row.minutes = match real {
                None => t!("record-on-now", planned = mins(*planned)),
                Some(real) => t!("record-minutes", real = real, planned = mins(*planned)),
            };
            if *skin_fine {
                row.skin = t!("record-skin-fine");
            }
            if first {
                row.pain = change(state, record.application);
                row.note = notes(state, record.application);
            }
        }
        Recorded::Missed(why) => {
            row.what = t!("record-missed");
            row.note = missed(*why);
        }
        Recorded::Skipped => row.what = t!("record-skipped"),
        Recorded::Asleep => row.what = t!("record-asleep"),
    }
    row
}

fn change(state: &State, application: u32) -> String {
    let score = |when| state.pain_of(application, when).map(|pain| pain.score.to_string());
    let (before, after) = (score(PainWhen::Before), score(PainWhen::After));
    if before.is_none() && after.is_none() {
        return t!("record-none");
    }
    let shown = |score: Option<String>| score.unwrap_or_else(|| t!("record-none"));
    t!("record-pain", before = shown(before), after = shown(after))
}

fn notes(state: &State, application: u32) -> String {
    let mine = state.pains.iter().filter(|pain| pain.application == application && pain.when != PainWhen::Between);
    mine.map(|pain| pain.note.trim()).filter(|note| !note.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Scores between two applications, and those of an application that never was.
fn stands_alone(state: &State, pain: &Pain) -> bool {
    let applied =
        |record: &Record| record.application == pain.application && matches!(record.what, Recorded::Applied { .. });
    pain.when == PainWhen::Between || !state.records.iter().any(applied)
}

fn score(pain: &Pain, clock: &Clock12Or24) -> Row {
    Row {
        wall: pain.wall,
        when: format!("{} {}", clock.day(pain.wall), clock.time(pain.wall)),
        what: t!("record-pain-alone"),
        tone: Tone::Rest,
        minutes: t!("record-none"),
        pain: pain.score.to_string(),
        skin: t!("record-none"),
        note: pain.note.trim().to_owned(),
    }
}
