//! The command line: each subcommand a thin client of the agent, the store or the domain.
//!
//! One file a group of subcommands. None of them keeps anything or decides anything about a therapy.

mod act;
mod agent;
mod amend;
mod args;
mod context;
mod doctor;
mod export;
mod failure;
mod folder;
mod history;
mod out;
mod preview;
mod protocols;
mod rehearsal;
mod settings;
mod shell;
mod start;
mod status;
mod when;
#[cfg(feature = "window")]
mod window;

use std::process::ExitCode;

use clap::Parser;

use crate::t;
use args::{Cli, Sub};
use context::Context;
use failure::Failure;

/// Does what was typed. 0 done, 1 failed, 2 wrong usage, 3 refused.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let json = cli.json;
    match dispatch(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(json),
    }
}

fn dispatch(cli: Cli) -> Result<(), Failure> {
    let Cli { dir, json, rehearse, floor, command } = cli;
    let Some(command) = command else {
        return open_window(dir, rehearse, floor);
    };
    if rehearse.is_some() || floor {
        return Err(Failure::Usage(t!("cli-only-window")));
    }
    match command {
        Sub::Agent(args) => agent::run(args, dir),
        Sub::Start(args) => start::run(args, &Context::new(dir, json)?),
        Sub::Status => status::run(&Context::new(dir, json)?),
        Sub::Act(act) => act::run(act, &Context::new(dir, json)?),
        Sub::Amend(args) => amend::run(args, &Context::new(dir, json)?),
        Sub::Protocols(protocols) => protocols::run(protocols, &Context::new(dir, json)?),
        Sub::Preview(args) => preview::run(args, &Context::new(dir, json)?),
        Sub::History(args) => history::run(args, &Context::new(dir, json)?),
        Sub::Export(args) => export::run(args, &Context::new(dir, json)?),
        Sub::Import(args) => export::import(&args, &Context::new(dir, json)?),
        Sub::Settings(settings) => settings::run(settings, &Context::new(dir, json)?),
        Sub::Doctor(args) => doctor::run(&args, &Context::new(dir, json)?),
        #[cfg(all(feature = "window", target_os = "linux"))]
        Sub::Service => window::stand_in(dir),
        Sub::Completions(args) => shell::completions(&args),
        Sub::Man(args) => shell::man(&args),
    }
}

#[cfg(feature = "window")]
use window::open as open_window;

/// Built without a window, there never is a display for one.
#[cfg(not(feature = "window"))]
fn open_window(_dir: Option<std::path::PathBuf>, _rehearse: Option<u32>, _floor: bool) -> Result<(), Failure> {
    Err(Failure::Failed(t!("cli-no-display")))
}
