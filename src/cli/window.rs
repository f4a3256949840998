//! `poultice` without a subcommand: the window; and the folder and clock of a rehearsal.

use std::path::PathBuf;

use crate::agent::client::{AgentAddress, Client};
use crate::agent::clock::Clock;
use crate::agent::wire::Ask;
use crate::t;
use crate::window::run::{WindowError, WindowStart, has_display, run};

use super::context;
use super::failure::{Failure, chain};
use super::out;

/// Opens the window, or says why there can't be one.
pub fn open(dir: Option<PathBuf>, rehearse: Option<u32>, floor: bool) -> Result<(), Failure> {
    if !has_display() {
        return Err(Failure::Failed(t!("cli-no-display")));
    }
    let folder = context::folder(dir);
    let (address, clock) = match rehearse {
        Some(speed) => rehearsal(folder, speed)?,
        None => {
            let address = context::address(folder)?;
            let clock = context::clock(&address.dirs)?;
            (address, clock)
        }
    };
    let throw_away = address.dirs.throw_away_file().exists().then(|| address.clone());
    let closed = run(WindowStart { address, clock, floor });
    // Nobody could reach a thrown-away rehearsal again.
    if let Some(mut agent) = throw_away.and_then(|address| Client::connect(&address).ok()) {
        agent.ask(Ask::Quit)?;
    }
    closed.map_err(|error| match error {
        WindowError::NoDisplay => Failure::Failed(t!("cli-no-display")),
        other => Failure::Failed(chain(&other)),
    })
}

/// The folder and the clock of a rehearsal: the folder given, or one to be thrown away.
pub fn rehearsal(folder: Option<PathBuf>, speed: u32) -> Result<(AgentAddress, Clock), Failure> {
    let (folder, throw_away) = match folder {
        Some(folder) => (folder, false),
        None => {
            let made = tempfile::Builder::new().prefix("poultice-rehearsal-").tempdir()?;
            (made.keep(), true)
        }
    };
    let address = context::address(Some(folder))?;
    let dirs = &address.dirs;
    dirs.create().map_err(|error| Failure::Failed(chain(&error)))?;
    let dir = dirs.data_dir.display().to_string();
    // An agent reads its clock once: two speeds in one folder would be two times.
    if let Ok(mut running) = Client::connect(&address) {
        if running.snapshot()?.rehearsal != Some(speed) {
            return Err(Failure::Failed(t!("cli-rehearsal-running", dir = dir)));
        }
        let clock = context::clock(dirs)?;
        return Ok((address, clock));
    }
    let clock = Clock::rehearse(&dirs.rehearsal_file(), speed)?;
    if throw_away {
        std::fs::write(dirs.throw_away_file(), "")?;
        // Told last: who comes earlier would live by another time.
        out::aside(&t!("cli-rehearsal-folder", dir = dir));
    }
    Ok((address, clock))
}
