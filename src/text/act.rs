//! Words for what the person did: what was noted, and what was taken back.

use chrono::{DateTime, TimeDelta, Utc};

use super::clock::Clock12Or24;
use crate::t;
use crate::therapy::command::PainWhen;
use crate::therapy::event::{Entry, Event, Fact};
use crate::therapy::protocol::Modality;
use crate::therapy::state::{Recorded, State};
use crate::therapy::timeline::whole_minutes;

/// What is on record now, in one line: "Noted: pain 6 before.", or "Number 2: on 09:12 to 09:30, 18 min.".
///
/// `act` is what the person just did ([`crate::therapy::session::Session::last_act`]), `state` how it stands with it.
pub fn noted(act: &Entry, state: &State, clock: &Clock12Or24, now: DateTime<Utc>) -> String {
    match &act.event {
        Event::Amended { application, fact, .. } => amended(*application + 1, fact, clock, now),
        Event::PainAmended { index, score, .. } => {
            t!("act-pain-amended", number = number(*index), score = u32::from(*score))
        }
        _ => t!("act-noted", what = words(act, state, clock, now)),
    }
}

/// What undo took back, or would take back, in one line: "Taken back: ice on at 09:12.".
///
/// `act` is [`crate::therapy::session::Session::last_act`] before it, `state` how it stood then or stands now.
pub fn taken_back(act: &Entry, state: &State, clock: &Clock12Or24, now: DateTime<Utc>) -> String {
    t!("act-taken-back", what = words(act, state, clock, now))
}

/// The same for a session that was stopped, which nobody is shown any more.
pub fn stop_taken_back() -> String {
    t!("act-taken-back", what = t!("act-stopped"))
}

/// What was done, as it stands behind a colon.
fn words(act: &Entry, state: &State, clock: &Clock12Or24, now: DateTime<Utc>) -> String {
    let time = |wall| clock.day_time(wall, now);
    match &act.event {
        Event::Applied { modality, .. } => t!("act-on", what = key(*modality), time = time(act.wall)),
        Event::Removed { off: None } => t!("act-off-unknown", what = key(last_on_skin(state))),
        Event::Removed { off: Some(off) } => {
            let earlier = TimeDelta::from_std(act.at.since(*off)).unwrap_or_default();
            t!("act-off", what = key(last_on_skin(state)), time = time(act.wall - earlier))
        }
        Event::SkinFine => t!("act-skin-fine"),
        Event::Snoozed { until } => {
            let later = TimeDelta::from_std(until.since(act.at)).unwrap_or_default();
            t!("act-later", time = time(act.wall + later))
        }
        Event::Skipped => t!("act-skipped"),
        Event::Paused => t!("act-paused"),
        Event::Resumed => t!("act-resumed"),
        Event::Kept => t!("act-kept"),
        Event::Switched { phase, .. } => {
            let to = state.prescription.protocol.phases.get(*phase).map(|phase| phase.modality());
            if to == Some(Modality::Heat) { t!("act-switched-heat") } else { t!("act-switched") }
        }
        Event::Finished { .. } => t!("act-finished"),
        Event::PainLogged { score, when, .. } => {
            let score = u32::from(*score);
            match when {
                PainWhen::Before => t!("act-pain-before", score = score),
                PainWhen::After => t!("act-pain-after", score = score),
                PainWhen::Between => t!("act-pain", score = score),
            }
        }
        Event::Amended { application, .. } => {
            let number: u32 = *application + 1;
            t!("act-correction", number = number)
        }
        Event::PainAmended { index, .. } => t!("act-pain-correction", number = number(*index)),
        Event::PainDropped { index } => t!("act-pain-dropped", number = number(*index)),
        // Nothing else is an act of the person's.
        _ => t!("act-stopped"),
    }
}

fn amended(number: u32, fact: &Fact, clock: &Clock12Or24, now: DateTime<Utc>) -> String {
    match fact {
        Fact::NotDone => t!("act-amended-not-done", number = number),
        Fact::Done { wall, off: None, .. } => {
            t!("act-amended-unknown", number = number, from = clock.day_time(*wall, now))
        }
        Fact::Done { on, wall, off: Some(off), .. } => {
            let worn = off.since(*on);
            let to = *wall + TimeDelta::from_std(worn).unwrap_or_default();
            let (from, to) = (clock.day_time(*wall, now), clock.time(to));
            t!("act-amended", number = number, from = from, to = to, mins = whole_minutes(worn))
        }
    }
}

fn last_on_skin(state: &State) -> Modality {
    let applied = state.records.iter().rfind(|record| matches!(record.what, Recorded::Applied { .. }));
    applied.map_or(Modality::Cold, |record| record.modality)
}

/// The word by which sentences are told apart by what goes on.
pub fn key(modality: Modality) -> &'static str {
    match modality {
        Modality::Cold | Modality::Rest => "cold",
        Modality::IceMassage => "massage",
        Modality::Heat => "heat",
    }
}

/// Counted as people do, from 1.
fn number(index: usize) -> String {
    (index + 1).to_string()
}
