//! `org.freedesktop.Application` on the session bus: launchers and other programs raise the window, or do one of its
//! actions, by its name. It asks the agent like every other button, and must know no screen.

use std::collections::HashMap;
use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use futures_lite::StreamExt;
use zbus::connection::Builder;
use zbus::fdo::RequestNameFlags;
use zbus::message::{Message, Type};
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MessageStream};

use crate::agent::wire::Ask;
use crate::therapy::command::{Command, RemovedWhen};

const BUS: &str = "org.freedesktop.DBus";
const INTERFACE: &str = "org.freedesktop.Application";
const UNKNOWN: &str = "org.freedesktop.DBus.Error.UnknownMethod";

/// What the desktop tells beside the call.
type Platform = HashMap<String, OwnedValue>;

/// What somebody asks of the program by its name.
pub(super) struct Called {
    /// To be raised, or one of the actions.
    pub ask: Ask,
    /// By which the window may take the keyboard: what X11 and Wayland each call it in a program's environment.
    pub tokens: Vec<(&'static str, String)>,
}

/// Who takes the name.
pub(super) enum Holder {
    /// The window, from whoever stands in for it.
    Window,
    /// Somebody who makes way for the window.
    StandIn,
}

/// Takes `name` on the session bus and answers there for as long as the process lives; who only stands in for the window
/// makes way. No bus, or a name that is taken, is no error: the window works without.
///
/// # Errors
/// When the system gives no more threads.
pub fn serve(name: &'static str, asks: Sender<Ask>) -> io::Result<()> {
    thread::Builder::new().name("application".into()).spawn(move || {
        let served = zbus::block_on(async {
            let connection = Builder::session()?.build().await?;
            // The window is closing where nobody takes it.
            listen(&connection, name, Holder::Window, |called| drop(asks.send(called.ask))).await
        });
        if let Err(error) = served {
            tracing::debug!(%error, name, "nobody finds the window by its name");
        }
    })?;
    Ok(())
}

/// Takes `name` and hands over every call until the name is another's.
///
/// # Errors
/// The bus's, and when the name is taken.
pub(super) async fn listen(
    connection: &Connection,
    name: &'static str,
    holder: Holder,
    take: impl Fn(Called),
) -> zbus::Result<()> {
    // Listening starts before anybody can find us.
    let mut messages = MessageStream::from(connection);
    let flags = match holder {
        Holder::Window => RequestNameFlags::DoNotQueue | RequestNameFlags::ReplaceExisting,
        Holder::StandIn => RequestNameFlags::DoNotQueue | RequestNameFlags::AllowReplacement,
    };
    connection.request_name_with_flags(name, flags).await?;
    let path = format!("/{}", name.replace('.', "/"));
    while let Some(message) = messages.next().await {
        let message = message?;
        match message.message_type() {
            Type::MethodCall => answer(connection, &message, &path, &take).await?,
            Type::Signal if is_lost(&message, name) => break,
            _ => {}
        }
    }
    Ok(())
}

fn is_lost(signal: &Message, name: &str) -> bool {
    let header = signal.header();
    // Only the bus may say so; its signals to one connection are all from it by its own name.
    header.sender().is_some_and(|sender| sender.as_str() == BUS)
        && header.member().is_some_and(|member| member.as_str() == "NameLost")
        && signal.body().deserialize::<&str>().is_ok_and(|lost| lost == name)
}

async fn answer(connection: &Connection, call: &Message, path: &str, take: &impl Fn(Called)) -> zbus::Result<()> {
    let header = call.header();
    let ours = header.path().is_some_and(|at| at.as_str() == path)
        && header.interface().is_none_or(|interface| interface.as_str() == INTERFACE);
    let body = call.body();
    let called = match header.member().map(|member| member.as_str()).filter(|_| ours) {
        Some("Activate") => Some(raise(body.deserialize::<Platform>().unwrap_or_default())),
        Some("Open") => {
            Some(raise(body.deserialize::<(Vec<String>, Platform)>().map(|(_, data)| data).unwrap_or_default()))
        }
        Some("ActivateAction") => {
            let read = body.deserialize::<(&str, Vec<OwnedValue>, Platform)>();
            read.ok().and_then(|(name, _, data)| action(name, data))
        }
        _ => None,
    };
    match called {
        Some(called) => {
            take(called);
            connection.reply(&header, &()).await
        }
        None => connection.reply_error(&header, UNKNOWN, &"there is no such method or action").await,
    }
}

fn raise(data: Platform) -> Called {
    Called { ask: Ask::Raise, tokens: tokens(data) }
}

/// The actions of the desktop file, by their names there.
fn action(name: &str, data: Platform) -> Option<Called> {
    let command = match name {
        "start-ice" => Command::Apply { modality: None, minutes: None },
        "off-now" => Command::Remove { when: RemovedWhen::Now },
        "snooze" => Command::Snooze { minutes: None },
        _ => return None,
    };
    Some(Called { ask: Ask::Command { command }, tokens: tokens(data) })
}

fn tokens(mut data: Platform) -> Vec<(&'static str, String)> {
    let names = [("activation-token", "XDG_ACTIVATION_TOKEN"), ("desktop-startup-id", "DESKTOP_STARTUP_ID")];
    let given = names.into_iter().filter_map(|(said, known)| Some((known, data.remove(said)?.try_into().ok()?)));
    given.collect()
}
