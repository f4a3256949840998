//! `status --json`: a contract others build on. Fields may be added behind the others; none is renamed.

use chrono::{DateTime, Local, SecondsFormat, Utc};
use serde::Serialize;

use crate::agent::wire::{Problem, SessionSnapshot, Snapshot};
use crate::therapy::advice::{Advice, advise};
use crate::therapy::outlook::{Next, NextWhat};
use crate::therapy::protocol::Modality;
use crate::therapy::state::{Counts, Named, OnSkin, Place};

/// How it stands, version 1.
#[derive(Serialize)]
pub struct Status {
    version: u32,
    agent: &'static str,
    now: String,
    state: Named,
    session: Option<Session>,
    rehearsal: Option<u32>,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Session {
    id: String,
    protocol: String,
    onset: String,
    started: String,
    elapsed_secs: u64,
    phase: Phase,
    step: Option<Step>,
    next: Option<Coming>,
    applications: Applications,
    site: String,
    clock_unsure: bool,
    /// The most urgent thing the log suggests.
    advice: Option<Advice>,
}

#[derive(Serialize)]
struct Phase {
    index: usize,
    modality: Modality,
}

#[derive(Serialize)]
struct Step {
    modality: Modality,
    planned_secs: u64,
    elapsed_secs: u64,
    remaining_secs: u64,
    over_secs: u64,
    skin_fine: bool,
}

#[derive(Serialize)]
struct Coming {
    what: NextWhat,
    at: String,
    in_secs: i64,
}

/// How many applications there were.
#[derive(Serialize)]
pub struct Applications {
    done: u32,
    missed: u32,
    skipped: u32,
    asleep: u32,
}

impl Status {
    /// The contract's form of a snapshot.
    pub fn of(snapshot: &Snapshot, running: bool) -> Status {
        Status {
            version: 1,
            agent: if running { "running" } else { "stopped" },
            now: local(snapshot.now.wall),
            state: snapshot.state,
            session: snapshot.session.as_ref().map(|session| Session::of(session, snapshot.now.wall)),
            rehearsal: snapshot.rehearsal,
            problems: snapshot.problems.clone(),
        }
    }
}

impl Session {
    fn of(session: &SessionSnapshot, now: DateTime<Utc>) -> Session {
        let state = &session.state;
        Session {
            id: state.id.clone(),
            protocol: state.prescription.protocol.id.clone(),
            onset: local(state.onset),
            started: local(state.started),
            elapsed_secs: session.stamp.elapsed.as_millis() / 1000,
            phase: Phase { index: state.phase, modality: state.current_phase().modality() },
            step: match &state.place {
                Place::OnSkin(on) => Some(Step::of(on, session)),
                _ => None,
            },
            next: session.next.as_ref().map(|next| Coming::of(next, now)),
            applications: Applications::from(state.counts),
            site: state.prescription.site.clone(),
            clock_unsure: state.unsure_since.is_some(),
            advice: advise(state, session.stamp.elapsed),
        }
    }
}

impl Step {
    fn of(on: &OnSkin, session: &SessionSnapshot) -> Step {
        let (planned, elapsed) = (on.planned.as_secs(), session.stamp.elapsed.since(on.since).as_secs());
        Step {
            modality: on.modality,
            planned_secs: planned,
            elapsed_secs: elapsed,
            remaining_secs: planned.saturating_sub(elapsed),
            over_secs: elapsed.saturating_sub(planned),
            skin_fine: on.skin_fine,
        }
    }
}

impl Coming {
    fn of(next: &Next, now: DateTime<Utc>) -> Coming {
        // Rounded up, as what remains of a step is; negative where it is overdue.
        let in_secs = (next.wall - now).num_milliseconds().div_euclid(1000)
            + i64::from((next.wall - now).num_milliseconds().rem_euclid(1000) > 0);
        Coming { what: next.what, at: local(next.wall), in_secs }
    }
}

/// RFC 3339 in local time, with its offset.
pub fn local(wall: DateTime<Utc>) -> String {
    wall.with_timezone(&Local).to_rfc3339_opts(SecondsFormat::Secs, false)
}

impl From<Counts> for Applications {
    fn from(counts: Counts) -> Self {
        let Counts { done, missed, skipped, asleep, .. } = counts;
        Applications { done, missed, skipped, asleep }
    }
}
