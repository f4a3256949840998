//! How a state comes about: entry by entry.

mod amend;

use std::time::Duration;

use super::{
    Away, Choice, Counts, Ended, NoStart, OnSkin, Pain, Pick, Place, Record, Recorded, Slot, SlotWhy, Stage, State,
    Told,
};
use crate::therapy::command::PainWhen;
use crate::therapy::event::{Decider, Entry, Event, effective};
use crate::therapy::protocol::Modality;
use crate::therapy::timeline::{Elapsed, Reading};

impl State {
    /// The state that these entries produced, undone ones left out.
    pub fn fold(entries: &[Entry]) -> Result<State, NoStart> {
        let effective = effective(entries);
        let (first, rest) = effective.split_first().ok_or(NoStart)?;
        let mut state = State::begin(first)?;
        for entry in rest {
            state.apply(entry);
        }
        Ok(state)
    }

    fn begin(entry: &Entry) -> Result<State, NoStart> {
        let Event::Started { id, prescription, onset, phase, slot } = &entry.event else { return Err(NoStart) };
        let phases = &prescription.protocol.phases;
        if *phase >= phases.len() || phases.iter().any(|phase| phase.steps.is_empty()) {
            return Err(NoStart);
        }
        Ok(State {
            id: id.clone(),
            prescription: (**prescription).clone(),
            started: entry.wall,
            onset: *onset,
            onset_before: (entry.wall - onset).to_std().unwrap_or_default(),
            phase: *phase,
            phase_since: entry.at,
            phase_by: Decider::Person,
            free_since: entry.at,
            place: Place::Waiting(slot.clone()),
            choice: None,
            picks: Vec::new(),
            records: Vec::new(),
            pains: Vec::new(),
            counts: Counts::default(),
            away: Vec::new(),
            unsure_since: None,
            told: None,
            amended: None,
        })
    }

    pub(in crate::therapy) fn apply(&mut self, entry: &Entry) {
        match &entry.event {
            Event::Started { .. } | Event::Undone => {}
            Event::Planned { slot } => {
                if slot.step == 0 {
                    self.end_half_done(entry.at);
                }
                match &mut self.place {
                    Place::Paused(planned) => *planned = slot.clone(),
                    place => *place = Place::Waiting(slot.clone()),
                }
            }
            Event::BecameReady => self.stage(Stage::Ready),
            Event::BecameDue => self.stage(Stage::Due),
            Event::Applied { modality, planned } => self.put_on(entry, *modality, *planned),
            Event::SkinFine => self.skin_fine(),
            Event::TimeUp => {
                if let Place::OnSkin(on) = &mut self.place {
                    on.time_up = true;
                }
            }
            Event::Removed { off } => self.take_off(entry.at, *off),
            Event::Snoozed { until } => self.snooze(*until),
            Event::Skipped => self.leave_out(entry, Recorded::Skipped),
            Event::Missed { why } => self.leave_out(entry, Recorded::Missed(*why)),
            Event::Asleep => self.leave_out(entry, Recorded::Asleep),
            Event::Paused => {
                if let Place::Waiting(slot) = &self.place {
                    self.place = Place::Paused(slot.clone());
                }
            }
            Event::Resumed => {
                self.free_since = entry.at;
                if let Place::Paused(slot) = &self.place {
                    self.place = Place::Waiting(slot.clone());
                }
            }
            Event::SwitchAsked { question, onset_hour } => {
                let choice = Choice { question: *question, asked: entry.at, onset_hour: *onset_hour, open: true };
                self.choice = Some(choice);
            }
            Event::Kept => {
                let hour = u32::try_from(self.since_onset(entry.at).as_secs() / 3600).unwrap_or(u32::MAX);
                if let Some(choice) = &mut self.choice {
                    choice.open = false;
                    choice.onset_hour = choice.onset_hour.max(hour);
                }
            }
            // A damaged history may name a phase that isn't there: nothing can follow from that.
            Event::Switched { phase, .. } if *phase >= self.prescription.protocol.phases.len() => {}
            Event::Switched { phase, by } => {
                self.end_half_done(entry.at);
                self.phase = *phase;
                self.phase_since = entry.at;
                self.phase_by = *by;
                self.free_since = entry.at;
                self.choice = None;
                self.counts.done_in_phase = 0;
            }
            Event::Finished { by } => {
                self.end_half_done(entry.at);
                self.choice = None;
                self.place = Place::Finished { at: entry.at, by: *by };
            }
            Event::Stopped => {
                self.end_half_done(entry.at);
                self.place = Place::Stopped;
            }
            Event::PainLogged { score, when, note } => self.log_pain(entry, *score, *when, note),
            Event::Amended { application, step, fact } => self.amend(entry.at, *application, *step, fact),
            Event::PainAmended { index, score, note } => self.amend_pain(*index, *score, note),
            Event::PainDropped { index } => self.drop_pain(*index),
            Event::Away { since, why } => self.away.push(Away { from: *since, to: entry.at, why: *why }),
            Event::ClockChanged { reading } => {
                if *reading == Reading::Unsure {
                    self.unsure_since.get_or_insert(entry.at);
                }
            }
            Event::Reminded { kind, since, nth } => {
                self.told = Some(Told { kind: *kind, since: *since, nth: *nth, at: entry.at });
            }
        }
    }

    fn stage(&mut self, stage: Stage) {
        if let Place::Waiting(slot) = &mut self.place {
            slot.stage = stage;
        }
    }

    fn put_on(&mut self, entry: &Entry, modality: Modality, planned: Duration) {
        let Place::Waiting(Slot { step, .. }) = self.place else { return };
        let minutes = u32::try_from(planned.as_secs() / 60).unwrap_or(u32::MAX);
        self.picks.retain(|pick| (pick.phase, pick.step) != (self.phase, step));
        self.picks.push(Pick { phase: self.phase, step, modality, minutes });
        let what = Recorded::Applied { step, planned, ended: None, skin_fine: false };
        self.record(entry, modality, what);
        self.unsure_since = None;
        self.place =
            Place::OnSkin(OnSkin { step, modality, since: entry.at, planned, skin_fine: false, time_up: false });
    }

    fn skin_fine(&mut self) {
        if let Place::OnSkin(on) = &mut self.place {
            on.skin_fine = true;
        }
        if let Some(Record { what: Recorded::Applied { skin_fine, .. }, .. }) = self.records.last_mut() {
            *skin_fine = true;
        }
    }

    fn take_off(&mut self, at: Elapsed, off: Option<Elapsed>) {
        let Place::OnSkin(on) = &self.place else { return };
        let step = on.step;
        if let Some(Record { what: Recorded::Applied { ended, .. }, .. }) = self.records.last_mut() {
            *ended = Some(off.map_or(Ended::Unknown, Ended::Off));
        }
        self.free_since = at;
        self.unsure_since = None;
        if step + 1 == self.current_phase().steps.len() {
            self.counts.done += 1;
            self.counts.done_in_phase += 1;
        }
        // The session plans the next application right after; until it has, nothing can be applied.
        self.place = Place::Waiting(Slot {
            step: 0,
            floor: Elapsed::from_millis(u64::MAX),
            ready: Elapsed::from_millis(u64::MAX),
            due: Elapsed::from_millis(u64::MAX),
            snoozed: None,
            why: SlotWhy::Rest,
            stage: Stage::Resting,
        });
    }

    fn snooze(&mut self, until: Elapsed) {
        if let Place::Waiting(slot) = &mut self.place {
            slot.snoozed = Some(until);
            if slot.due <= until {
                slot.due = until;
                slot.stage = Stage::Ready;
            }
        }
    }

    /// An application that wasn't done. One whose first steps were counts as done, only shorter.
    fn leave_out(&mut self, entry: &Entry, what: Recorded) {
        let Place::Waiting(Slot { step, .. }) = self.place else { return };
        if step > 0 {
            return self.end_half_done(entry.at);
        }
        let modality = self.pick(step).modality;
        self.record(entry, modality, what.clone());
        match what {
            Recorded::Missed(_) => self.counts.missed += 1,
            Recorded::Skipped => self.counts.skipped += 1,
            Recorded::Asleep => self.counts.asleep += 1,
            Recorded::Applied { .. } => {}
        }
    }

    /// Where an application was begun and its next step waits: it is over, and counts.
    fn end_half_done(&mut self, at: Elapsed) {
        if let Place::Waiting(slot) | Place::Paused(slot) = &mut self.place
            && slot.step > 0
        {
            slot.step = 0;
            self.free_since = at;
            self.counts.done += 1;
            self.counts.done_in_phase += 1;
        }
    }

    fn record(&mut self, entry: &Entry, modality: Modality, what: Recorded) {
        let application = self.application();
        let (at, wall, phase) = (entry.at, entry.wall, self.phase);
        let due = match (&what, &self.place) {
            (Recorded::Missed(_), Place::Waiting(slot)) => Some(slot.due),
            _ => None,
        };
        self.records.push(Record { at, wall, application, phase, modality, what, amended: None, due });
    }

    fn log_pain(&mut self, entry: &Entry, score: u8, when: PainWhen, note: &str) {
        let application = match when {
            PainWhen::Before => self.application(),
            PainWhen::After | PainWhen::Between => {
                let last = self.records.iter().rfind(|record| matches!(record.what, Recorded::Applied { .. }));
                last.map_or(self.application(), |record| record.application)
            }
        };
        let note = note.to_owned();
        self.pains.push(Pain { at: entry.at, wall: entry.wall, score, when, application, note });
    }
}
