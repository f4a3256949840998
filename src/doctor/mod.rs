//! Looks whether everything around Poultice works, and says what to do where it doesn't.
//!
//! Each check asks the real thing: it shows a notification, plays a sound, writes a file. None changes anything that
//! stays. Knows the agent's and the store's rooms, and nothing of windows or the command line: the caller shows what was
//! found, check by check, as it is found.

mod agent;
mod clock;
mod display;
mod files;
mod folders;
mod notifications;
mod power;
mod sound;

use std::time::Duration;

use serde::Serialize;

pub use display::has_display;

use crate::agent::clock::Clock;
use crate::store::Dirs;
use crate::store::settings::SettingsFile;

/// What was found in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was looked at.
    pub kind: Kind,
    /// How it stands.
    pub state: Condition,
    /// What was found, in words.
    pub said: String,
    /// What the person can do about it, in words.
    pub todo: Option<String>,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The notification server.
    Notifications,
    /// A notification with a button to press.
    TestNotification,
    /// The sound server.
    Sound,
    /// Keeping the machine from falling asleep by itself.
    KeepAwake,
    /// A folder: there, private, can be written to.
    Folder,
    /// Room on the disk.
    FreeSpace,
    /// The history.
    History,
    /// The settings file.
    Settings,
    /// The person's own protocols.
    Protocols,
    /// The machine's clocks.
    Clock,
    /// The background process.
    Agent,
    /// The display.
    Display,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// As it should.
    Fine,
    /// Poultice works, with something missing.
    Warning,
    /// Something Poultice promises can't be kept.
    Broken,
}

/// Where to look.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The folders.
    pub dirs: Dirs,
    /// How long to wait for the person to press the test notification's button; `None`: it is shown and taken back.
    pub press: Option<Duration>,
}

/// How long a person is given to press the test notification's button.
pub const PRESS: Duration = Duration::from_secs(20);

/// Looks everywhere, and tells each thing as it is found. Takes some seconds, and up to [`PRESS`] longer for the button.
pub fn examine(around: &Surroundings, mut tell: impl FnMut(Check)) {
    let settings = SettingsFile::load(&around.dirs, Clock::real().now().wall);
    let mut all = |checks: Vec<Check>| checks.into_iter().for_each(&mut tell);
    all(agent::check(&around.dirs));
    all(folders::check(&around.dirs));
    all(files::history(&around.dirs));
    all(files::settings(&settings.problems));
    all(files::protocols(&around.dirs));
    all(clock::check(&around.dirs));
    all(display::check());
    all(power::check());
    all(sound::check(&settings.settings));
    let server = notifications::server();
    let there = server.iter().all(|check| check.state != Condition::Broken);
    all(server);
    // Where no server is, there is nobody to show it.
    if there {
        all(notifications::test(around.press));
    }
}

/// The worst of it.
pub fn worst(checks: &[Check]) -> Condition {
    checks.iter().map(|check| check.state).max().unwrap_or(Condition::Fine)
}

impl Check {
    fn fine(kind: Kind, said: String) -> Check {
        Check { kind, state: Condition::Fine, said, todo: None }
    }

    fn warning(kind: Kind, said: String, todo: String) -> Check {
        Check { kind, state: Condition::Warning, said, todo: Some(todo) }
    }

    fn broken(kind: Kind, said: String, todo: String) -> Check {
        Check { kind, state: Condition::Broken, said, todo: Some(todo) }
    }
}
