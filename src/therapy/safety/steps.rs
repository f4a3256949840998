//! How long something is on the skin without a pause.

use super::{
    COLD_REFUSE_MINS, COLD_REFUSE_SOURCE, COLD_WARN_MINS, COLD_WARN_SOURCE, Finding, HEAT_REFUSE_MINS,
    HEAT_REFUSE_SOURCE, HEAT_WARN_MINS, HEAT_WARN_SOURCE, ICE_MASSAGE_REFUSE_MINS, ICE_MASSAGE_REFUSE_SOURCE, Reason,
    Severity, Suggestion,
};
use crate::therapy::builtin;
use crate::therapy::protocol::{Modality, Phase, Protocol};

/// A limit on the minutes of steps in a row.
struct Limit {
    severity: Severity,
    mins: u32,
    source: &'static str,
}

const COLD: &[Limit] = &[
    Limit { severity: Severity::Refuse, mins: COLD_REFUSE_MINS, source: COLD_REFUSE_SOURCE },
    Limit { severity: Severity::Warn, mins: COLD_WARN_MINS, source: COLD_WARN_SOURCE },
];
const ICE_MASSAGE: &[Limit] =
    &[Limit { severity: Severity::Refuse, mins: ICE_MASSAGE_REFUSE_MINS, source: ICE_MASSAGE_REFUSE_SOURCE }];
const HEAT: &[Limit] = &[
    Limit { severity: Severity::Refuse, mins: HEAT_REFUSE_MINS, source: HEAT_REFUSE_SOURCE },
    Limit { severity: Severity::Warn, mins: HEAT_WARN_MINS, source: HEAT_WARN_SOURCE },
];

/// Steps of one modality that follow each other, each at its longest choice of that modality.
struct Run {
    /// Step, alternative and most minutes of each.
    parts: Vec<(usize, Option<usize>, u32)>,
}

/// Checks the steps of a phase. Cold and ice massage in a row count together as cold.
pub(super) fn check(protocol: &Protocol, index: usize, phase: &Phase, findings: &mut Vec<Finding>) {
    // The limit on ice massage is the stricter one wherever a run is ice massage alone.
    let ice_alone = |run: &Run| run.parts.iter().all(|part| !offers(phase, part.0, |m| m == Modality::Cold));
    let families = [(Modality::Cold, COLD), (Modality::IceMassage, ICE_MASSAGE), (Modality::Heat, HEAT)];
    let published = builtin::is_builtin(protocol);
    for (modality, limits) in families {
        let belongs = |other: Modality| other == modality || (modality == Modality::Cold && other.is_cold());
        for run in runs(phase, belongs).iter().filter(|run| modality != Modality::Cold || !ice_alone(run)) {
            let mins = run.mins();
            if let Some(limit) = limits.iter().find(|limit| mins > limit.mins) {
                findings.push(Finding {
                    severity: limit.severity,
                    field: run.field_over(index, limit.mins),
                    reason: Reason::TooLong { modality, mins, limit: limit.mins, published },
                    source: limit.source.to_owned(),
                    suggestion: run.suggestion(index, limits),
                });
            }
        }
    }
}

/// The runs of what `belongs`. A rest ends one only if it is as long as what was on the skin before it: a shorter one
/// lets no skin recover.
fn runs(phase: &Phase, belongs: impl Fn(Modality) -> bool) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run = Run { parts: Vec::new() };
    for (index, step) in phase.steps.iter().enumerate() {
        let fitting = step.choices().enumerate().filter(|(_, choice)| belongs(choice.modality));
        // Of equals the first, so that a complaint is about the step itself rather than about its alternative.
        match fitting.min_by_key(|(_, choice)| std::cmp::Reverse(choice.mins.high)) {
            Some((choice, longest)) => run.parts.push((index, choice.checked_sub(1), longest.mins.high)),
            None if step.modality == Modality::Rest && step.mins.low < run.mins() => {}
            None => runs.push(std::mem::replace(&mut run, Run { parts: Vec::new() })),
        }
    }
    runs.push(run);
    runs
}

fn offers(phase: &Phase, step: usize, belongs: impl Fn(Modality) -> bool) -> bool {
    phase.steps[step].choices().any(|choice| belongs(choice.modality))
}

impl Run {
    fn mins(&self) -> u32 {
        self.parts.iter().map(|part| part.2).fold(0, u32::saturating_add)
    }

    /// The field of the step with which the run goes over `limit` minutes.
    fn field_over(&self, phase: usize, limit: u32) -> String {
        let mut sum = 0_u32;
        let over = self.parts.iter().find(|part| {
            sum = sum.saturating_add(part.2);
            sum > limit
        });
        match over {
            Some((step, None, _)) => format!("phase[{phase}].step[{step}].mins"),
            Some((step, Some(choice), _)) => format!("phase[{phase}].step[{step}].or[{choice}].mins"),
            None => format!("phase[{phase}].step"),
        }
    }

    /// For a single step: the usual upper figure, which is the smallest of the limits.
    fn suggestion(&self, phase: usize, limits: &[Limit]) -> Option<Suggestion> {
        let mins = limits.iter().map(|limit| limit.mins).min()?;
        match self.parts[..] {
            [(step, alternative, _)] => Some(Suggestion { phase, step, alternative, mins }),
            _ => None,
        }
    }
}
