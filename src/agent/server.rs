//! The agent's socket: one reader and one writer thread a client, so that none can hold up the loop or another client.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, sync_channel};
use std::thread;

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericFilePath, Listener, ListenerOptions, Stream};

use super::half::{Half, halves};
use super::wire::{FromAgent, LONGEST_LINE, Reply, Request, VERSION};

/// Names a connected client.
pub type ClientId = u64;

/// What happens at the socket.
pub enum Arrival {
    /// A client connected; what is sent to `outbox` reaches it.
    Connected(ClientId, Outbox),
    /// A client asks.
    Asked(ClientId, Request),
    /// A client is gone.
    Gone(ClientId),
}

/// The way to one client.
pub struct Outbox(SyncSender<FromAgent>);

/// A client that lets so many messages wait isn't reading any more.
const MOST_WAITING: usize = 64;

impl Outbox {
    /// Sends without waiting; `false` where the client doesn't read or is gone.
    pub fn send(&self, message: FromAgent) -> bool {
        !matches!(self.0.try_send(message), Err(TrySendError::Full(_) | TrySendError::Disconnected(_)))
    }
}

/// Listens on the socket, which only the same user can open, and passes on what arrives.
///
/// # Errors
/// When the socket can't be made.
pub fn listen(socket: &Path, arrivals: impl Fn(Arrival) -> bool + Clone + Send + 'static) -> io::Result<()> {
    let listener = bind(socket)?;
    thread::Builder::new().name("socket".into()).spawn(move || {
        for (id, stream) in (1..).zip(listener.incoming()) {
            match stream {
                Ok(stream) if same_user(&stream) => attend(id, stream, arrivals.clone()),
                Ok(_) => tracing::warn!("another user's connection was turned away"),
                Err(error) => tracing::warn!(%error, "a connection failed"),
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

fn attend(id: ClientId, stream: Stream, arrivals: impl Fn(Arrival) -> bool + Send + 'static) {
    let (recv, send) = halves(stream);
    let (outbox, waiting) = sync_channel(MOST_WAITING);
    let own = outbox.clone();
    let reader = move || {
        if arrivals(Arrival::Connected(id, Outbox(outbox))) {
            read(id, recv, &own, &arrivals);
            arrivals(Arrival::Gone(id));
        }
    };
    let threads = thread::Builder::new()
        .name("client-out".into())
        .stack_size(STACK)
        .spawn(move || write(send, &waiting))
        .and_then(|_| thread::Builder::new().name("client-in".into()).stack_size(STACK).spawn(reader));
    if let Err(error) = threads {
        tracing::warn!(%error, "a client can't be served");
    }
}

/// These threads parse one line and pass it on.
const STACK: usize = 512 * 1024;

fn read(id: ClientId, recv: Half, own: &SyncSender<FromAgent>, arrivals: &impl Fn(Arrival) -> bool) {
    let mut lines = BufReader::new(recv);
    let mut line = Vec::new();
    loop {
        line.clear();
        let limit = LONGEST_LINE as u64 + 1;
        match (&mut lines).take(limit).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return,
            Ok(_) if line.len() > LONGEST_LINE => {
                let why = format!("a line longer than {LONGEST_LINE} bytes");
                let _gone = own.try_send(FromAgent::Reply { id: 0, reply: Reply::NotUnderstood { why } });
                return;
            }
            Ok(_) => {}
        }
        match serde_json::from_slice::<Request>(&line) {
            Ok(request) => {
                if !arrivals(Arrival::Asked(id, request)) {
                    return;
                }
            }
            Err(error) => {
                let reply = Reply::NotUnderstood { why: error.to_string() };
                if own.try_send(FromAgent::Reply { id: id_of(&line), reply }).is_err() {
                    return;
                }
            }
        }
    }
}

/// The id of a request that isn't otherwise understood, so that its sender can tell which it was.
fn id_of(line: &[u8]) -> u64 {
    let value = serde_json::from_slice::<serde_json::Value>(line).unwrap_or_default();
    value.get("id").and_then(serde_json::Value::as_u64).unwrap_or_default()
}

fn write(mut send: Half, waiting: &Receiver<FromAgent>) {
    let hello = FromAgent::Hello { wire: VERSION, poultice: env!("CARGO_PKG_VERSION").to_owned() };
    let mut next = Some(hello);
    while let Some(message) = next {
        let Ok(mut line) = serde_json::to_vec(&message) else { return };
        line.push(b'\n');
        if send.write_all(&line).and_then(|()| send.flush()).is_err() {
            return;
        }
        next = waiting.recv().ok();
    }
}

/// Turns a channel into what [`listen`] wants.
pub fn into_channel<T: Send + 'static>(
    to: Sender<T>,
    wrap: impl Fn(Arrival) -> T + Clone + Send + 'static,
) -> impl Fn(Arrival) -> bool + Clone + Send + 'static {
    move |arrival| to.send(wrap(arrival)).is_ok()
}
