//! When the next application is to be: rests and their floors, waking, the day's cap, the next phase.

use std::time::Duration;

use super::super::event::{Decider, Event};
use super::super::night::next_local;
use super::super::protocol::{Modality, Phase, RestFrom};
use super::super::state::{OnSkin, Place, Recorded, Slot, SlotWhy, Stage};
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
    let ready = (at + mins(rest.mins.low)).max(slot.floor);
    let due = (at + mins(rest.mins.high)).max(ready);
    // A half-done application leaves skin that has to rewarm; an undone one doesn't.
    let floor = if slot.step > 0 { ready } else { slot.floor };
    capped(session, waiting(0, floor, ready, due, SlotWhy::Rest))
}

/// A slot that fell into the sleep hours, moved to their end.
pub fn at_wake(slot: &Slot, wake: Elapsed) -> Slot {
    waiting(slot.step, slot.floor, slot.ready.max(wake), slot.due.max(wake), SlotWhy::Wake)
}

/// The planned slot when the person takes the programme up again at `at`, after a pause or a question.
pub fn taken_up(session: &Session, slot: &Slot, at: Elapsed) -> Slot {
    let rest = session.state.current_phase().rest;
    let ready = slot.ready.max(at);
    let window = mins(rest.mins.high).saturating_sub(mins(rest.mins.low));
    waiting(slot.step, slot.floor, ready, slot.due.max(ready + window), slot.why)
}

/// The events of going on to the next phase, or of finishing where there is none.
pub fn next_phase(session: &Session, at: Elapsed, by: Decider) -> Vec<Event> {
    let next = session.state.phase + 1;
    let Some(phase) = session.state.prescription.protocol.phases.get(next) else {
        return vec![Event::Finished { by }];
    };
    let floor = match &session.state.place {
        Place::Waiting(slot) | Place::Paused(slot) => slot.floor,
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
            let length = (on.since + on.planned).since(start);
            let ready = (start + low).max(off + low.saturating_sub(length));
            (ready, (start + high).max(off + high.saturating_sub(length)))
        }
    }
}

fn application_start(session: &Session) -> Option<Elapsed> {
    let records = &session.state.records;
    let last = records.last()?.application;
    records.iter().find(|record| record.application == last).map(|record| record.at)
}

/// Moves a slot to the next day where its own day's applications are used up.
fn capped(session: &Session, slot: Slot) -> Slot {
    let Some(cap) = session.state.current_phase().max_per_day else { return slot };
    let zone = session.zone();
    let local_date = |wall: chrono::DateTime<chrono::Utc>| wall.with_timezone(&zone.offset_at(wall)).date_naive();
    let day = local_date(session.timeline.wall_at(slot.ready));
    let mut on_day: Vec<u32> = session
        .state
        .records
        .iter()
        .filter(|record| matches!(record.what, Recorded::Applied { .. }) && local_date(record.wall) == day)
        .map(|record| record.application)
        .collect();
    on_day.dedup();
    if on_day.len() < cap as usize {
        return slot;
    }
    let midnight = next_local(zone, session.timeline.wall_at(slot.ready), chrono::NaiveTime::MIN);
    let ready = session.awake_from(session.timeline.at_wall(midnight));
    waiting(slot.step, slot.floor, ready, slot.due.max(ready), SlotWhy::NextDay)
}

pub(super) fn mins(minutes: u32) -> Duration {
    Duration::from_secs(u64::from(minutes) * 60)
}
