//! The record as rows of a table, the newest first.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};

use crate::t;
use crate::text::clock::Clock12Or24;
use crate::text::protocol::modality_name;
use crate::therapy::command::PainWhen;
use crate::therapy::state::{Ended, Pain, Record, Recorded, State};
use crate::window::screens::page::tone_of;
use crate::window::screens::programme::{mins, missed};
use crate::window::screens::repair::Entry;
use crate::window::theme::Tone;
use crate::window::widgets::Sorted;

/// One row in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is a row of.
    pub of: Entry,
    /// Sorts the rows by time.
    pub wall: DateTime<Utc>,
    /// Sorts them by the minutes on the skin; none where there are none, or nobody knows.
    pub worn: Option<u32>,
    /// Sorts them by the change of pain, in points.
    pub change: Option<i32>,
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
    let alone = state.pains.iter().enumerate().filter(|(_, pain)| stands_alone(state, pain));
    rows.extend(alone.map(|(index, pain)| score(index, pain, clock)));
    sort(&mut rows, NEWEST_FIRST);
    rows
}

/// How the table is sorted at first.
pub const NEWEST_FIRST: Sorted = Sorted { column: 0, down: true };
/// How many columns the rows can be sorted by: when, what, minutes, change of pain.
pub const SORTABLE: usize = 4;

/// Sorts the rows by a column; what has no value there stands last, and equals stand the newest first.
pub fn sort(rows: &mut [Row], by: Sorted) {
    fn last<T: Ord>(one: Option<T>, other: Option<T>, down: bool) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) if down => other.cmp(&one),
            (Some(one), Some(other)) => one.cmp(&other),
            (one, other) => other.is_some().cmp(&one.is_some()),
        }
    }
    rows.sort_by(|one, other| {
        let newest_first = other.wall.cmp(&one.wall);
        let by_column = match by.column {
            0 if by.down => newest_first,
            0 => newest_first.reverse(),
            1 if by.down => one.what.cmp(&other.what),
            1 => other.what.cmp(&one.what),
            2 => last(one.worn, other.worn, by.down),
            _ => last(one.change, other.change, by.down),
        };
        by_column.then(newest_first)
    });
}

fn application(state: &State, record: &Record, first: bool, clock: &Clock12Or24) -> Row {
    let none = || t!("record-none");
    let mut row = Row {
        of: Entry::Application(record.application, 0),
        wall: record.stands_wall(),
        worn: None,
        change: None,
        when: format!("{} {}", clock.day(record.stands_wall()), clock.time(record.stands_wall())),
        what: modality_name(record.modality),
        tone: Tone::Rest,
        minutes: none(),
        pain: none(),
        skin: none(),
        note: String::new(),
    };
    match &record.what {
        Recorded::Applied { step, planned, ended, skin_fine } => {
            row.of = Entry::Application(record.application, *step);
            row.tone = tone_of(record.modality);
            let real = match ended {
                None => None,
                Some(Ended::Off(off)) => {
                    let minutes = mins(off.since(record.at));
                    row.worn = minutes.parse().ok();
                    Some(minutes)
                }
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
                row.pain = pain(state, record.application);
                row.change = change(state, record.application);
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
    if record.amended.is_some() {
        let note = std::mem::take(&mut row.note);
        row.note = if note.is_empty() { t!("record-amended") } else { format!("{note}; {}", t!("record-amended")) };
    }
    row
}

fn change(state: &State, application: u32) -> Option<i32> {
    let score = |when| state.pain_of(application, when).map(|pain| i32::from(pain.score));
    Some(score(PainWhen::After)? - score(PainWhen::Before)?)
}

fn pain(state: &State, application: u32) -> String {
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

fn score(index: usize, pain: &Pain, clock: &Clock12Or24) -> Row {
    Row {
        of: Entry::Pain(index),
        worn: None,
        change: None,
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
