//! `poultice status`: how it stands, for people and as the JSON contract. Starts no agent where nothing has to run.

mod choice;
mod contract;
mod words;

pub use contract::{Applications, local};

use std::sync::Arc;

use crate::agent::client::{Client, ClientError};
use crate::agent::wire::{SessionSnapshot, Snapshot};
use crate::store::history::HistoryReader;
use crate::t;
use crate::text;
use crate::text::clock::{Clock12Or24, span};
use crate::therapy::protocol::{Span, Until};
use crate::therapy::state::{Named, Place, State};
use crate::therapy::timeline::whole_minutes;

use super::context::Context;
use super::failure::Failure;
use super::out;

/// Says how it stands.
pub fn run(context: &Context) -> Result<(), Failure> {
    let (snapshot, running) = look(context)?;
    show(&snapshot, running, context)
}

/// Says how it stands after something was done.
pub fn after(snapshot: &Snapshot, context: &Context) -> Result<(), Failure> {
    show(snapshot, true, context)
}

/// Says what was just put on record, and how it stands then.
pub fn after_noting(snapshot: &Snapshot, context: &Context) -> Result<(), Failure> {
    let session = snapshot.session.as_ref();
    let noted = session.and_then(|session| Some((session.last_act.as_ref()?, &session.state)));
    if let Some((act, state)) = noted.filter(|_| !context.json) {
        out::line(&text::act::noted(act, state, &clock(), snapshot.now.wall))?;
    }
    after(snapshot, context)
}

/// Says that the next part has begun, whether that is early, and how it stands then.
pub fn after_switching(snapshot: &Snapshot, context: &Context) -> Result<(), Failure> {
    let session = snapshot.session.as_ref().filter(|_| !context.json);
    if let Some((session, act)) = session.and_then(|session| Some((session, session.last_act.as_ref()?))) {
        let noted = text::act::noted(act, &session.state, &clock(), snapshot.now.wall);
        let early = early(session).map(|hours| t!("cli-switched-early", hours = text::protocol::span(hours)));
        let back = t!("cli-to-take-back");
        out::advice(&[Some(noted), early, Some(back)].into_iter().flatten().collect::<Vec<_>>().join(" "))?;
    }
    after(snapshot, context)
}

/// The hours since onset at which the part that has begun was to begin, where they are yet to come.
fn early(session: &SessionSnapshot) -> Option<Span> {
    let state = &session.state;
    let before = state.prescription.protocol.phases.get(state.phase.checked_sub(1)?)?;
    let Until::SinceOnsetHours(hours) = before.until else { return None };
    let early = state.since_onset(session.stamp.elapsed).as_secs() < u64::from(hours.low) * 3600;
    (early && state.running()).then_some(hours)
}

/// Says what was done of the session that has ended, and how it stands then.
pub fn after_stopping(before: &Snapshot, snapshot: &Snapshot, context: &Context) -> Result<(), Failure> {
    if let Some(ended) = before.session.as_ref().filter(|_| !context.json) {
        out::line(&words::counts(ended))?;
    }
    after(snapshot, context)
}

/// Says since when it hurts, where that isn't now, and how it stands.
pub fn after_starting(snapshot: &Snapshot, context: &Context) -> Result<(), Failure> {
    let state = snapshot.session.as_ref().filter(|_| !context.json).map(|session| &session.state);
    let now = snapshot.now.wall;
    let ago = state.and_then(|state| (now - state.onset).to_std().ok()).filter(|ago| whole_minutes(*ago) > 0);
    if let Some((state, ago)) = state.zip(ago) {
        out::line(&t!("cli-began", time = clock().day_time(state.onset, now), span = span(ago)))?;
    }
    after(snapshot, context)
}

/// Says what was taken back, and how it stands then.
pub fn after_undoing(before: &Snapshot, snapshot: &Snapshot, context: &Context) -> Result<(), Failure> {
    // One that was stopped is shown no more, and the only thing left to take back is the stop.
    let act = before.session.as_ref().map(|session| (session.last_act.as_ref(), &session.state));
    let said = match act {
        Some((Some(act), state)) => Some(text::act::taken_back(act, state, &clock(), snapshot.now.wall)),
        Some((None, _)) => None,
        None => Some(text::act::stop_taken_back()),
    };
    if let Some(said) = said.filter(|_| !context.json) {
        out::line(&said)?;
    }
    after(snapshot, context)
}

fn show(snapshot: &Snapshot, running: bool, context: &Context) -> Result<(), Failure> {
    if context.json {
        return out::json(&contract::Status::of(snapshot, running));
    }
    out::advice(&words::standing(snapshot, &clock()))
}

fn clock() -> Clock12Or24 {
    Clock12Or24::of_environment(Arc::new(chrono::Local))
}

/// How it stands, and whether an agent runs.
fn look(context: &Context) -> Result<(Snapshot, bool), Failure> {
    match Client::connect(&context.address) {
        Err(ClientError::NotRunning(_)) => {}
        client => return Ok((client?.snapshot()?, true)),
    }
    let kept = kept(context)?;
    if kept.as_ref().is_some_and(State::running) {
        // It should be running: a reminder may be due.
        return Ok((Client::connect_or_start(&context.address)?.snapshot()?, true));
    }
    let clock = context.clock()?;
    let now = clock.now();
    let session = kept.filter(|state| state.named() == Named::Finished).map(|state| {
        let elapsed = match &state.place {
            Place::Finished { at, .. } => *at,
            _ => state.phase_since,
        };
        let stamp = crate::therapy::timeline::Stamp { elapsed, now: now.clone() };
        SessionSnapshot { state, stamp, reminder: None, next: None, can_undo: false, last_act: None }
    });
    let state = if session.is_some() { Named::Finished } else { Named::Idle };
    let rehearsal = clock.rehearsal_speed();
    Ok((Snapshot { now, state, session, problems: Vec::new(), rehearsal }, false))
}

/// Has an agent go on with the session that runs, where there is one.
pub fn take_up(context: &Context) -> Result<(), Failure> {
    match kept(context)? {
        Some(state) if state.running() => context.agent().map(drop),
        _ => Ok(()),
    }
}

/// Whether something is on the skin, as far as anybody knows: a history that can't be read says nothing.
pub fn on_skin(context: &Context) -> bool {
    let told = Client::connect(&context.address).and_then(|mut agent| agent.snapshot());
    let state = match told {
        Ok(snapshot) => snapshot.session.map(|session| session.state),
        Err(_) => kept(context).unwrap_or_default(),
    };
    state.is_some_and(|state| matches!(state.place, Place::OnSkin(_)))
}

/// The newest session as the history has it.
fn kept(context: &Context) -> Result<Option<State>, Failure> {
    let failed = |error| Failure::Failed(text::store::history_error(&error));
    let Some(reader) = HistoryReader::open_read_only(&context.dirs().history_file()).map_err(failed)? else {
        return Ok(None);
    };
    let newest = reader.open_session().map_err(failed)?;
    newest.map(|(_, log)| State::fold(&log).map_err(|error| Failure::Failed(error.to_string()))).transpose()
}
