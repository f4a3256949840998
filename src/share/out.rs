//! The record in one of its forms, made from the history on disk, and put into a file.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use atomic_write_file::AtomicWriteFile;
use chrono::NaiveDate;

use super::ShareError;
use crate::agent::clock::Clock;
use crate::export::csv::{self, Table};
use crate::export::report::{self, ReportInput};
use crate::export::{ics, json};
use crate::store::history::{HistoryReader, SessionRow};
use crate::store::paths::Dirs;
use crate::store::settings::SettingsFile;
use crate::text::clock::Clock12Or24;
use crate::therapy::event::Entry;
use crate::therapy::session::Session;
use crate::therapy::state::State;
use crate::therapy::timeline::{Now, Zone};

/// A form of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A table of every application.
    Applications,
    /// A table of every pain score.
    Pain,
    /// Everything, to be read back.
    Json,
    /// The reminders that remain, for a calendar.
    Calendar,
    /// The report for a clinician as a web page.
    Html,
    /// The report as a PDF file.
    Pdf,
}

/// What somebody wants of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// In which form.
    pub form: Form,
    /// The session that is meant, as in [`SessionRow::meant`]; else the newest, or for tables and JSON all of them.
    pub session: Option<String>,
    /// Whose report it is; empty for a line to write on.
    pub name: String,
}

/// Makes it from what is on disk now.
///
/// # Errors
/// [`ShareError`]; nothing has changed.
pub fn make(wish: &Wish, dirs: &Dirs, now: &Now, zone: Arc<dyn Zone>) -> Result<Vec<u8>, ShareError> {
    let clock = Clock12Or24::of_environment(Arc::clone(&zone));
    let id = wish.session.as_deref();
    let rehearsal = rehearsal(dirs)?;
    match wish.form {
        Form::Json => {
            let document = json::write(&all(dirs, id)?, rehearsal, now.wall).map_err(io::Error::from)?;
            Ok(document.into_bytes())
        }
        Form::Applications => table(dirs, id, Table::Applications, &*zone, rehearsal),
        Form::Pain => table(dirs, id, Table::Pain, &*zone, rehearsal),
        Form::Calendar => {
            let rules = SettingsFile::load(dirs, now.wall).settings.rules();
            let (session, _) = Session::resume(one(dirs, id)?, rules, zone, now)?;
            let calendar = ics::write(&session, &clock, rehearsal, now.wall).ok_or(ShareError::NothingRemains)?;
            Ok(calendar.into_bytes())
        }
        Form::Html | Form::Pdf => {
            let entries = one(dirs, id)?;
            let sleep = SettingsFile::load(dirs, now.wall).settings.sleep;
            let input = ReportInput { entries: &entries, name: &wish.name, clock, sleep, rehearsal, now: now.wall };
            Ok(if wish.form == Form::Pdf { report::pdf(&input)? } else { report::html(&input)?.into_bytes() })
        }
    }
}

/// How many times faster than real time what happens in these folders is rehearsed, where it is.
///
/// # Errors
/// [`ShareError::Unreadable`] where the rehearsal's clock can't be read.
pub fn rehearsal(dirs: &Dirs) -> Result<Option<u32>, ShareError> {
    let file = dirs.rehearsal_file();
    let clock = Clock::of_folder(&file).map_err(|source| ShareError::Unreadable { file, source })?;
    Ok(clock.rehearsal_speed())
}

/// A clear name for the file, with the day it is made: `poultice-report-2026-11-22.pdf`.
pub fn file_name(form: Form, day: NaiveDate) -> String {
    let what = match form {
        Form::Html | Form::Pdf => "report",
        Form::Calendar => "calendar",
        Form::Applications => "applications",
        Form::Pain => "pain",
        Form::Json => "record",
    };
    format!("poultice-{what}-{day}.{}", form.extension())
}

/// The name in a folder, numbered where there is such a file already.
pub fn free_name(folder: &Path, name: &str) -> PathBuf {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2..).map(|number| format!("{stem}-{number}.{extension}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered).map(|name| folder.join(name));
    // The numbers don't end before a free one comes.
    names.find(|path| std::fs::symlink_metadata(path).is_err()).unwrap_or_else(|| folder.join(name))
}

/// Writes the file, all or nothing.
///
/// # Errors
/// [`ShareError::NotWritten`].
pub fn write(file: &Path, bytes: &[u8]) -> Result<(), ShareError> {
    let written = AtomicWriteFile::open(file).and_then(|mut to| {
        to.write_all(bytes)?;
        to.commit()
    });
    written.map_err(|source| ShareError::NotWritten { file: file.to_path_buf(), source })
}

impl Form {
    /// How names of such files end.
    pub fn extension(self) -> &'static str {
        match self {
            Form::Applications | Form::Pain => "csv",
            Form::Json => "json",
            Form::Calendar => "ics",
            Form::Html => "html",
            Form::Pdf => "pdf",
        }
    }
}

fn table(
    dirs: &Dirs,
    id: Option<&str>,
    table: Table,
    zone: &dyn Zone,
    rehearsal: Option<u32>,
) -> Result<Vec<u8>, ShareError> {
    let states = all(dirs, id)?.iter().map(|(_, log)| State::fold(log)).collect::<Result<Vec<_>, _>>()?;
    let mut bytes = Vec::new();
    csv::write(&states, table, zone, rehearsal, &mut bytes)?;
    Ok(bytes)
}

/// The session that was named, else the newest.
fn one(dirs: &Dirs, id: Option<&str>) -> Result<Vec<Entry>, ShareError> {
    all(dirs, id)?.pop().map(|(_, log)| log).ok_or(ShareError::Empty)
}

/// The session that was named, else all of them, oldest first.
fn all(dirs: &Dirs, id: Option<&str>) -> Result<Vec<(String, Vec<Entry>)>, ShareError> {
    let none_such = |id: &str| ShareError::NoSuchSession { id: id.to_owned() };
    let Some(reader) = HistoryReader::open_read_only(&dirs.history_file())? else {
        return id.map_or(Ok(Vec::new()), |id| Err(none_such(id)));
    };
    let mut rows = reader.sessions()?;
    if let Some(id) = id {
        rows = vec![SessionRow::meant(&rows, id).ok_or_else(|| none_such(id))?.clone()];
    }
    rows.sort_by_key(|row| row.started);
    rows.into_iter().map(|row| Ok((row.id.clone(), reader.entries(&row.id)?))).collect()
}
