//! A client's end of the socket: finds the agent, starts one where it is needed, asks and waits for the answer.

use std::io::{self, BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command as Process, Stdio};
use std::time::{Duration, Instant};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{GenericFilePath, Stream};

use super::again;
use super::half::{Half, halves};
use super::run;
use super::wire::{Ask, FromAgent, Reply, Request, Snapshot, VERSION};
use crate::store::paths::Dirs;
use crate::therapy::command::Command;

/// Where an agent is to be found, and how it is started.
#[derive(Debug, Clone)]
pub struct AgentAddress {
    /// The folders it works in.
    pub dirs: Dirs,
    /// The program to start it from.
    pub program: PathBuf,
    /// What it is started with, after `agent`.
    pub args: Vec<String>,
}

/// A connection to the agent.
pub struct Client {
    recv: BufReader<Half>,
    send: Half,
    next_id: u64,
}

/// Why the agent couldn't be asked.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// There is none.
    #[error("no agent is running")]
    NotRunning(#[source] io::Error),
    /// One was started and didn't answer.
    #[error("the agent was started but did not answer within {} s", START_TIMEOUT.as_secs())]
    NotStarted(#[source] io::Error),
    /// The connection broke.
    #[error("the connection to the agent broke")]
    Broken(#[from] io::Error),
    /// It speaks another version of the contract.
    #[error("the running agent is Poultice {agent}, this is {}", env!("CARGO_PKG_VERSION"))]
    OtherVersion {
        /// Its version.
        agent: String,
        /// Whether it is the newer one: then it is this program that has to make way.
        newer: bool,
    },
    /// It didn't understand.
    #[error("the agent did not understand: {0}")]
    NotUnderstood(String),
}

/// How long a fresh agent may take; one is ready in a few hundredths of a second.
const START_TIMEOUT: Duration = Duration::from_secs(10);
/// How long to wait before looking for it again.
const LOOK_AGAIN: Duration = Duration::from_millis(4);
/// How long to wait before starting another where the first ended at once.
const START_AGAIN: Duration = Duration::from_millis(50);
/// An agent that is ending is gone after a few of these; one that can't run ends every time.
const MOST_STARTS: u32 = 20;

impl Client {
    /// Connects to the agent that is running.
    ///
    /// # Errors
    /// When there is none, or it is of another version.
    pub fn connect(at: &AgentAddress) -> Result<Client, ClientError> {
        match Client::greet(&at.dirs)? {
            (client, VERSION, _) => Ok(client),
            (_, wire, agent) => Err(ClientError::OtherVersion { agent, newer: wire > VERSION }),
        }
    }

    /// Connects to the agent, and starts one where there is none. An older one is ended first: its session is kept and
    /// goes on with the new one.
    ///
    /// # Errors
    /// When none can be started, or a newer one runs: that may have a history this program can't read.
    pub fn connect_or_start(at: &AgentAddress) -> Result<Client, ClientError> {
        match Client::connect(at) {
            Err(ClientError::NotRunning(_) | ClientError::Broken(_)) => {}
            Err(ClientError::OtherVersion { newer: false, .. }) => Client::quit(at)?,
            connected => return connected,
        }
        let begun = Instant::now();
        let mut started = spawn(at).map_err(ClientError::NotStarted)?;
        let mut starts = 1;
        loop {
            match Client::connect(at) {
                Err(ClientError::NotRunning(error) | ClientError::Broken(error)) => {
                    let ended = started.try_wait()?.is_some();
                    if begun.elapsed() > START_TIMEOUT || (ended && starts == MOST_STARTS) {
                        reap(started);
                        return Err(ClientError::NotStarted(error));
                    }
                    std::thread::sleep(LOOK_AGAIN);
                    if ended {
                        // The one before it was just ending and still held the lock.
                        std::thread::sleep(START_AGAIN);
                        started = spawn(at).map_err(ClientError::NotStarted)?;
                        starts += 1;
                    }
                }
                connected => {
                    reap(started);
                    return connected;
                }
            }
        }
    }

    /// Ends the agent, of whatever version, and waits until it is gone. The session is kept.
    ///
    /// # Errors
    /// [`ClientError::NotRunning`]; [`ClientError::Broken`] where it doesn't go.
    pub fn quit(at: &AgentAddress) -> Result<(), ClientError> {
        Client::quit_in(&at.dirs)
    }

    /// As [`Client::quit`], for somebody who doesn't mean to start it again.
    ///
    /// # Errors
    /// As [`Client::quit`].
    pub fn quit_in(dirs: &Dirs) -> Result<(), ClientError> {
        let (mut client, ..) = Client::greet(dirs)?;
        // Every version understands this line.
        client.tell(Ask::Quit)?;
        let begun = Instant::now();
        while run::locked(dirs) {
            if begun.elapsed() > START_TIMEOUT {
                return Err(io::Error::from(io::ErrorKind::TimedOut).into());
            }
            std::thread::sleep(LOOK_AGAIN);
        }
        // Everything is kept now. The connection ends with the process.
        while client.next().is_ok() {}
        Ok(())
    }

    /// Connects to an agent of any version, and hears which it is.
    fn greet(dirs: &Dirs) -> Result<(Client, u32, String), ClientError> {
        let mut client = Client::open(dirs)?;
        match client.next()? {
            FromAgent::Hello { wire, poultice } => Ok((client, wire, poultice)),
            _ => Err(ClientError::NotUnderstood("no greeting".to_owned())),
        }
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// When the connection breaks or the agent doesn't understand.
    pub fn ask(&mut self, ask: Ask) -> Result<Reply, ClientError> {
        let id = self.tell(ask)?;
        loop {
            match self.next()? {
                FromAgent::Reply { reply: Reply::NotUnderstood { why }, .. } => {
                    return Err(ClientError::NotUnderstood(why));
                }
                FromAgent::Reply { id: answered, reply } if answered == id => return Ok(reply),
                _ => {}
            }
        }
    }

    /// Asks for a command to be carried out.
    ///
    /// # Errors
    /// When the connection breaks or the agent doesn't understand. A refusal is an answer.
    pub fn command(&mut self, command: Command) -> Result<Reply, ClientError> {
        self.ask(Ask::Command { command })
    }

    /// How it stands.
    ///
    /// # Errors
    /// When the connection breaks or the agent doesn't understand.
    pub fn snapshot(&mut self) -> Result<Snapshot, ClientError> {
        match self.ask(Ask::Snapshot)? {
            Reply::Done { snapshot, .. } => Ok(*snapshot),
            other => Err(ClientError::NotUnderstood(format!("{other:?}"))),
        }
    }

    /// Splits into what listens and what speaks, for a window that does both at once.
    pub fn split(self) -> (Listening, Speaking) {
        (Listening { recv: self.recv }, Speaking { send: self.send, next_id: self.next_id })
    }

    fn open(dirs: &Dirs) -> Result<Client, ClientError> {
        let name = dirs.socket_path();
        let name = name.as_path().to_fs_name::<GenericFilePath>()?;
        let stream = Stream::connect(name).map_err(ClientError::NotRunning)?;
        let (recv, send) = halves(stream);
        Ok(Client { recv: BufReader::new(recv), send, next_id: 1 })
    }

    fn tell(&mut self, ask: Ask) -> Result<u64, ClientError> {
        let id = self.next_id;
        self.next_id += 1;
        send(&mut self.send, &Request { id, ask })?;
        Ok(id)
    }

    fn next(&mut self) -> Result<FromAgent, ClientError> {
        receive(&mut self.recv)
    }
}

/// The listening half of a connection.
pub struct Listening {
    recv: BufReader<Half>,
}

impl Listening {
    /// Waits for what the agent says next.
    ///
    /// # Errors
    /// When the connection broke.
    #[expect(clippy::should_implement_trait, reason = "it waits, and never comes to an end")]
    pub fn next(&mut self) -> Result<FromAgent, ClientError> {
        receive(&mut self.recv)
    }
}

/// The speaking half of a connection.
pub struct Speaking {
    send: Half,
    next_id: u64,
}

impl Speaking {
    /// Asks; the answer comes to the listening half, with the id returned here.
    ///
    /// # Errors
    /// When the connection broke.
    pub fn tell(&mut self, ask: Ask) -> Result<u64, ClientError> {
        let id = self.next_id;
        self.next_id += 1;
        send(&mut self.send, &Request { id, ask })?;
        Ok(id)
    }
}

fn send(to: &mut Half, request: &Request) -> Result<(), ClientError> {
    let mut line = serde_json::to_vec(request).map_err(io::Error::from)?;
    line.push(b'\n');
    to.write_all(&line)?;
    Ok(to.flush()?)
}

fn receive(from: &mut BufReader<Half>) -> Result<FromAgent, ClientError> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
    }
    serde_json::from_str(&line).map_err(|error| ClientError::NotUnderstood(error.to_string()))
}

/// Starts an agent that outlives its client: in a process group of its own, without our terminal's streams.
fn spawn(at: &AgentAddress) -> io::Result<Child> {
    let mut process = Process::new(&at.program);
    process.arg("agent").args(&at.args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    process.env_remove(again::WORDS);
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut process, 0);
    process.spawn()
}

/// Reaps it where this process lives longer; the agent itself doesn't mind.
fn reap(mut child: Child) {
    let reaper = std::thread::Builder::new().name("agent-reaper".into()).spawn(move || drop(child.wait()));
    if let Err(error) = reaper {
        tracing::debug!(%error, "the agent's end won't be noticed");
    }
}
