//! `poultice export` and `poultice import`: the record for other programs, the calendar, the clinician.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use atomic_write_file::AtomicWriteFile;
use chrono::Utc;
use clap::{Subcommand, ValueEnum};

use crate::agent;
use crate::agent::run::AgentError;
use crate::export::csv::{self, Table};
use crate::export::report::{self, ReportInput};
use crate::export::{ics, json};
use crate::store::history::{History, HistoryError, HistoryReader};
use crate::store::settings::SettingsFile;
use crate::t;
use crate::text;
use crate::text::clock::Clock12Or24;
use crate::therapy::event::Entry;
use crate::therapy::session::Session;
use crate::therapy::state::State;

use super::args::said;
use super::context::Context;
use super::failure::{Failure, chain};
use super::out;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
    #[arg(long, global = true, value_name = "FILE", help = said!("cli-export-out"))]
    out: Option<PathBuf>,
    #[arg(long, global = true, value_name = "ID", help = said!("cli-export-session"))]
    session: Option<String>,
}

#[derive(Subcommand)]
enum What {
    #[command(about = said!("cli-export-csv"))]
    Csv {
        #[arg(long, help = said!("cli-export-csv-pain"))]
        pain: bool,
    },
    #[command(about = said!("cli-export-json"))]
    Json,
    #[command(about = said!("cli-export-ics"))]
    Ics,
    #[command(about = said!("cli-export-report"))]
    Report {
        #[arg(long, value_name = "FORMAT", default_value = "html", help = said!("cli-export-report-format"))]
        format: Format,
        #[arg(long, default_value = "", hide_default_value = true, value_name = "TEXT", help = said!("cli-export-report-name"))]
        name: String,
    },
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Html,
    Pdf,
}

#[derive(clap::Args)]
pub struct ImportArgs {
    #[arg(value_name = "FILE", help = said!("cli-import-file"))]
    file: PathBuf,
}

type Sessions = Vec<(String, Vec<Entry>)>;

/// Writes the export to the file that was named, or to the standard output.
pub fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let now = context.clock()?.now();
    let zone = Arc::new(chrono::Local);
    let clock = Clock12Or24::of_environment(zone.clone());
    let bytes = match args.what {
        What::Json => {
            let sessions = all(context, args.session.as_deref())?;
            json::write(&sessions, now.wall).map_err(io::Error::from)?.into_bytes()
        }
        What::Csv { pain } => {
            let states = all(context, args.session.as_deref())?
                .iter()
                .map(|(_, log)| fold(log))
                .collect::<Result<Vec<_>, _>>()?;
            let mut bytes = Vec::new();
            csv::write(&states, if pain { Table::Pain } else { Table::Applications }, &*zone, &mut bytes)?;
            bytes
        }
        What::Ics => {
            let log = one(context, args.session.as_deref())?;
            let rules = SettingsFile::load(context.dirs(), now.wall).settings.rules();
            let (session, _) =
                Session::resume(log, rules, zone, &now).map_err(|error| Failure::Failed(chain(&error)))?;
            let calendar = ics::write(&session, &clock, now.wall);
            calendar.ok_or_else(|| Failure::Failed(t!("cli-export-nothing-remains")))?.into_bytes()
        }
        What::Report { format, name } => {
            if format == Format::Pdf && args.out.is_none() {
                return Err(Failure::Usage(t!("cli-export-pdf-out")));
            }
            let entries = one(context, args.session.as_deref())?;
            let sleep = SettingsFile::load(context.dirs(), now.wall).settings.sleep;
            let input = ReportInput { entries: &entries, name: &name, clock, sleep, now: now.wall };
            let made = match format {
                Format::Html => report::html(&input).map(String::into_bytes),
                Format::Pdf => report::pdf(&input),
            };
            made.map_err(|error| Failure::Failed(chain(&error)))?
        }
    };
    match &args.out {
        Some(file) => write_file(file, &bytes),
        None => Ok(io::stdout().lock().write_all(&bytes)?),
    }
}

/// Takes in the sessions of an export that this history doesn't have yet.
pub fn import(args: &ImportArgs, context: &Context) -> Result<(), Failure> {
    let file = args.file.display().to_string();
    let unreadable =
        |error: &io::Error| Failure::Failed(t!("cli-import-unreadable", file = file.as_str(), why = chain(error)));
    let mut text = String::new();
    std::fs::File::open(&args.file)
        .and_then(|mut from| from.read_to_string(&mut text))
        .map_err(|error| unreadable(&error))?;
    let sessions = json::read(&text)
        .map_err(|error| Failure::Failed(format!("{file}: {}", text::export::import_error(&error))))?;
    context.dirs().create().map_err(|error| Failure::Failed(text::store::dirs_error(&error)))?;
    // Held until it is done: the agent is the history's only writer.
    let _lock = agent::run::lock(context.dirs()).map_err(|error| {
        Failure::Failed(match &error {
            AgentError::AlreadyRunning { .. } => t!("cli-history-agent-runs"),
            _ => chain(&error),
        })
    })?;
    let (mut history, recovery) = History::open(context.dirs(), Utc::now()).map_err(failed)?;
    if let Some(recovery) = recovery {
        out::aside(&text::store::history_recovery(&recovery));
    }
    let known: Vec<String> = history.sessions().map_err(failed)?.into_iter().map(|row| row.id).collect();
    let (mut taken, mut had) = (0u32, 0u32);
    for (id, log) in sessions {
        if known.contains(&id) {
            had += 1;
        } else if fold(&log)?.running() {
            out::aside(&t!("cli-import-running", session = id));
        } else {
            history.append(&id, &log).map_err(failed)?;
            taken += 1;
        }
    }
    if context.json {
        return out::json(&serde_json::json!({ "imported": taken, "already_there": had }));
    }
    out::line(&t!("cli-import-done", taken = taken, had = had))
}

/// The session that was named, else the newest.
fn one(context: &Context, id: Option<&str>) -> Result<Vec<Entry>, Failure> {
    all(context, id)?.pop().map(|(_, log)| log).ok_or_else(|| Failure::Failed(t!("cli-history-empty")))
}

/// The session that was named, else all of them, oldest first.
fn all(context: &Context, id: Option<&str>) -> Result<Sessions, Failure> {
    let Some(reader) = HistoryReader::open_read_only(&context.dirs().history_file()).map_err(failed)? else {
        return Ok(Vec::new());
    };
    let mut rows = reader.sessions().map_err(failed)?;
    rows.sort_by_key(|row| row.started);
    if let Some(id) = id {
        rows.retain(|row| row.id.starts_with(id));
        if rows.len() != 1 {
            return Err(Failure::Failed(t!("cli-history-no-such-session", id = id)));
        }
    }
    rows.into_iter().map(|row| Ok((row.id.clone(), reader.entries(&row.id).map_err(failed)?))).collect()
}

fn fold(log: &[Entry]) -> Result<State, Failure> {
    State::fold(log).map_err(|error| Failure::Failed(chain(&error)))
}

fn write_file(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let written = AtomicWriteFile::open(file).and_then(|mut to| {
        to.write_all(bytes)?;
        to.commit()
    });
    written.map_err(|error| {
        Failure::Failed(t!("cli-export-not-written", file = file.display().to_string(), why = chain(&error)))
    })
}

fn failed(error: HistoryError) -> Failure {
    Failure::Failed(text::store::history_error(&error))
}
