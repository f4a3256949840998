//! What stands on record of an application: of which step, and when.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Record, Recorded};
use crate::therapy::timeline::Elapsed;

impl Record {
    /// Whether this is what is on record of a step; one that wasn't done stands for its first.
    pub fn is_of(&self, application: u32, step: usize) -> bool {
        let of_step = match self.what {
            Recorded::Applied { step: applied, .. } => applied == step,
            Recorded::Missed(_) | Recorded::Skipped | Recorded::Asleep => step == 0,
        };
        self.application == application && of_step
    }

    /// The moment it stands under where people read it: the pack went on, the person left it out, and a missed one was
    /// due. It was given up only after the last reminder, but that is nobody's idea of when it was.
    pub fn stands_at(&self) -> Elapsed {
        match self.what {
            Recorded::Missed(_) => self.due.unwrap_or(self.at),
            _ => self.at,
        }
    }

    /// The same by the wall clock.
    pub fn stands_wall(&self) -> DateTime<Utc> {
        let earlier = TimeDelta::from_std(self.at.since(self.stands_at())).unwrap_or_default();
        self.wall.checked_sub_signed(earlier).unwrap_or(self.wall)
    }
}
