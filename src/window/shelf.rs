//! What the window reads from files: settings, own protocols, past sessions. Read when a screen needs it, never in a
//! frame.

use chrono::{DateTime, Utc};

use super::shared::Shared;
use super::view::{Screen, View};
use crate::store::history::{self, Backup};
use crate::store::protocols;
use crate::store::settings::{Settings, SettingsFile};
use crate::store::{Dirs, HistoryReader};
use crate::text::store as words;
use crate::therapy::builtin;
use crate::therapy::protocol::Protocol;
use crate::therapy::state::State;

/// What the files say.
pub struct Shelf {
    dirs: Dirs,
    /// The person's settings.
    pub settings: Shared<Settings>,
    settings_problems: Shared<Vec<String>>,
    protocols: Shared<Vec<Protocol>>,
    protocol_problems: Shared<Vec<String>>,
    history: Shared<Vec<State>>,
    backups: Shared<Vec<Backup>>,
}

impl Shelf {
    /// Reads settings and protocols; past sessions are read when a screen shows them.
    pub fn open(dirs: Dirs, wall: DateTime<Utc>) -> Self {
        let mut shelf = Shelf {
            dirs,
            settings: Shared::default(),
            settings_problems: Shared::default(),
            protocols: Shared::default(),
            protocol_problems: Shared::default(),
            history: Shared::default(),
            backups: Shared::default(),
        };
        shelf.read_settings(wall);
        shelf.read_protocols();
        shelf
    }

    /// Where the files are.
    pub fn dirs(&self) -> &Dirs {
        &self.dirs
    }

    /// Reads the settings again.
    pub fn read_settings(&mut self, wall: DateTime<Utc>) {
        let loaded = SettingsFile::load(&self.dirs, wall);
        self.settings = loaded.settings.into();
        self.settings_problems = loaded.problems.iter().map(words::settings_problem).collect::<Vec<_>>().into();
    }

    /// Reads the person's own protocols again.
    pub fn read_protocols(&mut self) {
        let (own, problems) = protocols::load_all(&self.dirs);
        self.protocols = builtin::all().iter().cloned().chain(own).collect::<Vec<_>>().into();
        self.protocol_problems = problems.iter().map(words::protocol_file_problem).collect::<Vec<_>>().into();
    }

    /// Reads what the screen that is opened shows; the session that runs is in the agent's snapshot, not here.
    ///
    /// # Errors
    /// What is wrong with the history, in words.
    pub fn open_screen(&mut self, screen: Screen, running: Option<&str>) -> Result<(), String> {
        self.read_protocols();
        let doctor = screen == Screen::Doctor;
        self.backups = if doctor { history::backups(&self.dirs.backups_dir()).into() } else { Shared::default() };
        if screen != Screen::Record {
            self.history = Shared::default();
            return Ok(());
        }
        let read = || -> Result<Vec<State>, crate::store::HistoryError> {
            let Some(reader) = HistoryReader::open_read_only(&self.dirs.history_file())? else { return Ok(Vec::new()) };
            let mut states = Vec::new();
            for row in reader.sessions()? {
                let past = running != Some(row.id.as_str());
                states.extend(State::fold(&reader.entries(&row.id)?).ok().filter(|_| past));
            }
            states.sort_by_key(|state| state.started);
            Ok(states)
        };
        self.history = read().map_err(|error| words::history_error(&error))?.into();
        Ok(())
    }

    /// Gives a view what the files say.
    pub fn fill(&self, view: View) -> View {
        View {
            protocol_problems: self.protocol_problems.clone(),
            settings_problems: self.settings_problems.clone(),
            settings_path: self.dirs.settings_file().display().to_string(),
            history: self.history.clone(),
            backups: self.backups.clone(),
            ..view
        }
    }

    /// All protocols.
    pub fn protocols(&self) -> Shared<Vec<Protocol>> {
        self.protocols.clone()
    }
}
