//! What every subcommand needs: the folders, the way to the agent, and how to answer.

use std::path::PathBuf;

use crate::agent::client::{AgentAddress, Client, ClientError};
use crate::agent::clock::Clock;
use crate::agent::wire::{Reply, Snapshot};
use crate::store::paths::Dirs;
use crate::store::settings::SettingsFile;
use crate::t;
use crate::text;
use crate::therapy::command::Command;
use crate::therapy::safety::Finding;

use super::failure::{Failure, chain};
use super::folder;

/// Where a subcommand works, and how it answers.
pub struct Context {
    /// Where the agent is to be found, and the folders it works in.
    pub address: AgentAddress,
    /// Whether to answer in JSON.
    pub json: bool,
}

impl Context {
    /// In this folder, or `POULTICE_DIR`, or else the person's own ones.
    pub fn new(dir: Option<PathBuf>, json: bool) -> Result<Context, Failure> {
        Ok(Context { address: address(folder(dir))?, json })
    }

    /// The folders.
    pub fn dirs(&self) -> &Dirs {
        &self.address.dirs
    }

    /// The clock these folders live by: a rehearsal's, or the machine's own.
    pub fn clock(&self) -> Result<Clock, Failure> {
        clock(self.dirs())
    }

    /// The agent; one is started where none runs.
    pub fn agent(&self) -> Result<Client, Failure> {
        Client::connect_or_start(&self.address).map_err(|error| match (&error, self.dirs().create()) {
            // The likeliest reason by far, and the one a person can do something about.
            (ClientError::NotStarted(_), Err(folder)) => Failure::Failed(text::store::dirs_error(&folder)),
            _ => Failure::from(error),
        })
    }

    /// Has the agent carry out a command; one is started where none runs.
    pub fn command(&self, command: Command) -> Result<(Snapshot, Vec<Finding>), Failure> {
        match self.agent()?.command(command)? {
            Reply::Done { snapshot, findings } => Ok((*snapshot, findings)),
            Reply::Refused { refusal } => Err(refusal.into()),
            other => Err(Failure::Failed(t!("cli-agent-not-understood", why = format!("{other:?}")))),
        }
    }
}

/// The folder to work in, where one was named; advice to type a command names it from here on.
pub fn folder(typed: Option<PathBuf>) -> Option<PathBuf> {
    let from_environment = || std::env::var_os("POULTICE_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from);
    let named = typed.or_else(from_environment);
    if let Some(dir) = &named {
        folder::name(dir);
    }
    named
}

/// The agent of a folder, or the person's own. From here on the words are in the language chosen there.
pub fn address(folder: Option<PathBuf>) -> Result<AgentAddress, Failure> {
    let address = agent_of(folder)?;
    let path = address.dirs.settings_file();
    // Only looked at: what is wrong with the file is for whoever uses the settings to say.
    text::language::speak_as_told_by(move || {
        let text = std::fs::read_to_string(&path).ok()?;
        Some(SettingsFile::read(&path, &text).ok()?.settings.language)
    });
    Ok(address)
}

fn agent_of(folder: Option<PathBuf>) -> Result<AgentAddress, Failure> {
    let failed = |error: &dyn std::error::Error| Failure::Failed(chain(error));
    let program = std::env::current_exe().map_err(|error| failed(&error))?;
    let Some(folder) = folder else {
        let dirs = Dirs::of_person().map_err(|error| failed(&error))?;
        return Ok(AgentAddress { dirs, program, args: Vec::new() });
    };
    let dirs = Dirs::in_one(folder).map_err(|error| failed(&error))?;
    let dir = dirs.data_dir.to_str().ok_or_else(|| Failure::Failed(t!("cli-dir-not-text")))?.to_owned();
    Ok(AgentAddress { dirs, program, args: vec!["--dir".to_owned(), dir] })
}

/// The clock these folders live by.
pub fn clock(dirs: &Dirs) -> Result<Clock, Failure> {
    let file = dirs.rehearsal_file();
    Clock::of_folder(&file).map_err(|error| {
        Failure::Failed(t!("cli-rehearsal-unreadable", file = file.display().to_string(), why = chain(&error)))
    })
}
