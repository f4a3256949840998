//! What the agent says: how it stands, and its answers, which are told in passing.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::TryRecvError;

use egui::{Context, UserAttentionType, ViewportCommand};

use super::App;
use crate::agent::wire::{Ask, Reply, Snapshot};
use crate::t;
use crate::text::clock::Clock12Or24;
use crate::text::{act, refusal, safety};
use crate::therapy::command::Command;
use crate::therapy::session::Session;
use crate::therapy::state::Named;
use crate::window::icons::Icon;
use crate::window::link::News;
use crate::window::theme::Tone;
use crate::window::toast::{self, Toast, Undo};
use crate::window::view::{Link, View};

impl App {
    /// Takes in what the agent said since the last time. Works while nothing is drawn.
    pub fn hear(&mut self, ctx: &Context) {
        loop {
            match self.port.news.try_recv() {
                Ok(news) => self.take(ctx, news),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {
                    if self.link != Link::Connecting || self.snapshot.is_some() {
                        self.link = Link::Lost { why: String::new() };
                    }
                    return;
                }
            }
        }
    }

    fn take(&mut self, ctx: &Context, news: News) {
        match news {
            News::Link(link) => self.link = link,
            News::Snapshot(snapshot) => {
                // Something else was done meanwhile, elsewhere: "Undo" would take back that.
                if self.snapshot.as_ref().is_some_and(|before| before.state != snapshot.state) {
                    self.toasts.forget_undo();
                }
                self.stands(ctx, snapshot);
            }
            News::Reply { ask, reply } => self.answered(ctx, ask, reply),
            News::NotSent { ask: Ask::Command { .. } } => self.complain(t!("window-not-sent")),
            News::NotSent { .. } => {}
            News::Raise => {
                ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                ctx.send_viewport_cmd(ViewportCommand::Focus);
            }
        }
    }

    fn stands(&mut self, ctx: &Context, snapshot: Box<Snapshot>) {
        let alarm = |state: Option<Named>| state == Some(Named::RemoveNow);
        let before = self.snapshot.as_ref().map(|snapshot| snapshot.state);
        if alarm(Some(snapshot.state)) && !alarm(before) {
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Critical));
        } else if alarm(before) && !alarm(Some(snapshot.state)) {
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Reset));
        }
        // The command line may have changed them, and said so to the agent alone.
        self.shelf.read_settings(snapshot.now.wall);
        self.dress(ctx);
        let had = self.snapshot.as_ref().and_then(|before| before.session.as_ref());
        match (had, &snapshot.session) {
            (Some(ended), None) if ended.state.running() => self.start.again(&ended.state),
            (Some(_), None) | (None, Some(_)) => self.start.forget(),
            _ => {}
        }
        self.link = Link::Connected;
        self.session = View::session_of(&snapshot, &self.zone);
        self.snapshot = Some(snapshot);
    }

    fn answered(&mut self, ctx: &Context, ask: Ask, reply: Reply) {
        match (ask, reply) {
            (ask, Reply::Done { snapshot, findings }) => {
                self.stands(ctx, snapshot);
                if let Ask::Command { command } = &ask {
                    // What is taken back is no longer offered to be.
                    self.toasts.clear();
                    let undo = *command == Command::Undo;
                    if let Some(words) = undo.then(|| self.undoing.take()).flatten() {
                        self.tell(Icon::Undo, words, Undo::No);
                    }
                    let state = self.session.as_ref().map(Session::state);
                    if let Some(words) = toast::done(command, state) {
                        let undo = if *command == Command::Stop { Undo::End } else { Undo::Session };
                        self.tell(Icon::Check, words, undo);
                    }
                }
                // What was agreed to on the start screen isn't said twice.
                let start = matches!(ask, Ask::Command { command: Command::Start(_) });
                let mut said = HashSet::new();
                let new =
                    findings.iter().filter(|_| !start).map(safety::reason).filter(|words| said.insert(words.clone()));
                let words: Vec<String> = new.collect();
                if !words.is_empty() {
                    self.complain(words.join(" "));
                }
            }
            (_, Reply::Refused { refusal }) => {
                let words = refusal::reason(&refusal, &Clock12Or24::of_environment(Arc::clone(&self.zone)));
                self.complain(words);
            }
            (_, Reply::NotUnderstood { why }) => self.complain(t!("window-not-understood", why = why)),
            (_, Reply::Raised { .. }) => {}
        }
    }

    /// What undo is about to take back, to be said when it has. Asked before the agent is: it tells everybody how it
    /// stands afterwards, and whoever asked may hear that before the answer.
    pub(super) fn about_to_undo(&self) -> Option<String> {
        let Some((now, session)) = self.snapshot.as_ref().and_then(|now| Some((now, now.session.as_ref()?))) else {
            return Some(act::stop_taken_back());
        };
        let clock = Clock12Or24::of_environment(Arc::clone(&self.zone));
        session.last_act.as_ref().map(|done| act::taken_back(done, &session.state, &clock, now.now.wall))
    }

    pub(super) fn tell(&mut self, icon: Icon, words: String, undo: Undo) {
        self.toasts.say(Toast { tone: Tone::Cold, icon, words, undo, file: None });
    }

    pub(super) fn complain(&mut self, words: String) {
        self.toasts.say(Toast { tone: Tone::Heat, icon: Icon::Warning, words, undo: Undo::No, file: None });
    }
}
