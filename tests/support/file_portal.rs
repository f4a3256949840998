//! A desktop portal with a person in front of its file dialogs: they choose a file, or close the dialog.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};

use futures_lite::StreamExt;
use zbus::message::{Message, Type};
use zbus::{Connection, MessageStream, OwnedVariant, Variant};

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
    connection: Connection,
    asked: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl FilePortal {
    /// Starts it on the bus at `address`. The person does the same every time.
    pub fn start(address: &str, person: Person) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (ready, is_ready) = mpsc::channel();
        let (address, theirs) = (address.to_owned(), Arc::clone(&asked));
        let thread = thread::spawn(move || zbus::block_on(serve(&address, person, &theirs, &ready)));
        let connection = is_ready.recv().expect("the portal is on the bus");
        Self { connection, asked, thread: Some(thread) }
    }

    /// What was asked for: the call, and the name suggested, if one was.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("unbroken").clone()
    }
}

impl Drop for FilePortal {
    fn drop(&mut self) {
        // The thread sees its connection end, and ends too.
        let _ = zbus::block_on(self.connection.clone().close());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn serve(address: &str, person: Person, asked: &Mutex<Vec<String>>, ready: &mpsc::Sender<Connection>) {
    let connection = zbus::connection::Builder::address(address).build().await.expect("a bus");
    let mut messages = MessageStream::from(&connection);
    connection.request_name(NAME).await.expect("no other portal");
    ready.send(connection.clone()).expect("the test waits");
    while let Some(Ok(call)) = messages.next().await {
        let header = call.header();
        let member = header.member().map(ToString::to_string).unwrap_or_default();
        let sent = match member.as_str() {
            _ if call.message_type() != Type::MethodCall => continue,
            "Get" => connection.reply(&header, &Variant::from(4_u32)).await,
            "SaveFile" | "OpenFile" => {
                let (token, name) = options(&call);
                asked.lock().expect("unbroken").push([member, name].join(" ").trim().to_owned());
                dialog(&connection, &call, &token, &person).await
            }
            _ => connection.reply(&header, &()).await,
        };
        // A caller that left in between is its own affair.
        let _ = sent;
    }
}

/// Answers with the dialog's path, and then with what the person did in it.
async fn dialog(connection: &Connection, call: &Message, token: &str, person: &Person) -> zbus::Result<()> {
    let header = call.header();
    let sender = header.sender().map(ToString::to_string).unwrap_or_default();
    let caller = sender.trim_start_matches(':').replace('.', "_");
    let path = format!("/org/freedesktop/portal/desktop/request/{caller}/{token}");
    let path = zbus::ObjectPath::try_from(path.as_str()).expect("a path");
    connection.reply(&header, &path).await?;
    let (code, uris) = match person {
        Person::Chooses(file) => (0_u32, Some(vec![format!("file://{}", file.display()).replace(' ', "%20")])),
        Person::Closes => (1, None),
        Person::Lost => return connection.clone().close().await,
    };
    let results: HashMap<&str, Variant<'_>> = uris.into_iter().map(|uris| ("uris", Variant::from(uris))).collect();
    connection.emit_signal(Some(sender.as_str()), &path, REQUEST, "Response", &(code, results)).await
}

fn options(call: &Message) -> (String, String) {
    let body = call.body();
    let (_, _, mut options): (String, String, HashMap<String, OwnedVariant>) = body.deserialize().expect("a dialog");
    let mut text = |key| options.remove(key).and_then(|value| String::try_from(value).ok()).unwrap_or_default();
    (text("handle_token"), text("current_name"))
}
