//! How it stands, for the tray: the reminder that is on, else what is going on. No countdown: nothing wakes for it.

use crate::agent::notifier::Button;
use crate::agent::tray::{Sign, TrayView};
use crate::t;
use crate::text::clock::Clock12Or24;
use crate::therapy::outlook;
use crate::therapy::protocol::Modality;
use crate::therapy::reminder::{Loudness, Reminder};
use crate::therapy::session::Session;
use crate::therapy::state::{OnSkin, Place, Stage};

use super::{OPEN, body, buttons, title};

/// The icon, its words and its menu.
pub fn tray(session: &Session, clock: &Clock12Or24, rehearsal: Option<u32>) -> TrayView {
    let reminder = session.reminder();
    let (title, mut lines) = match &reminder {
        Some(reminder) => (title(session, reminder), vec![body(session, reminder, clock)]),
        None => standing(session, clock),
    };
    lines.extend(rehearsal.map(|speed| t!("rehearsal-mark", speed = speed)));
    lines.retain(|line| !line.is_empty());
    TrayView {
        sign: sign(session, reminder.as_ref()),
        title,
        body: lines.join("\n"),
        buttons: menu(session, reminder.as_ref()),
        default_button: OPEN.to_owned(),
        urgent: reminder.is_some_and(|reminder| reminder.loudness == Loudness::Alarm),
    }
}

fn sign(session: &Session, reminder: Option<&Reminder>) -> Sign {
    let of = |modality| match modality {
        Modality::Cold | Modality::IceMassage => Sign::Cold,
        Modality::Heat => Sign::Heat,
        Modality::Rest => Sign::Rest,
    };
    match &session.state().place {
        _ if reminder.is_some_and(|reminder| reminder.loudness == Loudness::Alarm) => Sign::Alarm,
        Place::OnSkin(on) => of(on.modality),
        Place::Waiting(slot) if slot.stage != Stage::Resting => of(session.state().pick(slot.step).modality),
        Place::Paused(_) => Sign::Paused,
        _ => Sign::Rest,
    }
}

fn standing(session: &Session, clock: &Clock12Or24) -> (String, Vec<String>) {
    let state = session.state();
    let at = |elapsed| clock.time(session.timeline().wall_at(elapsed));
    let next = || outlook::next(session).map(|next| t!("reminder-next-body", time = at(next.at)));
    match &state.place {
        Place::OnSkin(OnSkin { since, planned, modality, .. }) => {
            (t!("tray-on", what = key(*modality), time = at(*since + *planned)), Vec::new())
        }
        Place::Waiting(slot) if slot.stage == Stage::Resting => (t!("tray-resting"), next().into_iter().collect()),
        Place::Waiting(slot) => (t!("tray-waiting", what = key(state.pick(slot.step).modality)), Vec::new()),
        Place::Paused(_) => (t!("tray-paused"), Vec::new()),
        Place::Finished { .. } | Place::Stopped => (t!("reminder-finished-title"), Vec::new()),
    }
}

fn key(modality: Modality) -> &'static str {
    match modality {
        Modality::Cold | Modality::Rest => "cold",
        Modality::IceMassage => "massage",
        Modality::Heat => "heat",
    }
}

fn menu(session: &Session, reminder: Option<&Reminder>) -> Vec<Button> {
    let button = |id: &str, label: String| Button { id: id.to_owned(), label };
    let mut menu = reminder.map(|reminder| buttons(session, reminder)).unwrap_or_default();
    menu.retain(|button| button.id != OPEN);
    match &session.state().place {
        Place::OnSkin(_) if menu.is_empty() => menu.push(button("remove", t!("button-stop-now"))),
        Place::Waiting(slot) => {
            if menu.is_empty() && slot.stage != Stage::Resting {
                menu.extend([button("apply", t!("button-start")), button("skip", t!("button-skip"))]);
            }
            menu.push(button("pause", t!("button-pause")));
        }
        Place::Paused(_) => menu.push(button("resume", t!("button-resume"))),
        _ => {}
    }
    menu.push(button(OPEN, t!("button-open")));
    menu
}
