//! Listens on a bus to everything said to and by notification servers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use futures_lite::StreamExt;
use zbus::message::{Message, Type};
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MessageStream};

const BUS: &str = "org.freedesktop.DBus";
const SERVER: &str = "org.freedesktop.Notifications";

/// A notification that a server was asked to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posted {
    pub app: String,
    pub replaces_id: u32,
    pub icon: String,
    pub summary: String,
    pub body: String,
    /// Pairs of id and label.
    pub actions: Vec<(String, String)>,
    /// 0 low, 1 normal, 2 critical.
    pub urgency: u8,
    pub resident: bool,
    pub desktop_entry: String,
    pub category: String,
    /// Milliseconds; 0 means never, -1 as the server likes.
    pub timeout: i32,
    /// The unique bus name of the sender.
    pub sender: String,
}

/// Records until the bus ends.
pub struct Recorder {
    heard: Arc<Mutex<Heard>>,
}

#[derive(Default)]
struct Heard {
    posted: Vec<Posted>,
    closed: Vec<u32>,
    server_is_up: bool,
}

impl Recorder {
    /// Starts to record on the bus at `address`.
    pub fn start(address: &str) -> Self {
        let heard = Arc::new(Mutex::new(Heard::default()));
        let (ready, is_ready) = mpsc::channel();
        let (address, theirs) = (address.to_owned(), Arc::clone(&heard));
        thread::spawn(move || zbus::block_on(record(&address, &theirs, &ready)));
        is_ready.recv().expect("the recorder listens");
        Self { heard }
    }

    /// What servers were asked to show, oldest first.
    pub fn posted(&self) -> Vec<Posted> {
        self.heard.lock().expect("unbroken").posted.clone()
    }

    /// Whether a notification server has its name on the bus.
    pub fn server_is_up(&self) -> bool {
        self.heard.lock().expect("unbroken").server_is_up
    }
}

async fn record(address: &str, heard: &Mutex<Heard>, ready: &mpsc::Sender<()>) {
    let connection = zbus::connection::Builder::address(address).expect("an address").build().await.expect("a bus");
    let mut messages = MessageStream::from(&connection);
    become_monitor(&connection).await;
    ready.send(()).expect("the test waits");
    while let Some(Ok(message)) = messages.next().await {
        note(&message, &mut heard.lock().expect("unbroken"));
    }
}

async fn become_monitor(connection: &Connection) {
    let rules = [format!("interface='{SERVER}'"), format!("member='NameOwnerChanged',arg0='{SERVER}'")];
    let monitoring = "org.freedesktop.DBus.Monitoring";
    let path = "/org/freedesktop/DBus";
    connection
        .call_method(Some(BUS), path, Some(monitoring), "BecomeMonitor", &(rules.as_slice(), 0_u32))
        .await
        .expect("the bus lets us listen");
}

fn note(message: &Message, heard: &mut Heard) {
    let header = message.header();
    let body = message.body();
    match (message.message_type(), header.member().map(|member| member.as_str())) {
        (Type::MethodCall, Some("Notify")) => {
            let mut posted = read_notify(message).expect("a well-formed Notify");
            posted.sender = header.sender().map(|sender| sender.to_string()).unwrap_or_default();
            heard.posted.push(posted);
        }
        (Type::Signal, Some("NameOwnerChanged")) => {
            if let Ok((_, _, owner)) = body.deserialize::<(&str, &str, &str)>() {
                heard.server_is_up = !owner.is_empty();
            }
        }
        _ => {}
    }
}

/// Reads the arguments of a `Notify` call.
pub fn read_notify(message: &Message) -> zbus::Result<Posted> {
    type Arguments = (String, u32, String, String, String, Vec<String>, HashMap<String, OwnedValue>, i32);
    let (app, replaces_id, icon, summary, body, actions, hints, timeout): Arguments = message.body().deserialize()?;
    let text = |name: &str| hints.get(name).and_then(|hint| hint.downcast_ref::<String>().ok()).unwrap_or_default();
    Ok(Posted {
        app,
        replaces_id,
        icon,
        summary,
        body,
        actions: actions.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect(),
        urgency: hints.get("urgency").and_then(|hint| hint.downcast_ref::<u8>().ok()).unwrap_or(1),
        resident: hints.get("resident").and_then(|hint| hint.downcast_ref::<bool>().ok()).unwrap_or(false),
        desktop_entry: text("desktop-entry"),
        category: text("category"),
        timeout,
        sender: String::new(),
    })
}
