//! The one thing that comes next, for a glance: on the window, in the status, on the tray.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::reminder;
use super::session::Session;
use super::state::{Place, SlotWhy, Stage};
use super::timeline::Elapsed;

/// What comes next, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// What.
    pub what: NextWhat,
    /// When, in the session's time; past where something is overdue.
    pub at: Elapsed,
    /// When, by the wall clock.
    pub wall: DateTime<Utc>,
}

/// What can come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextWhat {
    /// The earliest end of the rest.
    Ready,
    /// The latest end of the rest.
    Due,
    /// The pack is to come off.
    Remove,
    /// The skin is to be looked at.
    SkinCheck,
    /// The next phase, or the question about it.
    Switch,
    /// The sleep hours end, and with them the wait.
    Wake,
    /// The programme is over.
    Finish,
}

/// What comes next after the session's last tick; nothing while paused, over, or waiting for the person alone.
pub fn next(session: &Session) -> Option<Next> {
    let state = session.state();
    let (what, at) = match &state.place {
        Place::OnSkin(on) => {
            let now = session.timeline().last().elapsed;
            match reminder::skin_check_at(on, session.rules()).filter(|check| now < *check) {
                Some(check) => (NextWhat::SkinCheck, check),
                None => (NextWhat::Remove, on.since + on.planned),
            }
        }
        Place::Waiting(slot) => {
            let (at, events) = session.next_change()?;
            let what = events.iter().find_map(|event| match event {
                Event::BecameReady | Event::BecameDue if slot.why == SlotWhy::Wake && slot.stage == Stage::Resting => {
                    Some((NextWhat::Wake, at))
                }
                Event::BecameReady => Some((NextWhat::Ready, at)),
                Event::BecameDue => Some((NextWhat::Due, at)),
                Event::SwitchAsked { .. } | Event::Switched { .. } => Some((NextWhat::Switch, at)),
                Event::Finished { .. } => Some((NextWhat::Finish, at)),
                // The sleep hours come first: what counts is when they end.
                Event::Planned { slot } if slot.why == SlotWhy::Wake => Some((NextWhat::Wake, slot.ready)),
                _ => None,
            });
            what?
        }
        Place::Paused(_) | Place::Finished { .. } | Place::Stopped => return None,
    };
    Some(Next { what, at, wall: session.timeline().wall_at(at) })
}
