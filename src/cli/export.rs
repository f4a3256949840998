//! `poultice export` and `poultice import`: the record for other programs, the calendar, the clinician.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::Utc;
use clap::{Subcommand, ValueEnum};

use crate::share::{self, Form, Wish};
use crate::t;
use crate::text;

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::{out, status};

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
        #[arg(long, value_name = "FORMAT", help = said!("cli-export-report-format"))]
        format: Option<Format>,
        #[arg(long, default_value = "", hide_default_value = true, value_name = "TEXT", help = said!("cli-export-report-name"))]
        name: String,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Html,
    Pdf,
}

#[derive(clap::Args)]
pub struct ImportArgs {
    #[arg(value_name = "FILE", help = said!("cli-import-file"))]
    file: PathBuf,
}

/// Writes the export to the file that was named, or to the standard output.
pub fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let now = context.clock()?.now();
    let (form, name) = match args.what {
        What::Json => (Form::Json, String::new()),
        What::Csv { pain: true } => (Form::Pain, String::new()),
        What::Csv { pain: false } => (Form::Applications, String::new()),
        What::Ics => (Form::Calendar, String::new()),
        // Pages of marks help nobody; whoever pipes it knows what they do.
        What::Report { .. } if args.out.is_none() && io::stdout().is_terminal() => {
            return Err(Failure::Usage(t!("cli-export-report-out")));
        }
        What::Report { format, name } => (report(format, args.out.as_deref())?, name),
    };
    let wish = Wish { form, session: args.session, name };
    let bytes = share::make(&wish, context.dirs(), &now, Arc::new(chrono::Local))?;
    match &args.out {
        Some(file) => Ok(share::write(file, &bytes)?),
        None => Ok(io::stdout().lock().write_all(&bytes)?),
    }
}

/// The form of the report: the one that was asked for, else the one its file is named for.
fn report(asked: Option<Format>, out: Option<&Path>) -> Result<Form, Failure> {
    let named = out.and_then(Format::of_ending);
    match (asked, named, out) {
        (Some(Format::Pdf), _, None) => Err(Failure::Usage(t!("cli-export-pdf-out"))),
        (Some(asked), Some(named), Some(file)) if asked != named => {
            let (format, file) = (asked.form().extension(), file.display().to_string());
            Err(Failure::Usage(t!("cli-export-format-or-ending", format = format, file = file)))
        }
        _ => Ok(asked.or(named).unwrap_or(Format::Html).form()),
    }
}

impl Format {
    /// What a file of this name is taken to be by whoever opens it.
    fn of_ending(file: &Path) -> Option<Format> {
        match file.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "pdf" => Some(Format::Pdf),
            "html" | "htm" => Some(Format::Html),
            _ => None,
        }
    }

    fn form(self) -> Form {
        match self {
            Format::Html => Form::Html,
            Format::Pdf => Form::Pdf,
        }
    }
}

/// Takes in the sessions of an export that this history doesn't have yet.
pub fn import(args: &ImportArgs, context: &Context) -> Result<(), Failure> {
    let came = share::import(&args.file, context.dirs(), Utc::now());
    // Whatever came of it, the agent that made way is to remind again.
    let taken_up = status::take_up(context);
    let came = came?;
    taken_up?;
    if let Some(recovery) = &came.recovery {
        out::aside(&text::store::history_recovery(recovery));
    }
    for session in &came.running {
        out::aside(&t!("cli-import-running", session = session.as_str()));
    }
    if context.json {
        return out::json(&serde_json::json!({ "imported": came.taken, "already_there": came.had }));
    }
    out::line(&t!("cli-import-done", taken = came.taken, had = came.had))
}
