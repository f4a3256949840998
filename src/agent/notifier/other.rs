//! Notices where the system itself shows them (Windows, macOS): no server to lose, nothing to win back.
//!
//! A shown notification can't be replaced or taken back there through notify-rust, so an answer to an older one is
//! dropped instead.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use notify_rust::{CloseReason, Notification, NotificationResponse, Timeout};

use super::mailbox::{Mailbox, Wish};
use super::{Notice, NotifierEvent, Server, Urgency};

type Tell = Arc<dyn Fn(NotifierEvent) + Send + Sync>;

/// Serves wishes until the mailbox is closed. There is no bus to choose.
pub(super) fn run(mailbox: &Mailbox, _bus: Option<&str>, tell: Tell) {
    let newest = Arc::new(AtomicU64::new(0));
    while let Some(wish) = mailbox.take() {
        let number = newest.fetch_add(1, Ordering::SeqCst) + 1;
        if let Wish::Show(notice) = wish {
            let (tell, newest) = (Arc::clone(&tell), Arc::clone(&newest));
            // Waiting for the answer blocks its thread for as long as the notice stands.
            let waiter = thread::Builder::new().name("notice".into()).spawn({
                let tell = Arc::clone(&tell);
                move || show_and_wait(&notice, &tell, &|| newest.load(Ordering::SeqCst) == number)
            });
            if let Err(error) = waiter {
                tell(NotifierEvent::Unreachable { why: error.to_string() });
            }
        }
    }
}

/// The system itself is the server: there is nobody to ask.
pub(super) fn server(_bus: Option<&str>) -> Result<Server, String> {
    let name = std::env::consts::OS.to_owned();
    Ok(Server { name, version: String::new(), capabilities: vec!["actions".to_owned()], buttons: true })
}

fn show_and_wait(notice: &Notice, tell: &Tell, still_newest: &dyn Fn() -> bool) {
    let handle = match build(notice).show() {
        Ok(handle) => handle,
        Err(error) => return tell(NotifierEvent::Unreachable { why: error.to_string() }),
    };
    tell(NotifierEvent::Shown);
    let default_button = notice.default_button.clone();
    let answered = handle.wait_for_response(|response: &NotificationResponse| {
        if !still_newest() {
            return;
        }
        match response {
            NotificationResponse::Action(pressed) => {
                // macOS answers with the label, Windows with the id.
                if let Some(button) = notice.buttons.iter().find(|b| b.id == *pressed || b.label == *pressed) {
                    tell(NotifierEvent::Pressed { button: button.id.clone() });
                }
            }
            NotificationResponse::Default => {
                if let Some(button) = default_button {
                    tell(NotifierEvent::Pressed { button });
                }
            }
            NotificationResponse::Closed(CloseReason::Dismissed) => tell(NotifierEvent::Dismissed),
            NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => {}
        }
    });
    if let Err(error) = answered {
        tracing::debug!(%error, "the notice's answer can't be awaited");
    }
}

fn build(notice: &Notice) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Poultice").summary(&notice.title).body(&notice.body);
    if notice.urgency == Urgency::Critical {
        notification.timeout(Timeout::Never);
    }
    // notify-rust gives macOS no urgency by default.
    #[cfg(not(target_os = "macos"))]
    notification.urgency(match notice.urgency {
        Urgency::Low => notify_rust::Urgency::Low,
        Urgency::Normal => notify_rust::Urgency::Normal,
        Urgency::Critical => notify_rust::Urgency::Critical,
    });
    for button in &notice.buttons {
        notification.action(&button.id, &button.label);
    }
    notification
}
