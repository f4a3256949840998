//! What packagers and shells ask for: completion scripts and manual pages.

use std::path::PathBuf;

use clap::{Command, CommandFactory};
use clap_complete::Shell;

use crate::t;

use super::args::{Cli, said};
use super::failure::{Failure, chain};
use super::out;

#[derive(clap::Args)]
pub struct Completions {
    #[arg(value_name = "SHELL", value_enum, help = said!("cli-completions-shell"))]
    shell: Shell,
}

#[derive(clap::Args)]
pub struct Man {
    // Not `dir`: that is the global one.
    #[arg(value_name = "DIR", help = said!("cli-man-dir"))]
    folder: PathBuf,
}

/// Prints a completion script.
pub fn completions(args: &Completions) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut typed(&Cli::command()), "poultice", &mut script);
    out::line(String::from_utf8_lossy(&script).trim_end())
}

/// Without the subcommands that nobody types: scripts would offer them, hidden or not.
fn typed(all: &Command) -> Command {
    let shown = all.get_subcommands().filter(|subcommand| !subcommand.is_hide_set()).cloned();
    let bare = Command::new("poultice").version(env!("CARGO_PKG_VERSION"));
    bare.args(all.get_arguments().cloned()).subcommands(shown)
}

/// Writes the manual pages into a folder.
pub fn man(args: &Man) -> Result<(), Failure> {
    let written =
        std::fs::create_dir_all(&args.folder).and_then(|()| clap_mangen::generate_to(Cli::command(), &args.folder));
    let folder = args.folder.display().to_string();
    written.map_err(|error| Failure::Failed(t!("cli-man-failed", folder = folder, why = chain(&error))))
}
