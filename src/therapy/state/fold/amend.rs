//! How what is on record becomes what the person says it was.

use super::super::{Ended, Record, Recorded, State};
use crate::therapy::event::Fact;
use crate::therapy::timeline::Elapsed;

impl State {
    /// Applications keep their numbers whatever becomes of them: one that wasn't done counts as left out.
    pub(super) fn amend(&mut self, at: Elapsed, application: u32, step: usize, fact: &Fact) {
        let Some(index) = self.records.iter().position(|record| record.is_of(application, step)) else { return };
        self.amended = Some(at);
        self.records[index].amended = Some(at);
        match fact {
            Fact::Done { on, wall, planned, off } => {
                self.uncount(index);
                let ended = Some(off.map_or(Ended::Unknown, Ended::Off));
                let record = &mut self.records[index];
                (record.at, record.wall) = (*on, *wall);
                let skin_fine = matches!(record.what, Recorded::Applied { skin_fine: true, .. });
                record.what = Recorded::Applied { step, planned: *planned, ended, skin_fine };
                self.count_done(index);
            }
            Fact::NotDone if self.of_application(application) > 1 => {
                // Its other steps were on: it still counts, only shorter.
                self.records.remove(index);
            }
            Fact::NotDone => {
                self.uncount(index);
                self.records[index].what = Recorded::Skipped;
                self.counts.skipped += 1;
            }
        }
    }

    pub(super) fn amend_pain(&mut self, index: usize, score: u8, note: &str) {
        if let Some(pain) = self.pains.get_mut(index) {
            pain.score = score;
            note.clone_into(&mut pain.note);
        }
    }

    pub(super) fn drop_pain(&mut self, index: usize) {
        if index < self.pains.len() {
            self.pains.remove(index);
        }
    }

    fn of_application(&self, application: u32) -> usize {
        self.records.iter().filter(|record| record.application == application).count()
    }

    /// Takes an application out of the counts; one with several steps on record is counted once, and stays.
    fn uncount(&mut self, index: usize) {
        let Record { application, phase, what, .. } = &self.records[index];
        let counted = match what {
            Recorded::Applied { .. } if self.of_application(*application) > 1 => return,
            Recorded::Applied { .. } => {
                if *phase == self.phase {
                    self.counts.done_in_phase = self.counts.done_in_phase.saturating_sub(1);
                }
                &mut self.counts.done
            }
            Recorded::Missed(_) => &mut self.counts.missed,
            Recorded::Skipped => &mut self.counts.skipped,
            Recorded::Asleep => &mut self.counts.asleep,
        };
        *counted = counted.saturating_sub(1);
    }

    fn count_done(&mut self, index: usize) {
        let Record { application, phase, .. } = self.records[index];
        if self.of_application(application) > 1 {
            return;
        }
        self.counts.done += 1;
        if phase == self.phase {
            self.counts.done_in_phase += 1;
        }
    }
}
