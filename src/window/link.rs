//! The window's end of the socket: two threads that listen and speak, so that the window itself never waits.
//!
//! A broken connection is made anew for as long as the window is open, and the agent started again where it died.

use std::collections::HashMap;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::view::Link;
use crate::agent::client::{AgentAddress, Client, ClientError, Listening, Speaking};
use crate::agent::wire::{Ask, FromAgent, Reply, Snapshot};

/// What the window holds of the link. Whoever has the other ends is the agent, as far as the window knows.
pub struct Port {
    /// What the window asks.
    pub asks: Sender<Ask>,
    /// What it hears.
    pub news: Receiver<News>,
}

/// What the window hears.
#[derive(Debug, Clone)]
pub enum News {
    /// Whether the agent answers has changed.
    Link(Link),
    /// How it stands now.
    Snapshot(Box<Snapshot>),
    /// The answer to what was asked.
    Reply {
        /// What was asked.
        ask: Ask,
        /// The answer.
        reply: Reply,
    },
    /// It couldn't be asked: there was no connection.
    NotSent {
        /// What.
        ask: Ask,
    },
    /// Come to the front.
    Raise,
}

/// The first wait before connecting again, and the longest; it doubles in between.
const RETRY: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(8));

/// Connects, and keeps connected until the port is dropped. `connected` is called at each connection, before anything is
/// heard over it; `wake` after each piece of news.
///
/// # Errors
/// When the system gives no more threads.
pub fn open(
    address: AgentAddress,
    connected: impl Fn() + Send + 'static,
    wake: impl Fn() + Send + Sync + 'static,
) -> io::Result<Port> {
    let (asks, to_ask) = channel();
    let (tell, news) = channel();
    let line = Arc::new(Line { speaking: Mutex::new(Voice::default()), tell, wake: Box::new(wake) });
    let speaker = Arc::clone(&line);
    std::thread::Builder::new().name("link-speak".into()).spawn(move || speak(&speaker, &to_ask))?;
    std::thread::Builder::new().name("link-listen".into()).spawn(move || listen(&line, &address, connected))?;
    Ok(Port { asks, news })
}

/// What both threads share.
struct Line {
    speaking: Mutex<Voice>,
    tell: Sender<News>,
    wake: Box<dyn Fn() + Send + Sync>,
}

/// The speaking half while there is a connection, and what was asked over it without an answer yet.
#[derive(Default)]
struct Voice {
    half: Option<Speaking>,
    asked: HashMap<u64, Ask>,
}

impl Line {
    /// Tells the window; false when there is no window any more.
    fn tell(&self, news: News) -> bool {
        let told = self.tell.send(news).is_ok();
        (self.wake)();
        told
    }

    fn voice(&self) -> MutexGuard<'_, Voice> {
        // Whoever panicked with it left at worst a question without an answer.
        self.speaking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(&self, ask: Ask) -> bool {
        let mut voice = self.voice();
        let id = voice.half.as_mut().and_then(|half| half.tell(ask.clone()).ok());
        match id {
            Some(id) => {
                voice.asked.insert(id, ask);
                true
            }
            None => false,
        }
    }
}

fn speak(line: &Line, asks: &Receiver<Ask>) {
    for ask in asks {
        if !line.ask(ask.clone()) && !line.tell(News::NotSent { ask }) {
            return;
        }
    }
}

fn listen(line: &Line, address: &AgentAddress, connected: impl Fn()) {
    let mut wait = RETRY.0;
    loop {
        let ended = match Client::connect_or_start(address) {
            Ok(client) => {
                connected();
                let (mut listening, speaking) = client.split();
                *line.voice() = Voice { half: Some(speaking), asked: HashMap::new() };
                let connected = line.ask(Ask::Subscribe { window: true }) && line.tell(News::Link(Link::Connected));
                let ended = if connected { follow(line, &mut listening) } else { Ended::Broken(None) };
                *line.voice() = Voice::default();
                wait = RETRY.0;
                ended
            }
            Err(error) => Ended::Broken(Some(error)),
        };
        let why = match ended {
            Ended::NobodyListens => return,
            Ended::Broken(error) => error.map(|error| error.to_string()).unwrap_or_default(),
        };
        if !line.tell(News::Link(Link::Lost { why })) {
            return;
        }
        std::thread::sleep(wait);
        wait = (wait * 2).min(RETRY.1);
    }
}

enum Ended {
    Broken(Option<ClientError>),
    NobodyListens,
}

fn follow(line: &Line, listening: &mut Listening) -> Ended {
    loop {
        let news = match listening.next() {
            Ok(FromAgent::Changed { snapshot }) => News::Snapshot(snapshot),
            Ok(FromAgent::Raise) => News::Raise,
            Ok(FromAgent::Hello { .. }) => continue,
            Ok(FromAgent::Reply { id, reply }) => match line.voice().asked.remove(&id) {
                Some(ask) => News::Reply { ask, reply },
                None => continue,
            },
            Err(error) => return Ended::Broken(Some(error)),
        };
        if !line.tell(news) {
            return Ended::NobodyListens;
        }
    }
}
