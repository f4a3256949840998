//! How long after the onset: cold that goes on too late, heat that begins too early.

use super::{
    COLD_UNTIL_HOURS, COLD_UNTIL_SOURCE, Finding, HEAT_FROM_HOURS, HEAT_FROM_SOURCE, Injury, Reason, Severity,
    Situation,
};
use crate::therapy::protocol::{Modality, Phase, Protocol, Step, Until};
use crate::therapy::quiet::SleepHours;

/// Warns where a phase plans cold beyond [`COLD_UNTIL_HOURS`] without asking the person by then.
pub(super) fn cold(protocol: &Protocol, index: usize, situation: &Situation, findings: &mut Vec<Finding>) {
    let Some(phase) = protocol.phases.get(index).filter(|phase| phase.uses_cold()) else { return };
    let (hours, field) = match phase.until {
        Until::SinceOnsetHours(hours) => (Some(hours.high), "until"),
        Until::Stopped => match phase.ask_at_hours {
            Some(hours) => (Some(hours), "ask_at_hours"),
            None => (None, "until"),
        },
        Until::Applications(count) => {
            let begins = latest_begin(protocol, index, situation);
            (Some(rounded_up(begins + latest_hours(phase, count, situation.sleep))), "until")
        }
    };
    if hours.is_none_or(|hours| hours > COLD_UNTIL_HOURS) {
        findings.push(Finding {
            severity: Severity::Warn,
            field: format!("phase[{index}].{field}"),
            reason: Reason::ColdTooLate { hours, limit: COLD_UNTIL_HOURS },
            source: COLD_UNTIL_SOURCE.to_owned(),
            suggestion: None,
        });
    }
}

/// Warns where a phase can bring heat before [`HEAT_FROM_HOURS`] to an injury or a swelling.
pub(super) fn heat(protocol: &Protocol, index: usize, situation: &Situation, findings: &mut Vec<Finding>) {
    heat_begins(protocol, index, earliest_begin(protocol, index, situation), situation.injury, findings);
}

/// As [`heat`], for a phase that begins at `hours` since onset.
pub(super) fn heat_begins(protocol: &Protocol, index: usize, hours: f64, injury: Injury, findings: &mut Vec<Finding>) {
    let hours = sane(hours);
    if injury == Injury::Neither || hours >= f64::from(HEAT_FROM_HOURS) {
        return;
    }
    let Some(phase) = protocol.phases.get(index) else { return };
    let warms = |step: &Step| step.choices().any(|choice| choice.modality == Modality::Heat);
    let Some(step) = phase.steps.iter().position(warms) else { return };
    // A first phase begins when the person starts, so there only the heat itself can be changed.
    let field = match index.checked_sub(1) {
        None => format!("phase[0].step[{step}].modality"),
        Some(before) => format!("phase[{before}].until"),
    };
    findings.push(Finding {
        severity: Severity::Warn,
        field,
        reason: Reason::HeatTooEarly { hours: hours as u32, limit: HEAT_FROM_HOURS },
        source: HEAT_FROM_SOURCE.to_owned(),
        suggestion: None,
    });
}

/// The hour since onset at which a phase can begin at the earliest: each phase before it as short as may be, and one
/// that lasts until stopped, stopped at once.
fn earliest_begin(protocol: &Protocol, index: usize, situation: &Situation) -> f64 {
    protocol.phases.iter().take(index).fold(sane(situation.hours_since_onset), |begins, phase| match phase.until {
        Until::SinceOnsetHours(hours) => begins.max(f64::from(hours.low)),
        Until::Applications(count) => {
            let cycles = f64::from(count.saturating_sub(1)) * f64::from(phase.cycle_mins().low);
            begins + (cycles + f64::from(phase.application_mins().low)) / 60.0
        }
        Until::Stopped => begins,
    })
}

/// The hour since onset at which a phase begins at the latest, as far as the phases before it have an end.
fn latest_begin(protocol: &Protocol, index: usize, situation: &Situation) -> f64 {
    protocol.phases.iter().take(index).fold(sane(situation.hours_since_onset), |begins, phase| match phase.until {
        Until::SinceOnsetHours(hours) => begins.max(f64::from(hours.high)),
        Until::Applications(count) => begins + latest_hours(phase, count, situation.sleep),
        Until::Stopped => phase.ask_at_hours.map_or(begins, |hours| begins.max(f64::from(hours))),
    })
}

/// How long so many applications take at the latest pace, nights and the day's cap included.
fn latest_hours(phase: &Phase, count: u32, sleep: Option<SleepHours>) -> f64 {
    let waking = f64::from(sleep.map_or(24 * 60, SleepHours::waking_mins).max(1));
    let by_rhythm = f64::from(count) * f64::from(phase.cycle_mins().high) / waking * 24.0;
    let by_cap = phase.max_per_day.map_or(0.0, |most| f64::from(count) / f64::from(most.max(1)) * 24.0);
    by_rhythm.max(by_cap)
}

/// Hours that are no number or lie in the future count as "just now", the careful reading.
fn sane(hours: f64) -> f64 {
    if hours.is_finite() { hours.max(0.0) } else { 0.0 }
}

fn rounded_up(hours: f64) -> u32 {
    hours.ceil() as u32
}
