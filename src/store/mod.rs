//! What outlives the program: where files lie, the settings, a person's own protocols, and the history.
//!
//! Knows the `therapy` types it keeps. Knows no socket, no window and no clock: the caller says what time it is.
//! Errors carry paths and figures; the sentences for them are in `text::store`.

pub(crate) mod files;
pub mod history;
pub mod paths;
pub mod protocols;
pub mod settings;

pub use files::FileError;
pub use history::{History, HistoryError, HistoryReader, HistoryRecovery};
pub use paths::{Dirs, DirsError};
pub use settings::{Settings, SettingsFile};
