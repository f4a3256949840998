//! Asks the person which file, and shows files in their programs: by the desktop's own dialogs, through the portal on
//! Linux. Knows nothing of what is in the files. All of it waits: never call it in a frame.

#[cfg(target_os = "linux")]
#[path = "dialogs/portal.rs"]
mod system;

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What came of a question for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// This one.
    File(PathBuf),
    /// None: the person thought better of it.
    Nothing,
    /// Nobody here can be asked: the desktop has no file dialog.
    Nobody,
}

/// A desktop's file dialogs.
pub trait Dialogs: Send + Sync {
    /// Where to put a file, suggested to be called `name`. An existing file is replaced only after the dialog asked.
    fn save(&self, name: &str) -> Answer;

    /// Which file with this extension to read.
    fn open(&self, extension: &str) -> Answer;

    /// Where a file goes when nobody can be asked: a folder that the person looks into.
    fn folder(&self) -> Option<PathBuf>;

    /// Shows a file in the program that the desktop has for it.
    ///
    /// # Errors
    /// When none can be started.
    fn show(&self, file: &Path) -> io::Result<()>;
}

/// The dialogs of the desktop this runs on.
#[derive(Debug, Clone, Copy, Default)]
pub struct Desktop;

/// How long a program may take to say that it can't show a file.
const FAILS_WITHIN: Duration = Duration::from_secs(3);

impl Dialogs for Desktop {
    fn save(&self, name: &str) -> Answer {
        system::save(name, self.folder().as_deref())
    }

    fn open(&self, extension: &str) -> Answer {
        system::open(extension)
    }

    fn folder(&self) -> Option<PathBuf> {
        let person = directories::UserDirs::new()?;
        let folders = [person.document_dir(), person.download_dir(), Some(person.home_dir())];
        folders.into_iter().flatten().find(|folder| folder.is_dir()).map(Path::to_path_buf)
    }

    fn show(&self, file: &Path) -> io::Result<()> {
        open::that_detached_with_timeout(file, FAILS_WITHIN)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    //! The dialogs of other systems, through rfd; they are always there.

    use std::path::Path;

    use super::Answer;

    pub fn save(name: &str, folder: Option<&Path>) -> Answer {
        let mut dialog = rfd::FileDialog::new().set_file_name(name);
        if let Some(extension) = Path::new(name).extension().and_then(|extension| extension.to_str()) {
            dialog = dialog.add_filter(extension.to_uppercase(), &[extension]);
        }
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file().map_or(Answer::Nothing, Answer::File)
    }

    pub fn open(extension: &str) -> Answer {
        let dialog = rfd::FileDialog::new().add_filter(extension.to_uppercase(), &[extension]);
        dialog.pick_file().map_or(Answer::Nothing, Answer::File)
    }
}
