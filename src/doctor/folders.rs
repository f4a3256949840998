//! The folders: there, the person's own, for nobody else's eyes, can be written to; and room on the disk.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Check, Kind};
use crate::store::Dirs;
use crate::t;

/// Below this much room a backup may fail soon, in bytes.
const LITTLE_ROOM: u64 = 100 << 20;

/// Below this much room not even the history can be counted on, in bytes.
const NO_ROOM: u64 = 5 << 20;

/// The folders, each once.
pub fn check(dirs: &Dirs) -> Vec<Check> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for dir in [&dirs.config_dir, &dirs.data_dir, &dirs.runtime_dir] {
        if !folders.contains(dir) {
            folders.push(dir.clone());
        }
    }
    let mut checks: Vec<Check> = folders.iter().map(|dir| folder(dir)).collect();
    checks.extend(room(&dirs.data_dir));
    checks
}

fn folder(dir: &Path) -> Check {
    let path = dir.display().to_string();
    let broken = |error: String| {
        let said = t!("doctor-folder-unusable", path = path.as_str(), why = error);
        Check::broken(Kind::Folder, said, t!("doctor-folder-write-todo", path = path.as_str()))
    };
    match std::fs::metadata(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return match present(dir).map(try_writing) {
                Some(Err(error)) => broken(error.to_string()),
                _ => Check::fine(Kind::Folder, t!("doctor-folder-none-yet", path = path.as_str())),
            };
        }
        Err(error) => return broken(error.to_string()),
        Ok(found) if !found.is_dir() => {
            let said = t!("doctor-folder-is-file", path = path.as_str());
            return Check::broken(Kind::Folder, said, t!("doctor-folder-is-file-todo"));
        }
        Ok(_) => {}
    }
    if let Err(error) = try_writing(dir) {
        return broken(error.to_string());
    }
    if open_to_others(dir) {
        let said = t!("doctor-folder-open", path = path.as_str());
        return Check::warning(Kind::Folder, said, t!("doctor-folder-open-todo", path = path.as_str()));
    }
    Check::fine(Kind::Folder, t!("doctor-folder-fine", path = path.as_str()))
}

/// The part of the path that is there.
fn present(dir: &Path) -> Option<&Path> {
    dir.ancestors().find(|dir| dir.is_dir())
}

/// A file that is gone again at once.
fn try_writing(dir: &Path) -> std::io::Result<()> {
    let path = dir.join(format!(".poultice-doctor-{}", std::process::id()));
    let mut file = File::options().write(true).create_new(true).open(&path)?;
    let written = file.write_all(b"a line to see whether it can be kept\n").and_then(|()| file.sync_all());
    std::fs::remove_file(&path)?;
    written
}

#[cfg(unix)]
fn open_to_others(dir: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(dir).is_ok_and(|found| found.mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn open_to_others(_dir: &Path) -> bool {
    false
}

fn room(dir: &Path) -> Option<Check> {
    fs4::available_space(present(dir)?).ok().map(verdict)
}

fn verdict(bytes: u64) -> Check {
    let free = match bytes >> 20 {
        mib if mib < 10 * 1024 => t!("doctor-room-mib", mib = mib.to_string()),
        mib => t!("doctor-room-gib", gib = (mib >> 10).to_string()),
    };
    let said = t!("doctor-room", free = free);
    match bytes {
        ..NO_ROOM => Check::broken(Kind::FreeSpace, said, t!("doctor-room-none-todo")),
        NO_ROOM..LITTLE_ROOM => Check::warning(Kind::FreeSpace, said, t!("doctor-room-little-todo")),
        _ => Check::fine(Kind::FreeSpace, said),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Condition;
    use super::*;

    #[test]
    fn a_disk_is_fine_gets_tight_and_is_full() {
        assert_eq!(verdict(1 << 33).state, Condition::Fine);
        assert_eq!(verdict(20 << 20).state, Condition::Warning);
        assert_eq!(verdict(1 << 20).state, Condition::Broken);
        assert!(verdict(20 << 20).said.contains("20 MiB"), "{:?}", verdict(20 << 20));
    }
}
