//! The applications to come with their times: one model for the day beside the ring and for the programme's rows.

use chrono::{DateTime, Utc};

use crate::t;
use crate::text::clock::Clock12Or24;
use crate::therapy::forecast::{Coming, What};
use crate::therapy::protocol::Modality;
use crate::therapy::session::Session;
use crate::therapy::state::{Place, Stage};

/// An application to come: from the earliest end of its rest to the latest, when the ones before it came at their
/// latest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// From when it may be.
    pub from: DateTime<Utc>,
    /// By when it should be; the same moment where there is nothing to choose.
    pub by: DateTime<Utc>,
    /// What goes on.
    pub modality: Modality,
    /// For how many minutes.
    pub minutes: u32,
    /// In which phase.
    pub phase: usize,
    /// Whether it waits for the person already.
    pub ready: bool,
}

/// The applications of a forecast at the latest pace, in order.
pub fn slots(session: &Session, late: &[Coming]) -> Vec<Slot> {
    let at = |elapsed| session.timeline().wall_at(elapsed);
    let waiting = match &session.state().place {
        Place::Waiting(slot) => Some(slot),
        _ => None,
    };
    let mut from = waiting.map(|slot| at(slot.ready));
    // One that is overdue was to be done by then, not now.
    let mut overdue = waiting.filter(|slot| slot.stage == Stage::Due).map(|slot| at(slot.due));
    let mut ready = waiting.is_some_and(|slot| slot.stage != Stage::Resting);
    let mut open = waiting.map(|slot| {
        let pick = session.state().pick(slot.step);
        (pick.modality, pick.minutes, pick.phase)
    });
    let mut slots = Vec::new();
    for one in late {
        match one.what {
            What::Ready | What::Due => {
                from = from.or(Some(one.wall));
                open = Some((one.modality, one.minutes, one.phase));
            }
            What::Sleep | What::Switch => {
                // What is still open in the evening can be done until then, and is planned anew for the morning; a
                // switch plans anew too.
                if let (What::Sleep, Some(from), Some((modality, minutes, phase))) = (one.what, from, open)
                    && from < one.wall
                {
                    slots.push(Slot { from, by: one.wall, modality, minutes, phase, ready });
                }
                (from, overdue, ready, open) = (None, None, false, None);
            }
            What::Apply => {
                let by = overdue.take().unwrap_or(one.wall);
                let from = from.take().unwrap_or(by).min(by);
                let (modality, minutes, phase) = (one.modality, one.minutes, one.phase);
                slots.push(Slot { from, by, modality, minutes, phase, ready: std::mem::take(&mut ready) });
            }
            What::Remove | What::Wake | What::Finish => {}
        }
    }
    slots
}

/// Two times of a day, or the one where they read the same: 15:20–16:20, 07:00.
pub fn times(from: DateTime<Utc>, by: DateTime<Utc>, clock: &Clock12Or24) -> String {
    let (from, by) = (clock.time(from), clock.time(by));
    if from == by { from } else { t!("now-day-window", from = from, by = by) }
}
