//! Whether a protocol may be followed: every limit of the program, each with its figure and its source.
//!
//! A refusal can not be talked round, whichever way the protocol came in. A warning is shown with its reason and asks
//! once. The words are `text::safety`'s.

mod limits;
mod onset;
mod rhythm;
mod steps;

pub use limits::*;

use serde::{Deserialize, Serialize};

use super::protocol::{Modality, Protocol};
use super::quiet::SleepHours;

/// What the limits need to know of the person.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    /// What the pain came with.
    pub injury: Injury,
    /// Hours from the onset of the pain to the start of the programme.
    pub hours_since_onset: f64,
    /// When the person sleeps; nothing if sleep hours are off.
    pub sleep: Option<SleepHours>,
}

impl Default for Situation {
    /// Pain that began just now without injury or swelling, and the default sleep hours.
    fn default() -> Self {
        Situation { injury: Injury::Neither, hours_since_onset: 0.0, sleep: Some(SleepHours::default()) }
    }
}

/// What the pain came with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Injury {
    /// Neither an injury nor a swelling.
    #[default]
    Neither,
    /// A fall, a blow, a strain.
    FreshInjury,
    /// The place is swollen.
    Swelling,
}

/// Something about a protocol that a limit has to say no or take care to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Whether it stops the protocol.
    pub severity: Severity,
    /// Path of the field to change, as in `phase[0].step[1].mins`.
    pub field: String,
    /// What is wrong, with its figures.
    pub reason: Reason,
    /// Who says so, in short.
    pub source: String,
    /// The same rhythm within the usual figure, where that is one change away.
    pub suggestion: Option<Suggestion>,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The protocol can not be started.
    Refuse,
    /// The person is told and may go on.
    Warn,
}

/// What is wrong. Minutes, hours and counts are whole numbers as in the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// Something is on the skin too long without a pause.
    TooLong {
        /// What is on the skin.
        modality: Modality,
        /// Minutes at the most, steps in a row together.
        mins: u32,
        /// The figure it is over.
        limit: u32,
        /// Whether it is a built-in, unchanged: the figure is then the source's own.
        published: bool,
    },
    /// The rest is shorter than what was on the skin before it.
    RestShorterThanApplication {
        /// Minutes of rest at the least.
        rest_mins: u32,
        /// Minutes on the skin at the most.
        skin_mins: u32,
    },
    /// The skin may not be warm again when the next cold comes.
    ShortRestAfterCold {
        /// Minutes of rest at the least.
        rest_mins: u32,
        /// The figure it is under.
        limit: u32,
    },
    /// The rhythm allows for many cold applications a day.
    ManyColdApplications {
        /// How many fit in a day.
        count: u32,
        /// The figure it is over.
        limit: u32,
    },
    /// Cold goes on longer than acute pain is usually cooled.
    ColdTooLate {
        /// The hour since onset up to which it may go on; nothing if it has no end.
        hours: Option<u32>,
        /// The figure it is over.
        limit: u32,
    },
    /// Heat comes while a fresh injury may still bleed or swell.
    HeatTooEarly {
        /// The hour since onset at which it may begin.
        hours: u32,
        /// The figure it is under.
        limit: u32,
    },
}

/// A single change that brings a step within the usual figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Index of the phase.
    pub phase: usize,
    /// Index of the step in it.
    pub step: usize,
    /// Index of the step's alternative; nothing if it is the step itself.
    pub alternative: Option<usize>,
    /// The most minutes it should have.
    pub mins: u32,
}

/// Holds a protocol against every limit. Refusals come first; within a severity the order is the protocol's.
pub fn check(protocol: &Protocol, situation: &Situation) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, phase) in protocol.phases.iter().enumerate() {
        steps::check(protocol, index, phase, &mut findings);
        rhythm::check(index, phase, situation.sleep, &mut findings);
        onset::cold(protocol, index, situation, &mut findings);
        onset::heat(protocol, index, situation, &mut findings);
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// What there is to say when the person leaves a phase for the next one at `hours_since_onset`, earlier than planned.
pub fn check_switch(protocol: &Protocol, phase_from: usize, hours_since_onset: f64, injury: Injury) -> Vec<Finding> {
    let mut findings = Vec::new();
    onset::heat_begins(protocol, phase_from.saturating_add(1), hours_since_onset, injury, &mut findings);
    findings
}

/// Whether any of the findings stops the protocol.
pub fn refused(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Refuse)
}

impl Suggestion {
    /// The protocol with this change made and everything else as it is.
    pub fn applied_to(&self, protocol: &Protocol) -> Protocol {
        let mut changed = protocol.clone();
        let step = changed.phases.get_mut(self.phase).and_then(|phase| phase.steps.get_mut(self.step));
        let mins = step.and_then(|step| match self.alternative {
            None => Some(&mut step.mins),
            Some(index) => step.alternatives.get_mut(index).map(|alternative| &mut alternative.mins),
        });
        if let Some(mins) = mins {
            mins.low = mins.low.min(self.mins);
            mins.high = mins.high.min(self.mins);
        }
        changed
    }
}
