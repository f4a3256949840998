//! The change to the next part: what is asked at the end of a part, and by what it is answered.

use chrono::{DateTime, Utc};

use crate::agent::wire::SessionSnapshot;
use crate::t;
use crate::text;
use crate::text::act::key;
use crate::text::clock::{Clock12Or24, span};
use crate::therapy::protocol::{Modality, Until};
use crate::therapy::state::State;
use crate::therapy::timeline::Elapsed;

/// What is asked, when it is decided without an answer, and what to type.
pub fn asked(session: &SessionSnapshot, now: DateTime<Utc>, clock: &Clock12Or24) -> String {
    let state = &session.state;
    let (here, next) = (key(state.current_phase().modality()), next(state).map(key));
    let hours = state.since_onset(session.stamp.elapsed).as_secs() / 3600;
    let question = match next {
        Some(next) => t!("now-switch", what = next, stay = here, hours = hours),
        None => t!("now-finish-question", hours = hours),
    };
    let by_itself = match state.current_phase().until {
        Until::SinceOnsetHours(window) => {
            let late = wall(session, state.at_onset_hours(window.high));
            Some(t!("now-switch-by-itself", time = clock.day_time(late, now)))
        }
        Until::Applications(_) | Until::Stopped => None,
    };
    let go = next.map_or_else(|| t!("now-finish"), |next| t!("now-switch-to", what = next));
    let answers = t!("cli-status-switch", go = go, stay = t!("now-stay", what = here));
    [Some(question), by_itself, Some(answers)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What the change is to, when it comes, and how long after the pain began that is.
pub fn ahead(session: &SessionSnapshot, at: DateTime<Utc>, now: DateTime<Utc>, clock: &Clock12Or24) -> String {
    let what = match next(&session.state) {
        Some(Modality::Heat) => t!("act-switched-heat"),
        Some(_) => t!("act-switched"),
        None => t!("act-finished"),
    };
    let since_onset = session.state.since_onset(session.stamp.elapsed) + (at - now).to_std().unwrap_or_default();
    t!("cli-next-switch", what = text::capitalised(&what), time = clock.day_time(at, now), span = span(since_onset))
}

fn next(state: &State) -> Option<Modality> {
    state.prescription.protocol.phases.get(state.phase + 1).map(|phase| phase.modality())
}

/// When that is by the wall clock.
fn wall(session: &SessionSnapshot, at: Elapsed) -> DateTime<Utc> {
    let ahead = at.since(session.stamp.elapsed);
    session.stamp.now.wall + chrono::TimeDelta::from_std(ahead).unwrap_or_default()
}
