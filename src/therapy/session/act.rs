//! What the person did, turned into events, or refused with a reason.

use std::time::Duration;

use super::super::command::{Command, PainWhen, Prescription, Refusal, RemovedWhen};
use super::super::event::{Decider, Event};
use super::super::protocol::{Modality, Until};
use super::super::safety::{self, Situation};
use super::super::state::{OnSkin, Pick, Place, Recorded, Slot, Stage};
use super::super::timeline::{Elapsed, Now};
use super::{Rules, Session, amend, held, plan};

/// The longest "later", in minutes: longer than any rest, shorter than a day's worth of forgetting.
const SNOOZE_MAX_MINS: u32 = 240;
/// NRS, the numeric rating scale: whole numbers from 0 to 10.
const NRS_MAX: u8 = 10;
/// The longest note, in characters.
const NOTE_MAX: usize = 1000;

/// The event that begins a session.
pub fn started(id: String, prescription: Prescription, rules: &Rules, now: &Now) -> Result<Event, Refusal> {
    let protocol = &prescription.protocol;
    protocol.validate().map_err(|problem| Refusal::Malformed { problem })?;
    let onset = prescription.onset.unwrap_or(now.wall);
    let since_onset = (now.wall - onset).to_std().map_err(|_| Refusal::OnsetAhead)?;
    let situation = Situation {
        injury: prescription.injury,
        hours_since_onset: since_onset.as_secs_f64() / 3600.0,
        sleep: rules.sleep,
    };
    let findings = safety::check(protocol, &situation);
    if safety::refused(&findings) {
        return Err(Refusal::Unsafe { findings });
    }
    let over = |until: Until| match until {
        Until::SinceOnsetHours(window) => since_onset >= Duration::from_secs(u64::from(rules.late_end(window)) * 3600),
        Until::Applications(_) | Until::Stopped => false,
    };
    let phase = protocol.phases.iter().position(|phase| !over(phase.until)).ok_or(Refusal::ProgrammeOver)?;
    let slot = plan::first(&protocol.phases[phase]);
    Ok(Event::Started { id, prescription: Box::new(prescription), onset, phase, slot })
}

/// The events of a command at this moment, any but undo.
pub fn events(session: &Session, command: &Command, at: Elapsed) -> Result<Vec<Event>, Refusal> {
    let state = &session.state;
    let not_now = || Refusal::NotNow { state: state.named() };
    match (command, &state.place) {
        (Command::Start(_), _) => Err(Refusal::SessionRunning),
        (Command::Undo, _) => Err(Refusal::NothingToUndo),
        (_, Place::Stopped) => Err(Refusal::NoSession),
        (Command::LogPain { score, when, note }, _) => pain(session, *score, *when, note),
        (Command::Amend { application, step, change }, _) => amend::events(session, *application, *step, *change, at),
        (Command::AmendPain { index, score, note }, _) => amend_pain(session, *index, *score, note.as_deref()),
        (Command::DropPain { index }, _) if *index < state.pains.len() => {
            Ok(vec![Event::PainDropped { index: *index }])
        }
        (Command::DropPain { .. }, _) => Err(Refusal::NothingToAmend),
        (Command::Stop, Place::OnSkin(_)) => Err(Refusal::OnSkin),
        (Command::Stop, _) => Ok(vec![Event::Stopped]),
        (_, Place::Finished { .. }) => Err(not_now()),
        (Command::Apply { modality, minutes }, Place::Waiting(slot)) => apply(session, slot, *modality, *minutes, at),
        (Command::Remove { when }, Place::OnSkin(on)) => remove(session, on, *when, at),
        (Command::SkinFine, Place::OnSkin(_)) => Ok(vec![Event::SkinFine]),
        (Command::Snooze { minutes }, Place::Waiting(slot)) => snooze(session, slot, *minutes, at),
        (Command::Skip, Place::Waiting(slot)) if slot.stage != Stage::Resting && !held(state.choice.as_ref()) => {
            let next = plan::after_leaving_out(session, slot, at);
            Ok(vec![Event::Skipped, Event::Planned { slot: next }])
        }
        (Command::Pause, Place::Waiting(_)) => Ok(vec![Event::Paused]),
        (Command::Resume, Place::Paused(slot)) => {
            Ok(vec![Event::Resumed, Event::Planned { slot: plan::taken_up(session, slot, at) }])
        }
        (Command::SwitchPhase, Place::Waiting(slot)) if slot.step == 0 => switch(session, at),
        (Command::KeepPhase, Place::Waiting(slot)) if state.open_question().is_some() => {
            let mut events = vec![Event::Kept];
            if held(state.choice.as_ref()) {
                events.push(Event::Planned { slot: plan::taken_up(session, slot, at) });
            }
            Ok(events)
        }
        (Command::KeepPhase, Place::Waiting(_)) => Err(Refusal::NotAsked),
        (Command::Pause | Command::SwitchPhase | Command::KeepPhase | Command::Skip, Place::OnSkin(_)) => {
            Err(Refusal::OnSkin)
        }
        _ => Err(not_now()),
    }
}

fn apply(
    session: &Session,
    slot: &Slot,
    modality: Option<Modality>,
    minutes: Option<u32>,
    at: Elapsed,
) -> Result<Vec<Event>, Refusal> {
    if held(session.state.choice.as_ref()) {
        return Err(Refusal::NotNow { state: session.state.named() });
    }
    if at < slot.floor {
        return Err(Refusal::Resting { until: session.timeline.wall_at(slot.floor) });
    }
    let pick = pick(session, slot.step, modality, minutes)?;
    Ok(vec![Event::Applied { modality: pick.modality, planned: plan::mins(pick.minutes) }])
}

/// What goes on and for how long, within what the step offers.
fn pick(session: &Session, step: usize, modality: Option<Modality>, minutes: Option<u32>) -> Result<Pick, Refusal> {
    let last = session.state.pick(step);
    let prescribed = session.state.step(step);
    let wanted = modality.unwrap_or(last.modality);
    let choice = prescribed.choices().find(|choice| choice.modality == wanted).ok_or_else(|| {
        Refusal::NoSuchChoice { choices: prescribed.choices().map(|choice| choice.modality).collect() }
    })?;
    let usual = if wanted == last.modality { last.minutes } else { choice.mins.high };
    let minutes = minutes.unwrap_or(usual);
    if !(choice.mins.low..=choice.mins.high).contains(&minutes) {
        return Err(out_of_bounds("minutes", choice.mins.low, choice.mins.high));
    }
    Ok(Pick { modality: wanted, minutes, ..last })
}

fn remove(session: &Session, on: &OnSkin, when: RemovedWhen, at: Elapsed) -> Result<Vec<Event>, Refusal> {
    // A clock that can't be trusted knows neither how long ago the pack went on nor how long ago that minute was.
    let unsure = session.state.unsure_since.is_some();
    let off = match when {
        RemovedWhen::OnTime if on.time_up => Some(on.since + on.planned),
        _ if unsure => None,
        RemovedWhen::OnTime => {
            return Err(Refusal::TimeNotUp { until: session.timeline.wall_at(on.since + on.planned) });
        }
        RemovedWhen::Now => Some(at),
        RemovedWhen::MinutesAgo(minutes) => {
            let on_for = u32::try_from(at.since(on.since).as_secs() / 60).unwrap_or(u32::MAX);
            if minutes > on_for {
                return Err(out_of_bounds("minutes-ago", 0, on_for));
            }
            Some(at.before(plan::mins(minutes)).max(on.since))
        }
        RemovedWhen::Unknown => None,
    };
    let next = plan::after_removal(session, on, off.unwrap_or(at), at);
    Ok(vec![Event::Removed { off }, Event::Planned { slot: next }])
}

fn snooze(session: &Session, slot: &Slot, minutes: Option<u32>, at: Elapsed) -> Result<Vec<Event>, Refusal> {
    if slot.stage == Stage::Resting || held(session.state.choice.as_ref()) {
        return Err(Refusal::NotNow { state: session.state.named() });
    }
    let span = match minutes {
        Some(minutes) if (1..=SNOOZE_MAX_MINS).contains(&minutes) => plan::mins(minutes),
        Some(_) => return Err(out_of_bounds("minutes", 1, SNOOZE_MAX_MINS)),
        None => session.rules.snooze,
    };
    Ok(vec![Event::Snoozed { until: at + span }])
}

/// Going on early is the person's right; what speaks against it, [`safety::check_switch`] says beforehand.
fn switch(session: &Session, at: Elapsed) -> Result<Vec<Event>, Refusal> {
    let last = session.state.phase + 1 == session.state.prescription.protocol.phases.len();
    if last && session.state.open_question().is_none() {
        return Err(Refusal::LastPart);
    }
    Ok(plan::next_phase(session, at, Decider::Person))
}

fn pain(session: &Session, score: u8, when: Option<PainWhen>, note: &str) -> Result<Vec<Event>, Refusal> {
    check_pain(score, note)?;
    let when = when.unwrap_or_else(|| pain_belongs(session));
    Ok(vec![Event::PainLogged { score, when, note: note.to_owned() }])
}

fn amend_pain(session: &Session, index: usize, score: Option<u8>, note: Option<&str>) -> Result<Vec<Event>, Refusal> {
    let pain = session.state.pains.get(index).ok_or(Refusal::NothingToAmend)?;
    let (score, note) = (score.unwrap_or(pain.score), note.unwrap_or(&pain.note));
    if (score, note) == (pain.score, pain.note.as_str()) {
        return Err(Refusal::NothingToAmend);
    }
    check_pain(score, note)?;
    Ok(vec![Event::PainAmended { index, score, note: note.to_owned() }])
}

fn check_pain(score: u8, note: &str) -> Result<(), Refusal> {
    if score > NRS_MAX {
        return Err(out_of_bounds("score", 0, u32::from(NRS_MAX)));
    }
    if note.chars().count() > NOTE_MAX {
        return Err(out_of_bounds("note", 0, NOTE_MAX as u32));
    }
    Ok(())
}

/// On the skin or about to be: before. In the rest after an application, once: after. Else neither.
fn pain_belongs(session: &Session) -> PainWhen {
    let state = &session.state;
    match &state.place {
        Place::OnSkin(_) => PainWhen::Before,
        // Halfway through an application is neither before nor after it.
        Place::Waiting(slot) | Place::Paused(slot) if slot.step > 0 => PainWhen::Between,
        Place::Waiting(slot) if slot.stage != Stage::Resting => PainWhen::Before,
        _ => {
            let last = state.records.last().filter(|record| matches!(record.what, Recorded::Applied { .. }));
            match last {
                Some(record) if state.pain_of(record.application, PainWhen::After).is_none() => PainWhen::After,
                _ => PainWhen::Between,
            }
        }
    }
}

fn out_of_bounds(field: &str, low: u32, high: u32) -> Refusal {
    Refusal::OutOfBounds { field: field.to_owned(), low: i64::from(low), high: i64::from(high) }
}
