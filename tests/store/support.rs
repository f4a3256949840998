//! A folder of one's own, and a session worth keeping.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use poultice::store::{Dirs, History};
use poultice::therapy::event::Entry;
use poultice::therapy::timeline::BootId;
use tempfile::TempDir;

use crate::patient::{APPLY, Patient, REMOVE, at, case};

pub struct Home {
    pub folder: TempDir,
    pub dirs: Dirs,
}

pub fn home() -> Home {
    let folder = tempfile::tempdir().expect("a folder");
    let dirs = Dirs::in_one(folder.path()).expect("a folder that exists");
    dirs.create().expect("it can be made");
    Home { folder, dirs }
}

impl Home {
    pub fn with_settings(self, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.dirs.settings_file(), text).expect("written");
        self
    }

    pub fn settings_text(&self) -> String {
        fs::read_to_string(self.dirs.settings_file()).expect("readable")
    }

    pub fn history(&self) -> History {
        let (history, recovery) = History::open(&self.dirs, today()).expect("it opens");
        assert_eq!(recovery, None);
        history
    }
}

pub fn today() -> DateTime<Utc> {
    at("2026-11-22T10:00:00Z")
}

/// Two applications and a score, across a suspend and a restart.
pub fn patient() -> Patient {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.act(poultice::therapy::command::Command::LogPain {
        score: 6, when: None, note: "“né” 🧊\n'x'".to_owned()
    });
    patient.suspend(chrono::TimeDelta::minutes(70));
    patient.act(APPLY);
    patient.power_off(chrono::TimeDelta::minutes(3));
    assert_ne!(patient.now.boot_id, BootId("boot-1".to_owned()));
    patient
}

pub fn entries() -> Vec<Entry> {
    patient().session.log().to_vec()
}

pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
