//! What the screens see: the agent's last snapshot, brought to the present, and the person's settings and records.
//!
//! Screens are functions of a [`View`] and the screen's own small state; they change nothing themselves but answer with
//! [`Intent`]s.

use std::sync::Arc;

use super::errands::Errand;
use super::shared::Shared;
use crate::agent::wire::{Problem, Snapshot};
use crate::store::Settings;
use crate::store::history::Backup;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::Command;
use crate::therapy::protocol::Protocol;
use crate::therapy::session::{Rules, Session};
use crate::therapy::state::{Named, State};
use crate::therapy::timeline::{Now, Zone};

/// What a frame shows.
pub struct View {
    /// The present, on the agent's clock.
    pub now: Now,
    /// The person's zone.
    pub zone: Arc<dyn Zone>,
    /// How times are written.
    pub clock: Clock12Or24,
    /// The running or finished session, ticked to the present; it has no log. `None` while idle or not connected.
    pub session: Option<Session>,
    /// What is going on.
    pub state: Named,
    /// Whether the person has done anything that can be taken back.
    pub can_undo: bool,
    /// Whether the agent answers.
    pub link: Link,
    /// What the agent can't do.
    pub problems: Vec<Problem>,
    /// How many times faster than real time, in a rehearsal.
    pub rehearsal: Option<u32>,
    /// The person's settings, as they are on disk.
    pub settings: Shared<Settings>,
    /// The built-in protocols and the person's own, in the order they are listed.
    pub protocols: Shared<Vec<Protocol>>,
    /// What is wrong with files of own protocols, in words; one entry a file.
    pub protocol_problems: Shared<Vec<String>>,
    /// What is wrong with the settings file, in words.
    pub settings_problems: Shared<Vec<String>>,
    /// Where the settings are kept; empty where that isn't known.
    pub settings_path: String,
    /// The sessions before this one, oldest first, as they ended.
    pub history: Shared<Vec<State>>,
    /// The daily backups of the history, the newest first.
    pub backups: Shared<Vec<Backup>>,
    /// Whether a press of the large button that ends now is meant for what it does now.
    pub meant: bool,
    /// How closely the countdown is followed.
    pub countdown: Countdown,
}

/// How closely a countdown is followed. Its last minute is always one of seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Countdown {
    /// To the second.
    Seconds,
    /// To the minute: nobody is at the window.
    Minutes,
    /// Another screen is shown.
    Hidden,
}

/// Whether the agent answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// Not yet.
    Connecting,
    /// It does.
    Connected,
    /// It doesn't, and this is why; it is tried again.
    Lost {
        /// In words.
        why: String,
    },
}

/// The screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    /// What is on or next; with no session, the start.
    Now,
    /// The whole run.
    Programme,
    /// What was done and whether it helped.
    Record,
    /// Built-in and own protocols.
    Protocols,
    /// When to get help.
    Help,
    /// The person's settings.
    Settings,
    /// Whether everything around Poultice works; reached from the settings.
    Doctor,
}

/// What a screen wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Carry out a command.
    Do(Command),
    /// Show another screen.
    Go(Screen),
    /// Change a setting: its key and its value as typed on the command line.
    Set {
        /// The key in `settings.toml`.
        key: String,
        /// The value.
        value: String,
    },
    /// Save an own protocol.
    SaveProtocol {
        /// The protocol.
        protocol: Box<Protocol>,
        /// Whether it may take the place of the one that has its id.
        replace: bool,
    },
    /// Delete an own protocol.
    DeleteProtocol {
        /// Its id.
        id: String,
    },
    /// Do something beside the drawing: ask for a file, write it, read it.
    SendOut(Errand),
    /// Look whether everything around Poultice works, and show it.
    Examine,
    /// Show the record with what can be shared of it.
    Share,
    /// Play a chime as loud as the settings say.
    TrySound,
    /// Fill the screen with the countdown, or stop doing so.
    Floor(bool),
}

impl View {
    /// The session of a snapshot, to be handed from frame to frame until the next one comes.
    pub fn session_of(snapshot: &Snapshot, zone: &Arc<dyn Zone>) -> Option<Session> {
        let session = snapshot.session.as_ref()?;
        Some(Session::view(session.state.clone(), session.stamp.clone(), Rules::default(), Arc::clone(zone)))
    }

    /// The view of a snapshot at a present moment, with the snapshot's session as the frame before left it: nothing is
    /// copied.
    pub fn with(
        session: Option<Session>,
        snapshot: Option<&Snapshot>,
        now: Now,
        zone: Arc<dyn Zone>,
        settings: impl Into<Shared<Settings>>,
        protocols: impl Into<Shared<Vec<Protocol>>>,
        link: Link,
    ) -> View {
        let settings: Shared<Settings> = settings.into();
        let session = session.map(|mut session| {
            session.set_rules(settings.rules());
            session.tick(&now);
            session
        });
        View {
            state: session.as_ref().map_or(Named::Idle, |session| session.state().named()),
            can_undo: snapshot.and_then(|snapshot| snapshot.session.as_ref()).is_some_and(|session| session.can_undo),
            session,
            clock: Clock12Or24::of_environment(Arc::clone(&zone)),
            zone,
            problems: snapshot.map(|snapshot| snapshot.problems.clone()).unwrap_or_default(),
            rehearsal: snapshot.and_then(|snapshot| snapshot.rehearsal),
            now,
            link,
            settings,
            protocols: protocols.into(),
            protocol_problems: Shared::default(),
            settings_problems: Shared::default(),
            settings_path: String::new(),
            history: Shared::default(),
            backups: Shared::default(),
            meant: true,
            countdown: Countdown::Seconds,
        }
    }
}
