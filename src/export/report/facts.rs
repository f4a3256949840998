//! The numbers of a report: what was done of what was due, for how long, and how the pain changed.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::ReportInput;
use crate::export::rows::{Outcome, Row, rows};
use crate::therapy::event::{Decider, Event, MissedWhy, effective};
use crate::therapy::protocol::Modality;
use crate::therapy::state::{NoStart, State};
use crate::therapy::timeline::Reading;

/// What a report is about.
pub struct Facts<'a> {
    /// What it was made of.
    pub input: &'a ReportInput<'a>,
    /// The session.
    pub state: State,
    /// Each phase's beginning but the first's.
    pub switches: Vec<Switch>,
    /// How it ended.
    pub end: End,
    /// The last moment there is anything to show of.
    pub until: DateTime<Utc>,
    /// For how long nobody could be told anything.
    pub away: Duration,
    /// Whether the clock was once found to be wrong after a restart.
    pub unsure: bool,
}

/// A phase's beginning.
pub struct Switch {
    /// When.
    pub wall: DateTime<Utc>,
    /// Which.
    pub phase: usize,
    /// Who decided.
    pub by: Decider,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It hasn't.
    Running,
    /// It ran to its end.
    Finished(DateTime<Utc>),
    /// The person ended it.
    Stopped(DateTime<Utc>),
}

/// How many applications there were, by what came of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Adherence {
    /// At least one step was done.
    pub done: u32,
    /// The reminders were shown and nobody answered.
    pub no_answer: u32,
    /// The machine was suspended.
    pub suspended: u32,
    /// The machine was off.
    pub powered_off: u32,
    /// Left out.
    pub skipped: u32,
    /// In the sleep hours: not due.
    pub asleep: u32,
}

/// How long applications of a kind were on the skin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Minutes {
    /// What.
    pub modality: Modality,
    /// On average, where it is known.
    pub real: f64,
    /// What was planned for the same ones, on average.
    pub planned: f64,
    /// How many are known.
    pub known: u32,
}

/// What went on in an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Cold or ice massage.
    Cold,
    /// Heat.
    Heat,
    /// One after the other.
    Both,
}

/// How the pain changed across applications of a kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// What went on.
    pub kind: Kind,
    /// Points from before to after, on average; negative is less pain.
    pub mean: f64,
    /// How many applications have both scores.
    pub count: u32,
}

impl<'a> Facts<'a> {
    /// Gathers them.
    pub fn gather(input: &'a ReportInput<'a>) -> Result<Facts<'a>, NoStart> {
        let state = State::fold(input.entries)?;
        let mut switches = Vec::new();
        let mut end = End::Running;
        let mut unsure = false;
        for entry in effective(input.entries) {
            match entry.event {
                Event::Switched { phase, by } => switches.push(Switch { wall: entry.wall, phase, by }),
                Event::Finished { .. } => end = End::Finished(entry.wall),
                // Putting a finished programme away doesn't end it once more.
                Event::Stopped if end == End::Running => end = End::Stopped(entry.wall),
                Event::ClockChanged { reading: Reading::Unsure } => unsure = true,
                _ => {}
            }
        }
        let last_noted = state.records.iter().map(|record| record.wall).chain(state.pains.iter().map(|pain| pain.wall));
        let last_noted = last_noted.max().unwrap_or(state.started);
        let until = match end {
            End::Running => input.now.max(last_noted),
            End::Finished(at) | End::Stopped(at) => at.max(last_noted),
        };
        let away = state.away.iter().map(|away| away.to.since(away.from)).sum();
        Ok(Facts { input, state, switches, end, until, away, unsure })
    }

    /// The table's lines.
    pub fn rows(&self) -> Vec<Row<'_>> {
        rows(&self.state)
    }

    /// What was done of what was due.
    pub fn adherence(&self) -> Adherence {
        let mut sum = Adherence::default();
        for row in self.rows().iter().filter(|row| row.step == 1) {
            let count = match row.outcome {
                Outcome::Missed(MissedWhy::NoAnswer) => &mut sum.no_answer,
                Outcome::Missed(MissedWhy::Suspended) => &mut sum.suspended,
                Outcome::Missed(MissedWhy::PoweredOff) => &mut sum.powered_off,
                Outcome::Skipped => &mut sum.skipped,
                Outcome::Asleep => &mut sum.asleep,
                _ => &mut sum.done,
            };
            *count += 1;
        }
        sum
    }

    /// How long things were on the skin, each modality for itself.
    pub fn minutes(&self) -> Vec<Minutes> {
        let rows = self.rows();
        let of = |modality: Modality| {
            let known = rows.iter().filter(|row| row.modality == modality);
            let known: Vec<_> = known.filter_map(|row| Some((row.outcome.real()?, row.outcome.planned()?))).collect();
            let count = u32::try_from(known.len()).unwrap_or(u32::MAX);
            let mean = |span: Duration| span.as_secs_f64() / 60.0 / f64::from(count);
            (count > 0).then(|| Minutes {
                modality,
                real: mean(known.iter().map(|(real, _)| *real).sum()),
                planned: mean(known.iter().map(|(_, planned)| *planned).sum()),
                known: count,
            })
        };
        [Modality::Cold, Modality::IceMassage, Modality::Heat].into_iter().filter_map(of).collect()
    }

    /// How many steps ended nobody knows when.
    pub fn unknown_ends(&self) -> usize {
        self.rows().iter().filter(|row| matches!(row.outcome, Outcome::Unknown { .. })).count()
    }

    /// How the pain changed, each kind for itself.
    pub fn changes(&self) -> Vec<Change> {
        let rows = self.rows();
        let applications: Vec<&[Row<'_>]> = rows.chunk_by(|one, next| one.application == next.application).collect();
        let of = |kind: Kind| {
            let pairs: Vec<f64> = applications
                .iter()
                .filter(|rows| rows[0].outcome.planned().is_some() && kind_of(rows) == kind)
                .filter_map(|rows| {
                    let before = rows.iter().find_map(|row| row.before)?;
                    let after = rows.iter().find_map(|row| row.after)?;
                    Some(f64::from(after) - f64::from(before))
                })
                .collect();
            let count = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
            let mean = pairs.iter().sum::<f64>() / f64::from(count.max(1));
            (count > 0).then_some(Change { kind, mean, count })
        };
        [Kind::Cold, Kind::Heat, Kind::Both].into_iter().filter_map(of).collect()
    }

    /// What an application, counted from 0, was done with; none where it wasn't.
    pub fn modality_of(&self, application: u32) -> Option<Modality> {
        self.state.records.iter().find(|record| record.application == application).map(|record| record.modality)
    }
}

impl Adherence {
    /// Nobody answered, for whichever reason.
    pub fn missed(self) -> u32 {
        self.no_answer + self.suspended + self.powered_off
    }

    /// All that were due while the person was awake.
    pub fn due(self) -> u32 {
        self.done + self.missed() + self.skipped
    }
}

fn kind_of(application: &[Row<'_>]) -> Kind {
    let cold = application.iter().any(|row| row.modality.is_cold());
    let heat = application.iter().any(|row| row.modality == Modality::Heat);
    match (cold, heat) {
        (true, true) => Kind::Both,
        (false, true) => Kind::Heat,
        _ => Kind::Cold,
    }
}
