//! What happens by itself, and when: the one place that turns time into events.

use super::super::event::{AwayWhy, Decider, Event, MissedWhy, Question};
use super::super::protocol::Until;
use super::super::safety::COLD_UNTIL_HOURS;
use super::super::state::{Place, Slot, SlotWhy, Stage};
use super::super::timeline::Elapsed;
use super::{Session, SwitchPolicy, held, plan};

/// After "go on" past the cold limit the question comes again a day later.
const ASK_COLD_AGAIN_HOURS: u32 = 24;
/// After "go on" with an open-ended phase the question comes again a week later.
const ASK_AGAIN_HOURS: u32 = 168;

impl Session {
    /// The next change that time alone brings: when, and which events. `None` where nothing more happens by itself.
    pub(in super::super) fn next_change(&self) -> Option<(Elapsed, Vec<Event>)> {
        let (end, other) = match &self.state.place {
            Place::OnSkin(on) => (None, (!on.time_up).then(|| (on.since + on.planned, vec![Event::TimeUp]))),
            Place::Waiting(slot) if slot.step > 0 => (None, self.slot_change(slot)),
            Place::Waiting(slot) => {
                let changes = [self.question(), self.slot_change(slot)].into_iter().flatten();
                (self.phase_end(), changes.min_by_key(|(at, _)| *at))
            }
            Place::Paused(_) => (self.phase_end(), None),
            Place::Finished { .. } | Place::Stopped => return None,
        };
        // The first of equals wins: a phase's end before a question, a question before a slot.
        match end {
            Some(end) if other.as_ref().is_none_or(|(at, _)| end <= *at) => {
                Some((end, plan::next_phase(self, end, Decider::Programme)))
            }
            _ => other,
        }
    }

    fn slot_change(&self, slot: &Slot) -> Option<(Elapsed, Vec<Event>)> {
        if held(self.state.choice.as_ref()) {
            return None;
        }
        if let Some(earlier) = self.woken_earlier(slot) {
            return Some(earlier);
        }
        let given_up = self.given_up(slot);
        let next = match slot.stage {
            Stage::Resting if slot.ready == slot.due => (slot.ready, Event::BecameDue),
            Stage::Resting => (slot.ready, Event::BecameReady),
            Stage::Ready => (slot.due, Event::BecameDue),
            Stage::Due => (given_up, Event::Missed { why: self.missed_why(slot, given_up) }),
        };
        if let Some((at, events)) = self.sleep_change(slot, next.0) {
            return Some((at, events));
        }
        let (at, event) = next;
        if let Event::Missed { .. } = event {
            let next = plan::after_leaving_out(self, slot, at);
            return Some((at, vec![event, Event::Planned { slot: next }]));
        }
        Some((at, vec![event]))
    }

    /// When a slot that nobody answers counts as missed.
    pub(super) fn given_up(&self, slot: &Slot) -> Elapsed {
        slot.due + self.rules.due_repeat.saturating_mul(self.rules.due_repeats.saturating_add(1))
    }

    /// Where the person wakes earlier than was planned for, because a clock, the zone or the sleep hours were changed.
    fn woken_earlier(&self, slot: &Slot) -> Option<(Elapsed, Vec<Event>)> {
        if slot.why != SlotWhy::Wake || slot.stage != Stage::Resting {
            return None;
        }
        let now = self.timeline.last().elapsed;
        let wake = self.awake_from(now.max(slot.floor));
        let due = wake + slot.due.since(slot.ready);
        (wake < slot.ready).then(|| (now, vec![Event::Planned { slot: Slot { ready: wake, due, ..slot.clone() } }]))
    }

    /// Where the slot falls into the sleep hours before its next change, or at it.
    fn sleep_change(&self, slot: &Slot, next_change: Elapsed) -> Option<(Elapsed, Vec<Event>)> {
        let sleep = self.rules.sleep?;
        // Whoever has just begun, or is in the middle of an application, is awake.
        if slot.step > 0 || (slot.why == SlotWhy::First && slot.stage != Stage::Due) {
            return None;
        }
        let from = match slot.stage {
            Stage::Resting => slot.ready,
            Stage::Ready => slot.snoozed.unwrap_or(slot.ready),
            Stage::Due => slot.due,
        };
        let from_wall = self.timeline.wall_at(from);
        let at = if sleep.asleep(self.zone(), from_wall) {
            from
        } else {
            self.timeline.at_wall(sleep.next_sleep(self.zone(), from_wall))
        };
        if at > next_change || (at == next_change && at != from) {
            return None;
        }
        let wake = self.timeline.at_wall(sleep.next_wake(self.zone(), self.timeline.wall_at(at)));
        let planned = Event::Planned { slot: plan::at_wake(slot, wake) };
        // The same night, only longer than it was planned for: this one is on record already.
        let slept_through = slot.due < wake && (slot.why, slot.stage) != (SlotWhy::Wake, Stage::Resting);
        Some((at, if slept_through { vec![Event::Asleep, planned] } else { vec![planned] }))
    }

    /// Why nobody answered: the machine's absence, where it covers every reminder there would have been.
    fn missed_why(&self, slot: &Slot, given_up: Elapsed) -> MissedWhy {
        let last_reminder = given_up.before(self.rules.due_repeat);
        let away = self.state.away.iter().rfind(|away| away.from <= slot.due && last_reminder < away.to);
        match away.map(|away| away.why) {
            None => MissedWhy::NoAnswer,
            Some(AwayWhy::Suspended) => MissedWhy::Suspended,
            Some(AwayWhy::PoweredOff) => MissedWhy::PoweredOff,
        }
    }

    /// The late end of the running phase.
    fn phase_end(&self) -> Option<Elapsed> {
        let phase = self.state.current_phase();
        let at = match phase.until {
            Until::SinceOnsetHours(window) => self.state.at_onset_hours(self.rules.late_end(window)),
            // Where an amendment made the number full, it ends then: nothing comes about in the past.
            Until::Applications(number) if self.state.counts.done_in_phase >= number => {
                self.state.amended.unwrap_or(self.state.free_since)
            }
            Until::Applications(_) | Until::Stopped => return None,
        };
        Some(at.max(self.state.free_since))
    }

    /// The next question about the running phase.
    fn question(&self) -> Option<(Elapsed, Vec<Event>)> {
        let choice = self.state.choice.as_ref();
        if held(choice) {
            return None;
        }
        let asked = choice.map(|choice| choice.onset_hour);
        let later = |hour: u32| asked.is_none_or(|asked| hour > asked);
        let phase = self.state.current_phase();
        let (end, window) = match phase.until {
            Until::SinceOnsetHours(window) => (window.high, Some(window.low)),
            Until::Applications(_) | Until::Stopped => (u32::MAX, None),
        };
        let policy_asks = self.rules.switch_policy == SwitchPolicy::Ask;
        let switch = window.filter(|low| policy_asks && *low < end && later(*low)).map(|low| (low, Question::Switch));
        let cold_limit = phase.uses_cold().then_some((COLD_UNTIL_HOURS, ASK_COLD_AGAIN_HOURS));
        let asked_for = phase.ask_at_hours.map(|hours| (hours, ASK_AGAIN_HOURS));
        let go_on = cold_limit.into_iter().chain(asked_for).filter_map(|(first, again)| {
            let hour = next_in_series(first, again, asked);
            (hour < end).then_some((hour, Question::GoOn))
        });
        let (onset_hour, question) = switch.into_iter().chain(go_on).min_by_key(|(hour, _)| *hour)?;
        let at = self.state.at_onset_hours(onset_hour).max(self.state.free_since);
        Some((self.awake_from(at), vec![Event::SwitchAsked { question, onset_hour }]))
    }

    /// The first moment from `at` on in which the person isn't taken to be asleep.
    pub(super) fn awake_from(&self, at: Elapsed) -> Elapsed {
        let wall = self.timeline.wall_at(at);
        match self.rules.sleep {
            Some(sleep) if sleep.asleep(self.zone(), wall) => self.timeline.at_wall(sleep.next_wake(self.zone(), wall)),
            _ => at,
        }
    }
}

/// The first of `first`, `first + again`, … that comes after `asked`.
fn next_in_series(first: u32, again: u32, asked: Option<u32>) -> u32 {
    match asked {
        Some(asked) if asked >= first => first + ((asked - first) / again + 1) * again,
        _ => first,
    }
}
