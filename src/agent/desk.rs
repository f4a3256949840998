//! The agent's one session and its history. Knows no socket, no screen and no sound.
//!
//! What happens is in memory until [`Desk::keep`]: one write then, for all that came at once. Whoever asked is answered,
//! and whatever is to be shown is shown, after that and not before.
//!
//! Where the history can't be written the session goes on all the same: a pack that is on has to come off, whatever the
//! disk says. What the person asked is then done and answered as done, and every snapshot carries the problem until
//! what waits is written. (The other way round, refusing what can't be kept, would refuse "it is off".)

use std::sync::Arc;
use std::time::Duration;

use crate::store::paths::Dirs;
use crate::therapy::command::{Command, Refusal};
use crate::therapy::event::{AwayWhy, Entry};
use crate::therapy::outlook;
use crate::therapy::reminder::Reminder;
use crate::therapy::safety::{self, Finding, Situation};
use crate::therapy::session::{Rules, Session};
use crate::therapy::state::{Named, State};
use crate::therapy::timeline::{Now, Zone};

use super::keeper::{Found, Keeper};
use super::wire::{Problem, ProblemKind, SessionSnapshot, Snapshot};

/// The one running session and its history.
pub struct Desk {
    session: Option<Session>,
    keeper: Keeper,
    rules: Rules,
    zone: Arc<dyn Zone>,
    problems: Vec<Problem>,
    /// Something happened that the keeper hasn't heard of.
    unkept: bool,
}

impl Desk {
    /// A desk with the session its history left off at, brought to the present.
    pub fn open(dirs: Dirs, rules: Rules, zone: Arc<dyn Zone>, now: &Now) -> Self {
        let (keeper, found) = Keeper::open(dirs, now.wall);
        let mut desk = Desk { session: None, keeper, rules, zone, problems: Vec::new(), unkept: false };
        desk.take_up(found, now);
        desk
    }

    /// What the person asks, and what is to be said to it once it is kept.
    ///
    /// # Errors
    /// The reason why it was not done.
    pub fn handle(&mut self, command: &Command, now: &Now) -> Result<Vec<Finding>, Refusal> {
        let findings = match (command, &mut self.session) {
            (Command::Start(prescription), session) => {
                if session.as_ref().is_some_and(|session| session.state().running()) {
                    return Err(Refusal::SessionRunning);
                }
                let id = now.wall.format("%Y%m%dT%H%M%S%.3fZ").to_string();
                let (rules, zone) = (self.rules.clone(), Arc::clone(&self.zone));
                let (started, _) = Session::start(id, (**prescription).clone(), rules, zone, now)?;
                let findings = findings_at_start(&started);
                self.keeper.put_away(session.as_ref().map(Session::log).unwrap_or_default());
                self.session = Some(started);
                self.unkept = true;
                findings
            }
            (_, None) => return Err(Refusal::NoSession),
            (_, Some(session)) => {
                let findings = match command {
                    Command::SwitchPhase => findings_of_switch(session),
                    _ => Vec::new(),
                };
                let entries = session.handle(command, now)?;
                self.unkept |= !entries.is_empty();
                findings
            }
        };
        Ok(findings)
    }

    /// What time did; whether anything changed. To be called often: it also tries again to write what couldn't be.
    pub fn tick(&mut self, now: &Now) -> bool {
        let before = self.keeper.failure();
        let found = self.keeper.try_again(self.session.as_ref().map(Session::log), now.wall);
        let mut changed = self.take_up(found, now);
        let entries = self.session.as_mut().map(|session| session.tick(now)).unwrap_or_default();
        changed |= self.note(&entries);
        changed || self.keeper.failure() != before
    }

    /// The machine was away for the `span` that ends now; whether that concerns a session.
    pub fn away(&mut self, span: Duration, why: AwayWhy, now: &Now) -> bool {
        let entries = self.session.as_mut().map(|session| session.away(span, why, now)).unwrap_or_default();
        self.note(&entries)
    }

    /// A reminder is about to be shown: once it is kept.
    pub fn reminded(&mut self, reminder: &Reminder, now: &Now) {
        let entries = self.session.as_mut().map(|session| session.reminded(reminder, now)).unwrap_or_default();
        self.note(&entries);
    }

    /// Writes all that happened since the last time, on disk before this returns; what can't be written waits. Whether
    /// there is news of how well that goes.
    pub fn keep(&mut self) -> bool {
        let Some(session) = self.session.as_ref().filter(|_| self.unkept) else { return false };
        self.unkept = false;
        let before = self.keeper.failure();
        self.keeper.keep(session.log());
        self.keeper.failure() != before
    }

    /// The person changed their settings.
    pub fn set_rules(&mut self, rules: Rules) {
        self.rules = rules.clone();
        if let Some(session) = &mut self.session {
            session.set_rules(rules);
        }
    }

    /// The session, running or over.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Whether a session runs.
    pub fn running(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.state().running())
    }

    /// Notes a problem of one kind, or that there is none any more; whether that is news.
    pub fn report(&mut self, kind: ProblemKind, detail: Option<String>) -> bool {
        let before = self.problems.clone();
        self.problems.retain(|problem| problem.kind != kind);
        self.problems.extend(detail.map(|detail| Problem { kind, detail }));
        self.problems != before
    }

    /// How it stands.
    pub fn snapshot(&self, now: &Now, rehearsal: Option<u32>) -> Snapshot {
        let session = self.session.as_ref().filter(|session| session.state().named() != Named::Idle);
        let history = self.keeper.failure().map(|detail| Problem { kind: ProblemKind::History, detail });
        let set_aside = self.keeper.set_aside().map(|detail| Problem { kind: ProblemKind::HistorySetAside, detail });
        let mut problems: Vec<Problem> = history.into_iter().chain(set_aside).chain(self.problems.clone()).collect();
        if session.is_some_and(|session| session.state().unsure_since.is_some()) {
            problems.push(Problem { kind: ProblemKind::Clock, detail: String::new() });
        }
        Snapshot {
            now: now.clone(),
            state: session.map_or(Named::Idle, |session| session.state().named()),
            session: session.map(|session| SessionSnapshot {
                state: session.state().clone(),
                stamp: session.timeline().last().clone(),
                reminder: session.reminder(),
                next: outlook::next(session),
                can_undo: session.can_undo(),
                last_act: session.last_act().cloned(),
            }),
            problems,
            rehearsal,
        }
    }

    /// Makes the daily backup where it is due and there is something to keep.
    pub fn backup(&mut self, now: &Now) {
        self.keeper.backup(self.session.as_ref().map(Session::log), now.wall);
    }

    /// How many entries wait to be written to the history.
    pub fn unsaved(&self) -> usize {
        self.keeper.unsaved()
    }

    /// When the history is to be tried again, in real time: a tick does it.
    pub fn retry_in(&self) -> Option<Duration> {
        self.keeper.retry_in()
    }

    fn take_up(&mut self, found: Option<Found>, now: &Now) -> bool {
        let Some(Found { log, saved }) = found else { return false };
        match Session::resume(log, self.rules.clone(), Arc::clone(&self.zone), now) {
            Ok((session, _)) => {
                self.keeper.begin(saved);
                self.keeper.keep(session.log());
                self.session = Some(session);
                true
            }
            Err(error) => self.report(ProblemKind::History, Some(error.to_string())),
        }
    }

    fn note(&mut self, entries: &[Entry]) -> bool {
        self.unkept |= !entries.is_empty();
        !entries.is_empty()
    }
}

fn findings_at_start(session: &Session) -> Vec<Finding> {
    let state = session.state();
    let situation = Situation {
        injury: state.prescription.injury,
        hours_since_onset: hours_since_onset(state, session),
        sleep: session.rules().sleep,
    };
    safety::check(&state.prescription.protocol, &situation)
}

fn findings_of_switch(session: &Session) -> Vec<Finding> {
    let state = session.state();
    let protocol = &state.prescription.protocol;
    safety::check_switch(protocol, state.phase, hours_since_onset(state, session), state.prescription.injury)
}

fn hours_since_onset(state: &State, session: &Session) -> f64 {
    state.since_onset(session.timeline().last().elapsed).as_secs_f64() / 3600.0
}
