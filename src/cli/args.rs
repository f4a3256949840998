//! What can be typed: subcommands, flags and their help.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::sync::LazyLock;

use clap::{ColorChoice, Parser, Subcommand};

use super::{act, agent, amend, doctor, export, history, preview, protocols, settings, shell, start};

/// A help text, looked up only where somebody asks for help: loading the sentences is most of a quick answer's time.
macro_rules! said {
    ($key:literal) => {
        if *$crate::cli::args::HELP_WANTED { $crate::t!($key) } else { String::new() }
    };
}
pub(super) use said;

/// Whether any word typed may lead to a help text.
pub(super) static HELP_WANTED: LazyLock<bool> = LazyLock::new(|| {
    let words = ["--help", "-h", "help", "man", "completions"];
    std::env::args_os().any(|typed| words.iter().any(|word| typed == OsStr::new(word)))
});

#[derive(Parser)]
#[command(
    name = "poultice",
    version,
    about = said!("cli-about"),
    after_help = said!("cli-after-help"),
    color = ColorChoice::Never,
    max_term_width = 100,
)]
pub struct Cli {
    #[arg(long, global = true, value_name = "DIR", help = said!("cli-dir"))]
    pub dir: Option<PathBuf>,
    #[arg(long, global = true, help = said!("cli-json"))]
    pub json: bool,
    #[arg(long, value_name = "SPEED", value_parser = speed(), help = said!("cli-rehearse"))]
    pub rehearse: Option<u32>,
    #[arg(long, help = said!("cli-floor"))]
    pub floor: bool,
    #[command(subcommand)]
    pub command: Option<Sub>,
}

#[derive(Subcommand)]
pub enum Sub {
    #[command(about = said!("cli-agent"))]
    Agent(agent::Args),
    #[command(about = said!("cli-start"))]
    Start(start::Args),
    #[command(about = said!("cli-status"))]
    Status,
    #[command(flatten)]
    Act(act::Act),
    #[command(about = said!("cli-amend"))]
    Amend(amend::Args),
    #[command(subcommand, about = said!("cli-protocols"), arg_required_else_help = false)]
    Protocols(protocols::Protocols),
    #[command(about = said!("cli-preview"))]
    Preview(preview::Args),
    #[command(about = said!("cli-history"))]
    History(history::Args),
    #[command(about = said!("cli-export"), arg_required_else_help = false)]
    Export(export::Args),
    #[command(about = said!("cli-import"))]
    Import(export::ImportArgs),
    #[command(subcommand, about = said!("cli-settings"), arg_required_else_help = false)]
    Settings(settings::Settings),
    #[command(about = said!("cli-doctor"))]
    Doctor(doctor::Args),
    // What the session bus starts; nobody types it.
    #[cfg(all(feature = "window", target_os = "linux"))]
    #[command(hide = true)]
    Service,
    #[command(about = said!("cli-completions"))]
    Completions(shell::Completions),
    #[command(about = said!("cli-man"))]
    Man(shell::Man),
}

/// The speeds a rehearsal may have.
pub fn speed() -> clap::builder::RangedI64ValueParser<u32> {
    let speeds = crate::agent::clock::SPEEDS;
    clap::value_parser!(u32).range(i64::from(*speeds.start())..=i64::from(*speeds.end()))
}
