//! Keeps what happened: in the history, and in memory for as long as that can't be written. Knows no session's rules.
//!
//! Nothing here waits for a disk or a lock that isn't free: what can't be written now is tried again later, for as long
//! as the agent lives. Memory grows by what waits, a few hundred bytes an entry, which is less than a megabyte in a
//! programme of a week.

use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};

use crate::store::history::{History, HistoryError, HistoryReader, HistoryRecovery};
use crate::store::paths::Dirs;
use crate::t;
use crate::text::store::{history_error, history_recovery};
use crate::therapy::event::Entry;
use crate::therapy::state::State;

/// A session as it was found on disk.
pub struct Found {
    /// Its entries, from the first.
    pub log: Vec<Entry>,
    /// How many of them are in the history that is written to: none of one read from a damaged file.
    pub saved: usize,
}

/// The history, and what waits to be written to it.
pub struct Keeper {
    dirs: Dirs,
    history: Option<History>,
    /// How much of the present session's log is written.
    saved: usize,
    /// How much of it isn't.
    waiting: usize,
    /// Logs of sessions that made way for another before all of them was written.
    past: Vec<Vec<Entry>>,
    failure: Option<String>,
    unreadable: Option<String>,
    set_aside: Option<String>,
    retry: Retry,
    backed_up: Option<NaiveDate>,
    backup_not_before: Option<Instant>,
}

struct Retry {
    at: Option<Instant>,
    wait: Duration,
}

/// How long to wait for somebody else's lock when the agent starts, and while clients wait for its answers.
const PATIENCE: (Duration, Duration) = (Duration::from_secs(1), Duration::from_millis(5));
/// How long after a failure it is tried again: at first, and at last.
const AGAIN: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(30));
/// How long after a backup failed it is tried again.
const BACKUP_AGAIN: Duration = Duration::from_secs(3600);

impl Keeper {
    /// Opens the history. Where that can't be written, what can be read of it is.
    pub fn open(dirs: Dirs, wall: DateTime<Utc>) -> (Keeper, Option<Found>) {
        let mut keeper = Keeper {
            dirs,
            history: None,
            saved: 0,
            waiting: 0,
            past: Vec::new(),
            failure: None,
            unreadable: None,
            set_aside: None,
            retry: Retry { at: None, wait: AGAIN.0 },
            backed_up: None,
            backup_not_before: None,
        };
        let mut found = keeper.open_history(wall, PATIENCE.0);
        if keeper.history.is_none() {
            found = keeper.only_read();
        }
        (keeper, found)
    }

    /// The present session was taken up, or begins.
    pub fn begin(&mut self, saved: usize) {
        (self.saved, self.waiting) = (saved, 0);
        self.unreadable = None;
    }

    /// The present session makes way for another.
    pub fn put_away(&mut self, log: &[Entry]) {
        if self.saved < log.len() {
            self.past.push(log.to_vec());
        }
        self.begin(0);
    }

    /// Writes what isn't written yet of the present session's log, on disk before this returns. What can't be written
    /// waits.
    pub fn keep(&mut self, log: &[Entry]) {
        self.waiting = log.len().saturating_sub(self.saved);
        if self.unsaved() == 0 {
            return;
        }
        if let Some(history) = &mut self.history {
            match write(history, &mut self.past, &mut self.saved, log) {
                Ok(()) => self.succeeded(log),
                Err(error) => self.failed(&error),
            }
        }
    }

    /// Tries again, where it is time to: opens the history anew. A session comes back that was found in a history which
    /// could be read only now.
    pub fn try_again(&mut self, log: Option<&[Entry]>, wall: DateTime<Utc>) -> Option<Found> {
        if self.retry.at.is_none_or(|at| at > Instant::now()) {
            return None;
        }
        // The old connection may be to a file that isn't there any more.
        self.history = None;
        let found = self.open_history(wall, PATIENCE.1);
        let Some(log) = log else { return found };
        // Of a history that is another now, every entry may be missing; those that are there are left alone.
        let saved = std::mem::take(&mut self.saved);
        self.keep(log);
        if self.saved == 0 {
            // Still in the way: nothing says that what was written is gone.
            (self.saved, self.waiting) = (saved, log.len().saturating_sub(saved));
        }
        None
    }

    /// When [`Keeper::try_again`] wants to be called.
    pub fn retry_in(&self) -> Option<Duration> {
        self.retry.at.map(|at| at.saturating_duration_since(Instant::now()))
    }

    /// How many entries wait to be written.
    pub fn unsaved(&self) -> usize {
        self.waiting + self.past.iter().map(Vec::len).sum::<usize>()
    }

    /// Why the history isn't kept, if it isn't.
    pub fn failure(&self) -> Option<String> {
        let why = self.failure.as_ref().or(self.unreadable.as_ref())?;
        Some(match self.unsaved() {
            0 => why.clone(),
            count => t!("agent-history-waits", why = why.as_str(), count = count),
        })
    }

    /// What became of a damaged history.
    pub fn set_aside(&self) -> Option<String> {
        self.set_aside.clone()
    }

    /// Makes the daily backup where it is due: as soon as there is something in it that nobody wants to lose. One made
    /// before a first session began would be that day's, and empty.
    pub fn backup(&mut self, log: Option<&[Entry]>, wall: DateTime<Utc>) {
        let Some(history) = &self.history else { return };
        let today = wall.date_naive();
        if self.backed_up == Some(today) || self.backup_not_before.is_some_and(|at| at > Instant::now()) {
            return;
        }
        let lived = self.saved > 0 && log.is_some_and(|log| log.iter().any(|entry| entry.event.by_person()));
        let of_present = usize::from(log.is_some());
        if !lived && history.sessions().is_ok_and(|sessions| sessions.len() <= of_present) {
            return;
        }
        match history.backup_if_due(&self.dirs.backups_dir(), wall) {
            Ok(_) => self.backed_up = Some(today),
            Err(error) => {
                tracing::warn!(%error, "today's backup was not made");
                self.backup_not_before = Some(Instant::now() + BACKUP_AGAIN);
            }
        }
    }

    fn open_history(&mut self, wall: DateTime<Utc>, patience: Duration) -> Option<Found> {
        let (history, recovery) = match History::open_within(&self.dirs, wall, patience) {
            Ok(opened) => opened,
            Err(error) => {
                self.failed(&error);
                return None;
            }
        };
        self.failure = None;
        self.retry = Retry { at: None, wait: AGAIN.0 };
        history.be_patient(PATIENCE.1);
        let found = match (recovery, history.open_session()) {
            (Some(recovery), _) => {
                self.set_aside = Some(history_recovery(&recovery));
                running_in(&recovery)
            }
            (None, Ok(found)) => found.map(|(_, log)| Found { saved: log.len(), log }),
            (None, Err(error)) => {
                self.unreadable = Some(history_error(&error));
                None
            }
        };
        self.history = Some(history);
        found
    }

    /// In a folder that can't be written to, the session goes on from what can be read.
    fn only_read(&self) -> Option<Found> {
        let reader = HistoryReader::open_read_only(&self.dirs.history_file()).ok().flatten()?;
        let (_, log) = reader.open_session().ok().flatten()?;
        Some(Found { saved: log.len(), log })
    }

    fn succeeded(&mut self, log: &[Entry]) {
        (self.saved, self.waiting, self.failure) = (log.len(), 0, None);
        self.retry = Retry { at: None, wait: AGAIN.0 };
    }

    fn failed(&mut self, error: &HistoryError) {
        let why = history_error(error);
        if self.failure.as_ref() != Some(&why) {
            tracing::error!(%error, "the history can't be kept");
        }
        self.failure = Some(why);
        if self.retry.at.is_none_or(|at| at <= Instant::now()) {
            self.retry = Retry { at: Some(Instant::now() + self.retry.wait), wait: (self.retry.wait * 2).min(AGAIN.1) };
        }
    }
}

/// Writes the past sessions' logs, then the present one's from `saved` on.
fn write(
    history: &mut History,
    past: &mut Vec<Vec<Entry>>,
    saved: &mut usize,
    log: &[Entry],
) -> Result<(), HistoryError> {
    while let Some(first) = past.first() {
        append(history, first, 0)?;
        past.remove(0);
    }
    append(history, log, *saved)
}

fn append(history: &mut History, log: &[Entry], from: usize) -> Result<(), HistoryError> {
    let Some(id) = log.first().and_then(|first| first.event.session_id()) else { return Ok(()) };
    match history.append(id, &log[from.min(log.len())..]) {
        // Somebody emptied it: what is known of the session is written anew.
        Err(HistoryError::Gap { .. } | HistoryError::NoSession { .. }) if from > 0 => history.append(id, log),
        written => written,
    }
}

/// A damaged history may still hold its newest session whole: whoever has something on the skin needs it.
fn running_in(recovery: &HistoryRecovery) -> Option<Found> {
    let reader = HistoryReader::open_read_only(&recovery.aside).ok().flatten()?;
    let (_, log) = reader.open_session().ok().flatten()?;
    State::fold(&log).is_ok_and(|state| state.running()).then_some(Found { log, saved: 0 })
}
