//! Words for what the log suggests.

use std::time::Duration;

use super::clock::span;
use super::number;
use crate::t;
use crate::therapy::advice::{Advice, Effect, Verdict};
use crate::therapy::protocol::Modality;

/// What to do and what makes one think so, in a few plain sentences.
pub fn sentence(advice: &Advice) -> String {
    match *advice {
        Advice::TooLong { modality, minutes, planned, .. } => {
            let happened = match minutes {
                Some(minutes) if minutes >= 60 => {
                    let mins = |mins: u32| span(Duration::from_secs(u64::from(mins) * 60));
                    t!("advice-too-long-hours", span = mins(minutes), planned = mins(planned))
                }
                Some(minutes) => t!("advice-too-long", minutes = minutes, planned = planned),
                None => t!("advice-too-long-unknown"),
            };
            let look = if modality == Modality::Heat { t!("advice-skin-heat") } else { t!("advice-skin-cold") };
            format!("{happened} {look}")
        }
        Advice::StillSevere { hours, least } => {
            t!("advice-still-severe", hours = hours, least = least.to_string())
        }
        Advice::NoBetter { days, first_tenths, latest_tenths } => {
            t!("advice-no-better", days = days, first = points(first_tenths), latest = points(latest_tenths))
        }
        Advice::ColdDoesNotHelp { effect } => {
            let change = change(effect.mean_change_tenths);
            t!("advice-cold-does-not-help", change = change, applications = effect.applications)
        }
    }
}

/// What cold and heat brought, each in one honest sentence with its numbers on a line of its own; nothing where nothing
/// is known of either.
pub fn effects(cold: Option<Effect>, heat: Option<Effect>) -> Option<String> {
    let cold = cold.map(|effect| {
        let (change, times) = (brought(effect.mean_change_tenths), times(effect.applications));
        t!("advice-after-cold", change = change, times = times, verdict = verdict(effect.verdict))
    });
    let heat = heat.map(|effect| {
        let (change, times) = (brought(effect.mean_change_tenths), times(effect.applications));
        t!("advice-after-heat", change = change, times = times, verdict = verdict(effect.verdict))
    });
    let lines: Vec<String> = cold.into_iter().chain(heat).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// What the pain was compared with before: 0.4 points lower.
fn brought(tenths: i32) -> String {
    let points = points(tenths.saturating_abs());
    match tenths {
        ..0 => t!("advice-points-lower", points = points),
        0 => t!("advice-points-same"),
        1.. => t!("advice-points-higher", points = points),
    }
}

fn times(count: u32) -> String {
    t!("advice-times", count = count)
}

fn verdict(verdict: Verdict) -> String {
    match verdict {
        Verdict::NoClearChange => t!("advice-verdict-no-clear-change"),
        Verdict::Less => t!("advice-verdict-less"),
        Verdict::More => t!("advice-verdict-more"),
    }
}

/// A change in points with its sign: −0.4, +1.2, 0.0.
fn change(tenths: i32) -> String {
    let sign = match tenths {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    format!("{sign}{}", points(tenths.saturating_abs()))
}

fn points(tenths: i32) -> String {
    number::tenths(tenths.unsigned_abs())
}
