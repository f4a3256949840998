//! Puts the reminder that is on into words, buttons and sounds, and buttons back into commands.

use crate::t;
use crate::text::clock::{Clock12Or24, span};
use crate::therapy::advice;
use crate::therapy::command::{Command, RemovedWhen};
use crate::therapy::outlook::{self, NextWhat};
use crate::therapy::protocol::Modality;
use crate::therapy::reminder::{Loudness, Reminder, ReminderKind};
use crate::therapy::session::Session;
use crate::therapy::state::{Place, SlotWhy};
use crate::therapy::timeline::whole_minutes;

use super::chime::Sound;
use super::notifier::{Button, Notice, Urgency};

mod facts;
mod tray;

pub use facts::{facts, hook};
pub use tray::tray;

/// The notification for a reminder.
pub fn notice(session: &Session, reminder: &Reminder, clock: &Clock12Or24, rehearsal: Option<u32>) -> Notice {
    let mut body = body(session, reminder, clock);
    if reminder.missed > 0 && reminder.kind != ReminderKind::Missed {
        body = format!("{}\n{body}", t!("reminder-missed-since", count = reminder.missed));
    }
    let about_next = matches!(reminder.kind, ReminderKind::Ready | ReminderKind::Due);
    if about_next && advice::too_long(session.state(), session.timeline().last().elapsed).is_some() {
        body = format!("{}\n{body}", t!("reminder-skin-first"));
    }
    if session.state().switched_by_itself() && about_next {
        body = format!("{}\n{body}", switched(reminder.modality));
    }
    if let Some(speed) = rehearsal {
        body = format!("{body}\n{}", t!("rehearsal-mark", speed = speed));
    }
    Notice {
        title: title(session, reminder),
        body,
        urgency: match reminder.loudness {
            Loudness::Silent => Urgency::Low,
            Loudness::Chime => Urgency::Normal,
            Loudness::Alarm => Urgency::Critical,
        },
        buttons: buttons(session, reminder),
        default_button: Some(OPEN.to_owned()),
        resident: reminder.loudness == Loudness::Alarm,
    }
}

/// The sound of a reminder, where it has one.
pub fn sound(reminder: &Reminder) -> Option<Sound> {
    match (reminder.loudness, reminder.kind) {
        (Loudness::Silent, _) => None,
        (_, ReminderKind::Ready | ReminderKind::Due) => Some(Sound::On),
        (_, ReminderKind::RemoveNow) => Some(Sound::Off),
        _ => Some(Sound::Attention),
    }
}

/// What a pressed button means.
pub enum Pressed {
    /// A command.
    Command(Command),
    /// Open the window.
    OpenWindow,
    /// A button of no notice of ours.
    Unknown,
}

/// What the button of this id means.
pub fn pressed(button: &str) -> Pressed {
    let command = match button {
        "apply" => Command::Apply { modality: None, minutes: None },
        "snooze" => Command::Snooze { minutes: None },
        "skip" => Command::Skip,
        "skin-fine" => Command::SkinFine,
        "remove" => Command::Remove { when: RemovedWhen::Now },
        "remove-on-time" => Command::Remove { when: RemovedWhen::OnTime },
        "remove-unknown" => Command::Remove { when: RemovedWhen::Unknown },
        "switch" => Command::SwitchPhase,
        "keep" => Command::KeepPhase,
        "pause" => Command::Pause,
        "resume" => Command::Resume,
        OPEN => return Pressed::OpenWindow,
        _ => return Pressed::Unknown,
    };
    Pressed::Command(command)
}

const OPEN: &str = "open";

/// The reminder in one line.
pub fn title(session: &Session, reminder: &Reminder) -> String {
    let next = next_modality(session);
    let first = matches!(&session.state().place, Place::Waiting(slot) if slot.why == SlotWhy::First);
    match (reminder.kind, reminder.modality) {
        (ReminderKind::Ready, Modality::Heat) if first => t!("reminder-first-heat-title"),
        (ReminderKind::Ready, _) if first => t!("reminder-first-cold-title"),
        (ReminderKind::Ready, Modality::Heat) => t!("reminder-ready-heat-title"),
        (ReminderKind::Ready, _) => t!("reminder-ready-cold-title"),
        (ReminderKind::Due, Modality::Heat) => t!("reminder-due-heat-title"),
        (ReminderKind::Due, _) => t!("reminder-due-cold-title"),
        (ReminderKind::SkinCheck, _) => t!("reminder-skin-check-title"),
        (ReminderKind::RemoveNow, Modality::Heat) => t!("reminder-remove-heat-title"),
        (ReminderKind::RemoveNow, _) => t!("reminder-remove-cold-title"),
        (ReminderKind::Switch, _) if next == Some(Modality::Heat) => t!("reminder-switch-heat-title"),
        (ReminderKind::Switch, _) => t!("reminder-switch-title"),
        (ReminderKind::GoOn, _) => t!("reminder-go-on-title"),
        (ReminderKind::Switched, modality) => switched(modality),
        (ReminderKind::Missed, _) => t!("reminder-missed-title", count = reminder.missed.max(1)),
        (ReminderKind::Finished, _) => t!("reminder-finished-title"),
    }
}

/// The programme went on by itself: said even where the next application is ready at once.
fn switched(to: Modality) -> String {
    match to {
        Modality::Heat => t!("reminder-switched-heat-title"),
        _ => t!("reminder-switched-title"),
    }
}

fn body(session: &Session, reminder: &Reminder, clock: &Clock12Or24) -> String {
    let state = session.state();
    let at = |elapsed| clock.time(session.timeline().wall_at(elapsed));
    let day_at = |elapsed| clock.day_time(session.timeline().wall_at(elapsed), session.timeline().last().now.wall);
    match (reminder.kind, &state.place) {
        (ReminderKind::Ready, Place::Waiting(slot)) if slot.why == SlotWhy::First => {
            t!("reminder-first-body", minutes = state.pick(slot.step).minutes)
        }
        (ReminderKind::Ready, Place::Waiting(slot)) => {
            t!("reminder-ready-body", minutes = state.pick(slot.step).minutes, due = at(session.open_until(slot)))
        }
        (ReminderKind::Due, Place::Waiting(slot)) => t!("reminder-due-body", minutes = state.pick(slot.step).minutes),
        (ReminderKind::SkinCheck, _) => t!("reminder-skin-check-body"),
        (ReminderKind::RemoveNow, Place::OnSkin(on)) if state.unsure_since.is_some() => {
            t!("reminder-remove-unsure-body", since = at(on.since))
        }
        (ReminderKind::RemoveNow, Place::OnSkin(on)) => {
            let (minutes, end) = (whole_minutes(on.planned), on.since + on.planned);
            let over = session.timeline().last().elapsed.since(end);
            match whole_minutes(over) {
                mins @ ..60 => t!("reminder-remove-body", minutes = minutes, end = at(end), over = mins),
                _ => t!("reminder-remove-long", minutes = minutes, end = day_at(end), over = span(over)),
            }
        }
        (ReminderKind::Switch, _) => match late_end(session) {
            Some(hours) => t!("reminder-switch-body", hours = hours),
            None => t!("reminder-go-on-body"),
        },
        (ReminderKind::GoOn, _) => t!("reminder-go-on-body"),
        (ReminderKind::Finished, _) => t!("reminder-finished-body", done = state.counts.done),
        _ => match outlook::next(session) {
            Some(next) if matches!(next.what, NextWhat::Ready | NextWhat::Due | NextWhat::Wake) => {
                t!("reminder-next-body", time = at(next.at))
            }
            _ => String::new(),
        },
    }
}

fn buttons(session: &Session, reminder: &Reminder) -> Vec<Button> {
    let button = |id: &str, label: String| Button { id: id.to_owned(), label };
    let choosing = session.state().open_question().is_some();
    let stay = match session.state().current_phase().modality() {
        Modality::Heat => t!("button-stay-heat"),
        _ => t!("button-stay-cold"),
    };
    let go_on = match next_modality(session) {
        Some(Modality::Heat) => t!("button-heat"),
        Some(_) => t!("button-cold"),
        None => t!("button-finish"),
    };
    match reminder.kind {
        ReminderKind::Ready | ReminderKind::Due => {
            let mut buttons = vec![button("apply", t!("button-start"))];
            if choosing {
                buttons.push(button("switch", go_on));
                buttons.push(button("keep", stay));
            }
            buttons.push(button("snooze", t!("button-later")));
            buttons.push(button("skip", t!("button-skip")));
            buttons
        }
        ReminderKind::SkinCheck => {
            vec![button("skin-fine", t!("button-skin-fine")), button("remove", t!("button-stop-now"))]
        }
        ReminderKind::RemoveNow if session.state().unsure_since.is_some() => {
            vec![button("remove", t!("button-off-now")), button("remove-unknown", t!("button-off-unknown"))]
        }
        ReminderKind::RemoveNow => {
            vec![button("remove", t!("button-off-now")), button("remove-on-time", t!("button-off-on-time"))]
        }
        ReminderKind::Switch | ReminderKind::GoOn => vec![button("switch", go_on), button("keep", stay)],
        ReminderKind::Finished => vec![button(OPEN, t!("button-open-summary"))],
        ReminderKind::Switched | ReminderKind::Missed => vec![button(OPEN, t!("button-open"))],
    }
}

fn next_modality(session: &Session) -> Option<Modality> {
    let state = session.state();
    state.prescription.protocol.phases.get(state.phase + 1).map(|phase| phase.modality())
}

fn late_end(session: &Session) -> Option<u32> {
    match session.state().current_phase().until {
        crate::therapy::protocol::Until::SinceOnsetHours(window) => Some(window.high),
        _ => None,
    }
}
