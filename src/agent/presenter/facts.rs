//! A reminder as a program takes it: names and plain values, the same in every language but for the words it shows.

use crate::text::clock::Clock12Or24;
use crate::therapy::reminder::{Reminder, ReminderKind};
use crate::therapy::session::Session;

use super::{body, title};

/// The name of the hook that a kind of reminder runs.
pub fn hook(kind: ReminderKind) -> &'static str {
    match kind {
        ReminderKind::Ready => "on_ready",
        ReminderKind::Due => "on_due",
        ReminderKind::SkinCheck => "on_skin_check",
        ReminderKind::RemoveNow => "on_remove",
        ReminderKind::Switch => "on_switch",
        ReminderKind::GoOn => "on_go_on",
        ReminderKind::Switched => "on_switched",
        ReminderKind::Missed => "on_missed",
        ReminderKind::Finished => "on_finished",
    }
}

/// What a hook finds in its environment.
pub fn facts(
    session: &Session,
    reminder: &Reminder,
    clock: &Clock12Or24,
    rehearsal: Option<u32>,
) -> Vec<(&'static str, String)> {
    let state = session.state();
    // As in the JSON of `status`: one word for each.
    let word = |value: serde_json::Result<serde_json::Value>| {
        value.ok().as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    let mut facts = vec![
        ("POULTICE_REMINDER", hook(reminder.kind).trim_start_matches("on_").to_owned()),
        ("POULTICE_REPEAT", reminder.nth.to_string()),
        ("POULTICE_STATE", word(serde_json::to_value(state.named()))),
        ("POULTICE_MODALITY", word(serde_json::to_value(reminder.modality))),
        ("POULTICE_SESSION", state.id.clone()),
        ("POULTICE_PROTOCOL", state.prescription.protocol.id.clone()),
        ("POULTICE_SITE", state.prescription.site.clone()),
        ("POULTICE_TITLE", title(session, reminder)),
        ("POULTICE_BODY", body(session, reminder, clock)),
    ];
    facts.extend(rehearsal.map(|speed| ("POULTICE_REHEARSAL", speed.to_string())));
    facts
}
