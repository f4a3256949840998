//! What the pain scores say about cold and about heat: the mean change from before to after.

use crate::therapy::command::PainWhen;
use crate::therapy::state::{Recorded, State};

/// Less than so many points is no clear change (Farrar 2001).
pub const LEAST_CHANGE: f64 = 2.0;

/// The mean change of pain with one kind of application.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Effect {
    /// After minus before, in points: below zero is less pain.
    pub change: f64,
    /// Over how many applications that were scored before and after.
    pub count: usize,
}

/// How the change is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// At least [`LEAST_CHANGE`] less.
    Less,
    /// At least [`LEAST_CHANGE`] more.
    More,
    /// Under that.
    Unclear,
}

impl Effect {
    /// How the change is to be read, as it is shown: to one decimal.
    pub fn reading(&self) -> Reading {
        let shown = (self.change * 10.0).round() / 10.0;
        if shown <= -LEAST_CHANGE {
            Reading::Less
        } else if shown >= LEAST_CHANGE {
            Reading::More
        } else {
            Reading::Unclear
        }
    }
}

/// What cold and what heat did; `None` where no application was scored before and after. One application counts once
/// however many steps it has; one with both cold and heat in it says nothing about either.
pub fn effects(state: &State) -> (Option<Effect>, Option<Effect>) {
    (effect(state, true), effect(state, false))
}

fn effect(state: &State, cold: bool) -> Option<Effect> {
    let mut applied: Vec<(u32, bool)> = state
        .records
        .iter()
        .filter(|record| matches!(record.what, Recorded::Applied { .. }))
        .map(|record| (record.application, record.modality.is_cold()))
        .collect();
    applied.dedup();
    let alone = |application: u32| applied.iter().filter(|(other, _)| *other == application).count() == 1;
    let changes: Vec<f64> = applied
        .iter()
        .filter(|(application, is_cold)| *is_cold == cold && alone(*application))
        .filter_map(|(application, _)| {
            let score = |when| state.pain_of(*application, when).map(|pain| f64::from(pain.score));
            Some(score(PainWhen::After)? - score(PainWhen::Before)?)
        })
        .collect();
    let count = changes.len();
    (count > 0).then(|| Effect { change: changes.iter().sum::<f64>() / count as f64, count })
}
