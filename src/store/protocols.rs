//! The person's own protocols: one file each in `protocols/`, in the form the built-ins have.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::files::{self, FileError, Text};
use super::paths::{self, Dirs, DirsError};
use crate::therapy::builtin;
use crate::therapy::protocol::{Protocol, ProtocolError};

/// Something wrong with a protocol file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtocolFileProblem {
    /// The file, or the folder where that can't be read.
    pub path: PathBuf,
    /// What is wrong.
    pub what: ProtocolFileWhat,
}

/// What is wrong with a protocol file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProtocolFileWhat {
    /// It can't be read; skipped.
    CantRead {
        /// What the system said.
        error: String,
    },
    /// It is not text; skipped.
    NotUtf8,
    /// It is longer than any protocol; skipped.
    TooLarge,
    /// It is no protocol; skipped.
    Form(ProtocolError),
    /// A built-in protocol has this id; skipped.
    BuiltInId {
        /// The id.
        id: String,
    },
    /// Another file, read earlier, has this id; skipped.
    IdTaken {
        /// The id.
        id: String,
        /// The other file.
        by: PathBuf,
    },
    /// The file should be named after the id in it; usable all the same.
    OtherName {
        /// The id.
        id: String,
    },
}

/// Why a protocol can't be found, saved or deleted.
#[derive(Debug, thiserror::Error)]
pub enum ProtocolsError {
    /// No built-in, own protocol or file is called so.
    #[error("{wanted}: no such protocol")]
    NotFound {
        /// What was asked for.
        wanted: String,
    },
    /// The file that was asked for is no usable protocol.
    #[error("{}: {:?}", .0.path.display(), .0.what)]
    File(ProtocolFileProblem),
    /// The id can't name a file: lower-case letters, digits and hyphens only.
    #[error("{id}: not an id for a file")]
    BadId {
        /// The id.
        id: String,
    },
    /// There is such a file already, and nobody said to replace it.
    #[error("{path}: exists already")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder can't be made.
    #[error(transparent)]
    Dirs(#[from] DirsError),
    /// The file can't be written or deleted.
    #[error(transparent)]
    Io(#[from] FileError),
}

/// Reads all own protocols, in the order of their file names. What can't be used is told and skipped.
pub fn load_all(dirs: &Dirs) -> (Vec<Protocol>, Vec<ProtocolFileProblem>) {
    let (found, problems) = load_with_paths(dirs);
    (found.into_iter().map(|(_, protocol)| protocol).collect(), problems)
}

/// A built-in protocol or an own one by its id, or the one in a file by its path.
///
/// # Errors
///
/// [`ProtocolsError::NotFound`]; [`ProtocolsError::File`] where the file, or the own protocol so named, is no good.
pub fn find(dirs: &Dirs, id_or_path: &str) -> Result<Protocol, ProtocolsError> {
    if let Some(protocol) = builtin::find(id_or_path) {
        return Ok(protocol.clone());
    }
    let (found, problems) = load_with_paths(dirs);
    if let Some((_, protocol)) = found.into_iter().find(|(_, protocol)| protocol.id == id_or_path) {
        return Ok(protocol);
    }
    let own = dirs.protocols_dir().join(format!("{id_or_path}.toml"));
    if let Some(problem) = problems.into_iter().find(|problem| problem.path == own) {
        return Err(ProtocolsError::File(problem));
    }
    read_file(Path::new(id_or_path))
}

/// The protocol in a file, wherever it lies.
///
/// # Errors
///
/// [`ProtocolsError::NotFound`], [`ProtocolsError::File`].
pub fn read_file(path: &Path) -> Result<Protocol, ProtocolsError> {
    match read(path) {
        Ok(Some(protocol)) => Ok(protocol),
        Ok(None) => Err(ProtocolsError::NotFound { wanted: path.display().to_string() }),
        Err(what) => Err(ProtocolsError::File(ProtocolFileProblem { path: path.to_path_buf(), what })),
    }
}

/// Saves an own protocol, on disk before this returns, and gives its file. Only with `replace` may it take the place of
/// the one of this id that is there already.
///
/// # Errors
///
/// [`ProtocolsError`]; nothing has changed then.
pub fn save(dirs: &Dirs, protocol: &Protocol, replace: bool) -> Result<PathBuf, ProtocolsError> {
    let id = &protocol.id;
    if builtin::find(id).is_some() {
        let path = dirs.protocols_dir().join(format!("{id}.toml"));
        let what = ProtocolFileWhat::BuiltInId { id: id.clone() };
        return Err(ProtocolsError::File(ProtocolFileProblem { path, what }));
    }
    let fresh = file_of(dirs, id)?;
    // A file under another name that holds this id is the one to replace: two of them would hide one another.
    let held = load_with_paths(dirs).0.into_iter().find(|(_, own)| own.id == *id).map(|(path, _)| path);
    let path = held.unwrap_or(fresh);
    if !replace && fs::symlink_metadata(&path).is_ok() {
        return Err(ProtocolsError::Exists { path });
    }
    paths::make(&dirs.protocols_dir())?;
    match files::write_whole(&path, &protocol.to_toml()) {
        Ok(()) => Ok(path),
        Err(source) => Err(FileError { path, source }.into()),
    }
}

/// Deletes the own protocol of this id.
///
/// # Errors
///
/// [`ProtocolsError::NotFound`], [`ProtocolsError::BadId`], [`ProtocolsError::Io`].
pub fn delete(dirs: &Dirs, id: &str) -> Result<(), ProtocolsError> {
    let held = load_with_paths(dirs).0.into_iter().find(|(_, own)| own.id == id).map(|(path, _)| path);
    let path = match held {
        Some(path) => path,
        None => file_of(dirs, id)?,
    };
    match fs::remove_file(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(ProtocolsError::NotFound { wanted: id.to_owned() })
        }
        Err(source) => Err(FileError { path, source }.into()),
        Ok(()) => Ok(()),
    }
}

fn load_with_paths(dirs: &Dirs) -> (Vec<(PathBuf, Protocol)>, Vec<ProtocolFileProblem>) {
    let (mut found, mut problems): (Vec<(PathBuf, Protocol)>, _) = (Vec::new(), Vec::new());
    let files = match own_files(&dirs.protocols_dir()) {
        Ok(files) => files,
        Err(error) => {
            let what = ProtocolFileWhat::CantRead { error: error.to_string() };
            return (found, vec![ProtocolFileProblem { path: dirs.protocols_dir(), what }]);
        }
    };
    for path in files {
        let mut problem = |what| problems.push(ProtocolFileProblem { path: path.clone(), what });
        match read(&path) {
            Err(what) => problem(what),
            Ok(None) => {}
            Ok(Some(Protocol { id, .. })) if builtin::find(&id).is_some() => {
                problem(ProtocolFileWhat::BuiltInId { id });
            }
            Ok(Some(protocol)) => {
                let id = protocol.id.clone();
                if let Some((by, _)) = found.iter().find(|(_, other)| other.id == id) {
                    problem(ProtocolFileWhat::IdTaken { id, by: by.clone() });
                    continue;
                }
                if path.file_stem().is_none_or(|stem| stem != id.as_str()) {
                    problem(ProtocolFileWhat::OtherName { id });
                }
                found.push((path, protocol));
            }
        }
    }
    (found, problems)
}

fn own_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut files = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    // A hidden one is an editor's or our own half-written file.
    files.retain(|path| {
        path.extension().is_some_and(|extension| extension == "toml")
            && path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b"."))
    });
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<Option<Protocol>, ProtocolFileWhat> {
    match files::read_text(path).map_err(|error| ProtocolFileWhat::CantRead { error: error.to_string() })? {
        Text::Missing => Ok(None),
        Text::NotUtf8 => Err(ProtocolFileWhat::NotUtf8),
        Text::TooLarge => Err(ProtocolFileWhat::TooLarge),
        Text::Read(text) => Protocol::from_toml(&text).map(Some).map_err(ProtocolFileWhat::Form),
    }
}

fn file_of(dirs: &Dirs, id: &str) -> Result<PathBuf, ProtocolsError> {
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || id.len() > 100 || !id.bytes().all(letters) {
        return Err(ProtocolsError::BadId { id: id.to_owned() });
    }
    Ok(dirs.protocols_dir().join(format!("{id}.toml")))
}
