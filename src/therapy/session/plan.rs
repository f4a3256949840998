//! When the next application is to be: rests and their floors, waking, the day's cap, the next phase.

use std::time::Duration;

use super::super::event::{Decider, Event};
use super::super::night::next_local;
use super::super::protocol::{Modality, Phase, RestFrom};
use super::super::state::{Ended, OnSkin, Place, Record, Recorded, Slot, SlotWhy, Stage};
use super::super::timeline::Elapsed;
use super::Session;

/// The shortest time between "you may" and "it is due" for a session's first application.
const FIRST_WINDOW_AT_LEAST: Duration = Duration::from_secs(10 * 60);

/// The first application of a session: at once, whenever the person is.
pub fn first(phase: &Phase) -> Slot {
    let window = mins(phase.rest.mins.high).saturating_sub(mins(phase.rest.mins.low)).max(FIRST_WINDOW_AT_LEAST);
    Slot {
        step: 0,
        floor: Elapsed::ZERO,
        ready: Elapsed::ZERO,
        due: Elapsed::ZERO + window,
        snoozed: None,
        why: SlotWhy::First,
        stage: Stage::Ready,
    }
}

/// What comes after a removal at `off`: the application's next step, or the next application after its rest.
///
/// A removal answered late doesn't make the next application a missed one: it is due when the answer came, `at`.
pub fn after_removal(session: &Session, on: &OnSkin, off: Elapsed, at: Elapsed) -> Slot {
    let phase = session.state.current_phase();
    let mut next = on.step + 1;
    if let Some(step) = phase.steps.get(next) {
        let pause = if step.modality == Modality::Rest { mins(step.mins.high) } else { Duration::ZERO };
        if step.modality == Modality::Rest {
            next += 1;
        }
        let rested = off + pause;
        return waiting(next, rested, rested.max(at), rested.max(at), SlotWhy::Rest);
    }
    let (low, high) = rest_after(session, phase, on, off);
    capped(session, waiting(0, low, low.max(at), high.max(at), SlotWhy::Rest))
}

/// What comes after an application was given up at `at`: a rest from there, but never less than the skin's own.
pub fn after_leaving_out(session: &Session, slot: &Slot, at: Elapsed) -> Slot {
    let rest = session.state.current_phase().rest;
    let ready = (at + mins(rest.mins.low)).max(rewarmed(session, slot));
    let due = (at + mins(rest.mins.high)).max(ready);
    capped(session, waiting(0, rewarmed(session, slot), ready, due, SlotWhy::Rest))
}

/// From when on the skin can take a whole application again: a half-done one leaves skin that needs the whole rest.
fn rewarmed(session: &Session, slot: &Slot) -> Elapsed {
    if slot.step == 0 {
        return slot.floor;
    }
    let off = match session.state.records.last().map(|record| &record.what) {
        Some(Recorded::Applied { ended: Some(Ended::Off(off)), .. }) => *off,
        _ => session.state.free_since,
    };
    slot.floor.max(off + mins(session.state.current_phase().rest.mins.low))
}

/// From when on the skin can take a whole application again, by all that is on record. Where nobody knows when the last
/// one came off, it was off when the person said so; where it was put right to that, not before they put it right.
pub fn rested(session: &Session) -> Elapsed {
    let records = &session.state.records;
    let last = records.iter().rposition(|record| matches!(record.what, Recorded::Applied { .. }));
    let rested = |(index, record): (usize, &Record)| {
        let Recorded::Applied { step, ended, .. } = &record.what else { return None };
        let off = match ended {
            Some(Ended::Off(off)) => *off,
            // Off when the next one went on, which has its own rest.
            _ if last != Some(index) => return None,
            _ => record.amended.unwrap_or(session.state.free_since),
        };
        let phase = session.state.prescription.protocol.phases.get(record.phase)?;
        let low = mins(phase.rest.mins.low);
        let whole = step + 1 == phase.steps.len();
        Some(match phase.rest.from {
            RestFrom::Start if whole => {
                let start = start_of(session, record.application).unwrap_or(record.at);
                (start + low).max(off + low.saturating_sub(prescribed_length(session, record.phase)))
            }
            RestFrom::Start | RestFrom::Removal => off + low,
        })
    };
    records.iter().enumerate().filter_map(rested).max().unwrap_or(Elapsed::ZERO)
}

/// A slot that fell into the sleep hours, moved to their end.
pub fn at_wake(slot: &Slot, wake: Elapsed) -> Slot {
    waiting(slot.step, slot.floor, slot.ready.max(wake), slot.due.max(wake), SlotWhy::Wake)
}

/// The planned slot when the person takes the programme up again at `at`, after a pause or a question.
pub fn taken_up(session: &Session, slot: &Slot, at: Elapsed) -> Slot {
    let rest = session.state.current_phase().rest;
    // Nobody takes up the second half of an application whose first half was hours ago.
    if slot.step > 0 && at >= session.given_up(slot) {
        let ready = at.max(rewarmed(session, slot));
        let window = mins(rest.mins.high).saturating_sub(mins(rest.mins.low));
        return capped(session, waiting(0, rewarmed(session, slot), ready, ready + window, SlotWhy::Rest));
    }
    let ready = slot.ready.max(at);
    let window = mins(rest.mins.high).saturating_sub(mins(rest.mins.low));
    let why = if slot.why == SlotWhy::Wake && slot.ready < at { SlotWhy::Rest } else { slot.why };
    waiting(slot.step, slot.floor, ready, slot.due.max(ready + window), why)
}

/// The events of going on to the next phase, or of finishing where there is none.
pub fn next_phase(session: &Session, at: Elapsed, by: Decider) -> Vec<Event> {
    let next = session.state.phase + 1;
    let Some(phase) = session.state.prescription.protocol.phases.get(next) else {
        return vec![Event::Finished { by }];
    };
    let floor = match &session.state.place {
        Place::Waiting(slot) | Place::Paused(slot) => rewarmed(session, slot),
        _ => at,
    };
    let rested = at.max(floor);
    let ready = session.awake_from(rested);
    let why = if ready > rested { SlotWhy::Wake } else { SlotWhy::Rest };
    let window = mins(phase.rest.mins.high).saturating_sub(mins(phase.rest.mins.low));
    let slot = waiting(0, floor, ready, ready + window, why);
    vec![Event::Switched { phase: next, by }, Event::Planned { slot }]
}

fn waiting(step: usize, floor: Elapsed, ready: Elapsed, due: Elapsed, why: SlotWhy) -> Slot {
    Slot { step, floor, ready, due, snoozed: None, why, stage: Stage::Resting }
}

/// Both ends of the rest after an application that ended at `off`. Counted from its start, a late removal doesn't
/// shorten it: the time off is never less than the protocol's own.
fn rest_after(session: &Session, phase: &Phase, on: &OnSkin, off: Elapsed) -> (Elapsed, Elapsed) {
    let (low, high) = (mins(phase.rest.mins.low), mins(phase.rest.mins.high));
    match phase.rest.from {
        RestFrom::Removal => (off + low, off + high),
        RestFrom::Start => {
            let start = application_start(session).unwrap_or(on.since);
            let length = prescribed_length(session, session.state.phase);
            let ready = (start + low).max(off + low.saturating_sub(length));
            (ready, (start + high).max(off + high.saturating_sub(length)))
        }
    }
}

/// How long the application takes by its own steps. One that dawdled between them doesn't rest any shorter.
fn prescribed_length(session: &Session, phase: usize) -> Duration {
    let steps = session.state.prescription.protocol.phases.get(phase).map_or(0, |phase| phase.steps.len());
    (0..steps).map(|step| minutes_of(session, phase, step)).sum()
}

/// For how long a step goes on: as the person last took it, else its upper end.
pub fn minutes_of(session: &Session, phase: usize, step: usize) -> Duration {
    let picked = session.state.picks.iter().rfind(|pick| (pick.phase, pick.step) == (phase, step));
    let prescribed = || {
        let phase = session.state.prescription.protocol.phases.get(phase)?;
        phase.steps.get(step).map(|step| step.mins.high)
    };
    mins(picked.map(|pick| pick.minutes).or_else(prescribed).unwrap_or_default())
}

fn application_start(session: &Session) -> Option<Elapsed> {
    start_of(session, session.state.records.last()?.application)
}

fn start_of(session: &Session, application: u32) -> Option<Elapsed> {
    let records = &session.state.records;
    records.iter().find(|record| record.application == application).map(|record| record.at)
}

/// Moves a slot to the next day where this phase's applications of its own day are used up.
pub(super) fn capped(session: &Session, slot: Slot) -> Slot {
    let Some(cap) = session.state.current_phase().max_per_day else { return slot };
    let zone = session.zone();
    let local_date = |wall: chrono::DateTime<chrono::Utc>| wall.with_timezone(&zone.offset_at(wall)).date_naive();
    let day = local_date(session.timeline.wall_at(slot.ready));
    // By the clock as it is believed now: one that was wrong earlier put the records on other days.
    let on_day = |record: &&Record| local_date(session.timeline.wall_at(record.at)) == day;
    let of_phase = session.state.records.iter().rev().take_while(|record| record.phase == session.state.phase);
    let begins = |record: &&Record| matches!(record.what, Recorded::Applied { step: 0, .. });
    if of_phase.filter(begins).filter(on_day).take(cap as usize).count() < cap as usize {
        return slot;
    }
    let midnight = next_local(zone, session.timeline.wall_at(slot.ready), chrono::NaiveTime::MIN);
    let ready = session.awake_from(session.timeline.at_wall(midnight));
    waiting(slot.step, slot.floor, ready, slot.due.max(ready), SlotWhy::NextDay)
}

pub(super) fn mins(minutes: u32) -> Duration {
    Duration::from_secs(u64::from(minutes) * 60)
}
