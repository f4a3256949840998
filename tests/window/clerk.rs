//! Stands in for the desktop's file dialogs: answers as the test says, and remembers what it was asked and shown.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use poultice::window::dialogs::{Answer, Dialogs};

/// What the clerk answers, and what was asked of them.
pub struct Clerk {
    desk: Mutex<Desk>,
}

pub struct Desk {
    /// The answer to every question for a file.
    pub answer: Answer,
    /// Where files go that nobody was asked about.
    pub folder: Option<PathBuf>,
    /// Whether files can be shown.
    pub shows: bool,
    /// What was asked for: the names suggested, the extensions looked for.
    pub asked: Vec<String>,
    /// What was shown.
    pub shown: Vec<PathBuf>,
}

impl Default for Clerk {
    fn default() -> Self {
        let (asked, shown) = (Vec::new(), Vec::new());
        Clerk { desk: Mutex::new(Desk { answer: Answer::Nothing, folder: None, shows: true, asked, shown }) }
    }
}

impl Clerk {
    pub fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap()
    }

    fn ask(&self, what: &str) -> Answer {
        let mut desk = self.desk();
        desk.asked.push(what.to_owned());
        desk.answer.clone()
    }
}

impl Dialogs for Clerk {
    fn save(&self, name: &str) -> Answer {
        self.ask(name)
    }

    fn open(&self, extension: &str) -> Answer {
        self.ask(extension)
    }

    fn folder(&self) -> Option<PathBuf> {
        self.desk().folder.clone()
    }

    fn show(&self, file: &Path) -> io::Result<()> {
        let mut desk = self.desk();
        desk.shown.push(file.to_path_buf());
        if desk.shows { Ok(()) } else { Err(io::Error::other("no program is set for it")) }
    }
}
