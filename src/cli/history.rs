//! `poultice history`: past sessions, read without an agent; the history's check and its restoring.

mod session;

use std::path::PathBuf;
use std::sync::Arc;

use clap::Subcommand;
use serde::Serialize;

use crate::share;
use crate::store::history::{self, HistoryError, HistoryReader, SessionRow};
use crate::t;
use crate::text;
use crate::text::clock::Clock12Or24;
use crate::therapy::state::{Named, State};

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::{out, status};

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, value_name = "ID", help = said!("cli-history-session"))]
    session: Option<String>,
    #[command(subcommand)]
    command: Option<Tend>,
}

#[derive(Subcommand)]
enum Tend {
    #[command(about = said!("cli-history-check"))]
    Check,
    #[command(about = said!("cli-history-backups"))]
    Backups,
    #[command(about = said!("cli-history-restore"))]
    Restore {
        #[arg(value_name = "FILE", help = said!("cli-history-restore-file"))]
        file: Option<PathBuf>,
    },
}

/// A session in the list.
#[derive(Serialize)]
struct Line {
    id: String,
    protocol: String,
    started: String,
    ended: Option<String>,
    state: Named,
    applications: status::Applications,
    /// Counted from the newest, 1.
    number: usize,
}

/// Shows sessions or one of them, checks, or restores.
pub fn run(args: Args, context: &Context) -> Result<(), Failure> {
    match (args.command, args.session) {
        (Some(_), Some(_)) => Err(Failure::Usage(t!("cli-history-either"))),
        (Some(Tend::Check), None) => check(context),
        (Some(Tend::Backups), None) => backups(context),
        (Some(Tend::Restore { file }), None) => restore(context, file),
        (None, Some(id)) => session::show(&id, context),
        (None, None) => list(context),
    }
}

fn list(context: &Context) -> Result<(), Failure> {
    let mut lines = Vec::new();
    if let Some(reader) = open(context)? {
        for row in reader.sessions().map_err(failed)? {
            let state = fold(&reader, &row)?;
            lines.push((row, state));
        }
    }
    let all = lines.len();
    let numbered = || lines.iter().enumerate().map(move |(older, (row, state))| (all - older, row, state));
    if context.json {
        return out::json(&numbered().map(|(number, row, state)| Line::of(number, row, state)).collect::<Vec<_>>());
    }
    if lines.is_empty() {
        return out::line(&t!("cli-history-empty"));
    }
    let clock = Clock12Or24::of_environment(Arc::new(chrono::Local));
    out::table(&numbered().map(|(number, row, state)| table_row(number, row, state, &clock)).collect::<Vec<_>>())?;
    rehearsed(context)
}

/// Says that it is the record of a rehearsal, where it is.
fn rehearsed(context: &Context) -> Result<(), Failure> {
    match share::rehearsal(context.dirs())? {
        Some(speed) => out::line(&t!("cli-status-rehearsal", speed = speed)),
        None => Ok(()),
    }
}

fn table_row(number: usize, row: &SessionRow, state: &State, clock: &Clock12Or24) -> Vec<String> {
    let local = |wall| clock.local(wall).format("%Y-%m-%d %H:%M").to_string();
    let end = match (row.ended, state.named()) {
        (Some(ended), Named::Finished) => t!("cli-history-finished", at = local(ended)),
        (Some(ended), _) => t!("cli-history-stopped", at = local(ended)),
        (None, _) => t!("cli-history-running"),
    };
    let done = t!("cli-count-done", count = state.counts.done);
    vec![number.to_string(), local(row.started), row.protocol_id.clone(), end, done, row.id.clone()]
}

fn check(context: &Context) -> Result<(), Failure> {
    let found = history::check(&context.dirs().history_file()).map_err(failed)?;
    if context.json {
        return out::json(&serde_json::json!({ "sessions": found.sessions, "entries": found.entries }));
    }
    out::line(&t!("cli-history-sound", sessions = found.sessions, entries = found.entries))
}

fn restore(context: &Context, file: Option<PathBuf>) -> Result<(), Failure> {
    if status::on_skin(context) {
        out::aside(&[t!("doctor-backup-on-skin"), t!("cli-do-remove")].join(" "));
        return Err(Failure::RefusedAlready);
    }
    let aside = share::restore(file.as_deref(), context.dirs(), chrono::Utc::now());
    // Whatever came of it, the session that is in the history now is to be reminded of.
    let taken_up = status::take_up(context);
    let aside = aside?;
    taken_up?;
    if context.json {
        return out::json(&serde_json::json!({ "set_aside": aside.map(|path| path.display().to_string()) }));
    }
    out::line(&match aside {
        Some(path) => t!("cli-history-restored-aside", aside = path.display().to_string()),
        None => t!("cli-history-restored"),
    })
}

/// The daily backups, the newest first.
fn backups(context: &Context) -> Result<(), Failure> {
    let dir = context.dirs().backups_dir();
    let found = history::backups(&dir);
    if context.json {
        let line = |one: &history::Backup| {
            let file = one.path.display().to_string();
            serde_json::json!({ "day": one.day, "file": file, "bytes": one.bytes, "sessions": one.sessions })
        };
        return out::json(&found.iter().map(line).collect::<Vec<_>>());
    }
    if found.is_empty() {
        return out::line(&t!("store-history-no-backup", path = dir.display().to_string()));
    }
    let row = |one: &history::Backup| {
        vec![
            one.day.to_string(),
            text::store::size(one.bytes),
            text::store::backup(one),
            one.path.display().to_string(),
        ]
    };
    out::table(&found.iter().map(row).collect::<Vec<_>>())
}

fn open(context: &Context) -> Result<Option<HistoryReader>, Failure> {
    HistoryReader::open_read_only(&context.dirs().history_file()).map_err(failed)
}

fn fold(reader: &HistoryReader, row: &SessionRow) -> Result<State, Failure> {
    let entries = reader.entries(&row.id).map_err(failed)?;
    State::fold(&entries).map_err(|error| Failure::Failed(error.to_string()))
}

fn failed(error: HistoryError) -> Failure {
    Failure::Failed(text::store::history_error(&error))
}

impl Line {
    fn of(number: usize, row: &SessionRow, state: &State) -> Line {
        Line {
            id: row.id.clone(),
            protocol: row.protocol_id.clone(),
            started: status::local(row.started),
            ended: row.ended.map(status::local),
            state: state.named(),
            applications: status::Applications::from(state.counts),
            number,
        }
    }
}
