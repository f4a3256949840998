//! Three desktops' ways to say it on the session bus. Each is asked whether it is there; none is started for that.

use std::time::Duration;

use futures_lite::StreamExt;
use zbus::connection::Builder;
use zbus::message::{Message, Type};
use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, MessageStream};

use super::DisturbEvent;

const BUS: &str = "org.freedesktop.DBus";
const SERVER: &str = "org.freedesktop.Notifications";
const SERVER_PATH: &str = "/org/freedesktop/Notifications";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const PORTAL_SETTINGS: &str = "org.freedesktop.portal.Settings";
/// GNOME's switch: off means that nobody is to be disturbed.
const GNOME: (&str, &str) = ("org.gnome.desktop.notifications", "show-banners");
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// How long a service may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Tells how it stands until the bus is gone.
pub(super) fn run(tell: &(dyn Fn(DisturbEvent) + Send + Sync)) {
    if let Err(error) = zbus::block_on(watch(tell)) {
        tracing::info!(%error, "the desktop's do-not-disturb can't be read");
    }
    tell(DisturbEvent { quiet: false });
}

async fn watch(tell: &(dyn Fn(DisturbEvent) + Send + Sync)) -> zbus::Result<()> {
    let bus = Builder::session()?.method_timeout(PATIENCE).build().await?;
    // Listening starts before anything is asked, so that nothing falls in between.
    let mut messages = MessageStream::from(&bus);
    for rule in rules() {
        bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "AddMatch", &rule).await?;
    }
    let mut told = DisturbEvent { quiet: quiet(&bus).await };
    tell(told);
    while let Some(message) = messages.next().await {
        if !is_news(&message?) {
            continue;
        }
        let now = DisturbEvent { quiet: quiet(&bus).await };
        if now != told {
            told = now;
            tell(told);
        }
    }
    Ok(())
}

fn rules() -> [String; 4] {
    let came_or_went =
        |name| format!("type='signal',sender='{BUS}',member='NameOwnerChanged',interface='{BUS}',arg0='{name}'");
    [
        format!("type='signal',sender='{SERVER}',interface='{PROPERTIES}',member='PropertiesChanged'"),
        format!(
            "type='signal',sender='{PORTAL}',interface='{PORTAL_SETTINGS}',member='SettingChanged',arg0='{}'",
            GNOME.0
        ),
        came_or_went(SERVER),
        came_or_went(PORTAL),
    ]
}

fn is_news(message: &Message) -> bool {
    let header = message.header();
    let member = header.member().map(|member| member.as_str());
    message.message_type() == Type::Signal
        && matches!(member, Some("PropertiesChanged" | "SettingChanged" | "NameOwnerChanged"))
}

/// Whether any of them says so.
async fn quiet(bus: &Connection) -> bool {
    if there(bus, SERVER).await {
        for property in [(SERVER, "Inhibited"), ("org.dunstproject.cmd0", "paused")] {
            let asked = bus.call_method(Some(SERVER), SERVER_PATH, Some(PROPERTIES), "Get", &property);
            if asked.await.ok().and_then(|reply| flag(&reply)) == Some(true) {
                return true;
            }
        }
    }
    there(bus, PORTAL).await && banners(bus).await == Some(false)
}

/// GNOME's setting as the portal has it; `None` on another desktop.
async fn banners(bus: &Connection) -> Option<bool> {
    // Portals from before 2023 know `Read` alone, which wraps its answer twice.
    for method in ["ReadOne", "Read"] {
        let asked = bus.call_method(Some(PORTAL), PORTAL_PATH, Some(PORTAL_SETTINGS), method, &GNOME);
        if let Some(shown) = asked.await.ok().and_then(|reply| flag(&reply)) {
            return Some(shown);
        }
    }
    None
}

async fn there(bus: &Connection, name: &str) -> bool {
    let asked = bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "NameHasOwner", &name).await;
    asked.is_ok_and(|reply| reply.body().deserialize::<bool>().unwrap_or(false))
}

/// Yes or no in a variant, or in a variant in that.
fn flag(reply: &Message) -> Option<bool> {
    let value: OwnedValue = reply.body().deserialize().ok()?;
    let inner = || value.downcast_ref::<Value<'_>>().ok()?.downcast_ref::<bool>().ok();
    value.downcast_ref::<bool>().ok().or_else(inner)
}
