//! What clients ask, and what they are told.

use std::collections::HashMap;

use crate::agent::server::{Arrival, ClientId, Line, Outbox, Standing, Turn};
use crate::agent::wire::{Ask, FromAgent, ProblemKind, Reply};
use crate::store::settings::SettingsFile;
use crate::therapy::command::{Command, Refusal};
use crate::therapy::safety::Finding;

use super::Agent;

/// Who is connected.
#[derive(Default)]
pub struct Clients {
    connected: HashMap<ClientId, Client>,
    /// Who is to be answered at the end of this turn, when all of it is kept.
    waiting: Vec<Waiting>,
}

struct Client {
    outbox: Outbox,
    subscribed: bool,
    window: bool,
}

struct Waiting {
    client: ClientId,
    request: u64,
    turn: Turn,
    answer: Answer,
}

/// What is answered; how it stands is added when all is kept.
enum Answer {
    Done(Vec<Finding>),
    Refused(Refusal),
    Raised(bool),
}

impl Clients {
    /// Whether anybody is.
    pub fn any(&self) -> bool {
        !self.connected.is_empty()
    }

    /// Whether anybody is to be told how it stands: who asked, and where there is `news` who wants to hear of it.
    pub fn listening(&self, news: bool) -> bool {
        !self.waiting.is_empty() || (news && self.connected.values().any(|client| client.subscribed))
    }

    /// Answers everybody who asked, and where there is `news` tells those who want to hear of it.
    pub fn tell(&mut self, standing: &Standing, news: bool) {
        if news {
            let line = Line::changed(standing);
            self.connected.retain(|_, client| !client.subscribed || client.outbox.send(line.clone()));
        }
        for Waiting { client, request, turn, answer } in std::mem::take(&mut self.waiting) {
            let reply = |reply| Line::of(&FromAgent::Reply { id: request, reply });
            let line = match answer {
                Answer::Done(findings) => Line::done(request, standing, &findings),
                Answer::Refused(refusal) => reply(Reply::Refused { refusal }),
                Answer::Raised(window) => reply(Reply::Raised { window }),
            };
            if self.connected.get(&client).is_some_and(|client| client.outbox.send(line)) {
                turn.over();
            } else {
                tracing::warn!("a client that doesn't read was let go");
                self.connected.remove(&client);
            }
        }
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
                let answer = self.answer(id, request.ask);
                self.clients.waiting.push(Waiting { client: id, request: request.id, turn, answer });
            }
        }
    }

    /// Carries out a command, whoever asked for it. Everybody hears of it at the end of the turn.
    pub(super) fn carry_out(&mut self, command: &Command) -> Result<Vec<Finding>, Refusal> {
        let findings = self.desk.handle(command, &self.clock.now())?;
        self.news = true;
        Ok(findings)
    }

    fn answer(&mut self, id: ClientId, ask: Ask) -> Answer {
        match ask {
            Ask::Command { command } => {
                return self.carry_out(&command).map_or_else(Answer::Refused, Answer::Done);
            }
            Ask::Snapshot => {}
            Ask::Subscribe { window } => {
                if let Some(client) = self.clients.connected.get_mut(&id) {
                    client.subscribed = true;
                    client.window = window;
                }
            }
            Ask::Raise => return Answer::Raised(self.clients.raise_window()),
            Ask::Reload => self.reload(),
            Ask::Quit => self.ending = true,
        }
        Answer::Done(Vec::new())
    }

    fn reload(&mut self) {
        let now = self.clock.now();
        let loaded = SettingsFile::load(&self.dirs, now.wall);
        crate::text::language::speak(&loaded.settings.language);
        self.settings = loaded.settings;
        self.home.look_again();
        self.forget_switched_off();
        self.desk.set_rules(self.settings.rules());
        self.desk.report(ProblemKind::Settings, crate::text::store::settings_problems(&loaded.problems));
        self.news = true;
    }
}
