//! What the session bus starts where somebody asks for Poultice by its name and no window is open: it opens one, or has
//! the action done, and makes way. It asks the agent like every other button, and must know no screen.
//!
//! The window is a process of its own: a window reads the token by which it may come to the front from its environment,
//! and nobody may change an environment while threads run. Until the window takes the name over, it is held here, so
//! that a second click doesn't open a second window.

use std::io;
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use zbus::connection::Builder;

use super::application::{Called, Holder, listen};
use crate::agent::client::{AgentAddress, Client};
use crate::agent::wire::{Ask, Reply};
use crate::therapy::command::Command;

/// Why nobody can stand in.
#[derive(Debug, thiserror::Error)]
pub enum StandInError {
    /// There is no session bus.
    #[error("the session bus can't be reached")]
    Bus(#[from] zbus::Error),
    /// The system gives no more threads.
    #[error("the system gives no more threads")]
    Threads(#[from] io::Error),
}

/// How long the name is held while nobody asks for anything.
const IDLE: Duration = Duration::from_secs(10);

/// Answers by `name` until a window does, or until nobody has asked for anything for ten seconds.
///
/// # Errors
/// When the bus can't be reached, or the system gives no more threads.
pub fn stand_in(name: &'static str, address: &AgentAddress) -> Result<(), StandInError> {
    let connection = zbus::block_on(async { Builder::session()?.build().await })?;
    let (tell, calls) = channel();
    let listening = connection.clone();
    thread::Builder::new().name("application".into()).spawn(move || {
        let listened = zbus::block_on(listen(&listening, name, Holder::StandIn, |called| drop(tell.send(called))));
        if let Err(error) = listened {
            tracing::debug!(%error, name, "somebody else has the name");
        }
    })?;
    // What was asked before the name was given back is still told, and done.
    serve(&calls, address, || zbus::block_on(connection.release_name(name)).unwrap_or(false));
    Ok(())
}

/// Does what is asked until nobody can ask any more.
fn serve(calls: &Receiver<Called>, address: &AgentAddress, mut give_back: impl FnMut() -> bool) {
    let mut window = None;
    loop {
        match calls.recv_timeout(IDLE) {
            Ok(Called { ask, tokens }) => {
                let done = match ask {
                    Ask::Command { command } => is_done(command, address),
                    _ => false,
                };
                // What is refused or failed is seen in the window; one that is on its way will do for all.
                if !done && !is_running(&mut window) {
                    window = open(address, tokens);
                }
            }
            Err(RecvTimeoutError::Timeout) if give_back() => {}
            Err(_) => return,
        }
    }
}

fn is_done(command: Command, address: &AgentAddress) -> bool {
    let reply = Client::connect_or_start(address).and_then(|mut agent| agent.command(command));
    matches!(reply, Ok(Reply::Done { .. }))
}

fn is_running(window: &mut Option<Child>) -> bool {
    window.as_mut().is_some_and(|window| matches!(window.try_wait(), Ok(None)))
}

/// Opens the window in a process that outlives this one.
fn open(address: &AgentAddress, tokens: Vec<(&'static str, String)>) -> Option<Child> {
    let mut process = Process::new(&address.program);
    process.args(&address.args).envs(tokens).stdin(Stdio::null());
    // What the bus tells the one it has started is nobody else's.
    process.env_remove("DBUS_STARTER_ADDRESS").env_remove("DBUS_STARTER_BUS_TYPE");
    std::os::unix::process::CommandExt::process_group(&mut process, 0);
    process.spawn().inspect_err(|error| tracing::warn!(%error, "the window can't be opened")).ok()
}
