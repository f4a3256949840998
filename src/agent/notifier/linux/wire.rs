//! What is said to the server: a notice in the words of the Desktop Notifications Specification.

use std::collections::HashMap;

use notify_rust::{Hint, Notification, Timeout};
use zbus::zvariant::Value;
use zbus::{Connection, Message};

use crate::agent::notifier::{Notice, Server, Urgency};

/// The bus itself, as a sender and a destination.
pub(super) const BUS: &str = "org.freedesktop.DBus";
/// The name every notification server takes.
pub(super) const SERVER: &str = "org.freedesktop.Notifications";
/// The action key of a click on the notice itself.
pub(super) const DEFAULT_ACTION: &str = "default";

const BUS_PATH: &str = "/org/freedesktop/DBus";
const SERVER_PATH: &str = "/org/freedesktop/Notifications";

/// What a server can do, as far as it changes what we send.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capabilities {
    actions: bool,
    markup: bool,
}

/// Asks for the server's signals and for news of its coming and going.
pub(super) async fn listen(connection: &Connection) -> zbus::Result<()> {
    let from_server = format!("type='signal',sender='{SERVER}',interface='{SERVER}'");
    let of_server = format!("type='signal',sender='{BUS}',member='NameOwnerChanged',arg0='{SERVER}'");
    for rule in [from_server, of_server] {
        connection.call_method(Some(BUS), BUS_PATH, Some(BUS), "AddMatch", &rule).await?;
    }
    Ok(())
}

/// What the server says of itself.
pub(super) async fn who(connection: &Connection) -> zbus::Result<Server> {
    let reply = connection.call_method(Some(SERVER), SERVER_PATH, Some(SERVER), "GetServerInformation", &()).await?;
    let (name, _vendor, version, _spec): (String, String, String, String) = reply.body().deserialize()?;
    let capabilities = named(connection).await?;
    let buttons = capabilities.iter().any(|cap| cap == "actions");
    Ok(Server { name, version, capabilities, buttons })
}

async fn named(connection: &Connection) -> zbus::Result<Vec<String>> {
    let reply = connection.call_method(Some(SERVER), SERVER_PATH, Some(SERVER), "GetCapabilities", &()).await?;
    reply.body().deserialize()
}

/// What the server says it can do.
pub(super) async fn capabilities(connection: &Connection) -> zbus::Result<Capabilities> {
    let named = named(connection).await?;
    let has = |name: &str| named.iter().any(|cap| cap == name);
    Ok(Capabilities { actions: has("actions"), markup: has("body-markup") })
}

/// A notice as the server should get it.
pub(super) fn build(notice: &Notice, caps: Capabilities) -> Notification {
    let mut notification = Notification::new();
    notification
        .appname("Poultice")
        .icon("io.github.poultice.Poultice")
        .summary(&notice.title)
        .body(&if caps.markup { escape(&notice.body) } else { notice.body.clone() })
        .hint(Hint::Category("x-poultice.reminder".into()))
        .hint(Hint::DesktopEntry("io.github.poultice.Poultice".into()))
        .hint(Hint::Resident(notice.resident))
        .urgency(match notice.urgency {
            Urgency::Low => notify_rust::Urgency::Low,
            Urgency::Normal => notify_rust::Urgency::Normal,
            Urgency::Critical => notify_rust::Urgency::Critical,
        });
    if notice.urgency == Urgency::Critical {
        notification.timeout(Timeout::Never);
    }
    // A server without buttons may show a notice that has some as a dialog in the way of everything.
    if caps.actions {
        if let Some(id) = &notice.default_button {
            let label = notice.buttons.iter().find(|button| button.id == *id).map_or(id, |button| &button.label);
            notification.action(DEFAULT_ACTION, label);
        }
        for button in &notice.buttons {
            notification.action(&button.id, &button.label);
        }
    }
    notification
}

/// Sends a notification in place of the one numbered `replaces` (0: none). The reply's body is its number.
pub(super) async fn notify(connection: &Connection, replaces: u32, what: &Notification) -> zbus::Result<Message> {
    let hints: HashMap<&str, Value<'_>> = what.hints.iter().filter_map(hint).collect();
    let body = (
        what.appname.as_str(),
        replaces,
        what.icon.as_str(),
        what.summary.as_str(),
        what.body.as_str(),
        &what.actions,
        hints,
        i32::from(what.timeout),
    );
    connection.call_method(Some(SERVER), SERVER_PATH, Some(SERVER), "Notify", &body).await
}

/// Takes a notification off the screen.
pub(super) async fn close(connection: &Connection, id: u32) {
    let closed = connection.call_method(Some(SERVER), SERVER_PATH, Some(SERVER), "CloseNotification", &id).await;
    if let Err(error) = closed {
        // It is gone already, or its server is.
        tracing::debug!(%error, id, "the notification could not be closed");
    }
}

fn hint(hint: &Hint) -> Option<(&str, Value<'_>)> {
    match hint {
        Hint::Category(name) => Some(("category", Value::from(name.as_str()))),
        Hint::DesktopEntry(name) => Some(("desktop-entry", Value::from(name.as_str()))),
        Hint::Resident(on) => Some(("resident", Value::from(*on))),
        Hint::Urgency(urgency) => Some(("urgency", Value::from(*urgency as u8))),
        // `build` sets no other.
        _ => None,
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
