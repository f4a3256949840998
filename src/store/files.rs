//! What all files here have in common: reading within a bound, writing all or nothing, setting aside.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use chrono::{DateTime, Utc};

/// No text file of ours comes near this; a longer one is something else.
pub const MAX_TEXT_BYTES: u64 = 1024 * 1024;

/// A file can't be made, read, written, renamed or copied.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}")]
pub struct FileError {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// What was found in the place of a text file.
pub enum Text {
    Missing,
    Read(String),
    NotUtf8,
    TooLarge,
}

/// Reads a text file of at most [`MAX_TEXT_BYTES`].
pub fn read_text(path: &Path) -> io::Result<Text> {
    // Asked first, as opening a pipe would wait for its other end.
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => return Err(io::Error::other("not a file")),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Text::Missing),
        Err(error) => return Err(error),
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_TEXT_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_TEXT_BYTES {
        return Ok(Text::TooLarge);
    }
    Ok(String::from_utf8(bytes).map_or(Text::NotUtf8, Text::Read))
}

/// Replaces a file in one step, on disk before this returns. A link stays a link: its target is replaced.
pub fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let mut file = AtomicWriteFile::open(behind_link(path)?)?;
    file.write_all(text.as_bytes())?;
    file.commit()
}

/// Renames `path` to `path.<what>-<time>`, without ever replacing a file that has that name; gives the new name.
pub fn set_aside(path: &Path, what: &str, now: DateTime<Utc>) -> io::Result<PathBuf> {
    let aside = aside_name(path, what, now);
    fs::rename(path, &aside)?;
    Ok(aside)
}

/// A name that is free: `path.<what>-<time>`, with a number behind where that is taken.
pub fn aside_name(path: &Path, what: &str, now: DateTime<Utc>) -> PathBuf {
    let suffix = format!(".{what}-{}", now.format("%Y%m%dT%H%M%SZ"));
    let first = with_suffix(path, &suffix);
    let mut taken = 1;
    let mut aside = first.clone();
    while fs::symlink_metadata(&aside).is_ok() {
        taken += 1;
        aside = with_suffix(&first, &format!("-{taken}"));
    }
    aside
}

/// The same path with something behind its name.
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The line, counted from 1, that a byte of a text is on.
pub fn line_at(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count() + 1
}

/// Where a write through a link has to go.
fn behind_link(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => path.canonicalize().or_else(|_| {
            let target = fs::read_link(path)?;
            Ok(path.parent().unwrap_or(Path::new("")).join(target))
        }),
        _ => Ok(path.to_path_buf()),
    }
}
