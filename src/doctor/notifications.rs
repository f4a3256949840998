//! The notification server: whether it is there, what it can do, and whether a press on a button arrives.

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use super::{Check, Condition, Kind};
use crate::agent::notifier::{self, Button, DesktopNotifier, Notice, Notifier, NotifierEvent, Urgency};
use crate::t;

/// As long as a server is given to show it; the notifier itself gives up earlier.
const PATIENCE: Duration = Duration::from_secs(8);

const BUTTON: &str = "works";

/// Asks the server who it is and what it can do.
pub fn server() -> Vec<Check> {
    let kind = Kind::Notifications;
    vec![match notifier::server(None) {
        Err(why) => Check::broken(kind, t!("doctor-notifications-none", why = why), t!("doctor-notifications-todo")),
        Ok(server) => {
            let (name, version) = (server.name.as_str(), server.version.as_str());
            let abilities = server.capabilities.join(", ");
            let said = t!("doctor-notifications-server", name = name, version = version, abilities = abilities);
            if server.buttons {
                Check::fine(kind, said)
            } else {
                Check::warning(kind, said, t!("doctor-notifications-no-buttons"))
            }
        }
    }]
}

/// Shows a notification, and waits as long as `press` says for its button.
pub fn test(press: Option<Duration>) -> Vec<Check> {
    let kind = Kind::TestNotification;
    vec![match shown(press) {
        Ok(Some(NotifierEvent::Pressed { .. })) => Check::fine(kind, t!("doctor-test-pressed")),
        Ok(Some(_)) => Check::warning(kind, t!("doctor-test-closed"), t!("doctor-test-again")),
        Ok(None) if press.is_some() => Check::warning(kind, t!("doctor-test-unanswered"), t!("doctor-test-look")),
        Ok(None) => {
            Check { kind, state: Condition::Fine, said: t!("doctor-test-shown"), todo: Some(t!("doctor-test-press")) }
        }
        Err(why) => Check::broken(kind, t!("doctor-test-not-shown", why = why), t!("doctor-notifications-todo")),
    }]
}

/// What became of a notification; `None` where nobody did anything with it in time.
fn shown(press: Option<Duration>) -> Result<Option<NotifierEvent>, String> {
    let (tell, events) = channel();
    let notifier = DesktopNotifier::new(move |event| {
        // Nobody listens any more once the check is over.
        let _late = tell.send(event);
    })
    .map_err(|error| error.to_string())?;
    notifier.show(Notice {
        title: t!("doctor-test-title"),
        body: if press.is_some() { t!("doctor-test-body") } else { t!("doctor-test-body-only") },
        urgency: Urgency::Normal,
        buttons: vec![Button { id: BUTTON.to_owned(), label: t!("doctor-test-button") }],
        default_button: None,
        resident: false,
    });
    match next(&events, PATIENCE) {
        Some(NotifierEvent::Unreachable { why }) => return Err(why),
        Some(NotifierEvent::Shown) => {}
        _ => return Err(t!("doctor-no-answer")),
    }
    let Some(patience) = press else { return Ok(None) };
    match next(&events, patience) {
        Some(NotifierEvent::Unreachable { why }) => Err(why),
        other => Ok(other),
    }
}

/// The next event that says something about our notification.
fn next(events: &Receiver<NotifierEvent>, patience: Duration) -> Option<NotifierEvent> {
    let deadline = Instant::now() + patience;
    loop {
        let event = events.recv_timeout(deadline.saturating_duration_since(Instant::now())).ok()?;
        if event != NotifierEvent::Reachable {
            return Some(event);
        }
    }
}
