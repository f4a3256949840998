//! `settings.toml`: read with every mistake named, changed one value at a time, its comments and links left alone.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use toml_edit::{Document, DocumentMut, Item, Value};

use super::Settings;
use super::field::{self, Allowed};
use super::hooks::{self, Hooks};
use crate::store::files::{self, FileError, Text};
use crate::store::paths::{self, Dirs, DirsError};

/// The file `settings.toml`.
pub struct SettingsFile;

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The settings; defaults where nothing else could be read.
    pub settings: Settings,
    /// What was wrong with the file; nothing was written over.
    pub problems: Vec<SettingsProblem>,
}

/// Something wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsProblem {
    /// A key nobody knows; it stays in the file. A warning.
    UnknownKey {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// The key.
        key: String,
    },
    /// A value that isn't allowed; the default is used in its place.
    BadValue {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// The setting.
        key: String,
        /// What the file has.
        value: String,
        /// What it could have.
        allowed: Allowed,
    },
    /// The file is no settings file; it has another name now and the defaults are used.
    SetAside {
        /// The file.
        path: PathBuf,
        /// Its new name.
        aside: PathBuf,
        /// What was wrong.
        why: SetAsideWhy,
    },
    /// The file can't be read, or a broken one not be renamed; the defaults are used.
    CantRead {
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: String,
    },
}

/// Why a file is no settings file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetAsideWhy {
    /// It is not TOML.
    Syntax {
        /// Counted from 1.
        line: usize,
        /// What the parser said, in English.
        message: String,
    },
    /// It is not text.
    NotUtf8,
    /// It is longer than any settings.
    TooLarge,
}

/// Why a setting wasn't changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// There is no such setting.
    #[error("{key}: no such setting")]
    UnknownKey {
        /// The key.
        key: String,
    },
    /// The value isn't allowed.
    #[error("{key}: {value:?} is not allowed: {allowed:?}")]
    BadValue {
        /// The setting.
        key: String,
        /// The value.
        value: String,
        /// What it takes.
        allowed: Allowed,
    },
    /// The folder can't be made.
    #[error(transparent)]
    Dirs(#[from] DirsError),
    /// The file can't be read or written.
    #[error(transparent)]
    Io(#[from] FileError),
}

impl SettingsFile {
    /// Reads the settings. A file that is none is set aside as `settings.toml.bad-<now>`; any other is left as it is.
    pub fn load(dirs: &Dirs, now: DateTime<Utc>) -> Loaded {
        let path = dirs.settings_file();
        match read(&path, now) {
            Ok(Content::Document(text, document)) => interpret(&path, &text, &document),
            Ok(Content::Missing) => Loaded { settings: Settings::default(), problems: Vec::new() },
            Ok(Content::Aside(problem)) => Loaded { settings: Settings::default(), problems: vec![problem] },
            Err(error) => {
                let problem = SettingsProblem::CantRead { path, error: error.to_string() };
                Loaded { settings: Settings::default(), problems: vec![problem] }
            }
        }
    }

    /// What `text` says, were it the file at `path`.
    ///
    /// # Errors
    ///
    /// Why it is no settings file.
    pub fn read(path: &Path, text: &str) -> Result<Loaded, SetAsideWhy> {
        document(text).map(|document| interpret(path, text, &document))
    }

    /// `text` with one setting changed, as typed on the command line; everything else in it stays as it is. `None` where
    /// the text is no settings file, the key unknown or the value not allowed.
    pub fn changed(text: &str, key: &str, value: &str) -> Option<String> {
        let value = field::find(key)?.parse(value)?;
        let mut document = document(text).ok()?.into_mut();
        put(&mut document, key, value);
        Some(document.to_string())
    }

    /// Changes one setting, as typed on the command line. Everything else in the file stays as it is. A file that is
    /// no settings file is set aside first, and that told.
    ///
    /// # Errors
    ///
    /// [`SettingsError`]; the file is as it was.
    pub fn set(
        dirs: &Dirs,
        key: &str,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<SettingsProblem>, SettingsError> {
        let field = field::find(key).ok_or_else(|| SettingsError::UnknownKey { key: key.to_owned() })?;
        let value = field.parse(text).ok_or_else(|| SettingsError::BadValue {
            key: key.to_owned(),
            value: text.to_owned(),
            allowed: field.allowed,
        })?;
        paths::make(&dirs.config_dir)?;
        paths::make(&dirs.runtime_dir)?;
        let path = dirs.settings_file();
        let failed = |source| FileError { path: path.clone(), source };
        // The window and the command line may both be at it: neither may lose what the other wrote.
        let lock = File::create(dirs.runtime_dir.join("settings.lock")).map_err(failed)?;
        lock.lock().map_err(failed)?;
        let (mut document, problem) = match read(&path, now).map_err(failed)? {
            Content::Document(_, document) => (document.into_mut(), None),
            Content::Missing => (DocumentMut::new(), None),
            Content::Aside(problem) => (DocumentMut::new(), Some(problem)),
        };
        put(&mut document, key, value);
        files::write_whole(&path, &document.to_string()).map_err(failed)?;
        Ok(problem)
    }
}

enum Content {
    Missing,
    Document(String, Document<String>),
    Aside(SettingsProblem),
}

fn read(path: &Path, now: DateTime<Utc>) -> io::Result<Content> {
    let why = match files::read_text(path)? {
        Text::Missing => return Ok(Content::Missing),
        Text::NotUtf8 => SetAsideWhy::NotUtf8,
        Text::TooLarge => SetAsideWhy::TooLarge,
        Text::Read(text) => match document(&text) {
            Ok(document) => return Ok(Content::Document(text, document)),
            Err(why) => why,
        },
    };
    let aside = match files::set_aside(path, "bad", now) {
        // Somebody else, the window or the agent, found it broken at the same moment and was quicker.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Content::Missing),
        aside => aside?,
    };
    Ok(Content::Aside(SettingsProblem::SetAside { path: path.to_path_buf(), aside, why }))
}

fn document(text: &str) -> Result<Document<String>, SetAsideWhy> {
    Document::parse(text.to_owned()).map_err(|error| SetAsideWhy::Syntax {
        line: files::line_at(text, error.span().map_or(0, |span| span.start)),
        message: error.message().to_owned(),
    })
}

fn interpret(path: &Path, text: &str, document: &Document<String>) -> Loaded {
    let mut settings = Settings::default();
    let mut problems = Vec::new();
    for (key, item) in document.iter() {
        let span = document.key(key).and_then(|key| key.span()).or_else(|| item.span());
        let line = files::line_at(text, span.map_or(0, |span| span.start));
        if key == hooks::TABLE && item.is_table_like() {
            problems.extend(read_hooks(&mut settings.hooks, path, text, item));
            continue;
        }
        let (path, key) = (path.to_path_buf(), key.to_owned());
        match field::find(&key) {
            None => problems.push(SettingsProblem::UnknownKey { path, line, key }),
            Some(field) if item.as_value().and_then(|value| field.put(&mut settings, value)).is_some() => {}
            Some(field) => {
                let value = item.as_value().map_or_else(|| item.to_string().trim().to_owned(), field::shown);
                problems.push(SettingsProblem::BadValue { path, line, key, value, allowed: field.allowed });
            }
        }
    }
    Loaded { settings, problems }
}

fn read_hooks(hooks: &mut Hooks, path: &Path, text: &str, table: &Item) -> Vec<SettingsProblem> {
    let mut problems = Vec::new();
    for (name, item) in table.as_table_like().into_iter().flat_map(|table| table.iter()) {
        let line = files::line_at(text, item.span().map_or(0, |span| span.start));
        let (path, key) = (path.to_path_buf(), format!("{}.{name}", hooks::TABLE));
        match Hooks::NAMES.iter().find(|known| **known == name) {
            None => problems.push(SettingsProblem::UnknownKey { path, line, key }),
            Some(known) if hooks.put(known, item).is_some() => {}
            Some(_) => {
                let value = item.to_string().trim().to_owned();
                problems.push(SettingsProblem::BadValue { path, line, key, value, allowed: Allowed::Command });
            }
        }
    }
    problems
}

/// Puts a value in, with the old one's spaces and comment around it.
fn put(document: &mut DocumentMut, key: &str, mut value: Value) {
    match document.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            document.insert(key, Item::Value(value));
        }
    }
}
