//! Why something was not done, in words.

use crate::t;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::Refusal;
use crate::therapy::state::Named;

/// The reason, in one or more lines.
pub fn reason(refusal: &Refusal, clock: &Clock12Or24) -> String {
    match refusal {
        Refusal::NoSession => t!("refusal-no-session"),
        Refusal::SessionRunning => t!("refusal-session-running"),
        Refusal::NotNow { state } => not_now(*state),
        Refusal::NotAsked => t!("refusal-not-asked"),
        Refusal::LastPart => t!("refusal-last-part"),
        Refusal::OnSkin => t!("refusal-on-skin"),
        Refusal::Resting { until } => t!("refusal-resting", until = clock.time(*until)),
        Refusal::Unsafe { findings } => {
            let mut text = t!("refusal-unsafe");
            for finding in findings {
                text.push('\n');
                text.push_str(&super::safety::reason(finding));
            }
            text
        }
        Refusal::Malformed { problem } => t!("refusal-malformed", problem = super::protocol::describe(problem)),
        Refusal::OutOfBounds { field, low, high } if field == "minutes" && low == high => {
            t!("refusal-step-is", minutes = high.to_owned())
        }
        Refusal::OutOfBounds { field, high, .. } if field == "minutes-ago" => {
            t!("refusal-not-so-long-ago", minutes = high.to_owned())
        }
        Refusal::OutOfBounds { field, low, high } => {
            t!("refusal-out-of-bounds", field = field_name(field), low = low.to_string(), high = high.to_string())
        }
        Refusal::OnFor { since, most } => t!("refusal-on-for", since = clock.time(*since), minutes = most.to_owned()),
        Refusal::TimeNotUp { until } => t!("refusal-time-not-up", until = clock.time(*until)),
        Refusal::OnsetAhead => t!("refusal-onset-ahead"),
        Refusal::ProgrammeOver => t!("refusal-programme-over"),
        Refusal::NoSuchChoice { choices } => {
            let choices: Vec<String> = choices.iter().map(|modality| super::protocol::modality(*modality)).collect();
            t!("refusal-no-such-choice", choices = choices.join(", "))
        }
        Refusal::NothingToUndo => t!("refusal-nothing-to-undo"),
        Refusal::NothingToAmend => t!("refusal-nothing-to-amend"),
        Refusal::UnderWay => t!("refusal-under-way"),
        Refusal::NoRoom { from, to } => {
            t!("refusal-no-room", from = clock.day_time(*from, *to), to = clock.time(*to))
        }
    }
}

fn not_now(state: Named) -> String {
    match state {
        Named::Idle => t!("refusal-not-now-idle"),
        Named::Resting => t!("refusal-not-now-resting"),
        Named::Ready => t!("refusal-not-now-ready"),
        Named::Due => t!("refusal-not-now-due"),
        Named::Applying => t!("refusal-not-now-applying"),
        Named::RemoveNow => t!("refusal-not-now-remove-now"),
        Named::ChoosingSwitch => t!("refusal-not-now-choosing-switch"),
        Named::Paused => t!("refusal-not-now-paused"),
        Named::Finished => t!("refusal-not-now-finished"),
    }
}

fn field_name(field: &str) -> String {
    match field {
        "minutes" => t!("field-minutes"),
        "score" => t!("field-score"),
        "note" => t!("field-note"),
        other => other.to_owned(),
    }
}
