//! `poultice` without a subcommand: the window.

use std::path::PathBuf;

use crate::agent::client::Client;
use crate::agent::wire::Ask;
use crate::doctor::has_display;
use crate::t;
use crate::window::run::{WindowError, WindowStart, run};

use super::failure::{Failure, chain};
use super::{context, rehearsal};

/// Opens the window, or says why there can't be one.
pub fn open(dir: Option<PathBuf>, rehearse: Option<u32>, floor: bool) -> Result<(), Failure> {
    if !has_display() {
        return Err(Failure::Failed(t!("cli-no-display")));
    }
    let folder = context::folder(dir);
    let (address, clock) = match rehearse {
        Some(speed) => rehearsal::begin(folder, speed)?,
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

/// Answers by the program's name on the session bus until a window does.
#[cfg(target_os = "linux")]
pub fn stand_in(dir: Option<PathBuf>) -> Result<(), Failure> {
    use crate::window::run::APP_ID;
    let address = context::address(context::folder(dir))?;
    crate::window::stand_in::stand_in(APP_ID, &address).map_err(|error| Failure::Failed(chain(&error)))
}
