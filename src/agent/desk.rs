//! The agent's one session and its history: persists first, answers then. Knows no socket, no screen and no sound.

use std::sync::Arc;

use crate::store::history::{History, HistoryError, HistoryRecovery};
use crate::therapy::command::{Command, Refusal};
use crate::therapy::event::{AwayWhy, Entry};
use crate::therapy::outlook;
use crate::therapy::reminder::Reminder;
use crate::therapy::safety::{self, Finding, Situation};
use crate::therapy::session::{Rules, Session};
use crate::therapy::state::{Named, State};
use crate::therapy::timeline::{Now, Zone};

use super::wire::{Problem, ProblemKind, SessionSnapshot, Snapshot};

/// What opening the history brought.
pub type Opened = Result<(History, Option<HistoryRecovery>), HistoryError>;

/// The one running session and its history.
pub struct Desk {
    session: Option<Session>,
    history: Option<History>,
    unsaved: Vec<(String, Entry)>,
    rules: Rules,
    zone: Arc<dyn Zone>,
    problems: Vec<Problem>,
}

impl Desk {
    /// A desk with the session its history left off at, brought to the present.
    pub fn open(history: Opened, rules: Rules, zone: Arc<dyn Zone>, now: &Now) -> Self {
        let mut desk = Desk { session: None, history: None, unsaved: Vec::new(), rules, zone, problems: Vec::new() };
        match history {
            Ok((history, recovery)) => {
                desk.take_up(&history, now);
                desk.history = Some(history);
                let set_aside = recovery.as_ref().map(crate::text::store::history_recovery);
                desk.report(ProblemKind::HistorySetAside, set_aside);
            }
            Err(error) => {
                desk.report(ProblemKind::History, Some(crate::text::store::history_error(&error)));
            }
        }
        desk.save();
        desk
    }

    /// What the person asks, and what is to be said to it.
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
                let (started, entries) = Session::start(id, (**prescription).clone(), rules, zone, now)?;
                let findings = findings_at_start(&started);
                self.session = Some(started);
                self.keep(entries);
                findings
            }
            (_, None) => return Err(Refusal::NoSession),
            (_, Some(session)) => {
                let findings = match command {
                    Command::SwitchPhase => findings_of_switch(session),
                    _ => Vec::new(),
                };
                let entries = session.handle(command, now)?;
                self.keep(entries);
                findings
            }
        };
        Ok(findings)
    }

    /// What time did; whether anything changed.
    pub fn tick(&mut self, now: &Now) -> bool {
        let entries = self.session.as_mut().map(|session| session.tick(now)).unwrap_or_default();
        self.keep(entries)
    }

    /// The machine was away for the `span` that ends now.
    pub fn away(&mut self, span: std::time::Duration, why: AwayWhy, now: &Now) -> bool {
        let entries = self.session.as_mut().map(|session| session.away(span, why, now)).unwrap_or_default();
        self.keep(entries)
    }

    /// A reminder is about to be shown.
    pub fn reminded(&mut self, reminder: &Reminder, now: &Now) {
        let entries = self.session.as_mut().map(|session| session.reminded(reminder, now)).unwrap_or_default();
        self.keep(entries);
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
        let mut problems = self.problems.clone();
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
            }),
            problems,
            rehearsal,
        }
    }

    /// Makes the daily backup where it is due.
    pub fn backup(&mut self, folder: &std::path::Path, now: &Now) {
        if let Some(history) = &self.history
            && let Err(error) = history.backup_if_due(folder, now.wall)
        {
            tracing::warn!(%error, "today's backup was not made");
        }
    }

    fn take_up(&mut self, history: &History, now: &Now) {
        let found = history.open_session().map_err(|error| crate::text::store::history_error(&error));
        match found {
            Ok(None) => {}
            Ok(Some((id, log))) => match Session::resume(log, self.rules.clone(), Arc::clone(&self.zone), now) {
                Ok((session, entries)) => {
                    self.unsaved.extend(entries.into_iter().map(|entry| (id.clone(), entry)));
                    self.session = Some(session);
                }
                Err(error) => drop(self.report(ProblemKind::History, Some(error.to_string()))),
            },
            Err(text) => drop(self.report(ProblemKind::History, Some(text))),
        }
    }

    /// Keeps entries before anybody hears of them; whether there were any.
    fn keep(&mut self, entries: Vec<Entry>) -> bool {
        let Some(session) = &self.session else { return false };
        let id = session.state().id.clone();
        let some = !entries.is_empty();
        self.unsaved.extend(entries.into_iter().map(|entry| (id.clone(), entry)));
        self.save();
        some
    }

    /// Writes what isn't written yet. What can't be written stays in memory and is tried again with the next entry.
    fn save(&mut self) {
        let Some(history) = &mut self.history else { return };
        while let Some((id, _)) = self.unsaved.first() {
            let id = id.clone();
            let end = self.unsaved.iter().position(|(other, _)| *other != id).unwrap_or(self.unsaved.len());
            let entries: Vec<Entry> = self.unsaved[..end].iter().map(|(_, entry)| entry.clone()).collect();
            match history.append(&id, &entries) {
                Ok(()) => {
                    self.unsaved.drain(..end);
                    self.problems.retain(|problem| problem.kind != ProblemKind::History);
                }
                Err(error) => {
                    tracing::error!(%error, "the history can't be written");
                    self.report(ProblemKind::History, Some(crate::text::store::history_error(&error)));
                    return;
                }
            }
        }
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
