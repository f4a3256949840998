//! What happened: the facts a session is made of. The state is nothing but their fold, so the history in the store,
//! crash recovery, undo and the forecast are one and the same code.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::command::{PainWhen, Prescription};
use super::protocol::Modality;
use super::reminder::ReminderKind;
use super::state::Slot;
use super::timeline::{Elapsed, Reading, Stamp, millis};

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Counts up from 0 without a gap.
    pub seq: u64,
    /// When it happened, in the session's time.
    pub at: Elapsed,
    /// When it happened, by the wall clock as it was believed when it was noted.
    pub wall: DateTime<Utc>,
    /// When it was noted: later than `at` where the machine was away.
    pub noted: Stamp,
    /// What happened.
    pub event: Event,
}

/// A fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A session began.
    Started {
        /// Names the session, for ever.
        id: String,
        /// What it was started with.
        prescription: Box<Prescription>,
        /// When it began to hurt.
        onset: DateTime<Utc>,
        /// Which phase it begins with, onset being where it is.
        phase: usize,
        /// The first application.
        slot: Slot,
    },
    /// The next application was planned.
    Planned {
        /// When it is to be.
        slot: Slot,
    },
    /// The earliest end of the rest was reached.
    BecameReady,
    /// The latest end of the rest was reached.
    BecameDue,
    /// The pack went on.
    Applied {
        /// What went on.
        modality: Modality,
        /// For how long it is to stay.
        #[serde(with = "millis")]
        planned: Duration,
    },
    /// The person looked at the skin and it was fine.
    SkinFine,
    /// The time of a step was up with the pack on.
    TimeUp,
    /// The pack came off.
    Removed {
        /// When, where anybody knows.
        off: Option<Elapsed>,
    },
    /// The person wants to be reminded later.
    Snoozed {
        /// Then.
        until: Elapsed,
    },
    /// The person left one out.
    Skipped,
    /// Nobody answered.
    Missed {
        /// Why not, as far as the machine can tell.
        why: MissedWhy,
    },
    /// It fell into the sleep hours.
    Asleep,
    /// The person paused the programme.
    Paused,
    /// The person went on.
    Resumed,
    /// The person was asked whether to go on with this phase.
    SwitchAsked {
        /// What kind of question.
        question: Question,
        /// The hour since onset the question belongs to.
        onset_hour: u32,
    },
    /// The person stays with this phase.
    Kept,
    /// The next phase began.
    Switched {
        /// The phase that began.
        phase: usize,
        /// Who decided.
        by: Decider,
    },
    /// The programme ran to its end.
    Finished {
        /// Who decided.
        by: Decider,
    },
    /// A pain score.
    PainLogged {
        /// 0 to 10.
        score: u8,
        /// What it belongs to.
        when: PainWhen,
        /// A free note.
        note: String,
    },
    /// The person ended the session.
    Stopped,
    /// The person took back their last act; what followed from it is void.
    Undone,
    /// The machine couldn't have told anybody anything.
    Away {
        /// Since then, until this entry's moment.
        since: Elapsed,
        /// Why.
        why: AwayWhy,
    },
    /// A clock was found changed.
    ClockChanged {
        /// How.
        reading: Reading,
    },
    /// A reminder is about to be shown.
    Reminded {
        /// Which.
        kind: ReminderKind,
        /// Of the moment it has been due since.
        since: Elapsed,
        /// 0 for the first time, counting up.
        nth: u32,
    },
}

/// Why an application was missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissedWhy {
    /// The reminders were shown and nobody answered.
    NoAnswer,
    /// The machine was suspended.
    Suspended,
    /// The machine, or Poultice, was not running.
    PoweredOff,
}

/// Why the machine couldn't tell anybody anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AwayWhy {
    /// It was suspended.
    Suspended,
    /// It, or Poultice, was not running.
    PoweredOff,
}

/// What is asked at a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// The switch window is open: the next phase now, or stay until its late end? The rhythm goes on meanwhile.
    Switch,
    /// Is it right to go on at all? Nothing is applied before the answer.
    GoOn,
}

/// Who took a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decider {
    /// The person.
    Person,
    /// The protocol's late end, or the person's switch policy.
    Programme,
}

impl Event {
    /// The session's name, told by its start alone.
    pub fn session_id(&self) -> Option<&str> {
        match self {
            Event::Started { id, .. } => Some(id),
            _ => None,
        }
    }

    /// Whether this is something the person did, and can take back.
    pub fn by_person(&self) -> bool {
        matches!(
            self,
            Event::Applied { .. }
                | Event::SkinFine
                | Event::Removed { .. }
                | Event::Snoozed { .. }
                | Event::Skipped
                | Event::Paused
                | Event::Resumed
                | Event::Kept
                | Event::Switched { by: Decider::Person, .. }
                | Event::Finished { by: Decider::Person }
                | Event::PainLogged { .. }
                | Event::Stopped
        )
    }

    /// Whether this is a fact about the surroundings, which no undo can take back.
    pub fn of_surroundings(&self) -> bool {
        matches!(self, Event::Away { .. } | Event::ClockChanged { .. } | Event::Reminded { .. })
    }
}

/// The entries that count: each [`Event::Undone`] voids the last act before it and what followed from that act.
pub fn effective(entries: &[Entry]) -> Vec<&Entry> {
    let mut kept: Vec<&Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        if entry.event != Event::Undone {
            kept.push(entry);
        } else if let Some(act) = kept.iter().rposition(|entry| entry.event.by_person()) {
            let tail = kept.split_off(act);
            kept.extend(tail.into_iter().filter(|entry| entry.event.of_surroundings()));
        }
    }
    kept
}
