//! What waits to be written to a client, and the thread that writes it.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::agent::half::{Half, Hangup};
use crate::agent::wire::{FromAgent, Snapshot, VERSION};
use crate::therapy::safety::Finding;

/// A message as it goes over the socket: written out once, however many it goes to.
#[derive(Clone)]
pub struct Line {
    bytes: Arc<[u8]>,
    /// How it stands: of no use any more when there is newer news.
    news: bool,
}

/// A snapshot, written out: the longest part of most messages, and the same in all of one moment.
pub struct Standing(String);

/// The way to one client.
pub struct Outbox {
    queue: Arc<Queue>,
    hangup: Hangup,
}

/// Lines from the agent's loop and the client's reader, in the order in which they go out.
pub struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    lines: VecDeque<Line>,
    over: bool,
}

/// A client that lets so many messages wait isn't reading any more.
const MOST_WAITING: usize = 64;

impl Standing {
    /// Writes it out.
    pub fn of(snapshot: &Snapshot) -> Standing {
        Standing(written(snapshot))
    }
}

impl Line {
    /// The message, written out.
    pub fn of(message: &FromAgent) -> Line {
        Line::new(written(message), false)
    }

    /// [`FromAgent::Changed`].
    pub fn changed(standing: &Standing) -> Line {
        Line::new(format!(r#"{{"say":"changed","snapshot":{}}}"#, standing.0), true)
    }

    /// The [`FromAgent::Reply`] that it is done.
    pub fn done(id: u64, standing: &Standing, findings: &[Finding]) -> Line {
        let findings = written(&findings);
        let snapshot = &standing.0;
        let text = format!(r#"{{"say":"reply","id":{id},"reply":"done","snapshot":{snapshot},"findings":{findings}}}"#);
        Line::new(text, false)
    }

    fn new(mut text: String, news: bool) -> Line {
        text.push('\n');
        Line { bytes: text.into_bytes().into(), news }
    }

    /// The bytes that go out, the end of the line among them.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl Outbox {
    /// The way to the client whose writer takes from `queue`.
    pub fn new(queue: Arc<Queue>, hangup: Hangup) -> Outbox {
        Outbox { queue, hangup }
    }

    /// Sends without waiting; older news that still waits is left out for newer. A client that doesn't read is hung up
    /// on: `false` says that it is gone.
    pub fn send(&self, line: Line) -> bool {
        let sent = self.queue.put(line);
        if !sent {
            self.hangup.now();
        }
        sent
    }
}

impl Drop for Outbox {
    fn drop(&mut self) {
        self.queue.end();
    }
}

impl Queue {
    /// Nothing waits yet.
    pub fn new() -> Arc<Queue> {
        Arc::new(Queue { waiting: Mutex::default(), changed: Condvar::new() })
    }

    /// Whether there was room, and somebody to write it.
    pub fn put(&self, line: Line) -> bool {
        let mut waiting = self.lock();
        if line.news {
            waiting.lines.retain(|earlier| !earlier.news);
        }
        let room = !waiting.over && waiting.lines.len() < MOST_WAITING;
        if room {
            waiting.lines.push_back(line);
            self.changed.notify_one();
        }
        room
    }

    /// Nothing more comes; what waits is still written.
    fn end(&self) {
        self.lock().over = true;
        self.changed.notify_one();
    }

    fn take(&self) -> Option<Line> {
        let mut waiting = self.lock();
        loop {
            match waiting.lines.pop_front() {
                Some(line) => return Some(line),
                None if waiting.over => return None,
                None => waiting = self.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // Whole after every step, so a panic elsewhere doesn't spoil it.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Greets, and writes what waits until the agent lets go of the client or the client takes no more. Then the connection
/// ends, and the reader with it.
pub fn write(mut send: Half, queue: &Queue) {
    let hello = FromAgent::Hello { wire: VERSION, poultice: env!("CARGO_PKG_VERSION").to_owned() };
    let mut next = Some(Line::of(&hello));
    while let Some(line) = next {
        if put_out(&mut send, line.bytes()).is_err() {
            break;
        }
        next = queue.take();
    }
    queue.end();
    send.hangup().now();
}

fn put_out(send: &mut Half, bytes: &[u8]) -> io::Result<()> {
    send.write_all(bytes)?;
    send.flush()
}

fn written(message: &impl serde::Serialize) -> String {
    serde_json::to_string(message).unwrap_or_else(|error| {
        // Nothing of ours can't be written; an empty line is left out by whoever reads it.
        tracing::error!(%error, "a message can't be written");
        String::new()
    })
}
