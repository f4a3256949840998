//! What comes back: sessions of an export, and backups. The agent is the history's only writer, so a running one is ended
//! first, its session kept; who needs it starts it again.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use super::ShareError;
use super::out::rehearsal;
use crate::agent::client::{Client, ClientError};
use crate::agent::run::{self, AgentError};
use crate::export::json;
use crate::store::history::{self, History, HistoryRecovery};
use crate::store::paths::Dirs;
use crate::therapy::state::State;

/// What came of an export.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// How many sessions are new here.
    pub taken: usize,
    /// How many were here already, and were left as they are.
    pub had: usize,
    /// Those left out because they still ran when they were exported.
    pub running: Vec<String>,
    /// What became of the history here, where that was damaged.
    pub recovery: Option<HistoryRecovery>,
}

/// How long to try, where clients start agents again and again.
const PATIENCE: Duration = Duration::from_secs(10);

/// Takes in the sessions of an export that this history doesn't have yet, all of them or none.
///
/// # Errors
/// [`ShareError`]; the sessions of this history are as they were.
pub fn import(file: &Path, dirs: &Dirs, now: DateTime<Utc>) -> Result<TakenIn, ShareError> {
    let unreadable = |source: io::Error| ShareError::Unreadable { file: file.to_path_buf(), source };
    let mut text = String::new();
    File::open(file).and_then(|mut from| from.read_to_string(&mut text)).map_err(unreadable)?;
    let no_export = |source| ShareError::NoExport { file: file.to_path_buf(), source };
    let (sessions, rehearsed) = json::read_marked(&text).map_err(no_export)?;
    // In the history sessions have no mark: the folder has it.
    if rehearsed.is_some() && rehearsal(dirs)?.is_none() {
        return Err(ShareError::Rehearsed { file: file.to_path_buf() });
    }
    let _lock = alone(dirs)?;
    let (mut history, recovery) = History::open(dirs, now)?;
    let known: Vec<String> = history.sessions()?.into_iter().map(|row| row.id).collect();
    let mut came = TakenIn { recovery, ..TakenIn::default() };
    let mut new = Vec::new();
    for (id, log) in sessions {
        if known.contains(&id) {
            came.had += 1;
        } else if State::fold(&log)?.running() {
            came.running.push(id);
        } else {
            new.push((id, log));
        }
    }
    history.take_in(&new)?;
    came.taken = new.len();
    Ok(came)
}

/// Puts a backup in the history's place, the newest where none is named; gives the file that what was there is in now.
///
/// # Errors
/// [`ShareError`]; the history is as it was, or set aside.
pub fn restore(backup: Option<&Path>, dirs: &Dirs, now: DateTime<Utc>) -> Result<Option<PathBuf>, ShareError> {
    let _lock = alone(dirs)?;
    Ok(history::restore(dirs, backup, now)?)
}

/// Holds the history's lock for as long as the file is: no agent writes to it, nor starts to.
fn alone(dirs: &Dirs) -> Result<File, ShareError> {
    dirs.create()?;
    let begun = Instant::now();
    loop {
        match run::lock(dirs) {
            Ok(lock) => return Ok(lock),
            Err(AgentError::AlreadyRunning { .. }) => {}
            Err(error) => return Err(ShareError::Lock(error)),
        }
        if dirs.throw_away_file().exists() {
            return Err(ShareError::Rehearsal);
        }
        match Client::quit_in(dirs) {
            // Between two agents there is nobody to be asked.
            Ok(()) | Err(ClientError::NotRunning(_) | ClientError::Broken(_)) if begun.elapsed() < PATIENCE => {}
            Ok(()) => return Err(ShareError::AgentRuns),
            Err(error) => return Err(ShareError::AgentStays(error)),
        }
    }
}
