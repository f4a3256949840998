//! How often: the rest between two applications, and how many of them fit in a day.

use super::{
    COLD_PER_DAY, COLD_PER_DAY_SOURCE, Finding, REST_AFTER_COLD_MINS, REST_AFTER_COLD_SOURCE, REST_SOURCE, Reason,
    Severity,
};
use crate::therapy::protocol::{Phase, Until};
use crate::therapy::quiet::SleepHours;

/// Checks the rhythm of a phase. Rests inside an application are not looked at.
pub(super) fn check(index: usize, phase: &Phase, sleep: Option<SleepHours>, findings: &mut Vec<Finding>) {
    let rest_mins = phase.off_mins().low;
    let skin_mins = phase.skin_mins().high;
    let rest_field = format!("phase[{index}].rest.mins");
    if rest_mins < skin_mins {
        findings.push(Finding {
            severity: Severity::Refuse,
            field: rest_field.clone(),
            reason: Reason::RestShorterThanApplication { rest_mins, skin_mins },
            source: REST_SOURCE.to_owned(),
            suggestion: None,
        });
    }
    if !phase.uses_cold() {
        return;
    }
    if rest_mins >= skin_mins && rest_mins < REST_AFTER_COLD_MINS {
        findings.push(Finding {
            severity: Severity::Warn,
            field: rest_field.clone(),
            reason: Reason::ShortRestAfterCold { rest_mins, limit: REST_AFTER_COLD_MINS },
            source: REST_AFTER_COLD_SOURCE.to_owned(),
            suggestion: None,
        });
    }
    let count = most_in_a_day(phase, sleep);
    if count > COLD_PER_DAY {
        let field = if phase.max_per_day.is_some() { format!("phase[{index}].max_per_day") } else { rest_field };
        findings.push(Finding {
            severity: Severity::Warn,
            field,
            reason: Reason::ManyColdApplications { count, limit: COLD_PER_DAY },
            source: COLD_PER_DAY_SOURCE.to_owned(),
            suggestion: None,
        });
    }
}

/// How many applications of a phase can begin in the waking hours of a day, at the earliest pace.
fn most_in_a_day(phase: &Phase, sleep: Option<SleepHours>) -> u32 {
    let waking = sleep.map_or(24 * 60, SleepHours::waking_mins);
    let fitting = waking.div_ceil(phase.cycle_mins().low.max(1));
    let planned = match phase.until {
        Until::Applications(count) => count,
        Until::SinceOnsetHours(_) | Until::Stopped => u32::MAX,
    };
    fitting.min(phase.max_per_day.unwrap_or(u32::MAX)).min(planned)
}
