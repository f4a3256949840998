//! When the window has to be drawn again though nobody touched it: on the second while somebody follows a countdown, on
//! the minute otherwise, else at the next thing that changes, else not at all.

use std::time::Duration;

use chrono::Timelike;

use super::screens::now::words::{LAST_MINUTE, rest_end};
use super::view::{Countdown, View};
use crate::therapy::state::{Place, Stage};
use crate::therapy::timeline::Elapsed;

/// The most pictures a second that a rehearsal's countdown takes.
const REHEARSAL_AT_MOST: Duration = Duration::from_millis(100);
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The real time until the picture changes by itself. Across the room (`floor`) there is a clock where nothing runs.
pub fn until_change(view: &View, floor: bool) -> Option<Duration> {
    let Some(session) = view.session.as_ref().filter(|session| session.state().running()) else {
        let past = Duration::from_secs(u64::from(view.now.wall.second()));
        return floor.then(|| MINUTE.saturating_sub(past));
    };
    let now = session.timeline().last().elapsed;
    let counting = match &session.state().place {
        _ if view.countdown == Countdown::Hidden => Some(MINUTE),
        Place::OnSkin(on) => Some(until_step(now, on.since + on.planned, view.countdown)),
        Place::Waiting(slot) if slot.stage == Stage::Resting => {
            Some(until_step(now, rest_end(session, slot).0, view.countdown))
        }
        _ => None,
    };
    let deadline = session.next_deadline().map(|deadline| deadline.since(now));
    let span = [counting, deadline, Some(until_older(session.state().since_onset(now)))].into_iter().flatten().min()?;
    let real = span / view.rehearsal.unwrap_or(1).max(1);
    // A little late rather than a little early: early would draw the same second again.
    Some(if view.rehearsal.is_some() { real.max(REHEARSAL_AT_MOST) } else { real + Duration::from_millis(2) })
}

/// Until the shown time changes: what is left is shown rounded up, what is over, to the second, rounded down.
fn until_step(now: Elapsed, end: Elapsed, countdown: Countdown) -> Duration {
    let left = end.since(now);
    if now >= end {
        return SECOND - part(now.since(end), SECOND);
    }
    let step = if countdown == Countdown::Seconds || left <= LAST_MINUTE { SECOND } else { MINUTE };
    match part(left, step) {
        Duration::ZERO => step,
        part => part,
    }
}

/// Until the time since it began reads otherwise: it is told in rounded minutes on the first day, and in hours after.
fn until_older(since_onset: Duration) -> Duration {
    let rounded = since_onset + MINUTE / 2;
    let step = if rounded < DAY { MINUTE } else { HOUR };
    step - part(rounded, step)
}

/// What `span` has beyond whole steps, in milliseconds.
fn part(span: Duration, step: Duration) -> Duration {
    let millis = span.as_millis() % step.as_millis();
    Duration::from_millis(u64::try_from(millis).unwrap_or_default())
}
