//! The background process: whether it runs, answers, and has everything it needs.

use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;

use super::{Check, Kind};
use crate::agent::client::{AgentAddress, Client, ClientError};
use crate::agent::wire::Snapshot;
use crate::store::{Dirs, HistoryReader};
use crate::t;
use crate::therapy::state::State;

/// An agent answers in a few thousandths of a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether it runs and answers. None is started.
pub fn check(dirs: &Dirs) -> Vec<Check> {
    let restart = || t!("doctor-agent-restart");
    vec![match ask(dirs) {
        None => Check::broken(Kind::Agent, t!("doctor-agent-hung"), restart()),
        Some(Ok(_)) => Check::fine(Kind::Agent, t!("doctor-agent-runs", version = env!("CARGO_PKG_VERSION"))),
        Some(Err(ClientError::NotRunning(_))) if session_waits(dirs) => {
            Check::broken(Kind::Agent, t!("doctor-agent-session-waits"), t!("doctor-agent-status"))
        }
        Some(Err(ClientError::NotRunning(_))) => Check::fine(Kind::Agent, t!("doctor-agent-none")),
        Some(Err(ClientError::OtherVersion { agent, newer })) => {
            let own = env!("CARGO_PKG_VERSION");
            let said = t!("doctor-agent-other-version", agent = agent, own = own);
            if newer {
                Check::broken(Kind::Agent, said, t!("doctor-agent-newer"))
            } else {
                Check::warning(Kind::Agent, said, t!("doctor-agent-older"))
            }
        }
        Some(Err(error)) => Check::broken(Kind::Agent, t!("doctor-agent-broken", why = error.to_string()), restart()),
    }]
}

/// What it says; `None` where it says nothing in time.
fn ask(dirs: &Dirs) -> Option<Result<Snapshot, ClientError>> {
    // It is only connected to, never started.
    let address = AgentAddress { dirs: dirs.clone(), program: PathBuf::new(), args: Vec::new() };
    let (said, answer) = mpsc::channel();
    let asking = move || {
        let snapshot = Client::connect(&address).and_then(|mut client| client.snapshot());
        // Nobody listens any more where it took too long.
        let _late = said.send(snapshot);
    };
    match std::thread::Builder::new().name("doctor-agent".into()).spawn(asking) {
        Err(error) => Some(Err(error.into())),
        Ok(_) => answer.recv_timeout(PATIENCE).ok(),
    }
}

/// Whether a session runs that nobody keeps the time of. A history that can't be read is told elsewhere.
fn session_waits(dirs: &Dirs) -> bool {
    let reader = HistoryReader::open_read_only(&dirs.history_file()).ok().flatten();
    let newest = reader.and_then(|reader| reader.open_session().ok().flatten());
    newest.and_then(|(_, log)| State::fold(&log).ok()).is_some_and(|state| state.running())
}
