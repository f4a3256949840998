//! The agent's clock as the window reads it: a rehearsal may go on at another speed while the window is open.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use crate::agent::clock::Clock;
use crate::therapy::timeline::Now;

/// Tells the agent's time; clones tell the same.
#[derive(Clone)]
pub struct AgentClock {
    clock: Arc<RwLock<Clock>>,
    file: PathBuf,
}

impl AgentClock {
    /// This clock for now. `file` is where a rehearsal's clock is kept.
    pub fn new(clock: Clock, file: PathBuf) -> Self {
        AgentClock { clock: Arc::new(RwLock::new(clock)), file }
    }

    /// What the clocks say.
    pub fn now(&self) -> Now {
        self.clock.read().unwrap_or_else(PoisonError::into_inner).now()
    }

    /// An agent answers, perhaps another one: from now on its clock counts. Where it can't be read the old one stays.
    pub fn read_again(&self) {
        match Clock::of_folder(&self.file) {
            Ok(clock) => *self.clock.write().unwrap_or_else(PoisonError::into_inner) = clock,
            Err(error) => tracing::warn!(%error, file = %self.file.display(), "the agent's clock can't be read"),
        }
    }
}
