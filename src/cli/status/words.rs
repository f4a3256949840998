//! How it stands, in a few sentences.

use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::agent::wire::{Problem, ProblemKind, SessionSnapshot, Snapshot};
use crate::t;
use crate::text;
use crate::text::clock::{Clock12Or24, countdown, span};
use crate::therapy::advice;
use crate::therapy::builtin;
use crate::therapy::event::Question;
use crate::therapy::outlook::NextWhat;
use crate::therapy::state::{OnSkin, Place, Slot, SlotWhy, Stage};
use crate::therapy::timeline::whole_minutes;

use super::choice;

/// State, what is on, time left, what is next, counts, and what is wrong; a line each.
pub fn standing(snapshot: &Snapshot, clock: &Clock12Or24) -> String {
    let mut lines = Vec::new();
    match &snapshot.session {
        None => lines.push(t!("cli-status-idle", protocol = builtin::DEFAULT_ID)),
        Some(session) => {
            let mut first = place(session, snapshot.now.wall, clock);
            if let Some(next) = next(session, snapshot.now.wall, clock) {
                first = format!("{first} {next}");
            }
            lines.push(first);
            lines.push(counts(session));
            lines.extend(look_at_skin(session));
        }
    }
    lines.extend(snapshot.rehearsal.map(|speed| t!("cli-status-rehearsal", speed = speed)));
    lines.extend(snapshot.problems.iter().map(problem));
    lines.join("\n")
}

fn place(session: &SessionSnapshot, now: DateTime<Utc>, clock: &Clock12Or24) -> String {
    let state = &session.state;
    match &state.place {
        Place::OnSkin(on) => on_skin(on, session, now, clock),
        Place::Waiting(slot) => match state.open_question() {
            Some(Question::Switch) => choice::asked(session, now, clock),
            Some(Question::GoOn) => t!("cli-status-go-on"),
            None => waiting(slot, session),
        },
        Place::Paused(_) => t!("cli-status-paused"),
        Place::Finished { .. } => t!("cli-status-finished"),
        Place::Stopped => t!("cli-status-idle", protocol = builtin::DEFAULT_ID),
    }
}

fn on_skin(on: &OnSkin, session: &SessionSnapshot, now: DateTime<Utc>, clock: &Clock12Or24) -> String {
    let what = text::protocol::modality_name(on.modality);
    let worn = session.stamp.elapsed.since(on.since);
    let wall = |ahead: i64| clock.day_time(now + chrono::TimeDelta::milliseconds(ahead), now);
    let ahead = millis(on.planned) - millis(worn);
    if session.state.unsure_since.is_some() {
        return t!("cli-status-unsure", what = what, since = wall(-millis(worn)));
    }
    if on.time_up {
        let over = span(worn.saturating_sub(on.planned));
        let minutes = whole_minutes(on.planned);
        return t!("cli-status-remove-now", minutes = minutes, end = wall(ahead), over = over);
    }
    let left = countdown(on.planned.saturating_sub(worn));
    t!("cli-status-applying", what = what, end = wall(ahead), left = left)
}

fn waiting(slot: &Slot, session: &SessionSnapshot) -> String {
    let pick = session.state.pick(slot.step);
    let (what, minutes) = (text::protocol::modality_name(pick.modality), pick.minutes);
    match slot.stage {
        Stage::Resting => t!("cli-status-resting"),
        Stage::Ready if slot.why == SlotWhy::First => t!("cli-status-first", what = what, minutes = minutes),
        Stage::Ready => t!("cli-status-ready", what = what, minutes = minutes),
        Stage::Due => t!("cli-status-due", what = what, minutes = minutes),
    }
}

fn next(session: &SessionSnapshot, now: DateTime<Utc>, clock: &Clock12Or24) -> Option<String> {
    let next = session.next.as_ref().filter(|next| next.wall > now)?;
    let asked = session.state.open_question() == Some(Question::Switch);
    let time = clock.day_time(next.wall, now);
    let left = span((next.wall - now).to_std().unwrap_or_default());
    Some(match next.what {
        NextWhat::Ready => t!("cli-next-ready", time = time, left = left),
        NextWhat::Due => t!("cli-next-due", time = time, left = left),
        // The sentence about what is on has said so.
        NextWhat::Remove => return None,
        NextWhat::SkinCheck => t!("cli-next-skin-check", time = time),
        // The question has said when.
        NextWhat::Switch if asked => return None,
        NextWhat::Switch => choice::ahead(session, next.wall, now, clock),
        NextWhat::Wake => t!("cli-next-wake", time = time),
        NextWhat::Finish => t!("cli-next-finish", time = time),
    })
}

/// What was done of the programme, and what was not.
pub fn counts(session: &SessionSnapshot) -> String {
    let counts = &session.state.counts;
    let mut parts = vec![t!("cli-count-done", count = counts.done)];
    let others = [
        (counts.missed, t!("cli-count-missed", count = counts.missed)),
        (counts.skipped, t!("cli-count-skipped", count = counts.skipped)),
        (counts.asleep, t!("cli-count-asleep", count = counts.asleep)),
    ];
    parts.extend(others.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words));
    let name = text::protocol::name(&session.state.prescription.protocol);
    t!("cli-status-counts", protocol = name, counts = parts.join(", "))
}

/// What to look for after an application that was too long: until the next one, so that it isn't overlooked.
fn look_at_skin(session: &SessionSnapshot) -> Option<String> {
    let advice = advice::too_long(&session.state, session.stamp.elapsed)?;
    let source = text::protocol::source(advice.source());
    Some(t!("advice-with-source", advice = text::advice::sentence(&advice), source = source))
}

fn problem(problem: &Problem) -> String {
    let why = problem.detail.as_str();
    match problem.kind {
        ProblemKind::Notifications => t!("cli-problem-notifications", why = why),
        ProblemKind::Sound => t!("cli-problem-sound", why = why),
        ProblemKind::History => t!("cli-problem-history", why = why),
        ProblemKind::HistorySetAside => t!("cli-problem-set-aside", why = why),
        ProblemKind::Settings => t!("cli-problem-settings", why = why),
        ProblemKind::Clock => t!("cli-problem-clock"),
        ProblemKind::Hooks => t!("cli-problem-hooks", why = why),
        ProblemKind::Speech => t!("cli-problem-speech", why = why),
        ProblemKind::Autostart => t!("cli-problem-autostart", why = why),
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}
