//! A desktop portal with a person in front of its file dialogs: they choose a file, or close the dialog.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use zbus::Connection;
use zbus::message::Message;
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

use super::service::Service;

const NAME: &str = "org.freedesktop.portal.Desktop";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// What becomes of a dialog.
#[derive(Debug, Clone)]
pub enum Person {
    /// They choose this file.
    Chooses(PathBuf),
    /// They close the dialog.
    Closes,
    /// Nobody: the portal leaves the bus with the dialog open.
    Lost,
}

/// A running portal. It leaves the bus when dropped.
pub struct FilePortal {
    _service: Service,
    asked: Arc<Mutex<Vec<String>>>,
}

impl FilePortal {
    /// Starts it on the bus at `address`. The person does the same every time.
    pub fn start(address: &str, person: Person) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let theirs = Arc::clone(&asked);
        let service = Service::start(address, NAME, async move |bus, call| answer(bus, &call, &person, &theirs).await);
        Self { _service: service, asked }
    }

    /// What was asked for: the call, and the name suggested, if one was.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("unbroken").clone()
    }
}

async fn answer(bus: &Connection, call: &Message, person: &Person, asked: &Mutex<Vec<String>>) -> zbus::Result<()> {
    let header = call.header();
    let member = header.member().map(ToString::to_string).unwrap_or_default();
    match member.as_str() {
        "Get" => bus.reply(&header, &Value::from(4_u32)).await,
        "SaveFile" | "OpenFile" => {
            let (token, name) = options(call);
            asked.lock().expect("unbroken").push([member, name].join(" ").trim().to_owned());
            dialog(bus, call, &token, person).await
        }
        _ => bus.reply(&header, &()).await,
    }
}

/// Answers with the dialog's path, and then with what the person did in it.
async fn dialog(connection: &Connection, call: &Message, token: &str, person: &Person) -> zbus::Result<()> {
    let header = call.header();
    let sender = header.sender().map(ToString::to_string).unwrap_or_default();
    let caller = sender.trim_start_matches(':').replace('.', "_");
    let path = format!("/org/freedesktop/portal/desktop/request/{caller}/{token}");
    let path = ObjectPath::try_from(path.as_str()).expect("a path");
    connection.reply(&header, &path).await?;
    let (code, uris) = match person {
        Person::Chooses(file) => (0_u32, Some(vec![format!("file://{}", file.display()).replace(' ', "%20")])),
        Person::Closes => (1, None),
        Person::Lost => return connection.clone().close().await,
    };
    let results: HashMap<&str, Value<'_>> = uris.into_iter().map(|uris| ("uris", Value::from(uris))).collect();
    connection.emit_signal(Some(sender.as_str()), &path, REQUEST, "Response", &(code, results)).await
}

fn options(call: &Message) -> (String, String) {
    let body = call.body();
    let (_, _, mut options): (String, String, HashMap<String, OwnedValue>) = body.deserialize().expect("a dialog");
    let mut text = |key| options.remove(key).and_then(|value| String::try_from(value).ok()).unwrap_or_default();
    (text("handle_token"), text("current_name"))
}
