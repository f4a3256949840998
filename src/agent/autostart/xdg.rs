//! `~/.config/autostart`: a desktop file that every freedesktop desktop starts at login.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Autostart, AutostartError};
use crate::store::files::{self, Text};

/// The autostart folder of the Desktop Application Autostart Specification.
pub struct XdgAutostart {
    file: PathBuf,
    program: PathBuf,
}

const FILE_NAME: &str = "io.github.poultice.Poultice.desktop";

impl XdgAutostart {
    /// The person's own folder; `None` where there is no home.
    pub fn of_person(program: PathBuf) -> Option<Self> {
        let config = directories::BaseDirs::new()?.config_dir().join("autostart");
        Some(Self::in_folder(&config, program))
    }

    /// In this autostart folder, which need not exist.
    pub fn in_folder(folder: &Path, program: PathBuf) -> Self {
        XdgAutostart { file: folder.join(FILE_NAME), program }
    }

    fn read(&self) -> Result<Option<String>, AutostartError> {
        match files::read_text(&self.file) {
            Ok(Text::Missing) => Ok(None),
            Ok(Text::Read(text)) => Ok(Some(text)),
            // No desktop takes such a file: to be replaced.
            Ok(Text::NotUtf8 | Text::TooLarge) => Ok(Some(String::new())),
            Err(source) => Err(self.io(source)),
        }
    }

    fn write(&self, text: &str) -> Result<(), AutostartError> {
        let folder = self.file.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).and_then(|()| files::write_whole(&self.file, text)).map_err(|source| self.io(source))
    }

    fn io(&self, source: io::Error) -> AutostartError {
        AutostartError::Io { path: self.file.clone(), source }
    }
}

impl Autostart for XdgAutostart {
    fn set(&self, on: bool) -> Result<(), AutostartError> {
        let found = self.read()?;
        if found.as_deref().is_some_and(switched_off) {
            tracing::info!(file = %self.file.display(), "start at login was switched off in the desktop's settings");
            return Ok(());
        }
        if !on {
            return match fs::remove_file(&self.file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.io(error)),
                _ => Ok(()),
            };
        }
        let exec = exec_line(&self.program).ok_or_else(|| AutostartError::Path { program: self.program.clone() })?;
        let wanted = format!(
            "[Desktop Entry]\nType=Application\nName=Poultice\n\
             Comment=Goes on with the session that was running\n\
             Exec={exec}\nIcon=io.github.poultice.Poultice\nTerminal=false\nNoDisplay=true\nStartupNotify=false\n"
        );
        if found.as_deref() == Some(wanted.as_str()) { Ok(()) } else { self.write(&wanted) }
    }
}

/// Whether the person switched the file off, in the desktop's own settings or by hand: then it is theirs.
fn switched_off(text: &str) -> bool {
    let mut ours = false;
    text.lines().map(str::trim).any(|line| {
        if line.starts_with('[') {
            ours = line == "[Desktop Entry]";
        }
        let Some((key, value)) = line.split_once('=').filter(|_| ours) else { return false };
        matches!((key.trim(), value.trim()), ("Hidden", "true") | ("X-GNOME-Autostart-enabled", "false"))
    })
}

/// The command as the Desktop Entry Specification has it: first the quotes of an argument, then those of a text.
fn exec_line(program: &Path) -> Option<String> {
    let program = program.to_str().filter(|path| !path.chars().any(char::is_control))?;
    let mut quoted = String::new();
    for sign in program.chars() {
        match sign {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', sign]),
            // A single one would begin a field code.
            '%' => quoted.push_str("%%"),
            sign => quoted.push(sign),
        }
    }
    Some(format!("\"{}\" agent --at-login", quoted.replace('\\', "\\\\")))
}
