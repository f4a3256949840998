//! `poultice agent`: the background process itself, and its end.

use std::fs::File;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use tracing::level_filters::LevelFilter;

use crate::agent::again;
use crate::agent::client::{AgentAddress, Client};
use crate::agent::clock::Clock;
use crate::agent::run::{AgentError, Start};
use crate::store::paths::Dirs;
use crate::t;

use super::args::{said, speed};
use super::failure::{Failure, chain};
use super::{context, out, rehearsal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, value_name = "SPEED", value_parser = speed(), help = said!("cli-rehearse"))]
    rehearse: Option<u32>,
    #[arg(long, conflicts_with = "rehearse", help = said!("cli-agent-quit"))]
    quit: bool,
    #[arg(long, conflicts_with_all = ["rehearse", "quit"], help = said!("cli-agent-at-login"))]
    at_login: bool,
}

/// An agent that panics younger than this doesn't begin anew.
const BEGINS_AGAIN_AFTER: Duration = Duration::from_secs(10);
/// A log file longer than this begins anew, in bytes.
const LONGEST_LOG: u64 = 1024 * 1024;

/// Runs the agent until nothing needs it, or ends the one that runs.
pub fn run(args: Args, dir: Option<PathBuf>) -> Result<(), Failure> {
    let folder = context::folder(dir);
    if args.quit {
        return Ok(Client::quit(&context::address(folder)?)?);
    }
    let (address, clock) = match args.rehearse {
        Some(speed) => rehearsal::begin(folder, speed)?,
        None => {
            let address = context::address(folder)?;
            let clock = context::clock(&address.dirs)?;
            (address, clock)
        }
    };
    live(address, clock, args.at_login)
}

fn live(address: AgentAddress, clock: Clock, at_login: bool) -> Result<(), Failure> {
    let AgentAddress { dirs, program, args } = address;
    dirs.create().map_err(|error| Failure::Failed(chain(&error)))?;
    log_to(&dirs);
    // By its folder, not as it was typed: a rehearsal would begin another one in a new folder.
    let again = ["agent"].into_iter().chain(args.iter().map(String::as_str)).map(Into::into).collect();
    again::begin_again_on_panic(program.clone(), again, BEGINS_AGAIN_AFTER);
    if let Some(panic) = again::panicked_before() {
        tracing::error!(panic, "the agent panicked and began anew; please report it");
    }
    let ran = crate::agent::run::run(Start { dirs, clock, window: (program, args), at_login });
    if at_login && matches!(ran, Err(AgentError::AlreadyRunning { .. })) {
        return Ok(());
    }
    ran.map_err(|error| match &error {
        AgentError::AlreadyRunning { folder } => {
            Failure::Failed(t!("cli-agent-already-running", folder = folder.display().to_string()))
        }
        _ => {
            // A client that started it doesn't see its standard error.
            tracing::error!(error = chain(&error), "the agent can't run");
            Failure::Failed(t!("cli-agent-failed", why = chain(&error)))
        }
    })
}

/// To the terminal it was started from, else to its file: an agent that clients start has no terminal.
fn log_to(dirs: &Dirs) {
    let level = std::env::var("POULTICE_LOG").ok().and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::WARN);
    let builder = tracing_subscriber::fmt().with_max_level(level);
    let stderr = std::io::stderr();
    if stderr.is_terminal() {
        builder.with_writer(std::io::stderr).init();
        return;
    }
    let path = dirs.log_file();
    if std::fs::metadata(&path).is_ok_and(|found| found.len() > LONGEST_LOG) {
        // What can't be begun anew is written on.
        let _kept = std::fs::write(&path, "");
    }
    match File::options().create(true).append(true).open(&path) {
        Ok(file) => builder.with_writer(Mutex::new(file)).init(),
        Err(error) => out::aside(&t!("cli-log-unusable", file = path.display().to_string(), why = error.to_string())),
    }
}
