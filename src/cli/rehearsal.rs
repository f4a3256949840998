//! `--rehearse`: the folder and the clock of a rehearsal.

use std::path::PathBuf;

use crate::agent::client::{AgentAddress, Client};
use crate::agent::clock::Clock;
use crate::t;

use super::failure::{Failure, chain};
use super::{context, out};

/// The folder and the clock of a rehearsal: the folder given, or one to be thrown away.
pub fn begin(folder: Option<PathBuf>, speed: u32) -> Result<(AgentAddress, Clock), Failure> {
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
