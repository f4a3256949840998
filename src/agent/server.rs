//! The agent's socket: one reader and one writer thread a client, so that none can hold up the loop or another client.

mod outbox;

use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericFilePath, Listener, ListenerOptions, Stream};

use super::half::{Half, halves};
use super::wire::{FromAgent, LONGEST_LINE, Reply, Request};
use outbox::Queue;
pub use outbox::{Line, Outbox, Standing};

/// Names a connected client.
pub type ClientId = u64;

/// What happens at the socket.
pub enum Arrival {
    /// A client connected; what is sent to `outbox` reaches it.
    Connected(ClientId, Outbox),
    /// A client asks. It isn't listened to again until its turn is over: nobody's flood grows in our memory.
    Asked(ClientId, Request, Turn),
    /// A client is gone.
    Gone(ClientId),
}

/// The time a client's question takes. Dropped without [`Turn::over`], it is the client's last.
pub struct Turn(Sender<()>);

impl Turn {
    /// The next question may come.
    pub fn over(self) {
        // A reader that is gone asks no more.
        let _gone = self.0.send(());
    }
}

/// A client that takes nothing for so long isn't there any more.
const SEND_PATIENCE: Duration = Duration::from_secs(5);
/// More than any person has windows: whoever opens as many is no friend.
const MOST_CLIENTS: usize = 256;
/// How long to leave the socket alone where the system has no more to give.
const BREATH: Duration = Duration::from_millis(100);

/// Listens on the socket, which only the same user can open, and passes on what arrives.
///
/// # Errors
/// When the socket can't be made.
pub fn listen(socket: &Path, arrivals: impl Fn(Arrival) -> bool + Clone + Send + 'static) -> io::Result<()> {
    let listener = bind(socket)?;
    let present = Arc::new(());
    thread::Builder::new().name("socket".into()).spawn(move || {
        for (id, stream) in (1..).zip(listener.incoming()) {
            match stream {
                Ok(stream) if !same_user(&stream) => tracing::warn!("another user's connection was turned away"),
                Ok(_) if Arc::strong_count(&present) > MOST_CLIENTS => {
                    tracing::warn!("more clients than anybody has; one was turned away");
                }
                Ok(stream) => attend(id, stream, Arc::clone(&present), arrivals.clone()),
                Err(error) => {
                    tracing::warn!(%error, "a connection failed");
                    thread::sleep(BREATH);
                }
            }
        }
    })?;
    Ok(())
}

fn bind(socket: &Path) -> io::Result<Listener> {
    let name = socket.to_fs_name::<GenericFilePath>()?;
    // Whoever holds the lock file is the only agent: a socket that is still there belonged to one that was killed.
    let options = ListenerOptions::new().name(name).try_overwrite(true);
    #[cfg(unix)]
    let options = interprocess::os::unix::local_socket::ListenerOptionsExt::mode(options, 0o600);
    options.create_sync()
}

#[cfg(unix)]
fn same_user(stream: &Stream) -> bool {
    let peer = stream.peer_creds().ok().and_then(|creds| creds.euid());
    peer.is_none_or(|peer| peer == rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn same_user(_: &Stream) -> bool {
    // A named pipe's default security descriptor lets only its owner and administrators connect.
    true
}

fn attend(id: ClientId, stream: Stream, present: Arc<()>, arrivals: impl Fn(Arrival) -> bool + Send + 'static) {
    if let Err(error) = stream.set_send_timeout(Some(SEND_PATIENCE)) {
        tracing::debug!(%error, "a client may be slow for as long as it likes");
    }
    let (recv, send) = halves(stream);
    let (queue, hangup) = (Queue::new(), send.hangup());
    let (own, theirs) = (Arc::clone(&queue), Arc::clone(&queue));
    let reader = move || {
        let _present = present;
        if arrivals(Arrival::Connected(id, Outbox::new(theirs, hangup))) {
            read(id, recv, &own, &arrivals);
            arrivals(Arrival::Gone(id));
        }
    };
    let threads = thread::Builder::new()
        .name("client-out".into())
        .stack_size(STACK)
        .spawn(move || outbox::write(send, &queue))
        .and_then(|_| thread::Builder::new().name("client-in".into()).stack_size(STACK).spawn(reader));
    if let Err(error) = threads {
        tracing::warn!(%error, "a client can't be served");
    }
}

/// These threads parse one line and pass it on.
const STACK: usize = 512 * 1024;

fn read(id: ClientId, recv: Half, own: &Queue, arrivals: &impl Fn(Arrival) -> bool) {
    let mut lines = BufReader::new(recv);
    let mut line = Vec::new();
    let not_understood = |id, why| {
        let reply = Reply::NotUnderstood { why };
        own.put(Line::of(&FromAgent::Reply { id, reply }))
    };
    loop {
        line.clear();
        let limit = LONGEST_LINE as u64 + 1;
        match (&mut lines).take(limit).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) if line.len() > LONGEST_LINE => {
                not_understood(0, format!("a line longer than {LONGEST_LINE} bytes"));
                return;
            }
            Ok(_) => {}
        }
        match serde_json::from_slice::<Request>(&line) {
            Ok(request) => {
                let (turn, over) = channel();
                if !arrivals(Arrival::Asked(id, request, Turn(turn))) || over.recv().is_err() {
                    return;
                }
            }
            Err(error) => {
                if !not_understood(id_of(&line), error.to_string()) {
                    return;
                }
            }
        }
        // A long line's room is not kept for the short ones.
        line.shrink_to(KEPT_ROOM);
    }
}

/// As long as almost every line, in bytes.
const KEPT_ROOM: usize = 8 * 1024;

/// The id of a request that isn't otherwise understood, so that its sender can tell which it was.
fn id_of(line: &[u8]) -> u64 {
    let value = serde_json::from_slice::<serde_json::Value>(line).unwrap_or_default();
    value.get("id").and_then(serde_json::Value::as_u64).unwrap_or_default()
}

/// Turns a channel into what [`listen`] wants.
pub fn into_channel<T: Send + 'static>(
    to: Sender<T>,
    wrap: impl Fn(Arrival) -> T + Clone + Send + 'static,
) -> impl Fn(Arrival) -> bool + Clone + Send + 'static {
    move |arrival| to.send(wrap(arrival)).is_ok()
}
