//! A session's future, by running the same machine ahead: the preview, the calendar and the timeline on screen can't
//! disagree with what will be reminded of.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::command::Command;
use super::event::{Entry, Event};
use super::protocol::Modality;
use super::session::Session;
use super::state::{Named, Pick, Place, SlotWhy, State};
use super::timeline::Elapsed;

/// At which end of each range the person is taken to act.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// As early as makes sense: rests at their early end, switches when their window opens.
    #[default]
    Earliest,
    /// As late as is due.
    Latest,
}

/// Something that will happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coming {
    /// When, in the session's time.
    pub at: Elapsed,
    /// When, by the wall clock.
    pub wall: DateTime<Utc>,
    /// What.
    pub what: What,
    /// In which phase.
    pub phase: usize,
    /// With what.
    pub modality: Modality,
    /// The length of the application it belongs to, in minutes.
    pub minutes: u32,
}

/// What will happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// It goes on.
    Apply,
    /// It comes off.
    Remove,
    /// The earliest end of a rest.
    Ready,
    /// The latest end of a rest.
    Due,
    /// The next phase begins.
    Switch,
    /// The sleep hours begin.
    Sleep,
    /// The sleep hours end.
    Wake,
    /// The programme is over.
    Finish,
}

/// More than a week's programme at any pace; a forecast of a protocol without an end stops somewhere.
const MOST_STEPS: usize = 10_000;

/// What happens from the session's last tick on for so long, if the person follows it to the letter at this pace.
pub fn forecast(session: &Session, pace: Pace, horizon: Duration) -> Vec<Coming> {
    let mut run = session.without_log();
    let start = run.timeline().last().elapsed;
    let end = start + horizon;
    let mut coming = Vec::new();
    for _ in 0..MOST_STEPS {
        let now = run.timeline().last().elapsed;
        // Whatever time does at this moment comes before what the person does.
        let (at, events) = match run.next_change().filter(|(next, _)| *next <= end) {
            Some((next, events)) if next <= now => (next, events),
            next => match (follow(&run, pace).map(|act| run.would(&act)), next) {
                (Some(Ok(events)), _) => (now, events),
                (_, Some((next, events))) => {
                    run.run_on_to(next);
                    (next, events)
                }
                (_, None) => break,
            },
        };
        for event in events {
            coming.extend(happen(&mut run, at, event));
        }
    }
    let until = if run.state().running() { end } else { run.timeline().last().elapsed };
    coming.extend(nights(session, start, until));
    // At one moment somebody wakes before they do anything, and does everything before they sleep.
    coming.sort_by_key(|coming| {
        let order = match coming.what {
            What::Wake => 0,
            What::Sleep => 2,
            _ => 1,
        };
        (coming.at, order)
    });
    name_nights(&mut coming);
    coming
}

/// What somebody who follows the programme at this pace does now.
fn follow(run: &Session, pace: Pace) -> Option<Command> {
    let state = run.state();
    match state.named() {
        Named::RemoveNow => Some(Command::Remove { when: Default::default() }),
        Named::ChoosingSwitch if pace == Pace::Earliest => Some(Command::SwitchPhase),
        Named::ChoosingSwitch => Some(Command::KeepPhase),
        Named::Due => Some(Command::Apply { modality: None, minutes: None }),
        Named::Ready => {
            let first = matches!(&state.place, Place::Waiting(slot) if slot.why == SlotWhy::First);
            (pace == Pace::Earliest || first).then_some(Command::Apply { modality: None, minutes: None })
        }
        _ => None,
    }
}

/// Lets an event happen; what it means to somebody who plans their day.
fn happen(run: &mut Session, at: Elapsed, event: Event) -> Option<Coming> {
    let what = match &event {
        Event::BecameReady => Some(What::Ready),
        Event::BecameDue => Some(What::Due),
        Event::Applied { .. } => Some(What::Apply),
        Event::Switched { .. } => Some(What::Switch),
        Event::Removed { .. } => Some(What::Remove),
        Event::Finished { .. } => Some(What::Finish),
        _ => None,
    };
    // What ends belongs to what was; what begins belongs to what is.
    let before = run.state().pick(step(run.state()));
    let Entry { at, wall, .. } = run.foretell(at, event);
    let what = what?;
    let Pick { phase, modality, minutes, .. } = match what {
        What::Remove | What::Finish => before,
        _ => run.state().pick(step(run.state())),
    };
    Some(Coming { at, wall, what, phase, modality, minutes })
}

fn step(state: &State) -> usize {
    match &state.place {
        Place::OnSkin(on) => on.step,
        Place::Waiting(slot) | Place::Paused(slot) => slot.step,
        Place::Finished { .. } | Place::Stopped => 0,
    }
}

/// The sleep hours' beginnings and ends.
fn nights(session: &Session, from: Elapsed, to: Elapsed) -> Vec<Coming> {
    let Some(sleep) = session.rules().sleep else { return Vec::new() };
    let timeline = session.timeline();
    let Pick { phase, modality, minutes, .. } = session.state().pick(0);
    let mut nights = Vec::new();
    let (mut wall, end) = (timeline.wall_at(from), timeline.wall_at(to));
    loop {
        let asleep = sleep.asleep(session.zone(), wall);
        let (next, what) = if asleep {
            (sleep.next_wake(session.zone(), wall), What::Wake)
        } else {
            (sleep.next_sleep(session.zone(), wall), What::Sleep)
        };
        if next > end || next <= wall {
            return nights;
        }
        wall = next;
        nights.push(Coming { at: timeline.at_wall(wall), wall, what, phase, modality, minutes });
    }
}

/// A night belongs to the phase it falls into.
fn name_nights(coming: &mut [Coming]) {
    for i in 1..coming.len() {
        if matches!(coming[i].what, What::Sleep | What::Wake) {
            let Coming { phase, modality, minutes, .. } = coming[i - 1];
            coming[i] = Coming { phase, modality, minutes, ..coming[i].clone() };
        }
    }
}
