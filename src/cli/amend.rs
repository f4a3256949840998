//! `poultice amend`: putting right what is on record. Applications and pain scores are named by the numbers that
//! `poultice history --session` shows, from 1.

use clap::Subcommand;

use crate::t;
use crate::therapy::command::{Change, Command};

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::status;
use super::when::When;

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Args {
    #[arg(required = true, value_name = "NUMBER", value_parser = from_one(), help = said!("cli-amend-number"))]
    number: Option<u32>,
    #[arg(long, value_name = "N", value_parser = from_one(), help = said!("cli-amend-step"))]
    step: Option<u32>,
    #[command(flatten)]
    how: How,
    #[arg(long, value_name = "WHEN", conflicts_with = "not_done", help = said!("cli-amend-since"))]
    since: Option<String>,
    #[command(subcommand)]
    other: Option<Other>,
}

#[derive(clap::Args)]
#[group(required = true, multiple = false)]
pub struct How {
    #[arg(long, value_name = "N", help = said!("cli-amend-mins"))]
    mins: Option<u32>,
    #[arg(long, help = said!("cli-amend-unknown"))]
    unknown: bool,
    #[arg(long, help = said!("cli-amend-not-done"))]
    not_done: bool,
}

#[derive(Subcommand)]
pub enum Other {
    #[command(about = said!("cli-amend-pain"))]
    Pain(Pain),
}

#[derive(clap::Args)]
pub struct Pain {
    #[arg(value_name = "NUMBER", value_parser = from_one(), help = said!("cli-amend-pain-number"))]
    number: u32,
    #[arg(long, value_name = "SCORE", help = said!("cli-amend-pain-score"))]
    score: Option<u8>,
    #[arg(long, value_name = "TEXT", help = said!("cli-pain-note"))]
    note: Option<String>,
    #[arg(long, conflicts_with_all = ["score", "note"], help = said!("cli-amend-pain-drop"))]
    drop: bool,
}

/// Puts it right, and says what is on record now and how it stands.
pub fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let command = match (args.number, &args.other) {
        (_, Some(Other::Pain(pain))) => score(pain)?,
        (Some(number), None) => application(number, &args, context)?,
        (None, None) => return Err(Failure::Usage(t!("cli-amend-what"))),
    };
    let (snapshot, _) = context.command(command)?;
    status::after_noting(&snapshot, context)
}

fn application(number: u32, typed: &Args, context: &Context) -> Result<Command, Failure> {
    let since = match &typed.since {
        Some(text) => {
            let when = When::parse(text).ok_or_else(|| Failure::Usage(t!("cli-amend-bad-since", typed = text)))?;
            Some(when.seen_from(context.clock()?.now().wall))
        }
        None => None,
    };
    let change = if typed.how.not_done { Change::NotDone } else { Change::Done { since, minutes: typed.how.mins } };
    let step = typed.step.map(|step| step as usize - 1);
    Ok(Command::Amend { application: number - 1, step, change })
}

fn score(typed: &Pain) -> Result<Command, Failure> {
    let (score, note) = (typed.score, typed.note.clone());
    let index = typed.number as usize - 1;
    if typed.drop {
        return Ok(Command::DropPain { index });
    }
    if score.is_none() && note.is_none() {
        return Err(Failure::Usage(t!("cli-amend-what")));
    }
    Ok(Command::AmendPain { index, score, note })
}

fn from_one() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..)
}
