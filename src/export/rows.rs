//! A session as lines of a table: what the CSV file and the report both show.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::therapy::command::PainWhen;
use crate::therapy::event::MissedWhy;
use crate::therapy::protocol::Modality;
use crate::therapy::state::{Ended, Pain, Record, Recorded, State};

/// One step of an application that was done, or one application that wasn't.
pub struct Row<'a> {
    /// Counts the session's applications from 1, those that weren't done too.
    pub application: u32,
    /// Counts the application's steps from 1, rests left out.
    pub step: u32,
    /// When the pack went on, or the application was due or left out.
    pub wall: DateTime<Utc>,
    /// What went on, or would have.
    pub modality: Modality,
    /// What came of it.
    pub outcome: Outcome,
    /// The score before; on an application's first row, so that nobody counts it twice.
    pub before: Option<u8>,
    /// The score after; on an application's last row.
    pub after: Option<u8>,
    /// Whether the skin was looked at and found fine. "No" means that nobody said so, not that it wasn't.
    pub skin_fine: bool,
    /// The scores whose notes belong here; on an application's first row.
    pub pains: Vec<&'a Pain>,
}

/// What came of an application's step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is on.
    StillOn {
        /// For how long it is to stay.
        planned: Duration,
    },
    /// It came off.
    Removed {
        /// For how long it was to stay.
        planned: Duration,
        /// For how long it stayed.
        real: Duration,
    },
    /// It is off, and nobody knows since when.
    Unknown {
        /// For how long it was to stay.
        planned: Duration,
    },
    /// Nobody answered.
    Missed(MissedWhy),
    /// The person left it out.
    Skipped,
    /// It fell into the sleep hours.
    Asleep,
}

impl Outcome {
    /// How long it was to be on the skin; none where it never was.
    pub fn planned(self) -> Option<Duration> {
        match self {
            Outcome::StillOn { planned } | Outcome::Removed { planned, .. } | Outcome::Unknown { planned } => {
                Some(planned)
            }
            Outcome::Missed(_) | Outcome::Skipped | Outcome::Asleep => None,
        }
    }

    /// How long it was on the skin, where anybody knows.
    pub fn real(self) -> Option<Duration> {
        match self {
            Outcome::Removed { real, .. } => Some(real),
            _ => None,
        }
    }
}

/// The session's lines, oldest first.
pub fn rows(state: &State) -> Vec<Row<'_>> {
    let records = &state.records;
    let mut step = 0;
    let of = |index: usize| records.get(index).map(|record| record.application);
    let row = |(index, record): (usize, &Record)| {
        let application = record.application;
        let first = index == 0 || of(index - 1) != Some(application);
        let last = of(index + 1) != Some(application);
        step = if first { 1 } else { step + 1 };
        let score = |here: bool, when: PainWhen| {
            here.then(|| state.pain_of(application, when)).flatten().map(|pain| pain.score)
        };
        Row {
            application: application + 1,
            step,
            wall: record.stands_wall(),
            modality: record.modality,
            outcome: outcome(record),
            before: score(first, PainWhen::Before),
            after: score(last, PainWhen::After),
            skin_fine: matches!(record.what, Recorded::Applied { skin_fine: true, .. }),
            pains: if first {
                state.pains.iter().filter(|pain| pain.application == application).collect()
            } else {
                vec![]
            },
        }
    };
    records.iter().enumerate().map(row).collect()
}

fn outcome(record: &Record) -> Outcome {
    match record.what {
        Recorded::Applied { planned, ended: None, .. } => Outcome::StillOn { planned },
        Recorded::Applied { planned, ended: Some(Ended::Off(off)), .. } => {
            Outcome::Removed { planned, real: off.since(record.at) }
        }
        Recorded::Applied { planned, ended: Some(Ended::Unknown), .. } => Outcome::Unknown { planned },
        Recorded::Missed(why) => Outcome::Missed(why),
        Recorded::Skipped => Outcome::Skipped,
        Recorded::Asleep => Outcome::Asleep,
    }
}
