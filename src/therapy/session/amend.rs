//! Putting right what is on record, and what that means for the application that is planned.
//!
//! The past is what the person says it was: no rest of the past is held against them, but two applications can't have
//! been on at once, nor any in the future. The planned application follows the facts: its floor is never earlier than
//! the rest after the last thing that was really on the skin, and where nobody knows when that came off, after the
//! moment at which it was surely off. It comes earlier only where the facts now say that the skin rested longer.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::super::command::{Change, Refusal};
use super::super::event::{Event, Fact};
use super::super::state::{Ended, Place, Record, Recorded, Slot, SlotWhy, Stage};
use super::super::timeline::Elapsed;
use super::{Session, plan};

/// People say minutes: as much overlap comes from rounding and is cut off.
const ROUNDING: Duration = Duration::from_secs(60);

/// The events of an amendment, or why it can't be.
pub fn events(
    session: &Session,
    application: u32,
    step: Option<usize>,
    change: Change,
    at: Elapsed,
) -> Result<Vec<Event>, Refusal> {
    let records = &session.state.records;
    let wanted = |record: &&Record| match step {
        Some(step) => record.is_of(application, step),
        None => record.application == application,
    };
    let record = records.iter().find(wanted).ok_or(Refusal::NothingToAmend)?;
    let step = match record.what {
        Recorded::Applied { step, .. } => step,
        Recorded::Missed(_) | Recorded::Skipped | Recorded::Asleep => 0,
    };
    if session.state.under_way() == Some(application) {
        return Err(Refusal::UnderWay);
    }
    let fact = match change {
        Change::NotDone if !matches!(record.what, Recorded::Applied { .. }) => return Err(Refusal::NothingToAmend),
        Change::NotDone => Fact::NotDone,
        Change::Done { since, minutes } => done(session, record, since, minutes, at)?,
    };
    let amended = Event::Amended { application, step, fact };
    let mut then = session.without_log();
    then.foretell(at, amended.clone());
    let planned = replanned(session, &then, at).map(|slot| Event::Planned { slot });
    Ok(std::iter::once(amended).chain(planned).collect())
}

fn done(
    session: &Session,
    record: &Record,
    since: Option<DateTime<Utc>>,
    minutes: Option<u32>,
    at: Elapsed,
) -> Result<Fact, Refusal> {
    let (from, to) = room(session, record, at);
    let no_room = || {
        let wall = |at| session.timeline.wall_at(at);
        Refusal::NoRoom { from: wall(from), to: wall(to) }
    };
    let (planned, was_done) = match record.what {
        Recorded::Applied { planned, .. } => (planned, true),
        _ => (plan::minutes_of(session, record.phase, 0), false),
    };
    let worn = minutes.map(plan::mins);
    let on = match since {
        // Counted from the record's own time: the clock that wrote it may have been another than today's.
        Some(wall) => shifted(record, wall).filter(|on| *on + ROUNDING >= from && *on <= to).ok_or_else(no_room)?,
        None if was_done => record.at,
        None => record.at.before(worn.unwrap_or_default()),
    };
    let on = on.max(from);
    if on >= to {
        return Err(no_room());
    }
    let wall = record.wall + TimeDelta::milliseconds(millis(on) - millis(record.at));
    // A minute begun is one that people may say, even where it has only just begun.
    let most = u32::try_from(to.since(on).as_millis().div_ceil(60_000)).unwrap_or(u32::MAX);
    if minutes.is_some_and(|minutes| !(1..=most).contains(&minutes)) {
        return Err(Refusal::OnFor { since: wall, most });
    }
    Ok(Fact::Done { on, wall, planned, off: worn.map(|worn| (on + worn).min(to)) })
}

/// Between which moments nothing else was on the skin.
fn room(session: &Session, record: &Record, at: Elapsed) -> (Elapsed, Elapsed) {
    let records = &session.state.records;
    let index = records.iter().position(|other| std::ptr::eq(other, record)).unwrap_or_default();
    let on = |other: &&Record| matches!(other.what, Recorded::Applied { .. });
    let before = records[..index].iter().rfind(on).map_or(Elapsed::ZERO, |other| match other.what {
        Recorded::Applied { ended: Some(Ended::Off(off)), .. } => off,
        _ => other.at,
    });
    let after = records[index + 1..].iter().find(on).map_or(at, |other| other.at);
    (before, after)
}

fn shifted(record: &Record, wall: DateTime<Utc>) -> Option<Elapsed> {
    let shift = wall.signed_duration_since(record.wall).num_milliseconds();
    u64::try_from(millis(record.at).checked_add(shift)?).ok().map(Elapsed::from_millis)
}

fn millis(at: Elapsed) -> i64 {
    i64::try_from(at.as_millis()).unwrap_or(i64::MAX)
}

/// The planned application as the amended facts have it; nothing where they change nothing about it.
fn replanned(before: &Session, then: &Session, at: Elapsed) -> Option<Slot> {
    let (Place::Waiting(slot) | Place::Paused(slot)) = &then.state.place else { return None };
    // Halfway through an application the pause between its steps counts, which no older application touches.
    if slot.step > 0 {
        return None;
    }
    let floor = plan::rested(then);
    if floor == plan::rested(before) && slot.floor >= floor {
        return None;
    }
    let window = slot.due.since(slot.ready);
    let rest_to_cut = slot.why == SlotWhy::Rest && slot.stage == Stage::Resting && floor < slot.floor;
    let ready = if rest_to_cut { slot.ready.before(slot.floor.since(floor)).max(at) } else { slot.ready }.max(floor);
    if ready == slot.ready {
        return Some(Slot { floor, ..slot.clone() });
    }
    let moved = Slot { floor, ready, due: slot.due.max(ready), snoozed: None, stage: Stage::Resting, ..slot.clone() };
    let moved = if rest_to_cut { Slot { due: ready + window, ..moved } } else { moved };
    Some(plan::capped(then, moved))
}
