//! Where the files lie: a person's own folders, or one folder for everything.

use std::io;
use std::path::{Path, PathBuf};

/// The folders of one person, or of one `--dir`. Making one touches no disk; see [`Dirs::create`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dirs {
    /// Settings and own protocols.
    pub config_dir: PathBuf,
    /// The history and its backups.
    pub data_dir: PathBuf,
    /// Socket and lock; private to the person.
    pub runtime_dir: PathBuf,
    socket: PathBuf,
}

/// Why the folders can't be used.
#[derive(Debug, thiserror::Error)]
pub enum DirsError {
    /// The system names no home folder for this person.
    #[error("no home folder is known; name a folder with --dir")]
    NoHome,
    /// A relative folder was given, and the current folder is gone.
    #[error("{path}: can't tell which folder this is: {source}")]
    Nowhere {
        /// The folder as given.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder can't be made or looked at.
    #[error("{path}: can't be made or used as a folder: {source}")]
    Create {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The runtime folder belongs to somebody else, or is no folder: nobody else may answer for the agent.
    #[error("{path}: belongs to somebody else, or is no folder")]
    NotOurs {
        /// The folder.
        path: PathBuf,
    },
}

/// The longest socket path that every system takes: Linux has room for 107 bytes, macOS for 103.
pub const LONGEST_SOCKET_PATH: usize = 100;

const SOCKET_NAME: &str = "agent.sock";

impl Dirs {
    /// The person's own folders, as the system has them: on Linux `~/.config/poultice`, `~/.local/share/poultice` and
    /// `$XDG_RUNTIME_DIR/poultice`. Where there is no runtime directory, `run` in the data folder takes its place.
    ///
    /// # Errors
    ///
    /// [`DirsError::NoHome`].
    pub fn of_person() -> Result<Dirs, DirsError> {
        let project = directories::ProjectDirs::from("io.github", "poultice", "poultice").ok_or(DirsError::NoHome)?;
        let data_dir = project.data_local_dir().to_path_buf();
        // A variable that survived the login it belongs to names a folder that is gone.
        let given = project.runtime_dir().filter(|dir| dir.parent().is_some_and(Path::is_dir));
        let runtime_dir = given.map_or_else(|| data_dir.join("run"), Path::to_path_buf);
        let socket = short_enough(runtime_dir.join(SOCKET_NAME), &temporary_dir());
        Ok(Dirs { config_dir: project.config_dir().to_path_buf(), data_dir, runtime_dir, socket })
    }

    /// Everything in one folder, for `--dir`: portable, and how tests keep to themselves.
    ///
    /// The socket lies there too, unless its path would be longer than [`LONGEST_SOCKET_PATH`]: then it lies in the
    /// person's runtime directory, with the folder's hash in its name. Every spelling of a folder gives the same socket.
    /// In a folder that can't be written to, socket and lock lie in the runtime directory: a session can go on in memory.
    ///
    /// # Errors
    ///
    /// [`DirsError::Nowhere`].
    pub fn in_one(folder: impl AsRef<Path>) -> Result<Dirs, DirsError> {
        let given = folder.as_ref();
        let folder = true_path(given).map_err(|source| DirsError::Nowhere { path: given.to_path_buf(), source })?;
        let elsewhere = Dirs::of_person().map_or_else(|_| temporary_dir(), |dirs| dirs.runtime_dir);
        let beside = elsewhere.join(format!("dir-{:016x}", fnv1a(folder.as_os_str().as_encoded_bytes())));
        // An agent that began when the folder couldn't be written to stays where it is: there must not be two of them.
        let runtime_dir = if has_socket(&beside) || !may_write(&folder) { beside } else { folder.clone() };
        let socket = short_enough(short_enough(runtime_dir.join(SOCKET_NAME), &elsewhere), &temporary_dir());
        Ok(Dirs { config_dir: folder.clone(), data_dir: folder, runtime_dir, socket })
    }

    /// Makes the folders that are missing, for this person alone (mode 0700), and sees to it that nobody else can put
    /// something in the socket's place.
    ///
    /// # Errors
    ///
    /// [`DirsError::Create`], [`DirsError::NotOurs`].
    pub fn create(&self) -> Result<(), DirsError> {
        for dir in [&self.config_dir, &self.data_dir, &self.runtime_dir] {
            make(dir)?;
        }
        if self.runtime_dir != self.data_dir {
            make_private(&self.runtime_dir)?;
        }
        #[cfg(unix)]
        if let Some(dir) = self.socket.parent().filter(|dir| *dir != self.runtime_dir) {
            make(dir).and_then(|()| make_private(dir))?;
        }
        Ok(())
    }

    /// `settings.toml`.
    pub fn settings_file(&self) -> PathBuf {
        self.config_dir.join("settings.toml")
    }

    /// Where own protocols lie.
    pub fn protocols_dir(&self) -> PathBuf {
        self.config_dir.join("protocols")
    }

    /// `history.db`.
    pub fn history_file(&self) -> PathBuf {
        self.data_dir.join("history.db")
    }

    /// Where the daily backups of the history lie.
    pub fn backups_dir(&self) -> PathBuf {
        self.data_dir.join("backups")
    }

    /// The agent's socket.
    pub fn socket_path(&self) -> PathBuf {
        self.socket.clone()
    }

    /// What the running agent holds locked.
    pub fn lock_file(&self) -> PathBuf {
        self.runtime_dir.join("agent.lock")
    }

    /// What the agent says about itself.
    pub fn log_file(&self) -> PathBuf {
        self.data_dir.join("agent.log")
    }

    /// The origin of a rehearsal's clock.
    pub fn rehearsal_file(&self) -> PathBuf {
        self.data_dir.join("rehearsal.json")
    }

    /// Marks a folder that a rehearsal made for itself: the agent removes it when it ends.
    pub fn throw_away_file(&self) -> PathBuf {
        self.data_dir.join("throw-away")
    }
}

/// A named pipe has no place in a folder: its name tells whose it is.
#[cfg(not(unix))]
fn short_enough(socket: PathBuf, _elsewhere: &Path) -> PathBuf {
    const PIPES: &str = r"\\.\pipe\";
    let bytes = socket.as_os_str().as_encoded_bytes();
    if bytes.starts_with(PIPES.as_bytes()) {
        return socket;
    }
    PathBuf::from(format!("{PIPES}poultice-{:016x}", fnv1a(bytes)))
}

/// The path itself, or a name of fixed length in another folder.
#[cfg(unix)]
fn short_enough(socket: PathBuf, elsewhere: &Path) -> PathBuf {
    let bytes = socket.as_os_str().as_encoded_bytes();
    if bytes.len() <= LONGEST_SOCKET_PATH { socket } else { elsewhere.join(format!("{:016x}.sock", fnv1a(bytes))) }
}

/// FNV-1a: the same in every version of the program, as both ends must agree on the name.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Absolute and free of links, as far as the path exists.
fn true_path(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    for ancestor in absolute.ancestors() {
        if let Ok(real) = ancestor.canonicalize() {
            let rest = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
            return Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) });
        }
    }
    Ok(absolute)
}

/// Whether an agent of ours listens, or was killed, in this runtime folder.
#[cfg(unix)]
fn has_socket(runtime_dir: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let ours = |found: std::fs::Metadata| found.is_dir() && found.uid() == rustix::process::geteuid().as_raw();
    std::fs::symlink_metadata(runtime_dir).is_ok_and(ours) && runtime_dir.join(SOCKET_NAME).exists()
}

#[cfg(not(unix))]
fn has_socket(_runtime_dir: &Path) -> bool {
    false
}

/// Whether files can be made in a folder, as far as its permissions say. One that isn't there yet is another matter.
#[cfg(unix)]
fn may_write(folder: &Path) -> bool {
    use rustix::fs::{Access, AtFlags, CWD, accessat};
    use rustix::io::Errno;
    let may = accessat(CWD, folder, Access::WRITE_OK | Access::EXEC_OK, AtFlags::EACCESS);
    !folder.is_dir() || !matches!(may, Err(Errno::ACCESS | Errno::ROFS | Errno::PERM))
}

#[cfg(not(unix))]
fn may_write(_folder: &Path) -> bool {
    true
}

#[cfg(unix)]
fn temporary_dir() -> PathBuf {
    PathBuf::from(format!("/tmp/poultice-{}", rustix::process::geteuid().as_raw()))
}

#[cfg(not(unix))]
fn temporary_dir() -> PathBuf {
    std::env::temp_dir().join("poultice")
}

pub(super) fn make(dir: &Path) -> Result<(), DirsError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir).map_err(|source| DirsError::Create { path: dir.to_path_buf(), source })
}

#[cfg(unix)]
fn make_private(dir: &Path) -> Result<(), DirsError> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let failed = |source| DirsError::Create { path: dir.to_path_buf(), source };
    // Not followed: in a folder all can write to, a link is somebody else's way in.
    let found = std::fs::symlink_metadata(dir).map_err(failed)?;
    if !found.is_dir() || found.uid() != rustix::process::geteuid().as_raw() {
        return Err(DirsError::NotOurs { path: dir.to_path_buf() });
    }
    if found.mode() & 0o077 != 0 {
        std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o700)).map_err(failed)?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn make_private(_dir: &Path) -> Result<(), DirsError> {
    Ok(())
}
