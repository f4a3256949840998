//! Which reminder should be on screen, how loud, and when again: a function of the state and the moment.
//!
//! Asymmetric on purpose: an overdue removal repeats for ever and is loud at night, an overdue application gives up.

use serde::{Deserialize, Serialize};

use super::event::{Decider, Question};
use super::protocol::Modality;
use super::session::Rules;
use super::state::{OnSkin, Place, Recorded, Slot, SlotWhy, Stage, State};
use super::timeline::Elapsed;

/// A reminder that should be on screen now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// What it is about.
    pub kind: ReminderKind,
    /// The moment it has been due since; with `kind` and `nth` it names the reminder.
    pub since: Elapsed,
    /// 0 for the first time, counting up with each repeat.
    pub nth: u32,
    /// How loud.
    pub loudness: Loudness,
    /// What is on the skin, or goes on next.
    pub modality: Modality,
    /// Applications missed since the last reminder: told once, in this one.
    pub missed: u32,
}

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// The next application makes sense.
    Ready,
    /// The next application is due.
    Due,
    /// Look at the skin.
    SkinCheck,
    /// Take it off.
    RemoveNow,
    /// The next phase, or stay?
    Switch,
    /// Go on at all?
    GoOn,
    /// The programme went on to its next phase.
    Switched,
    /// An application was missed; this is when the next one is.
    Missed,
    /// The programme is over.
    Finished,
}

/// How loud a reminder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loudness {
    /// Seen, not heard.
    Silent,
    /// A chime.
    Chime,
    /// Critical: a firm chime at each repeat, asleep or not.
    Alarm,
}

/// An application shorter than this has no time for a skin check before its end.
const SKIN_CHECK_ROOM: std::time::Duration = std::time::Duration::from_secs(60);

/// The reminder that should be on screen at `at`.
pub fn current(state: &State, rules: &Rules, at: Elapsed) -> Option<Reminder> {
    let (kind, since, nth, loudness) = match &state.place {
        Place::OnSkin(on) => on_skin(state, on, rules, at)?,
        Place::Waiting(slot) => waiting(state, slot, rules, at)?,
        Place::Finished { at: since, by: Decider::Programme } => (ReminderKind::Finished, *since, 0, Loudness::Chime),
        Place::Finished { .. } | Place::Paused(_) | Place::Stopped => return None,
    };
    let modality = match &state.place {
        Place::OnSkin(on) => on.modality,
        Place::Waiting(slot) => state.pick(slot.step).modality,
        _ => state.pick(0).modality,
    };
    Some(Reminder { kind, since, nth, loudness, modality, missed: missed_since_told(state) })
}

/// When the reminder on screen changes after `at` though the state doesn't.
pub fn next(state: &State, rules: &Rules, at: Elapsed) -> Option<Elapsed> {
    let candidates = match &state.place {
        Place::OnSkin(on) => {
            let end = overdue_since(state, on);
            let check = skin_check_at(on, rules);
            [check, end.map(|end| end + rules.removal_repeat * (repeats(end, at, rules.removal_repeat) + 1))]
        }
        Place::Waiting(slot) => {
            let from = match (state.choice.as_ref().filter(|choice| choice.open), slot.stage) {
                (Some(choice), Stage::Resting) => Some(choice.asked),
                (Some(choice), _) if choice.question == Question::GoOn => Some(choice.asked),
                (_, Stage::Due) => Some(slot.due),
                _ => None,
            };
            let again = from.map(|from| (from, repeats(from, at, rules.due_repeat) + 1));
            let again = again.filter(|(_, nth)| *nth <= rules.due_repeats);
            [again.map(|(from, nth)| from + rules.due_repeat * nth), slot.snoozed]
        }
        _ => [None, None],
    };
    candidates.into_iter().flatten().filter(|next| *next > at).min()
}

type Shown = (ReminderKind, Elapsed, u32, Loudness);

fn on_skin(state: &State, on: &OnSkin, rules: &Rules, at: Elapsed) -> Option<Shown> {
    if let Some(end) = overdue_since(state, on) {
        return Some((ReminderKind::RemoveNow, end, repeats(end, at, rules.removal_repeat), Loudness::Alarm));
    }
    let check = skin_check_at(on, rules).filter(|check| *check <= at)?;
    Some((ReminderKind::SkinCheck, check, 0, Loudness::Silent))
}

fn waiting(state: &State, slot: &Slot, rules: &Rules, at: Elapsed) -> Option<Shown> {
    let nth = |since| repeats(since, at, rules.due_repeat).min(rules.due_repeats);
    let choice = state.choice.as_ref().filter(|choice| choice.open);
    match (choice, slot.stage) {
        (Some(choice), _) if choice.question == Question::GoOn => {
            Some((ReminderKind::GoOn, choice.asked, nth(choice.asked), Loudness::Chime))
        }
        (Some(choice), Stage::Resting) => {
            Some((ReminderKind::Switch, choice.asked, nth(choice.asked), Loudness::Chime))
        }
        (_, Stage::Ready) => {
            let since = slot.snoozed.map_or(slot.ready, |snoozed| snoozed.max(slot.ready));
            // Whoever has just started a session looks at it already.
            let loudness =
                if slot.why == SlotWhy::First && slot.snoozed.is_none() { Loudness::Silent } else { Loudness::Chime };
            (since <= at).then_some((ReminderKind::Ready, since, 0, loudness))
        }
        (_, Stage::Due) => Some((ReminderKind::Due, slot.due, nth(slot.due), Loudness::Chime)),
        (None, Stage::Resting) => news(state),
    }
}

/// What happened without the person, while they rest: shown until the next application is ready.
fn news(state: &State) -> Option<Shown> {
    let missed = state.records.last().filter(|record| matches!(record.what, Recorded::Missed(_)));
    let missed = missed.map(|record| (ReminderKind::Missed, record.at, 0, Loudness::Silent));
    if state.switched_by_itself() {
        return Some((ReminderKind::Switched, state.phase_since, 0, Loudness::Chime));
    }
    missed
}

/// Since when the pack should be off.
fn overdue_since(state: &State, on: &OnSkin) -> Option<Elapsed> {
    if on.time_up { Some(on.since + on.planned) } else { state.unsure_since }
}

/// When the skin is to be looked at, where there is time for it and it hasn't been.
pub(super) fn skin_check_at(on: &OnSkin, rules: &Rules) -> Option<Elapsed> {
    let room = on.planned >= rules.skin_check + SKIN_CHECK_ROOM;
    (room && !on.skin_fine && !on.time_up).then(|| on.since + rules.skin_check)
}

fn repeats(since: Elapsed, at: Elapsed, every: std::time::Duration) -> u32 {
    u32::try_from(at.since(since).as_millis() / every.as_millis().max(1)).unwrap_or(u32::MAX)
}

fn missed_since_told(state: &State) -> u32 {
    let told = state.told.as_ref().map(|told| told.at);
    let missed = |record: &&super::state::Record| matches!(record.what, Recorded::Missed(_));
    let untold = state.records.iter().rev().take_while(|record| told.is_none_or(|told| record.at > told));
    u32::try_from(untold.filter(missed).count()).unwrap_or(u32::MAX)
}
