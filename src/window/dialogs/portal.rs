//! File dialogs through the desktop portal, over zbus.
//!
//! rfd speaks to it too, but waits for good where the portal answers at once or goes away meanwhile, and doesn't tell
//! "nobody answers" from "the person thought better of it".

use std::collections::HashMap;
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_lite::StreamExt;
use zbus::MessageStream;
use zbus::connection::Builder;
use zbus::message::Message;
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

use super::Answer;
use crate::t;

const BUS: &str = "org.freedesktop.DBus";
const BUS_PATH: &str = "/org/freedesktop/DBus";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const CHOOSER: &str = "org.freedesktop.portal.FileChooser";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// How long the portal may take to say that the dialog opens; the bus may have to start it first. The person may take as
/// long as they like.
const PATIENCE: Duration = Duration::from_secs(8);

type Options<'a> = HashMap<&'static str, Value<'a>>;

pub fn save(name: &str, folder: Option<&Path>) -> Answer {
    let mut options = HashMap::from([("current_name", Value::from(name))]);
    if let Some(extension) = Path::new(name).extension().and_then(|extension| extension.to_str()) {
        options.insert("filters", filter(extension));
    }
    if let Some(folder) = folder {
        // As bytes with a zero at the end: that is how the portal takes paths.
        let bytes = folder.as_os_str().as_bytes().iter().copied().chain([0]).collect::<Vec<u8>>();
        options.insert("current_folder", Value::from(bytes));
    }
    answer(ask("SaveFile", options))
}

pub fn open(extension: &str) -> Answer {
    answer(ask("OpenFile", HashMap::from([("filters", filter(extension))])))
}

fn answer(asked: zbus::Result<Option<Answer>>) -> Answer {
    match asked {
        Ok(answer) => answer.unwrap_or(Answer::Nobody),
        Err(error) => {
            tracing::info!(%error, "the desktop has no file dialogs");
            Answer::Nobody
        }
    }
}

/// Opens a dialog and waits for what the person does in it; none where the portal goes away meanwhile.
fn ask(method: &str, mut options: Options<'_>) -> zbus::Result<Option<Answer>> {
    zbus::block_on(async {
        let session = Builder::session()?.method_timeout(PATIENCE).build().await?;
        // Listening starts before anything is asked for: an answer may come at once.
        let mut messages = MessageStream::from(&session);
        let of_request = format!("type='signal',sender='{PORTAL}',interface='{REQUEST}',member='Response'");
        let of_portal = format!("type='signal',sender='{BUS}',member='NameOwnerChanged',arg0='{PORTAL}'");
        for rule in [of_request, of_portal] {
            session.call_method(Some(BUS), BUS_PATH, Some(BUS), "AddMatch", &rule).await?;
        }
        options.insert("handle_token", Value::from("poultice"));
        let body = ("", t!("app-name"), options);
        let reply = session.call_method(Some(PORTAL), PATH, Some(CHOOSER), method, &body).await?;
        let reply_body = reply.body();
        let handle: ObjectPath<'_> = reply_body.deserialize()?;
        while let Some(message) = messages.next().await {
            let message = message?;
            let header = message.header();
            match header.member().map(|member| member.as_str()) {
                Some("Response") if header.path().is_some_and(|path| *path == handle) => {
                    return response(&message).map(Some);
                }
                Some("NameOwnerChanged") if gone(&message) => return Ok(None),
                _ => {}
            }
        }
        Ok(None)
    })
}

/// What the person did: 0 a choice, 1 thought better of it, 2 something went wrong in the portal.
fn response(message: &Message) -> zbus::Result<Answer> {
    let body = message.body();
    let (code, mut results): (u32, HashMap<String, OwnedValue>) = body.deserialize()?;
    let uris = results.remove("uris").and_then(|uris| Vec::<String>::try_from(uris).ok());
    let file = uris.and_then(|uris| path_of(uris.first()?));
    Ok(match (code, file) {
        (0, Some(file)) => Answer::File(file),
        (1, _) => Answer::Nothing,
        _ => Answer::Nobody,
    })
}

fn gone(message: &Message) -> bool {
    let body = message.body();
    body.deserialize::<(&str, &str, &str)>().is_ok_and(|(name, _, owner)| name == PORTAL && owner.is_empty())
}

/// Files of one kind, by how their names end.
fn filter(extension: &str) -> Value<'static> {
    let globs = vec![(0_u32, format!("*.{extension}"))];
    Value::from(vec![(extension.to_uppercase(), globs)])
}

/// The file that a `file://` address names; none for an address of another kind.
fn path_of(uri: &str) -> Option<PathBuf> {
    let encoded = uri.strip_prefix("file://")?;
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            byte => byte,
        });
    }
    Some(PathBuf::from(OsString::from_vec(bytes)))
}
