//! What a person can ask for: one list for the window, the notification's buttons, the tray and the command line.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::protocol::{Modality, Protocol, ProtocolError};
use super::safety::{Finding, Injury};
use super::state::Named;

/// Every button, key, menu item, notification action and subcommand is one of these.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Begins a session.
    Start(Box<Prescription>),
    /// The pack is on, the skin is normal, a cloth is between.
    Apply {
        /// Which of the step's choices; the last one taken where not said.
        #[serde(default)]
        modality: Option<Modality>,
        /// How long, within the step's range; as last time where not said.
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// The pack is off.
    Remove {
        /// Since when.
        #[serde(default)]
        when: RemovedWhen,
    },
    /// Five minutes in: the skin was looked at and is fine. (If it isn't, the pack comes off: [`Command::Remove`].)
    SkinFine,
    /// Remind me later.
    Snooze {
        /// The person's own setting where not said.
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// Not this one.
    Skip,
    /// No reminders until resumed.
    Pause,
    /// Go on.
    Resume,
    /// Go on to the next phase; where there is none, finish.
    SwitchPhase,
    /// Stay with this phase.
    KeepPhase,
    /// Note down how much it hurts.
    LogPain {
        /// 0 no pain, 10 worst imaginable (NRS).
        score: u8,
        /// Before or after an application; worked out from the state where not said.
        #[serde(default)]
        when: Option<PainWhen>,
        /// A free note.
        #[serde(default)]
        note: String,
    },
    /// Put right what is on record of an application.
    Amend {
        /// Its number, from 0.
        application: u32,
        /// Which step of it; its first one on record where not said.
        #[serde(default)]
        step: Option<usize>,
        /// How it really was.
        change: Change,
    },
    /// Put right a pain score.
    AmendPain {
        /// Which one, counted from 0 in [`super::state::State::pains`].
        index: usize,
        /// How bad it was; stays where not said.
        #[serde(default)]
        score: Option<u8>,
        /// A free note; stays where not said.
        #[serde(default)]
        note: Option<String>,
    },
    /// Take a pain score off the record.
    DropPain {
        /// Which one, counted from 0 in [`super::state::State::pains`].
        index: usize,
    },
    /// Take back the last thing the person did.
    Undo,
    /// End the session; with a finished one, put it away.
    Stop,
}

/// What a session is started with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prescription {
    /// What to run.
    pub protocol: Protocol,
    /// When it began to hurt; now where not said.
    #[serde(default)]
    pub onset: Option<DateTime<Utc>>,
    /// Where it hurts.
    #[serde(default)]
    pub site: String,
    /// What happened.
    #[serde(default)]
    pub injury: Injury,
}

/// When the pack really came off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemovedWhen {
    /// Just now.
    #[default]
    Now,
    /// When its time was up; refused before that.
    OnTime,
    /// So many minutes ago.
    MinutesAgo(u32),
    /// Nobody knows.
    Unknown,
}

/// How an application really was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It was on the skin.
    Done {
        /// Since when, by the wall clock; as it is on record where not said. One that wasn't done is taken to have
        /// ended when it was given up: later than it can have been is the safe side for the rest that follows.
        #[serde(default)]
        since: Option<DateTime<Utc>>,
        /// For how long; none where nobody knows.
        #[serde(default)]
        minutes: Option<u32>,
    },
    /// Nothing was on the skin.
    NotDone,
}

/// What a pain score belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PainWhen {
    /// Before the application that comes next or is on.
    Before,
    /// After the last application.
    After,
    /// Neither.
    Between,
}

/// Why a command was not carried out. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "refused", rename_all = "snake_case")]
pub enum Refusal {
    /// There is no session.
    NoSession,
    /// There is one already.
    SessionRunning,
    /// Not possible in this state.
    NotNow {
        /// The state it is in.
        state: Named,
    },
    /// Nobody is asked whether to go on or to stay.
    NotAsked,
    /// There is no part of the programme after this one.
    LastPart,
    /// Something is on the skin; it has to come off first.
    OnSkin,
    /// The skin has to rewarm first.
    Resting {
        /// When the rest is over.
        until: DateTime<Utc>,
    },
    /// Past a limit of [`super::safety`].
    Unsafe {
        /// The findings, refusals among them.
        findings: Vec<Finding>,
    },
    /// The protocol itself isn't well formed.
    Malformed {
        /// Where, and what.
        problem: ProtocolError,
    },
    /// A value out of bounds.
    OutOfBounds {
        /// What was out of bounds.
        field: String,
        /// Its lowest value.
        low: i64,
        /// Its highest value.
        high: i64,
    },
    /// Since it went on, it can't have been on for that long, or not at all.
    OnFor {
        /// Since when it is counted.
        since: DateTime<Utc>,
        /// The most it can have been, in minutes.
        most: u32,
    },
    /// Its time isn't up yet, so it can't have come off on time.
    TimeNotUp {
        /// When it is up.
        until: DateTime<Utc>,
    },
    /// The onset lies in the future.
    OnsetAhead,
    /// So long after onset that nothing of the programme is left.
    ProgrammeOver,
    /// The step offers no such modality.
    NoSuchChoice {
        /// What it offers.
        choices: Vec<Modality>,
    },
    /// The person hasn't done anything that could be taken back.
    NothingToUndo,
    /// Nothing of that number is on record, or it stands there like that already.
    NothingToAmend,
    /// The application isn't over: it is on the skin, or its next step waits.
    UnderWay,
    /// The application can't have been on then: another one was, or the session hadn't begun, or it is yet to come.
    NoRoom {
        /// It has to lie after this.
        from: DateTime<Utc>,
        /// It has to lie before this.
        to: DateTime<Utc>,
    },
}
