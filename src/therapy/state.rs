//! Where a session stands: the fold of its events. [`State::fold`] is the only way to get one.

mod fold;
mod record;

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::command::{PainWhen, Prescription};
use super::event::{AwayWhy, Decider, MissedWhy, Question};
use super::protocol::{Modality, Phase, Step};
use super::reminder::ReminderKind;
use super::timeline::{Elapsed, millis};

/// Where a session stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// Names the session.
    pub id: String,
    /// What it was started with.
    pub prescription: Prescription,
    /// When it was started.
    pub started: DateTime<Utc>,
    /// When it began to hurt.
    pub onset: DateTime<Utc>,
    /// How long before the start that was.
    #[serde(with = "millis")]
    pub onset_before: Duration,
    /// The running phase.
    pub phase: usize,
    /// When it began.
    pub phase_since: Elapsed,
    /// Who decided that it begins.
    pub phase_by: Decider,
    /// Since when the person could decide about the phase: nothing on the skin, no pause, no half application.
    pub free_since: Elapsed,
    /// What is going on.
    pub place: Place,
    /// The last question about the phase, answered or open.
    pub choice: Option<Choice>,
    /// What the person took for each step that offers a choice.
    pub picks: Vec<Pick>,
    /// What was done and what wasn't, oldest first.
    pub records: Vec<Record>,
    /// The pain scores, oldest first.
    pub pains: Vec<Pain>,
    /// How many applications there were.
    pub counts: Counts,
    /// Times in which nobody could be told anything.
    pub away: Vec<Away>,
    /// Since when a restart with a senseless wall clock has made elapsed time a guess.
    pub unsure_since: Option<Elapsed>,
    /// The last reminder that was about to be shown.
    pub told: Option<Told>,
    /// When an application was put right the last time.
    #[serde(default)]
    pub amended: Option<Elapsed>,
}

/// The states a person can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// No session.
    Idle,
    /// Between two applications, too early for the next.
    Resting,
    /// The earliest end of the rest has passed.
    Ready,
    /// The latest end of the rest has passed.
    Due,
    /// Something is on the skin.
    Applying,
    /// Something is on the skin and its time is up.
    RemoveNow,
    /// The person is asked whether to go on with this phase.
    ChoosingSwitch,
    /// The person wants no reminders.
    Paused,
    /// The programme is over.
    Finished,
}

/// What is going on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Nothing is on the skin; the next application is planned.
    Waiting(Slot),
    /// Something is on the skin.
    OnSkin(OnSkin),
    /// The person paused; the slot is the one that was planned then.
    Paused(Slot),
    /// The programme ran to its end.
    Finished {
        /// When.
        at: Elapsed,
        /// Who decided.
        by: Decider,
    },
    /// The person ended the session.
    Stopped,
}

/// A planned application, or one step of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Which step of the phase.
    pub step: usize,
    /// Before this the skin must rewarm: applying is refused.
    pub floor: Elapsed,
    /// The earliest end of the rest.
    pub ready: Elapsed,
    /// The latest end of the rest.
    pub due: Elapsed,
    /// No reminder before this, where the person asked for later.
    pub snoozed: Option<Elapsed>,
    /// Why it is then.
    pub why: SlotWhy,
    /// How far it has come.
    pub stage: Stage,
}

/// Why a slot is when it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotWhy {
    /// The first of the session: it waits for the person.
    First,
    /// After a rest.
    Rest,
    /// After the sleep hours.
    Wake,
    /// The day's applications are used up: on the next day.
    NextDay,
}

/// How far a slot has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Before its earliest end.
    Resting,
    /// Between both ends.
    Ready,
    /// Past its latest end.
    Due,
}

/// Something on the skin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnSkin {
    /// Which step of the phase.
    pub step: usize,
    /// What.
    pub modality: Modality,
    /// Since when.
    pub since: Elapsed,
    /// For how long.
    #[serde(with = "millis")]
    pub planned: Duration,
    /// Whether the person looked at the skin and found it fine.
    pub skin_fine: bool,
    /// Whether its time is up.
    pub time_up: bool,
}

/// A question about the phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is asked.
    pub question: Question,
    /// Since when.
    pub asked: Elapsed,
    /// The hour since onset it belongs to; later questions have later hours.
    pub onset_hour: u32,
    /// Whether it is still open.
    pub open: bool,
}

/// What the person took where a step offers a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    /// The phase.
    pub phase: usize,
    /// The step in it.
    pub step: usize,
    /// What.
    pub modality: Modality,
    /// For how many minutes.
    pub minutes: u32,
}

/// One application's step that was done, or one application that wasn't.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// When: the pack went on, or the application was given up. [`Record::stands_at`] is what people are shown.
    pub at: Elapsed,
    /// The same by the wall clock.
    pub wall: DateTime<Utc>,
    /// Counts the session's applications, those that weren't done too, from 0.
    pub application: u32,
    /// The phase.
    pub phase: usize,
    /// What went on, or would have.
    pub modality: Modality,
    /// What came of it.
    pub what: Recorded,
    /// When the person put it right, where they did.
    #[serde(default)]
    pub amended: Option<Elapsed>,
    /// When it was due, where nobody answered.
    #[serde(default)]
    pub due: Option<Elapsed>,
}

/// What came of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recorded {
    /// It went on.
    Applied {
        /// Which step of the phase.
        step: usize,
        /// For how long it was to stay.
        #[serde(with = "millis")]
        planned: Duration,
        /// How it ended; none while it is on.
        ended: Option<Ended>,
        /// Whether the person looked at the skin and found it fine.
        skin_fine: bool,
    },
    /// Nobody answered.
    Missed(MissedWhy),
    /// The person left it out.
    Skipped,
    /// It fell into the sleep hours.
    Asleep,
}

/// How an application ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// The pack came off then.
    Off(Elapsed),
    /// It is off, and nobody knows since when.
    Unknown,
}

/// A pain score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pain {
    /// When it was noted.
    pub at: Elapsed,
    /// The same by the wall clock.
    pub wall: DateTime<Utc>,
    /// 0 no pain, 10 worst imaginable (NRS).
    pub score: u8,
    /// What it belongs to.
    pub when: PainWhen,
    /// The application it belongs to.
    pub application: u32,
    /// A free note.
    pub note: String,
}

/// How many applications there were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// At least one step of them was done.
    pub done: u32,
    /// Nobody answered.
    pub missed: u32,
    /// The person left them out.
    pub skipped: u32,
    /// They fell into the sleep hours.
    pub asleep: u32,
    /// Done in the running phase.
    pub done_in_phase: u32,
}

/// A time in which nobody could be told anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// From then.
    pub from: Elapsed,
    /// Until then.
    pub to: Elapsed,
    /// Why.
    pub why: AwayWhy,
}

/// A reminder that was about to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which.
    pub kind: ReminderKind,
    /// Of the moment it was due since.
    pub since: Elapsed,
    /// 0 for the first time, counting up.
    pub nth: u32,
    /// When.
    pub at: Elapsed,
}

/// The history doesn't begin with a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the history of the session does not begin with its start")]
pub struct NoStart;

impl State {
    /// The name of what is going on.
    pub fn named(&self) -> Named {
        match &self.place {
            Place::Waiting(_) if self.open_question().is_some() => Named::ChoosingSwitch,
            Place::Waiting(slot) => match slot.stage {
                Stage::Resting => Named::Resting,
                Stage::Ready => Named::Ready,
                Stage::Due => Named::Due,
            },
            // With a clock nobody can trust the time may be up: asking for the pack is the safe side.
            Place::OnSkin(on) if on.time_up || self.unsure_since.is_some() => Named::RemoveNow,
            Place::OnSkin(_) => Named::Applying,
            Place::Paused(_) => Named::Paused,
            Place::Finished { .. } => Named::Finished,
            Place::Stopped => Named::Idle,
        }
    }

    /// Whether there is still something to run.
    pub fn running(&self) -> bool {
        !matches!(self.place, Place::Finished { .. } | Place::Stopped)
    }

    /// The question that waits for an answer. On the skin comes first: it is asked when the pack is off.
    pub fn open_question(&self) -> Option<Question> {
        self.choice.as_ref().filter(|choice| choice.open).map(|choice| choice.question)
    }

    /// The running phase's prescription.
    pub fn current_phase(&self) -> &Phase {
        &self.prescription.protocol.phases[self.phase]
    }

    /// One of the running phase's steps; the last where a damaged history names one behind it.
    pub fn step(&self, step: usize) -> &Step {
        let steps = &self.current_phase().steps;
        // No state begins with a phase that has none.
        &steps[step.min(steps.len() - 1)]
    }

    /// How long ago onset was.
    pub fn since_onset(&self, at: Elapsed) -> Duration {
        self.onset_before + at.since(Elapsed::ZERO)
    }

    /// The moment of the session at so many hours since onset; its start where that lies before.
    pub fn at_onset_hours(&self, hours: u32) -> Elapsed {
        Elapsed::ZERO + Duration::from_secs(u64::from(hours) * 3600).saturating_sub(self.onset_before)
    }

    /// What a step will be applied with and for how long: the person's last pick, else the step's upper end.
    pub fn pick(&self, step: usize) -> Pick {
        self.picks.iter().rfind(|pick| pick.phase == self.phase && pick.step == step).cloned().unwrap_or_else(|| {
            let prescribed = self.step(step);
            Pick { phase: self.phase, step, modality: prescribed.modality, minutes: prescribed.mins.high }
        })
    }

    /// The number of the application that is on or comes next.
    pub fn application(&self) -> u32 {
        let counts = &self.counts;
        counts.done + counts.missed + counts.skipped + counts.asleep
    }

    /// The application that isn't over: it is on the skin, or its next step waits.
    pub fn under_way(&self) -> Option<u32> {
        let under_way = match &self.place {
            Place::OnSkin(_) => true,
            Place::Waiting(slot) | Place::Paused(slot) => slot.step > 0,
            Place::Finished { .. } | Place::Stopped => false,
        };
        self.records.last().filter(|_| under_way).map(|record| record.application)
    }

    /// Whether the programme went on to this phase by itself and nobody has done or left out anything of it since.
    pub fn switched_by_itself(&self) -> bool {
        let untouched = self.records.last().is_none_or(|record| record.phase != self.phase);
        self.phase_by == Decider::Programme && self.phase_since > Elapsed::ZERO && untouched
    }

    /// The pain scores that belong to an application.
    pub fn pain_of(&self, application: u32, when: PainWhen) -> Option<&Pain> {
        self.pains.iter().rfind(|pain| pain.application == application && pain.when == when)
    }
}
