//! When the window has to be drawn again though nobody touched it: on the second while a countdown shows, else at the
//! next thing that changes, else not at all.

use std::time::Duration;

use super::screens::now::words::rest_end;
use super::view::View;
use crate::therapy::state::{Place, Stage};
use crate::therapy::timeline::Elapsed;

/// The most pictures a second that a rehearsal's countdown takes.
const REHEARSAL_AT_MOST: Duration = Duration::from_millis(100);

/// The real time until the picture changes by itself.
pub fn until_change(view: &View) -> Option<Duration> {
    let session = view.session.as_ref().filter(|session| session.state().running())?;
    let now = session.timeline().last().elapsed;
    let counting = match &session.state().place {
        Place::OnSkin(on) => Some(until_second(now, on.since + on.planned)),
        Place::Waiting(slot) if slot.stage == Stage::Resting => Some(until_second(now, rest_end(session, slot).0)),
        _ => None,
    };
    let deadline = session.next_deadline().map(|deadline| deadline.since(now));
    let since_onset = session.state().since_onset(now).as_secs();
    let hour = Duration::from_secs(3600 - since_onset % 3600);
    let span = [counting, deadline, Some(hour)].into_iter().flatten().min()?;
    let real = span / view.rehearsal.unwrap_or(1).max(1);
    // A little late rather than a little early: early would draw the same second again.
    Some(if view.rehearsal.is_some() { real.max(REHEARSAL_AT_MOST) } else { real + Duration::from_millis(2) })
}

/// Until the shown second changes: what is left is shown rounded up, what is over rounded down.
fn until_second(now: Elapsed, end: Elapsed) -> Duration {
    let millis = if now < end {
        match end.since(now).as_millis() % 1000 {
            0 => 1000,
            part => part,
        }
    } else {
        1000 - now.since(end).as_millis() % 1000
    };
    Duration::from_millis(u64::try_from(millis).unwrap_or(1000))
}
