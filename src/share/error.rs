//! Why something didn't get out or in, with the words for it.

use std::io;
use std::path::PathBuf;

use crate::agent::client::ClientError;
use crate::agent::run::AgentError;
use crate::export::json::ImportError;
use crate::export::report::ReportError;
use crate::store::history::HistoryError;
use crate::store::paths::DirsError;
use crate::t;
use crate::text;
use crate::therapy::state::NoStart;

/// Why something didn't get out or in.
#[derive(Debug, thiserror::Error)]
pub enum ShareError {
    /// The history can't be read or written.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// There is no session yet.
    #[error("no session yet")]
    Empty,
    /// No session, or more than one, has an id that begins so.
    #[error("{id}: no session, or more than one")]
    NoSuchSession {
        /// What was asked for.
        id: String,
    },
    /// What is in the history is no session.
    #[error(transparent)]
    NoStart(#[from] NoStart),
    /// The session is over: there is nothing for a calendar.
    #[error("nothing remains of the session")]
    NothingRemains,
    /// There is no report of it.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// It can't be put into its form.
    #[error("it can't be written down")]
    Form(#[from] io::Error),
    /// The file can't be written.
    #[error("{file} can't be written: {source}")]
    NotWritten {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file can't be read.
    #[error("{file} can't be read: {source}")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is no export that can be taken in.
    #[error("{file}: {source}")]
    NoExport {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        source: ImportError,
    },
    /// The file is the record of a rehearsal, and the history here is a person's own.
    #[error("{file} is of a rehearsal")]
    Rehearsed {
        /// The file.
        file: PathBuf,
    },
    /// The folders can't be used.
    #[error(transparent)]
    Dirs(#[from] DirsError),
    /// An agent holds the history.
    #[error("an agent is running")]
    AgentRuns,
    /// The history's lock can't be had.
    #[error(transparent)]
    Lock(AgentError),
    /// The agent that holds the history doesn't end.
    #[error("the agent doesn't end")]
    AgentStays(#[source] ClientError),
    /// The folder goes away with its agent: it is a rehearsal's.
    #[error("a rehearsal's folder ends with its agent")]
    Rehearsal,
}

impl ShareError {
    /// What to say about it.
    pub fn words(&self) -> String {
        match self {
            ShareError::History(error) => text::store::history_error(error),
            ShareError::Empty => t!("cli-history-empty"),
            ShareError::NoSuchSession { id } => t!("cli-history-no-such-session", id = id.as_str()),
            ShareError::NothingRemains => t!("cli-export-nothing-remains"),
            ShareError::NotWritten { file, source } => {
                t!("cli-export-not-written", file = file.display().to_string(), why = text::chain(source))
            }
            ShareError::Unreadable { file, source } => {
                t!("cli-import-unreadable", file = file.display().to_string(), why = text::chain(source))
            }
            ShareError::NoExport { file, source } => {
                format!("{}: {}", file.display(), text::export::import_error(source))
            }
            ShareError::Rehearsed { file } => t!("share-rehearsed", file = file.display().to_string()),
            ShareError::Dirs(error) => text::store::dirs_error(error),
            ShareError::AgentRuns => t!("cli-history-agent-runs"),
            ShareError::Rehearsal => t!("share-rehearsal"),
            ShareError::NoStart(_)
            | ShareError::Report(_)
            | ShareError::Form(_)
            | ShareError::Lock(_)
            | ShareError::AgentStays(_) => text::chain(self),
        }
    }
}
