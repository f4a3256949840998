//! What clients ask, and what they are told.

use std::collections::HashMap;

use crate::agent::server::{Arrival, ClientId, Line, Outbox};
use crate::agent::wire::{Ask, FromAgent, ProblemKind, Reply, Snapshot};
use crate::store::settings::SettingsFile;
use crate::therapy::command::{Command, Refusal};

use super::Agent;

/// Who is connected.
#[derive(Default)]
pub struct Clients {
    connected: HashMap<ClientId, Client>,
}

struct Client {
    outbox: Outbox,
    subscribed: bool,
    window: bool,
}

impl Clients {
    /// Whether anybody is.
    pub fn any(&self) -> bool {
        !self.connected.is_empty()
    }

    /// Whether anybody wants to know how it stands whenever that changes.
    pub fn subscribed(&self) -> bool {
        self.connected.values().any(|client| client.subscribed)
    }

    /// Tells those who want to know how it stands now.
    pub fn tell_subscribers(&mut self, snapshot: Snapshot) {
        let line = Line::of(&FromAgent::Changed { snapshot: Box::new(snapshot) });
        self.connected.retain(|_, client| !client.subscribed || client.outbox.send(line.clone()));
    }

    /// Brings the open window to the front; whether there was one.
    pub fn raise_window(&mut self) -> bool {
        let window = self.connected.values().find(|client| client.window);
        window.is_some_and(|window| window.outbox.send(Line::of(&FromAgent::Raise)))
    }
}

impl Agent {
    pub(super) fn arrive(&mut self, arrival: Arrival) {
        match arrival {
            Arrival::Connected(id, outbox) => {
                self.clients.connected.insert(id, Client { outbox, subscribed: false, window: false });
            }
            Arrival::Gone(id) => {
                self.clients.connected.remove(&id);
            }
            Arrival::Asked(id, request, turn) => {
                // What was asked before it was let go of isn't worth an answer any more.
                if !self.clients.connected.contains_key(&id) {
                    return;
                }
                let reply = self.answer(id, request.ask);
                let line = Line::of(&FromAgent::Reply { id: request.id, reply });
                if self.clients.connected.get(&id).is_some_and(|client| client.outbox.send(line)) {
                    turn.over();
                } else {
                    tracing::warn!("a client that doesn't read was let go");
                    self.clients.connected.remove(&id);
                }
            }
        }
    }

    /// Carries out a command, whoever asked for it, and tells everybody.
    pub(super) fn carry_out(&mut self, command: &Command) -> Result<Reply, Refusal> {
        let now = self.clock.now();
        let findings = self.desk.handle(command, &now)?;
        self.remind(&now);
        self.tell_all(&now);
        let snapshot = Box::new(self.desk.snapshot(&now, self.clock.rehearsal_speed()));
        Ok(Reply::Done { snapshot, findings })
    }

    fn answer(&mut self, id: ClientId, ask: Ask) -> Reply {
        match ask {
            Ask::Command { command } => {
                return self.carry_out(&command).unwrap_or_else(|refusal| Reply::Refused { refusal });
            }
            Ask::Snapshot => {}
            Ask::Subscribe { window } => {
                if let Some(client) = self.clients.connected.get_mut(&id) {
                    client.subscribed = true;
                    client.window = window;
                }
            }
            Ask::Raise => return Reply::Raised { window: self.clients.raise_window() },
            Ask::Reload => self.reload(),
            Ask::Quit => self.ending = true,
        }
        let now = self.clock.now();
        self.desk.tick(&now);
        let snapshot = Box::new(self.desk.snapshot(&now, self.clock.rehearsal_speed()));
        Reply::Done { snapshot, findings: Vec::new() }
    }

    fn reload(&mut self) {
        let now = self.clock.now();
        let loaded = SettingsFile::load(&self.dirs, now.wall);
        self.settings = loaded.settings;
        self.home.look_again();
        self.forget_switched_off();
        self.desk.set_rules(self.settings.rules());
        self.desk.report(ProblemKind::Settings, crate::text::store::settings_problems(&loaded.problems));
        self.desk.tick(&now);
        self.tell_all(&now);
    }
}
