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

const INTERFACE: &str = "org.freedesktop.Application";
const UNKNOWN: &str = "org.freedesktop.DBus.Error.UnknownMethod";

/// Takes `name` on the session bus and answers there for as long as the process lives. No bus, or a name that is taken,
/// is no error: the window works without.
///
/// # Errors
/// When the system gives no more threads.
pub fn serve(name: &'static str, asks: Sender<Ask>) -> io::Result<()> {
    thread::Builder::new().name("application".into()).spawn(move || {
        if let Err(error) = zbus::block_on(listen(name, &asks)) {
            tracing::debug!(%error, name, "nobody finds the window by its name");
        }
    })?;
    Ok(())
}

async fn listen(name: &str, asks: &Sender<Ask>) -> zbus::Result<()> {
    let connection = Builder::session()?.build().await?;
    // Listening starts before anybody can find us.
    let mut messages = MessageStream::from(&connection);
    connection.request_name_with_flags(name, RequestNameFlags::DoNotQueue.into()).await?;
    let path = format!("/{}", name.replace('.', "/"));
    while let Some(message) = messages.next().await {
        let message = message?;
        if message.message_type() == Type::MethodCall {
            answer(&connection, &message, &path, asks).await?;
        }
    }
    Ok(())
}

async fn answer(connection: &Connection, call: &Message, path: &str, asks: &Sender<Ask>) -> zbus::Result<()> {
    let header = call.header();
    let ours = header.path().is_some_and(|at| at.as_str() == path)
        && header.interface().is_none_or(|interface| interface.as_str() == INTERFACE);
    let asked = match header.member().map(|member| member.as_str()).filter(|_| ours) {
        Some("Activate" | "Open") => Some(Ask::Raise),
        Some("ActivateAction") => action(call),
        _ => None,
    };
    match asked {
        Some(ask) => {
            // The window is closing where nobody takes it.
            let _closing = asks.send(ask);
            connection.reply(&header, &()).await
        }
        None => connection.reply_error(&header, UNKNOWN, &"there is no such method or action").await,
    }
}

/// The actions of the desktop file, by their names there.
fn action(call: &Message) -> Option<Ask> {
    let body = call.body();
    let (name, ..) = body.deserialize::<(&str, Vec<OwnedValue>, HashMap<String, OwnedValue>)>().ok()?;
    let command = match name {
        "start-ice" => Command::Apply { modality: None, minutes: None },
        "off-now" => Command::Remove { when: RemovedWhen::Now },
        "snooze" => Command::Snooze { minutes: None },
        _ => return None,
    };
    Some(Ask::Command { command })
}
