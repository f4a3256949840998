//! What can be done now: one list that the buttons, the keys and the floor view share.

use chrono::{DateTime, Utc};

pub use super::ask::Asking;
use super::{NowScreen, OffWhen, words};
use crate::t;
use crate::text::act::key;
use crate::text::clock;
use crate::therapy::command::{Command, RemovedWhen};
use crate::therapy::event::Question;
use crate::therapy::protocol::{Alternative, Modality};
use crate::therapy::session::Session;
use crate::therapy::state::{Named, Place, Slot, Stage};
use crate::window::keys::Shortcut;
use crate::window::screens::tone;
use crate::window::theme::Tone;
use crate::window::view::{Screen, View};

/// What can be done now.
pub struct Offers {
    /// The large button.
    pub primary: Primary,
    /// The quiet ones, the likeliest first.
    pub quiet: Vec<Quiet>,
}

/// The large button.
pub struct Primary {
    /// What it says: the check itself.
    pub label: String,
    /// Its colour.
    pub tone: Tone,
    /// What it does; nothing while there is only waiting to be done.
    pub act: Option<Act>,
}

/// A quiet button.
pub struct Quiet {
    /// What it says.
    pub label: String,
    /// Its key.
    pub shortcut: Option<Shortcut>,
    /// What it does.
    pub act: Act,
}

/// What a button does.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// A command.
    Do(Command),
    /// Another screen.
    Go(Screen),
    /// The record, for others.
    Share,
    /// A question first.
    Ask(Asking),
}

/// A pack that should have been off for a while.
pub struct Late {
    /// When its time was up; nothing where no clock can be trusted.
    pub end: Option<DateTime<Utc>>,
    /// For how many minutes it is on.
    pub on_for_mins: u32,
}

/// An answer later than this asks how long it really was, in seconds.
const LATE_SECS: u64 = 120;

/// What the session offers the person now.
pub fn offers(screen: &NowScreen, view: &View) -> Offers {
    let Some(session) = &view.session else {
        return Offers { primary: Primary { label: String::new(), tone: Tone::Rest, act: None }, quiet: Vec::new() };
    };
    Offers { primary: primary(screen, session, view), quiet: quiet(screen, session, view) }
}

/// What the step at hand may be done with.
pub fn choices(session: &Session) -> Option<Vec<Alternative>> {
    let Place::Waiting(slot) = &session.state().place else { return None };
    Some(session.state().step(slot.step).choices().collect())
}

/// What will go on and for how many minutes, as chosen on the screen or last time.
pub fn picked(screen: &NowScreen, session: &Session) -> (Modality, u32) {
    let state = session.state();
    let Place::Waiting(slot) = &state.place else { return (state.pick(0).modality, state.pick(0).minutes) };
    let last = state.pick(slot.step);
    let modality = screen.modality.unwrap_or(last.modality);
    let span = state.step(slot.step).choices().find(|choice| choice.modality == modality).map(|choice| choice.mins);
    let usual = if modality == last.modality { last.minutes } else { span.map_or(last.minutes, |span| span.high) };
    (modality, screen.minutes.unwrap_or(usual))
}

/// How late it is, where that has to be asked about.
pub fn late(session: &Session) -> Option<Late> {
    let state = session.state();
    let Place::OnSkin(on) = &state.place else { return None };
    let now = session.timeline().last().elapsed;
    let unsure = state.unsure_since.is_some();
    let over = now.since(on.since + on.planned).as_secs();
    if !(unsure || on.time_up && over > LATE_SECS) {
        return None;
    }
    let end = (!unsure && on.time_up).then(|| session.timeline().wall_at(on.since + on.planned));
    Some(Late { end, on_for_mins: u32::try_from(now.since(on.since).as_secs() / 60).unwrap_or(u32::MAX) })
}

/// The answer to the open question that the primary button doesn't give.
pub fn other_answer(session: &Session) -> Option<(String, Command)> {
    let state = session.state();
    match state.open_question()? {
        Question::Switch => Some((stay_label(session), Command::KeepPhase)),
        Question::GoOn => Some((switch_label(session), Command::SwitchPhase)),
    }
}

fn primary(screen: &NowScreen, session: &Session, view: &View) -> Primary {
    let state = session.state();
    let act = |command| Some(Act::Do(command));
    match (view.state, &state.place) {
        (Named::ChoosingSwitch, _) => match state.open_question() {
            Some(Question::GoOn) => {
                let modality = state.current_phase().modality();
                let label = t!("now-go-on-with", what = key(modality));
                Primary { label, tone: tone(modality), act: act(Command::KeepPhase) }
            }
            _ => {
                let next = words::next_phase(session).map_or(Tone::Rest, tone);
                Primary { label: switch_label(session), tone: next, act: act(Command::SwitchPhase) }
            }
        },
        (_, Place::OnSkin(on)) => {
            let alarm = view.state == Named::RemoveNow;
            let when = if late(session).is_some() { screen.off } else { OffWhen::Now };
            let (label, when) = match when {
                _ if !alarm => (t!("now-take-off"), RemovedWhen::Now),
                OffWhen::Now => (t!("now-is-off"), RemovedWhen::Now),
                OffWhen::OnTime => (t!("now-was-off-on-time"), RemovedWhen::OnTime),
                OffWhen::Ago => {
                    let mins = screen.minutes_ago;
                    (t!("now-was-off-ago", mins = mins), RemovedWhen::MinutesAgo(mins))
                }
                OffWhen::Unknown => (t!("now-is-off-unknown"), RemovedWhen::Unknown),
            };
            let tone = if alarm { Tone::Alarm } else { tone(on.modality) };
            Primary { label, tone, act: act(Command::Remove { when }) }
        }
        (_, Place::Waiting(slot)) => start(screen, session, slot, view),
        (_, Place::Paused(_)) => Primary { label: t!("now-resume"), tone: Tone::Rest, act: act(Command::Resume) },
        (_, Place::Finished { .. } | Place::Stopped) => {
            Primary { label: t!("now-new-session"), tone: Tone::Cold, act: act(Command::Stop) }
        }
    }
}

fn start(screen: &NowScreen, session: &Session, slot: &Slot, view: &View) -> Primary {
    let (modality, minutes) = picked(screen, session);
    let tone = tone(modality);
    let now = session.timeline().last().elapsed;
    if slot.stage == Stage::Resting && now < slot.floor {
        let time = view.clock.day_time(session.timeline().wall_at(slot.floor.max(slot.ready)), view.now.wall);
        return Primary { label: t!("now-again-from", what = key(modality), time = time), tone, act: None };
    }
    // It is possible, and not what the sentence above says: the colour is that of resting on.
    let (label, tone) = if words::can_start_early(session, slot) {
        (t!("now-start-early", what = key(modality), mins = minutes), Tone::Rest)
    } else {
        (t!("now-start", what = key(modality), mins = minutes), tone)
    };
    let command = Command::Apply { modality: screen.modality, minutes: screen.minutes };
    Primary { label, tone, act: Some(Act::Do(command)) }
}

fn quiet(screen: &NowScreen, session: &Session, view: &View) -> Vec<Quiet> {
    let state = session.state();
    let button = |label: String, shortcut, command| Quiet { label, shortcut, act: Act::Do(command) };
    let later = || {
        let label = t!("now-later", span = clock::span(session.rules().snooze));
        button(label, Some(Shortcut::Later), Command::Snooze { minutes: None })
    };
    let skip = || button(t!("now-skip"), Some(Shortcut::Skip), Command::Skip);
    let pause = || button(t!("now-pause"), Some(Shortcut::Pause), Command::Pause);
    let undo = view.can_undo.then(|| button(t!("window-undo"), Some(Shortcut::Undo), Command::Undo));
    let stop = || Quiet { label: t!("now-stop"), shortcut: None, act: Act::Ask(Asking::Stop) };
    let switch = || early_switch(session);
    match view.state {
        Named::Ready | Named::Due => {
            let offers = [later(), skip(), pause()].into_iter().chain(undo).chain(switch());
            offers.chain([stop()]).collect()
        }
        Named::Resting => [pause()].into_iter().chain(undo).chain(switch()).chain([stop()]).collect(),
        Named::Applying => {
            let fine = matches!(&state.place, Place::OnSkin(on) if on.skin_fine);
            let check = (!fine).then(|| button(t!("now-skin-fine"), Some(Shortcut::SkinFine), Command::SkinFine));
            check.into_iter().chain(undo).collect()
        }
        Named::RemoveNow if late(session).is_some() => undo.into_iter().collect(),
        Named::RemoveNow => {
            let on_time = Command::Remove { when: RemovedWhen::OnTime };
            [button(t!("now-was-off-on-time"), None, on_time)].into_iter().chain(undo).collect()
        }
        Named::ChoosingSwitch => {
            start_all_the_same(screen, session).into_iter().chain([pause()]).chain(undo).chain([stop()]).collect()
        }
        Named::Paused => undo.into_iter().chain([stop()]).collect(),
        Named::Finished => vec![
            Quiet { label: t!("record-share"), shortcut: None, act: Act::Share },
            Quiet { label: t!("now-see-record"), shortcut: None, act: Act::Go(Screen::Record) },
            Quiet { label: t!("now-when-help"), shortcut: None, act: Act::Go(Screen::Help) },
        ],
        Named::Idle => Vec::new(),
    }
}

/// While the question waits, the rhythm goes on: what is ready can be started.
fn start_all_the_same(screen: &NowScreen, session: &Session) -> Option<Quiet> {
    let state = session.state();
    let Place::Waiting(slot) = &state.place else { return None };
    if state.open_question() != Some(Question::Switch) || slot.stage == Stage::Resting {
        return None;
    }
    let (modality, minutes) = picked(screen, session);
    let label = t!("now-start-short", what = key(modality), mins = minutes);
    let command = Command::Apply { modality: screen.modality, minutes: screen.minutes };
    Some(Quiet { label, shortcut: None, act: Act::Do(command) })
}

/// The next phase, before the programme asks or goes on to it by itself.
fn early_switch(session: &Session) -> Option<Quiet> {
    let open = session.state().open_question().is_some();
    if open || session.refusal(&Command::SwitchPhase).is_some() {
        return None;
    }
    let label = format!("{}…", switch_label(session));
    Some(Quiet { label, shortcut: None, act: Act::Ask(Asking::Switch) })
}

/// The answer that leaves everything as it is.
pub fn stay_label(session: &Session) -> String {
    t!("now-stay", what = key(session.state().current_phase().modality()))
}

/// The next phase; after the last one, the end.
pub fn switch_label(session: &Session) -> String {
    match words::next_phase(session) {
        Some(modality) => t!("now-switch-to", what = key(modality)),
        None => t!("now-finish"),
    }
}
