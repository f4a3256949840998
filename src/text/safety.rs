//! Words for the findings of the safety check.

use crate::t;
use crate::text::protocol::modality;
use crate::therapy::safety::{Finding, Reason, Severity};

/// Why the finding is there, and what would help, in one or two plain sentences.
pub fn reason(finding: &Finding) -> String {
    let reason = match finding.reason {
        Reason::TooLong { modality: what, mins, limit, published } => {
            let (what, mins, limit) = (modality(what), mins.to_string(), limit.to_string());
            match (finding.severity, published) {
                (Severity::Refuse, _) => t!("safety-too-long-refuse", what = what, mins = mins, limit = limit),
                (Severity::Warn, true) => t!("safety-too-long-published", what = what, mins = mins, limit = limit),
                (Severity::Warn, false) => t!("safety-too-long-warn", what = what, mins = mins, limit = limit),
            }
        }
        Reason::RestShorterThanApplication { rest_mins, skin_mins } => {
            t!("safety-rest-too-short", rest = rest_mins.to_string(), skin = skin_mins.to_string())
        }
        Reason::ShortRestAfterCold { rest_mins, limit } => {
            t!("safety-rest-after-cold", rest = rest_mins.to_string(), limit = limit.to_string())
        }
        Reason::ManyColdApplications { count, limit } => {
            t!("safety-many-cold", count = count.to_string(), limit = limit.to_string())
        }
        Reason::ColdTooLate { hours: Some(hours), limit } => {
            t!("safety-cold-too-late", hours = hours.to_string(), limit = limit.to_string())
        }
        Reason::ColdTooLate { hours: None, limit } => t!("safety-cold-no-end", limit = limit.to_string()),
        Reason::HeatTooEarly { hours, limit } => {
            // A number, because its sentence differs for none and one.
            t!("safety-heat-too-early", hours = hours, limit = limit.to_string())
        }
    };
    match finding.suggestion {
        None => reason,
        Some(change) => t!("safety-with-suggestion", reason = reason, mins = change.mins.to_string()),
    }
}
